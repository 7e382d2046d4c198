-- machine.lua: what converts a run's documents, made anew in every process from plain values
--
-- A setup has script (a path), loader (the options of loader.load), models ({ { name, path }… }), engine (those of
-- engine.new), reader (those of reader.records), limits (worker.lua: seconds, memory, documents),
-- and perhaps encoding (writer.encoding), where workers make the text of rows.

local engine = require "windrow.engine"
local loader = require "windrow.loader"
local model = require "windrow.model"
local writer = require "windrow.writer"

local machine = {}

--- The machine of a loaded script: { engine =, tables =, spans =, hash = }, and encode where the setup has an
--- encoding.
function machine.of (script, setup)
  local options, encoding = setup.engine, setup.encoding
  return {
    encode = encoding and writer.encoder(script.dataset, encoding),
    engine = engine.new(script.dataset, setmetatable({ clock = os.clock }, { __index = options })),
    tables = script.dataset.tables, spans = options.spans,
    hash = script.hash,
  }
end

--- Loads what a setup names; nil and a message where it cannot be.
function machine.make (setup)
  for _, each in ipairs(setup.models) do
    local ok, why = model.use(each[1], each[2])
    if not ok then return nil, why end
  end
  local script, why = loader.load(setup.script, setup.loader)
  if not script then return nil, why end
  return machine.of(script, setup)
end

return machine

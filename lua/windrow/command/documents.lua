-- documents.lua: documents one after another, for the verbs that need no script

local core = require "windrow.core"
local exit = require "windrow.exit"
local message = require "windrow.message"
local model = require "windrow.model"
local part = require "windrow.writer.part"
local reader = require "windrow.reader"

local documents = {}

local passed_on = { "type", "name", "url", "date", "charset", "language" }

local function load_options (record, more)
  local out = { model = model.get "clean" }
  for _, name in ipairs(passed_on) do out[name] = record[name] end
  for name, value in pairs(more or {}) do out[name] = value end
  return out
end

-- The text that `make` makes of one record; nil and a reason when the core refuses it.
local function one (doc, record, more, make)
  local ok, why = doc:load(record.bytes, load_options(record, more))
  if not ok then return nil, why end
  return make(doc, record)
end

-- Writes what `make` makes of every record of a source.  Gives the exit code, or nil and what
-- `part` says of a failure.
local function write_all (source, out, more, make)
  local doc, code = core.new(), exit.good
  while true do
    local record, broken = source:next()
    if not record and not broken then return code end
    local text, reason
    if record then text, reason = one(doc, record, more, make) else reason = broken.reason end
    if not text then
      message.say("%s: %s", (record or broken).id, reason)
      code = exit.rejects
    else
      local ok, why, failure = out:write(text)
      if not ok then return nil, why, failure end
    end
  end
end

--- Reads the options' inputs, loads each document, writes what `make(doc, record)` gives to
--- stdout.  `more` are options of the core.  A document that fails is told of on stderr.  Gives
--- an exit code and for a failure a message.
function documents.each (options, more, make)
  local source, why = reader.open(options.inputs, options)
  if not source then return exit.io, why end
  local out = part.stdout()
  local code, ok, failure
  code, why, failure = write_all(source, out, more, make)
  if code then ok, why, failure = out:commit() end
  if ok then return code end
  if failure == "pipe" then return exit.pipe end
  return exit.io, why
end

return documents

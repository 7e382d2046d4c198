-- documents.lua: documents one after another, for the verbs that need no script

local core = require "windrow.core"
local exit = require "windrow.exit"
local message = require "windrow.message"
local reader = require "windrow.reader"

local documents = {}

local passed_on = { "type", "name", "url", "date", "charset", "language" }

local function load_options (record, more)
  local out = {}
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

local function write (text)
  local ok, why, code = io.stdout:write(text)
  if ok then return true end
  return nil, code == 32 and exit.pipe or exit.io, code ~= 32 and "cannot write stdout: " .. why or nil
end

--- Reads the options' inputs, loads each document, writes what `make(doc, record)` gives to
--- stdout.  `more` are options of the core.  A document that fails is told of on stderr.  Gives
--- an exit code and for a failure a message.
function documents.each (options, more, make)
  local source, why = reader.open(options.inputs, options)
  if not source then return exit.io, why end
  local doc, code = core.new(), exit.good
  while true do
    local record, broken = source:next()
    if not record and not broken then break end
    local text, reason
    if record then text, reason = one(doc, record, more, make) else reason = broken.reason end
    if text then
      local ok, failed, said = write(text)
      if not ok then return failed, said end
    else
      message.say("%s: %s", (record or broken).id, reason)
      code = exit.rejects
    end
  end
  local ok, failed, said = write("")
  if ok and not io.stdout:flush() then failed, said = exit.io, "cannot write stdout" end
  return failed or code, said
end

return documents

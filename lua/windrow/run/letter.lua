-- letter.lua: dead letters: a rejected document with all that is needed to convert it again

local core = require "windrow.core"

local letter = {}

local record_fields = { "type", "name", "url", "date", "charset", "language" }

local function object (fields) return setmetatable(fields, core.object) end

-- The fields of a JSON line without the one that is the document, and that one's name.
local function input_without (record)
  local rest, body = object {}, nil
  for name, value in pairs(record.input) do
    if value == record.bytes and body == nil then body = name else rest[name] = value end
  end
  return rest, body
end

--- What a record is made of, as plain values: the engine's record again by `letter.record`.
function letter.source (record)
  local source = object { bytes = tostring(record.bytes) }
  for _, name in ipairs(record_fields) do source[name] = record[name] end
  if record.input then source.input, source.body = input_without(record) end
  return source
end

local names = {
  "id", "status", "reason", "where", "traceback", "nondeterministic", "unit", "part", "at", "offset", "document",
  "bytes",
}

--- An outcome as a line of rejects.jsonl, or the line that it has already.  The document's bytes are in base 64.
function letter.line (outcome)
  if outcome.letter then return outcome.letter end
  local source, bytes = nil, nil
  if outcome.source then
    source = object {}
    for name, value in pairs(outcome.source) do
      if name ~= "bytes" then source[name] = value end
    end
    if next(source) == nil then source = nil end
    bytes = core.base64(outcome.source.bytes)
  end
  return core.json_line(names, {
    id = outcome.id, status = "rejected", reason = outcome.reason, where = outcome.where, traceback = outcome.traceback,
    nondeterministic = outcome.uncertain, unit = outcome.unit, part = outcome.part,
    at = outcome.at and object(outcome.at), offset = outcome.offset, document = source, bytes = bytes,
  })
end

--- The engine's record that a letter holds; nil when it holds no bytes.
function letter.record (line)
  if not line.bytes then return nil end
  local record = { id = line.id, at = line.at, bytes = core.unbase64(line.bytes) }
  for name, value in pairs(line.document or {}) do record[name] = value end
  if record.input and record.body then record.input[record.body] = record.bytes end
  record.body = nil
  return record
end

return letter

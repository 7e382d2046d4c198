-- jsonl.lua: lines of JSON, one a document

local core = require "windrow.core"
local fields = require "windrow.reader.fields"
local limit = require "windrow.reader.limit"
local stream = require "windrow.reader.stream"

local jsonl = {}

--- The units of a stream: a function that gives the next line that is not blank, with its
--- coordinates; nil at the end.
function jsonl.units (opened, file, from)
  local number = from and from.number and from.number - 1 or 0
  return function ()
    while true do
      local offset, inner = opened:place()
      local line, length = opened:line(limit.record)
      if line == nil or opened:is_cut(line) then return nil end
      number = number + 1
      if not line or line:find("%S") then
        return {
          kind = "jsonl", bytes = line or nil, type = file.type,
          fault = not line and ("a line of %d bytes is longer than the limit"):format(length) or nil,
          at = { offset = offset, inner = inner, length = not inner and (length or #line) or nil, number = number },
        }
      end
    end
  end
end

local function record_of (line, names, id)
  local values, why, _, at = core.decode_json(line)
  if values == nil then return nil, "not JSON: " .. tostring(why), at end
  if type(values) ~= "table" or getmetatable(values) == core.array then
    return nil, "a line is a JSON object, this is not"
  end
  return names:record(values, id, "line")
end

--- The records of a unit: a function that gives a record, or nil, a reason and the byte of the
--- fault in the unit; with each its coordinates that differ from the unit's.
function jsonl.records (unit, bytes, options)
  local opened, number = stream.of_text(bytes), unit.at.member and 0 or (unit.at.number or 1) - 1
  local names = fields.names(setmetatable({ type = unit.type or false }, { __index = options }))
  return function ()
    while true do
      local before = opened:place()
      local line = opened:line(#bytes)
      if not line then return nil end
      number = number + 1
      if number == 1 then line = line:gsub("^\xEF\xBB\xBF", "") end
      if line:find("%S") then
        local id = ("%s#%d"):format(unit.id, number)
        local record, why, at = record_of(line, names, id)
        if record then return record end
        return nil, { id = id, reason = why, behind = before + (at or 0) }
      end
    end
  end
end

return jsonl

-- jsonl.lua: records from lines of JSON

local core = require "windrow.core"
local item = require "windrow.item"

local jsonl = {}
local Lines = {}
Lines.__index = Lines

-- Where the fields of a document stand in a line, unless the script's `input` says otherwise.
local default_names = { id = "id", url = "url", date = "date", language = "lang", charset = false }

-- Fields that can hold the document, by precedence, and the type that each name tells.
local bodies = { { "html", "html" }, { "text", "text" }, { "markdown", "markdown" }, { "xml", "xml" } }

-- A field by its name, else by a path of names ("page.html") through nested objects.
local function field (fields, name)
  local value = fields[name]
  if value == nil then return item.follow(fields, name) end
  return value
end

local function string_field (fields, name)
  local value = name and field(fields, name)
  return type(value) == "string" and value or nil
end

local function id_field (fields, name)
  local value = field(fields, name)
  if type(value) == "string" and value ~= "" then return value end
  return math.type(value) == "integer" and tostring(value) or nil
end

-- The document's text and its type: the field of `--field`, the script's `input`, or html, text…;
-- an empty one only where there is no other.
function Lines:body (fields)
  local options, names = self.options, self.names
  if options.field then return string_field(fields, options.field), options.type or self.field_type end
  local empty, empty_type
  for _, body in ipairs(bodies) do
    local text = string_field(fields, names[body[1]] or body[1])
    if text and text ~= "" then return text, options.type or body[2] end
    if text then empty, empty_type = text, options.type or body[2] end
  end
  return empty, empty_type
end

function Lines:broken (reason, at)
  return nil, { id = ("%s#%d"):format(self.id, self.number), reason = reason, offset = self.offset + (at or 0) }
end

function Lines:record (line)
  local fields, why, _, at = core.decode_json(line)
  if fields == nil then return self:broken("not JSON: " .. tostring(why), at) end
  if type(fields) ~= "table" or getmetatable(fields) == core.array then
    return self:broken("a line is a JSON object, this is not")
  end
  local bytes, type = self:body(fields)
  if not bytes then
    return self:broken(self.options.field and ("the line has no text field '%s'"):format(self.options.field)
      or "the line has no field 'html' or 'text'; --field names another")
  end
  local names = self.names
  return {
    id = id_field(fields, names.id) or ("%s#%d"):format(self.id, self.number),
    bytes = bytes, type = type, charset = "utf-8", input = fields,
    url = string_field(fields, names.url), date = string_field(fields, names.date),
    language = string_field(fields, names.language),
  }
end

--- The next record; nil and { id =, reason =, offset = } for a broken line; nil at the end.
--- `offset` counts the bytes of the file before the fault.
function Lines:next ()
  while true do
    local line = self.read()
    if not line then return nil end
    self.number = self.number + 1
    self.offset, self.after = self.after, self.after + #line
    if self.number == 1 then line = line:gsub("^\xEF\xBB\xBF", "") end
    if line:find("%S") then return self:record(line) end
  end
end

--- Reads records from `read`, a function that gives a line with its end at each call.  `id` is
--- the name of the file in ids; options: field, type, input (names of fields, as the script
--- declares them).
function jsonl.open (read, id, options)
  local names = {}
  for name, default in pairs(default_names) do names[name] = default end
  for name, given in pairs(options.input or {}) do names[name] = given end
  local field_type
  for _, body in ipairs(bodies) do
    if options.field == body[1] then field_type = body[2] end
  end
  return setmetatable({
    read = read, id = id, options = options, names = names, field_type = field_type or "html",
    number = 0, offset = 0, after = 0,
  }, Lines)
end

return jsonl

-- fields.lua: a document from named fields, as a line of JSON or a row of CSV has them

local item = require "windrow.item"
local readable = require "windrow.reader.readable"

local fields = {}
local Names = {}
Names.__index = Names

-- Where the fields of a document stand, unless the script's `input` says otherwise.
local default_names = { id = "id", url = "url", date = "date", language = "lang", charset = false }

-- Fields that can hold the document, by precedence, and the type that each name tells.
local bodies = { { "html", "html" }, { "text", "text" }, { "markdown", "markdown" }, { "xml", "xml" } }

-- A field by its name, else by a path of names ("page.html") through nested objects.
local function field (values, name)
  local value = values[name]
  if value == nil then return item.follow(values, name) end
  return value
end

local function text_of (values, name)
  local value = name and field(values, name)
  return type(value) == "string" and value or nil
end

local function id_of (values, name)
  local value = field(values, name)
  if type(value) == "string" and value ~= "" then return readable(value) end
  return math.type(value) == "integer" and tostring(value) or nil
end

-- The document's text and its type: the field of `--field`, the script's `input`, or html, text…;
-- an empty one only where there is no other.
function Names:body (values)
  local options, names = self.options, self.names
  if options.field then return text_of(values, options.field), options.type or self.field_type end
  local empty, empty_type
  for _, body in ipairs(bodies) do
    local text = text_of(values, names[body[1]] or body[1])
    if text and text ~= "" then return text, options.type or body[2] end
    if text then empty, empty_type = text, options.type or body[2] end
  end
  return empty, empty_type
end

--- The record that `values` hold, called `id` where they have no id of their own; nil and why
--- there is none.  `what` is their name in messages: "line", "row".
function Names:record (values, id, what)
  local bytes, kind = self:body(values)
  if not bytes then
    return nil, self.options.field and ("the %s has no text field '%s'"):format(what, self.options.field)
      or ("the %s has no field 'html' or 'text'; --field names another"):format(what)
  end
  local names = self.names
  return {
    id = id_of(values, names.id) or id, bytes = bytes, type = kind, charset = "utf-8", input = values,
    url = text_of(values, names.url), date = text_of(values, names.date), language = text_of(values, names.language),
  }
end

--- The names by which fields are taken.  options: field, type, input (names of fields, as the
--- script declares them).
function fields.names (options)
  local names = {}
  for name, default in pairs(default_names) do names[name] = default end
  for name, given in pairs(options.input or {}) do names[name] = given end
  local field_type
  for _, body in ipairs(bodies) do
    if options.field == body[1] then field_type = body[2] end
  end
  return setmetatable({ options = options, names = names, field_type = field_type or "html" }, Names)
end

return fields

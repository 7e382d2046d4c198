-- type.lua: the types of columns: what they take, what they make of it, what they say when they cannot
local core = require "windrow.core"
local date = require "windrow.date"
local item = require "windrow.item"
local suggest = require "windrow.suggest"

local type_ = {}

local mtype = math.type

--- A value as messages show it: texts in quotes and cut, items by kind.
function type_.show (value)
  if item.is(value) then return "a " .. value.kind end
  if value ~= value then return "the number NaN" end
  if type(value) == "number" then return ("the number %s"):format(value) end
  if type(value) ~= "string" then return value == nil and "nothing" or "a " .. type(value) end
  local text = value:gsub("%s+", " ")
  if #text > 40 then text = text:sub(1, (utf8.offset(text, 0, 38) or 38) - 1) .. "…" end
  return ('"%s"'):format(text)
end

local function wrong (expected, value, hint)
  return nil, ("expected %s, got %s%s"):format(expected, type_.show(value), hint or "")
end

--- Whether a text holds white space only (no-break spaces too).
function type_.is_blank (text)
  return text:find("^%s*$") ~= nil or text:gsub("\u{A0}", ""):find("^%s*$") ~= nil
end

--- Whether a converted value says nothing: blank text, a list without elements.
function type_.is_empty (value)
  if type(value) == "string" then return type_.is_blank(value) end
  return getmetatable(value) == core.array and #value == 0
end

--- One scalar of whatever a source gave: the first of a list, the `field` of an item, else its text; the name
--- of a JSON-LD object.
local function scalar (value, field)
  if value == core.null then return nil end
  if type(value) ~= "table" then return value end
  if item.is(value) then
    local number = field and type_.item_value(value, field)
    if number ~= nil then return number end
    return value.text
  end
  local meta = getmetatable(value)
  if (meta == nil or meta == core.array) and value[1] ~= nil then return scalar(value[1], field) end
  if value["@type"] then return value["@value"] or value.name or value end
  return value
end

local annotation_kinds = {}
for _, entry in ipairs(core.kinds()) do
  annotation_kinds[entry.name] = not entry.layer and not entry.group
end

--- The value of an annotation, nil for other items.
function type_.item_value (value, field)
  if not item.is(value) then return nil end
  value = item.inner(value)
  if annotation_kinds[value.kind] then return value[field] end
end

-- Each maker takes the column's options and the dataset's settings and gives a function: value -> converted |
-- nil, why.
local make = {}

function make.text ()
  return function (value)
    value = scalar(value)
    local kind = type(value)
    if kind == "string" then
      if core.valid_utf8(value) then return value end
      return nil, "this text is not UTF-8 (cut inside a character?)"
    elseif kind == "number" then
      return mtype(value) == "integer" and tostring(value) or core.number_text(value)
    elseif value == nil then
      return nil
    end
    return wrong("text", value)
  end
end

--- A plain numeral; why not, where there is text that is not one.
local function numeral (value, expected)
  if type(value) == "number" or value == nil then return value end
  if type(value) ~= "string" then return wrong(expected, value) end
  if type_.is_blank(value) then return nil end
  if value:find("^%s*[+-]?%d") or value:find("^%s*[+-]?%.%d") then
    local number = not value:find("[xX]") and tonumber((value:gsub("^%s*%+", "")))
    if number then return number end
  end
  return wrong(expected, value, value:find("%d") and " (/ w.to_number reads written numbers)" or "")
end

function make.int ()
  return function (value)
    local number, why = numeral(scalar(value, "value"), "an integer")
    if number == nil then return nil, why end
    local whole = mtype(number) == "integer" and number or math.tointeger(number)
    if whole then return whole end
    return wrong("an integer of 64 bits", number)
  end
end

function make.number ()
  return function (value)
    local number, why = numeral(scalar(value, "value"), "a number")
    if number == nil then return nil, why end
    if number ~= number or number == math.huge or number == -math.huge then
      return wrong("a finite number", number)
    end
    return number
  end
end

local truths = { ["true"] = true, yes = true, ["1"] = true, ["false"] = false, no = false, ["0"] = false }

function make.bool ()
  return function (value)
    value = scalar(value)
    if type(value) == "boolean" or value == nil then return value end
    local text = tostring(value):lower():match("^%s*(.-)%s*$")
    if truths[text] ~= nil then return truths[text] end
    if text == "" then return nil end
    return wrong("true or false", value)
  end
end

--- Day, time and zone of a value; `partial` says what becomes of months and years.
local function moment (value, partial, expected)
  value = scalar(value, "from")
  if value == nil or value == "" then return nil end
  local day, time, zone
  if type(value) == "string" then day, time, zone = date.iso(value) end
  if not day then
    local readable = type(value) == "string" and date.read(value)
    return wrong(expected, value, readable and " (/ w.to_date reads written dates)" or "")
  end
  if #day == 10 then return day, time, zone end
  if partial == "first" then return day .. ("-01-01"):sub(1, 10 - #day), time, zone end
  return wrong(expected, value, ' (partial = "first" takes its first day)')
end

function make.date (options)
  return function (value)
    local day, why = moment(value, options.partial, "a date")
    return day, not day and why or nil
  end
end

function make.datetime (options, settings)
  local default_zone = settings.zone and date.zone(settings.zone) or ""
  return function (value)
    local day, time, zone = moment(value, options.partial, "a date and time")
    if not day then return nil, time end
    if time == "" then
      if options.partial ~= "first" then
        return wrong("a date and time", value, ' (partial = "first" takes midnight)')
      end
      time = "T00:00:00"
    end
    return day .. time .. (zone == "" and default_zone or zone)
  end
end

function make.duration ()
  return function (value)
    value = scalar(value, "timex")
    if value == nil or value == "" then return nil end
    if type(value) == "string" and date.is_duration(value) then return value end
    return wrong("an ISO 8601 duration", value)
  end
end

--- A part of a nested value that JSON cannot hold: what it is, and nil where all is well.
local function unfit (value, path, open)
  local kind = type(value)
  if kind == "number" then
    return (value ~= value or value == math.huge or value == -math.huge) and "a number that is not finite"
      .. path or nil
  elseif kind ~= "table" then
    return (kind == "function" or kind == "thread" or kind == "userdata" and value ~= core.null) and "a "
      .. kind .. path or nil
  elseif item.is(value) then
    return ("a %s%s, take a field of it"):format(value.kind, path)
  elseif open[value] then
    return "a table that holds itself" .. path
  end
  open[value] = true
  for key, inner in pairs(value) do
    local why = unfit(inner, ("%s.%s"):format(path == "" and " at " or path, tostring(key)), open)
    if why then return why end
  end
  open[value] = nil
end

function make.json ()
  return function (value)
    if item.is(value) and getmetatable(value).__name == "windrow.object" then
      local page, handle = item.parts(value)
      value = page.core:object_get(handle)
    elseif item.is(value) then
      value = value.text
    end
    local why = unfit(value, "", {})
    if why then return nil, "JSON cannot hold " .. why end
    return value
  end
end

function make.span ()
  return function (value)
    if item.is(value) then
      local from, to = value.source_start, value.source_end
      return from and { from, to }
    end
    if type(value) == "table" and mtype(value[1]) == "integer" and mtype(value[2]) == "integer" then
      return value
    end
    if value == nil then return nil end
    return wrong("an item", value)
  end
end

function make.enum (_, _, self)
  local known = {}
  for _, name in ipairs(self.values) do known[name] = true end
  return function (value)
    value = scalar(value)
    if value == nil or known[value] then return value end
    if value == "" then return nil end
    return nil, ("%s is not one of the values%s"):format(type_.show(value), suggest.hint(tostring(value),
      self.values))
  end
end

--- The values of a list source: an array, or one value; none is an empty list.
local function each_value (value)
  if type(value) == "table" and not item.is(value) and (value[1] ~= nil or next(value) == nil) then
    return value
  end
  return { value }
end

function make.list (options, settings, self)
  local convert = type_.converter(self.item, options, settings)
  return function (value)
    local list, n = setmetatable({}, core.array), 0
    for i, element in ipairs(value == nil and {} or each_value(value)) do
      local made, why = convert(element)
      if why then return nil, ("element %d: %s"):format(i, why) end
      if made ~= nil then n = n + 1; list[n] = made end
    end
    return list
  end
end

--- Reads each field of a record from an item (by the field's source, made by `settings.reader`) or from a
--- plain table.
function make.record (options, settings, self)
  local readers, converters = {}, {}
  for i, field in ipairs(self.fields) do
    readers[i] = settings.reader and field.source and settings.reader(field)
      or function (value) return value[field.name] end
    converters[i] = type_.converter(field.type, field.options or options, settings)
  end
  return function (value)
    if value == nil then return nil end
    if type(value) ~= "table" then return wrong("an item or a table", value) end
    local record = setmetatable({}, core.object)
    for i, field in ipairs(self.fields) do
      local made, why = converters[i](readers[i](value))
      if why then return nil, ("field '%s': %s"):format(field.name, why) end
      record[field.name] = made
    end
    return record
  end
end

--- The function that converts values to a type: value -> converted | nil, why.  Missing gives nil without
--- why.  `options` are the column's (partial), `settings` the dataset's (zone) and `reader` for fields of
--- records with sources.
function type_.converter (self, options, settings)
  return make[self.name](options, settings, self)
end

--- Why a converted value breaks min, max or match of its column's options; nil where it keeps them.
function type_.breach (value, options)
  if type(value) == "table" then
    for _, element in ipairs(value) do
      local why = type(element) ~= "table" and type_.breach(element, options)
      if why then return why end
    end
    return nil
  end
  if options.min and value < options.min then
    return ("%s is below the minimum %s"):format(type_.show(value), options.min)
  end
  if options.max and value > options.max then
    return ("%s is above the maximum %s"):format(type_.show(value), options.max)
  end
  if options.match and not options.matches(value) then return type_.show(value) .. " does not match" end
end

--- A type in words, for messages and manuals: "list of text", "enum (a, b)".
function type_.describe (self)
  if self.name == "list" then return "list of " .. type_.describe(self.item) end
  if self.name == "enum" then return ("enum (%s)"):format(table.concat(self.values, ", ")) end
  return self.name
end

--- Whether min and max of this kind of value can be compared with the type's: numbers for numbers, texts for
--- the rest.
function type_.bound (self)
  local base = self.name == "list" and self.item.name or self.name
  if base == "int" or base == "number" then return "number" end
  return (base == "date" or base == "datetime" or base == "text") and "string" or nil
end

return type_

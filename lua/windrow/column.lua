-- column.lua: the columns of a table: type "name" { source, options }
local fault = require "windrow.fault"
local lpeg = require "lpeg"
local luapattern = require "windrow.luapattern"
local source = require "windrow.source"
local suggest = require "windrow.suggest"
local type_ = require "windrow.type"

local column = {}

local Constructor = { __name = "windrow.type" }       -- w.text
local Pending = { __name = "windrow.column" }         -- w.text "title"
local Column = { __name = "windrow.column" }          -- w.text "title" {}

local common = { "key", "required", "optional", "default", "min", "max", "match", "unique", "doc" }
local special = { date = { "partial" }, datetime = { "partial" }, ref = { "by" }, span = { "of" } }

--- type "name": waits for its braces.
Constructor.__call = function (self, name)
  local where = fault.where()
  if type(name) ~= "string" or name == "" or name:find("%c") then
    fault.raise(where, '%s: expected a column\'s name, as in %s "title" {}', self.type.name, self.type.name)
  end
  return setmetatable({ type = self.type, name = name, where = where }, Pending)
end

--- type "name" { … }: a column.  Its options are checked when its table gets a name, so that messages can
--- tell it.
Pending.__call = function (self, given)
  if self.type.name == "ref" and type(given) == "string" then given = { given } end
  if type(given) ~= "table" or getmetatable(given) then
    fault.raise(self.where, "column '%s': expected { source, options } behind its name, got a %s",
      self.name, type(given))
  end
  return setmetatable({ type = self.type, name = self.name, where = self.where, given = given }, Column)
end

local function constructor (made)
  return setmetatable({ type = made }, Constructor)
end

for name in ("text int number bool date datetime duration json span ref"):gmatch("%S+") do
  --- The types: w.text "name" { … } makes a column; w.list(w.text) uses the type alone.
  column[name] = constructor { name = name }
end

local function type_of (what, value)
  if getmetatable(value) ~= Constructor then
    fault.misuse("%s: expected a type such as w.text, got a %s", what, type(value))
  end
  if value.type.name == "ref" or value.type.name == "span" then
    fault.misuse("%s: a %s cannot stand in it", what, value.type.name)
  end
  return value.type
end

--- w.enum { "new", "used" }: one of these texts.
function column.enum (values)
  fault.expect("enum", values, "table")
  local list = {}
  for i, value in ipairs(values) do list[i] = fault.expect("a value of enum", value, "string") end
  if #list == 0 then fault.misuse "enum: there is no value in it" end
  return constructor { name = "enum", values = list }
end

--- w.list(w.text): all values of the source, in order.
function column.list (of)
  return constructor { name = "list", item = type_of("list", of) }
end

local function record_columns (given)
  local fields = {}
  for i, field in ipairs(given) do
    if getmetatable(field) ~= Column then
      fault.misuse "record: expected columns (text \"name\" {}) or name = type"
    end
    field.options, field.source = {}, column.source_of(field, "record")
    for name, value in pairs(field.given) do if name ~= 1 then field.options[name] = value end end
    fields[i] = { name = field.name, type = field.type, source = field.source, options = field.options }
  end
  return fields
end

--- w.record { name = w.text, price = w.number }: nested values by name; or of columns with sources, which are
--- read from each node that the column's source finds: w.record { text "name" { w.css ".name" } }.
function column.record (given)
  fault.expect("record", given, "table")
  local fields = record_columns(given)
  if #fields == 0 then
    for _, name in ipairs(suggest.keys(given)) do
      local what = ("field '%s' of record"):format(name)
      fields[#fields + 1] = { name = name, type = type_of(what, given[name]) }
    end
  end
  if #fields == 0 then fault.misuse "record: there is no field in it" end
  return constructor { name = "record", fields = fields }
end

--- Raises at a column's line: "news.lua:15: column 'title' of table 'articles': …".
function column.fail (self, table_name, format, ...)
  fault.raise(self.where, "column '%s' of table '%s': %s", self.name, table_name, format:format(...))
end

local function known_options (self)
  local names = table.move(common, 1, #common, 1, {})
  local base = self.type.name == "list" and self.type.item.name or self.type.name
  for _, name in ipairs(special[base] or {}) do names[#names + 1] = name end
  return names
end

local flags = { key = true, required = true, optional = true, unique = true }

local function check_names (self, table_name)
  local names, known = known_options(self), {}
  for _, name in ipairs(names) do known[name] = true end
  local last = self.type.name == "ref" and 2 or 1
  for name, value in pairs(self.given) do
    if math.type(name) == "integer" then
      if name > last then column.fail(self, table_name, "one source is enough; join several with +") end
    elseif not known[name] then
      column.fail(self, table_name, "unknown option '%s'%s", tostring(name), suggest.hint(name, names))
    elseif flags[name] and type(value) ~= "boolean" then
      column.fail(self, table_name, "option '%s': expected true or false, got a %s", name, type(value))
    end
  end
end

-- Types whose values are tables: no two of them are the same.
local nested = { json = true, span = true, list = true, record = true }

local function check_conflicts (self, table_name)
  local given = self.given
  if nested[self.type.name] and (given.key or given.unique) then
    column.fail(self, table_name, "a %s cannot be %s", self.type.name, given.key and "a key" or "unique")
  end
  if given.optional and (given.required or given.key) then
    column.fail(self, table_name, "it cannot be %s and optional", given.key and "a key" or "required")
  elseif given.default ~= nil and (given.required or given.key) then
    column.fail(self, table_name, "a %s column cannot have a default", given.key and "key" or "required")
  elseif given.partial ~= nil and given.partial ~= "first" then
    column.fail(self, table_name, "option 'partial': the only value is \"first\"")
  end
end

local function check_bounds (self, table_name)
  local bound = type_.bound(self.type)
  for _, name in ipairs { "min", "max" } do
    local value = self.given[name]
    if value ~= nil and type(value) ~= bound then
      if not bound then
        column.fail(self, table_name, "option '%s': %s columns have no bounds", name, self.type.name)
      end
      column.fail(self, table_name, "option '%s': expected a %s, got a %s", name, bound, type(value))
    end
  end
end

--- The function of texts that option match stands for: a Lua pattern that is found, or an LPeg pattern that
--- matches the whole.
local function matcher (self, table_name, wanted)
  if type(wanted) == "string" then
    local why = luapattern.fault(wanted)
    if why then column.fail(self, table_name, "option 'match': %s", why) end
    return function (text) return tostring(text):find(wanted) ~= nil end
  elseif lpeg.type(wanted) == "pattern" then
    local whole = wanted * -1
    return function (text) return whole:match(tostring(text), 1, {}) ~= nil end
  end
  return column.fail(self, table_name,
    "option 'match': expected a Lua pattern or an LPeg pattern, got a %s", type(wanted))
end

--- The source of a column: what stands first in its braces, else the field of its own name.
function column.source_of (self, table_name)
  local given = self.given[self.type.name == "ref" and 2 or 1]
  if source.is(given) then return given end
  if type(given) == "function" then return source.call(given) end
  if type(given) == "string" then return source.get(given) end
  if given == nil then
    if self.type.name == "ref" and not self.given.by or self.type.name == "span" then return nil end
    return source.get(self.name)
  end
  local is_pattern = lpeg.type(given) == "pattern"
  return column.fail(self, table_name, "expected a source (a field's name, w.css …, a function), got a %s",
    is_pattern and "pattern (write w.first(pattern) or w.all(pattern))" or type(given))
end

local function check_default (self, table_name, settings)
  local value = self.given.default
  if value == nil then return nil end
  local made, why = type_.converter(self.type, self.given, settings)(value)
  if made == nil then column.fail(self, table_name, "option 'default': %s", why or "it is nothing") end
  return made
end

--- A column in its table: its options checked, its source and place set.  A column that a script uses twice
--- gives two.
function column.finish (self, table_name, index, settings)
  check_names(self, table_name)
  check_conflicts(self, table_name)
  check_bounds(self, table_name)
  local given = self.given
  local made = { type = self.type, name = self.name, where = self.where, index = index, options = given,
    by = given.by, of = given.of }
  for _, name in ipairs(common) do made[name] = given[name] end
  if given.match ~= nil then
    made.options = setmetatable({ matches = matcher(self, table_name, given.match) }, { __index = given })
  end
  made.source = column.source_of(self, table_name)
  made.default = check_default(self, table_name, settings)
  if self.type.name == "ref" then
    made.to = given[1]
    if type(made.to) ~= "string" then
      column.fail(self, table_name, 'expected the name of a table, as in ref "%s" "articles"', self.name)
    end
  end
  return made
end

--- Whether a value is a column.
function column.is (value) return getmetatable(value) == Column end

--- Whether a value is a column whose braces are missing.
function column.is_pending (value) return getmetatable(value) == Pending end

return column

-- dataset.lua: datasets and their tables: w.dataset, w.each
--
-- What scripts hold is a thin object; behind it stands the declaration that the engine and the writers read:
--   { name =, where =, options =, settings =, tables = { table … }, by_name = {}, args = {},
--     rules = book (rulebook.lua) }
--   table = { name =, index =, where =, what =, unit = {…}, options = {…}, columns = {…}, by_name = {},
--             key = column | nil }
local column = require "windrow.column"
local context = require "windrow.context"
local core = require "windrow.core"
local fault = require "windrow.fault"
local item = require "windrow.item"
local kind = require "windrow.kind"
local match = require "windrow.match"
local pattern = require "windrow.pattern"
local rulebook = require "windrow.rulebook"
local segment = require "windrow.segment"
local setting = require "windrow.setting"
local source = require "windrow.source"
local suggest = require "windrow.suggest"

local dataset = {}

local Each, Table = { __name = "windrow.each" }, { __name = "windrow.table" }

-- The declaration behind each dataset object.
local declarations = setmetatable({}, { __mode = "k" })

--- The declaration of a dataset (or a declaration as it is); nil for anything else.
function dataset.declaration (value)
  if type(value) ~= "table" then return nil end
  return declarations[value] or value.tables and value.settings and value
end

local function option_type (expected, test)
  return function (value) return test(value), expected end
end

local function is (name)
  return function (value) return type(value) == name end
end

local function one_of (...)
  local known = {}
  for _, name in ipairs { ... } do known[name] = true end
  return function (value) return known[value] or false end
end

local each_options = {
  where = option_type("a function (item, row)", is "function"),
  from = option_type('"content", "comments" or "page"', one_of("content", "comments", "page")),
  own = option_type("true or false", is "boolean"),
  nested = option_type("true or false", is "boolean"),
  limit = option_type("a number of rows", function (n) return math.type(n) == "integer" and n > 0 end),
  over = option_type('"sentence", "block", "section" or "document"',
    one_of("sentence", "block", "section", "document")),
}

local function check_each_options (options, unit, where)
  for name, value in pairs(options) do
    local test = each_options[name]
    if not test then
      fault.raise(where, "each has no option '%s'%s", tostring(name),
        suggest.hint(tostring(name), suggest.keys(each_options)))
    end
    local fine, expected = test(value)
    if not fine then fault.raise(where, "option '%s' of each: expected %s", name, expected) end
  end
  if options.over and unit.op ~= "pattern" then
    fault.raise(where, "option 'over' of each: only patterns are matched over something")
  end
  if options.own and unit.op ~= "css" and unit.op ~= "xpath" then
    fault.raise(where,
      "option 'own' of each: only rows of w.css and w.xpath have nested items of their own table")
  end
end

--- What a source may stand for as the unit of a table.
local function source_unit (what, where)
  if what.op == "css" then
    if what.selector:attribute() then
      fault.raise(where, "each: a row stands for a node; an attribute belongs into a column, as w.css \"@href\"")
    end
    return { op = "css", selector = what.selector, kind = "node", text = what.text }
  elseif what.op == "xpath" then
    return { op = "xpath", expression = what.expression, kind = "node", text = what.text }
  elseif what.op == "data" then
    if not what.kind or what.path ~= "" and what.path ~= what.kind then
      fault.raise(where, 'each: expected the type of an object, as in w.data "Product"')
    end
    return { op = "data", type = what.kind, kind = "object", text = what.text }
  end
  return fault.raise(where, "each: %s is for columns; a row stands for w.css, w.xpath or w.data", what.text)
end

--- What one row stands for: { op =, kind = (of the core's items, where known), text = }.
local function unit_of (what, where)
  local rule = type(what) == "string" and rulebook.find(what) or pattern.facts(what).rule
  if rule then
    return { op = "rule", rule = rule, names = rule.names, text = rule.name }
  elseif type(what) == "string" then
    local why = kind.fault(what, suggest.keys(rulebook.current().by_name))
    if why then fault.raise(where, "each: %s", why) end
    return { op = "kind", id = core.kind(what), kind = what, text = what }
  elseif source.is(what) then
    return source_unit(what, where)
  elseif pattern.is(what) then
    return { op = "pattern", pattern = what, names = pattern.facts(what).names, text = "pattern" }
  elseif type(what) == "function" then
    return { op = "call", f = what, text = "function" }
  end
  return fault.raise(where, "each: expected a layer, a kind, a selector, a pattern or a function, got a %s",
    type(what))
end

--- w.each(what [, options]) { columns }: what one row of a table stands for, then its columns.
function dataset.each (what, options)
  local where = fault.where()
  if options ~= nil and type(options) ~= "table" then
    fault.raise(where, "each: its options are a table, got a %s", type(options))
  end
  options = options or {}
  local unit = unit_of(what, where)
  check_each_options(options, unit, where)
  return setmetatable({ unit = unit, options = options, where = where }, Each)
end

local function check_columns (columns, where)
  if type(columns) ~= "table" or getmetatable(columns) then
    fault.raise(where, "each: expected { columns } behind it, got a %s", type(columns))
  end
  local stray = next(columns, #columns > 0 and #columns or nil)
  if type(stray) == "string" then
    fault.raise(where, "each: columns are calls, as in text \"%s\" {}, not fields of a table", stray)
  end
  for i, each in ipairs(columns) do
    if column.is_pending(each) then
      fault.raise(each.where, "column '%s' lacks its braces: %s \"%s\" {}", each.name, each.type.name,
        each.name)
    elseif not column.is(each) then
      fault.raise(where, "each: number %d between the braces is a %s, not a column", i, type(each))
    end
  end
  if #columns == 0 then fault.raise(where, "each: a table without columns") end
end

Each.__call = function (self, columns)
  check_columns(columns, self.where)
  return setmetatable({ unit = self.unit, options = self.options, where = self.where, columns = columns },
    Table)
end

--- Names of fields that a column of a table may read, or nil where any name may be there.
local function field_names (unit)
  if unit.op == "call" or unit.op == "data" then return nil end
  if unit.op == "pattern" or unit.op == "rule" then
    if not unit.names then return nil end
    local names = table.move(unit.names, 1, #unit.names, 1, {})
    return table.move(match.fields, 1, #match.fields, #names + 1, names)
  end
  local names = core.fields(unit.kind)
  names[#names + 1] = "id"
  if unit.kind == "document" then
    for _, name in ipairs(suggest.keys(item.document)) do names[#names + 1] = name end
  end
  return names
end

local function article (noun)
  return (noun:find("^[aeiou]") and "an " or "a ") .. noun
end

local function check_fields (made, declared, names)
  if not made.source or not names then return end
  local known = {}
  for _, name in ipairs(names) do known[name] = true end
  source.walk(made.source, function (node)
    if node.op == "get" and not known[node.name] then
      column.fail(made, declared.name, "%s has no field '%s'%s", article(declared.unit.kind or "match"),
        node.name, suggest.hint(node.name, names))
    end
  end)
end

local function check_span_columns (declared)
  for _, made in ipairs(declared.columns) do
    if made.of and not declared.by_name[made.of] then
      column.fail(made, declared.name, "option 'of': there is no column '%s'%s", made.of,
        suggest.hint(made.of, suggest.keys(declared.by_name)))
    end
  end
end

--- Gives a table its name and place, and finishes its columns.
local function declare (declaration, name, given)
  local declared = {
    name = name, index = #declaration.tables + 1, where = given.where, what = given.unit.text,
    unit = given.unit, options = given.options,
    columns = {}, by_name = {},
  }
  local names = field_names(given.unit)
  for i, each in ipairs(given.columns) do
    local made = column.finish(each, name, i, declaration.settings)
    if declared.by_name[made.name] then column.fail(made, name, "there are two columns of this name") end
    if made.key then
      if declared.key then column.fail(made, name, "column '%s' is the key already", declared.key.name) end
      declared.key = made
    end
    check_fields(made, declared, names)
    declared.columns[i], declared.by_name[made.name] = made, made
  end
  check_span_columns(declared)
  declaration.tables[declared.index], declaration.by_name[name] = declared, declared
end

local function check_ref (declaration, declared, made)
  local target = declaration.by_name[made.to]
  if not target then
    column.fail(made, declared.name, "there is no table '%s'%s", made.to,
      suggest.hint(made.to, suggest.keys(declaration.by_name)))
  elseif not target.key then
    column.fail(made, declared.name,
      "table '%s' has no key to refer to (mark one of its columns key = true)", made.to)
  elseif made.by and not target.by_name[made.by] then
    column.fail(made, declared.name, "table '%s' has no column '%s'%s", made.to, made.by,
      suggest.hint(made.by, suggest.keys(target.by_name)))
  end
end

--- Checks what only the whole dataset can tell: references.  Gives the declaration.
function dataset.finish (value)
  local declaration = dataset.declaration(value)
  if declaration.finished then return declaration end
  if #declaration.tables == 0 then
    fault.raise(declaration.where, "dataset '%s' has no table: assign one, as in %s.pages = w.each …",
      declaration.name, declaration.name)
  end
  for _, declared in ipairs(declaration.tables) do
    for _, made in ipairs(declared.columns) do
      if made.type.name == "ref" then check_ref(declaration, declared, made) end
    end
  end
  declaration.finished = true
  return declaration
end

-- What datasets can do as a library; tables cannot have these names.
local methods = {}

local function engine_of (declaration)
  if not declaration.engine then
    declaration.engine = require "windrow.engine".new(dataset.finish(declaration))
  end
  return declaration.engine
end

local function converted (self, record)
  local result = engine_of(declarations[self]):convert(record)
  if result.status == "ok" then return result end
  return nil, result.reason, result.status
end

--- news:rows(doc) -> iterator of table name, row (a table by column name).  Raises where the script rejects
--- the document.
function methods.rows (self, doc)
  if not item.is(doc) then fault.misuse("rows: expected a document of w.parse, got a %s", type(doc)) end
  local page = item.parts(doc)
  if not page.core then fault.misuse "rows: the document is closed" end
  local result, reason, status = converted(self, page.record)
  if not result and status ~= "skipped" then fault.misuse("%s", reason) end
  local tables, rows = dataset.named_rows(declarations[self], result or { rows = {} })
  local t, r = 1, 0
  return function ()
    r = r + 1
    while tables[t] and not rows[t][r] do t, r = t + 1, 1 end
    if tables[t] then return tables[t].name, rows[t][r] end
  end
end

--- news:convert(bytes [, options]) -> { articles = { row … }, … }; nil, message, code where the document is
--- rejected or skipped.
function methods.convert (self, bytes, options)
  local record = require "windrow.document".record(bytes, options)
  local result, reason, status = converted(self, record)
  if not result then return nil, reason, status end
  local tables, rows = dataset.named_rows(declarations[self], result)
  local by_table = {}
  for i, declared in ipairs(tables) do by_table[declared.name] = rows[i] end
  return by_table
end

--- A result's rows as tables by column name: tables, { rows … } by table index.
function dataset.named_rows (declaration, result)
  local all = {}
  for t, declared in ipairs(declaration.tables) do
    all[t] = {}
    for r, row in ipairs(result.rows[t] or {}) do
      local named = {}
      for c, made in ipairs(declared.columns) do named[made.name] = row[c] end
      all[t][r] = named
    end
  end
  return declaration.tables, all
end

local Dataset = { __name = "windrow.dataset" }

--- Assigning a table to a field declares it; `news.segment = w.segment { … }` says how sentences are cut.
function Dataset.__newindex (self, name, value)
  local declaration = declarations[self]
  local where = getmetatable(value) == Table and value.where or fault.where()
  if type(name) ~= "string" or not name:find("^[%a_][%w_]*$") then
    fault.raise(where, "a table's name is letters, digits and _, not '%s'", tostring(name))
  elseif getmetatable(value) == Each then
    fault.raise(value.where, "table '%s' lacks its columns: w.each(…) { columns }", name)
  elseif name == "segment" and segment.is(value) then
    return setting.segment(declaration.settings, value, where)
  elseif getmetatable(value) ~= Table then
    fault.raise(where, "table '%s': expected w.each(…) { columns }, got a %s", name, type(value))
  elseif methods[name] or name == "_spans" then
    fault.raise(where, "a table cannot be called '%s'", name)
  elseif declaration.by_name[name] then
    fault.raise(where, "there is a table '%s' already (%s)", name, declaration.by_name[name].where)
  end
  declare(declaration, name, value)
end

--- A declared table, a method; other names are misspelt.
function Dataset.__index (self, name)
  local found = methods[name] or declarations[self].by_name[name]
  if found then return found end
  return fault.misuse("dataset '%s' has no table '%s'%s", declarations[self].name, tostring(name),
    suggest.hint(tostring(name), suggest.keys(declarations[self].by_name)))
end

Dataset.__tostring = function (self)
  return ("dataset: %s (%d tables)"):format(declarations[self].name, #declarations[self].tables)
end

--- w.dataset(name [, options]): a dataset; assigning tables to its fields declares them, in order.
function dataset.dataset (name, options)
  local where = fault.where()
  if type(name) ~= "string" or name == "" then fault.raise(where, "dataset: expected its name") end
  if options ~= nil and type(options) ~= "table" then
    fault.raise(where, "dataset: its options are a table, got a %s", type(options))
  end
  local settings = setting.check(options or {}, where)
  local script = context.script
  local args = setting.arguments(settings.args or {}, script and script.given or {}, where)
  if script then script.args = args end
  local self = setmetatable({}, Dataset)
  declarations[self] = {
    name = name, where = where, options = options or {}, settings = settings, tables = {}, by_name = {},
    args = args, rules = rulebook.current(),
  }
  return self
end

return dataset

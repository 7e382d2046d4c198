-- schema.lua: what the columns of a dataset are in each format: JSON Schema, SQL, data package

local core = require "windrow.core"
local storage = require "windrow.storage"

local schema = {}

--- Every type of column in every format (storage.lua).
schema.types = storage

local function spans_table (index)
  local columns, by_name = {}, {}
  for i, column in ipairs {
    { "table", "text" }, { "key", "text" }, { "column", "text" },
    { "source_start", "int" }, { "source_end", "int" }, { "origin", "text" },
  } do
    columns[i] = { name = column[1], index = i, type = { name = column[2] } }
    by_name[column[1]] = columns[i]
  end
  return { name = "_spans", index = index, columns = columns, by_name = by_name }
end

--- The tables of a run's output: the dataset's, and with `spans` the table `_spans`.
function schema.tables (dataset, spans)
  local tables = table.move(dataset.tables, 1, #dataset.tables, 1, {})
  if spans then tables[#tables + 1] = spans_table(#tables + 1) end
  return tables
end

--- The names of a table's columns, in order.  In one stream of several tables `table` says which
--- table a row is of, and a column called `table` is called `of_table`.
function schema.names (table_, in_stream)
  local names = {}
  for i, column in ipairs(table_.columns) do
    names[i] = in_stream and column.name == "table" and "of_table" or column.name
  end
  return names
end

--- The type of a column's values: a ref holds values of its target's key.
function schema.stored_type (column, tables)
  local seen = {}
  while column.type.name == "ref" and not seen[column] do
    seen[column] = true
    for _, table_ in ipairs(tables) do
      if table_.name == column.to then column = table_.key end
    end
  end
  return column.type
end

--- Whether a written row always has a value in this column.
function schema.filled (column)
  return column.key or column.required or column.default ~= nil or false
end

--- The rules of a column in words: "key, → articles".
function schema.rules_text (column)
  local parts = {}
  if column.key then parts[#parts + 1] = "key" end
  if column.required and not column.key then parts[#parts + 1] = "required" end
  if column.optional then parts[#parts + 1] = "optional" end
  if column.unique and not column.key then parts[#parts + 1] = "unique" end
  if column.to then parts[#parts + 1] = "→ " .. column.to end
  return table.concat(parts, ", ")
end

--- Whether a column's min and max are numbers.
function schema.numeric (column)
  return column.type.name == "int" or column.type.name == "number"
end

--- A type in words: "list of text", "enum of 'a', 'b'".
function schema.type_text (type)
  if type.name == "list" then return "list of " .. schema.type_text(type.item) end
  if type.name == "enum" then return "enum of '" .. table.concat(type.values, "', '") .. "'" end
  if type.name == "record" then
    local parts = {}
    for i, field in ipairs(type.fields) do parts[i] = field.name .. " " .. schema.type_text(field.type) end
    return "record of " .. table.concat(parts, ", ")
  end
  return type.name
end

local function object (fields)
  return setmetatable(fields or {}, core.object)
end

local function array (items)
  return setmetatable(items or {}, core.array)
end

-- JSON Schema of a type's values.
local function type_schema (type)
  local out = object()
  for key, value in pairs(schema.types[type.name].json) do out[key] = value end
  if type.name == "enum" then out.enum = array { table.unpack(type.values) } end
  if type.name == "list" then out.items = type_schema(type.item) end
  if type.name == "span" then
    out.items, out.minItems, out.maxItems = object { type = "integer", minimum = 0 }, 2, 2
  elseif type.name == "record" then
    out.properties = object()
    for _, field in ipairs(type.fields) do out.properties[field.name] = type_schema(field.type) end
  end
  return out
end

local function column_schema (column, tables)
  local out = type_schema(schema.stored_type(column, tables))
  if schema.numeric(column) then out.minimum, out.maximum = column.min, column.max end
  if not schema.filled(column) and out.type then
    out.type = array { out.type, "null" }
    if out.enum then out.enum[#out.enum + 1] = core.null end
  end
  local target = column.to and ("the key of a row of '%s'"):format(column.to)
  out.description = column.doc or target
  return out
end

--- JSON Schema of one table's rows; in_stream: as they stand in one stream of several tables.
function schema.table_schema (table_, tables, in_stream)
  local properties, names = object(), schema.names(table_, in_stream)
  for i, column in ipairs(table_.columns) do properties[names[i]] = column_schema(column, tables) end
  return object { type = "object", properties = properties, required = array(names) }
end

--- JSON Schema (2020-12) of a run's JSONL: the rows of one table, or of any of several with
--- their table's name.
function schema.json_schema (dataset, spans)
  local tables = schema.tables(dataset, spans)
  if #tables == 1 then
    local out = schema.table_schema(tables[1], tables)
    out["$schema"], out.title = "https://json-schema.org/draft/2020-12/schema", dataset.name
    out.additionalProperties = false
    return out
  end
  local defs, any = object(), array()
  for i, table_ in ipairs(tables) do
    defs[table_.name] = schema.table_schema(table_, tables, true)
    any[i] = object {
      ["$ref"] = "#/$defs/" .. table_.name, required = array { "table" }, unevaluatedProperties = false,
      properties = object { table = object { const = table_.name } },
    }
  end
  return object {
    ["$schema"] = "https://json-schema.org/draft/2020-12/schema", title = dataset.name,
    ["$defs"] = defs, anyOf = any,
  }
end

return schema

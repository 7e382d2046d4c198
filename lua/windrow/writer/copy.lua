-- copy.lua: the rows of one table as PostgreSQL's COPY takes them (text format)
--
--     psql -c '\copy articles from articles.copy'
--
-- Fields are parted by tabs, \N is null, a backslash stands before what would part or end a field.  PostgreSQL has no
-- NUL in a text: a document with one is refused.

local core = require "windrow.core"
local schema = require "windrow.schema"

local copy = {}

local escapes = {
  ["\\"] = "\\\\", ["\t"] = "\\t", ["\n"] = "\\n", ["\r"] = "\\r", ["\b"] = "\\b", ["\f"] = "\\f", ["\v"] = "\\v",
}

local function escaped (text, column)
  if text:find("\0", 1, true) then
    error(("column '%s': PostgreSQL has no text with a NUL"):format(column), 0)
  end
  return (text:gsub("[\\\t\n\r\b\f\v]", escapes))
end

local function field (value, json, column)
  if value == nil then return "\\N" end
  if json or type(value) == "table" then return escaped(core.encode_json(value), column) end
  if type(value) == "string" then return escaped(value, column) end
  if type(value) == "boolean" then return value and "t" or "f" end
  return math.type(value) == "integer" and ("%d"):format(value) or core.number_text(value)
end

--- How rows of the one table in `tables` become lines.
function copy.encoder (tables, options)
  local columns, all = tables[1].columns, options.tables or tables
  local json = {}
  for i, column in ipairs(columns) do
    json[i] = schema.types[schema.stored_type(column, all).name].postgres == "json"
  end
  return function (rows)
    local lines, fields = {}, {}
    for n, row in ipairs(rows[1] or {}) do
      for i, column in ipairs(columns) do fields[i] = field(row[i], json[i], column.name) end
      lines[n] = table.concat(fields, "\t", 1, #columns) .. "\n"
    end
    return table.concat(lines)
  end, ""
end

--- The statements that create the tables in PostgreSQL: refs are looked at when a transaction ends.
function copy.create (tables)
  local out = {}
  for i, table_ in ipairs(tables) do
    local lines = {}
    for k, column in ipairs(table_.columns) do
      local stored = schema.types[schema.stored_type(column, tables).name].postgres
      local words = { '"' .. column.name:gsub('"', '""') .. '"', stored }
      if column.key then words[#words + 1] = "primary key" end
      if schema.filled(column) and not column.key then words[#words + 1] = "not null" end
      if column.unique and not column.key then words[#words + 1] = "unique" end
      lines[k] = "  " .. table.concat(words, " ")
    end
    out[i] = ('create table "%s" (\n%s\n);\n'):format(table_.name:gsub('"', '""'), table.concat(lines, ",\n"))
  end
  return table.concat(out, "\n")
end

--- The foreign keys of the tables, to add once the rows are loaded.
function copy.constrain (tables)
  local out = {}
  for _, table_ in ipairs(tables) do
    for _, column in ipairs(table_.columns) do
      local target
      for _, other in ipairs(tables) do
        if other.name == column.to then target = other end
      end
      if target then
        out[#out + 1] = ('alter table "%s" add foreign key ("%s") references "%s" ("%s");\n'):format(
          table_.name, column.name, target.name, target.key.name)
      end
    end
  end
  return table.concat(out)
end

return copy

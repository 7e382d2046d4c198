-- sql.lua: tables and values in the words of SQLite

local core = require "windrow.core"
local schema = require "windrow.schema"

local sql = {}

--- A name in double quotes.
function sql.name (text)
  return '"' .. text:gsub('"', '""') .. '"'
end

local function hex (text)
  return (text:gsub(".", function (c) return ("%02X"):format(c:byte()) end))
end

--- Text as a literal.  A statement ends at its first NUL, so text that holds one goes as bytes
--- and is told to be text again.
function sql.text (text)
  if text:find("\0", 1, true) then
    return ("CAST(X'%s' AS TEXT)"):format(hex(text))
  end
  return "'" .. text:gsub("'", "''") .. "'"
end

local largest_power = 62     -- 2^62 is the largest power of two that is a 64-bit integer

-- Division or multiplication by 2^n, in steps that are exact.
local function scaled (text, n)
  local sign = n < 0 and "/" or "*"
  n = math.abs(n)
  while n > 0 do
    local step = math.min(n, largest_power)
    text = ("%s%s%d"):format(text, sign, 1 << step)
    n = n - step
  end
  return text
end

--- A float as an expression that gives exactly its value: SQLite reads decimals within one unit
--- in the last place, but products with powers of two are exact.  There is no NaN in SQL: NULL.
function sql.float (x)
  if x ~= x then return "NULL" end
  if x == math.huge then return "9e999" elseif x == -math.huge then return "-9e999" end
  if x == math.floor(x) and math.abs(x) < 2^53 then return ("%d*1.0"):format(x) end
  local bits = string.unpack("<i8", string.pack("<d", x))
  local exponent, mantissa = bits >> 52 & 0x7FF, bits & 0xFFFFFFFFFFFFF
  if exponent > 0 then mantissa = mantissa | 1 << 52 else exponent = 1 end
  return scaled(("%s%d*1.0"):format(x < 0 and "-" or "", mantissa), exponent - 1075)
end

--- A value of a row as a literal: booleans are 0 and 1, lists and nested values JSON text, moments in UTC.
--- kind: "json", "instant" or nil.
function sql.value (value, kind_of_column)
  if value == nil then return "NULL" end
  if kind_of_column == "instant" then return sql.text(core.utc(value) or value) end
  if kind_of_column == "json" then return sql.text(core.encode_json(value)) end
  local kind = math.type(value) or type(value)
  if kind == "string" then return sql.text(value) end
  if kind == "integer" then return ("%d"):format(value) end
  if kind == "float" then return sql.float(value) end
  if kind == "boolean" then return value and "1" or "0" end
  return sql.text(core.encode_json(value))
end

local kinds = { json = "json", list = "json", record = "json", span = "json", datetime = "instant" }

--- How a type's values are stored, as `sql.value` takes it.
function sql.kind (type)
  return kinds[type.name]
end

local function column_line (column, tables)
  local type = schema.stored_type(column, tables)
  local words = { sql.name(column.name), schema.types[type.name].sql }
  if column.key then words[#words + 1] = "PRIMARY KEY" end
  if schema.filled(column) then words[#words + 1] = "NOT NULL" end
  if column.unique and not column.key then words[#words + 1] = "UNIQUE" end
  if column.to then
    local key
    for _, table_ in ipairs(tables) do
      if table_.name == column.to then key = table_.key end
    end
    words[#words + 1] = ("REFERENCES %s (%s) DEFERRABLE INITIALLY DEFERRED")
      :format(sql.name(column.to), sql.name(key.name))
  end
  return "  " .. table.concat(words, " ")
end

--- The statement that creates a table: typed columns, the key as primary key, refs as foreign
--- keys that are looked at when the transaction ends, since tables may refer to later ones.
function sql.create (table_, tables)
  local lines = {}
  for i, column in ipairs(table_.columns) do lines[i] = column_line(column, tables) end
  return ("CREATE TABLE %s (\n%s\n)"):format(sql.name(table_.name), table.concat(lines, ",\n"))
end

--- All the statements of a dataset's tables, as a script for the sqlite3 shell.
function sql.script (tables)
  local out = {}
  for i, table_ in ipairs(tables) do out[i] = sql.create(table_, tables) .. ";\n" end
  return table.concat(out, "\n")
end

--- A table or column name that SQLite cannot have, as a message; nil when all can be.
function sql.unfit (tables)
  local seen_tables = {}
  for _, table_ in ipairs(tables) do
    local name, lower, seen = table_.name, table_.name:lower(), {}
    if lower:find("^sqlite_") then return ("table '%s': SQLite keeps names in sqlite_ for itself"):format(name) end
    local same = seen_tables[lower]
    if same then return ("tables '%s' and '%s' are one name to SQLite"):format(same, name) end
    seen_tables[lower] = table_.name
    for _, column in ipairs(table_.columns) do
      local other = seen[column.name:lower()]
      if other then
        return ("table '%s': columns '%s' and '%s' are one name to SQLite"):format(table_.name, other, column.name)
      end
      seen[column.name:lower()] = column.name
    end
  end
end

return sql

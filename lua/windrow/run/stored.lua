-- stored.lua: the rows of an SQLite output, read back in the order they were written in

local core = require "windrow.core"
local schema = require "windrow.schema"
local sql = require "windrow.writer.sql"

local stored = {}
local Rows = {}
Rows.__index = Rows

-- What SQLite holds of a value, as the engine gave it: booleans are numbers there, nested values JSON text.
local function restored (value, type)
  if value == nil then return nil end
  if sql.kind(type) == "json" then return core.decode_json(value, false, true) end
  if type.name == "bool" then return value ~= 0 end
  if type.name == "int" then return math.tointeger(value) or value end
  return value
end

local function row_of (values, types)
  local row = { n = #types }
  for i, type in ipairs(types) do row[i] = restored(values[i], type) end
  return row
end

-- The next row of a table; nil and a message at the end.
function Rows:row (index)
  local found = self.found[index]
  local values = found.cursor:fetch({}, "n")
  if values then return row_of(values, found.types) end
  found.cursor:close()
  return nil, ("%s: table '%s' ends too early"):format(self.path, found.name)
end

--- The rows of a document with so many in each table; nil and a message.
function Rows:take (counts)
  local rows = {}
  for index, n in ipairs(counts) do
    local of_table = {}
    for i = 1, n do
      local row, why = self:row(index)
      if not row then return nil, why end
      of_table[i] = row
    end
    rows[index] = of_table
  end
  return rows
end

--- Whether no row is left.
function Rows:is_done ()
  for _, found in ipairs(self.found) do
    if found.cursor:fetch({}, "n") then return false end
  end
  return true
end

local function open_table (connection, table_, tables)
  local types = {}
  for i, column in ipairs(table_.columns) do types[i] = schema.stored_type(column, tables) end
  local ok, cursor, why = pcall(connection.execute, connection,
    ("SELECT * FROM %s ORDER BY rowid"):format(sql.name(table_.name)))
  if not ok or not cursor then return nil, tostring(ok and why or cursor) end
  return { name = table_.name, cursor = cursor, types = types }
end

--- Whether a path names an SQLite output.
function stored.is (path)
  return path:find "%.sqlite3?$" ~= nil or path:find "%.db$" ~= nil
end

--- The rows of an output, to be taken by `take`; nil and a message.
function stored.open (path, tables)
  local ok, luasql = pcall(require, "luasql.sqlite3")
  if not ok then return nil, "reading SQLite needs the Lua module luasql.sqlite3" end
  local environment = luasql.sqlite3()
  local connection, why = environment:connect(path)
  if not connection then return nil, ("%s: %s"):format(path, why) end
  local self = setmetatable({ path = path, environment = environment, connection = connection, found = {} }, Rows)
  for index, table_ in ipairs(tables) do
    self.found[index], why = open_table(connection, table_, tables)
    if not self.found[index] then return nil, ("%s: %s"):format(path, why) end
  end
  return self
end

return stored

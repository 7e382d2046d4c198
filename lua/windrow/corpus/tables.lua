-- tables.lua: rows of finished datasets, table by table: JSON lines, CSV, SQLite, folders of them

local core = require "windrow.core"
local csv = require "windrow.reader.csv"
local lfs = require "lfs"
local stream = require "windrow.reader.stream"

local tables = {}

local function fail (format, ...)
  error({ message = format:format(...) }, 0)
end

local function opened_stream (path)
  local opened, why = stream.open(path, {})
  return opened or fail("cannot read %s: %s", path, why)
end

-- "dir/pages.jsonl.gz" -> "pages", "jsonl"
local function name_of (path)
  local base = path:match "[^/]*$":gsub("%.gz$", ""):gsub("%.zst$", "")
  return base:match "^(.+)%.(%w+)$"
end

-- A line that says its table belongs to that one; a column `table` of a single table is told by its place.
local function read_lines (path, name, see)
  local opened, number = opened_stream(path), 0
  for line in function () return opened:line(math.huge) end do
    number = number + 1
    if line:find "%S" then
      local values, why = core.decode_json(line, false, true)
      if type(values) ~= "table" then fail("%s:%d: %s", path, number, why or "not an object") end
      local told = line:match '^{"table":"([^"\\]*)"'
      if told then
        values.table = values.of_table
        values.of_table = nil
      end
      see(told or name, values, line)
    end
  end
  opened:close()
end

local function read_csv (path, name, see)
  local opened = opened_stream(path)
  local columns
  for unit in csv.units(opened, {}) do
    if unit.fault then fail("%s: %s", path, unit.fault) end
    local head = unit.head:gsub("^\xEF\xBB\xBF", "")
    local separator = csv.separator(head)
    columns = columns or csv.cells(head, separator)
    local values, cells = {}, csv.cells(unit.bytes, separator)
    for i, column in ipairs(columns) do
      local text = cells[i]
      values[column] = text ~= "" and (math.tointeger(text) or tonumber(text) or text) or core.null
    end
    see(name, values, columns)
  end
  opened:close()
end

-- The rows of a query, and the names of its columns in order.
local function rows_of (connection, path, statement)
  local cursor, why = connection:execute(statement)
  if not cursor then fail("%s: %s", path, why) end
  return function () return cursor:fetch({}, "a") end, cursor:getcolnames()
end

local function read_sqlite (path, _, see)
  local ok, luasql = pcall(require, "luasql.sqlite3")
  if not ok then fail("%s: SQLite needs the Lua module luasql.sqlite3", path) end
  local environment = luasql.sqlite3()
  local connection, why = environment:connect(path)
  if not connection then fail("%s: %s", path, why) end
  local names = {}
  for row in rows_of(connection, path, "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY rowid") do
    names[#names + 1] = row.name
  end
  for _, name in ipairs(names) do
    local rows, columns = rows_of(connection, path, ('SELECT * FROM "%s"'):format(name:gsub('"', '""')))
    for row in rows do see(name, row, columns) end
  end
  connection:close()
  environment:close()
end

local readers = {
  jsonl = read_lines, ndjson = read_lines, csv = read_csv, tsv = read_csv,
  sqlite = read_sqlite, sqlite3 = read_sqlite, db = read_sqlite,
}

--- The formats that are read, by the endings of names.
tables.endings = ".jsonl .csv .tsv .sqlite, .gz and .zst of the first three, and folders of them"

local function files_of (path)
  if lfs.attributes(path, "mode") ~= "directory" then return { path } end
  local found = {}
  for name in lfs.dir(path) do
    local _, ending = name_of(name)
    if readers[ending] and name:sub(1, 1) ~= "." then found[#found + 1] = path:gsub("/+$", "") .. "/" .. name end
  end
  table.sort(found)
  if #found == 0 then fail("%s holds nothing that is read (%s)", path, tables.endings) end
  return found
end

local function read_all (path, see)
  for _, file in ipairs(files_of(path)) do
    local name, ending = name_of(file)
    local read = readers[ending and ending:lower()]
    if not read then fail("%s: the ending names no format that is read (%s)", file, tables.endings) end
    read(file, name, see)
  end
end

--- Shows `see(table name, values by column, order)` every row of a dataset; what is not there is nil or core.null.
--- `order` tells that of the columns: a list of their names, or the row as a line of JSON.  Gives
--- true, or nil and a message.
function tables.each (path, see)
  if not lfs.attributes(path, "mode") then return nil, "no such input: " .. path end
  local ok, why = pcall(read_all, path, see)
  if ok then return true end
  if type(why) == "table" then return nil, why.message end
  error(why, 0)
end

return tables

-- parquet.lua: the rows of one table as a Parquet file

local core = require "windrow.core"
local layout = require "windrow.layout"
local schema = require "windrow.schema"

local parquet = {}
local Parquet = {}
Parquet.__index = Parquet

--- Bytes of rows in one row group, before they are packed.
parquet.stride = 1 << 25

-- A type as core.parquet describes its columns.
local function node (name, type, optional)
  local stored = schema.types[type.name].parquet
  if type.name == "list" then
    return { name = name, optional = optional, item = node("element", type.item, false) }
  elseif type.name == "record" then
    local fields = {}
    for i, field in ipairs(type.fields) do fields[i] = node(field.name, field.type, true) end
    return { name = name, optional = optional, fields = fields }
  elseif type.name == "span" then
    return { name = name, optional = optional, item = { name = "element", type = "int" } }
  end
  return { name = name, optional = optional, type = stored }
end

-- A record without fields, or one inside, has no form in Parquet.
local function is_empty (type)
  if type.name == "list" then return is_empty(type.item) end
  if type.name ~= "record" then return false end
  if #type.fields == 0 then return true end
  for _, field in ipairs(type.fields) do
    if is_empty(field.type) then return true end
  end
  return false
end

local function root (table_, tables)
  local fields = {}
  for i, column in ipairs(table_.columns) do
    local type = schema.stored_type(column, tables)
    if is_empty(type) then
      return nil, ("table '%s': column '%s' is a record without fields, which Parquet cannot hold")
        :format(table_.name, column.name)
    end
    fields[i] = node(column.name, type, not schema.filled(column))
  end
  return { name = "schema", fields = fields }
end

--- Makes the rows of one document ready to be written; raises on what does not fit.
function Parquet:stage (rows)
  self.writer:add(rows[1] or {})
end

function Parquet:discard () self.writer:undo() end

function Parquet:accept ()
  self.writer:keep()
  return true
end

--- Bytes of rows that wait in memory.
function Parquet:pending () return self.writer:pending() end

local function write (self, bytes)
  if bytes == "" then return true end
  return self.part:write(bytes)
end

--- Ends the row group.
function Parquet:seal () return write(self, self.writer:flush()) end

local function to_hex (bytes)
  return (bytes:gsub(".", function (c) return ("%02x"):format(c:byte()) end))
end

local function from_hex (text)
  return (text:gsub("%x%x", function (digits) return string.char(tonumber(digits, 16)) end))
end

--- Where the file can be continued: right behind a `seal`, with the metadata of the row groups.
function Parquet:position ()
  return { bytes = self.part.bytes, groups = to_hex(self.writer:save()) }
end

function Parquet:sync () return self.part:sync() end

--- Ends the file and gives it its name.
function Parquet:commit ()
  local ok, why, code = write(self, self.writer:finish())
  if not ok then
    self.part:abort()
    return nil, why, code
  end
  self.writer:close()
  return self.part:commit()
end

function Parquet:leave ()
  self.writer:close()
  return self.part:leave()
end

function Parquet:abort ()
  self.writer:close()
  return self.part:abort()
end

-- What the file says of its making: table, script and its hash, and the JSON Schema of its rows.
local function add_metadata (writer, table_, tables, options)
  writer:meta("windrow.table", table_.name)
  if options.script then
    writer:meta("windrow.script", options.script.name)
    writer:meta("windrow.script_hash", options.script.hash)
  end
  writer:meta("windrow.schema", layout.json(schema.table_schema(table_, tables)))
end

-- zstd where its library is there, unless another is asked for.
local function open_writer (described, codec)
  if codec then return core.parquet(described, codec, core.version) end
  local writer = core.parquet(described, "zstd", core.version)
  return writer or core.parquet(described, "gzip", core.version)
end

--- A Parquet file of `table_`, one of `tables`: `part` is open.  options: compress ("zstd" "gzip" "none"), script,
--- position.  Gives nil, a message and a code when it cannot be written.
function parquet.open (part, table_, tables, options)
  local described, why = root(table_, tables)
  if not described then return nil, why, "usage" end
  local writer
  writer, why = open_writer(described, options.compress)
  if not writer then return nil, why, "io" end
  add_metadata(writer, table_, tables, options)
  local position = options.position
  if position and not writer:restore(from_hex(position.groups)) then
    return nil, "the position is of another file", "io"
  end
  return setmetatable({ part = part, writer = writer }, Parquet)
end

return parquet

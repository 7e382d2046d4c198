-- datapackage.lua: datapackage.json, which tells other programs what stands in a folder of tables
-- (Frictionless Data, Data Package 2.0)

local core = require "windrow.core"
local schema = require "windrow.schema"

local datapackage = {}

local function object (fields) return setmetatable(fields, core.object) end
local function array (items) return setmetatable(items or {}, core.array) end

local media_types = {
  jsonl = "application/jsonl", csv = "text/csv", parquet = "application/vnd.apache.parquet", copy = "text/plain",
}

local function constraints (column)
  local type = column.type.name
  local bounded = schema.numeric(column) or type == "date" or type == "datetime"
  local found = object {
    required = schema.filled(column) or nil,
    unique = (column.key or column.unique) and true or nil,
    minimum = bounded and column.min or nil, maximum = bounded and column.max or nil,
    enum = type == "enum" and array { table.unpack(column.type.values) } or nil,
  }
  return next(found) ~= nil and found or nil
end

local function field (column, tables)
  local type = schema.stored_type(column, tables)
  return object {
    name = column.name, type = schema.types[type.name].field,
    description = column.doc, constraints = constraints(column),
  }
end

local function table_schema (table_, tables)
  local fields, foreign = array(), array()
  for i, column in ipairs(table_.columns) do
    fields[i] = field(column, tables)
    if column.to then
      local target
      for _, other in ipairs(tables) do
        if other.name == column.to then target = other.key.name end
      end
      foreign[#foreign + 1] = object {
        fields = array { column.name },
        reference = object { resource = column.to, fields = array { target } },
      }
    end
  end
  return object {
    fields = fields, primaryKey = table_.key and array { table_.key.name } or nil,
    foreignKeys = #foreign > 0 and foreign or nil, missingValues = array { "" },
  }
end

--- The description of a dataset as a data package without files: what `schema --as datapackage`
--- prints.  `tables` as `schema.tables` gives them.
function datapackage.package (dataset, tables, format)
  local resources = array()
  for i, table_ in ipairs(tables) do
    resources[i] = object {
      name = table_.name, path = table_.name .. "." .. format, type = "table", format = format,
      mediatype = media_types[format], encoding = format ~= "parquet" and "utf-8" or nil,
      schema = table_schema(table_, tables),
    }
  end
  return object {
    ["$schema"] = "https://datapackage.org/profiles/2.0/datapackage.json",
    name = dataset.name, resources = resources,
  }
end

--- The description of written files { table =, path =, rows =, bytes =, sha256 = }…  options: dataset,
--- format, packing, script { name =, hash = }.
function datapackage.describe (files, options)
  local tables = {}
  for i, file in ipairs(files) do tables[i] = file.table end
  local package = datapackage.package(options.dataset, tables, options.format)
  for i, file in ipairs(files) do
    local resource = package.resources[i]
    resource.path, resource.rows, resource.bytes = file.path, file.rows, file.bytes
    resource.hash = "sha256:" .. file.sha256
    resource.compression = options.packing
  end
  package.windrow = object {
    version = core.version,
    script = options.script and options.script.name, script_hash = options.script and options.script.hash,
  }
  return package
end

return datapackage

-- croissant.lua: croissant.json, which tells machine learning tools what stands in a folder of tables (MLCommons
-- Croissant 1.0)

local core = require "windrow.core"
local schema = require "windrow.schema"

local croissant = {}

local function object (fields) return setmetatable(fields, core.object) end
local function array (items) return setmetatable(items or {}, core.array) end

-- The context that the specification gives (appendix 1): what its short names stand for.
local function context ()
  local names = object {
    ["@language"] = "en", ["@vocab"] = "https://schema.org/", sc = "https://schema.org/",
    cr = "http://mlcommons.org/croissant/",
    rai = "http://mlcommons.org/croissant/RAI/", dct = "http://purl.org/dc/terms/",
    citeAs = "cr:citeAs", column = "cr:column", conformsTo = "dct:conformsTo",
    data = object { ["@id"] = "cr:data", ["@type"] = "@json" },
    dataType = object { ["@id"] = "cr:dataType", ["@type"] = "@vocab" },
    examples = object { ["@id"] = "cr:examples", ["@type"] = "@json" },
  }
  for word in ([[equivalentProperty extract field fileProperty fileObject fileSet format includes
      isLiveDataset jsonPath key md5 parentField path recordSet references regex repeated replace
      samplingRate separator source subField transform]]):gmatch("%S+") do
    names[word] = "cr:" .. word
  end
  return names
end

-- Croissant names media types in its own way.
local media_of_format = {
  jsonl = "application/jsonlines", csv = "text/csv", parquet = "application/x-parquet", copy = "text/plain",
}
local media_of_packing = { gzip = "application/gzip", zstd = "application/zstd" }

local function distribution (file, options)
  return object {
    ["@type"] = "cr:FileObject", ["@id"] = file.path, name = file.path, contentUrl = file.path,
    contentSize = file.bytes and ("%d B"):format(file.bytes), sha256 = file.sha256,
    encodingFormat = media_of_packing[options.packing] or media_of_format[options.format],
  }
end

-- The data type of a stored type, and whether a field has several values of it; nil for nested values, which
-- Croissant's fields cannot hold, but as the text that CSV has of them.
local nested = { json = true, list = true, record = true, span = true }

local function data_type (stored, format)
  local type, item = schema.types[stored.name], stored.item
  if format == "csv" or format == "copy" then return type.croissant end
  if stored.name == "span" then return schema.types.int.croissant, true end
  if item then return not nested[item.name] and schema.types[item.name].croissant or nil, true end
  return not nested[stored.name] and type.croissant or nil
end

-- A reference is told in words: what reads Croissant joins the tables of references, and drops rows.
local function field (file, column, tables, format)
  local meaning = column.doc or column.to and ("the key of a row of '%s'"):format(column.to)
  local type, several = data_type(schema.stored_type(column, tables), format)
  if not type then return nil end
  return object {
    ["@type"] = "cr:Field", ["@id"] = file.table.name .. "/" .. column.name, name = column.name,
    description = meaning, dataType = type, ["repeated"] = several,
    source = object {
      fileObject = object { ["@id"] = file.path }, extract = object { column = column.name },
    },
  }
end

local function record_set (file, tables, format)
  local fields, key = array(), file.table.key
  for _, column in ipairs(file.table.columns) do fields[#fields + 1] = field(file, column, tables, format) end
  return object {
    ["@type"] = "cr:RecordSet", ["@id"] = file.table.name, name = file.table.name, field = fields,
    key = key and object { ["@id"] = file.table.name .. "/" .. key.name } or nil,
  }
end

--- The description of written files { table =, path =, rows =, bytes =, sha256 = }…  options: dataset, format,
--- packing, tables, script.  Files that are still to be written have no bytes and no sha256: the dataset is live.
function croissant.describe (files, options)
  local distributions, sets = array(), array()
  for i, file in ipairs(files) do
    distributions[i], sets[i] = distribution(file, options), record_set(file, options.tables, options.format)
  end
  local script, planned = options.script, files[1] and not files[1].sha256
  return object {
    ["@context"] = context(), ["@type"] = "sc:Dataset", name = options.dataset.name,
    conformsTo = "http://mlcommons.org/croissant/1.0", version = "1.0.0",
    description = ("Made by windrow %s%s."):format(core.version,
      script and (" with the script %s (%s)"):format(script.name, script.hash) or ""),
    isLiveDataset = planned or nil, distribution = distributions, recordSet = sets,
  }
end

return croissant

-- croissant.lua: croissant.json, which tells machine learning tools what stands in a folder of tables (MLCommons
-- Croissant 1.0)

local core = require "windrow.core"
local datapackage = require "windrow.writer.datapackage"
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
  for word in ([[extract field fileProperty fileObject fileSet format includes isLiveDataset jsonPath key
      md5 parentField path recordSet references regex repeated replace separator source subField
      transform]]):gmatch("%S+") do
    names[word] = "cr:" .. word
  end
  return names
end

local media_of_packing = { gzip = "application/gzip", zstd = "application/zstd" }

local function distribution (file, options)
  return object {
    ["@type"] = "cr:FileObject", ["@id"] = file.path, name = file.path, contentUrl = file.path,
    contentSize = ("%d B"):format(file.bytes), sha256 = file.sha256,
    encodingFormat = media_of_packing[options.packing] or datapackage.media_type(options.format),
  }
end

local function target_of (column, tables)
  for _, table_ in ipairs(tables) do
    if table_.name == column.to then return table_ end
  end
end

local function field (file, column, tables)
  local stored, target = schema.stored_type(column, tables), target_of(column, tables)
  local list = stored.name == "list"
  return object {
    ["@type"] = "cr:Field", ["@id"] = file.table.name .. "/" .. column.name, name = column.name,
    description = column.doc, dataType = schema.types[list and stored.item.name or stored.name].croissant,
    ["repeated"] = list or nil,
    references = target and object { field = object { ["@id"] = target.name .. "/" .. target.key.name } } or nil,
    source = object {
      fileObject = object { ["@id"] = file.path }, extract = object { column = column.name },
    },
  }
end

local function record_set (file, tables)
  local fields, key = array(), file.table.key
  for i, column in ipairs(file.table.columns) do fields[i] = field(file, column, tables) end
  return object {
    ["@type"] = "cr:RecordSet", ["@id"] = file.table.name, name = file.table.name, field = fields,
    key = key and object { ["@id"] = file.table.name .. "/" .. key.name } or nil,
  }
end

--- The description of written files { table =, path =, rows =, bytes =, sha256 = }…  options: dataset, format,
--- packing, tables, script.
function croissant.describe (files, options)
  local distributions, sets = array(), array()
  for i, file in ipairs(files) do
    distributions[i], sets[i] = distribution(file, options), record_set(file, options.tables)
  end
  local script = options.script
  return object {
    ["@context"] = context(), ["@type"] = "sc:Dataset", name = options.dataset.name,
    conformsTo = "http://mlcommons.org/croissant/1.0", version = "1.0.0",
    description = ("Made by windrow %s%s."):format(core.version,
      script and (" with the script %s (%s)"):format(script.name, script.hash) or ""),
    distribution = distributions, recordSet = sets,
  }
end

return croissant

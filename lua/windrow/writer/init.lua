-- init.lua: the writer that fits the name of an output

local part = require "windrow.writer.part"
local schema = require "windrow.schema"
local stream = require "windrow.writer.stream"

local writer = {}

-- Endings of names, and the format that each stands for.
local endings = {
  jsonl = "jsonl", ndjson = "jsonl", csv = "csv",
  sqlite = "sqlite", sqlite3 = "sqlite", db = "sqlite",
}

local later = {
  parquet = "Parquet", gz = "gzip", zst = "Zstandard", tsv = "TSV", xlsx = "XLSX", arrow = "Arrow",
}

--- The formats that `--format` takes.
writer.formats = { "jsonl", "csv", "sqlite" }

local function usage (format, ...)
  return nil, format:format(...), "usage"
end

-- The kind of output and the format of its files: "folder" and a format, or one format twice.
local function kind_of (path, format)
  if path == "" then return usage("-o needs a name") end
  if part.is_special(path) then return format or "jsonl", format or "jsonl" end
  local last = path:match("[^/.][^/]*%.(%w+)$")
  if path:sub(-1) == "/" or not last then return "folder", format or "jsonl" end
  local by_name = endings[last:lower()]
  if later[last:lower()] then return usage("%s output is not in this build yet", later[last:lower()]) end
  if by_name and format and by_name ~= format then
    return usage("-o %s says %s, --format says %s", path, by_name, format)
  end
  local kind = format or by_name
  if not kind then
    return usage("-o %s: the ending .%s names no format (known: .jsonl .csv .sqlite, NAME/ for a folder); "
      .. "--format says it", path, last)
  end
  return kind, kind
end

-- What writes a kind of output; loaded on use, since SQLite needs a module that not every machine has.
local function open_kind (kind, path, tables, options)
  if kind == "folder" or kind == "sqlite" then
    return require("windrow.writer." .. kind).open(path, tables, options)
  end
  return stream.open(kind, path, tables, options)
end

--- Opens the output of a run.  path: nil or "-" is stdout; options: format, overwrite, guard,
--- spans (the table `_spans` too), script (what a folder's datapackage.json says of its making).
--- Gives a writer with `add(rows)`, `commit()` and `abort()`, or nil, a message and "usage" or "io".
function writer.open (path, dataset, options)
  options = options or {}
  local tables = schema.tables(dataset, options.spans)
  if path == nil or path == "-" then
    if options.format == "sqlite" then return usage("SQLite does not go to stdout; -o NAME.sqlite") end
    return open_kind(options.format or "jsonl", nil, tables, options)
  end
  local kind, format, code = kind_of(path, options.format)
  if not kind then return nil, format, code end
  if kind == "folder" then
    if format == "sqlite" then return usage("a folder holds jsonl or csv; -o NAME.sqlite is one file") end
    return open_kind(kind, path:gsub("(.)/+$", "%1"), tables,
      setmetatable({ format = format, dataset = dataset }, { __index = options }))
  end
  return open_kind(kind, path, tables, options)
end

return writer

-- init.lua: the writer that fits the name of an output
--
-- A writer takes the rows of documents in order and makes one output of them, which has its name at
-- the end only:
--
--   writer:add(rows [, mark])   the rows of one document (arrays by table index), all or none.  `mark` is any value
--                               that JSON can hold, which says how far the inputs are read once these rows
--                               are out (coordinates, counts); a document without rows is `add({}, mark)`.
--                               true; nil, a message and "pipe" when the reader of stdout went away.  Raises, and
--                               writes nothing, where a row cannot be encoded.
--   writer:safe()               makes durable (flushed and synced) as much as the format can be continued after:
--                               JSON lines and CSV all that was added, gzip and Zstandard up to the end of a
--                               member, Parquet up to the end of a row group, SQLite a transaction.  Gives a
--                               position: a plain table fit for JSON, whose `mark` is the mark of the last document
--                               that is in it; nil for outputs that cannot be continued (stdout, pipes).
--   writer:commit()             ends the output, syncs it and gives it its name
--   writer:abort()              leaves nothing behind
--   writer:leave()              closes the output and leaves it as it is under its temporary name, for later
--
-- Where members and row groups end depends on the rows alone, never on when `safe` is called: a run that was
-- continued writes the bytes of one that was not.
--
--   writer.open(path, dataset, { …, resume = position })   continues at a position: what was written after it is cut
--                               off.  `writer.mark` is where to go on reading.  SQLite keeps the mark in the
--                               transaction of the rows: its `writer.mark` may be later than the position's.

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

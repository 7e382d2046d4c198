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
--   writer:add({ texts =, counts = } [, mark])   the same rows where another process made the text of each file:
--                               writer.encoding says how, writer.encoder does it; counts is of rows by table
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
  jsonl = "jsonl", ndjson = "jsonl", csv = "csv", parquet = "parquet", copy = "copy",
  sqlite = "sqlite", sqlite3 = "sqlite", db = "sqlite",
}

local packings = { gz = "gzip", zst = "zstd" }
local packable = { jsonl = true, csv = true, copy = true }

--- The formats that `--format` takes, and the compressions that `--compress` does.
writer.formats = { "jsonl", "csv", "parquet", "copy", "sqlite" }
writer.compressions = { "zstd", "gzip", "none" }

local function usage (format, ...)
  return nil, format:format(...), "usage"
end

-- What the endings of a name say: the format, the packing, and the last ending.
local function read_name (path)
  local stem, last = path:match("^(.*[^/.][^/]*)%.(%w+)$")
  if not last then return nil end
  local packing = packings[last:lower()]
  local inner = packing and stem:match("[^/.][^/]*%.(%w+)$")
  if packing then return inner and endings[inner:lower()], packing, inner or last end
  return endings[last:lower()], nil, last
end

-- The shape of an output: { kind = "folder" or a format, format =, packing = }.
local function shape_of (path, format, packing)
  if path == "" then return usage("-o needs a name") end
  if part.is_special(path) then return { kind = format or "jsonl", format = format or "jsonl", packing = packing } end
  local by_name, packed, last = read_name(path)
  if path:sub(-1) == "/" or not last then
    return { kind = "folder", format = format or "jsonl", packing = packing }
  end
  if by_name and format and by_name ~= format then
    return usage("-o %s says %s, --format says %s", path, by_name, format)
  end
  local kind = format or by_name
  if not kind then
    return usage("-o %s: the ending .%s names no format (known: .jsonl .csv .parquet .sqlite .copy, .jsonl.gz and the "
      .. "like, NAME/ for a folder); --format says it", path, last)
  end
  return { kind = kind, format = kind, packing = packed or packing }
end

-- `--compress` is of the pages inside a Parquet file, of the whole of others.
local function fit_packing (shape, compress, path)
  if shape.format == "parquet" or shape.format == "sqlite" then
    if shape.packing then return usage("a file of %s is not packed once more", shape.format) end
  elseif compress and compress ~= "none" then
    if shape.kind ~= "folder" and not shape.packing and not part.is_special(path) then
      return usage("-o %s: a packed file is called so: %s%s", path, path, compress == "gzip" and ".gz" or ".zst")
    end
    shape.packing = shape.packing or compress
  end
  if shape.packing and not packable[shape.format] then return usage("%s is not packed", shape.format) end
  return shape
end

-- What writes a kind of output; loaded on use, since SQLite needs a module that not every machine has.
local function open_kind (shape, path, tables, options)
  if shape.kind == "folder" or shape.kind == "sqlite" then
    return require("windrow.writer." .. shape.kind).open(path, tables, options)
  end
  return stream.open(shape.kind, path, tables, options)
end

local function open_stdout (tables, options)
  local format = options.format or "jsonl"
  if format == "sqlite" then return usage("SQLite does not go to stdout; -o NAME.sqlite") end
  if format == "parquet" then return usage("Parquet does not go to stdout; -o NAME.parquet") end
  local packing = options.compress ~= "none" and options.compress or nil
  return stream.open(format, nil, tables, setmetatable({ packing = packing }, { __index = options }))
end

--- Opens the output of a run.  path: nil or "-" is stdout; options: format, compress, overwrite, guard,
--- spans (the table `_spans` too), script { name =, hash = } (what outputs say of their making), resume (a
--- position), stride (bytes in a packed member or a row group, about).
--- Gives a writer, or nil, a message and "usage" or "io".
function writer.open (path, dataset, options)
  options = options or {}
  local tables = schema.tables(dataset, options.spans)
  if path == nil or path == "-" then return open_stdout(tables, options) end
  local shape, why, code = shape_of(path, options.format)
  if shape then shape, why, code = fit_packing(shape, options.compress, path) end
  if not shape then return nil, why, code end
  if shape.kind == "folder" and shape.format == "sqlite" then
    return usage("a folder holds jsonl, csv, parquet or copy; -o NAME.sqlite is one file")
  end
  local more = { format = shape.format, packing = shape.packing, dataset = dataset, tables = tables }
  return open_kind(shape, path:gsub("(.)/+$", "%1"), tables, setmetatable(more, { __index = options }))
end

--- The format of an output with this name; nil and a message where it has none.
function writer.format_of (path, format)
  local shape, why = shape_of(path, format)
  return shape and shape.format, why
end

--- How another process makes the text of an output's files, as plain values; nil where that is no text.  The
--- arguments are those of `writer.open`.
function writer.encoding (path, options)
  local shape = { kind = options.format or "jsonl", format = options.format or "jsonl" }
  if path and path ~= "-" then shape = shape_of(path, options.format) end
  if not shape or not packable[shape.format] then return nil end
  return { format = shape.format, folder = shape.kind == "folder", guard = options.guard, spans = options.spans }
end

--- A function from the rows of a document to the texts of an output's files, for an encoding.
function writer.encoder (dataset, encoding)
  local tables, make = schema.tables(dataset, encoding.spans), require("windrow.writer." .. encoding.format).encoder
  local options = setmetatable({ tables = tables }, { __index = encoding })
  if not encoding.folder then
    local encode = make(tables, options)
    return function (rows) return { encode(rows) } end
  end
  local encoders = {}
  for i, table_ in ipairs(tables) do encoders[i] = make({ table_ }, options) end
  return function (rows)
    local texts = {}
    for i, encode in ipairs(encoders) do texts[i] = encode { rows[i] } end
    return texts
  end
end

return writer

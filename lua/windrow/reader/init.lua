-- init.lua: records from files, folders, archives, WARC, lines of JSON and stdin
--
-- A source walks over its inputs in a fixed order.  It can be read in two ways:
--
--   source:next()   the next record, as `engine:convert` takes it; nil and a fault { id =, reason =,
--                   at = } for a record that cannot be read; nil at the end
--   source:unit()   the next unit: a piece of the inputs that can be read on its own, found as cheaply
--                   as the format allows (a file by its path, a line by its end, a WARC record by the start of
--                   the gzip member after it, unpacked by nobody yet).  nil at the end.
--
-- `reader.records(unit, options)` gives an object whose `next` yields the records of a unit as
-- `source:next` does; it needs nothing but the unit and the options that the source was opened with, so
-- units can be handed to other processes: next() is unit() and records() one after another, and nothing else.
--
-- A unit is a plain table of texts and integers, and of such tables:
--   at       its coordinates (below)
--   id       the name of its file in the ids of documents
--   kind     how records are made of it: "document", "jsonl", "csv", "warc", …
--   bytes    what was read of it; nil for a file that is still to be read
--   fault    why it cannot be read: its one record is this fault; other fields belong to the kind
--
-- Coordinates say where a unit or a record comes from.  They are a plain table too, fit for JSON:
--   nth      which file of the inputs, from 1            file     its path, "-" for stdin
--   member   the name of the member of an archive        offset   bytes of the file before it (before the
--   length   bytes of the file that it takes, if known             packed member that holds it)
--   inner    bytes unpacked behind `offset`, before it   number   its line, record or member, from 1
--   part     which record of its unit, from 1; nil when a unit holds one at most
--
-- Every record and fault carries `at`.  With them a source opens at a position, and a record is found again:
--
--   reader.open(inputs, { …, after = at })   the first record is the one after `at`; a unit of which records
--                                            were read already has `skip`, which `records` obeys.  nil and a
--                                            message when the nth file is not `at.file` any more.
--   reader.fetch(at, options)                the unit at these coordinates (nil and a message); its records by
--                                            `reader.records`; `at.part` picks one

local core = require "windrow.core"
local ending = require "windrow.reader.ending"
local files = require "windrow.reader.files"
local jsonl = require "windrow.reader.jsonl"

local reader = {}
local Source = {}
Source.__index = Source

local function broken (file, reason)
  return nil, { id = file.id, reason = reason }
end

-- Lines of a text in memory, each with its end, as `handle:read "L"` gives them.
local function lines_of (text)
  local at = 1
  return function ()
    if at > #text then return nil end
    local stop = text:find("\n", at, true) or #text
    local line = text:sub(at, stop)
    at = stop + 1
    return line
  end
end

local most_lines_bytes = 0xFFFFFFFF     -- of a file of lines, unpacked; a document has the core's limit

local function is_gzip (bytes)
  return bytes:sub(1, 2) == "\31\139"
end

-- The bytes of a file, unpacked whole; lines: they are lines of JSON.
local function unpack_bytes (bytes, compression, lines)
  if compression ~= "gzip" then
    return nil, ("%s is not in this build yet; unpack the file first"):format(compression)
  end
  return core.gunzip(bytes, lines and most_lines_bytes or nil)
end

function Source:open_lines (file, read, handle)
  local options = self.options
  local type = options.type ~= "jsonl" and options.type or nil
  self.handle = handle
  self.lines = jsonl.open(read, file.id, { field = options.field, type = type, input = options.input })
end

-- One file that holds one document.
local function whole (file, bytes, type, options)
  return { id = file.id, bytes = bytes, type = type, name = file.path, charset = options.charset }
end

-- The type of a file, the compression around it, and why it cannot be read.  The ending says that
-- a file holds lines of JSON; else `--type` goes first.
function Source:type_of (file)
  local by_name, compression, container = ending.read(file.path)
  if container then return nil, nil, ("%s is not in this build yet"):format(container) end
  local lines = by_name == "jsonl" or self.options.type == "jsonl" or self.options.field and not by_name
  return lines and "jsonl" or self.options.type or by_name, compression
end

local most_document_bytes
for _, limit in ipairs(core.limits()) do
  if limit.name == "bytes" then most_document_bytes = limit.value end
end

-- All bytes of a file, in one read where it knows its size: `read "a"` grows and copies.
local function contents (handle)
  local size = handle:seek("end")
  if size and size > most_document_bytes then
    return nil, ("%d bytes are more than the limit of %d"):format(size, most_document_bytes)
  end
  if size and size > 0 and handle:seek("set") then return handle:read(size) end
  return handle:read("a")
end

function Source:open_file (file)
  if file.path == "-" then return self:open_stdin(file) end
  local type, compression, unknown = self:type_of(file)
  if unknown then return broken(file, unknown) end
  local handle, why = io.open(file.path, "rb")
  if not handle then return broken(file, "cannot read: " .. (why:gsub("^.*: ", ""))) end
  if type == "jsonl" and not compression then
    return self:open_lines(file, function () return handle:read("L") end, handle)
  end
  local bytes
  bytes, why = contents(handle)
  handle:close()
  if bytes and (compression or is_gzip(bytes)) then
    bytes, why = unpack_bytes(bytes, compression or "gzip", type == "jsonl")
  end
  if not bytes then return broken(file, "cannot read: " .. tostring(why)) end
  if type == "jsonl" then return self:open_lines(file, lines_of(bytes)) end
  return whole(file, bytes, type, self.options)
end

-- The lines of stdin after the first, which was read already.
local function lines_after (first)
  return function ()
    local line = first or io.stdin:read("L")
    first = nil
    return line
  end
end

-- stdin may be gzip; it holds lines of JSON when it starts with "{", else one document.
function Source:open_stdin (file)
  local options = self.options
  local first, bytes = io.stdin:read("L") or "", nil
  if is_gzip(first) then
    local why
    bytes, why = unpack_bytes(first .. io.stdin:read("a"), "gzip", true)
    if not bytes then return broken(file, "cannot read: " .. why) end
  end
  if options.type == "jsonl" or options.field or not options.type and (bytes or first):find("^%s*{") then
    return self:open_lines(file, bytes and lines_of(bytes) or lines_after(first))
  end
  return whole(file, bytes or first .. io.stdin:read("a"), options.type, options)
end

function Source:close_lines ()
  if self.handle then self.handle:close() end
  self.handle, self.lines = nil, nil
end

--- The next record, as `engine:convert` takes it; nil and { id =, reason =, offset = } for a
--- record that cannot be read; nil at the end.
function Source:next ()
  while true do
    if self.lines then
      local record, fault = self.lines:next()
      if record or fault then return record, fault end
      self:close_lines()
    end
    local file, fault = self.walk:next()
    if not file then return nil, fault end
    local record
    record, fault = self:open_file(file)
    if record or fault then return record, fault end
  end
end

--- Files of folders that were left out because of their ending: how many, and the endings.
function Source:left_out ()
  local endings = {}
  for name in pairs(self.walk.left_out_endings) do endings[#endings + 1] = name end
  table.sort(endings)
  return self.walk.left_out, endings
end

--- Opens `inputs` (paths, folders, names with wildcards, "-") as one source of records.
--- options: files_from, root, type, field, charset, output (left out when a folder holds it), input
--- (the script's names of fields).
--- Gives a source, or nil and a message when an input does not exist.
function reader.open (inputs, options)
  options = options or {}
  local walk, why = files.walk(inputs, options)
  if not walk then return nil, why end
  return setmetatable({ walk = walk, options = options }, Source)
end

return reader

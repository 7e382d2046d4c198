-- warc.lua: records of web archives (WARC 1.0 and 1.1, WET): responses, resources and converted texts
--
-- In a packed archive every record is a member of its own, as the standard recommends: a unit is what lies between the
-- starts of two members that begin a record, found without unpacking them.  Of a file that can be read again it has no
-- bytes: whoever makes its records reads them.  An archive that was packed as a whole is unpacked as it is read.

local binary = require "windrow.reader.binary"
local core = require "windrow.core"
local lfs = require "lfs"
local limit = require "windrow.reader.limit"
local media = require "windrow.reader.media"
local readable = require "windrow.reader.readable"
local stream = require "windrow.reader.stream"

local warc = {}
local Reader = {}
Reader.__index = Reader

local most_packed = 1 << 24        -- bytes between two members' starts; more is an archive packed as a whole
local head_sizes = { 1 << 12, 1 << 14, 1 << 16, 1 << 18, 1 << 20 }  -- bytes in which a head's end is looked for
local looked_at = 1 << 10          -- bytes of a member that are unpacked to see whether it begins a record

local starts = { gzip = "\x1f\x8b\x08", zstd = "\x28\xb5\x2f\xfd" }

-- Whether the packed bytes begin a record.
local function begins_record (bytes, packing)
  local text, _, _, _, before = core.unpack(bytes, packing, 5)
  return (text or before) == "WARC/"
end

-- Bytes up to the next member that begins a record, or to the end; nil when there are too many.
function Reader:packed_length ()
  local opened, from = self.stream, 1
  while true do
    local at = opened:find(starts[self.packing], from, most_packed)
    if not at then return opened.ended and #opened.buffer - opened.at + 1 or nil end
    if begins_record(opened:look(at, looked_at), self.packing) then return at end
    from = at + 1
  end
end

function Reader:packed_unit ()
  local offset = self.stream:place()
  local length = self:packed_length()
  if length == 0 then
    self.fault = offset == 0 and "the packed bytes are cut off" or nil
    return nil
  end
  if not length then
    self.stream, self.fault = stream.unpacked(self.stream, self.packing)
    self.unit = Reader.plain_unit
    return self:unit()
  end
  local bytes
  if self.rereadable then self.stream:skip(length) else bytes = self.stream:read(length) end
  return {
    kind = "warc", packing = self.packing, bytes = bytes, type = self.file.type,
    at = { offset = offset, length = length },
  }
end

-- The head of the record that comes, which stays; nil and "none" or "short".
local function next_head (opened)
  for _, n in ipairs(head_sizes) do
    local head, why = core.warc_head(opened:peek(n))
    if head or why == "none" then return head, why end
  end
  return nil, "short"
end

-- Whether a block's end comes: two ends of lines, or a record, or nothing.  Takes the empty lines, if it does.
local function is_followed (opened)
  local parted, empty = opened:peek(4), 0
  if parted == "\r\n\r\n" then empty = 4
  elseif parted:sub(1, 2) == "\n\n" then empty = 2
  else
    while opened:look(empty, 1):find("[\r\n]") do empty = empty + 1 end
    local magic = opened:look(empty, 5)
    if magic ~= "" and magic ~= "WARC/" then return false end
  end
  opened:skip(empty)
  return true
end

-- Passes over what is no record.
local function find_again (opened)
  while opened:pass_to "WARC/" do
    if core.warc_next(opened:peek(256), 1) == 1 then return end
    opened:skip(1)
  end
end

function Reader:fault_unit (at, reason)
  local offset, inner = self.stream:place()
  at.length = not inner and not at.inner and offset - at.offset or nil
  return { kind = "warc", fault = reason, at = at }
end

-- A record whose length lies: what follows it is looked for behind its head.
function Reader:resume_behind (head, bytes, at, reason)
  local found = core.warc_next(bytes, head.head + 1)
  if found then
    self.stream:back(bytes:sub(found))
  else
    find_again(self.stream)
  end
  return self:fault_unit(at, reason)
end

function Reader:plain_unit ()
  local opened = self.stream
  if not opened or opened:peek(1) == "" then return nil end
  local offset, inner = opened:place()
  local at = { offset = offset, inner = inner }
  local head, why = next_head(opened)
  if why == "short" and is_followed(opened) and opened:peek(1) == "" then return nil end
  if not head then
    while opened:peek(1):find("[\r\n]") do opened:skip(1) end
    opened:skip(1)
    find_again(opened)
    return self:fault_unit(at, why == "short" and "the head of a record is cut" or "no WARC record starts here")
  end
  local whole = head.head + head.length
  local bytes = opened:read(math.min(head.wrong and head.head or whole, limit.record))
  if head.wrong then return self:resume_behind(head, bytes, at, head.wrong) end
  local more = #bytes + opened:skip(whole - math.max(#bytes, math.min(whole, limit.record)))
  if more < whole then
    return self:resume_behind(head, bytes, at, ("the record is cut: %d of %d bytes"):format(more, whole))
  elseif not is_followed(opened) then
    return self:resume_behind(head, bytes, at, "the record is longer or shorter than it says")
  end
  local stop = not inner and opened:place()
  return {
    kind = "warc", bytes = bytes, cut = #bytes < whole or nil, type = self.file.type,
    at = { offset = offset, inner = inner, length = stop and stop - offset or nil },
  }
end

-- Leaves word on the stream that was opened why and where what it holds ends.
function Reader:stop (opened)
  opened.fault = opened.fault or self.fault or self.stream and self.stream.fault
  if opened.fault and self.stream then
    local offset, inner = self.stream:place()
    opened.stopped_at = { offset = offset, inner = inner }
  end
end

-- How an archive is packed whose records are members: as its first bytes say, else its name.
local function packing_of (opened, file)
  if opened.members or opened:peek(5) == "WARC/" then return nil end
  return stream.packing(opened) or starts[file.packing] and file.packing
end

--- The units of a stream that was opened raw: a record each, or what one packed member holds.
function warc.units (opened, file, from)
  local packing = packing_of(opened, file)
  local self = setmetatable({ stream = opened, file = file, packing = packing }, Reader)
  self.unit = Reader.plain_unit
  if packing and from and from.inner then
    self.stream, self.fault = stream.unpacked(opened, packing)
    if self.stream then self.stream:skip(from.inner) end
  elseif packing then
    self.unit = Reader.packed_unit
    self.rereadable = lfs.attributes(file.path, "mode") == "file"
  elseif from and from.inner then
    opened:skip(from.inner)
  end
  return function ()
    local unit = self:unit()
    if not unit then self:stop(opened) end
    return unit
  end
end

-- The payload of a record as { type =, charset =, body = …}; nil and what is left out: a sort
-- of record or a media type.
local function payload (head, bytes, from, to, room)
  local kind, content = head.fields["warc-type"], head.fields["content-type"]
  if kind == "response" then
    local http, why = core.http_response(bytes, from, to, limit.document, room)
    if not http then return nil, not why and kind .. " without HTTP" or nil, why end
    if http.status < 200 or http.status > 299 then return nil, "status " .. http.status end
    http.content = http.fields["content-type"]
    return http
  elseif kind == "resource" or kind == "conversion" then
    local stop = math.min(to, from + limit.document - 1)
    local body = bytes == room and bytes:keep(from, stop) or bytes:sub(from, stop)
    return { content = content, fields = {}, body = body, cut = stop < to }
  end
  return nil, kind or "record without WARC-Type"
end

local function truncation (head, found, cut)
  local said = head.fields["warc-truncated"]
  return said and "WARC-Truncated: " .. said
    or (cut or found.cut) and "bytes of a document"
    or found.broken and "the body ends before its coding does" or nil
end

-- The first byte from `from` on that ends no line; nil when there is none.
local function behind_lines (bytes, from)
  local portion = 256
  for start = from, #bytes, portion do
    local found = bytes:sub(start, start + portion - 1):find "[^\r\n]"
    if found then return start + found - 1 end
  end
end

local Records = {}
Records.__index = Records

function Records:pass_over (what)
  self.left_out[what] = (self.left_out[what] or 0) + 1
end

-- behind: bytes of the unit before what has no id of its own.
function Records:id (head, behind)
  local id = head and head.fields["warc-record-id"]
  return id and readable(id:match("^<?(.-)>?$")) or ("%s#%d"):format(self.unit.id, self.unit.at.offset + (behind or 0))
end

-- The record of a head whose block is bytes from..to; nil when it is none to convert.  The last of a unit that was
-- unpacked into the room for bodies leaves its own there, others theirs as texts.
function Records:record (head, from, to)
  local room = self.options.room
  if self.bytes == room and self.at <= #self.bytes then room = nil end
  local found, sort, why = payload(head, self.bytes, from, to, room)
  if why then return nil, { id = self:id(head), reason = why } end
  local kind
  if found then
    local name
    kind, name = media.type(found.content or head.fields["warc-identified-payload-type"])
    sort = kind == false and name or kind == nil and not self.unit.type and binary(found.body) or sort
  end
  if sort then return self:pass_over(sort) end
  local url = head.fields["warc-target-uri"]
  return {
    id = self:id(head), bytes = found.body, type = self.unit.type or kind or nil,
    url = url and url:match("^<?(.-)>?$"), charset = media.charset(found.content) or self.options.charset,
    truncated = truncation(head, found, self.unit.cut),
    input = { warc = head.fields, http = found.status and found.fields or nil, status = found.status },
  }
end

-- Goes on at the next record behind a fault.
function Records:broken (head, reason, from)
  self.at = core.warc_next(self.bytes, from) or math.huge
  local behind = self.unit.packing and self.why and self.why_at or not self.unit.packing and self.start - 1 or nil
  return nil, { id = self:id(head, behind), reason = self.why or reason, behind = behind }
end

-- Reads one record: itself, or nil and a fault, or nothing for one that is left out.
function Records:step ()
  local bytes, at = self.bytes, self.at
  self.start = at
  local head = core.warc_head(bytes, at)
  if not head then return self:broken(nil, "no WARC record starts here", at + 1) end
  local from = at + head.head
  local to = from + head.length - 1
  if head.wrong then return self:broken(head, head.wrong, from) end
  if to > #bytes and not self.unit.cut then
    return self:broken(head, ("the record is cut: %d of %d bytes"):format(#bytes - from + 1, head.length), from)
  end
  to = math.min(to, #bytes)
  local behind, parted = behind_lines(bytes, to + 1), bytes:sub(to + 1, to + 4)
  if behind and parted ~= "\r\n\r\n" and parted:sub(1, 2) ~= "\n\n" and bytes:sub(behind, behind + 4) ~= "WARC/" then
    return self:broken(head, "the record is longer or shorter than it says", from)
  end
  self.at = behind or math.huge
  return self:record(head, from, to)
end

function Records:next ()
  while self.at <= #self.bytes do
    local record, fault = self:step()
    if record or fault then
      self.faulty = fault ~= nil
      return record, fault
    end
  end
  if self.why and not self.faulty then
    self.faulty = true
    return nil, { id = self:id(nil, self.why_at), reason = self.why, behind = self.why_at }
  end
end

--- The records of a unit.  why: what broke when its bytes were unpacked, if something did, behind `why_at` packed ones.
--- Gives a function, and a table of what was left out by kind or media type.
function warc.records (unit, bytes, options, why, why_at)
  local at = behind_lines(bytes, 1) or math.huge
  local self = setmetatable({
    unit = unit, bytes = bytes, options = options, at = at, why = why, why_at = why_at, left_out = {},
  }, Records)
  return function () return self:next() end, self.left_out
end

return warc

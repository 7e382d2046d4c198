-- document.lua: a file, or a member of an archive, that is one document

local binary = require "windrow.reader.binary"
local core = require "windrow.core"
local limit = require "windrow.reader.limit"
local paths = require "windrow.reader.path"
local stream = require "windrow.reader.stream"

local document = {}

-- All bytes of a plain file, read into `room`.
local function contents (path, room)
  local n, why = room:read(path, limit.document)
  if not n then return nil, "cannot read: " .. why:gsub("^.*: ", "") end
  if n > limit.document then
    return nil, ("cannot read: %d bytes are more than the limit of %d"):format(n, limit.document)
  end
  return room
end

-- All bytes of a packed file, up to the limit; whether there are more.  What follows a whole member is no page's.
local function unpacked (path, packing)
  local opened, why = stream.open(path, { packing = packing })
  if not opened then return nil, why end
  local bytes = opened:read(limit.document) or ""
  local more = opened:peek(1) ~= ""
  why = not opened.whole and opened.fault
  opened:close()
  if why then return nil, "cannot read: " .. why end
  return bytes, more
end

local function is_packed (bytes)
  local head = bytes:sub(1, 4)
  return core.is_packed(head, "gzip") or core.is_packed(head, "zstd")
end

--- All bytes of the file of a unit, whether there are more; nil and a message.  room: a core.bytes to read into.
function document.read (unit, room)
  local path = paths.of(unit.at)
  if unit.packing then return unpacked(path, unit.packing) end
  local bytes, why = contents(path, room or core.bytes())
  if bytes and is_packed(bytes) then return unpacked(path) end
  return room and bytes or bytes and tostring(bytes), why
end

-- Why bytes are none to read whose name does not say that they are text; nil when they may be.
local function no_text (unit, bytes, options)
  if unit.type or unit.charset or options.charset then return nil end
  local what = binary(bytes)
  return what and ("no document: this is %s"):format(what)
end

--- The one record of a unit.
function document.records (unit, bytes, options)
  local cut, done = unit.cut, false
  if not bytes then bytes, cut = document.read(unit, options.room) end
  local reason = not bytes and cut or no_text(unit, bytes, options)
  return function ()
    if done then return nil end
    done = true
    if reason then return nil, { id = unit.id, reason = reason } end
    return {
      id = unit.id, bytes = bytes, type = unit.type, charset = unit.charset or options.charset, url = unit.url,
      truncated = cut and "bytes of a document" or nil,
    }
  end
end

return document

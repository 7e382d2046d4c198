-- unpack.lua: the bytes of a unit, unpacked

local core = require "windrow.core"
local limit = require "windrow.reader.limit"
local paths = require "windrow.reader.path"

local function most_of (unit)
  if unit.kind == "document" then return limit.document end
  return unit.at.member and limit.member or limit.record
end

local not_packed = "bytes follow that are not packed"

-- Takes one packing off, into `room` (nil: as a text), and marks the unit where the limit cut it.  What came before a
-- fault, why, and at which packed byte.
local function without (unit, bytes, packing, room)
  local contents, cut, used, position, before = core.unpack(bytes, packing, most_of(unit), room)
  if contents then
    unit.cut = unit.cut or cut or nil
    if unit.kind ~= "warc" or cut or not bytes:find("%Z", used + 1) then return contents end
    return contents, not_packed, used
  elseif unit.kind ~= "warc" or not before then
    return nil, "cannot read: " .. cut
  end
  return before, cut, position
end

-- The bytes of a unit that are still in its file.
local function read (at)
  local handle, why = io.open(paths.of(at), "rb")
  if not handle then return nil, "cannot read: " .. why:gsub("^.*: ", "") end
  local bytes
  bytes, why = handle:seek("set", at.offset)
  if bytes then bytes, why = handle:read(at.length) end
  handle:close()
  if bytes and #bytes == at.length then return bytes end
  return nil, "cannot read: " .. (why or "the file is shorter than it was")
end

-- Kinds of which the records can lie in core.bytes.
local in_room = { document = true, warc = true }

--- Unpacks what a unit holds or, where it has no bytes, its file at its place, into `room` (core.bytes, nil: as a text)
--- where its kind can use that.  Gives the bytes, and for archives of records why the rest of them is missing and
--- behind which of the packed bytes; nil and a message.
return function (unit, room)
  local bytes, why, at = unit.bytes, nil, nil
  if not bytes then bytes, why = read(unit.at) end
  if not bytes then return nil, why end
  room = in_room[unit.kind] and room or nil
  if unit.packing then bytes, why, at = without(unit, bytes, unit.packing, not unit.inner_packing and room or nil) end
  if bytes and unit.crc and not unit.cut and core.crc32(bytes) ~= unit.crc then
    return nil, "cannot read: its checksum is another"
  end
  if bytes and not why and unit.inner_packing then bytes, why = without(unit, bytes, unit.inner_packing, room) end
  return bytes, why, at
end

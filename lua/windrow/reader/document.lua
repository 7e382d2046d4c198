-- document.lua: a file, or a member of an archive, that is one document

local core = require "windrow.core"
local limit = require "windrow.reader.limit"
local stream = require "windrow.reader.stream"

local document = {}

-- All bytes of a plain file, in one read where it knows its size: `read "a"` grows and copies.
local function contents (path)
  local handle <close>, why = io.open(path, "rb")
  if not handle then return nil, "cannot read: " .. why:gsub("^.*: ", "") end
  local size = handle:seek("end")
  if size and size > limit.document then
    return nil, ("cannot read: %d bytes are more than the limit of %d"):format(size, limit.document)
  end
  local bytes
  if size and size > 0 and handle:seek("set") then bytes, why = handle:read(size) else bytes, why = handle:read("a") end
  if not bytes then return nil, "cannot read: " .. tostring(why) end
  return bytes
end

-- All bytes of a packed file, up to the limit; whether there are more.
local function unpacked (path, packing)
  local opened, why = stream.open(path, { packing = packing })
  if not opened then return nil, why end
  local bytes = opened:read(limit.document) or ""
  local more = opened:peek(1) ~= ""
  why = opened.fault
  opened:close()
  if why then return nil, "cannot read: " .. why end
  return bytes, more
end

local function is_packed (bytes)
  local head = bytes:sub(1, 4)
  return core.is_packed(head, "gzip") or core.is_packed(head, "zstd")
end

--- All bytes of the file of a unit, whether there are more; nil and a message.
function document.read (unit)
  local path = unit.at.file
  if unit.packing then return unpacked(path, unit.packing) end
  local bytes, why = contents(path)
  if bytes and is_packed(bytes) then return unpacked(path) end
  return bytes, why
end

--- The one record of a unit.
function document.records (unit, bytes, options)
  local cut, done = unit.cut, false
  if not bytes then bytes, cut = document.read(unit) end
  return function ()
    if done then return nil end
    done = true
    if not bytes then return nil, { id = unit.id, reason = cut } end
    return {
      id = unit.id, bytes = bytes, type = unit.type, charset = unit.charset or options.charset, url = unit.url,
      truncated = cut and "bytes of a document" or nil,
    }
  end
end

return document

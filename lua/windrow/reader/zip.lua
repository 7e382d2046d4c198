-- zip.lua: members of zip archives (APPNOTE 6.3), by their directory

local member = require "windrow.reader.member"

local zip = {}

local most_tail = 22 + 0xFFFF      -- the end of a directory, and the longest comment behind it

-- The end of the directory: how many entries, where they stand, how long they are.  Numbers that do not fit stand in
-- another record before it.
local function find_directory (handle)
  local size = handle:seek("end")
  local tail_at = math.max(0, size - most_tail)
  handle:seek("set", tail_at)
  local tail = handle:read("a") or ""
  local at = tail:match(".*()PK\5\6")
  if not at or #tail - at < 21 then return nil, "no zip archive, or a cut one" end
  local n, length, offset = string.unpack("<I2 I4 I4", tail, at + 10)
  if at > 20 and tail:sub(at - 20, at - 17) == "PK\6\7" then
    handle:seek("set", (string.unpack("<I8", tail, at - 12)))
    local wide = handle:read(56) or ""
    if #wide < 56 or wide:sub(1, 4) ~= "PK\6\6" then return nil, "the zip archive's directory is broken" end
    n, length, offset = string.unpack("<I8 I8 I8", wide, 33)
  end
  if offset < 0 or offset + length > size then return nil, "the zip archive's directory is broken" end
  return { n = n, offset = offset, length = length }
end

-- Sizes and place of an entry where they do not fit four bytes: extra field 1.
local function widen (entry, extra)
  local at = 1
  while at + 3 <= #extra do
    local id, length = string.unpack("<I2 I2", extra, at)
    if id == 1 then
      local k = at + 4
      for _, name in ipairs { "size", "packed", "offset" } do
        if entry[name] == 0xFFFFFFFF and k + 7 < at + 4 + length + 1 and k + 7 <= #extra then
          entry[name], k = string.unpack("<I8", extra, k)
        end
      end
    end
    at = at + 4 + length
  end
  return entry
end

-- The entry at `at` of the directory's bytes, and where the next one begins; nil when it is broken.
local function entry_at (bytes, at)
  if #bytes - at < 45 or bytes:sub(at, at + 3) ~= "PK\1\2" then return nil end
  local flags, method = string.unpack("<I2 I2", bytes, at + 8)
  local packed, size, n, extra, comment = string.unpack("<I4 I4 I2 I2 I2", bytes, at + 20)
  local offset = string.unpack("<I4", bytes, at + 42)
  local entry = {
    name = bytes:sub(at + 46, at + 45 + n), flags = flags, method = method,
    packed = packed, size = size, offset = offset,
  }
  return widen(entry, bytes:sub(at + 46 + n, at + 45 + n + extra)), at + 46 + n + extra + comment
end

--- The entries of an archive: { name =, method =, flags =, packed =, size =, offset = }…; nil and a message.
function zip.entries (handle)
  local directory, why = find_directory(handle)
  if not directory then return nil, why end
  handle:seek("set", directory.offset)
  local bytes = handle:read(directory.length) or ""
  local entries, at = {}, 1
  while #entries < directory.n do
    local entry
    entry, at = entry_at(bytes, at)
    if not entry then return nil, "the zip archive's directory is broken" end
    entries[#entries + 1] = entry
  end
  return entries
end

local packings = { [0] = false, [8] = "deflate", [93] = "zstd" }

--- The packed bytes of an entry and their packing (false: none); nil and a message.
function zip.read (handle, entry)
  if entry.flags & 1 == 1 then return nil, "the member is encrypted" end
  local packing = packings[entry.method]
  if packing == nil then return nil, ("the member is packed by method %d, which is not read"):format(entry.method) end
  handle:seek("set", entry.offset)
  local head = handle:read(30) or ""
  if #head < 30 or head:sub(1, 4) ~= "PK\3\4" then return nil, "the member is not where the directory says" end
  local n, extra = string.unpack("<I2 I2", head, 27)
  handle:seek("cur", n + extra)
  local bytes = entry.packed == 0 and "" or handle:read(entry.packed) or ""
  if #bytes < entry.packed then return nil, "the archive is cut" end
  return bytes, packing
end

local function unit_of (handle, entry, number, file, options)
  local shape = member.shape(file, entry.name, options)
  if not shape then return nil end
  local at = { number = number, offset = entry.offset, length = entry.packed }
  if entry.size > member.most(shape) then
    shape.fault = shape.fault or ("%d bytes are more than the limit of %d"):format(entry.size, member.most(shape))
  end
  local bytes, packing
  if not shape.fault then
    bytes, packing = zip.read(handle, entry)
    if not bytes then shape.fault = packing end
  end
  return member.unit(shape, entry.name, bytes, at, not shape.fault and packing or nil)
end

--- Opens the file of an archive: handle, entries; nil and a message.
function zip.open (file)
  if file.path == "-" then return nil, "a zip archive cannot be read from a pipe" end
  local handle, why = io.open(file.path, "rb")
  if not handle then return nil, "cannot read: " .. why:gsub("^.*: ", "") end
  local entries
  entries, why = zip.entries(handle)
  if entries then return handle, entries end
  handle:close()
  return nil, why
end

-- What the source closes at the end of a file.
zip.Opened = {}
zip.Opened.__index = zip.Opened
function zip.Opened:close () self.handle:close() end

--- The units of an archive, a member each, in the order of the directory; and what is to be closed.
function zip.files (file, options, from)
  file.left_out = {}
  local handle, entries = zip.open(file)
  if not handle then return nil, entries end
  local number = from and from.number - 1 or 0
  return function ()
    while number < #entries do
      number = number + 1
      local unit = unit_of(handle, entries[number], number, file, options)
      if unit then return unit end
    end
  end, setmetatable({ handle = handle }, zip.Opened)
end

return zip

-- zip.lua: members of zip archives (APPNOTE 6.3), by their directory

local member = require "windrow.reader.member"

local zip = {}

local broken = "the zip archive's directory is broken"
local most_tail = 22 + 0xFFFF      -- the end of a directory, and the longest comment behind it

local function stands_at (handle, offset, mark)
  handle:seek("set", offset)
  return handle:read(#mark) == mark
end

-- The directory that its end tells of.  Where an entry stands at its very offset, what is too much lies inside it and
-- not in front of the archive.  One that says it is empty, behind a member, lies.
local function checked (handle, directory)
  local before = directory.before
  if before > 0 and stands_at(handle, directory.offset - before, "PK\1\2") then
    directory.offset, directory.length, directory.before = directory.offset - before, directory.length + before, 0
  end
  if directory.n == 0 and stands_at(handle, 0, "PK\3\4") then return nil, broken end
  return directory
end

-- The end of the directory: how many entries, where they stand, how long they are.  Numbers that do not fit stand in
-- another record before it.  `before`: bytes in front of the archive, or somewhere in it, that it does not know of.
local function find_directory (handle)
  local size = handle:seek("end")
  local tail_at = math.max(0, size - most_tail)
  handle:seek("set", tail_at)
  local tail = handle:read("a") or ""
  local at = tail:match(".*()PK\5\6")
  if not at or #tail - at < 21 then return nil, "no zip archive, or a cut one" end
  local n, length, offset = string.unpack("<I2 I4 I4", tail, at + 10)
  local wide
  if at > 20 and tail:sub(at - 20, at - 17) == "PK\6\7" then
    handle:seek("set", (string.unpack("<I8", tail, at - 12)))
    wide = handle:read(56) or ""
    if #wide < 56 or wide:sub(1, 4) ~= "PK\6\6" then return nil, broken end
    n, length, offset = string.unpack("<I8 I8 I8", wide, 33)
  end
  local before = wide and 0 or tail_at + at - 1 - length - offset
  if offset < 0 or length < 0 or offset + before < 0 or offset + length > size then return nil, broken end
  return checked(handle, { n = n, offset = offset + before, length = length, before = before })
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
  local crc, packed, size, n, extra, comment = string.unpack("<I4 I4 I4 I2 I2 I2", bytes, at + 16)
  local offset = string.unpack("<I4", bytes, at + 42)
  local entry = {
    name = bytes:sub(at + 46, at + 45 + n), flags = flags, method = method, crc = crc,
    packed = packed, size = size, offset = offset,
  }
  return widen(entry, bytes:sub(at + 46 + n, at + 45 + n + extra)), at + 46 + n + extra + comment
end

-- The head of a member, behind which the handle stands then.
local function head_at (handle, offset)
  handle:seek("set", offset)
  local head = handle:read(30) or ""
  return #head == 30 and head:sub(1, 4) == "PK\3\4" and head or nil
end

-- The entries of an archive without a directory, as the members' own heads tell: up to one that does not say where it
-- ends.  The last is the fault that there is no directory.
local function by_heads (handle, why)
  local entries, at = {}, 0
  while true do
    local head = head_at(handle, at)
    if not head then break end
    local flags, method = string.unpack("<I2 I2", head, 7)
    local crc, packed, size, n, extra = string.unpack("<I4 I4 I4 I2 I2", head, 15)
    if flags & 8 ~= 0 and packed == 0 then break end
    local name, more = handle:read(n) or "", handle:read(extra) or ""
    local entry = { name = name, flags = flags, method = method, crc = crc, packed = packed, size = size, offset = at,
      before = 0 }
    entries[#entries + 1] = widen(entry, more)
    at = at + 30 + n + extra + entry.packed
  end
  if #entries == 0 then return nil, why end
  entries[#entries + 1] = { fault = why, offset = at }
  return entries
end

--- The entries of an archive: { name =, method =, flags =, crc =, packed =, size =, offset = }…, where one is broken
--- { fault =, offset = } for it and those up to the next; nil and a message where there are none.
function zip.entries (handle)
  local directory, why = find_directory(handle)
  if not directory then return by_heads(handle, why) end
  handle:seek("set", directory.offset)
  local bytes = handle:read(directory.length) or ""
  local entries, at = {}, 1
  while at and (#entries < directory.n or bytes:find("^PK\1\2", at)) do
    local entry, behind = entry_at(bytes, at)
    entries[#entries + 1] = entry or { fault = broken, offset = directory.offset + at - 1 }
    if entry then entry.before = directory.before end
    at = entry and behind or bytes:find("PK\1\2", at + 1, true)
  end
  return entries
end

local packings = { [0] = false, [8] = "deflate", [93] = "zstd" }

--- The packed bytes of an entry and their packing (false: none); nil and a message.
function zip.read (handle, entry)
  if entry.flags & 1 == 1 then return nil, "the member is encrypted" end
  local packing = packings[entry.method]
  if packing == nil then return nil, ("the member is packed by method %d, which is not read"):format(entry.method) end
  if entry.offset < 0 or entry.packed < 0 or entry.packed > handle:seek "end" then return nil, "the archive is cut" end
  local head = head_at(handle, entry.offset) or head_at(handle, entry.offset + entry.before)
  if not head then return nil, "the member is not where the directory says" end
  local n, extra = string.unpack("<I2 I2", head, 27)
  handle:seek("cur", n + extra)
  local bytes = entry.packed == 0 and "" or handle:read(entry.packed) or ""
  if #bytes < entry.packed then return nil, "the archive is cut" end
  return bytes, packing
end

-- A fault for an entry that would be left out by its name, where the member itself has another one.
local function other_name (handle, entry, number)
  local head = head_at(handle, entry.offset) or head_at(handle, entry.offset + entry.before)
  local name = head and handle:read((string.unpack("<I2", head, 27))) or ""
  if head and name == entry.name then return nil end
  return { kind = "document", fault = "the member has another name than its entry in the directory",
    at = { number = number, offset = entry.offset } }
end

local function unit_of (handle, entry, number, file, options)
  if entry.fault then
    return { kind = "document", fault = entry.fault, at = { number = number, offset = entry.offset } }
  end
  local shape = member.shape(file, entry.name, options)
  if not shape then return other_name(handle, entry, number) end
  local at = { number = number, offset = entry.offset, length = entry.packed }
  if entry.size > member.most(shape) or entry.size < 0 then
    shape.fault = shape.fault or ("%d bytes are more than the limit of %d"):format(entry.size, member.most(shape))
  end
  local bytes, packing
  if not shape.fault then
    bytes, packing = zip.read(handle, entry)
    if not bytes then shape.fault, packing = packing, nil end
  end
  local unit = member.unit(shape, entry.name, bytes, at, packing)
  unit.crc = entry.crc
  return unit
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
  local number = from and from.number and from.number - 1 or 0
  return function ()
    while number < #entries do
      number = number + 1
      local unit = unit_of(handle, entries[number], number, file, options)
      if unit then return unit end
    end
  end, setmetatable({ handle = handle }, zip.Opened)
end

return zip

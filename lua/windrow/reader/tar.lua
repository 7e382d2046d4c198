-- tar.lua: members of tar archives (POSIX ustar and pax, GNU)

local member = require "windrow.reader.member"

local tar = {}

local block = 512
local magic_at = 257               -- of a header
local window = 1 << 20             -- bytes that are looked through at a time for the next header
local most_extension = 1 << 20     -- bytes of a long name or of pax fields
local most_size = 1 << 60          -- bytes of a member

local function text_of (header, from, to)
  return (header:sub(from, to):match("^[^%z]*"))
end

-- Octal digits, or a number of eight bits a byte where the first bit is set (GNU).
local function number_of (header, from, to)
  if header:byte(from) >= 0x80 then return string.unpack(">I8", header, to - 7) end
  return tonumber(header:sub(from, to):match("[0-7]+") or "0", 8)
end

-- The sum of all bytes, those of the sum itself taken for spaces.
local function is_header (header)
  if #header < block then return false end
  local sum = 8 * 32
  for i = 1, 148 do sum = sum + header:byte(i) end
  for i = 157, block do sum = sum + header:byte(i) end
  return number_of(header, 149, 156) == sum
end

-- Fields of an extended header: "27 path=some/name\n"…
local function pax_fields (bytes, fields)
  local at = 1
  while at <= #bytes do
    local length = tonumber(bytes:match("^(%d+) ", at))
    if not length or length < 5 then return fields end
    local key, value = bytes:sub(at, at + length - 1):match("^%d+ ([^=]+)=(.*)\n$")
    if key == "size" then value = math.tointeger(tonumber(value:match "^%d+$")) end
    if key then fields[key] = value end
    at = at + length
  end
  return fields
end

local function padded (size)
  return (size + block - 1) // block * block
end

local function name_of (header, extended)
  if extended.path then return extended.path end
  local posix = header:sub(258, 263) == "ustar\0"
  local prefix = posix and text_of(header, 346, 500) or ""
  return (prefix ~= "" and prefix .. "/" or "") .. text_of(header, 1, 100)
end

local Walk = {}
Walk.__index = Walk

local is_file = { ["0"] = true, ["\0"] = true, ["7"] = true }
local is_extension = { x = true, L = true }

-- Fields that stand before a member: its long name, its size.
function Walk:take_extension (kind, size)
  local bytes = self.stream:read(padded(size)) or ""
  bytes = bytes:sub(1, size)
  if kind == "L" then self.extended.path = text_of(bytes, 1, -1) else pax_fields(bytes, self.extended) end
end

function Walk:file_unit (header, size, at)
  local name = name_of(header, self.extended)
  local shape = member.shape(self.file, name, self.options)
  self.number = self.number + 1
  at.number = self.number
  if shape and not shape.fault and size > member.most(shape) then
    shape.fault = ("%d bytes are more than the limit of %d"):format(size, member.most(shape))
  end
  local bytes
  if shape and not shape.fault then
    bytes = self.stream:read(size) or ""
    local padding = padded(size) - size
    local there = #bytes == size and self.stream:skip(padding)
    if there ~= padding then shape.fault = "the archive is cut" end
  else
    self.stream:skip(padded(size))
  end
  if not shape then return nil end
  return member.unit(shape, name, bytes, at)
end

-- Passes over the bytes before the next header, or all that are left.
local function find_again (opened)
  local from = 0
  repeat
    local at = opened:find("ustar", from, window)
    if at and at >= magic_at and is_header(opened:look(at - magic_at, block)) then return opened:skip(at - magic_at) end
    from = at and at + 1 or opened:skip(window - block) - (window - block)
  until from < 0
end

-- A fault where a header should stand.
function Walk:broken ()
  local at = self.start
  find_again(self.stream)
  self.number = self.number + 1
  at.number, self.start, self.extended = self.number, nil, {}
  return { kind = "document", fault = "no tar archive, or a broken one", at = at }
end

-- One header and what belongs to it: a unit, false where there is none, nil at the end.  Blocks of zeros, of which two
-- end an archive, are passed over: another one may follow.
function Walk:step ()
  local offset, inner = self.stream:place()
  local header = self.stream:read(block)
  if not header then return nil end
  if header:find("^%z+$") then return false end
  self.start = self.start or { offset = offset, inner = inner }
  local kind, size = header:sub(157, 157), is_header(header) and number_of(header, 125, 136) or -1
  if is_extension[kind] and size >= 0 and size <= most_extension then
    self:take_extension(kind, size)
    return false
  end
  size = size >= 0 and self.extended.size or size
  if size < 0 or size > most_size then return self:broken() end
  local unit = false
  if is_file[kind] then unit = self:file_unit(header, size, self.start) or false else self.stream:skip(padded(size)) end
  self.start, self.extended = nil, {}
  return unit
end

--- The units of a stream: a member each.
function tar.units (opened, file, from, options)
  file.left_out = {}
  local walk = setmetatable({
    stream = opened, file = file, options = options, extended = {},
    number = from and from.number and from.number - 1 or 0,
  }, Walk)
  return function ()
    while true do
      local unit = walk:step()
      if unit ~= false then return unit end
    end
  end
end

return tar

-- stream.lua: the bytes of a file one after another, unpacked on the way, with the place of each in the file

local core = require "windrow.core"

local stream = {}
local Stream = {}
Stream.__index = Stream

local portion = 1 << 18            -- bytes read from a file at a time
local room = 1 << 18               -- bytes unpacked at a time

-- Compressions that a system tool unpacks, and the packages that have it.
local tools = { bzip2 = "bzip2", xz = "xz", lz4 = "lz4" }

-- Takes one more portion into the buffer; false at the end.
function Stream:fill ()
  if self.ended then return false end
  local chunk, why = self:pull()
  if not chunk then
    self.ended, self.fault = true, why
    return false
  end
  self.base = self.base + self.at - 1
  self.buffer = self.at > #self.buffer and chunk or self.buffer:sub(self.at) .. chunk
  self.at = 1
  return true
end

--- The place of the next byte: bytes of the file before it; for packed files before the member
--- that holds it, and bytes unpacked behind that.
function Stream:place ()
  if self.members then self:peek(1) end
  local here = self.base + self.at - 1
  if not self.members then return here end
  while self.members[2] and self.members[2].unpacked <= here do table.remove(self.members, 1) end
  local member = self.members[1] or { offset = self.packed_base, unpacked = 0 }
  return member.offset, here - member.unpacked
end

--- The next n bytes without taking them; fewer at the end.
function Stream:peek (n)
  while #self.buffer - self.at + 1 < n and self:fill() do end
  return self.buffer:sub(self.at, self.at + n - 1)
end

--- n bytes that come behind `from` others, which stay; fewer at the end.
function Stream:look (from, n)
  while #self.buffer - self.at + 1 < from + n and self:fill() do end
  return self.buffer:sub(self.at + from, self.at + from + n - 1)
end

--- Puts text back that was read last.
function Stream:back (text)
  self.buffer = text .. self.buffer:sub(self.at)
  self.base, self.at = self.base + self.at - 1 - #text, 1
end

--- Takes the next n bytes; fewer at the end, nil when there are none.
function Stream:read (n)
  local have = #self.buffer - self.at + 1
  if have >= n then
    local text = self.buffer:sub(self.at, self.at + n - 1)
    self.at = self.at + n
    return text
  end
  local parts = { self.buffer:sub(self.at) }
  self.at = #self.buffer + 1
  while have < n and self:fill() do
    local part = self.buffer:sub(1, n - have)
    self.at = #part + 1
    have, parts[#parts + 1] = have + #part, part
  end
  return have > 0 and table.concat(parts) or nil
end

--- Passes over n bytes; gives how many there were.
function Stream:skip (n)
  local left = n
  while left > 0 do
    local have = #self.buffer - self.at + 1
    if have >= left then
      self.at = self.at + left
      return n
    end
    left, self.at = left - have, #self.buffer + 1
    if not self:fill() then break end
  end
  return n - left
end

--- Takes a line with its end; nil at the end.  A line of more than `most` bytes is passed over:
--- false and its length then.
function Stream:line (most)
  local stop = self.buffer:find("\n", self.at, true)
  if stop then
    local line = self.buffer:sub(self.at, stop)
    self.at = stop + 1
    return line
  end
  local parts, n = { self.buffer:sub(self.at) }, #self.buffer - self.at + 1
  self.at = #self.buffer + 1
  while not stop and self:fill() do
    stop = self.buffer:find("\n", 1, true)
    local to = stop or #self.buffer
    n = n + to
    if n <= most then parts[#parts + 1] = self.buffer:sub(1, to) else parts = {} end
    self.at = to + 1
  end
  if n > most then return false, n end
  return n > 0 and table.concat(parts) or nil
end

--- Whether a line that was just read is cut since the rest cannot be read; it is put back then.
function Stream:is_cut (line)
  if not line or not self.fault or line:sub(-1) == "\n" then return false end
  self:back(line)
  return true
end

--- How many bytes come before the next `text`, at least `from`; they stay.  nil when it does not come, or
--- not within `most` bytes.
function Stream:find (text, from, most)
  while from <= most do
    local found = self.buffer:find(text, self.at + from, true)
    if found then return found - self.at <= most and found - self.at or nil end
    from = math.max(from, #self.buffer - self.at + 2 - #text)
    if not self:fill() then return nil end
  end
  return nil
end

--- Passes over the bytes before the next `text`; over all of them, and false, when it does not come.
function Stream:pass_to (text)
  while true do
    local found = self.buffer:find(text, self.at, true)
    self.at = found or math.max(self.at, #self.buffer - #text + 2)
    if found then return true end
    if not self:fill() then
      self.at = #self.buffer + 1
      return false
    end
  end
end

--- Takes what is there already, or else the next portion; nil at the end.
function Stream:portion ()
  if self.at > #self.buffer and not self:fill() then return nil end
  local text = self.buffer:sub(self.at)
  self.at = #self.buffer + 1
  return text
end

function Stream:close ()
  if self.unpacker then self.unpacker:close() end
  if self.source then self.source:close() end
  if self.handle and self.handle ~= io.stdin then self.handle:close() end
  self.handle, self.unpacker, self.ended, self.buffer, self.at = nil, nil, true, "", 1
end

-- Portions grow with what waits in the buffer, so that waiting for much costs linear time.
local function pull_plain (self)
  local chunk, why = self.handle:read(math.max(portion, #self.buffer - self.at + 1))
  return chunk, not chunk and why or nil
end

local function more_packed (self)
  self.packed_base = self.packed_base + self.packed_at - 1
  local rest = self.packed:sub(self.packed_at)
  self.packed, self.packed_at = rest .. (self.source:portion() or ""), 1
  return #self.packed > #rest
end

local function member_follows (self)
  while #self.packed - self.packed_at + 1 < 4 and more_packed(self) do end
  return core.is_packed(self.packed:sub(self.packed_at, self.packed_at + 3), self.packing)
end

-- Why bytes behind the last member are passed over; nil for zeros, with which tapes and disks are filled up.
local function trailing (self)
  repeat
    if self.packed:find("%Z", self.packed_at) then
      self.whole = true
      return "bytes follow that are not packed"
    end
    self.packed_at = #self.packed + 1
  until not more_packed(self)
end

-- One step of unpacking: text, or nil and why there is no more.
local function unpack_step (self)
  if self.packed_at > #self.packed and not more_packed(self) then
    return nil, (self.inside or #self.members == 0) and "the packed bytes are cut off" or nil
  end
  if not self.inside then
    if self.unpacked_n > 0 and not member_follows(self) then return nil, trailing(self) end
    self.inside = true
    self.members[#self.members + 1] = {
      offset = self.packed_base + self.packed_at - 1, unpacked = self.unpacked_n,
    }
  end
  local text, next_at, state, _, before = self.unpacker:run(self.packed, self.packed_at, room)
  if not text then
    self.broken = next_at
    return before
  end
  self.packed_at, self.inside = next_at, state ~= "end"
  return text
end

local function pull_packed (self)
  while not self.broken do
    local text, why = unpack_step(self)
    if not text then return nil, why end
    self.unpacked_n = self.unpacked_n + #text
    if text ~= "" then return text end
  end
  return nil, self.broken
end

local function pull_tool (self)
  local chunk = self.handle:read(portion)
  if chunk then return chunk end
  local _, _, code = self.handle:close()
  self.handle = nil
  if code == 127 then return nil, ("%s is not installed, which unpacks this"):format(self.tool) end
  return nil, code ~= 0 and ("%s could not unpack this"):format(self.tool) or nil
end

local function new (fields)
  fields.buffer, fields.at, fields.base = fields.buffer or "", 1, fields.base or 0
  return setmetatable(fields, Stream)
end

--- What another stream holds, unpacked.  Gives nil and a message when a library is missing.
function stream.unpacked (source, packing)
  local unpacker, why = core.unpacker(packing)
  if not unpacker then return nil, why end
  return new {
    source = source, pull = pull_packed, packing = packing, unpacker = unpacker,
    packed = "", packed_at = 1, packed_base = source:place(), unpacked_n = 0, members = {},
  }
end

--- A stream over a text in memory.
function stream.of_text (text)
  return new { pull = function () return nil end, buffer = text }
end

-- Unpacks with a program: its bytes have no places but how many came before.
local function open_tool (path, packing)
  local tool = tools[packing]
  local handle, why = io.popen(("exec %s -dc < '%s' 2>/dev/null"):format(tool, path:gsub("'", "'\\''")), "r")
  if not handle then return nil, why end
  return new { handle = handle, pull = pull_tool, tool = tool, members = { { offset = 0, unpacked = 0 } } }
end

local function open_handle (path)
  if path == "-" then return io.stdin end
  local handle, why = io.open(path, "rb")
  if not handle then return nil, "cannot read: " .. why:gsub("^.*: ", "") end
  return handle
end

-- A file at an offset; what cannot seek is read up to there.
local function open_plain (path, offset)
  local handle, why = open_handle(path)
  if not handle then return nil, why end
  if handle:seek("set", offset) then return new { handle = handle, pull = pull_plain, base = offset } end
  local opened = new { handle = handle, pull = pull_plain }
  opened:skip(offset)
  return opened
end

--- Opens the file at `path`, "-" for stdin.  options: packing (nil, "gzip" "zstd", or "bzip2" "xz" "lz4" by
--- a system tool), offset and inner (a place that `place` gave).  A file that begins as a gzip or
--- Zstandard member does is unpacked whatever its name says, unless `raw`.  Gives nil and a message when
--- it cannot be read.
function stream.open (path, options)
  local packing = options.packing
  local opened, why
  if tools[packing] then
    opened, why = open_tool(path, packing)
  else
    opened, why = open_plain(path, options.offset or 0)
    if opened and not options.raw then
      packing = packing or stream.packing(opened)
      if packing then opened, why = stream.unpacked(opened, packing) end
    end
  end
  if not opened then return nil, why end
  if options.inner then opened:skip(options.inner) end
  return opened
end

--- "gzip" or "zstd" when the bytes to come begin as a member does.
function stream.packing (opened)
  local head = opened:peek(4)
  return core.is_packed(head, "gzip") and "gzip" or core.is_packed(head, "zstd") and "zstd" or nil
end

return stream

-- parquet.lua: reads Parquet files back, for specs: every page, level and statistic, in plain Lua and nothing of the writer's
--
-- Knows what the format describes (parquet-format: README, Encodings, LogicalTypes): data pages of version 1, PLAIN and
-- dictionary encodings, gzip and Zstandard.
local core = require "windrow.core"

local parquet = {}

-- --- Thrift's compact protocol

local Reader = {}
Reader.__index = Reader

local function reader (bytes, at)
  return setmetatable({ bytes = bytes, at = at or 1 }, Reader)
end

function Reader:byte ()
  local byte = self.bytes:byte(self.at)
  self.at = self.at + 1
  return byte
end

function Reader:varint ()
  local n, shift = 0, 0
  while true do
    local byte = self:byte()
    n, shift = n | (byte & 0x7F) << shift, shift + 7
    if byte < 0x80 then return n end
  end
end

function Reader:zigzag ()
  local n = self:varint()
  return n >> 1 ~ -(n & 1)
end

local read_struct

local function read_list (self)
  local head = self:byte()
  local n, kind, list = head >> 4, head & 15, {}
  if n == 15 then n = self:varint() end
  for i = 1, n do list[i] = self:value(kind) end
  return list
end

local values = {
  [1] = function () return true end, [2] = function () return false end,
  [3] = Reader.byte, [4] = Reader.zigzag, [5] = Reader.zigzag, [6] = Reader.zigzag,
  [8] = function (self)
    local n = self:varint()
    self.at = self.at + n
    return self.bytes:sub(self.at - n, self.at - 1)
  end,
  [9] = read_list, [12] = function (self) return read_struct(self) end,
}

function Reader:value (kind)
  return assert(values[kind], "no such type")(self)
end

function read_struct (self)
  local fields, last = {}, 0
  while true do
    local head = self:byte()
    if head == 0 then return fields end
    local step = head >> 4
    last = step > 0 and last + step or self:zigzag()
    fields[last] = self:value(head & 15)
  end
end

-- --- encodings

-- n numbers of `width` bits in runs and packed groups.
local function hybrid (r, n, width)
  local out, bytes = {}, (width + 7) // 8
  while #out < n do
    local head = r:varint()
    if head & 1 == 0 then
      local number = 0
      for i = 0, bytes - 1 do number = number | r:byte() << 8 * i end
      for _ = 1, head >> 1 do out[#out + 1] = number end
    else
      local bits, held = 0, 0
      for _ = 1, (head >> 1) * 8 do
        while held < width do bits, held = bits | r:byte() << held, held + 8 end
        out[#out + 1] = bits & (1 << width) - 1
        bits, held = bits >> width, held - width
      end
    end
  end
  for i = #out, n + 1, -1 do out[i] = nil end
  return out
end

local function width_of (most)
  local width = 0
  while most > 0 do width, most = width + 1, most >> 1 end
  return width
end

local plain = {
  [0] = function (r, n)
    local out = {}
    for i = 0, n - 1 do out[i + 1] = r.bytes:byte(r.at + i // 8) >> i % 8 & 1 == 1 end
    return out
  end,
  [6] = function (r, n)
    local out = {}
    for i = 1, n do out[i], r.at = string.unpack("<s4", r.bytes, r.at) end
    return out
  end,
}

for kind, format in pairs { [1] = "<i4", [2] = "<i8", [5] = "<d" } do
  plain[kind] = function (r, n)
    local out = {}
    for i = 1, n do out[i], r.at = string.unpack(format, r.bytes, r.at) end
    return out
  end
end

-- --- chunks

local codecs = {
  [0] = function (bytes) return bytes end,
  [2] = function (bytes) return assert(core.unpack(bytes, "gzip")) end,
  [6] = function (bytes) return assert(core.unpack(bytes, "zstd")) end,
}

local function levels (r, n, most)
  if most == 0 then return nil end
  local length = string.unpack("<I4", r.bytes, r.at)
  r.at = r.at + 4
  local after = r.at + length
  local out = hybrid(r, n, width_of(most))
  r.at = after
  return out
end

local function page_at (bytes, at, codec)
  local r = reader(bytes, at)
  local header = read_struct(r)
  local packed = bytes:sub(r.at, r.at + header[3] - 1)
  local raw = codecs[codec](packed)
  assert(#raw == header[2], "a page says " .. header[2] .. " bytes and has " .. #raw)
  return header, raw, r.at + header[3]
end

local function data_values (r, page, n, leaf, dictionary)
  if page[2] == 0 then return plain[leaf.type](r, n) end
  assert(page[2] == 8 and dictionary, "no dictionary")
  local out = hybrid(r, n, r:byte())
  for i, index in ipairs(out) do out[i] = dictionary[index + 1] end
  return out
end

-- A column's entries { rep =, def =, value = }…
local function read_chunk (bytes, meta, leaf, facts)
  local entries, dictionary, at = {}, nil, (meta[11] or meta[9]) + 1
  local stop = at + meta[7]
  while at < stop do
    local header, raw
    header, raw, at = page_at(bytes, at, meta[4])
    facts.pages = facts.pages + 1
    local r = reader(raw)
    if header[1] == 2 then
      facts.dictionaries = facts.dictionaries + 1
      dictionary = plain[leaf.type](r, header[7][1])
    else
      local page = header[5]
      local rep, def, n = levels(r, page[1], leaf.rep), levels(r, page[1], leaf.def), 0
      for i = 1, page[1] do if not def or def[i] == leaf.def then n = n + 1 end end
      local found, k = data_values(r, page, n, leaf, dictionary), 0
      assert(not rep or rep[1] == 0, "a page begins inside a row")
      for i = 1, page[1] do
        local entry = { rep = rep and rep[i] or 0, def = def and def[i] or 0 }
        if entry.def == leaf.def then k = k + 1; entry.value = found[k] end
        entries[#entries + 1] = entry
      end
    end
  end
  assert(at == stop and #entries == meta[5], "a chunk's size is wrong")
  return entries
end

-- --- schema and rows

-- Elements to a tree; leaves in order.
local function build (elements)
  local at, leaves = 0, {}
  local function node (parent)
    at = at + 1
    local e = elements[at]
    local self = {
      name = e[4], type = e[1], repetition = e[3] or 0, converted = e[6], logical = e[10], children = {},
      def = parent and parent.def or 0, rep = parent and parent.rep or 0,
    }
    if parent and self.repetition > 0 then self.def = self.def + 1 end
    if self.repetition == 2 then self.rep = self.rep + 1 end
    if self.type then leaves[#leaves + 1] = self end
    for i = 1, e[5] or 0 do self.children[i] = node(self) end
    return self
  end
  return node(nil), leaves
end

-- A moment of UTC as text; `%Y` of os.date has no leading zeros.
local function date (format, seconds)
  return ("%04d"):format(os.date("!*t", seconds).year) .. os.date("!" .. format, seconds)
end

local from_type = {
  [6] = function (days) return date("-%m-%d", days * 86400) end,
  [10] = function (micros)
    local text = date("-%m-%dT%H:%M:%S", micros // 1000000)
    local part = ("%06d"):format(micros % 1000000):gsub("0+$", "")
    return text .. (part ~= "" and "." .. part or "") .. "Z"
  end,
  [19] = function (text) return assert(core.decode_json(text)) end,
}

local function first_leaf (node)
  while not node.type do node = node.children[1] end
  return node
end

local assemble

-- The elements of a list whose repeated group is `group`: one for each entry that begins one.
local function list_of (group, cursor)
  local out = setmetatable({}, core.array)
  local leaf = first_leaf(group)
  if cursor:peek(leaf).def < group.def then
    cursor:pass(group)
    return out
  end
  repeat
    out[#out + 1] = assemble(group.children[1], cursor)
    local following = cursor:peek(leaf)
  until not following or following.rep < group.rep
  return out
end

-- One value of a node, taken from the entries of the leaves in it.
function assemble (node, cursor)
  if node.repetition == 1 and cursor:peek(first_leaf(node)).def < node.def then
    cursor:pass(node)
    return nil
  end
  if node.type then
    local value = cursor:take(node).value
    local convert = from_type[node.converted]
    if convert then return convert(value) end
    return value
  end
  if node.converted == 3 then return list_of(node.children[1], cursor) end
  local record = setmetatable({}, core.object)
  for _, child in ipairs(node.children) do record[child.name] = assemble(child, cursor) end
  return record
end

local Cursor = {}
Cursor.__index = Cursor

function Cursor:peek (leaf) return self.entries[leaf][self.at[leaf]] end

function Cursor:take (leaf)
  local entry = self:peek(leaf)
  self.at[leaf] = self.at[leaf] + 1
  return entry
end

-- Takes the one entry that each leaf of a node has where nothing is there.
function Cursor:pass (node)
  if node.type then return self:take(node) end
  for _, child in ipairs(node.children) do self:pass(child) end
end

local function rows_of (root, leaves, entries, n, rows)
  local cursor = setmetatable({ entries = entries, at = {} }, Cursor)
  for _, leaf in ipairs(leaves) do cursor.at[leaf] = 1 end
  for _ = 1, n do
    local row = {}
    for i, child in ipairs(root.children) do row[i] = assemble(child, cursor) end
    rows[#rows + 1] = row
  end
  for _, leaf in ipairs(leaves) do assert(not cursor:peek(leaf), "entries are left") end
end

-- The least and greatest value and the nulls must be what the entries say.
local function check_statistics (meta, leaf, entries)
  local statistics, nulls = meta[12], 0
  local least, greatest
  for _, entry in ipairs(entries) do
    local value = entry.value
    if value == nil then nulls = nulls + 1 end
    if type(value) == "boolean" then value = value and 1 or 0 end
    if value ~= nil and (least == nil or value < least) then least = value end
    if value ~= nil and (greatest == nil or value > greatest) then greatest = value end
  end
  assert(statistics[3] == nulls, "the count of nulls is wrong")
  if not statistics[5] or leaf.type == 6 and least == nil then return end
  local formats = { [0] = "<B", [1] = "<i4", [2] = "<i8", [5] = "<d" }
  local function read (bytes) return formats[leaf.type] and string.unpack(formats[leaf.type], bytes) or bytes end
  assert(read(statistics[5]) == greatest and read(statistics[6]) == least, "least or greatest is wrong")
end

--- Reads the bytes of a file: { rows = arrays of values in the order of the columns, names =, meta = (key to value),
--- groups = (row groups), pages =, dictionaries =, root = (the schema) }.  Raises where the format is broken.
function parquet.read (bytes)
  assert(bytes:sub(1, 4) == "PAR1" and bytes:sub(-4) == "PAR1", "no magic")
  local length = string.unpack("<I4", bytes, #bytes - 7)
  local r = reader(bytes, #bytes - 7 - length)
  local footer = read_struct(r)
  assert(r.at == #bytes - 7, "the footer's length is wrong")
  local root, leaves = build(footer[2])
  local file = { rows = {}, names = {}, meta = {}, groups = #footer[4], pages = 0, dictionaries = 0, root = root }
  for i, child in ipairs(root.children) do file.names[i] = child.name end
  for _, pair in ipairs(footer[5] or {}) do file.meta[pair[1]] = pair[2] end
  assert(#footer[7] == #leaves, "column orders are missing")
  for _, group in ipairs(footer[4]) do
    local entries = {}
    for i, chunk in ipairs(group[1]) do
      entries[leaves[i]] = read_chunk(bytes, chunk[3], leaves[i], file)
      check_statistics(chunk[3], leaves[i], entries[leaves[i]])
    end
    rows_of(root, leaves, entries, group[3], file.rows)
  end
  assert(#file.rows == footer[3], "the count of rows is wrong")
  return file
end

return parquet

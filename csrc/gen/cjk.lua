-- cjk.lua: makes csrc/input/cjk_table.h
-- usage: lua5.4 csrc/gen/cjk.lua FOLDER > csrc/input/cjk_table.h
-- FOLDER holds index-big5.txt, index-euc-kr.txt, index-gb18030.txt, index-gb18030-ranges.txt, index-jis0208.txt and
-- index-jis0212.txt, as the WHATWG Encoding Standard publishes them.

local folder = assert(arg[1], "usage: cjk.lua FOLDER")

--- The lines of an index as { pointer, code point }.
local function read_index (name)
  local pairs_read = {}
  for line in assert(io.open(("%s/index-%s.txt"):format(folder, name))):lines() do
    local pointer, code = line:match "^%s*(%d+)\t0x(%x+)"
    if pointer then pairs_read[#pairs_read + 1] = { tonumber(pointer), tonumber(code, 16) } end
  end
  return pairs_read
end

local function write (ctype, name, values)
  print(("static const %s %s[%d] = {"):format(ctype, name, #values))
  for i = 1, #values, 24 do print(table.concat(values, ",", i, math.min(i + 23, #values)) .. ",") end
  print "};\n"
end

--- Low 16 bits by pointer, 0 where there is no character; and which pointers are of plane 2.
local function by_pointer (name)
  local low, plane2, last = {}, {}, 0
  for _, entry in ipairs(read_index(name)) do
    local pointer, code = entry[1], entry[2]
    assert(code < 0x10000 or code >> 16 == 2)
    for i = #low + 1, pointer do low[i] = 0 end
    low[pointer + 1] = code & 0xFFFF
    last = pointer
    if code >= 0x10000 then plane2[pointer // 8] = (plane2[pointer // 8] or 0) | 1 << pointer % 8 end
  end
  local bits = {}
  for i = 0, last // 8 do bits[i + 1] = plane2[i] or 0 end
  return low, bits, next(plane2) ~= nil
end

print("/* cjk_table.h: indexes of the East Asian encodings; made by csrc/gen/cjk.lua from the index-*.txt of the WHATWG")
print("   Encoding Standard; do not edit.  An entry is the character of a pointer, 0 where there is none. */\n")
for _, name in ipairs { "big5", "euc-kr", "gb18030", "jis0208", "jis0212" } do
  local low, bits, astral = by_pointer(name)
  local c = name:gsub("-", "_")
  write("uint16_t", c, low)
  if astral then
    print "/* one bit a pointer: the character is of plane 2, its low 16 bits stand above */"
    write("uint8_t", c .. "_plane2", bits)
  end
end
local ranges = {}
for i, range in ipairs(read_index "gb18030-ranges") do ranges[i] = ("{%d,%d}"):format(range[1], range[2]) end
print "/* four-byte sequences: first pointer and first character of each range */"
write("struct cjk_range", "gb18030_ranges", ranges)

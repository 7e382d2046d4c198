-- encoding.lua: makes csrc/input/encoding_table.h
-- usage: lua5.4 csrc/gen/encoding.lua FOLDER > csrc/input/encoding_table.h
-- FOLDER holds encodings.json and the index-*.txt of the single-byte encodings, as the WHATWG Encoding Standard publishes
-- them.

local folder = assert(arg[1], "usage: encoding.lua FOLDER")

-- How an encoding is decoded, where it is not one byte a character; WR_DECODING_x of input/encoding.h.
local DECODING = {
  ["UTF-8"] = "UTF8", ["UTF-16LE"] = "UTF16LE", ["UTF-16BE"] = "UTF16BE",
  ["x-user-defined"] = "USER_DEFINED", ["replacement"] = "REPLACEMENT",
  ["GBK"] = "GB18030", ["gb18030"] = "GB18030", ["Big5"] = "BIG5", ["EUC-JP"] = "EUC_JP",
  ["ISO-2022-JP"] = "ISO_2022_JP", ["Shift_JIS"] = "SHIFT_JIS", ["EUC-KR"] = "EUC_KR",
}
-- Encodings that share the index of another.
local SAME_INDEX = { ["ISO-8859-8-I"] = "ISO-8859-8" }

--- { { name =, labels = {} }… } in the standard's order.
local function read_encodings ()
  local text = assert(io.open(folder .. "/encodings.json")):read "a"
  local list = {}
  for labels, name in text:gmatch '"labels":%s*%[(.-)%],%s*"name":%s*"([^"]+)"' do
    local e = { name = name, labels = {} }
    for label in labels:gmatch '"([^"]+)"' do e.labels[#e.labels + 1] = label end
    list[#list + 1] = e
  end
  return list
end

--- The 128 characters of bytes 80 to FF; 0xFFFD where there is none.
local function read_index (name)
  local row = {}
  for i = 1, 128 do row[i] = "0xFFFD" end
  for line in assert(io.open(("%s/index-%s.txt"):format(folder, name:lower()))):lines() do
    local pointer, code = line:match "^%s*(%d+)\t(0x%x+)"
    if pointer then row[tonumber(pointer) + 1] = code end
  end
  return row
end

local encodings = read_encodings()
local labels, indexes, index_of = {}, {}, {}
for i, e in ipairs(encodings) do
  for _, label in ipairs(e.labels) do labels[#labels + 1] = { text = label, encoding = i - 1 } end
  if not DECODING[e.name] and not SAME_INDEX[e.name] then
    indexes[#indexes + 1] = read_index(e.name)
    index_of[e.name] = #indexes - 1
  end
end
table.sort(labels, function (a, b) return a.text < b.text end)

print("/* encoding_table.h: encodings, labels and single-byte indexes; made by csrc/gen/encoding.lua from the")
print("   encodings.json and index-*.txt of the WHATWG Encoding Standard; do not edit */\n")
print("/* name, how it is decoded, row of single_byte */")
print(("static const struct encoding encodings[%d] = {"):format(#encodings))
for _, e in ipairs(encodings) do
  local how = DECODING[e.name] or "SINGLE_BYTE"
  local index = index_of[SAME_INDEX[e.name] or e.name] or 0
  print(('  {"%s", WR_DECODING_%s, %d},'):format(e.name, how, index))
end
print("};\n\n/* sorted by bytes */")
print(("static const struct label labels[%d] = {"):format(#labels))
for _, l in ipairs(labels) do print(('  {"%s", %d, %d},'):format(l.text, #l.text, l.encoding)) end
print("};\n\n/* bytes 80 to FF; FFFD: not a character */")
print(("static const uint16_t single_byte[%d][128] = {"):format(#indexes))
for _, row in ipairs(indexes) do
  print "  {"
  for i = 1, 128, 8 do print("    " .. table.concat(row, ",", i, i + 7) .. ",") end
  print "  },"
end
print "};"

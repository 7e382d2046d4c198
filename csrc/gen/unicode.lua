-- unicode.lua: makes csrc/base/unicode_table.h
-- usage: lua5.4 csrc/gen/unicode.lua FOLDER > csrc/base/unicode_table.h
-- FOLDER holds files of the Unicode Character Database: UnicodeData.txt, PropList.txt,
-- DerivedCoreProperties.txt, Scripts.txt.

local folder = assert(arg[1], "usage: unicode.lua FOLDER")
local LAST, BLOCK = 0x10FFFF, 128

-- Bits of wr_unicode_class; the names are those of base/unicode.h.
local ALPHA, UPPER, LOWER, DIGIT, SPACE, PUNCT = 1, 2, 4, 8, 16, 32
local SYMBOL, MARK, IDEO, OPEN, CLOSE, CURRENCY = 64, 128, 256, 512, 1024, 2048

local BY_PROPERTY = {
  ["DerivedCoreProperties.txt"] = { Alphabetic = ALPHA, Uppercase = UPPER, Lowercase = LOWER },
  ["PropList.txt"] = { White_Space = SPACE },
  ["Scripts.txt"] = { Han = IDEO, Hiragana = IDEO, Katakana = IDEO, Hangul = IDEO },
}
local BY_CATEGORY = { Lt = UPPER, Nd = DIGIT, Ps = OPEN, Pi = OPEN, Pe = CLOSE, Pf = CLOSE, Sc = CURRENCY }
local BY_MAJOR = { P = PUNCT, S = SYMBOL, M = MARK }

--- Per code point: class bits, digit value (-1 none), distance to lower and to upper case.
local class, digit, lower, upper = {}, {}, {}, {}
for c = 0, LAST do class[c], digit[c], lower[c], upper[c] = 0, -1, 0, 0 end

local function lines (name)
  return assert(io.open(folder .. "/" .. name)):lines()
end

local function add_category (first, last, category)
  local bits = (BY_CATEGORY[category] or 0) | (BY_MAJOR[category:sub(1, 1)] or 0)
  for c = first, last do class[c] = class[c] | bits end
end

local function fields (line)
  local f = {}
  for field in (line .. ";"):gmatch("([^;]*);") do f[#f + 1] = field end
  return f
end

local function read_characters ()
  local first
  for line in lines("UnicodeData.txt") do
    local f = fields(line)
    local c = tonumber(f[1], 16)
    if f[2]:find(", First>", 1, true) then first = c
    else
      add_category(first or c, c, f[3])
      first = nil
      if f[3] == "Nd" then digit[c] = tonumber(f[7]) end
      if f[13] ~= "" then upper[c] = tonumber(f[13], 16) - c end
      if f[14] ~= "" then lower[c] = tonumber(f[14], 16) - c end
    end
  end
end

local function read_properties (name, bits)
  for line in lines(name) do
    local from, to, property = line:match("^(%x+)%.*(%x*)%s*;%s*([%w_]+)")
    if from and bits[property] then
      for c = tonumber(from, 16), tonumber(to ~= "" and to or from, 16) do
        class[c] = class[c] | bits[property]
      end
    end
  end
end

--- Numbers equal strings in order of first use, from 0.
local function numbering ()
  local list, index = {}, {}
  return list, function (text)
    if not index[text] then
      list[#list + 1] = text
      index[text] = #list - 1
    end
    return index[text]
  end
end

local function write_rows (name, ctype, values, width)
  print(("static const %s %s[%d] = {"):format(ctype, name, #values))
  for i = 1, #values, width do
    print("  " .. table.concat(values, ",", i, math.min(i + width - 1, #values)) .. ",")
  end
  print("};\n")
end

--- "15.0.0", from the first line of PropList.txt.
local function version ()
  return lines("PropList.txt")():match("%d+%.%d+%.%d+")
end

read_characters()
for name, bits in pairs(BY_PROPERTY) do read_properties(name, bits) end

local records, record_number = numbering()
local blocks, block_number = numbering()
local index = {}
record_number("{0,-1,0,0}")
for start = 0, LAST, BLOCK do
  local row = {}
  for c = start, start + BLOCK - 1 do
    row[#row + 1] = record_number(("{%d,%d,%d,%d}"):format(class[c], digit[c], lower[c], upper[c]))
  end
  for i = 33, #row, 32 do row[i] = "\n" .. row[i] end
  index[#index + 1] = block_number(table.concat(row, ","))
end
assert(#blocks <= 65536 and #records <= 65536)

print("/* unicode_table.h: classes and case of code points; made by csrc/gen/unicode.lua from")
print("   UnicodeData, PropList, DerivedCoreProperties and Scripts")
print("   of the Unicode Character Database " .. version() .. "; do not edit */")
print("enum { UNICODE_BLOCK = " .. BLOCK .. " };\n")
print("/* class, digit value or -1, distance to lower case, distance to upper case */")
write_rows("unicode_record", "struct unicode_record", records, 6)
print("/* code point / UNICODE_BLOCK -> block */")
write_rows("unicode_block", #blocks <= 256 and "uint8_t" or "uint16_t", index, 32)
print("/* block * UNICODE_BLOCK + code point % UNICODE_BLOCK -> record */")
local ctype = #records <= 256 and "uint8_t" or "uint16_t"
print(("static const %s unicode_in_block[%d] = {"):format(ctype, #blocks * BLOCK))
for _, row in ipairs(blocks) do print(row .. ",") end
print("};")

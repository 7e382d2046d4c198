-- references.lua: makes html/reference_table.h, the named character references of HTML
-- Use: lua5.4 csrc/gen/references.lua entities.json > csrc/html/reference_table.h
-- Source of the facts: html.spec.whatwg.org 13.5, as its entities.json.

local path = arg[1] or error("which entities.json?")
local file <close> = assert(io.open(path, "rb"))
local json = file:read("a")

-- name without ";" -> { value = UTF-8, legacy = whether it stands without ";" too }
local known, names = {}, {}
for name, points in json:gmatch('"&(%w+;?)":%s*{%s*"codepoints":%s*%[([%d,%s]+)%]') do
  local base = name:gsub(";", "")
  local value = {}
  for point in points:gmatch("%d+") do value[#value + 1] = utf8.char(math.tointeger(tonumber(point))) end
  if not known[base] then
    known[base] = { value = table.concat(value), legacy = false }
    names[#names + 1] = base
  end
  if not name:find(";", 1, true) then known[base].legacy = true end
end
table.sort(names)

-- The same hash as in html/reference.c: FNV-1a over the name's bytes, folded.
local BITS <const> = 12
local function slot (name)
  local h = 0x811C9DC5
  for i = 1, #name do h = ((h ~ name:byte(i)) * 0x01000193) & 0xFFFFFFFF end
  return (h ~ (h >> 15)) & ((1 << BITS) - 1)
end

local slots = {}
for i = 1, 1 << BITS do slots[i] = 0 end
for id, name in ipairs(names) do
  local i = slot(name)
  while slots[i + 1] ~= 0 do i = (i + 1) & ((1 << BITS) - 1) end
  slots[i + 1] = id
end

local function c_bytes (s)
  return (s:gsub(".", function (c) return ("\\%03o"):format(c:byte()) end))
end

print("/* reference_table.h: the named character references of HTML; made by csrc/gen/references.lua */")
print("#ifndef WR_REFERENCE_TABLE_H\n#define WR_REFERENCE_TABLE_H\n")
print("/* Names without \";\"; `legacy` ones are references without it too.  static_reference[0] is none. */")
print("static const struct { const char *name; uint8_t n, legacy, value_n; char value[7]; } static_reference[] = {\n  {\"\", 0, 0, 0, \"\"},")
for _, name in ipairs(names) do
  local r = known[name]
  print(('  {"%s", %d, %d, %d, "%s"},'):format(name, #name, r.legacy and 1 or 0, #r.value, c_bytes(r.value)))
end
print("};\n")
print(("enum { REFERENCE_BITS = %d };\nstatic const uint16_t reference_slot[1 << REFERENCE_BITS] = {"):format(BITS))
for i = 1, #slots, 20 do print("  " .. table.concat(slots, ", ", i, math.min(i + 19, #slots)) .. ",") end
print("};\n\n#endif")

-- characters.lua: sets of Unicode characters as LPeg patterns over UTF-8
--
-- A set is an array of ranges {from, to} of code points, in any order.
local core = require "windrow.core"
local lpeg = require "lpeg"

local characters = {}

local P, R = lpeg.P, lpeg.R
local char = string.char

local last = 0x10FFFF

--- Sorted ranges that neither touch nor overlap.
local function normal (set)
  local sorted = table.move(set, 1, #set, 1, {})
  table.sort(sorted, function (a, b) return a[1] < b[1] end)
  local out = {}
  for _, range in ipairs(sorted) do
    local top = out[#out]
    if top and range[1] <= top[2] + 1 then
      if range[2] > top[2] then top[2] = range[2] end
    else
      out[#out + 1] = { range[1], range[2] }
    end
  end
  return out
end

--- Every character that is not in the set.
function characters.complement (set)
  local out, from = {}, 0
  for _, range in ipairs(normal(set)) do
    if range[1] > from then out[#out + 1] = { from, range[1] - 1 } end
    from = range[2] + 1
  end
  if from <= last then out[#out + 1] = { from, last } end
  return out
end

local function bytes (lead, n, value)
  local list = {}
  for i = n, 1, -1 do
    list[i] = 0x80 | value & 0x3F
    value = value >> 6
  end
  list[0] = lead | value
  return list
end

local leads = { [0] = 0, 0xC0, 0xE0, 0xF0 }
local ends = { [0] = 0x7F, 0x7FF, 0xFFFF, last }

--- The pattern of bytes [i, n] between two encodings of the same length.
local function between (low, high, i, n)
  local a, b = low[i], high[i]
  if i == n then return R(char(a, b)) end
  if a == b then return P(char(a)) * between(low, high, i + 1, n) end
  local tail = P(true)
  for _ = i + 1, n do tail = tail * R("\x80\xBF") end
  local floor, ceiling = {}, {}
  for k = i + 1, n do floor[k], ceiling[k] = 0x80, 0xBF end
  local pattern = P(char(a)) * between(low, ceiling, i + 1, n) + P(char(b)) * between(floor, high, i + 1, n)
  if b - a > 1 then pattern = pattern + R(char(a + 1, b - 1)) * tail end
  return pattern
end

--- The LPeg pattern that matches one character of the set, and the set of bytes it can start with.
function characters.pattern (set)
  local pattern, first, from = P(false), {}, 0
  local ranges = normal(set)
  for n = 0, 3 do
    for _, range in ipairs(ranges) do
      local a, b = math.max(range[1], from), math.min(range[2], ends[n])
      if a <= b then
        local low, high = bytes(leads[n], n, a), bytes(leads[n], n, b)
        pattern = pattern + between(low, high, 0, n)
        for byte = low[0], high[0] do first[byte] = true end
      end
    end
    from = ends[n] + 1
  end
  return pattern, first
end

local spaces = { { 9, 13 }, { 32, 32 }, { 0xA0, 0xA0 }, { 0x1680, 0x1680 }, { 0x2000, 0x200A }, { 0x2028, 0x2029 }, { 0x202F, 0x202F },
  { 0x205F, 0x205F }, { 0x3000, 0x3000 } }

-- Letters and their marks, block by block (Unicode 15, Blocks.txt); blocks of punctuation, symbols and private use are left out.
local letters = { { 65, 90 }, { 97, 122 }, { 0xAA, 0xAA }, { 0xB5, 0xB5 }, { 0xBA, 0xBA }, { 0xC0, 0xD6 }, { 0xD8, 0xF6 }, { 0xF8, 0x2C1 },
  { 0x300, 0x37D }, { 0x37F, 0x386 }, { 0x388, 0x559 }, { 0x560, 0x588 }, { 0x591, 0x5BD }, { 0x5BF, 0x5F2 }, { 0x610, 0x61A },
  { 0x620, 0x65F }, { 0x66E, 0x6D3 }, { 0x6D5, 0x6EF }, { 0x6FA, 0x6FF }, { 0x710, 0x963 }, { 0x971, 0x1FFF }, { 0x2071, 0x2071 },
  { 0x207F, 0x207F }, { 0x2C00, 0x2DFF }, { 0x3005, 0x3007 }, { 0x3031, 0x3035 }, { 0x3041, 0x3096 }, { 0x3099, 0x30FA }, { 0x30FC, 0xA48C },
  { 0xA4D0, 0xD7FB }, { 0xF900, 0xFB1C }, { 0xFB1D, 0xFDFB }, { 0xFE70, 0xFEFC }, { 0xFF21, 0xFF3A }, { 0xFF41, 0xFF5A },
  { 0xFF66, 0xFFDC }, { 0x10280, 0x1CFFF }, { 0x20000, 0x3FFFF } }

local digits = { { 48, 57 } }

local punctuation = { { 33, 47 }, { 58, 64 }, { 91, 96 }, { 123, 126 }, { 0xA1, 0xA9 }, { 0xAB, 0xB4 }, { 0xB6, 0xB9 }, { 0xBB, 0xBF },
  { 0x2010, 0x2027 }, { 0x2030, 0x205E }, { 0x20A0, 0x20C0 }, { 0x3001, 0x3003 }, { 0x3008, 0x3020 }, { 0xFF01, 0xFF0F } }

--- Characters that `change` (core.lower or core.upper) changes, with a bound where case ends.
local function changed_by (change)
  local set = {}
  for c = 65, 0x24FF do
    local character = utf8.char(c)
    if change(character) ~= character then set[#set + 1] = { c, c } end
  end
  return normal(set)
end

local function union (...)
  local all = {}
  for _, set in ipairs { ... } do table.move(set, 1, #set, #all + 1, all) end
  return normal(all)
end

-- Short names are those of re; made when first asked for.
local makers = {
  space = function () return spaces end,
  alpha = function () return letters end,
  digit = function () return digits end,
  upper = function () return changed_by(core.lower) end,
  lower = function () return union(changed_by(core.upper), { { 0xAA, 0xAA }, { 0xBA, 0xBA }, { 0xDF, 0xDF } }) end,
  alnum = function () return union(letters, digits) end,
  punct = function () return punctuation end,
  cntrl = function () return { { 0, 31 }, { 127, 159 } } end,
  graph = function () return characters.complement(union(spaces, { { 0, 31 }, { 127, 159 } })) end,
  xdigit = function () return { { 48, 57 }, { 65, 70 }, { 97, 102 } } end,
  nl = function () return { { 10, 10 } } end,
}
local short = { a = "alpha", c = "cntrl", d = "digit", g = "graph", l = "lower", p = "punct", s = "space", u = "upper", w = "alnum",
  x = "xdigit" }

--- The predefined sets by name: %s or %space …; an upper-case letter is the complement (%S).
characters.sets = setmetatable({}, { __index = function (sets, name)
  local long = makers[name] and name or short[name]
  local set
  if long then
    set = makers[long]()
  elseif short[name:lower()] and #name == 1 then
    set = characters.complement(sets[name:lower()])
  end
  if set then sets[name] = set end
  return set
end })

--- Names of the predefined sets, for messages.
characters.names = { "space", "alpha", "digit", "upper", "lower", "alnum", "punct", "cntrl", "graph", "xdigit", "nl" }

--- One character, whatever it is.
characters.any = characters.pattern { { 0, last } }

--- One white-space character, and the bytes that start one.
characters.space, characters.space_first = characters.pattern(spaces)

return characters

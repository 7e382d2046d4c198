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

--- A set written as code points and ranges: "9-D 20 A0", in hexadecimal.
local function set_of (text)
  local set = {}
  for from, to in text:gmatch("(%x+)%-?(%x*)") do
    from = tonumber(from, 16)
    set[#set + 1] = { from, tonumber(to, 16) or from }
  end
  return set
end

local spaces = set_of "9-D 20 A0 1680 2000-200A 2028-2029 202F 205F 3000"

-- Letters and their marks, block by block (Unicode 15, Blocks.txt); blocks of punctuation, symbols and
-- private use are left out.
local letters = set_of [[
  41-5A 61-7A AA B5 BA C0-D6 D8-F6 F8-2C1 300-37D 37F-386 388-559 560-588 591-5BD 5BF-5F2 610-61A 620-65F 66E-6D3
  6D5-6EF 6FA-6FF 710-963 971-1FFF 2071 207F 2C00-2DFF 3005-3007 3031-3035 3041-3096 3099-30FA 30FC-A48C A4D0-D7FB
  F900-FB1C FB1D-FDFB FE70-FEFC FF21-FF3A FF41-FF5A FF66-FFDC 10280-1CFFF 20000-3FFFF]]

local digits = set_of "30-39"

local punctuation = set_of [[
  21-2F 3A-40 5B-60 7B-7E A1-A9 AB-B4 B6-B9 BB-BF 2010-2027 2030-205E 20A0-20C0 3001-3003 3008-3020 FF01-FF0F]]

local controls = set_of "0-1F 7F-9F"

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

-- Made when first asked for.
local makers = {
  space = function () return spaces end,
  alpha = function () return letters end,
  digit = function () return digits end,
  upper = function () return changed_by(core.lower) end,
  lower = function () return union(changed_by(core.upper), set_of "AA BA DF") end,
  alnum = function () return union(letters, digits) end,
  punct = function () return punctuation end,
  cntrl = function () return controls end,
  graph = function () return characters.complement(union(spaces, controls)) end,
  xdigit = function () return set_of "30-39 41-46 61-66" end,
  nl = function () return { { 10, 10 } } end,
}

-- The short names of re.
local short = {
  a = "alpha", c = "cntrl", d = "digit", g = "graph", l = "lower", p = "punct", s = "space", u = "upper",
  w = "alnum", x = "xdigit",
}

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
characters.names = {
  "space", "alpha", "digit", "upper", "lower", "alnum", "punct", "cntrl", "graph", "xdigit", "nl",
}

--- One character, whatever it is.
characters.any = characters.pattern { { 0, last } }

--- One white-space character, and the bytes that start one.
characters.space, characters.space_first = characters.pattern(spaces)

return characters

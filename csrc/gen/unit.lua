-- unit.lua: makes the table of units, their symbols and their names: lua5.4 unit.lua unit.txt > unit_table.h

local lexicon = dofile((arg[0]:gsub("[^/]*$", "lexicon.lua")))

local PREFIX = {
  a = { "atto", -18 }, f = { "femto", -15 }, p = { "pico", -12 }, n = { "nano", -9 }, u = { "micro", -6 }, m = { "milli", -3 }, c = { "centi", -2 },
  d = { "deci", -1 }, da = { "deca", 1 }, h = { "hecto", 2 }, k = { "kilo", 3 }, M = { "mega", 6 }, G = { "giga", 9 }, T = { "tera", 12 }, P = { "peta", 15 },
  E = { "exa", 18 }, Z = { "zetta", 21 }, Y = { "yotta", 24 },
}
-- Symbols that are words of running text more often than units.
local NEVER = { us = true, mas = true, fs = true }

-- Exponents of length, mass, time, current, temperature, amount, luminous intensity, information.
local POWER = {
  length = "1,0,0,0,0,0,0,0", area = "2,0,0,0,0,0,0,0", volume = "3,0,0,0,0,0,0,0", mass = "0,1,0,0,0,0,0,0", time = "0,0,1,0,0,0,0,0",
  frequency = "0,0,-1,0,0,0,0,0", speed = "1,0,-1,0,0,0,0,0", acceleration = "1,0,-2,0,0,0,0,0", force = "1,1,-2,0,0,0,0,0",
  pressure = "-1,1,-2,0,0,0,0,0", energy = "2,1,-2,0,0,0,0,0", power = "2,1,-3,0,0,0,0,0", density = "-3,1,0,0,0,0,0,0",
  voltage = "2,1,-3,-1,0,0,0,0", current = "0,0,0,1,0,0,0,0", charge = "0,0,1,1,0,0,0,0", capacitance = "-2,-1,4,2,0,0,0,0",
  resistance = "2,1,-3,-2,0,0,0,0", inductance = "2,1,-2,-2,0,0,0,0", ["magnetic flux"] = "2,1,-2,-1,0,0,0,0",
  ["magnetic flux density"] = "0,1,-2,-1,0,0,0,0", ["amount of substance"] = "0,0,0,0,0,1,0,0", temperature = "0,0,0,0,1,0,0,0",
  ["luminous intensity"] = "0,0,0,0,0,0,1,0", information = "0,0,0,0,0,0,0,1", ["data rate"] = "0,0,-1,0,0,0,0,1",
  ["flow"] = "3,0,-1,0,0,0,0,0", ["concentration"] = "-3,0,0,0,0,1,0,0", ["absorbed dose"] = "2,0,-2,0,0,0,0,0",
  ["area density"] = "-2,1,0,0,0,0,0,0", ["irradiance"] = "0,1,-3,0,0,0,0,0",
  conductance = "-2,-1,3,2,0,0,0,0", viscosity = "-1,1,-1,0,0,0,0,0", ["kinematic viscosity"] = "2,0,-1,0,0,0,0,0",
  ["mass flow"] = "0,1,-1,0,0,0,0,0", ["molar mass"] = "0,1,0,0,0,-1,0,0", ["thermal conductivity"] = "1,1,-3,0,-1,0,0,0",
  ["specific heat"] = "2,0,-2,0,-1,0,0,0", ["surface tension"] = "0,1,-2,0,0,0,0,0", luminance = "-2,0,0,0,0,0,1,0",
  wavenumber = "-1,0,0,0,0,0,0,0", momentum = "1,1,-1,0,0,0,0,0",
}
-- Dimensions whose powers another one has as well: only their own units are called so.
local LIKE = {
  torque = POWER.energy, action = "2,1,-1,0,0,0,0,0", ["dose equivalent"] = POWER["absorbed dose"], exposure = "0,-1,1,1,0,0,0,0",
  radioactivity = POWER.frequency, ["signalling rate"] = POWER.frequency, ["fuel consumption"] = POWER.area,
  ["fuel economy"] = "-2,0,0,0,0,0,0,0", ["catalytic activity"] = "0,0,-1,0,0,1,0,0", ["lens power"] = POWER.wavenumber,
  resolution = POWER.wavenumber, ["magnetic field strength"] = "-1,0,0,1,0,0,0,0",
}

local units, index, symbols, names = {}, {}, {}, {}

local function words (text)
  local out = {}
  if text ~= "-" then
    for word in text:gmatch("%S+") do out[#out + 1] = word end
  end
  return out
end

local function unit (code, dimension, factor, offset)
  local key = code .. "|" .. factor
  if not index[key] then
    units[#units + 1] = { code = code, dimension = dimension, factor = factor, offset = offset }
    index[key] = #units - 1
  end
  return index[key]
end

local function add_symbol (symbol, at)
  if not symbol:match "^!" and not NEVER[symbol] then lexicon.add(symbols, symbol, "1", "0", tostring(at)) end
end

local function add_name (name, at, prefix)
  local mark = name:match("^[?!@]")
  if mark == "!" and prefix == "" then return end
  local weak = mark == "?" and "WEAK" or mark == "@" and "ALONE" or "0"
  name = name:gsub("^[?!@]", ""):gsub("[_-]", " ")
  local one, many = name:match("^(.-)~(.*)$")
  one, many = one or name, many or name .. "s"
  lexicon.add(names, prefix .. one, "1", weak, tostring(at))
  if many ~= one then lexicon.add(names, prefix .. many, "1", "PLURAL", tostring(at)) end
end

local function scaled (factor, exponent)
  return ("%se%d"):format(factor:match("e") and ("%.17g"):format(tonumber(factor)) or factor, exponent)
end

--- The factor as text, times 10^exponent, rounded once.
local function times (factor, exponent)
  if exponent == 0 then return factor end
  if factor:match("e") then return ("%.17g"):format(tonumber(factor) * 10.0 ^ exponent) end
  return ("%.17g"):format(tonumber(scaled(factor, exponent)))
end

local function read_line (line)
  local f = {}
  for field in (line .. "|"):gmatch("%s*(.-)%s*|") do f[#f + 1] = field end
  local code, dimension, factor, offset = f[1], f[2], f[3], f[4]
  local base = unit(code, dimension, factor, offset)
  for _, symbol in ipairs(words(f[6])) do add_symbol(symbol, base) end
  for _, name in ipairs(words(f[8])) do add_name(name, base, "") end
  for _, p in ipairs(words(f[5])) do
    local at = unit(p .. code, dimension, times(factor, PREFIX[p][2]), offset)
    for _, name in ipairs(words(f[6])) do
      local symbol = name:gsub("^!", "")
      add_symbol(p .. symbol, at)
      if p == "u" then
        add_symbol("µ" .. symbol, at)
        add_symbol("μ" .. symbol, at)
        if symbol == "g" then add_symbol("mcg", at) end
      end
    end
  end
  for _, p in ipairs(words(f[7])) do
    local at = unit(p .. code, dimension, times(factor, PREFIX[p][2]), offset)
    for _, name in ipairs(words(f[8])) do add_name(name, at, PREFIX[p][1]) end
  end
end

for line in io.lines(arg[1]) do
  if line ~= "" and not line:match("^#") then read_line(line) end
end

print "/* made by gen/unit.lua; do not edit */"
print(("static const wr_measure unit_list[%d] = {"):format(#units))
for _, u in ipairs(units) do
  print(("  {%s, %s, %s, %s, {%s}},"):format(lexicon.quote(u.code), lexicon.quote(u.dimension), u.factor, u.offset,
    POWER[u.dimension] or LIKE[u.dimension] or "0"))
end
print "};"
local dimensions = {}
for name in pairs(POWER) do dimensions[#dimensions + 1] = name end
table.sort(dimensions)
print(("static const struct dimension dimension_list[%d] = {"):format(#dimensions))
for _, name in ipairs(dimensions) do print(("  {%s, {%s}},"):format(lexicon.quote(name), POWER[name])) end
print "};"
lexicon.write("unit_symbol", symbols)
lexicon.write("unit_name", names)

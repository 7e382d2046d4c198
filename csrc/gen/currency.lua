-- currency.lua: makes the tables of currencies: lua5.4 currency.lua currency.txt > currency_table.h

local lexicon = dofile((arg[0]:gsub("[^/]*$", "lexicon.lua")))
-- Codes that also stand in lower case, and codes that are words of English in capitals.
local LOWER = { USD = true, EUR = true, GBP = true, INR = true, JPY = true, CHF = true, CAD = true, AUD = true, RMB = true }
local WORD = { TRY = true, MAD = true, PEN = true, ALL = true, TOP = true, CUP = true, GEL = true, ETH = true, MOP = true, SOS = true, BOB = true,
  AMD = true, ANG = true, BAM = true, MGA = true, CVE = true, GIP = true, RON = true, COP = true, NAD = true, SHP = true }

local codes, symbols, names = {}, {}, {}

local function each (text, f)
  if text == "-" then return end
  for word in text:gmatch("%S+") do
    local plain = word:gsub("^%?", "")
    f(plain, plain ~= word and "AMBIGUOUS" or "0")
  end
end

local function add_names (text, kind, at)
  each(text, function (word, flags)
    local one, many = word:gsub("_", " "):match("^([^~]*)~?(.*)$")
    many = many ~= "" and many or one .. "s"
    lexicon.add(names, one, kind, flags, at)
    if many ~= one then lexicon.add(names, many, kind, flags, at) end
  end)
end

for line in io.lines(arg[1]) do
  if not line:match("^#") then
    local code, signs, words, minor = line:match("^(%S+) | (.-) | (.-) | (.-)$")
    local at = tostring(#codes)
    codes[#codes + 1] = code
    each(signs, function (sign, flags) lexicon.add(symbols, sign, "MAJOR", flags, at) end)
    lexicon.add(symbols, code, "MAJOR", WORD[code] and "WORD" or "0", at)
    if LOWER[code] then lexicon.add(symbols, code:lower(), "MAJOR", "0", at) end
    add_names(words, "MAJOR", at)
    add_names(minor, "MINOR", at)
    each(minor, function (sign, flags)
      if sign:match("^[\x80-\xff]+$") then lexicon.add(symbols, sign, "MINOR", flags, at) end
    end)
  end
end

print "/* made by gen/currency.lua; do not edit */"
print(("static const char currency_code[%d][4] = {"):format(#codes))
for i, code in ipairs(codes) do io.write(i % 12 == 1 and "  " or " ", '"', code, '"', i == #codes and "\n" or i % 12 == 0 and ",\n" or ",") end
print "};"
lexicon.write("currency_symbol", symbols)
lexicon.write("currency_name", names)

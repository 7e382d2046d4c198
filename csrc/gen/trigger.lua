-- trigger.lua: the words that the tagger looks for: lua5.4 trigger.lua FLAG=LIST… > trigger_table.h; FLAG+=LIST: not only the first
-- words of its phrases; FLAG-=LIST,LIST: the first words of phrases that are no phrase themselves

package.path = arg[0]:gsub("[^/]*$", "?.lua")
local word_table = require "word_table"

--- The names of units that stand behind "a", alone and with "kilo", "centi" and "milli".
local function units (path)
  local out = {}
  for line in io.lines(path) do
    local prefixes = not line:match("^#") and line:match("| ([^|]*) | [^|]*$")
    for name in (prefixes and line or ""):gmatch("@(%a+)") do
      out[#out + 1] = name
      for prefix, letter in pairs { kilo = "k", centi = "c", milli = "m" } do
        if prefixes:find(letter, 1, true) then out[#out + 1] = prefix .. name end
      end
    end
  end
  return out
end

--- The phrases of a list as lexicon.lua reads it, or the names of currency.txt in the singular and plural.
local function phrases (path)
  local out = {}
  if path:match "unit%.txt$" then return units(path) end
  for line in io.lines(path) do
    local names, key = line:match("^%u%u%u | .- | (.-) |"), line:match("^([^#=|]-)%s*|")
    if names then
      for name in names:gmatch("[^%s~?]+") do out[#out + 1], out[#out + 2] = name, name .. "s" end
    elseif key then
      out[#out + 1] = key
    elseif not line:match("^[#=]") then
      for phrase in line:gmatch("%S+") do out[#out + 1] = phrase end
    end
  end
  return out
end

local values, words = {}, {}

-- Words that only join others in phrases of time: they have flag 256 in the place of 32.
local joining = {}
for word in ("of and in the to at for by de al ul el un on from a all new good full whole pair"):gmatch "%a+" do joining[word] = true end

--- A token ends before "'s".
local function add (word, flag)
  word = word:gsub("'s$", "")
  if #word > 16 then return end
  if not values[word] then words[#words + 1] = word end
  values[word] = (values[word] or 0) | flag
end

add("a", 128)
add("an", 128)

--- Marks the words that begin phrases of the lists and are none themselves.
local function mark_longer (flag, paths)
  local whole, first = {}, {}
  for path in paths:gmatch("[^,]+") do
    for _, phrase in ipairs(phrases(path)) do
      local word, rest = phrase:match("^([%a']+)(.*)$")
      word = word and word:gsub("'s$", "")
      if word and rest:match("^ *$") then whole[word] = true
      elseif word then first[word] = true end
    end
  end
  for word in pairs(first) do
    if not whole[word] then add(word, flag) end
  end
end

for _, argument in ipairs(arg) do
  local longer, lists = argument:match("^(%d+)%-=(.*)$")
  local flag, all, path = argument:match("^(%d+)(%+?)=(.*)$")
  if longer then
    mark_longer(tonumber(longer), lists)
    goto continue
  end
  for _, phrase in ipairs(phrases(path)) do
    for word in phrase:gmatch("[%a']+") do
      add(word, flag == "32" and joining[word] and 256 or tonumber(flag))
      if all == "" then break end
    end
  end
  ::continue::
end

print("/* trigger_table.h: words that can begin an annotation or stand beside it; made by csrc/gen/trigger.lua */")
print("#ifndef WR_TRIGGER_TABLE_H\n#define WR_TRIGGER_TABLE_H\n\n#include \"base/word.h\"\n")
word_table.write("trigger", words, 13, values)

-- Words that begin a number, a cue or a time, and the colon of an address: most tokens of a text are told to be none of them
-- by a bit.
local first = { ":" }
for _, word in ipairs(words) do
  if values[word] & 7 ~= 0 then first[#first + 1] = word end
end
word_table.write_heads("trigger", first, 14)

print("#endif")

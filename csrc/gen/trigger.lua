-- trigger.lua: the first words of the tagger's lists: lua5.4 trigger.lua FLAG=LIST… > trigger_table.h

package.path = arg[0]:gsub("[^/]*$", "?.lua")
local word_table = require "word_table"

--- The first words of a list's keys, as lexicon.lua reads it.
local function firsts (path)
  local out = {}
  for line in io.lines(path) do
    local key = line:match("^([^#=|]-)%s*|")
    if key then
      out[#out + 1] = key:match("^[%a']+")
    elseif not line:match("^[#=]") then
      for word in line:gmatch("%S+") do out[#out + 1] = word:match("^[%a']+") end
    end
  end
  return out
end

local values, words = {}, {}
for _, argument in ipairs(arg) do
  local flag, path = argument:match("^(%d+)=(.*)$")
  for _, word in ipairs(firsts(path)) do
    if not values[word] then words[#words + 1] = word end
    values[word] = (values[word] or 0) | tonumber(flag)
  end
end

print("/* trigger_table.h: words that can begin an annotation; made by csrc/gen/trigger.lua */")
print("#ifndef WR_TRIGGER_TABLE_H\n#define WR_TRIGGER_TABLE_H\n\n#include \"base/word.h\"\n")
word_table.write("trigger", words, 10, values)
print("#endif")

-- abbreviation_end.lua: which words abbreviations are not, by their last two letters and length: lua5.4 abbreviation_end.lua LIST… > TABLE.h
package.path = arg[0]:match "^(.-)[^/]*$" .. "?.lua;" .. package.path
local lexicon = require "lexicon"

--- For each pair of last letters the lengths of the words of letters that end so, a bit each; bit 7 stands for 7 and more.
local function ends (entries)
  local masks = {}
  for i = 0, 26 * 26 - 1 do masks[i] = 0 end
  for key in pairs(entries) do
    if key:find "^%l%l+$" then
      local other, last = key:byte(-2, -1)
      local i = (other - 97) * 26 + last - 97
      masks[i] = masks[i] | 1 << math.min(#key, 7)
    end
  end
  return masks
end

print "/* made by gen/abbreviation_end.lua; do not edit */"
print "static const uint8_t abbreviation_end[26][26] = {"
local masks = ends(lexicon.read(arg))
for i = 0, 25 do
  print(("  {%s}%s"):format(table.concat(masks, ",", i * 26, i * 26 + 25), i < 25 and "," or ""))
end
print "};"

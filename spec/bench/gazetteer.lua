-- gazetteer.lua: what a list of a million names costs: time to load, memory, speed of finding
--   lua5.4 spec/bench/gazetteer.lua [NAMES [TEXT…]]
-- Names are made up of syllables, one to three words each; texts are those named, else one made of the same syllables.
package.path = "./lua/?.lua;./lua/?/init.lua;" .. package.path
package.cpath = "./build/?.so;" .. package.cpath
local core = require "windrow.core"

local syllables = {}
for syllable in ("ba co du fe gi ha jo ku la me ni po qua ri su ta ve wo xi yo zu bra cle dro fli gro hul jan kis lor mun nep "
  .. "ost pal ren sto tur van wel"):gmatch "%a+" do syllables[#syllables + 1] = syllable end

local state = 20240501
local function random (n)
  state = (state * 6364136223846793005 + 1442695040888963407) & math.maxinteger
  return (state >> 33) % n + 1
end

local function word ()
  local parts = {}
  for i = 1, 1 + random(3) do parts[i] = syllables[random(#syllables)] end
  local made = table.concat(parts)
  return made:sub(1, 1):upper() .. made:sub(2)
end

local function phrase (n)
  local words = {}
  for i = 1, n do words[i] = word() end
  return table.concat(words, " ")
end

local function text_of_paths (first)
  local texts = {}
  for i = first, #arg do
    local file = assert(io.open(arg[i], "rb"))
    texts[#texts + 1] = file:read "a"
    file:close()
  end
  if #texts > 0 then return table.concat(texts, "\n\n") end
  for i = 1, 40000 do texts[i] = phrase(12):lower() .. " " .. phrase(3) .. "." end
  return table.concat(texts, "\n\n")
end

local n = tonumber(arg[1]) or 1000000
local lines = {}
for i = 1, n do lines[i] = phrase(random(3)) end
local names = table.concat(lines, "\n")
local start = os.clock()
local list = assert(core.gazetteer(names, {}))
local seconds = os.clock() - start
local count, _, doubles, bytes = list:facts()
print(("%d names (%d twice), %.1f MB of text: %.2f s to load, %.1f MB in memory"):format(count, doubles, #names / 1e6,
  seconds, bytes / 1e6))

local text = text_of_paths(2)
local doc = core.new()
assert(doc:load(text, { type = "text", clean = false }))
doc:list(core.kind "sentence", "content")
start = os.clock()
local rounds, found = 0
repeat
  found = doc:listed(list, "content")
  rounds = rounds + 1
until os.clock() - start > 1
seconds = (os.clock() - start) / rounds
print(("%.1f MB of text: %.1f MB a second, %d names found"):format(#text / 1e6, #text / 1e6 / seconds, #found // 4))

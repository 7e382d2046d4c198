-- main.lua: the speed of tagging numbers, beside chrono-node and quantulum3 where `make peers` brought them: main.lua ROWS
package.cpath = "build/?.so;" .. package.cpath
package.path = "./?.lua;./lua/?.lua;" .. package.path
local core = require "windrow.core"
local tree = require "spec.support.tree"

local MOST <const> = 4000000           -- bytes of text
local PEERS <const> = {
  { name = "chrono-node", command = "build/peers/node_modules/chrono-node", run = "node spec/bench/tag/chrono.js", bytes = 1000000 },
  { name = "quantulum3", command = "build/peers/python/bin/python3", run = "build/peers/python/bin/python3 -W ignore spec/bench/tag/quantulum.py",
    bytes = 50000 },
}

-- The main texts of the rows that the bench before this one wrote.
local function text_of (path)
  local parts, bytes = {}, 0
  for line in io.lines(path) do
    local text = core.decode_json(line).text
    parts[#parts + 1] = text
    bytes = bytes + #text
    if bytes > MOST then break end
  end
  return table.concat(parts, "\n\n")
end

-- Seconds that tagging alone takes, sentences, tokens and the page's date being made before; the best of five.
local function tagging (text)
  local best = math.huge
  local doc <close> = core.new()
  for _ = 1, 5 do
    assert(doc:load(text, { type = "text", clean = false, language = "en" }))
    doc:list(core.kind "token", "content")
    doc:get(doc:list(core.kind "document", "content")[1], (core.field "published"))
    local from = os.clock()
    doc:list(core.kind "ip", "content")
    best = math.min(best, os.clock() - from)
  end
  return best
end

local function write (path, text)
  local file <close> = assert(io.open(path, "wb"))
  file:write(text)
end

local text = text_of(arg[1])
local rate = #text / 1e6 / tagging(text)
print(("tag: numbers, times and identifiers of %.1f MB of main text, one thread, best of 5"):format(#text / 1e6))
print(("  %-12s %9.2f MB/s"):format("windrow", rate))
for _, peer in ipairs(PEERS) do
  local part = text:sub(1, (utf8.offset(text, 0, math.min(peer.bytes, #text)) or 1) - 1)
  write("build/measure/tag.txt", part)
  local there = os.rename(peer.command, peer.command)
  local seconds = there and tonumber(tree.output(peer.run .. " build/measure/tag.txt"))
  if seconds then
    local theirs = #part / 1e6 / seconds
    print(("  %-12s %9.3f MB/s   %.0f times slower"):format(peer.name, theirs, rate / theirs))
  else
    print(("  %-12s not here: `make peers` brings it"):format(peer.name))
  end
end

-- run.lua: what `make bench` prints: parsing alone, selectors, then the whole way from files to rows, on the same pages in one run
package.path = "./?.lua;" .. package.path
local data = require "spec.support.data"
local tree = require "spec.support.tree"

-- WCXB's development pages and trafilatura's where they are, else the examples.
local function pages ()
  local wcxb, trafilatura = data.folder "extract-wcxb", data.folder "extract-trafilatura"
  return wcxb and trafilatura and wcxb .. "/wcxb_dev/html " .. trafilatura .. "/trafilatura/html"
    or "examples/news/tests"
end

-- "1m2.50s" as seconds.
local function seconds_of (minutes, seconds)
  return tonumber(minutes) * 60 + tonumber(seconds)
end

-- Runs the command over the folders; gives the seconds of the processor that it took, the best of three.
local function whole_way (folders)
  local best = math.huge
  for _ = 1, 3 do
    local times = tree.output(("sh -c 'build/bin/windrow run spec/bench/text.lua %s --root . -o build/measure/text.jsonl "):format(folders)
      .. "--overwrite --quiet || exit 1; times'")
    local user, user_seconds, system, system_seconds = times:match "\n(%d+)m([%d.]+)s (%d+)m([%d.]+)s"
    assert(user, "windrow run failed on " .. folders)
    best = math.min(best, seconds_of(user, user_seconds) + seconds_of(system, system_seconds))
  end
  return best
end

local folders = pages()
local parsing = tree.output("build/measure/parse 3 " .. folders)
local count, megabytes = parsing:match "parse: (%d+) pages, ([%d.]+) MB"
local libxml2 = tonumber(parsing:match "\n  libxml2 +[%d.]+ +(%d+)")
local seconds = whole_way(folders)
local rate = count / seconds

print(parsing)
print(tree.output("build/measure/select " .. folders))
print "run: the same pages to rows of title and main text, files read, rows written, one thread, best of 3"
print(("  %-12s %9.1f MB/s %9.0f pages/s   (%.1f times htmlReadMemory's parsing alone)"):format("windrow run",
  megabytes / seconds, rate, rate / libxml2))
print(tree.output "lua5.4 spec/bench/tag/main.lua build/measure/text.jsonl")

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

-- Runs the command with a script over the folders; gives the seconds of the processor that it took, the best of
-- three.
local function whole_way (script, folders)
  local command = "sh -c 'build/bin/windrow run spec/bench/%s.lua %s --root . -o build/measure/%s.jsonl --overwrite --quiet "
    .. "|| test $? = 3 || exit 1; times'"      -- the examples' folder holds rows too, which are no pages
  local best = math.huge
  for _ = 1, 3 do
    local times = tree.output(command:format(script, folders, script))
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

-- One way's line.
local function say (what, script)
  local seconds = whole_way(script, folders)
  print(("  %-26s %7.1f MB/s %9.0f pages/s   (%.1f times htmlReadMemory's parsing alone)"):format(what, megabytes / seconds,
    count / seconds, count / seconds / libxml2))
end

print(parsing)
print(tree.output("build/measure/select " .. folders))
print "windrow run: the same pages to rows, files read, rows written, one thread, best of 3"
say("title and main text", "text")
say("main text and metadata", "page")
print(tree.output "lua5.4 spec/bench/tag/main.lua build/measure/text.jsonl")

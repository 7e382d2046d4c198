-- layering_spec.lua: who may include whom: a folder of the core sees only what stands above it
local tree = require "spec.support.tree"

local order = { "base", "input", "html", "clean", "text", "segment", "tag", "write", "run", "lua" }

local place = {}
for i, folder in ipairs(order) do place[folder] = i end

-- "csrc/html/dom.c" -> "html"
local function folder_of (path)
  return path:match "^csrc/([^/]+)/"
end

-- The names a file includes: own ones ("base/arena.h") and the system's (<lua.h>).
local function includes (path)
  local own, system = {}, {}
  for line in io.lines(path) do
    own[#own + 1] = line:match '^%s*#%s*include%s+"([^"]+)"'
    system[#system + 1] = line:match "^%s*#%s*include%s+<([^>]+)>"
  end
  return own, system
end

local sources = {}
for _, path in ipairs(tree.files("csrc", "%.[ch]$")) do
  if folder_of(path) ~= "gen" then sources[#sources + 1] = path end
end

-- Calls `check (path, name)`, a complaint or nil, for every include of one sort; nothing may come back.
local function every (sort, check)
  local broken = {}
  for _, path in ipairs(sources) do
    local own, system = includes(path)
    for _, name in ipairs(sort == "own" and own or system) do
      local complaint = check(path, name)
      broken[#broken + 1] = complaint and ("%s: %s: %s"):format(path, name, complaint)
    end
  end
  assert.same({}, broken)
end

describe("the core's folders", function ()
  it("are those of the plan", function ()
    for _, path in ipairs(sources) do
      assert.truthy(place[folder_of(path)], path .. " stands in a folder without a place in the order")
    end
  end)

  it("include only what stands above them", function ()
    every("own", function (path, name)
      local target = name:match "^([^/]+)/"
      if not place[target] then return "not a folder of the core (paths are relative to csrc)" end
      if place[target] > place[folder_of(path)] then return "stands below " .. folder_of(path) end
    end)
  end)

  it("know Lua only in the binding", function ()
    every("system", function (path, name)
      if name:match "^l[ua][^/]*%.h$" and folder_of(path) ~= "lua" then return "only csrc/lua may" end
    end)
  end)

  it("know libxml2 only in html/xpath*, html/xml* and what only those include", function ()
    local private = {}
    every("system", function (path, name)
      if not name:match "^libxml/" then return nil end
      if not path:match "^csrc/html/x[pm]" then return "only the XPath and XML files may" end
      if path:match "%.h$" then private[path:match "^csrc/(.*)"] = true end
    end)
    every("own", function (path, name)
      if private[name] and not path:match "^csrc/html/x[pm]" then return "this header brings libxml2 along" end
    end)
  end)

  it("include system headers before their own, since base.h hides symbols", function ()
    for _, path in ipairs(sources) do
      local text = tree.read(path)
      local first_own = text:find '\n#include "'
      local late = first_own and text:find("\n#include <", first_own)
      assert.falsy(late, path .. " includes a system header after one of the core's")
    end
  end)
end)

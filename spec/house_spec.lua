-- house_spec.lua: the promises about the tree itself: lists that must agree, names, lengths, comments, symbols
local lfs = require "lfs"
local lengths = require "spec.support.lengths"
local tree = require "spec.support.tree"

-- The rockspec as LuaRocks reads it: a chunk that sets globals.
local function rockspec ()
  local fields = {}
  assert(loadfile("rockspec/windrow-dev-1.rockspec", "t", fields))()
  return fields
end

local function compiled ()
  local list = {}
  for _, path in ipairs(tree.files("csrc", "%.c$")) do
    if not path:match "^csrc/gen/" then list[#list + 1] = path end
  end
  return list
end

describe("the rockspec", function ()
  it("lists the sources that make compiles", function ()
    local listed = rockspec().build.modules["windrow.core"].sources
    table.sort(listed)
    assert.same(compiled(), listed)
  end)

  it("has the version of the core in its name", function ()
    assert.equal("dev-1", rockspec().version)
    assert.truthy(require "windrow.core".version:find "dev")
  end)
end)

describe("the top level", function ()
  it("holds the planned names and what git ignores", function ()
    local planned = {}
    for name in ([[csrc lua rockspec spec examples Makefile README.md LICENSE NOTICE CHANGELOG.md
        SECURITY.md build windrow lua_modules]]):gmatch "%S+" do planned[name] = true end
    for name in lfs.dir "." do
      local fine = planned[name] or name:sub(1, 1) == "." or name:match "%.rock$"
      assert.truthy(fine, name .. " is not a name of the plan")
    end
  end)
end)

describe("the makefiles", function ()
  it("name programs that are there", function ()
    for _, makefile in ipairs { "Makefile", "spec/maintain.mk" } do
      for line in io.lines(makefile) do
        for path in line:gmatch "%f[%w./][%w.]+/[%w/._-]+%.%a+%f[%s\0;)\"]" do
          local ours = path:match "^spec/" or path:match "^csrc/" or path:match "^%.ci/"
          assert.truthy(not ours or lfs.attributes(path), makefile .. ": " .. path)
        end
      end
    end
  end)
end)

describe("the module", function ()
  it("shows luaopen_windrow_core and nothing else of ours", function ()
    local path = assert(package.searchpath("windrow.core", package.cpath))
    local symbols = {}
    for name in tree.output("nm -D --defined-only '" .. path .. "'"):gmatch " [A-Z] (%S+)" do
      if not name:match "^_" then symbols[#symbols + 1] = name end
    end
    assert.same({ "luaopen_windrow_core" }, symbols)
  end)
end)

describe("lengths", function ()
  it("of functions stay under the limit", function ()
    assert.same({}, lengths.long_functions())
  end)

  it("of files stay under the limit", function ()
    assert.same({}, lengths.long_files())
  end)

  it("of lines stay under the limit", function ()
    assert.same({}, lengths.long_lines())
  end)
end)

-- The prototypes of a header's paragraphs (lines between blank ones) that carry no comment.
local function bare_prototypes (path, bare)
  local commented = false
  for line in io.lines(path) do
    if line == "" then commented = false end
    if line:find("/*", 1, true) then commented = true end
    if not commented and line:match "^[%a_][%w_%s%*]* %*?wr_[%w_]+ %(" and not line:match "^static" then
      bare[#bare + 1] = path .. ": " .. line
    end
  end
end

describe("headers", function ()
  it("say what each public function takes and gives", function ()
    local bare = {}
    for _, path in ipairs(tree.files("csrc", "%.h$")) do bare_prototypes(path, bare) end
    assert.same({}, bare)
  end)

  it("and sources open with a line that says what the file is", function ()
    for _, path in ipairs(tree.files("csrc", "%.[ch]$")) do
      local name = path:match "[^/]+$"
      local first = io.lines(path)()
      local fine = first:find("/* " .. name .. ": ", 1, true) == 1 or first:find "^/%* made by gen/"
      assert.truthy(fine, path .. " does not open with its name")
    end
    for _, path in ipairs(tree.files("lua", "%.lua$")) do
      local first, second = io.lines(path, "l", "l")()
      local head = first:match "^#!" and second or first
      assert.equal("-- ", head:sub(1, 3), path .. " opens without a comment")
    end
  end)
end)

-- file_spec.lua: names in a folder, and files that are written in portions
local core = require "windrow.core"
local lfs = require "lfs"
local shell = require "spec.support.shell"

describe("names in a folder", function ()
  local folder
  before_each(function () folder = shell.folder { a = "x", [".hidden"] = "x", ["in/b"] = "x" } end)
  after_each(function () folder:remove() end)

  local function sorted ()
    local names = assert(core.names(folder.path))
    table.sort(names)
    return names
  end

  it("are those of files and folders", function ()
    assert.same({ "a", "in/" }, sorted())
  end)

  it("of links are those of files and of nothing, not of folders", function ()
    for name, target in pairs { file = "a", nothing = "gone", outer = "in" } do
      assert.is_truthy(lfs.link(target, folder.path .. "/" .. name, true))
    end
    assert.same({ "a", "file", "in/", "nothing" }, sorted())
  end)

  it("are not to be had of what is no folder", function ()
    local names, why = core.names(folder.path .. "/a")
    assert.is_nil(names)
    assert.equal("Not a directory", why)
  end)
end)

describe("a buffer", function ()
  local folder, path
  before_each(function ()
    folder = shell.folder {}
    path = folder.path .. "/out"
  end)
  after_each(function () folder:remove() end)

  local function size () return lfs.attributes(path, "size") end

  it("keeps bytes until there are enough of them", function ()
    local file = assert(io.open(path, "wb"))
    core.buffer(file, 1 << 16)
    file:write(("x"):rep(60000))
    assert.equal(0, size())
    file:write(("x"):rep(60000))
    assert.is_true(size() >= 1 << 16)
    file:close()
    assert.equal(120000, size())
    assert.has_error(function () core.buffer(file, 1) end)
  end)

  it("lives as long as its file, which writes it when it is let go", function ()
    local file = assert(io.open(path, "wb"))
    core.buffer(file, 1 << 16)
    file:write "the end"
    for _ = 1, 3 do collectgarbage() end
    assert.equal(0, size())
    file = nil                                     -- luacheck: ignore
    collectgarbage()
    assert.equal(7, size())
  end)
end)

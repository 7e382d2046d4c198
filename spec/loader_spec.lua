-- loader_spec.lua: scripts as files: their environment, their modules, their mistakes
local lfs = require "lfs"
local loader = require "windrow.loader"
local script = require "spec.support.script"

local folder

local function write (name, text)
  local path = folder .. "/" .. name
  local file = assert(io.open(path, "wb"))
  file:write(text)
  file:close()
  return path
end

before_each(function ()
  folder = os.tmpname()
  os.remove(folder)
  assert(lfs.mkdir(folder))
  assert(lfs.mkdir(folder .. "/lib"))
end)

after_each(function ()
  for _, sub in ipairs { "/lib", "" } do
    for name in lfs.dir(folder .. sub) do os.remove(folder .. sub .. "/" .. name) end
    lfs.rmdir(folder .. sub)
  end
end)

local news = [[
local w = require "windrow"
local d = w.dataset "d"
d.a = w.each "document" { w.text "id" {} }
return d
]]

describe("loader.load", function ()
  it("gives dataset, path, folder, files and hash", function ()
    local path = write("news.lua", news)
    local loaded = assert(loader.load(path))
    assert.same({ "d", path, folder, { path } }, { loaded.dataset.name, loaded.path, loaded.dir, loaded.files })
    assert.equal(13, #loaded.hash)
    assert.equal(loaded.hash, loader.load(path).hash)
    write("news.lua", news .. "-- more")
    assert.not_equal(loaded.hash, loader.load(path).hash)
  end)

  it("names the file that is not there", function ()
    local loaded, message = loader.load(folder .. "/none.lua")
    assert.is_nil(loaded)
    assert.truthy(message:find("none.lua: No such file", 1, true), message)
  end)

  it("requires text modules beside the script and under lib, once each, in its environment", function ()
    write("units.lua", [[local n = 0 return { count = function () n = n + 1 return n end, w = require "windrow" }]])
    write("lib/more.lua", [[return { units = require "units" }]])
    local path = write("news.lua", [[
      local units, more = require "units", require "more"
      units.count()
      assert(more.units.count() == 2 and require "lpeg".P and require "re".compile)
      assert(units.w == require "windrow")
      ]] .. news)
    local loaded = assert(loader.load(path, { lib = { folder .. "/lib" } }))
    assert.same({ path, folder .. "/units.lua", folder .. "/lib/more.lua" }, loaded.files)
    local hash = loaded.hash
    write("lib/more.lua", [[return { units = require "units" } -- changed]])
    assert.not_equal(hash, loader.load(path, { lib = { folder .. "/lib" } }).hash)
  end)

  it("names modules that are not there, that fail, that go in circles", function ()
    local function fault (module, text)
      if text then write("part.lua", text) end
      local path = write("news.lua", ("local x = require %q\n"):format(module) .. news)
      return (select(2, loader.load(path))):gsub(folder:gsub("%p", "%%%0") .. "/", "")
    end
    assert.truthy(fault "nothing":find("news.lua:1: there is no module 'nothing' (looked for nothing.lua, nothing/init.lua", 1, true))
    assert.truthy(fault("../part", "return 1"):find("news.lua:1: require: '../part' is not a module's name", 1, true))
    assert.truthy(fault("part", "x = 1"):find("part.lua:1: assignment to the global 'x' (write 'local x')", 1, true))
    assert.truthy(fault("part", "x x"):find("part.lua:1: syntax error near 'x'", 1, true))
    assert.truthy(fault("part", [[local p = require "part"]]):find("part.lua:1: module 'part' requires itself in a circle", 1, true))
  end)

  it("tells web pages, byte code and scripts without an end", function ()
    assert.equal("x.lua:1: this is a web page, not a script", select(2, loader.load_text("<!DOCTYPE html><p>", "x.lua")))
    assert.equal("x.lua:1: this is compiled code; scripts are text", select(2, loader.load_text(string.dump(function () end), "x.lua")))
    assert.equal("x.lua: the script ends without returning its dataset (return news)", select(2, loader.load_text("local x = 1", "x.lua")))
    assert.equal("x.lua:2: syntax error near 'y'", select(2, loader.load_text("\nx y", "x.lua")))
  end)

  it("tells long paths whole", function ()
    local path = ("folder/"):rep(20) .. "news.lua"
    assert.equal(path .. ":1: syntax error near 'y'", select(2, loader.load_text("x y", path)))
    assert.equal(path .. ":1: attempt to index a nil value (local 'x')", select(2, loader.load_text("local x = nil; x.y = 1", path)))
    assert.equal(path .. ":1: variable 'y' is not declared", select(2, loader.load_text("local x = y", path)))
  end)

  it("passes a first line for the shell and a byte order mark", function ()
    assert.truthy(loader.load_text("#!/usr/bin/env windrow\n" .. news, "x.lua"))
    assert.truthy(loader.load_text("\xEF\xBB\xBF" .. news, "x.lua"))
  end)
end)

describe("the environment", function ()
  local faults = {
    { "print(nwes)", "variable 'nwes' is not declared" },
    { "pirnt(1)", "variable 'pirnt' is not declared (did you mean 'print'?)" },
    { "x = 1", "assignment to the global 'x' (write 'local x')" },
    { "function f () end", "assignment to the global 'f' (write 'local f')" },
    { "local f = io.open", "there is no 'io' here: scripts cannot read or write files" },
    { "local t = os.time()", "there is no 'os' here: scripts see no clock" },
    { "local t = debug.getinfo", "there is no 'debug' here" },
    { "local t = package.path", "there is no 'package' here: use require" },
    { "local f = string.dump(print)", "attempt to call a nil value (field 'dump')" },
    { "w.text = 1", "windrow.text cannot be set" },
    { "local x = w.wrods", "windrow has no 'wrods' (did you mean 'words'?)" },
    { "local x = nil .. 'a'", "attempt to concatenate a nil value" },
    { "error { message = 'mine' }", "mine" },
    { "assert(load('return y'))()", "variable 'y' is not declared" },
    { "math.random(2, 1)", "math.random: the interval is empty" },
  }
  for _, case in ipairs(faults) do
    it(case[1], function ()
      local fault = script.fault("\n" .. case[1])
      assert.truthy(fault:find(case[2], 1, true), fault)
      assert.equal("news.lua:2: ", fault:sub(1, 12))
    end)
  end

  it("walks keys in order", function ()
    local rows = script.rows([[
      local keys = {}
      for k in pairs { z = 1, b = 2, a = 3, [10] = 4, [2] = 5, [true] = 6 } do keys[#keys + 1] = tostring(k) end
      local first = next { q = 1, c = 2 }
      local mapped = {}
      for k, v in pairs(setmetatable({}, { __pairs = function () return ipairs { "m" } end })) do mapped[k] = v end
      d.a = w.each "document" { text "keys" { function () return table.concat(keys, " ") .. " " .. first .. mapped[1] end } }]], "<p>x</p>")
    assert.equal("2 10 a b z true cm", rows.a[1].keys)
  end)

  it("may change a table while walking it", function ()
    assert.truthy(script.load [[
      local t = { a = 1, b = 2, c = 3 }
      for k in pairs(t) do t[k] = nil end
      assert(next(t) == nil)
      d.a = w.each "document" { text "id" {} }]])
  end)

  it("does not share globals between scripts", function ()
    assert.truthy(script.load [[string.mine = 1 d.a = w.each "document" { text "id" {} }]])
    assert.is_nil(rawget(string, "mine"))
  end)

  it("prints to stderr, and random numbers come from the document's id", function ()
    local rows = script.rows([[
      d.a = w.each "document" { w.int "n" { function () return math.random(10, 20) end }, w.int "m" { function () return math.random(3) end },
        w.number "s" { function () math.randomseed(7) return math.random() end } }]], "<p>x</p>").a[1]
    assert.truthy(rows.n >= 10 and rows.n <= 20 and rows.m >= 1 and rows.m <= 3 and rows.s < 1)
  end)
end)

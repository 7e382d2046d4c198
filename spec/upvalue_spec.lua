-- upvalue_spec.lua: which assignments outlive a document
local upvalue = require "windrow.upvalue"
local shell = require "spec.support.shell"

describe("assigned upvalues", function ()
  local folder
  before_each(function () folder = shell.folder() end)
  after_each(function () folder:remove() end)

  local function found (text)
    local out = {}
    for i, use in ipairs(upvalue.assigned(text, "s.lua")) do out[i] = ("%s:%d"):format(use.name, use.line) end
    return table.concat(out, " ")
  end

  it("are found in functions, however deep", function ()
    assert.equal("count:3 last:6", found [[
local count, last = 0, nil
local function column (item)
  count = count + 1
  return function ()
    local x = 1.5 .. "text" .. 12345678901 .. ("y"):rep(2)
    last = item .. x
  end
end
return column]])
  end)

  it("are not locals of a function, reads, or assignments while the file loads", function ()
    assert.equal("", found [[
local words = 0
words = 1
local function column ()
  local n = 0
  local function one () n = n + words end
  one()
  return n
end
return column]])
  end)

  it("keep their lines over long functions", function ()
    assert.equal("n:403", found("local n = 0\nreturn function (x)\n" .. ("  x = x + 1\n"):rep(400) .. "  n = x\nend\n"))
  end)

  it("are none in a file that does not compile", function ()
    assert.equal("", found "local = ")
  end)
end)

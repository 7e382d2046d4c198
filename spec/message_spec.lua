-- message_spec.lua: what reaches a terminal cannot steer it
local message = require "windrow.message"
local exit = require "windrow.exit"

describe("messages", function ()
  it("show control characters and marks of direction", function ()
    assert.equal("a\\x1B[31mb\\x00\\x7F", message.plain "a\27[31mb\0\127")
    assert.equal("\\u{202E}abc\\u{2066}\\u{202A}", message.plain "\u{202E}abc\u{2066}\u{202A}")
    assert.equal("two\nlines\tGröße …", message.plain "two\nlines\tGröße …")
  end)

  it("count in words", function ()
    assert.equal("0 rows, 1 row", message.count(0, "row") .. ", " .. message.count(1, "row"))
  end)
end)

describe("exit codes", function ()
  it("each have one meaning", function ()
    local meanings = {}
    for _, meaning in ipairs(exit.meanings) do
      assert.is_nil(meanings[meaning[1]])
      meanings[meaning[1]] = meaning[2]
    end
    for name, code in pairs(exit) do
      if type(code) == "number" then assert.truthy(meanings[code], name) end
    end
  end)
end)

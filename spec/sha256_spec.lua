-- sha256_spec.lua: checksums of files, beside the values that FIPS 180-4's examples give
local core = require "windrow.core"
local checksum = require "windrow.writer.checksum"
local shell = require "spec.support.shell"

local function sum (text) return core.sha256():put(text):text() end

describe("SHA-256", function ()
  it("of texts is what the standard says", function ()
    assert.equal("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", sum "")
    assert.equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", sum "abc")
    assert.equal("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0", sum(("a"):rep(1000000)))
  end)

  it("is the same in portions of any size", function ()
    for n = 0, 130 do
      local text, portions = ("straw"):rep(n):sub(1, n), core.sha256()
      for i = 1, n do portions:put(text:sub(i, i)) end
      assert.equal(sum(text), portions:text())
    end
  end)

  it("of files is sha256sum's", function ()
    local folder = shell.folder { x = ("hay"):rep(700000) }
    finally(function () folder:remove() end)
    assert.equal(folder:sh("sha256sum x").out:match "^%x+", checksum.of_file(folder:at "x"))
    assert.matches("No such file", select(2, checksum.of_file(folder:at "y")))
  end)
end)

-- utf8_spec.lua: UTF-8 checked and repaired
local cases = require "spec.support.cases"
local core = require "windrow.core"
local data = require "spec.support.data"

-- Whether a text is valid, or at which byte it is not.
cases.run("utf8", function (input)
  local valid, position = core.valid_utf8(input)
  return valid and "valid" or "bad at " .. position
end)

describe("every length", function ()
  it("of ASCII before and behind a character is seen through", function ()
    for before = 0, 40 do
      for behind = 0, 40, 5 do
        local text = ("a"):rep(before) .. "é" .. ("b"):rep(behind)
        assert.is_true((core.valid_utf8(text)))
        local broken = ("a"):rep(before) .. "\xC3" .. ("b"):rep(behind)
        local valid, position = core.valid_utf8(broken)
        assert.is_false(valid)
        assert.equal(before, position)
      end
    end
  end)
end)

local function bytes (hex)
  return (hex:gsub("%s", ""):gsub("%x%x", function (pair) return string.char(tonumber(pair, 16)) end))
end

-- How the core repairs bytes: those of a plain text, between two words that keep its white space.
local function repaired (text)
  local doc = core.new()
  assert(doc:load("<" .. text .. ">", { type = "text", charset = "utf-8" }))
  return doc:part_text "page":sub(2, -2)
end

describe("the UTF-8 test cases", function ()
  it("are judged and repaired as they say", function ()
    local suites = data.folder "suites"
    if not suites then return pending "no ../shared/bench here" end
    for line in io.lines(suites .. "/utf8tests/utf8tests.txt") do
      local number, hex = line:match "^([%d.]+):valid hex:([%x ]+)$"
      if hex then assert.is_true((core.valid_utf8(bytes(hex))), number) end
      local bad, broken, _, replaced = line:match "^([%d.]+):invalid hex:([%x ]+):([%x ]*):([%x ]+)$"
      if bad then
        assert.is_false((core.valid_utf8(bytes(broken))), bad)
        assert.equal(bytes(replaced), repaired(bytes(broken)), bad)
      end
    end
  end)
end)

describe("case", function ()
  it("is changed character by character", function ()
    assert.equal("straße éωж ǆ", core.lower "STRASSE ÉΩЖ Ǆ":gsub("strasse", "straße"))
    assert.equal("ÉΩЖ Ǆ ß", core.upper "éωж ǆ ß")
  end)
end)

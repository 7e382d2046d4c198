-- transform_spec.lua: plain functions that make a value of a value
local lpeg = require "lpeg"
local w = require "windrow"
local numeral = require "windrow.numeral"

describe("text transforms", function ()
  it("squeeze and trim white space, no-break spaces too", function ()
    assert.equal("a b", w.squeeze " \u{A0}a \n\t b\u{A0}")
    assert.equal("a  b", w.trim "\u{A0} a  b \u{A0}")
    assert.equal("à", w.trim "à")
    assert.equal("", w.squeeze " \n ")
  end)

  it("change the case of every script", function ()
    assert.equal("éß", w.lower "Éß")
    assert.equal("ÄÖ", w.upper "äö")
  end)

  it("give nil for nil", function ()
    assert.is_nil(w.squeeze(nil))
    assert.is_nil(w.to_number(nil))
    assert.is_nil(w.split(",")(nil))
  end)

  it("split at plain text", function ()
    assert.same({ "a", "b.c", "d" }, w.split "," "a, b.c ,,d")
    assert.same({ "a", "b" }, w.split "." "a.b")
  end)

  it("match Lua patterns and LPeg patterns", function ()
    assert.equal("12", w.match "(%d+) of" "3, 12 of 40")
    assert.equal("of", w.match "of" "12 of 40")
    assert.is_nil(w.match "x" "12 of 40")
    assert.equal("40", w.match(lpeg.P "of " * lpeg.C(lpeg.R "09" ^ 1)) "12 of 40")
  end)

  it("map values and fall back", function ()
    local condition = w.map { new = "New", used = 2 }
    assert.equal("New", condition "new")
    assert.equal(2, condition "used")
    assert.is_nil(condition "broken")
    assert.equal("none", w.default "none" (nil))
    assert.equal("none", w.default "none" "  ")
    assert.equal("x", w.default "none" "x")
  end)

  it("read JSON, and give nil for what is none", function ()
    assert.same({ a = { 1, 2 } }, w.to_json '{"a":[1,2]}')
    assert.is_nil(w.to_json "{")
  end)

  it("escape text as HTML", function ()
    assert.equal("a &lt; b &amp; c", w.to_html "a < b & c")
  end)
end)

describe("numeral.read", function ()
  local written = {
    ["£1,299.00"] = 1299.0, ["1.299,50 €"] = 1299.5, ["12 %"] = 12, ["1,299 reviews"] = 1299, ["1 234 567"] = 1234567, ["3,5"] = 3.5,
    ["-4"] = -4, ["\u{2212}4.5 °C"] = -4.5, ["0.5"] = 0.5, ["1.234"] = 1.234, ["1.234.567"] = 1234567, ["1'000"] = 1000,
    ["4.5 out of 5"] = 4.5, ["page 3 of 10"] = 3, ["1e3"] = 1000.0, ["$-20"] = -20, ["12, 13"] = 12, ["1234 5"] = 1234,
    ["10\u{A0}000"] = 10000,
  }
  for text, value in pairs(written) do
    it("reads " .. text, function () assert.equal(value, numeral.read(text)) end)
  end

  it("keeps integers whole", function ()
    assert.equal("integer", math.type(numeral.read "1,299 reviews"))
    assert.equal(3, w.to_int "3 of 4")
    assert.is_nil(w.to_int "3.5")
    assert.is_nil(numeral.read "none")
  end)
end)

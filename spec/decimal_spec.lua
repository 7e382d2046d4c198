-- decimal_spec.lua: doubles read to the nearest and written shortest
local core = require "windrow.core"

-- The double that the core reads, through its JSON reader.
local function read (text)
  return core.decode_json(text) + 0.0
end

describe("a double", function ()
  local written = {
    { 0.0, "0" }, { -0.0, "0" }, { 0.1, "0.1" }, { -2.5, "-2.5" }, { 1e21, "1e+21" }, { 1e20, "100000000000000000000" },
    { 123456789012345680000.0, "123456789012345680000" }, { 1e-6, "0.000001" }, { 1e-7, "1e-7" }, { 1.5e30, "1.5e+30" },
    { 5e-324, "5e-324" }, { 2.2250738585072014e-308, "2.2250738585072014e-308" },
    { 1.7976931348623157e308, "1.7976931348623157e+308" }, { 1 / 3, "0.3333333333333333" }, { 2 / 3, "0.6666666666666666" },
    { 9007199254740993.0, "9007199254740992" }, { 1e23, "1e+23" }, { 8.41e21, "8.41e+21" }, { 9.5e-3, "0.0095" },
    { 2.0 ^ -44, "5.684341886080802e-14" }, { 1 / 0, "inf" }, { -1 / 0, "-inf" },
  }
  for _, case in ipairs(written) do
    it("is written as " .. case[2], function () assert.equal(case[2], core.number_text(case[1])) end)
  end

  it("that is no number says so", function () assert.equal("nan", core.number_text(0 / 0)) end)

  it("is read to the nearest, ties to even", function ()
    local half = "9007199254740993"
    assert.equal(9007199254740992.0, read(half .. ".0"))
    assert.equal(9007199254740994.0, read(half .. ".0000000000000000000000000000001"))
    assert.equal(9007199254740992.0, read "9007199254740992.9999999999999999999999999999")
    assert.equal(5e-324, read "2.4703282292062328e-324")
    assert.equal(0.0, read "2.4703282292062327e-324")
    assert.equal(1.7976931348623157e308, read "1.7976931348623158e308")
    assert.equal(1 / 0, read "1.7976931348623159e308")
  end)

  it("is read from any number of digits", function ()
    assert.equal(0.5, read("0.5" .. ("0"):rep(5000)))
    assert.equal(1e300, read("1" .. ("0"):rep(300)))
    assert.equal(1.0, read("0." .. ("0"):rep(4999) .. "1e5000"))
    assert.equal(1 / 0, read "1e99999999999999999999")
    assert.equal(0.0, read "1e-99999999999999999999")
  end)
end)

describe("doubles of any bits", function ()
  -- A fixed sequence, so that a failure can be seen again: xorshift on 64 bits.
  local state = 0x123456789ABCDEF
  local function random ()
    state = state ~ state << 13
    state = state ~ state >> 7
    state = state ~ state << 17
    return (string.unpack("d", string.pack("i8", state)))
  end

  -- How many significant digits a text has.
  local function digits (text)
    return #text:gsub("e.*", ""):gsub("%D", ""):gsub("^0+", ""):gsub("0+$", "")
  end

  -- The fewest digits that printf needs for a text that reads back as x.
  local function fewest (x)
    for n = 1, 17 do
      if tonumber(("%." .. n - 1 .. "e"):format(x)) == x then return n end
    end
  end

  it("come back from their text, which is as short as can be", function ()
    for _ = 1, 20000 do
      local x = random()
      if x - x == 0 then
        local text = core.number_text(x)
        assert.equal(x, read(text))
        assert.truthy(digits(text) <= fewest(x), text)
      end
    end
  end)
end)

-- date_spec.lua: days and moments as written
local date = require "windrow.date"

describe("date.read", function ()
  local written = {
    ["2024-05-02"] = "2024-05-02", ["20240502"] = "2024-05-02", ["2024-05"] = "2024-05", ["1999"] = "1999",
    ["2024-05-02T10:00"] = "2024-05-02T10:00:00", ["2024-05-02 10:00:00.5+0200"] = "2024-05-02T10:00:00.5+02:00",
    ["2 May 2024"] = "2024-05-02", ["May 2, 2024"] = "2024-05-02", ["2nd of May 2024"] = "2024-05-02", ["May 2024"] = "2024-05",
    ["Thu, 02 May 2024 10:00:00 GMT"] = "2024-05-02T10:00:00Z", ["13/05/2024"] = "2024-05-13", ["05/13/2024"] = "2024-05-13",
    ["2.5.2024"] = "2024-05-02", ["2024/5/2"] = "2024-05-02", ["1 de mayo de 2024"] = "2024-05-01", ["3. März 2021"] = "2021-03-03",
    ["Posted: 3 January 2023 at 4:05 pm EST"] = "2023-01-03T16:05:00-05:00", ["on Jan. 5th, 2020"] = "2020-01-05",
    ["12 a.m. on 1 June 2020"] = "2020-06-01", ["1 June 2020, 12 am"] = "2020-06-01T00:00:00",
  }
  for text, iso in pairs(written) do
    it("reads " .. text, function () assert.equal(iso, date.read(text)) end)
  end

  it("leaves the order of day and month open unless told", function ()
    assert.is_nil(date.read "02/05/2024")
    assert.equal("2024-05-02", date.read("02/05/2024", true))
    assert.equal("2024-02-05", date.read("02/05/2024", false))
    assert.equal("2024-05-05", date.read "05/05/2024")
  end)

  it("knows no day that is not in the calendar", function ()
    for _, text in ipairs { "2023-02-29", "31 April 2024", "2024-13-01", "tomorrow", "" } do
      assert.is_nil(date.read(text), text)
    end
    assert.equal("2024-02-29", date.read "29 February 2024")
  end)
end)

describe("date.zone", function ()
  it("writes offsets one way", function ()
    assert.equal("+02:00", date.zone "+0200")
    assert.equal("-05:00", date.zone "EST")
    assert.equal("Z", date.zone "utc")
    assert.equal("", date.zone "")
    assert.is_nil(date.zone "Mars")
    assert.is_nil(date.zone "+99:00")
  end)
end)

describe("date.is_duration", function ()
  it("takes ISO 8601 and nothing else", function ()
    for _, text in ipairs { "P3Y6M", "PT2H", "P2W", "P1DT2H30M", "PT0.5S" } do assert.is_true(date.is_duration(text), text) end
    for _, text in ipairs { "P", "PT", "3Y", "P1H", "P1DT", "two days" } do assert.is_false(date.is_duration(text), text) end
  end)
end)

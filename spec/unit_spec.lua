-- unit_spec.lua: w.units: a script's own units are read, converted and composed
local script = require "spec.support.script"

local units = [[w.units { smoot = { 1.7018, "m" }, ["bushel basket"] = { 35.2, "L", code = "[bu]", names = { "bsk" } } }
d.q = w.each "quantity" { text "text" {}, number "value" {}, text "unit" {}, text "dimension" {optional = true}, number "si" {optional = true} }]]

local function line (text)
  local out = {}
  for i, q in ipairs(script.rows(units, text, { type = "text" }).q) do
    out[i] = ("%s: %s %s, %s %.4g"):format(q.text, q.value, q.unit, q.dimension or "-", q.si or 0)
  end
  return table.concat(out, "; ")
end

describe("units of a script's own", function ()
  local cases = {
    ["The bridge is 364.4 smoots long."] = "364.4 smoots: 364.4 smoot, length 620.1",
    ["It takes 1 Smoot, or 12-smoot steps."] = "1 Smoot: 1 smoot, length 1.702; 12-smoot: 12 smoot, length 20.42",
    ["They ran at 3 smoots per hour."] = "3 smoots per hour: 3 smoot/h, speed 0.001418",
    ["We sold 4 bushel  baskets and 2 bsk."] = "4 bushel baskets: 4 [bu], volume 0.1408; 2 bsk: 2 [bu], volume 0.0704",
    ["It weighs 5 kg."] = "5 kg: 5 kg, mass 5",
  }
  for text, expected in pairs(cases) do
    it("are read in: " .. text, function () assert.equal(expected, line(text)) end)
  end

  it("are no longer names where a word goes on", function ()
    assert.falsy(line("Some 4 smootings."):find "smoot,")
  end)

  local faults = {
    ["w.units { x = 5 }"] = 'unit \'x\': expected { how many, of which unit }, as in { 201.168, "m" }',
    ["w.units { x = { 5, 'blob' } }"] = "unit 'x': there is no unit 'blob' to make it of (a UCUM code, as m, kg, s or L)",
    ["w.units { x = { 5, 'Cel' } }"] = "unit 'x': there is no unit 'Cel' to make it of (a UCUM code, as m, kg, s or L)",
    ["w.units { x = { -5, 'm' } }"] = "unit 'x': it has to be more than nothing of its base",
    ["w.units { x = { 5, 'm', name = 'y' } }"] = "unit 'x' has no option 'name' (did you mean 'names'?)",
    ["w.units { x = { 5, 'm', names = { 1 } } }"] = "unit 'x': option 'names': number 1 is not a text",
    ["w.units 'x'"] = "units: expected a table, got a string",
  }
  for body, message in pairs(faults) do
    it("say: " .. message, function ()
      assert.truthy(script.fault(body):find("news.lua:1: " .. message, 1, true), script.fault(body))
    end)
  end
end)

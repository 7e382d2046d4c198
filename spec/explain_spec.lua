-- explain_spec.lua: `windrow explain --missing` and `windrow diff`: what is not there and why, what a change changes
local shell = require "spec.support.shell"

local page = [[<html><head><title>Pears</title></head><body><article><h1>Pears early this year</h1>
<p>A crate holds 18 kg of fruit, as the growers say. Some 140 crates were filled before noon on that day.</p>
<h2>Warm spring</h2><p>The mean temperature in April was 12.5 °C, more than anybody here has on record.</p>
</article></body></html>]]

local script = [[
local w = require "windrow"
local d = w.dataset "d"
w.rule "load" { w.pattern "{:what: %word :} ' holds ' {:size: %quantity :}" }
w.rule "never" { "'xyzzy'" }
d.page = w.each "document" {
  w.text "id" { key = true },
  w.text "lead" { w.css "p.lead" + w.meta "nix" },
  w.int "n" { w.css "h1" / w.to_int },
  w.number "q" { w.css "h2" },
  w.text "f" { function () end },
  w.int "big" { w.css "h1" / function () return 5 end, max = 3 },
  w.text "price" { w.data "Product.price" },
}
d.kilos = w.each("quantity", { where = function (q) return q.unit == "kg" end }) {
  w.text "text" {},
  w.ref "load" "load",
}
d.load = w.each "load" { w.text "what" { key = true }, w.text "more" { "prev" } }
d.other = w.each "quantity" { w.text "per" { required = true } }
d.nothing = w.each "never" { w.text "text" {} }
return d
]]

describe("explain --missing", function ()
  local folder, out
  setup(function ()
    folder = shell.folder { ["d.lua"] = script, ["p.html"] = page }
    out = folder:windrow("explain", "d.lua", "p.html", "--missing").out
  end)
  teardown(function () folder:remove() end)

  local told = {
    ["what every side of a source found"] = 'lead  no value\n      css "p.lead" found nothing\n'
      .. '      meta "nix": the page does not say\n      d.lua:7: w.text "lead"',
    ["that a transform made nothing of it"] =
      'css "h1" found "Pears early this year", and the function behind / made nothing of it',
    ["that the type did not take it"] = 'css "h2" found "Warm spring"\n      expected a number, got "Warm spring"',
    ["that a function gave nothing"] = "the function gave nothing",
    ["that a bound said no"] = "the number 5 is above the maximum 3",
    ["that no object has it"] = 'data "Product.price": no object of the page has it',
    ["what where refused"] = 'kilos, left out: "Some 140 crates"\n      where said no',
    ["which column made a row go"] = 'other, left out: "18 kg"\n      no value: the row is left out\n'
      .. "      column 'per': the field 'per' is empty",
    ["the rules that matched nothing"] = "rule never, d.lua:4: matched nothing",
  }
  for what, text in pairs(told) do
    it("tells " .. what, function () assert.truthy(out:find(text, 1, true), out) end)
  end

  it("tells nothing of what is there", function ()
    assert.falsy(out:find("rule load", 1, true))
    assert.falsy(out:find("  what  ", 1, true))
  end)

  it("is part of explain itself, beside the values and rules", function ()
    local whole = folder:windrow("explain", "d.lua", "p.html").out
    assert.truthy(whole:find("rule load, d.lua:3: 1 annotation", 1, true), whole)
    assert.truthy(whole:find('css "p.lead" found nothing', 1, true))
    assert.truthy(whole:find('what  "crate"', 1, true))
  end)
end)

describe("diff", function ()
  local folder
  setup(function ()
    folder = shell.folder {
      ["p.html"] = page,
      ["a.lua"] = [[local w = require "windrow"
local d = w.dataset "d"
d.page = w.each "document" { w.text "id" { key = true }, w.text "title" { w.css "h2" } }
d.s = w.each("sentence", { limit = 4 }) { w.text "text" {}, w.int "index" {} }
d.old = w.each "percent" { w.text "text" {} }
return d]],
      ["b.lua"] = [[local w = require "windrow"
local d = w.dataset "d"
d.page = w.each "document" { w.text "id" { key = true }, w.text "title" { w.css "h1" } }
d.s = w.each("sentence", { limit = 5 }) { w.text "text" {},
  w.int "index" { function (s) return s.index == 2 and 9 or s.index end }, w.number "score" {} }
return d]],
      ["c.lua"] = [[local w = require "windrow"
local d = w.dataset "d"
d.page = w.each "document" { w.text "id" { key = true }, w.text "title" { function () w.skip "not today" end } }
return d]],
    }
  end)
  teardown(function () folder:remove() end)

  it("says that nothing differs", function ()
    local r = folder:windrow("diff", "a.lua", "a.lua", "p.html")
    assert.equal("page: 1 the same, 0 changed, 0 added, 0 gone\ns: 4 the same, 0 changed, 0 added, 0 gone\n"
      .. "old: 0 the same, 0 changed, 0 added, 0 gone\n1 document: no difference\n", r.out)
    assert.equal(0, r.code)
  end)

  it("shows changed, added and gone rows, columns and tables", function ()
    local r = folder:windrow("diff", "a.lua", "b.lua", "p.html")
    assert.equal(1, r.code)
    for _, text in ipairs {
      'page: 0 the same, 1 changed, 0 added, 0 gone\n    title changed in 1 row\n'
        .. '  ~ p.html: "p.html": title: "Warm spring" → "Pears early this year"',
      "s: 3 the same, 1 changed, 1 added, 0 gone\n    score is a new column\n    index changed in 1 row",
      'index: 2 → 9', '  + p.html: text "The mean temperature', "old (no table any more): 0 the same",
      "1 document: different",
    } do assert.truthy(r.out:find(text, 1, true), r.out) end
  end)

  it("shows documents whose fate changed", function ()
    local r = folder:windrow("diff", "a.lua", "c.lua", "p.html")
    assert.truthy(r.out:find("p.html: ok → skipped: not today", 1, true), r.out)
    assert.truthy(r.out:find('  - p.html: id "p.html", title "Warm spring"', 1, true), r.out)
  end)

  it("cuts long lists", function ()
    local r = folder:windrow("diff", "b.lua", "c.lua", "p.html", "--rows", "2")
    assert.truthy(r.out:find("3 more; --rows 0 shows all", 1, true), r.out)
  end)
end)

-- source_spec.lua: where values come from, and what / and + do with them
local core = require "windrow.core"
local script = require "spec.support.script"

local page = [[<html><head><title>Shop</title><base href="https://example.org/shop/">
<meta name="x-rate" content="7"><meta property="og:site_name" content="The Shop">
<script type="application/ld+json">{"@type":"Recipe","name":"Soup","author":{"@type":"Person","name":"Bo"},
"recipeIngredient":["salt","water"],"nutrition":{"calories":120}}</script></head><body>
<div class="card" data-id="a1"><h2> Red  kettle </h2><a href="red.html">more</a><span class="price"></span><b>£12.50</b></div>
<div class="card" data-id="b2"><h2>Blue kettle</h2><a href="/blue.html">more</a><span class="price">n/a</span><b>£9</b></div>
<p>Call 555 or 777 now.</p></body></html>]]

--- The value of a source in a text (or other) column of one document row, as JSON.
local function of (source, column)
  local rows, result = script.rows(([[d.t = w.each "document" { %s "a" { %s } }]]):format(column or "text", source), page,
    { url = "https://example.org/", input = { n = 5, deep = { x = "y" }, tags = { "p", "q" } } })
  local value = rows.t[1].a
  return value ~= nil and core.encode_json(value) or nil, result
end

--- A column of the rows of the cards.
local function cards (column)
  return script.column(script.rows(([[d.t = w.each(w.css ".card") { %s }]]):format(column), page, { url = "https://example.org/" }).t, "a")
end

describe("sources of a document", function ()
  local cases = {
    { [["title"]], '"Shop"' }, { [[w.get "title"]], '"Shop"' },
    { [[w.css "h2"]], '"Red kettle"' }, { [[w.css "a@href"]], '"red.html"' }, { [[w.css ".none"]], nil },
    { [[w.xpath "(//h2)[2]"]], '"Blue kettle"' }, { [[w.xpath "count(//h2)"]], '"2"' }, { [[w.xpath "//div/@data-id"]], '"a1"' },
    { [[w.meta "title"]], '"Shop"' }, { [[w.meta "x-rate"]], '"7"' }, { [[w.meta "og:site_name"]], '"The Shop"' },
    { [[w.data "Recipe.name"]], '"Soup"' }, { [[w.data "Recipe.author.name"]], '"Bo"' }, { [[w.data "Person.name"]], '"Bo"' },
    { [[w.input "n"]], '"5"' }, { [[w.input "deep.x"]], '"y"' }, { [[w.input "none.x"]], nil },
    { [[w.const "k"]], '"k"' }, { [[w.first "%d^3"]], '"555"' }, { [[w.first "'or ' {%d+}"]], '"777"' },
    { [[function (doc) return doc.id end]], '"page"' },
  }
  for _, case in ipairs(cases) do
    it(case[1], function () assert.equal(case[2], (of(case[1]))) end)
  end

  local lists = {
    { [[w.css "h2"]], '["Red kettle","Blue kettle"]' }, { [[w.css "a@href" / w.to_url]],
      '["https://example.org/shop/red.html","https://example.org/blue.html"]' },
    { [[w.all "%d^3"]], '["555","777"]' }, { [[w.data "Recipe.recipeIngredient"]], '["salt","water"]' },
    { [[w.input "tags"]], '["p","q"]' }, { [[w.css "b" / w.to_number]], '["12.5","9"]' },
    { [[w.css "h2" / w.lower / w.split " "]], '["red","kettle","blue","kettle"]' },
    { [[w.css ".none" + w.css "b"]], '["£12.50","£9"]' }, { [[w.xpath "//b"]], '["£12.50","£9"]' },
  }
  for _, case in ipairs(lists) do
    it("all of " .. case[1], function () assert.equal(case[2], (of(case[1], "list(text)"))) end)
  end

  it("nested values of data", function ()
    assert.equal('{"calories":120}', (of([[w.data "Recipe.nutrition"]], "w.json")))
  end)
end)

describe("/", function ()
  it("transforms, one after another", function ()
    assert.equal('"RED KETTLE"', (of [[w.css "h2" / w.squeeze / w.upper]]))
  end)

  it("takes the first value that the function makes something of", function ()
    assert.equal('"9"', (of [[w.css "b" / w.match "^£(%d)$"]]))
  end)

  it("gives nodes to functions, which answer string methods with their text", function ()
    assert.equal('"h2"', (of [[w.css "h2" / function (h) return h.tag end]]))
    assert.equal('"Red cettle"', (of [[w.css "h2" / function (h) return (h:gsub("k", "c", 1)) end]]))
    assert.equal('"<h2>Blue kettle</h2>"', (of [[w.css ".card + .card h2" / w.to_html]]))
  end)

  it("default steps in for nothing and blank", function ()
    assert.equal('"x"', (of [[w.css ".none" / w.default "x"]]))
    assert.equal('"x"', (of [[w.css ".price" / w.default "x"]]))
    assert.equal('["x"]', (of([[w.css ".none" / w.default "x"]], "list(text)")))
  end)
end)

describe("+", function ()
  it("moves on when a value is nil or blank", function ()
    assert.equal('"Shop"', (of [[w.css ".none" + w.css ".price" + w.meta "title"]]))
  end)

  it("moves on when a value does not convert", function ()
    assert.equal("12.5", (of([[w.css ".price" + w.css "h2" + w.css "b" / w.to_number]], "number")))
  end)

  it("warns of the first value when none converts", function ()
    local value, result = of([[w.css "h2" + w.css "b"]], "number")
    assert.is_nil(value)
    assert.truthy(result.warnings[1].message:find('expected a number, got "Red kettle"', 1, true))
  end)

  it("joins functions", function ()
    assert.equal('"f"', (of [[w.css ".none" + function () return "f" end]]))
  end)
end)

describe("sources of nodes", function ()
  it("look inside the node", function ()
    assert.same({ "Red kettle", "Blue kettle", n = 2 }, cards [[text "a" { w.css "h2" / w.squeeze }]])
    assert.same({ "a1", "b2", n = 2 }, cards [[text "a" { w.css "@data-id" }]])
    assert.same({ 12.5, 9, n = 2 }, cards [[number "a" { w.xpath "b" / w.to_number }]])
    assert.same({ "https://example.org/shop/red.html", "https://example.org/blue.html", n = 2 },
      cards [[text "a" { w.css "a@href" / w.to_url }]])
    assert.same({ "div", "div", n = 2 }, cards [[text "a" { "tag" }]])
  end)

  it("see the columns above in a function", function ()
    assert.same({ "a1!", "b2!", n = 2 }, cards [[text "k" { w.css "@data-id" }, text "a" { function (_, row) return row.k .. "!" end }]])
  end)
end)

describe("sources of text items", function ()
  it("are paths from item to item", function ()
    local body = "<article><h2>Part</h2><p>There are 12 red kettles in the shop, and they are all for sale.</p></article>"
    local rows = script.rows([[d.t = w.each "quantity" { text "s" { w.get "section.title" }, text "t" { "sentence.text" },
      text "p" { w.get "sentence.prev.text", optional = true }, text "d" { w.get "doc.id" } }]], body).t
    assert.same({ "Part", "page" }, { rows[1].s, rows[1].d })
    assert.truthy(rows[1].t:find("12 red kettles", 1, true))
  end)

  it("have the source of the item that they lead to", function ()
    local body = "<p>There are 12 red kettles in the shop.</p>"
    local _, result = script.rows([[d.t = w.each "quantity" { text "t" { "sentence.text" }, text "n" { w.get "sentence.text" / w.lower } }]],
      body, nil, { spans = true })
    for i, origin in ipairs { "text", "derived" } do
      local span = result.spans[i]
      assert.same({ body:sub(4, -5), origin }, { body:sub(span[4] + 1, span[5]), span[6] })
    end
  end)
end)

describe("sources of objects", function ()
  it("are paths of properties", function ()
    local rows = script.rows([[d.t = w.each(w.data "Recipe") {
      text "name" {}, text "by" { w.get "author.name" }, number "kcal" { w.data "nutrition.calories" },
      list(text) "recipeIngredient" {}, w.json "author" {}, text "kind" {}, text "doc" { w.get "doc.title" },
      text "first" { w.get "recipeIngredient" } }]], page).t
    assert.same({ "object", "Shop", "salt" }, { rows[1].kind, rows[1].doc, rows[1].first })
    assert.same({ name = "Soup", by = "Bo", kcal = 120, recipeIngredient = { "salt", "water" } },
      { name = rows[1].name, by = rows[1].by, kcal = rows[1].kcal, recipeIngredient = rows[1].recipeIngredient })
    assert.equal("Bo", rows[1].author.name)
  end)
end)

describe("a source that cannot be", function ()
  local faults = {
    { [[w.css "h1["]], 'selector "h1[": ' }, { [[w.xpath "//["]], 'XPath expression "//[": ' },
    { [[w.css(7)]], "selector: expected a string, got a number" }, { [[w.get "a..b"]], 'get "a..b": not a path of fields' },
    { [[w.css "h1" / 3]], "source / number: expected a function behind /" },
    { [[w.css "h1" + "title"]], [[a source + a string: expected another source (a field is w.get "name")]] },
    { [[w.const(nil)]], "const: there is no value" }, { [[w.first(3)]], "first: expected a pattern, got a number" },
    { [[w.match "["]], 'match "[": a [ is not closed with ]' }, { [[w.split ""]], "split: the separator is empty" },
  }
  for _, case in ipairs(faults) do
    it(case[1], function ()
      local fault = script.fault("\nlocal x = " .. case[1])
      assert.truthy(fault:find("news.lua:2: " .. case[2], 1, true), fault)
    end)
  end
end)

describe("origins of values", function ()
  local function spans (body)
    local _, result = script.rows(body, page, nil, { spans = true })
    local found = {}
    for _, span in ipairs(result.spans) do found[span[3]] = { page:sub(span[4] + 1, span[5]), span[6] } end
    return found
  end

  it("are text, attribute, derived, computed", function ()
    local found = spans [[d.t = w.each(w.css ".card + .card") { text "h" { w.css "h2" }, text "u" { w.css "a@href" },
      number "p" { w.css "b" / w.to_number }, text "f" { function (card) return card.tag end }, text "c" { w.const "x" },
      list(text) "all" { w.xpath "h2 | b" } }]]
    assert.same({ "<h2>Blue kettle</h2>", "text" }, found.h)
    assert.same({ "/blue.html", "attribute" }, found.u)
    assert.same({ "<b>£9</b>", "derived" }, found.p)
    assert.equal("computed", found.f[2])
    assert.is_nil(found.c)
    assert.equal("<h2>Blue kettle</h2>", found.all[1]:sub(1, 20))
  end)

  it("of document fields and data are where they stand", function ()
    local found = spans [[d.t = w.each "document" { text "title" {}, text "m" { w.meta "x-rate" }, text "n" { w.data "Recipe.author.name" } }]]
    assert.same({ "<title>Shop</title>", "derived" }, found.title)
    assert.same({ "7", "attribute" }, found.m)
    assert.same({ '"Bo"', "derived" }, found.n)
  end)
end)

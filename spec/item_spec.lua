-- item_spec.lua: what functions of a script see: fields and methods of items
local w = require "windrow"

local page = [[<html><head><script type="application/ld+json">{"@type":"Product","name":"Kettle",
"offers":[{"price":9},{"price":12}],"kind":"steel"}</script></head><body><article><h1>Rivers</h1>
<p>The long river has 12 bridges and is 300 km long in the north. It freezes in the winter of most years, people say.</p>
<h2>Fish</h2><p>There are 7 kinds of fish in it, see <a href="fish.html" rel="nofollow">the list</a> for more of <b>them</b> all.</p>
<table><caption>Lengths</caption><tr><th>River</th><th>km</th></tr><tr><td>Aar</td><td>288</td></tr><tr><td>Inn</td><td>518</td></tr></table>
<p><img src="r.png" alt="A river">And that is all there is to say about the rivers of the country for now.</p>
</article></body></html>]]

describe("an item", function ()
  local doc
  before_each(function () doc = w.parse(page, { id = "a" }) end)
  after_each(function () doc:close() end)

  local function first (kind, options) return doc:each(kind, options)() end

  it("has the fields of its kind", function ()
    local sentence = first "sentence"
    assert.equal("sentence", sentence.kind)
    assert.equal(1, sentence.index)
    assert.equal(doc, sentence.doc)
    assert.equal("a", sentence.doc.id)
    assert.equal(sentence, sentence.next.prev)
    assert.is_nil(sentence.prev)
    assert.equal("Fish", doc:each "section" ().title:gsub("Rivers", "Fish"))
    assert.equal("number", math.type(sentence.start) and "number")
  end)

  it("has neighbours within its sentence", function ()
    local twelve = first "quantity"
    assert.equal("12 bridges", twelve.text)
    assert.equal("300 km", twelve:after "quantity".text)
    assert.equal("300 km", twelve:nearest "quantity".text)
    assert.is_nil(twelve:before "quantity")
    assert.equal("12 bridges", twelve:after "quantity":before "numeric".text)
    assert.is_nil(first "sentence".next.next:before "quantity")
  end)

  it("looks inside itself", function ()
    local count = 0
    for sentence in doc:each "sentence" do
      for number in sentence:each "numeric" do
        assert.equal(sentence, number.sentence)
        count = count + 1
      end
    end
    assert.truthy(count >= 3)
    assert.equal("them", doc:css "p"[2]:css "b"[1].text)
    assert.same({}, doc:css "p"[1]:css "b")
    assert.equal("them", doc:css "p"[2]:xpath "b"[1].text)
    assert.same({ "fish.html" }, doc:xpath "//a/@href")
    assert.same({ "fish.html" }, doc:css "a@href")
  end)

  it("that is a node has tag, attributes, raw text and markup", function ()
    local a = doc:css "a"[1]
    assert.same({ "node", "a", "fish.html", "the list", '<a href="fish.html" rel="nofollow">the list</a>' },
      { a.kind, a.tag, a:attr "href", a.raw, a.html })
    assert.is_nil(a:attr "title")
    assert.equal("p", a.parent.tag)
    assert.equal("THE LIST", a:upper())
    assert.equal(8, a:len())
  end)

  it("that is a link or an image has what it points to", function ()
    local link, image = first("link", { from = "page" }), first("image", { from = "page" })
    assert.same({ "fish.html", "nofollow", "the list" }, { link.href, link.rel, link.text })
    assert.same({ "r.png", "A river" }, { image.src, image.alt })
  end)

  it("that is a table has rows, cells and headers", function ()
    local table_ = first("table", { from = "page" })
    assert.equal("Lengths", table_.caption)
    assert.same({ "River", "km" }, table_.headers)
    local row = table_.rows[2]
    if row:get "km" ~= "288" then row = table_.rows[1] end
    assert.equal("288", row:get "km")
    assert.equal("Aar", row:get " river")
    assert.is_nil(row:get "mi")
    assert.equal("row", row.cells[1].row and "row")
  end)

  it("that is a data object has its properties", function ()
    local name
    local d = w.dataset "d"
    d.t = w.each(w.data "Product") { w.text "x" { function (product)
      name = { product.name, product:get "offers.price", product.kind, product.nothing == nil }
      return "x"
    end } }
    d:convert(page)
    assert.same({ "Kettle", 9, "steel", true }, name)
  end)

  it("follows paths", function ()
    assert.equal("Fish", doc:get "title":gsub("Rivers", "Fish"))
    assert.equal("12 bridges and", doc:each "quantity" ():get "sentence.text":match "12 bridges and")
    assert.is_nil(doc:get "parent.text")
  end)

  it("has ids that are its own", function ()
    local a, b = first "sentence", first "sentence".next
    assert.equal(13, #a.id)
    assert.not_equal(a.id, b.id)
    assert.equal(a.id, first "sentence".id)
  end)

  it("tells misspelt names and cannot be changed", function ()
    for _, case in ipairs {
      { function (s) return s.txet end, "a sentence has no field 'txet' (did you mean 'text'?)" },
      { function (s) return s:each "sentense" end, "there is no layer, kind or rule above 'sentense' (did you mean 'sentence'?)" },
      { function (s) return s:each("token", { form = "page" }) end, "each has no option 'form' (did you mean 'from'?)" },
      { function (s) return s:css "a[" end, 'selector "a[": ' },
      { function (s) return s:xpath "//" end, 'XPath expression "//": ' },
      { function (s) s.text = "x" end, "field 'text' of a sentence cannot be set; doc.state is yours" },
      { function (s) s:close() end, "only a document can be closed" },
    } do
      local fine, message = pcall(case[1], first "sentence")
      assert.is_false(fine)
      assert.truthy(message:find("spec/item_spec.lua:%d+: "), message)
      assert.truthy(message:find(case[2], 1, true), message)
    end
  end)

  it("shows itself", function ()
    assert.truthy(tostring(first "quantity"):find "^quantity: 12 bridges$")
    assert.truthy(tostring(doc):find "^document: .*…$")
  end)
end)

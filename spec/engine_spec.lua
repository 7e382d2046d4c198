-- engine_spec.lua: rows of a document: units, references, rejections, ids, control, splitting
local core = require "windrow.core"
local engine = require "windrow.engine"
local script = require "spec.support.script"

local article = [[<html><head><title>Bridges</title></head><body><article><h1>Bridges</h1>
<p>The council met on Tuesday to talk about bridges in the north of the town. It has 12 bridges and 40 boats.</p>
<h2>North</h2><p>The bridge in the north is 300 m long and was built over 12 years by many people. It stands.</p>
<h3>Arch</h3><p>The arch of the bridge has 40 stones and was drawn by a mason who lived nearby. It stands.</p>
<h2>South</h2><p>The bridge in the south is old, and 7 people cross it on a quiet day in the winter. It stands.</p>
</article></body></html>]]

local posts = [[<div class="post" data-n="1"><b>Ann</b><i>7</i>
  <div class="post" data-n="2" data-to="1"><b>Bob</b><i>8</i><div class="post" data-n="3" data-to="2"><b>Cy</b></div></div></div>
<div class="post" data-n="4" data-to="9"><b>Di</b></div><div class="post" data-n="5" data-to="6"><b>Ed</b></div>
<div class="post" data-n="6"><b>Flo</b></div>]]

local function names (rows, name)
  local texts = {}
  for i, row in ipairs(rows) do texts[i] = tostring(row[name]) end
  return table.concat(texts, " ")
end

describe("units", function ()
  it("are layers, kinds and groups", function ()
    local rows = script.rows([[
      d.sections = w.each "section" { text "title" {}, int "level" {}, list(text) "path" {} }
      d.headings = w.each "heading" { text "text" {} }
      d.sentences = w.each("sentence", { limit = 2 }) { text "text" {}, int "index" {} }
      d.numbers = w.each "numeric" { text "text" {}, text "kind" {} }
      d.tokens = w.each("token", { limit = 3 }) { text "lower" {} }]], article)
    assert.equal("North Arch South", names(rows.sections, "title"):gsub("^Bridges ", ""))
    assert.same({ "North", "Arch" }, { table.unpack(rows.sections[#rows.sections - 1].path, #rows.sections[1].path) })
    assert.truthy(names(rows.headings, "text"):find "North Arch South")
    assert.equal("1 2", names(rows.sentences, "index"))
    assert.truthy(names(rows.numbers, "text"):find("12 bridges", 1, true))
    assert.equal(3, #rows.tokens)
  end)

  it("are nodes and objects", function ()
    local rows = script.rows([[
      d.css = w.each(w.css "b") { text "text" {} }
      d.xpath = w.each(w.xpath "//b[. != 'Ann']") { text "text" {} }]], posts)
    assert.equal("Ann Bob Cy Di Ed Flo", names(rows.css, "text"))
    assert.equal("Bob Cy Di Ed Flo", names(rows.xpath, "text"))
  end)

  it("are what a function iterates over", function ()
    local rows = script.rows([[
      d.items = w.each(function (doc) return doc:each "sentence" end) { text "text" {}, text "id" { key = true } }
      d.tables = w.each(function () return ipairs { { a = 1 }, { a = 2 } } end) { int "a" {}, text "id" {} }
      d.nothing = w.each(function () end) { text "text" {} }
      d.made = w.each(function (doc)
        local n = 0
        return function () n = n + 1 if n < 3 then return { n = n, first = doc:css "b"[n] } end end
      end) { int "n" {}, text "first" {}, text "tag" { w.get "first.tag" } }]], posts)
    assert.equal("1 2", names(rows.tables, "a"))
    assert.not_equal(rows.tables[1].id, rows.tables[2].id)
    assert.equal(0, #rows.nothing)
    assert.same({ { n = 1, first = "Ann", tag = "b" }, { n = 2, first = "Bob", tag = "b" } }, rows.made)
  end)

  it("are kept by where, on the finished row, and by limit", function ()
    local rows, result = script.rows([[
      d.a = w.each(w.css "i", { where = function (i, row) return row.n > 7 and i.tag == "i" end }) { int "n" { "text" } }
      d.b = w.each(w.css "b", { limit = 2, where = function (b) return b.text ~= "Ann" end }) { int "n" { "text" } }]], posts)
    assert.equal("8", names(rows.a, "n"))
    assert.equal(2, #rows.b)
    assert.equal(2, #result.warnings)
  end)
end)

describe("references", function ()
  it("find what encloses the item, nearest first", function ()
    local rows = script.rows([[
      d.docs = w.each "document" { text "id" { key = true } }
      d.sections = w.each "section" { text "title" { key = true }, ref "up" { "sections", optional = true }, ref "doc" "docs" }
      d.sentences = w.each "sentence" { text "text" { key = true }, ref "section" { "sections", optional = true } }
      d.numbers = w.each "numeric" { text "text" {}, ref "sentence" "sentences", ref "section" { "sections", optional = true } }
      ]], article)
    local up = {}
    for _, row in ipairs(rows.sections) do up[row.title] = row.up or "" end
    assert.equal("North", up.Arch)
    assert.equal(up.North, up.South)
    assert.equal("page", rows.sections[1].doc)
    local of = {}
    for _, row in ipairs(rows.numbers) do of[row.text] = row.section end
    assert.equal("Arch", of["40 stones"])
    assert.equal("North", of["300 m"])
    for _, row in ipairs(rows.numbers) do assert.truthy(row.sentence:find(row.text, 1, true)) end
  end)

  it("climb the tree of nodes, to their own table too", function ()
    local rows = script.rows([[
      d.posts = w.each(w.css ".post") { int "n" { w.css "@data-n", key = true }, ref "inside" { "posts", optional = true } }
      d.names = w.each(w.css "b") { text "text" {}, ref "post" "posts" }]], posts)
    assert.equal("nil 1 2 nil nil nil", names(rows.posts, "inside"))
    assert.equal("1 2 3 4 5 6", names(rows.names, "post"))
  end)

  it("look values up, forwards too, and say what is not there", function ()
    local rows, result = script.rows([[
      d.posts = w.each(w.css ".post") { text "who" { w.css "b", key = true }, int "number" { w.css "@data-n" },
        ref "parent" { "posts", w.css "@data-to", by = "number" } }]], posts)
    assert.equal("nil Ann Bob nil Flo nil", names(rows.posts, "parent"))
    assert.same({ "news.lua:2: column 'parent' of table 'posts': no row of table 'posts' has number = the number 9" },
      script.warnings(result))
    assert.same({ ["posts.parent"] = 3 }, result.missing)
  end)

  it("go to tables declared later", function ()
    local rows = script.rows([[
      d.names = w.each(w.css "b") { text "text" {}, ref "post" "posts" }
      d.posts = w.each(w.css ".post") { int "n" { w.css "@data-n", key = true } }]], posts)
    assert.equal("1 2 3 4 5 6", names(rows.names, "post"))
  end)

  it("find the row of an item that a column names", function ()
    local rows = script.rows([[
      d.walks = w.each(w.pattern "'has ' {:what: %quantity :}") { ref "quantity" { "quantities", "what" } }
      d.quantities = w.each "quantity" { text "text" { key = true } }]], article)
    assert.equal("12 bridges 40 stones", names(rows.walks, "quantity"))
  end)

  it("of sentences to nodes go by source bytes", function ()
    local rows = script.rows([[
      d.paragraphs = w.each(w.css "p") { int "n" { "index", key = true } }
      d.sentences = w.each("sentence", { where = function (s) return s.text == "It stands." end }) { ref "p" "paragraphs" }]], article)
    local before = 0
    for _, row in ipairs(rows.sentences) do
      assert.truthy(row.p > before)
      before = row.p
    end
  end)
end)

describe("own", function ()
  it("leaves out what nested rows hold", function ()
    local body = [[d.posts = w.each(w.css ".post", { own = %s }) { int "n" { w.css "@data-n" }, list(text) "who" { w.css "b" },
      list(text) "x" { w.xpath ".//b" } }]]
    local own, all = script.rows(body:format "true", posts).posts, script.rows(body:format "false", posts).posts
    assert.same({ "Ann" }, own[1].who)
    assert.same({ "Ann" }, own[1].x)
    assert.same({ "Bob" }, own[2].who)
    assert.same({ "Ann", "Bob", "Cy" }, all[1].who)
  end)
end)

-- With the origins of values every row is made by itself; without, columns are filled at once where they can be.
describe("columns filled at once", function ()
  local bodies = {
    ["rows that share a text"] = [[d.s = w.each "sentence" { text "id" { key = true }, text "text" {} }
      d.t = w.each "token" { text "id" { key = true }, ref "s" "s", text "text" {} }]],
    ["references to layers"] = [[d.a = w.each "document" { text "id" { key = true } }
      d.h = w.each "section" { text "id" { key = true }, ref "a" "a", text "title" {}, int "level" {} }
      d.s = w.each "sentence" { text "id" { key = true }, ref "a" "a", ref "h" { "h", optional = true }, text "text" {} }]],
    ["references to some of a layer"] = [[
      d.h = w.each("section", { where = function (h) return h.level ~= 2 end }) { text "id" { key = true }, text "title" {} }
      d.s = w.each "sentence" { text "id" { key = true }, ref "h" "h" }]],
    ["references to rejected rows"] = [[d.a = w.each "document" { text "id" { key = true }, text "x" { w.css "no", required = true } }
      d.s = w.each "sentence" { text "id" { key = true }, ref "a" "a" }
      d.t = w.each "token" { ref "s" "s", text "text" {} }]],
    ["rows rejected later"] = [[d.s = w.each "sentence" { text "id" { key = true }, ref "l" { "l", required = true }, text "text" {} }
      d.q = w.each "quantity" { ref "s" "s", text "text" {}, text "unit" {} }
      d.l = w.each("section", { where = function (h) return h.level < 3 end }) { text "id" { key = true } }]],
    ["where, functions and ids"] = [[
      d.s = w.each("sentence", { where = function (s, row) return #s.text % 2 == 0 and row.id == s.id end }) {
        text "id" { key = true }, text "text" {}, text "again" { function (s, row) return row.text == s.text and s.id end } }
      d.q = w.each "quantity" { ref "s" "s", text "unit" {}, text "id" {} }]],
    ["limits"] = [[d.s = w.each("sentence", { limit = 3 }) { text "id" { key = true }, text "text" {} }]],
    ["nodes"] = [[d.b = w.each(w.css "p") { text "id" { key = true }, text "text" {} }]],
    ["nothing"] = [[d.p = w.each "person" { text "id" { key = true }, ref "x" "p", text "text" {} }]],
  }
  for name, body in pairs(bodies) do
    it("are what row by row makes: " .. name, function ()
      local at_once, declared = script.convert(body, article)
      local row_by_row = script.convert(body, article, nil, { spans = true })
      assert.same({ "ok", row_by_row.rows, row_by_row.warnings, row_by_row.missing, row_by_row.rejected_rows },
        { at_once.status, at_once.rows, at_once.warnings, at_once.missing, at_once.rejected_rows })
      assert.equal(name == "nothing" or name == "references to rejected rows", #at_once.rows[#declared.tables] == 0)
    end)
  end

  it("belong to the document that fills them", function ()
    local doc, other = core.new(), core.new()
    doc:load "<p>One. Two."
    other:load "<p>One."
    local units, place, field = doc:list(core.kind "sentence"), 1, core.field "text"
    local rows = core.rows(2, 1)
    doc:fill(rows, units, place, field)
    assert.same({ { "One.", n = 1 }, { "Two.", n = 1 } }, rows)
    assert.has_error(function () other:fill(rows, units, place, field) end)
    assert.has_error(function () doc:fill(core.rows(3, 1), units, place, field) end)
    assert.has_error(function () doc:fill({ 1 }, units, place, field) end)
    assert.has_error(function () doc:fill_refs(rows, units, place, nil, {}, {}, 1) end)
  end)
end)

describe("rejected rows", function ()
  it("take those that refer to them along", function ()
    local rows, result = script.rows([[
      d.posts = w.each(w.css ".post") { int "n" { w.css "@data-n", key = true }, int "score" { w.css "i", required = true } }
      d.names = w.each(w.css "b") { text "text" { key = true }, ref "post" "posts" }
      d.marks = w.each(w.css "b") { ref "name" { "names", "text", by = "text" } }]], posts)
    assert.equal("1 2", names(rows.posts, "n"))
    assert.equal("Ann Bob", names(rows.names, "text"))
    assert.equal("Ann Bob", names(rows.marks, "name"))
    assert.equal(4 + 4 + 4, result.rejected_rows)
  end)

  it("do so in circles and chains too", function ()
    local rows, result = script.rows([[
      d.posts = w.each(w.css ".post") { int "n" { w.css "@data-n", key = true },
        ref "to" { "posts", w.css "@data-to", by = "n", optional = true }, text "who" { w.css "b", match = "^[^F]", required = true } }]], posts)
    assert.equal("1 2 3 4", names(rows.posts, "n"))
    assert.equal(2, result.rejected_rows)
  end)

  it("with a reference that must be there", function ()
    local rows, result = script.rows([[
      d.posts = w.each(w.css ".post") { int "n" { w.css "@data-n", key = true }, ref "to" { "posts", w.css "@data-to", by = "n", required = true } }
      ]], posts)
    assert.equal("", names(rows.posts, "n"))
    assert.equal(6, result.rejected_rows)
  end)
end)

describe("keys", function ()
  it("keep the first row in a document", function ()
    local rows, result = script.rows([[
      d.b = w.each(w.css "b") { text "k" { function () return "x" end, key = true }, text "text" {} }]], posts)
    assert.equal("Ann", names(rows.b, "text"))
    assert.equal(5, result.rejected_rows)
    assert.truthy(result.warnings[1].message:find([[the key "x" is there already]], 1, true))
  end)

  it("are the same for the same document, other for others", function ()
    local body = [[d.s = w.each "sentence" { text "id" { key = true }, text "mine" { function (s) return s.id end } }]]
    local a, b, c = script.rows(body, article).s, script.rows(body, article).s, script.rows(body, article, { id = "other" }).s
    assert.same(a, b)
    assert.not_equal(a[1].id, c[1].id)
    assert.equal(13, #a[1].id)
    local seen = {}
    for _, row in ipairs(a) do
      assert.is_nil(seen[row.id])
      assert.equal(row.id, row.mine)
      seen[row.id] = true
    end
  end)
end)

describe("a document", function ()
  it("may be skipped, rejected, warned about, through pcall too", function ()
    local function convert (code)
      return script.convert([[d.a = w.each "document" { text "t" {
        function () ]] .. code .. [[ end, optional = true } }]], "<p>x</p>")
    end
    local result = convert [[w.skip "thin"]]
    assert.same({ "skipped", "thin", "news.lua:2" }, { result.status, result.reason, result.where })
    result = convert [[pcall(function () w.reject "bad" end)]]
    assert.same({ "rejected", "bad", "news.lua:2" }, { result.status, result.reason, result.where })
    result = convert [[w.warn "odd"]]
    assert.same({ "ok", { "news.lua:2: odd" } }, { result.status, script.warnings(result) })
  end)

  it("is rejected when a function fails: with line, column and the script's frames", function ()
    local result = script.convert([[
      local function inner (doc)
        return doc.nothing.more
      end
      d.a = w.each "document" {
        text "t" { function (doc)
          local x = inner(doc)
          return x
        end } }]], "<p>x</p>")
    assert.equal("rejected", result.status)
    assert.equal("news.lua:2", result.where)
    assert.equal("column 't' of table 'a': a document has no field 'nothing'", result.reason:gsub(" %(.*", ""))
    assert.equal("  news.lua:2: in 'inner'\n  news.lua:6: in a function", result.traceback)
    assert.same({}, result.rows)
  end)

  it("is rejected when where fails, or an error is no text", function ()
    local result = script.convert([[d.a = w.each("document", { where = function (doc) return doc.text.x.y end }) { text "text" {} }]], "<p>x</p>")
    assert.truthy(result.reason:find("where of table 'a': attempt to index", 1, true))
    result = script.convert([[d.a = w.each "document" { text "t" { function () error({}) end } }]], "<p>x</p>")
    assert.equal("column 't' of table 'a': a table was raised as an error", result.reason)
    result = script.convert([[d.a = w.each "document" { text "t" { function () error("mine", 0) end } }]], "<p>x</p>")
    assert.equal("column 't' of table 'a': mine", result.reason)
  end)

  it("has a state of its own, and random numbers of its id", function ()
    local body = [[d.a = w.each(w.css "b") { int "n" { function (b)
      local state = b.doc.state
      state.n = (state.n or 0) + 1
      return state.n
    end }, number "r" { function () return math.random() end } }]]
    local one, two = script.rows(body, posts).a, script.rows(body, posts).a
    assert.equal("1 2 3 4 5 6", names(one, "n"))
    assert.same(one, two)
    assert.not_equal(one[1].r, script.rows(body, posts, { id = "other" }).a[1].r)
  end)

  it("takes fields from the record by the option input", function ()
    local rows = script.rows([[local z = w.dataset("z", { input = { text = "body", title = "head", id = "key" } })
      z.a = w.each "document" { text "id" {}, text "title" {}, text "text" {}, text "extra" { w.input "more.x" } } return z]],
      "", { input = { body = "Hello there.", head = "H", key = "k1", more = { x = "y" } } }).a
    assert.same({ { id = "k1", title = "H", text = "Hello there.", extra = "y" } }, rows)
  end)

  it("splits into documents", function ()
    local bytes = "<p>x</p><div class=entry><h2>One</h2></div><div class=entry><h2>Two</h2></div>"
    local rows, result = script.rows([[local z = w.dataset("z", { split = ".entry" })
      z.a = w.each "document" { text "id" { key = true }, text "h" { w.css "h2" } } return z]], bytes, nil, { spans = true })
    assert.same({ { id = "page#1", h = "One" }, { id = "page#2", h = "Two" } }, rows.a)
    local span = result.spans[#result.spans]
    assert.same({ "page#2", "h", "<h2>Two</h2>", 2 }, { span[2], span[3], bytes:sub(span[4] + 1, span[5]), span[7] })
  end)

  it("splits into documents of which some are skipped", function ()
    local rows, result = script.rows([[local z = w.dataset("z", { split = "p" })
      z.a = w.each "document" { text "t" { function (doc) if doc.text == "b" then w.skip "small" end return doc.text end } }
      return z]], "<p>a</p><p>b</p><p>c</p>")
    assert.same({ { t = "a" }, { t = "c" } }, rows.a)
    assert.same({ { id = "page#2", reason = "small", where = "news.lua:2" } }, result.skips)
  end)

  it("splits an Atom feed into its entries", function ()
    local bytes = [==[<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour</title>
      <entry><title>Tea &amp; tide</title><published>2024-05-02T10:00:00Z</published>
        <content type="html">&lt;p&gt;High water is at &lt;b&gt;noon&lt;/b&gt;.&lt;/p&gt;</content></entry>
      <entry><title type="text">Ropes</title><published>2024-05-03T08:30:00Z</published>
        <summary>Twelve new ropes came.</summary></entry></feed>]==]
    local rows = script.rows([[local z = w.dataset("z", { split = "entry" })
      z.a = w.each "document" { text "id" { key = true }, text "title" { w.css "title" }, date "published" { w.css "published" },
        text "text" { w.css "content" + w.css "summary" } } return z]], bytes)
    assert.same({ { "page#1", "Tea & tide", "2024-05-02" }, { "page#2", "Ropes", "2024-05-03" } },
      { { rows.a[1].id, rows.a[1].title, rows.a[1].published }, { rows.a[2].id, rows.a[2].title, rows.a[2].published } })
    assert.same({ "<p>High water is at <b>noon</b>.</p>", "Twelve new ropes came." }, { rows.a[1].text, rows.a[2].text })
  end)

  it("splits a feed into its items, whose prefixes and links mean what they meant", function ()
    local bytes = [==[<?xml version="1.0"?><rss xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Harbour</title>
      <item><title>Tea &amp; tide</title><link>http://e.example/1</link><dc:creator>Ann</dc:creator></item>
      <item><title><![CDATA[Ropes & knots]]></title><link>http://e.example/2</link><dc:creator>Bo</dc:creator></item>
      </channel></rss>]==]
    local rows = script.rows([[local z = w.dataset("z", { split = "item" })
      z.a = w.each "document" { text "id" { key = true }, text "title" { w.css "title" }, text "link" { w.css "link" },
        text "by" { w.css "dc|creator" }, text "again" { w.xpath "string(//dc:creator)" } } return z]], bytes)
    assert.same({ { id = "page#1", title = "Tea & tide", link = "http://e.example/1", by = "Ann", again = "Ann" },
      { id = "page#2", title = "Ropes & knots", link = "http://e.example/2", by = "Bo", again = "Bo" } }, rows.a)
  end)

  it("cannot be converted inside another by the same dataset", function ()
    local result = script.convert([[
      d.a = w.each "document" { text "t" { function () return d:convert("<p>y</p>").a[1].t end } }]], "<p>x</p>")
    assert.equal("rejected", result.status)
  end)

  it("is one after another with the same engine", function ()
    local loaded = assert(script.load [[d.a = w.each(w.css "b") { text "text" {} }]])
    local machine <close> = engine.new(loaded.dataset)
    for _, text in ipairs { "x", "y", "z" } do
      local result = machine:convert { id = text, bytes = "<b>" .. text .. "</b>" }
      assert.equal(text, result.rows[1][1][1])
    end
  end)
end)

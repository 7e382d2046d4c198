-- document_spec.lua: the library: w.parse, documents, datasets without the command
local w = require "windrow"

local page = [[<html lang="en"><head><title>Bridges</title><meta name="author" content="Ada Lo"><base href="/news/"></head>
<body><article><h1>Bridges</h1><p>The town has 12 bridges &amp; 40 boats. The council met on Tuesday to talk about all of them.</p>
<p>It was a long evening, and the people who came to listen went home late. Nobody was sure.</p>
<a href="more.html">More</a></article></body></html>]]

describe("w.parse", function ()
  it("gives a document with fields", function ()
    local doc <close> = w.parse(page, { url = "https://example.org/a/" })
    assert.equal("Bridges", doc.title)
    assert.equal("Ada Lo", doc.author)
    assert.equal("https://example.org/a/", doc.url)
    assert.equal("https://example.org/a/", doc.id)
    assert.equal("document", doc.kind)
    assert.equal("html", doc.type)
    assert.equal("en", doc.language)
    assert.truthy(doc.text:find("12 bridges & 40 boats", 1, true))
    assert.equal("Ada Lo", doc:meta "author")
  end)

  it("takes other types and charsets", function ()
    local doc <close> = w.parse("caf\xE9", { type = "text", charset = "windows-1252" })
    assert.equal("caf\u{E9}", doc.text)
    local xml <close> = w.parse("<a><b>x</b></a>", { type = "xml" })
    assert.equal("x", xml:css "b"[1].text)
    local md <close> = w.parse("# Title\n\nSome *text*.", { type = "markdown" })
    assert.equal("Title", md:css "h1"[1].text)
  end)

  it("iterates over layers and kinds", function ()
    local doc <close> = w.parse(page)
    local texts = {}
    for sentence in doc:each "sentence" do texts[#texts + 1] = sentence.text end
    assert.truthy(#texts >= 4)
    local first = doc:each "quantity" ()
    assert.same({ "12 bridges", 12, "bridges" }, { first.text, first.value, first.unit })
    assert.equal(first.sentence, doc:each "quantity" ().sentence)
    assert.equal(page:sub(first.source_start + 1, first.source_end), "12 bridges")
  end)

  it("has a state and an input", function ()
    local doc <close> = w.parse(page, { input = { n = 1 } })
    doc.state.x = 1
    assert.equal(1, doc.state.x)
    assert.equal(1, doc.input.n)
  end)

  it("closes once and for all", function ()
    local doc = w.parse(page)
    local sentence = doc:each "sentence" ()
    assert.truthy(tostring(doc):find "^document: ")
    doc:close()
    doc:close()
    assert.equal("item (document closed)", tostring(sentence))
    local fine, message = pcall(function () return sentence.text end)
    assert.is_false(fine)
    assert.truthy(message:find("document_spec.lua:%d+: the document is closed"), message)
  end)

  it("raises for misuse at the caller's line", function ()
    for _, case in ipairs {
      { function () w.parse(7) end, "parse: expected a string, got a number" },
      { function () w.parse("", { ulr = "x" }) end, "parse has no option 'ulr' (did you mean 'url'?)" },
      { function () w.parse("", { url = 7 }) end, "option 'url' of parse: expected a string, got a number" },
      { function () return w.prase end, "windrow has no 'prase' (did you mean 'parse'?)" },
      { function () w.parse = 1 end, "windrow.parse cannot be set" },
      { function () return w.args end, "w.args: only scripts have arguments" },
      { function () w.skip() end, "skip: no document is being converted" },
    } do
      local fine, message = pcall(case[1])
      assert.is_false(fine)
      assert.truthy(message:find("spec/document_spec.lua:%d+: "), message)
      assert.truthy(message:find(case[2], 1, true), message)
    end
  end)
end)

describe("a dataset as a library", function ()
  local d = w.dataset "d"
  d.docs = w.each "document" { w.text "id" { key = true }, w.text "title" {} }
  d.numbers = w.each "numeric" { w.ref "doc" "docs", w.number "value" {}, w.text "text" {} }

  it("iterates over the rows of a document", function ()
    local doc <close> = w.parse(page, { id = "a" })
    local found = {}
    for name, row in d:rows(doc) do found[#found + 1] = name .. " " .. (row.title or row.value or row.text) end
    assert.same({ "docs Bridges", "numbers 12", "numbers 40", "numbers Tuesday" }, found)
    assert.equal("Bridges", doc.title)
  end)

  it("converts bytes", function ()
    local rows = d:convert(page, { id = "a" })
    assert.same({ { id = "a", title = "Bridges" } }, rows.docs)
    assert.equal("a", rows.numbers[2].doc)
  end)

  it("gives nil and why where a document is skipped or rejected", function ()
    local s = w.dataset "s"
    s.t = w.each "document" { w.text "a" { function (doc)
      if doc.title == "Bridges" then w.skip "known" end
      error "no"
    end } }
    assert.same({ nil, "known", "skipped" }, { s:convert(page) })
    local rows, reason, status = s:convert "<p>x</p>"
    assert.same({ nil, "rejected" }, { rows, status })
    assert.truthy(reason:find("column 'a' of table 't': no", 1, true))
  end)

  it("knows its tables and no other names", function ()
    assert.equal("dataset: d (2 tables)", tostring(d))
    assert.has_error(function () return d.nubmers end)
    local fine, message = pcall(function () return d.nubmers end)
    assert.is_false(fine)
    assert.truthy(message:find("dataset 'd' has no table 'nubmers' (did you mean 'numbers'?)", 1, true))
  end)
end)

describe("the module", function ()
  it("lists its names", function ()
    local names = {}
    for name in pairs(w) do names[name] = true end
    for _, name in ipairs { "dataset", "each", "text", "css", "pattern", "parse", "skip", "object" } do assert.is_true(names[name], name) end
  end)
end)

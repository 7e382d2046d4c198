-- cli_spec.lua: the command from outside: what stands on stdout and stderr, in which files, and the exit code
local core = require "windrow.core"
local shell = require "spec.support.shell"

local script = [[
local w = require "windrow"
local hay = w.dataset("hay", { args = { word = "none" } })
hay.pages = w.each "document" {
  w.text "id" { key = true },
  w.text "title" { function (doc)
    local title = doc:css("h1")[1].text
    if title == "skip" then w.skip "an advert" end
    if title == "reject" then w.reject "a bad page" end
    return title
  end, required = true },
  w.text "word" { w.const(w.args.word) },
}
hay.links = w.each(w.css "a") {
  w.ref "page" "pages",
  w.text "href" { w.css "@href" },
}
return hay
]]

local function page (title, ...)
  local links = {}
  for i, href in ipairs { ... } do links[i] = ('<a href="%s">x</a>'):format(href) end
  return ("<!DOCTYPE html><title>t</title><h1>%s</h1><p>%s</p>"):format(title, table.concat(links, " "))
end

describe("windrow", function ()
  local folder
  before_each(function ()
    folder = shell.folder {
      ["hay.lua"] = script, ["one.lua"] = script:gsub("hay%.links.-\n}\n", ""),
      ["in/a.html"] = page("First", "/1", "/2"), ["in/b.html"] = page "Second",
      ["more/bad.html"] = page "reject", ["more/skip.html"] = page "skip",
    }
  end)
  after_each(function () folder:remove() end)

  local function decode (lines)
    local out = {}
    for line in lines:gmatch "[^\n]+" do out[#out + 1] = assert(core.decode_json(line)) end
    return out
  end

  describe("run", function ()
    it("writes plain rows of one table to stdout, and nothing else", function ()
      local r = folder:windrow("run", "one.lua", "in")
      assert.equal('{"id":"a.html","title":"First","word":"none"}\n{"id":"b.html","title":"Second","word":"none"}\n', r.out)
      assert.matches("2 documents read: 2 written, 0 rejected, 0 skipped", r.err)
      assert.equal(0, r.code)
    end)

    it("names the table of each row where there are several", function ()
      local rows = decode(folder:windrow("run", "hay.lua", "in", "-q").out)
      assert.same({ "pages", "links", "links", "pages" }, { rows[1].table, rows[2].table, rows[3].table, rows[4].table })
      assert.same({ "a.html", "/2" }, { rows[3].page, rows[3].href })
    end)

    it("says nothing with --quiet", function ()
      assert.equal("", folder:windrow("run", "hay.lua", "in", "-q").err)
    end)

    it("gives the script its arguments", function ()
      assert.matches('"word":"straw"', folder:windrow("run", "one.lua", "in", "-D", "word=straw").out)
      local r = folder:windrow("run", "one.lua", "in", "-D", "wrod=straw")
      assert.equal(1, r.code)
      assert.matches("wrod", r.err)
    end)

    it("gives arguments to the dataset's own options too", function ()
      folder:write("n.lua", [[
local w = require "windrow"
local d = w.dataset("d", { args = { newline = "blank" }, newline = w.args.newline })
d.sentences = w.each "sentence" { w.text "text" {} }
return d]])
      folder:write("t.txt", "one\ntwo\n")
      assert.equal('{"text":"one two"}\n', folder:windrow("run", "n.lua", "t.txt", "-q").out)
      assert.equal('{"text":"one"}\n{"text":"two"}\n', folder:windrow("run", "n.lua", "t.txt", "-q", "-D", "newline=each").out)
    end)

    for name, holds in pairs {
      ["x.jsonl"] = '"First"', ["x.sqlite"] = "^SQLite format 3", ["x.db"] = "^SQLite format 3",
    } do
      it("writes " .. name, function ()
        local r = folder:windrow("run", "hay.lua", "in", "-o", name)
        assert.same({ 0, "" }, { r.code, r.out })
        assert.matches(holds, folder:read(name))
      end)
    end

    it("writes a folder of CSV", function ()
      assert.equal(0, folder:windrow("run", "hay.lua", "in", "-o", "out", "--format", "csv").code)
      assert.equal("README.md croissant.json datapackage.json links.csv pages.csv", folder:names "out")
      assert.equal("page,href\r\na.html,/1\r\na.html,/2\r\n", folder:read "out/links.csv")
    end)

    it("reads stdin: a page, or lines of JSON", function ()
      assert.matches('^{"id":"%-","title":"First"', folder:sh("windrow run one.lua - < in/a.html").out)
      local r = folder:sh [[printf '{"id":"j","html":"<h1>J</h1>"}\n' | windrow run one.lua -]]
      assert.matches('^{"id":"j","title":"J"', r.out)
      assert.equal(r.out, folder:sh([[printf '{"id":"j","html":"<h1>J</h1>"}\n' | windrow run one.lua - --type jsonl -q]]).out)
      assert.equal("", folder:sh("windrow run one.lua - --type jsonl -q < /dev/null").out)
      assert.matches('"title":"First"', folder:sh("gzip < in/a.html | windrow run one.lua -").out)
      r = folder:sh [[printf '{"id":"j","html":"<h1>J</h1>"}\n' | gzip | windrow run one.lua -]]
      assert.matches('^{"id":"j","title":"J"', r.out)
    end)

    it("reads a list of files", function ()
      local r = folder:sh "ls in/*.html | windrow run one.lua --files-from - -q"
      assert.matches('"id":"in/a.html".*"id":"in/b.html"', r.out)
    end)

    it("does not read its own output", function ()
      assert.equal(0, folder:windrow("run", "one.lua", "in", "-o", "in/rows").code)
      local first = folder:read "in/rows/pages.jsonl"
      assert.equal(0, folder:windrow("run", "one.lua", "./in/", "-o", "in/rows/", "--overwrite").code)
      assert.equal(first, folder:read "in/rows/pages.jsonl")
    end)

    it("makes the same bytes twice", function ()
      local first = folder:windrow("run", "hay.lua", "in", "more", "-q").out
      assert.equal(first, folder:windrow("run", "hay.lua", "in", "more", "-q").out)
    end)
  end)

  describe("run ends", function ()
    it("with 3 and everything else written when documents are rejected; dead letters go to a file", function ()
      local r = folder:windrow("run", "hay.lua", "in", "more", "-o", "x.jsonl", "--rejects", "bad.jsonl")
      assert.equal(3, r.code)
      assert.matches("4 documents read: 2 written, 1 rejected, 1 skipped", r.err)
      assert.matches("a bad page", r.err)
      assert.matches("an advert", r.err)
      assert.equal(4, #decode(folder:read "x.jsonl"))
      local letters = decode(folder:read "bad.jsonl")
      assert.equal(1, #letters)
      assert.same({ "bad.html", "rejected" }, { letters[1].id, letters[1].status })
      assert.matches("a bad page", letters[1].reason)
      assert.matches("hay.lua:%d+", letters[1].where)
    end)

    it("with 4 and no output when the error budget is passed", function ()
      local r = folder:windrow("run", "hay.lua", "more", "in", "-o", "x.jsonl", "--max-errors", "0")
      assert.equal(4, r.code)
      assert.matches("more documents rejected than", r.err)
      assert.is_nil(folder:mode "x.jsonl")
      assert.is_nil(folder:mode "x.jsonl.part")
      assert.equal(3, folder:windrow("run", "hay.lua", "more", "in", "-o", "x.jsonl", "--max-errors", "25%").code)
    end)

    it("with 2 when the output exists, and leaves it alone", function ()
      folder:write("x.jsonl", "mine")
      folder:write("bad.jsonl", "mine too")
      assert.equal(2, folder:windrow("run", "hay.lua", "in", "-o", "y.jsonl", "--rejects", "bad.jsonl").code)
      assert.same({ "mine too", nil, nil }, { folder:read "bad.jsonl", folder:mode "y.jsonl", folder:mode "y.jsonl.part" })
      local r = folder:windrow("run", "hay.lua", "in", "-o", "x.jsonl")
      assert.equal(2, r.code)
      assert.matches("x.jsonl exists; %-%-overwrite", r.err)
      assert.equal("mine", folder:read "x.jsonl")
      assert.equal(0, folder:windrow("run", "hay.lua", "in", "-o", "x.jsonl", "--overwrite").code)
    end)

    it("with 2 when an input does not exist", function ()
      local r = folder:windrow("run", "hay.lua", "nowhere", "-o", "x.jsonl")
      assert.same({ 2, nil }, { r.code, folder:mode "x.jsonl" })
      assert.matches("no such input: nowhere", r.err)
    end)

    it("with 1 and no output on a usage error", function ()
      for words, what in pairs {
        ["run"] = "missing argument 'script'", ["run hay.lua"] = "no input", ["run hay.lua in -o x.csv"] = "one CSV holds one table",
        ["run hay.lua in --jobs 0"] = "not a number of 1 or more",
        ["run hay.lua in --shard 3/2"] = "not I/N", ["run hay.lua in -o x.parquet"] = "one Parquet file holds one table",
        ["run hay.lua in --max-errors many"] = "neither a number", ["run hay.lua in --tpye html"] = "Did you mean '%-%-type'",
        ["run hay.lua in --charset klingon"] = "no charset is called", ["run hay.lua in --model a=b"] = "no model is called",
        ["run missing.lua in"] = "missing.lua", ["frobnicate"] = "unknown command", [""] = "a command is required",
      } do
        local r = folder:sh("windrow " .. words .. " < /dev/null")
        assert.equal(1, r.code, words)
        assert.matches(what, r.err, 1, false, words)
        assert.equal("", r.out)
      end
      assert.equal("hay.lua in more one.lua", folder:names())
    end)

    it("with 1 and the script's line on a mistake in the script", function ()
      folder:write("bad.lua", 'local w = require "windrow"\nlocal d = w.dataset "d"\nd.t = w.each "documnet" {}\nreturn d\n')
      local r = folder:windrow("run", "bad.lua", "in")
      assert.equal(1, r.code)
      assert.matches("bad.lua:3:.*documnet", r.err)
    end)

    it("quietly when the reader of stdout goes away", function ()
      for i = 1, 400 do folder:write(("many/%d.html"):format(i), page(("long title "):rep(100))) end
      local r = folder:sh "windrow run one.lua many | head -n 1 > /dev/null"
      assert.equal("", r.err)
    end)

    it("with nothing half done when it is killed", function ()
      folder:write("slow.lua", (script:gsub("local title", "for _ = 1, 2e9 do end local title")))
      local r = folder:sh "$WINDROW run slow.lua in -o x.jsonl & sleep 0.5; kill -TERM $!; wait $!"
      assert.equal(130, r.code)
      assert.is_nil(folder:mode "x.jsonl")
      assert.is_nil(folder:mode "x.jsonl.part")
      assert.equal(0, folder:windrow("run", "hay.lua", "in", "-o", "x.jsonl").code)
      assert.is_nil(folder:mode "x.jsonl.part")
    end)
  end)

  describe("check", function ()
    it("shows the tables and their columns", function ()
      local r = folder:windrow("check", "hay.lua")
      assert.equal(0, r.code)
      assert.matches("dataset hay: 2 tables", r.out)
      assert.matches("\npages\n  id +text +key\n  title +text +required\n", r.out)
      assert.matches("\n  page +ref +→ pages\n", r.out)
    end)

    it("warns of what outlives a document", function ()
      folder:write("bad.lua", "local n = 0\n" .. script:gsub("local title", "n = n + 1 local title"))
      local r = folder:windrow("check", "bad.lua")
      assert.equal(0, r.code)
      assert.matches("bad.lua:%d+: 'n' keeps its value from one document to the next", r.err)
      assert.equal(1, folder:windrow("check", "--strict", "bad.lua").code)
    end)
  end)

  describe("schema", function ()
    it("prints JSON Schema, SQL, a data package, Markdown", function ()
      local top = assert(core.decode_json(folder:windrow("schema", "hay.lua").out))
      assert.equal("string", top["$defs"].pages.properties.title.type)
      assert.matches('CREATE TABLE "pages"', folder:windrow("schema", "hay.lua", "--as", "sql").out)
      local package = assert(core.decode_json(folder:windrow("schema", "hay.lua", "--as", "datapackage").out))
      assert.equal("links.jsonl", package.resources[2].path)
      local card = assert(core.decode_json(folder:windrow("schema", "hay.lua", "--as", "croissant").out))
      assert.equal("pages", card.recordSet[1].name)
      assert.is_true(card.isLiveDataset)
      assert.matches("| title | text | required |", folder:windrow("schema", "hay.lua", "--as", "markdown").out, 1, true)
    end)

    it("prints SQL that SQLite takes", function ()
      local r = folder:sh "windrow schema hay.lua --as sql | sqlite3 x.db && sqlite3 x.db .tables"
      assert.equal("links  pages\n", r.out)
    end)
  end)

  describe("test", function ()
    before_each(function ()
      folder:write("tests/p.html", page("First", "/1"))
    end)

    it("fails without expected rows, writes them, then passes", function ()
      local r = folder:windrow("test", "hay.lua")
      assert.equal(1, r.code)
      assert.matches("FAIL  p.html", r.out)
      assert.equal(0, folder:windrow("test", "hay.lua", "--update").code)
      assert.equal('{"table":"pages","id":"p.html","title":"First","word":"none"}\n{"table":"links","page":"p.html","href":"/1"}\n',
        folder:read "tests/p.jsonl")
      r = folder:windrow("test", "hay.lua")
      assert.same({ 0, "ok    p.html  2 rows\n1 passed, 0 failed\n" }, { r.code, r.out })
    end)

    it("shows what differs", function ()
      folder:windrow("test", "hay.lua", "--update")
      folder:write("tests/p.html", page("First", "/2"))
      local r = folder:windrow("test", "hay.lua")
      assert.equal(1, r.code)
      assert.matches('  %- 2: {"table":"links","page":"p.html","href":"/1"}\n  %+ 2: .*"/2"', r.out)
      assert.matches("0 passed, 1 failed", r.out)
      folder:write("tests/p.html", page("First", "/0", "/1"))
      r = folder:windrow("test", "hay.lua")
      assert.matches('FAIL  p.html  other rows than expected\n  %+ 2: [^\n]*"/0"}\n0 passed', r.out)
    end)

    it("takes a skipped page as a result", function ()
      folder:write("tests/s.html", page "skip")
      folder:windrow("test", "hay.lua", "--update")
      assert.matches('^{"status":"skipped","reason":".*an advert"}\n$', folder:read "tests/s.jsonl")
      assert.equal(0, folder:windrow("test", "hay.lua").code)
    end)

    it("says that there are none", function ()
      local r = folder:windrow("test", "in/../one.lua", "--tests", "nowhere")
      assert.equal(2, r.code)
      assert.matches("no tests in nowhere", r.err)
    end)
  end)

  describe("new", function ()
    it("makes a script that passes its test and runs", function ()
      local r = folder:windrow("new", "shop")
      assert.equal(0, r.code)
      assert.equal("page.html page.jsonl", folder:names "shop/tests")
      assert.equal(0, folder:windrow("test", "shop/shop.lua").code)
      assert.equal(0, folder:windrow("check", "--strict", "shop/shop.lua").code)
      assert.matches("The barn owl returns", folder:windrow("run", "shop/shop.lua", "shop/tests").out)
    end)

    it("leaves what exists alone", function ()
      assert.equal(2, folder:windrow("new", "more").code)
      assert.equal(1, folder:windrow("new", "two words").code)
    end)
  end)

  describe("explain", function ()
    it("shows value, bytes and line", function ()
      local r = folder:windrow("explain", "hay.lua", "in/a.html", "--table", "links", "--column", "href")
      assert.equal(0, r.code)
      local html = folder:read "in/a.html"
      local at = html:find("/1", 1, true) - 1
      assert.matches(('href  "/1"\n      an attribute, bytes %d–%d: /1\n'):format(at, at + 2), r.out, 1, true)
      assert.matches('hay.lua:%d+: w.text "href" { w.css "@href" },', r.out)
    end)

    it("shows what is missing", function ()
      folder:write("m.lua", (script:gsub('w.text "word" .-\n', 'w.text "word" { w.css "h6", optional = true },\n')))
      local r = folder:windrow("explain", "m.lua", "in/a.html", "--missing")
      assert.matches("\npages, row 1\n  word  no value\n", r.out)
      assert.not_matches("title", r.out)
    end)

    it("suggests a table's name", function ()
      local r = folder:windrow("explain", "hay.lua", "in/a.html", "--table", "pagse")
      assert.equal(1, r.code)
      assert.matches("no table 'pagse' %(did you mean 'pages'%?%)", r.err)
    end)
  end)

  describe("clean and tag", function ()
    before_each(function ()
      folder:write("p.html", "<title>Owls</title><nav><a href=/>Home</a></nav><article><h1>Owls</h1><p>"
        .. ("The owl came back to the mill, and 12 people saw it there in the evening. "):rep(6) .. "</p></article>")
    end)

    it("print the main text in each form", function ()
      assert.matches("^# Owls\n\nThe owl came back", folder:windrow("clean", "p.html").out)
      assert.matches("^Owls\n\nThe owl came back", folder:windrow("clean", "p.html", "--to", "text").out)
      assert.matches("<p>The owl came back", folder:windrow("clean", "p.html", "--to", "html").out)
      local json = assert(core.decode_json(folder:windrow("clean", "p.html", "--to", "json").out))
      assert.same({ "p.html", "Owls" }, { json.id, json.title })
      assert.matches("^Owls\n\nThe owl", json.text)
      assert.equal("content", json.blocks[#json.blocks].verdict)
    end)

    it("part several documents by a form feed", function ()
      folder:write("q.txt", "Second text.\n")
      assert.matches("evening%.\n\f\nSecond text%.\n$", folder:windrow("clean", "p.html", "q.txt", "--to", "text").out)
    end)

    it("go on after a document that cannot be read, and end with 3", function ()
      folder:write("a.html.gz", "not gzip")
      local r = folder:windrow("clean", "a.html.gz", "p.html")
      assert.equal(3, r.code)
      assert.matches("^# Owls", r.out)
      assert.matches("windrow: a.html.gz: cannot read: ", r.err)
    end)

    it("print annotations with their bytes", function ()
      local r = folder:windrow("tag", "p.html")
      local html, found = folder:read "p.html", nil
      for _, row in ipairs(decode(r.out)) do
        assert.equal("p.html", row.document)
        if row.value == 12 then found = found or row end
      end
      assert.equal("12", html:sub(found.source_start + 1, found.source_start + 2))
    end)

    it("print sentences too when told", function ()
      local rows = decode(folder:windrow("tag", "p.html", "--sentences").out)
      assert.equal("sentence", rows[1].kind)
    end)

    it("refuse a kind that is not known", function ()
      local r = folder:windrow("tag", "p.html", "--kind", "mony")
      assert.equal(1, r.code)
      assert.matches("no kind 'mony' %(did you mean 'money'%?%)", r.err)
    end)
  end)

  it("shows progress on a terminal, in colour only where that is wanted", function ()
    if not os.execute "command -v script >/dev/null" then return pending "no script(1) here to make a terminal" end
    folder:write("all.lua", script)
    for i = 1, 64 do folder:write(("many/%d.html"):format(i), page(i < 16 and "reject" or "x")) end
    local line = [[script -qec "$WINDROW run all.lua many -o x.jsonl --overwrite" /dev/null < /dev/null]]
    local r = folder:sh("export TERM=xterm; " .. line)
    assert.matches("\r%d+ documents, %d+ rows, \27%[31m%d+ rejected\27%[0m, %d+ documents/s, %d+%.%d MB/s[^\r]*\27%[K", r.out)
    assert.not_matches("\27%[31m", folder:sh("export TERM=xterm NO_COLOR=1; " .. line).out)
    assert.not_matches("documents/s", folder:windrow("run", "hay.lua", "many").err)
  end)

  it("explains itself", function ()
    local r = folder:windrow "--help"
    assert.equal(0, r.code)
    for _, verb in ipairs { "run", "check", "explain", "diff", "try", "test", "new", "schema", "clean", "tag" } do
      assert.matches("\n   " .. verb .. " ", r.out)
      local help = folder:windrow(verb, "--help")
      assert.equal(0, help.code)
      assert.matches("Example", help.out)
    end
    assert.matches("^windrow %d", folder:windrow("--version").out)
  end)

  it("completes in three shells", function ()
    for _, name in ipairs { "bash", "zsh", "fish" } do
      local r = folder:windrow("completion", name)
      assert.equal(0, r.code)
      assert.matches("overwrite", r.out)
    end
  end)
end)

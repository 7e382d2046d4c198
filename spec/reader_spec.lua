-- reader_spec.lua: which records come from files, folders, lists and lines of JSON, in which order
local core = require "windrow.core"
local reader = require "windrow.reader"
local files = require "windrow.reader.files"
local glob = require "windrow.reader.glob"
local shell = require "spec.support.shell"

describe("the reader", function ()
  local folder
  before_each(function () folder = shell.folder() end)
  after_each(function () folder:remove() end)

  -- Every record and broken record, as "id type bytes" or "id: reason".
  local function read (inputs, options)
    for i, input in ipairs(inputs) do inputs[i] = input == "-" and input or folder:at(input) end
    local source = assert(reader.open(inputs, options))
    local seen = {}
    while true do
      local record, broken = source:next()
      if not record and not broken then return seen, source end
      local id = (record or broken).id:gsub("^" .. folder.path .. "/", "")
      seen[#seen + 1] = record and ("%s %s %s"):format(id, record.type, record.bytes)
        or ("%s: %s"):format(id, broken.reason)
    end
  end

  it("takes a folder whole, in the order of the paths' bytes", function ()
    folder:write("in/b.html", "B")
    folder:write("in/a/z.txt", "Z")
    folder:write("in/a/k/deep.md", "D")
    folder:write("in/a.htm", "A")
    folder:write("in/Upper.xml", "U")
    assert.same({
      "Upper.xml xml U", "a.htm html A", "a/k/deep.md markdown D", "a/z.txt text Z", "b.html html B",
    }, (read { "in" }))
  end)

  it("leaves out of a folder what is hidden or no document, and counts it", function ()
    folder:write("in/page.html", "P")
    folder:write("in/.git/x.html", "H")
    folder:write("in/style.css", "C")
    folder:write("in/logo.PNG", "L")
    folder:write("in/noending", "N")
    local seen, source = read { "in" }
    assert.same({ "noending nil N", "page.html html P" }, seen)
    local n, endings = source:left_out()
    assert.equal(2, n)
    assert.same({ ".css", ".png" }, endings)
  end)

  it("rejects what is no text where no name, type or charset says otherwise", function ()
    local wide = ("<p>wide"):gsub(".", "%0\0")
    folder:write("in/paper", "%PDF-1.7\n1 0 obj")
    folder:write("in/photo", "\xFF\xD8\xFF\xE0 JFIF")
    folder:write("in/dump", "row\0row")
    folder:write("in/marked", "\xFF\xFE" .. wide)
    folder:write("in/page.html", "a\0b")
    assert.same({
      "dump: no document: this is binary data", "marked nil \xFF\xFE" .. wide, "page.html html a\0b",
      "paper: no document: this is PDF", "photo: no document: this is JPEG",
    }, (read { "in" }))
    assert.same({ "in/dump text row\0row" }, (read({ "in/dump" }, { type = "text" })))
    assert.same({ "in/dump nil row\0row" }, (read({ "in/dump" }, { charset = "utf-16le" })))
  end)

  it("takes every file of a folder when the type is told", function ()
    folder:write("in/a.css", "C")
    assert.same({ "a.css text C" }, (read({ "in" }, { type = "text" })))
  end)

  it("keeps the path of a named file as its id", function ()
    folder:write("in/a.html", "A")
    local source = reader.open { folder:at "in/a.html" }
    assert.equal(folder:at "in/a.html", source:next().id)
  end)

  it("shows bytes of a path that are not UTF-8", function ()
    folder:write("in/caf\xE9.html", "A")
    folder:write("in/größe.html", "B")
    assert.same({ "caf%E9.html html A", "größe.html html B" }, (read { "in" }))
  end)

  it("makes ids relative to the root", function ()
    folder:write("in/a.html", "A")
    local source = reader.open({ folder:at "in/a.html", folder:at "in" }, { root = folder.path .. "/" })
    assert.equal("in/a.html", source:next().id)
    assert.equal("in/a.html", source:next().id)
  end)

  it("says at once that a named input does not exist", function ()
    local source, why = reader.open { folder:at "nothing.html" }
    assert.is_nil(source)
    assert.matches("no such input: .*nothing.html", why)
    source, why = reader.open { folder:at "*.html" }
    assert.is_nil(source)
    assert.matches("no such input", why)
  end)

  it("reads paths from a list, and an entry that is missing is broken, not fatal", function ()
    folder:write("a.html", "A")
    folder:write("list", folder:at "a.html" .. "\r\n\n" .. folder:at "gone.html" .. "\n")
    assert.same({ "a.html html A", "gone.html: cannot read: No such file or directory" },
      (read({}, { files_from = folder:at "list" })))
  end)

  it("reads lists parted by NUL", function ()
    folder:write("a.html", "A")
    folder:write("b b.html", "B")
    folder:write("list", folder:at "a.html" .. "\0" .. folder:at "b b.html" .. "\0")
    assert.same({ "a.html html A", "b b.html html B" }, (read({}, { files_from = folder:at "list" })))
  end)

  it("reads files one after another into the same memory", function ()
    folder:write("a.html", "<p>one</p>")
    folder:write("b.html", "")
    local bytes, doc <close> = core.bytes(), core.new()
    assert.equal(10, bytes:read(folder:at "a.html", 100))
    assert.same({ 10, "<p>", "</p>", "<p>one</p>" }, { #bytes, bytes:sub(1, 3), bytes:sub(7), tostring(bytes) })
    assert(doc:load(bytes, { type = "html" }))
    assert.equal("one", doc:part_text "page")
    assert.equal(0, bytes:read(folder:at "b.html", 100))
    assert.equal("", bytes:sub(1, 3))
    assert.error_matches(function () doc:part_text "page" end, "bytes were read over")
    assert(doc:load(bytes, { type = "html" }))
    assert.equal("", doc:part_text "page")
    assert.equal(10, bytes:read(folder:at "a.html", 9))
    assert.equal(0, #bytes)
    local n, why, code = bytes:read(folder:at "gone.html", 100)
    assert.same({ true, 2 }, { n == nil and why:find("No such file", 1, true) ~= nil, code })
  end)

  it("does not take a file over the limit into memory", function ()
    folder:sh "truncate -s 5G huge.html"
    assert.matches("huge.html: cannot read: 5368709120 bytes are more than the limit", read({ "huge.html" })[1])
  end)

  it("reads gzip, several members too, and says what is broken", function ()
    folder:write("r.jsonl", '{"id":"a","text":"A"}\n')
    folder:write("p.html", "<p>P")
    folder:sh "gzip -k r.jsonl p.html && cat r.jsonl.gz r.jsonl.gz > two.jsonl.gz && cp p.html.gz q.html"
    folder:sh "head -c 15 p.html.gz > cut.html.gz"
    assert.same({ "a text A", "a text A", "p.html.gz html <p>P", "q.html html <p>P" },
      (read { "two.jsonl.gz", "p.html.gz", "q.html" }))
    assert.matches("^cut.html.gz: cannot read: ", read({ "cut.html.gz" })[1])
  end)

  it("reads Zstandard, bzip2, xz and LZ4, in lines too", function ()
    folder:write("r.jsonl", '{"id":"a","text":"A"}\n{"id":"b","text":"B"}\n')
    folder:write("p.html", "<p>P")
    for tool, last in pairs { zstd = "zst", bzip2 = "bz2", xz = "xz", lz4 = "lz4" } do
      if folder:sh("command -v " .. tool).code == 0 and (tool ~= "zstd" or core.unpacker "zstd") then
        folder:sh(("for f in r.jsonl p.html; do %s -q -c $f > $f.%s; done"):format(tool, last))
        assert.same({ "a text A", "b text B", ("p.html.%s html <p>P"):format(last) },
          (read { "r.jsonl." .. last, "p.html." .. last }))
      end
    end
  end)

  it("says of packed bytes that they are broken or cut", function ()
    folder:write("a.html.zst", "x")
    folder:write("b.html.xz", "x")
    folder:write("r.jsonl", ('{"id":"a","text":"A"}\n'):rep(9))
    folder:sh "gzip -c r.jsonl | head -c 40 > cut.jsonl.gz"
    local seen = read { "a.html.zst", "b.html.xz", "cut.jsonl.gz" }
    assert.matches(core.unpacker "zstd" and "these packed bytes are broken" or "a library is missing: libzstd", seen[1])
    assert.matches("xz could not unpack this", seen[2])
    assert.matches("cut.jsonl.gz#2: the packed bytes are cut off", seen[#seen])
  end)

  describe("of CSV", function ()
    it("takes rows by the names of their columns, whatever parts them", function ()
      folder:write("r.csv", '\xEF\xBB\xBFid,text,"a, b"\r\none,"say ""hay""\r\ntwice",x\r\n\r\n,plain\r\n')
      folder:write("s.csv", "id;text\n7;a,b\n")
      folder:write("t.tsv", "id\thtml\nt\t<p>T\n")
      assert.same({ 'one text say "hay"\r\ntwice', "r.csv#3 text plain", "7 text a,b", "t html <p>T" },
        (read { "r.csv", "s.csv", "t.tsv" }))
      local record = reader.open({ folder:at "r.csv" }):next()
      assert.equal("x", record.input["a, b"])
    end)

    it("maps columns as the script and --field say, and goes on behind a row", function ()
      folder:write("r.csv", "key,body\na,A\nb,B\nc,C\n")
      folder:sh "gzip -k r.csv"
      for _, name in ipairs { "r.csv", "r.csv.gz" } do
        local options = { input = { text = "body", id = "key" } }
        local source = reader.open({ folder:at(name) }, options)
        assert.equal("A", source:next().bytes)
        local at = source:next().at
        options.after = at
        local record = reader.open({ folder:at(name) }, options):next()
        assert.same({ "c", "C" }, { record.id, record.bytes })
        assert.equal("B", reader.records(assert(reader.fetch(at, options)), options):next().bytes)
      end
      assert.same({ "r.csv#1 html A", "r.csv#2 html B", "r.csv#3 html C" }, (read({ "r.csv" }, { field = "body" })))
      assert.matches("r.csv#1: the row has no field 'html' or 'text'", read({ "r.csv" })[1])
    end)

    it("reads what csv-spectrum has", function ()
      local data = require "spec.support.data"
      local suites = data.folder "suites"
      if not suites then return pending "no ../shared/bench here" end
      for name in require "lfs".dir(suites .. "/csv-spectrum/csvs") do
        local stem = name:match "^(.*)%.csv$"
        local handle = stem and io.open(("%s/csv-spectrum/json/%s.json"):format(suites, stem))
        if handle and stem ~= "location_coordinates" then        -- its JSON has another number than its CSV
          local expected = core.decode_json(handle:read "a")
          if not expected[1] then expected = { expected } end
          handle:close()
          local source = reader.open({ ("%s/csv-spectrum/csvs/%s"):format(suites, name) }, { field = next(expected[1]) })
          for i, row in ipairs(expected) do
            local record, fault = source:next()
            local values = assert(record, fault and fault.reason).input
            for key, value in pairs(row) do
              assert.equal((value:gsub("\r\n", "\n")), (values[key]:gsub("\r\n", "\n")), ("%s, row %d"):format(name, i))
            end
          end
          assert.is_nil(source:next())
        end
      end
    end)
  end)

  describe("of JSON lines", function ()
    it("takes html, else text, else the field that is told", function ()
      folder:write("r.jsonl", '{"id":"a","html":"<p>","text":"t"}\n{"id":7,"text":"t"}\n{"body":"b"}\n')
      local seen = read { "r.jsonl" }
      assert.equal("a html <p>", seen[1])
      assert.equal("7 text t", seen[2])
      assert.matches("r.jsonl#3: the line has no field 'html' or 'text'", seen[3])
      assert.equal("r.jsonl#3 html b", read({ "r.jsonl" }, { field = "body" })[3])
    end)

    it("takes text where html is empty, and nested fields by their path", function ()
      folder:write("r.jsonl", '{"id":"a","html":"","text":"t"}\n{"id":"b","html":""}\n{"id":"c","page":{"body":"deep"}}\n')
      assert.same({ "a text t", "b html " }, { table.unpack(read { "r.jsonl" }, 1, 2) })
      assert.equal("c html deep", read({ "r.jsonl" }, { field = "page.body" })[3])
    end)

    it("gives the document the line's fields, by the script's names where it has some", function ()
      folder:write("r.jsonl", '{"text":"t","url":"u","lang":"de","when":"2024-05-01","n":{"deep":[1]}}\n')
      local record = reader.open({ folder:at "r.jsonl" }, { input = { date = "when" } }):next()
      assert.equal("u", record.url)
      assert.equal("de", record.language)
      assert.equal("2024-05-01", record.date)
      assert.equal("utf-8", record.charset)
      assert.equal(1, record.input.n.deep[1])
    end)

    it("takes the body from the field that the script names", function ()
      folder:write("r.jsonl", '{"id":"a","body":"b"}\n')
      local record = reader.open({ folder:at "r.jsonl" }, { input = { text = "body" } }):next()
      assert.same({ "b", "text" }, { record.bytes, record.type })
    end)

    it("goes on after a broken line and tells its byte", function ()
      folder:write("r.jsonl", '{"text":"one"}\n{"text":\n[1]\n\n{"text":"two"}')
      local source = reader.open { folder:at "r.jsonl" }
      assert.equal("one", source:next().bytes)
      local record, broken = source:next()
      assert.is_nil(record)
      assert.matches("#2$", broken.id)
      assert.matches("^not JSON", broken.reason)
      assert.same({ 1, 15, 2 }, { broken.at.nth, broken.at.offset, broken.at.number })
      assert.is_true(broken.at.behind <= 9)
      assert.matches("a line is a JSON object", select(2, source:next()).reason)
      assert.equal(folder:at "r.jsonl#5", source:next().id)
      assert.is_nil(source:next())
    end)

    it("takes a byte order mark and carriage returns in its stride", function ()
      folder:write("r.jsonl", '\xEF\xBB\xBF{"id":"a","text":"x"}\r\n')
      assert.same({ "a text x" }, (read { "r.jsonl" }))
    end)
  end)
end)

describe("names with wildcards", function ()
  local folder
  before_each(function ()
    folder = shell.folder {
      ["a.html"] = "", ["b.htm"] = "", ["c[1].html"] = "", [".h.html"] = "",
      ["x/d.html"] = "", ["x/y/e.html"] = "", ["x/y/ä.html"] = "",
    }
  end)
  after_each(function () folder:remove() end)

  local function paths (pattern)
    local found = glob.paths(folder:at(pattern))
    for i, path in ipairs(found) do found[i] = path:sub(#folder.path + 2) end
    return table.concat(found, " ")
  end

  it("match within a name, hidden ones left out", function ()
    assert.equal("a.html c[1].html", paths "*.html")
    assert.equal("b.htm", paths "?.htm")
    assert.equal("a.html b.htm", paths "[ab].htm*")
    assert.equal("b.htm", paths "[!a].htm")
    assert.equal("x/y/ä.html", paths "x/y/?.html" == "x/y/e.html x/y/ä.html" and "x/y/ä.html")
  end)

  it("match through folders", function ()
    assert.equal("x/d.html", paths "*/*.html")
    assert.equal("a.html c[1].html x/d.html x/y/e.html x/y/ä.html", paths "**/*.html")
    assert.equal("", paths "no/*.html")
  end)
end)

describe("relative paths", function ()
  it("are taken from the root, however it is written", function ()
    assert.equal("b/c.html", files.relative("a/b/c.html", "a"))
    assert.equal("b/c.html", files.relative("./a//b/c.html", "a/"))
    assert.equal("a/b.html", files.relative("a/b.html", "."))
    assert.equal("ab/c.html", files.relative("ab/c.html", "a"))
  end)
end)

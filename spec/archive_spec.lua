-- archive_spec.lua: documents in tar and zip archives, EPUB and MHTML
local core = require "windrow.core"
local reader = require "windrow.reader"
local shell = require "spec.support.shell"

describe("archives", function ()
  local folder
  before_each(function ()
    folder = shell.folder {
      ["in/b.html"] = "<p>B", ["in/deep/a.txt"] = "A", ["in/logo.png"] = "P", ["in/.hidden/x.html"] = "H",
      ["in/lines.jsonl"] = '{"id":"x","text":"X"}\n{"text":"Y"}\n', ["in/rows.csv"] = "id,text\nr,R\n",
    }
  end)
  after_each(function () folder:remove() end)

  local function all (source)
    local seen, ats = {}, {}
    while true do
      local record, fault = source:next()
      local found = record or fault
      if not found then return seen, ats, source end
      local id = found.id:gsub("^" .. folder.path:gsub("%p", "%%%0") .. "/", "")
      seen[#seen + 1] = record and ("%s %s %s"):format(id, record.type, record.bytes) or ("%s: %s"):format(id, found.reason)
      ats[#ats + 1] = found.at
    end
  end

  local function read (name, options) return all(assert(reader.open({ folder:at(name) }, options))) end

  -- What comes after every record must come again when the source is opened there.
  local function check_places (name, seen, ats)
    for i, at in ipairs(ats) do
      assert.same({ table.unpack(seen, i + 1) }, (all(assert(reader.open({ folder:at(name) }, { after = at })))))
      local unit = assert(reader.fetch(at))
      assert.equal(at.member, unit.at.member)
    end
  end

  local function in_order (name)
    return {
      name .. "/in/b.html html <p>B", name .. "/in/deep/a.txt text A", "x text X",
      name .. "/in/lines.jsonl#2 text Y", "r text R",
    }
  end

  local members = "in/b.html in/logo.png in/deep/a.txt in/.hidden/x.html in/lines.jsonl in/rows.csv"

  it("of tar give their members in order, packed or not", function ()
    for ending, flag in pairs { tar = "", ["tar.gz"] = "z", tgz = "z", ["tar.bz2"] = "j", ["tar.xz"] = "J" } do
      local name = "a." .. ending
      folder:sh(("tar -c%sf %s %s"):format(flag, name, members))
      local seen, ats, source = read(name)
      assert.same(in_order(name), seen)
      check_places(name, seen, ats)
      assert.same({ [".png"] = 1 }, (select(3, source:left_out())))
    end
  end)

  it("come through a pipe: tar and WARC, packed or not", function ()
    folder:write("s.lua", [[local w = require "windrow" local d = w.dataset "d"
      d.pages = w.each "document" { w.text "id" { key = true } } return d]])
    folder:sh "tar -cf a.tar in/b.html in/deep/a.txt"
    for _, pipe in ipairs { "cat a.tar", "gzip -c a.tar", core.unpacker "zstd" and "zstd -q -c a.tar" } do
      local result = folder:sh(pipe .. " | windrow run s.lua - -q")
      assert.equal('{"id":"-/in/b.html"}\n{"id":"-/in/deep/a.txt"}\n', result.out, result.err)
    end
    folder:write("c.warc", "WARC/1.0\r\nWARC-Type: resource\r\nWARC-Record-ID: <urn:1>\r\nContent-Type: text/html\r\n"
      .. "Content-Length: 4\r\n\r\n<p>W\r\n\r\n")
    for _, pipe in ipairs { "cat c.warc", "gzip -c c.warc" } do
      assert.equal('{"id":"urn:1"}\n', folder:sh(pipe .. " | windrow run s.lua - -q").out)
    end
  end)

  it("of tar have names of any length in every format", function ()
    local long = ("deep/"):rep(60) .. "page.html"
    folder:write(long, "<p>L")
    for _, format in ipairs { "gnu", "pax" } do
      folder:sh(("tar --format=%s -cf a.tar %s in/b.html"):format(format, long))
      assert.same({ "a.tar/" .. long .. " html <p>L", "a.tar/in/b.html html <p>B" }, (read "a.tar"))
    end
    local prefixed = ("deep/"):rep(30) .. "page.html"
    folder:write(prefixed, "<p>P")
    folder:sh(("tar --format=ustar -cf a.tar %s"):format(prefixed))
    assert.same({ "a.tar/" .. prefixed .. " html <p>P" }, (read "a.tar"))
  end)

  it("of tar that are cut or broken say so", function ()
    folder:sh "tar -cf a.tar in/b.html in/deep/a.txt && head -c 1530 a.tar > cut.tar"
    assert.matches("cut.tar#2: no tar archive, or a broken one", read "cut.tar"[2])
    folder:write("none.tar", ("no tar archive at all "):rep(40))
    assert.same({ "none.tar: no tar archive, or a broken one" },
      { (read "none.tar"[1]:gsub("#%d+", "")) })
  end)

  it("of zip give their members in order", function ()
    folder:sh("gzip -k in/b.html; zip -q -r a.zip " .. members .. " in/b.html.gz; zip -q -0 b.zip in/b.html")
    local seen, ats = read "a.zip"
    local expected = in_order "a.zip"
    expected[6] = "a.zip/in/b.html.gz html <p>B"
    assert.same(expected, seen)
    check_places("a.zip", seen, ats)
    assert.same({ "b.zip/in/b.html html <p>B" }, (read "b.zip"))
  end)

  it("of zip that are encrypted, cut or none say so", function ()
    folder:sh "zip -q -P hay secret.zip in/b.html; zip -q a.zip in/b.html; head -c 60 a.zip > cut.zip"
    assert.matches("secret.zip/in/b.html: the member is encrypted", read "secret.zip"[1])
    local cut = read "cut.zip"
    assert.matches("cut.zip/in/b.html: the archive is cut", cut[1])
    assert.matches("cut.zip#2: no zip archive, or a cut one", cut[2])
  end)

  it("in archives are not opened", function ()
    folder:sh "zip -q a.zip in/b.html; tar -cf b.tar a.zip"
    assert.same({ "b.tar/a.zip: zip inside an archive is not opened; unpack it first" }, (read "b.tar"))
  end)

  it("of web pages are read inside others", function ()
    folder:write("c.warc", "WARC/1.0\r\nWARC-Type: resource\r\nWARC-Record-ID: <urn:1>\r\nContent-Type: text/html\r\n"
      .. "Content-Length: 4\r\n\r\n<p>W\r\n\r\n")
    folder:sh "gzip c.warc; tar -cf a.tar c.warc.gz"
    assert.same({ "urn:1 html <p>W" }, (read "a.tar"))
  end)

  it("of EPUB give chapters in the order of reading", function ()
    folder:write("META-INF/container.xml", '<container><rootfiles><rootfile full-path="text/book.opf" '
      .. 'media-type="application/oebps-package+xml"/></rootfiles></container>')
    folder:write("text/book.opf", [[<opf:package xmlns:opf="http://www.idpf.org/2007/opf"><opf:manifest>
      <opf:item id="one" href="chapter%201.xhtml" media-type="application/xhtml+xml"/>
      <opf:item href='../more/two.xhtml' id='two'/></opf:manifest>
      <opf:spine><opf:itemref idref="two"/><opf:itemref idref='one'/></opf:spine></opf:package>]])
    folder:write("text/chapter 1.xhtml", "<p>One")
    folder:write("more/two.xhtml", "<p>Two")
    folder:sh "zip -q -r book.epub META-INF text more; zip -q none.epub in/b.html"
    local seen, ats = read "book.epub"
    assert.same({ "book.epub/more/two.xhtml html <p>Two", "book.epub/text/chapter 1.xhtml html <p>One" }, seen)
    check_places("book.epub", seen, ats)
    assert.matches("none.epub: no EPUB: META%-INF/container.xml is missing", read "none.epub"[1])
  end)

  it("of MHTML give the page that was saved", function ()
    local function saved (coding, body)
      return table.concat({
        "From: <Saved>", "Snapshot-Content-Location: http://hay.example/", "MIME-Version: 1.0",
        'Content-Type: multipart/related;', '\ttype="text/html"; boundary="--=b"', "", "",
        "----=b", "Content-Type: text/css", "", "p {}", "----=b", "Content-Type: text/html; charset=utf-8",
        "Content-Transfer-Encoding: " .. coding, "Content-Location: http://hay.example/page", "", body, "----=b--", "",
      }, "\r\n")
    end
    folder:write("q.mhtml", saved("quoted-printable", "<p>H=C3=A4y is =\r\ndry=3D"))
    folder:write("b.mht", saved("base64", "PHA+SMOkeQ=\r\n="))
    assert.same({ "q.mhtml html <p>Häy is dry=", "b.mht html <p>Häy" }, (all(reader.open { folder:at "q.mhtml", folder:at "b.mht" })))
    local record = reader.open({ folder:at "q.mhtml" }):next()
    assert.same({ "http://hay.example/page", "utf-8" }, { record.url, record.charset })
    folder:write("none.mhtml", "no page")
    assert.same({ "none.mhtml: no page is in this MHTML" }, (read "none.mhtml"))
  end)
end)

-- xml_spec.lua: XML documents as trees, with the place of every text
local cases = require "spec.support.cases"
local core = require "windrow.core"
local queries = require "spec.support.queries"

local function load (text)
  local doc = core.new()
  local loaded, message, _, at = doc:load(text, { type = "xml" })
  return loaded and doc, message, at
end

local function run (input)
  local doc <close>, message, at = load(input)
  return doc and doc:dump() or ("! %s %s"):format(at or "-", message:gsub("^this is not well%-formed XML: ", ""))
end

-- The element's bytes in the source.
local function source (doc, text, css)
  local from, to = doc:span(doc:select(core.selector(css))[1])
  return text:sub(from + 1, to)
end

local feed = [==[
<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Harbour notes</title>
<item><title>Tea &amp; tide</title><dc:creator>Ann</dc:creator><link>http://e.example/1?a=1&amp;b=2</link></item>
<item><title><![CDATA[Ropes & knots]]></title><dc:creator>Bo</dc:creator></item>
</channel></rss>]==]

describe("XML", function ()
  cases.run("xml", run)

  it("knows where each element, text and attribute stands", function ()
    local doc <close> = load(feed)
    assert.equal("<title>Tea &amp; tide</title>", source(doc, feed, "item > title"))
    assert.equal("<dc:creator>Bo</dc:creator>", source(doc, feed, "item + item > dc|creator"))
    local from, to = doc:span(doc:select(core.selector "rss@version")[1])
    assert.equal("2.0", feed:sub(from + 1, to))
    for handle, piece in pairs { ["//item[1]/title/text()"] = "Tea &amp; tide", ["//item[2]/title/text()"] = "Ropes & knots" } do
      from, to = doc:span(doc:xpath(core.xpath(handle))[1])
      assert.equal(piece, feed:sub(from + 1, to))
    end
  end)

  it("knows its places in the source whatever the encoding", function ()
    local text = '<?xml version="1.0" encoding="%s"?>\r\n<a><b c="\u{E9}&lt;">\u{E9}t\u{E9}&#233;</b></a>'
    local latin = text:format("ISO-8859-1"):gsub("\u{E9}", "\xE9")
    local wide = "\xFE\xFF" .. text:format("UTF-16"):gsub(utf8.charpattern, function (c) return (">I2"):pack(utf8.codepoint(c)) end)
    for _, bytes in ipairs { text:format("utf-8"), "\xEF\xBB\xBF" .. text:format("utf-8"), latin, wide } do
      local doc <close> = load(bytes)
      local handle, unit = doc:select(core.selector "b")[1], bytes == wide and "\0%0" or "%0"
      assert.equal("\u{E9}t\u{E9}\u{E9}", doc:get(handle, core.field "raw"))
      assert.equal("\u{E9}<", (doc:attribute(handle, "c")))
      local from, to = doc:span(handle)
      local start, stop = ("<b"):gsub(".", unit), ("</b>"):gsub(".", unit)
      assert.equal(bytes:find(start, 1, true) - 1, from)
      assert.equal(select(2, bytes:find(stop, 1, true)), to)
    end
  end)

  it("is read past its errors, and the document says so", function ()
    for text, status in pairs {
      ["<a><b>x &amp; y</b></a>"] = "ok", ["<a><b>x & y</b></a>"] = "recovered", ["<a><b>x</a>"] = "recovered",
      ["<a><b>x"] = "recovered", ["<a/>"] = "empty",
    } do
      local doc <close> = load(text)
      assert.equal(status, doc:get(doc:list(core.kind "document", "page")[1], (core.field "status")), text)
    end
  end)

  it("is cut into items by selectors", function ()
    local doc <close> = load(feed)
    local creators = {}
    for i, item in ipairs(doc:select(core.selector "item")) do
      creators[i] = queries.line(doc, doc:xpath(core.xpath "string(dc:creator)", item))
    end
    assert.same({ "'Ann'", "'Bo'" }, creators)
  end)

  it("reads no other file", function ()
    local doc <close> = load [[<!DOCTYPE a SYSTEM "/etc/hostname" [<!ENTITY x SYSTEM "/etc/hostname">%y;]><a>&x;</a>]]
    assert.equal('| <a>\n|   "&x;"\n', doc:dump())
  end)

  it("does not grow by entities", function ()
    local lines = { "<!DOCTYPE a [<!ENTITY e0 'ha'>" }
    for i = 1, 30 do lines[#lines + 1] = ("<!ENTITY e%d '&e%d;&e%d;'>"):format(i, i - 1, i - 1) end
    local doc <close> = load(table.concat(lines) .. "]><a>&e30;</a>")
    assert.equal('| <a>\n|   "&e30;"\n', doc:dump())
    local long <close> = load("<!DOCTYPE a [<!ENTITY e '" .. ("x"):rep(1000) .. "'>]><a>" .. ("&e;"):rep(100000) .. "</a>")
    assert.is_true(#long:dump() < 1000000)
    assert.equal("bytes", long:get(long:list(core.kind "document", "page")[1], (core.field "truncated")))
  end)

  it("takes deep, wide and repeated things in its stride", function ()
    local deep <close> = load(("<a>"):rep(100000) .. "x" .. ("</a>"):rep(100000))
    assert.equal("depth", deep:get(deep:list(core.kind "document", "page")[1], (core.field "truncated")))
    local wide <close> = load("<a>" .. ("<b c='1'/>"):rep(100000) .. "</a>")
    assert.equal(100000, #wide:select(core.selector "b"))
    local attributes, start = {}, os.clock()
    for i = 1, 100000 do attributes[i] = ("a%d=''"):format(i) end
    local many <close> = load("<a><b/><c " .. table.concat(attributes, " ") .. "/></a>")
    assert.equal("attributes", many:get(many:list(core.kind "document", "page")[1], (core.field "truncated")))
    assert.is_true(os.clock() - start < 2)
  end)

  it("knows where text stands that holds markup", function ()
    local page = "<rss><item><description>&lt;p&gt;Tea &amp;amp; tide.&lt;/p&gt;</description></item></rss>"
    local doc <close> = core.new()
    assert(doc:load(page, { type = "xml", clean = false }))
    local block = doc:list(core.kind "block", "page")[1]
    assert.equal("Tea & tide.", doc:get(block, (core.field "text")))
    local at = 0
    for _, piece in ipairs(doc:pieces(block)) do
      assert.equal(at, piece.at)
      at = at + piece.n
      local from = page:sub(piece.source_start + 1, piece.source_end)
      if piece.kind == "verbatim" then assert.equal(("Tea & tide."):sub(piece.at + 1, at), from) end
      if piece.kind == "reference" then assert.equal("&amp;amp;", from) end
    end
    assert.equal(11, at)
  end)
end)

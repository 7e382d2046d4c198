-- report_spec.lua: `windrow explain --html`: one page, whole, inert, with everything in its place
local core = require "windrow.core"
local shell = require "spec.support.shell"

local page = [[<html><head><title>Pears</title><style>p { color: red }</style></head><body onload="alert(1)">
<nav><a href="/">Home</a> <a href="/a">Apples</a></nav><article><h1>Pears early this year</h1>
<p>A crate holds 18 kg of fruit &amp; leaves, as the growers say. Some 140 crates were filled before noon on that day.</p>
<script>alert("</iframe>")</script><p>It is 5 &lt; 6 and "so" {{nonce}} </p>
<p>The mean temperature in April was 12.5 °C, which is more than anybody here has on record.</p>
</article></body></html>]]

local script = [[
local w = require "windrow"
local d = w.dataset "d"
w.rule "load" { w.pattern "{:what: %word :} ' holds ' {:size: %quantity :}" }
d.page = w.each "document" { w.text "id" { key = true }, w.text "title" { w.css "h1" }, w.text "evil" { w.const "</script><b>" } }
d.load = w.each "load" { w.text "what" {}, w.number "size" {} }
d.sentences = w.each "sentence" { w.text "text" {} }
return d
]]

describe("the report", function ()
  local folder, html, data
  setup(function ()
    folder = shell.folder { ["d.lua"] = script, ["p.html"] = page }
    local r = folder:windrow("explain", "d.lua", "p.html", "--html", "out.html")
    assert.equal(0, r.code, r.err)
    html = folder:read "out.html"
    data = core.decode_json(html:match '<script type="application/json" id="marks" nonce="windrow">(.-)</script>')
  end)
  teardown(function () folder:remove() end)

  -- Values of the marks of a segment with this text.
  local function marks_on (text)
    local numbers = html:match('<span class="m" data%-m="([%d ]+)">' .. text)
    local found = {}
    for n in (numbers or ""):gmatch "%d+" do
      local mark = data.marks[math.tointeger(n) + 1]
      found[#found + 1] = mark[2] .. " = " .. mark[3]
    end
    return table.concat(found, "; ")
  end

  it("highlights annotations, rules, rows and values at their place", function ()
    assert.equal("load.size, row 1 = 18; quantity = value 18, unit kg; load, row 1 = what: crate, size: 18; "
      .. "rule load = what: crate, size: 18 kg; "
      .. "sentences, row 2 = text: A crate holds 18 kg of fruit & leaves, as the growers say.", marks_on "18 kg")
    assert.truthy(marks_on "crate":find("load.what, row 1 = crate", 1, true), marks_on "crate")
  end)

  it("tells the script's line of each", function ()
    local all = table.concat(data.lines, "\n")
    assert.truthy(all:find('d.lua:3: w.rule "load"', 1, true), all)
    assert.truthy(all:find("d.lua:5: d.load = w.each", 1, true), all)
  end)

  it("colours blocks by verdict, the cleaned ones too", function ()
    assert.truthy(html:find '<p class="b nav [^"]*" title="nav', html)
    assert.truthy(html:find '<p class="b title heading"')
    assert.truthy(html:find '<p class="b content paragraph"')
  end)

  it("has filters by table, rule and kind; what covers the text is off at first", function ()
    assert.truthy(html:find 'value="%d+" checked> load <small>')
    assert.truthy(html:find 'value="%d+" checked> quantity <small>')
    assert.truthy(html:find 'value="%d+"> sentences <small>')
  end)

  it("keeps the page's markup inert", function ()
    local frame = html:match '<iframe (.-)></iframe>'
    assert.truthy(frame:find('sandbox=""', 1, true))
    local source = frame:match 'srcdoc="([^"]*)"'
    assert.truthy(source:find("&lt;script&gt;alert(&quot;&lt;/iframe&gt;&quot;)", 1, true), source)
    assert.falsy(source:find("[<>]"))
    assert.truthy(source:find("{{nonce}}", 1, true), "the page's own braces are no slots")
  end)

  it("lets nothing be fetched and no other script run", function ()
    local policy = html:match 'Content%-Security%-Policy"%s+content="([^"]*)"'
    assert.truthy(policy:find("default-src 'none'", 1, true))
    assert.truthy(policy:find("script-src 'nonce-windrow'", 1, true))
    local _, scripts = html:gsub("<script", "")
    assert.equal(2, scripts)
    assert.falsy(html:gsub('srcdoc="[^"]*"', ""):find "https?://")
    assert.falsy(html:find("</script><b>", 1, true))
  end)

  it("shows rows whose values lead to their place", function ()
    assert.truthy(html:find('<summary>load: 1 row</summary>', 1, true))
    assert.truthy(html:find '<td><button type="button" data%-m="%d+">crate</button></td>')
    assert.truthy(html:find("<td>&lt;/script&gt;&lt;b&gt;</td>", 1, true))
  end)

  it("is written for a rejected document too, with the reason", function ()
    folder:write("bad.lua", 'local w = require "windrow"\nlocal d = w.dataset "d"\n'
      .. 'd.t = w.each "document" { w.text "x" { function () w.reject "no good" end } }\nreturn d')
    local r = folder:windrow("explain", "bad.lua", "p.html", "--html", "bad.html")
    assert.equal(3, r.code)
    assert.truthy(folder:read "bad.html":find("<p>rejected: no good</p>", 1, true))
  end)

  it("is made of plain text and of other encodings", function ()
    folder:write("a.txt", "One <b> 5 kg.\n\nTwo.")
    assert.equal(0, folder:windrow("explain", "d.lua", "a.txt", "--html", "a.html").code)
    assert.truthy(folder:read "a.html":find("&lt;pre style='white-space:pre-wrap'&gt;One &amp;lt;b&amp;gt;", 1, true))
    folder:write("l.html", '<meta charset="iso-8859-1"><h1>Caf\xE9</h1><p>The caf\xE9 has 5 kg of cake, all told, on most days.</p>')
    assert.equal(0, folder:windrow("explain", "d.lua", "l.html", "--html", "l2.html").code)
    assert.truthy(folder:read "l2.html":find("&lt;h1&gt;Café&lt;/h1&gt;", 1, true))
    assert.truthy(folder:read "l2.html":find('>5 kg</span>', 1, true))
  end)

  it("takes linear time: a page of a megabyte in seconds", function ()
    local parts = {}
    for i = 1, 9000 do
      parts[i] = ("<p>Crate number %d holds %d kg of fruit, as the growers of the valley say, and so it was in May %d.</p>")
        :format(i, i % 90, 1900 + i % 100)
    end
    folder:write("big.html", "<article><h1>Big</h1>" .. table.concat(parts, "\n") .. "</article>")
    local from = os.clock()
    local r = folder:windrow("explain", "d.lua", "big.html", "--html", "big-out.html")
    assert.equal(0, r.code, r.err)
    assert.truthy(os.clock() - from < 60)
    assert.truthy(#folder:read "big-out.html" > 1e6)
  end)
end)

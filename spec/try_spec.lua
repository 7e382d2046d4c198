-- try_spec.lua: `windrow try`: a prompt with a page in it
local shell = require "spec.support.shell"

local page = [[<html><head><title>Pears</title></head><body><article><h1>Pears early  this year</h1>
<p>A crate holds 18 kg of fruit, as the growers say. Some 140 crates were filled before noon on that day.</p>
<h2 id="spring">Warm spring</h2><p>The mean temperature in April was 12.5 \u{B0}C, more than anybody here has on record.</p>
</article></body></html>]]

describe("try", function ()
  local folder
  setup(function () folder = shell.folder { ["p.html"] = page } end)
  teardown(function () folder:remove() end)

  -- What the prompt says to lines, without its first line.
  local function answers (lines)
    folder:write("in.txt", lines)
    local r = folder:sh "windrow try p.html < in.txt"
    return (r.out:gsub("^[^\n]*\n", ""):gsub("\n$", "")), r.err, r.code
  end

  local cases = {
    ["doc.title"] = '"Pears"',
    ["#doc:css 'h2', doc.type"] = '1\n"html"',
    ["w.css 'h2'"] = "  1  node: Warm spring [196, 228)",
    ["w.css 'h2@id'"] = '  1  {"values":["spring"]}',
    ["w.css 'h7'"] = "nothing",
    ["doc:each 'quantity'"] = "  1  quantity: 18 kg [103, 108)\n  2  quantity: Some 140 crates [139, 154)",
    ["w.pattern \"{:n: %quantity :} ' of ' {:what: %word :}\""] = "  1  match: 18 kg of fruit [103, 117)   { n: 18 kg, what: fruit }",
    ["w.kind 'quantity'"] = "  1  quantity: 18 kg [103, 108)\n  2  quantity: Some 140 crates [139, 154)",
    ["w.rule 'load' { \"{:what: %word :} ' holds ' %quantity\" }"] = "  1  load: crate holds 18 kg [91, 108)   { 1: 18 kg, what: crate }",
    ["w.text 'title' { w.css 'h1' / w.squeeze }"] = '  1  {"title":"Pears early this year"}',
    ["w.int 'n' { w.css 'h1' }"] = '  1  {"n":null}\nwarning: column \'n\' of table \'t\': expected an integer, got "Pears early this year"',
    ["w.each('sentence', { limit = 1 }) { w.int 'index' {}, w.text 'text' {} }"] = '  1  {"index":1,"text":"Pears early this year"}',
    ["x = doc:css 'h2'[1]\nx.text"] = '"Warm spring"',
    ["for s in doc:each 'section' do\nprint(s.title)\nend"] = "",
    ["{ b = 1, a = { 2 } }"] = '{"a":[2],"b":1}',
    ["nil"] = "nil",
    [".history"] = "",
    ["1\n.history"] = "1\n  1  1",
  }
  for lines, expected in pairs(cases) do
    it("answers " .. lines:gsub("\n", " ; "), function ()
      local out, err, code = answers(lines)
      assert.equal(expected, out)
      assert.equal(0, code, err)
    end)
  end

  local faults = {
    ["w.css 'h2['"] = 'selector "h2[": bad selector: a name was expected here (at character 4)',
    ["doc.titel"] = "a document has no field 'titel' (did you mean 'title'?)",
    ["io.open 'x'"] = "there is no 'io' here",
    ["1 +* 2"] = "unexpected symbol near '*'",
    [".foo"] = "there is no command .foo (history, save, open, help, quit)",
  }
  for line, expected in pairs(faults) do
    it("says what is wrong with " .. line, function ()
      local _, err = answers(line)
      assert.truthy(err:find(expected, 1, true), err)
    end)
  end

  it("keeps lines in a file, and takes another page", function ()
    folder:write("q.html", "<h1>Plums</h1><p>They are late.")
    local out = answers "doc.title\n.save lines.lua\n.open q.html\ndoc.title\n.quit\nnever"
    assert.equal('"Pears"\nlines.lua: 1 line\ndocument: Plums\n"Plums"', out)
    assert.equal("doc.title\n", folder:read "lines.lua")
  end)
end)

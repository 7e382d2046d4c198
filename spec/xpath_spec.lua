-- xpath_spec.lua: XPath 1.0 over the view of the tree
local cases = require "spec.support.cases"
local core = require "windrow.core"
local queries = require "spec.support.queries"

-- The answer to one expression: nodes and texts, or what is wrong and where.
local function answer (doc, text, scope)
  local xpath, message, _, position = core.xpath(text)
  if not xpath then return ("! %s %s"):format(position or "-", message:gsub("^bad XPath expression: ", "")) end
  local found, code
  found, message, code = doc:xpath(xpath, scope)
  return found and queries.line(doc, found) or ("! %s %s"):format(code, message)
end

local function run (input, options)
  local page, asked = queries.split(input)
  local doc <close> = assert(queries.load(page, options))
  local scope = options.scope and doc:select(core.selector("#" .. options.scope))[1]
  local lines = {}
  for i, text in ipairs(asked) do lines[i] = answer(doc, text, scope) end
  return table.concat(lines, "\n")
end

describe("XPath", function ()
  cases.run("xpath", run)

  it("ends at a number of steps, and says so", function ()
    local doc <close> = assert(queries.load(("<p><b>x</b></p>"):rep(2000), {}))
    local found, message, code = doc:xpath(core.xpath "//p[count(//b[count(//p) > 1]) > 1]")
    assert.is_nil(found)
    assert.equal("xpath_limit", code)
    assert.truthy(message:find("steps", 1, true))
    assert.equal(2000, #doc:xpath(core.xpath "//p"))
  end)

  it("sees a document anew after each load", function ()
    local doc <close> = assert(queries.load("<p>x<p>y", {}))
    local paragraphs = core.xpath "//p"
    assert.equal(2, #doc:xpath(paragraphs))
    assert(doc:load("<p>z", { type = "html" }))
    assert.equal(1, #doc:xpath(paragraphs))
  end)

  it("gives the same elements as a selector", function ()
    local page = "<div class='a b'><ul><li>1<li><b>2</b></ul></div><div class=ab><li>3</div>"
    local doc <close> = assert(queries.load(page, {}))
    for css, expression in pairs {
      ["li"] = "//li", ["div > ul li"] = "//div/ul//li", ["li:nth-child(2)"] = "//li[count(preceding-sibling::*) = 1]",
      [".a"] = "//*[contains(concat(' ', @class, ' '), ' a ')]", ["li:has(b)"] = "//li[.//b]", ["ul ~ *"] = "//ul/following-sibling::*",
    } do
      assert.same(doc:select(core.selector(css)), doc:xpath(core.xpath(expression)), css)
    end
  end)

  it("places attributes and texts in the source", function ()
    local page = "<a href='x&amp;y'>caf&eacute;</a>"
    local doc <close> = assert(queries.load(page, {}))
    local from, to = doc:span(doc:xpath(core.xpath "//a/@href")[1])
    assert.equal("x&amp;y", page:sub(from + 1, to))
    from, to = doc:span(doc:xpath(core.xpath "//a/text()")[1])
    assert.equal("caf&eacute;", page:sub(from + 1, to))
  end)

  it("survives a deep tree and a wide one", function ()
    local deep <close> = assert(queries.load(("<div>"):rep(20000) .. "x", {}))
    assert.is_true(#deep:xpath(core.xpath "//div[last()]") > 100)
    local wide <close> = assert(queries.load(("<i>x</i>"):rep(20000), {}))
    assert.equal(20000, #wide:xpath(core.xpath "//i/text()"))
  end)
end)

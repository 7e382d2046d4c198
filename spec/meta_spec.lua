-- meta_spec.lua: what a page says about itself
local cases = require "spec.support.cases"
local core = require "windrow.core"

local fields = {
  "title", "author", "published", "modified", "site", "language", "description", "image", "license", "url", "keywords", "categories", "robots",
}

-- One line a field that has a value; lists with " | " between.
local function meta (input, options)
  local doc <close> = core.new()
  assert(doc:load(input, { type = options.type or "html", url = options.url }))
  local document, lines = doc:list(core.kind "document", "content")[1], {}
  for _, name in ipairs(fields) do
    local value = doc:get(document, (core.field(name)))
    if type(value) == "table" then value = table.concat(value, " | ") end
    if value and value ~= "" then lines[#lines + 1] = name .. ": " .. value end
  end
  return table.concat(lines, "\n")
end

describe("metadata", function ()
  cases.run("meta", meta)

  it("knows where a value stands", function ()
    local page = '<title>A</title><meta property="og:title" content="Rain &amp; sun"><p>x'
    local doc <close> = core.new()
    assert(doc:load(page, { type = "html" }))
    local document = doc:list(core.kind "document", "content")[1]
    local from, to = doc:field_span(document, (core.field "title"))
    assert.equal("Rain &amp; sun", page:sub(from + 1, to))
    local text
    text, from, to = doc:meta "OG:Title"
    assert.equal("Rain & sun", text)
    assert.equal("Rain &amp; sun", page:sub(from + 1, to))
  end)

  it("says what a field rests on and how sure it is", function ()
    local doc <close> = core.new()
    assert(doc:load('<meta property="article:published_time" content="2024-05-02"><p>x', { type = "html" }))
    local document = doc:list(core.kind "document", "content")[1]
    local source, sure = doc:field_basis(document, (core.field "published"))
    assert.equal("opengraph", source)
    assert.is_true(sure > 0.5 and sure <= 1)
    assert.is_nil(doc:field_basis(document, (core.field "author")))
  end)

  local hives = {}
  for i = 1, 30 do hives[i] = ("<p>The bees of hive %d are back, and they are busy.</p>"):format(i) end
  local status = {
    ok = table.concat(hives),
    empty = "<p> </p>",
    script_shell = '<noscript>Please enable scripts.</noscript><div id="root"></div><script src="/app.js"></script>',
  }
  for expected, page in pairs(status) do
    it("tells a page that is " .. expected, function ()
      local doc <close> = core.new()
      assert(doc:load(page, { type = "html" }))
      assert.equal(expected, doc:get(doc:list(core.kind "document", "content")[1], (core.field "status")))
    end)
  end

  it("takes the text out of a page's data where the page shows none", function ()
    local body = ("The bees are back in the valley, and they are busy. "):rep(8)
    local shell = '<title>Bees</title><div id="root"></div><script src="/a.js"></script>'
    local data = '<script type="application/ld+json">{"@type": "NewsArticle", "articleBody": "%s\\nAda \\u0026amp; Bo saw them. %s"}</script>'
    local doc <close> = core.new()
    assert(doc:load(shell .. data:format(body, body), { type = "html" }))
    local document = doc:list(core.kind "document", "content")[1]
    local function field (name) return doc:get(document, (core.field(name))) end
    assert.equal("ok", field "status")
    assert.equal("json-ld", field "content_from")
    assert.equal(body:sub(1, -2) .. "\n\nAda & Bo saw them. " .. body:sub(1, -2), field "text")
    assert(doc:load("<p>" .. body .. body .. data:format(body, body), { type = "html" }))
    assert.equal("markup", doc:get(doc:list(core.kind "document", "content")[1], (core.field "content_from")))
  end)

  it("tells where the content stands", function ()
    local text = ("<p>Bees are back in the valley, and they are busy there. "):rep(12)
    for page, from in pairs { [text] = "markup", ["<p>Loading</p><noscript>" .. text .. "</noscript>"] = "noscript" } do
      local doc <close> = core.new()
      assert(doc:load(page, { type = "html" }))
      assert.equal(from, doc:get(doc:list(core.kind "document", "content")[1], (core.field "content_from")))
    end
  end)
end)

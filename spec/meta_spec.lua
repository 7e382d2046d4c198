-- meta_spec.lua: what a page says about itself
local cases = require "spec.support.cases"
local core = require "windrow.core"

local fields = {
  "title", "author", "published", "modified", "site", "language", "description", "image", "license", "url", "keywords", "categories",
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
end)

-- data_spec.lua: JSON-LD and microdata as objects
local cases = require "spec.support.cases"
local core = require "windrow.core"

local function objects (input, options)
  local doc <close> = core.new()
  assert(doc:load(input, { type = "html" }))
  local lines = {}
  for _, object in ipairs(doc:objects(options.type)) do
    local value = doc:object_get(object, options.path)
    lines[#lines + 1] = value == nil and "nothing" or core.encode_json(value)
  end
  return table.concat(lines, "\n")
end

describe("data objects", function ()
  cases.run("data", objects)

  it("say where their values stand", function ()
    local page = '<p>x<script type="application/ld+json"> {"@type": "Product", "offers": {"price": 12.50}} </script>'
    local doc <close> = core.new()
    assert(doc:load(page, { type = "html" }))
    local object = doc:objects("Product")[1]
    local value, from, to = doc:object_get(object, "offers.price")
    assert.equal(12.5, value)
    assert.equal("12.50", page:sub(from + 1, to))
    from, to = doc:span(object)
    assert.equal('{"@type": "Product", "offers": {"price": 12.50}}', page:sub(from + 1, to))
  end)
end)

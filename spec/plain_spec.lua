-- plain_spec.lua: plain text as paragraphs, headings and list items
local blocks = require "spec.support.blocks"
local cases = require "spec.support.cases"
local core = require "windrow.core"

describe("plain text", function ()
  cases.run("plain", function (input, options)
    local settings = { type = "text", newline = options.newline, clean = options.clean ~= "false" }
    local doc <close> = blocks.load(input, settings)
    return blocks.lines(doc, "page")
  end)

  it("is the text itself, with clean off and a paragraph a line", function ()
    local text = "  One.\tTwo\n\n- three\nFour"
    local doc <close> = blocks.load(text, { type = "text", clean = false, newline = "each" })
    assert.equal("One.\tTwo\n\n- three\n\nFour", doc:part_text "content")
  end)

  it("takes linear time in lines without end and without number", function ()
    for _, text in ipairs { ("x"):rep(4000000), ("\n"):rep(4000000), ("a\n"):rep(1000000) } do
      local doc <close> = blocks.load(text, { type = "text" })
      doc:list(core.kind "block", "page")
    end
  end)
end)

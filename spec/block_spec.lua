-- block_spec.lua: the page as a list of blocks
local blocks = require "spec.support.blocks"
local cases = require "spec.support.cases"
local core = require "windrow.core"

describe("blocks", function ()
  cases.run("block", function (input, options)
    local doc <close> = blocks.load(input, { type = options.type or "html", clean = false })
    return blocks.lines(doc, "page")
  end)

  it("are made of deep trees without a deep stack", function ()
    local doc <close> = blocks.load(("<div>"):rep(100000) .. "deep", { type = "html", clean = false })
    assert.equal("paragraph: deep", blocks.lines(doc, "page"))
  end)

  it("take linear time in nested tables", function ()
    local doc <close> = blocks.load(("<table><tr><td>"):rep(20000) .. "x", { type = "html", clean = false })
    assert.equal(1, #doc:list(core.kind "block", "page"))
  end)
end)

-- markdown_spec.lua: Markdown as the elements it stands for
local blocks = require "spec.support.blocks"
local cases = require "spec.support.cases"
local core = require "windrow.core"

local html = core.field "html"

-- The body's HTML on one line a block-level element, or the blocks with the option `blocks`.
local function tree (input, options)
  local doc <close> = blocks.load(input, { type = "markdown", clean = false })
  if options.blocks then return blocks.lines(doc, "page") end
  local lines = {}
  for _, node in ipairs(doc:select(assert(core.selector "body > *"))) do lines[#lines + 1] = doc:get(node, html) end
  return table.concat(lines, "\n")
end

describe("Markdown", function ()
  cases.run("markdown", tree)

  it("takes linear time in marks that never close", function ()
    local marks = { "*a ", "_a ", "[", "![", "[a](", "<", "`a ``b ", "> ", "- ", "a](b) ", "*[", "&", "~~a ", "|", "\\" }
    for _, mark in ipairs(marks) do
      local doc <close> = blocks.load(mark:rep(100000), { type = "markdown", clean = false })
      doc:list(core.kind "block", "page")
    end
  end)
end)

-- render_spec.lua: a part as text, Markdown and clean HTML; a node as a reader sees it
local cases = require "spec.support.cases"
local core = require "windrow.core"

local function render (input, options)
  local doc <close> = core.new()
  assert(doc:load(input, { type = options.type or "html", clean = false }))
  if options.to ~= "node" then return doc:render(options.to, "content") end
  local node = doc:select(assert(core.selector(options.select or "body > *")))[1]
  return doc:get(node, (core.field "text"))
end

describe("rendering", function ()
  cases.run("render", render)
end)

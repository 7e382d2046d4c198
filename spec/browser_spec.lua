-- browser_spec.lua: selectors answer as they do in a browser (`make browser-cases` asked it)
local cases = require "spec.support.cases"
local core = require "windrow.core"
local queries = require "spec.support.queries"
local tree = require "spec.support.tree"

local function answer (doc, text)
  local selector = core.selector(text)
  return selector and queries.line(doc, doc:select(selector)) or "!"
end

cases.run("select/browser", function (input, options)
  local _, asked = queries.split(input)
  local doc <close> = assert(queries.load(tree.read("spec/cases/select/browser/" .. options.page), {}))
  local lines = {}
  for i, text in ipairs(asked) do lines[i] = answer(doc, text) end
  return table.concat(lines, "\n")
end)

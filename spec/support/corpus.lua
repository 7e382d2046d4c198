-- corpus.lua: takes every page there is the whole way, for builds with sanitizers (`make corpus-san`); an argument n
-- takes every n-th page
local core = require "windrow.core"
local data = require "spec.support.data"
local tree = require "spec.support.tree"

local step = tonumber(arg[1]) or 1

-- Every file of the development data that could be a document.
local function pages ()
  local list = tree.files("examples", "%.html$")
  for _, area in ipairs { "extract-wcxb", "extract-trafilatura", "extract-htmldate", "extract-magic", "extract-regression", "suites" } do
    local folder = data.folder(area)
    local found = folder and tree.files(folder, "%.%w+$") or {}
    for _, path in ipairs(found) do
      if path:find "%.html?$" or path:find "%.xml$" or path:find "/suites/.*%.txt$" then list[#list + 1] = path end
    end
  end
  return list
end

local kinds = {}
for _, kind in ipairs(core.kinds()) do if kind.made then kinds[#kinds + 1] = core.kind(kind.name) end end
local asked = { core.selector "p", core.selector "div:has(> p ~ a[href^=http]) :nth-last-child(2n of [class])" }
local path_asked = core.xpath "//a[contains(@href, '/')]/ancestor::div[1]"

-- All layers of all parts, the tree in every form, selectors and XPath.
local function walk (doc)
  doc:dump()
  for _, selector in ipairs(asked) do doc:select(selector) end
  doc:xpath(path_asked)
  for _, part in ipairs { "content", "comments", "page" } do
    for _, format in ipairs { "text", "markdown", "html" } do doc:render(format, part) end
    for _, kind in ipairs(kinds) do
      for _, item in ipairs(doc:list(kind, part, nil, true)) do doc:span(item) end
    end
  end
end

local doc, count, bytes, refused = core.new(), 0, 0, 0
local list = pages()
for i = 1, #list, step do
  local text = tree.read(list[i])
  io.stdout:write(("\r%d of %d "):format(i, #list))
  if doc:load(text, { name = list[i] }) then walk(doc) else refused = refused + 1 end
  count, bytes = count + 1, bytes + #text
end
doc:close()
print(("\r%d pages, %.1f MB, %d refused with a message"):format(count, bytes / 1e6, refused))

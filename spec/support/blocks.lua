-- blocks.lua: the blocks of a document as lines, for the specs of block, content, plain text and Markdown
local core = require "windrow.core"

local blocks = {}

local field = {}
for name in ("text kind subkind level depth ordered verdict table"):gmatch "%S+" do field[name] = core.field(name) end

local function visible (text)
  return (text:gsub("\t", "|"):gsub("\n", "\\n"))
end

-- "heading2", "list_item1.ordered", "row": kind, level or depth, and what else sets a block apart.
local function name_of (doc, block)
  local kind = doc:get(block, field.subkind) or doc:kind_of(block)
  if kind == "heading" then return kind .. doc:get(block, field.level) end
  if kind ~= "list_item" then return kind end
  return kind .. doc:get(block, field.depth) .. (doc:get(block, field.ordered) and ".ordered" or "")
end

--- One line a block of the part: what it is, then its text with tabs as bars and newlines as \n.
function blocks.lines (doc, part)
  local lines = {}
  for _, block in ipairs(doc:list(core.kind "block", part)) do
    lines[#lines + 1] = name_of(doc, block) .. ": " .. visible(doc:get(block, field.text))
  end
  return table.concat(lines, "\n")
end

--- One line a block of the page: its verdict, then the start of its text.
function blocks.verdicts (doc)
  local lines = {}
  for _, block in ipairs(doc:list(core.kind "block", "page")) do
    lines[#lines + 1] = doc:get(block, field.verdict) .. ": " .. visible(doc:get(block, field.text)):sub(1, 40)
  end
  return table.concat(lines, "\n")
end

--- A document of these bytes; options of the case (newline=each) go to the core.
function blocks.load (input, options)
  local doc = core.new()
  assert(doc:load(input, options))
  return doc
end

return blocks

-- text_spec.lua: the text of a part, its sections, and the way back to the source
local cases = require "spec.support.cases"
local core = require "windrow.core"

local field = {}
for name in ("title level start end parent"):gmatch "%S+" do field[name] = core.field(name) end

-- The sections as an outline, each with the text it spans.
local function outline (doc)
  local lines = {}
  for _, section in ipairs(doc:list(core.kind "section", "content")) do
    local up, parent = 0, doc:get(section, field.parent)
    while parent and doc:kind_of(parent) == "section" do up, parent = up + 1, doc:get(parent, field.parent) end
    local text = doc:part_text("content"):sub(doc:get(section, field.start) + 1, doc:get(section, field["end"]))
    lines[#lines + 1] = ("  "):rep(up) .. doc:get(section, field.title) .. ": " .. text:gsub("\n+", " / ")
  end
  return table.concat(lines, "\n")
end

-- Each piece of the text with the bytes of the source it comes from.
local function pieces (doc, input)
  local lines = {}
  for _, piece in ipairs(doc:pieces(doc:list(core.kind "document", "content")[1])) do
    local surface = doc:part_text("content"):sub(piece.at + 1, piece.at + piece.n)
    local source = piece.source_start and input:sub(piece.source_start + 1, piece.source_end) or ""
    lines[#lines + 1] = ("%s %q %q"):format(piece.kind, surface, source):gsub("\\\n", "\\n")
  end
  return table.concat(lines, "\n")
end

describe("the text of a part", function ()
  cases.run("text", function (input, options)
    local doc <close> = core.new()
    assert(doc:load(input, { type = "html", clean = options.clean ~= nil }))
    if options.show == "sections" then return outline(doc) end
    return options.show == "pieces" and pieces(doc, input) or doc:part_text "content"
  end)
end)

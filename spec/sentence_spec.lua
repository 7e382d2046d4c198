-- sentence_spec.lua: sentences of plain text, as the core cuts them
local core = require "windrow.core"
local cases = require "spec.support.cases"

local field_text, field_score = core.field "text", core.field "score"

local function sentences (input, options)
  local doc <close> = core.new()
  assert(doc:load(input, { type = "text", clean = false, language = options.lang, newline = options.newline,
    profile = options.profile }))
  local lines = {}
  for _, item in ipairs(doc:list(core.kind "sentence", "content")) do
    lines[#lines + 1] = "| " .. doc:get(item, field_text):gsub("\n", "\\n")
  end
  return table.concat(lines, "\n")
end

cases.run("sentence", sentences)

describe("a sentence", function ()
  it("says how sure its end is", function ()
    local doc <close> = core.new()
    doc:load("It rained. They left.", { type = "text", clean = false })
    for _, item in ipairs(doc:list(core.kind "sentence", "content")) do
      local score = doc:get(item, field_score)
      assert.is_true(score > 0.5 and score <= 1)
    end
  end)

  it("says why it ends", function ()
    local doc <close> = core.new()
    doc:load("It rained! They met Dr. Moss at 5 p.m. We left... Then what? None\n\nthe next", { type = "text", clean = false })
    local reasons = {}
    for _, item in ipairs(doc:list(core.kind "sentence", "content")) do
      reasons[#reasons + 1] = doc:get(item, core.field "reason")
    end
    assert.same({ "exclamation", "hour", "ellipsis", "exclamation", "block", "block" }, reasons)
  end)

  it("ends at every edge of a cell and of a block", function ()
    local doc <close> = core.new()
    doc:load("<h2>Fish. Chips</h2><table><tr><td>Cod<td>4.50<tr><td>Hake<td>5.20</table><ul><li>Salt<li>Oil. Vinegar.</ul>",
      { type = "html", clean = false })
    local texts = {}
    for _, item in ipairs(doc:list(core.kind "sentence", "page")) do texts[#texts + 1] = doc:get(item, field_text) end
    assert.same({ "Fish. Chips", "Cod", "4.50", "Hake", "5.20", "Salt", "Oil.", "Vinegar." }, texts)
  end)
end)

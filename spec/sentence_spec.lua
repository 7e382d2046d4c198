-- sentence_spec.lua: sentences of plain text, as the core cuts them
local core = require "windrow.core"
local cases = require "spec.support.cases"

local field_text, field_score, field_reason = core.field "text", core.field "score", core.field "reason"

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
      reasons[#reasons + 1] = doc:get(item, field_reason)
    end
    assert.same({ "exclamation", "hour", "ellipsis", "exclamation", "block", "block" }, reasons)
  end)

  -- Words of one's own put off the short way by which plain ends are told.
  it("is the same whether its end is plain to see or long looked at", function ()
    local function ends (text, words)
      local doc <close> = core.new()
      assert(doc:load(text, { type = "text", clean = false, abbreviations = words }))
      local lines = {}
      for _, item in ipairs(doc:list(core.kind "sentence", "content")) do
        lines[#lines + 1] = ("%s %.4f %s"):format(doc:get(item, field_text), doc:get(item, field_score), doc:get(item, field_reason))
      end
      return lines
    end
    for _, file in ipairs(cases.files "sentence") do
      for _, case in ipairs(cases.read(file)) do
        assert.same(ends(case.input, { "zzzz" }), ends(case.input), case.where)
      end
    end
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

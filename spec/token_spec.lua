-- token_spec.lua: tokens of plain text: a line a sentence, tokens parted by spaces, kinds but word and punct behind a slash
local core = require "windrow.core"
local cases = require "spec.support.cases"

local field_text, field_kind = core.field "text", core.field "subkind"

cases.run("token", function (input, options)
  local doc <close> = core.new()
  assert(doc:load(input, { type = "text", clean = false, language = options.lang }))
  local lines = {}
  for _, sentence in ipairs(doc:list(core.kind "sentence", "content")) do
    local words = {}
    for _, token in ipairs(doc:list(core.kind "token", "content", sentence)) do
      local kind = doc:get(token, field_kind)
      local plain = kind == "word" or kind == "punct"
      words[#words + 1] = doc:get(token, field_text) .. (plain and "" or "/" .. kind)
    end
    lines[#lines + 1] = table.concat(words, " ")
  end
  return table.concat(lines, "\n")
end)

describe("sentences and tokens", function ()
  -- Seconds of the processor for `size` bytes of a unit again and again, the better of two.
  local function seconds (unit, size, profile)
    local best = math.huge
    for _ = 1, 2 do
      local doc <close> = core.new()
      assert(doc:load(unit:rep(size // #unit), { type = "text", clean = false, newline = "auto", profile = profile }))
      doc:part_text "content"
      local start = os.clock()
      doc:list(core.kind "token", "content")
      best = math.min(best, os.clock() - start)
    end
    return best
  end

  local units = { "1", "1,", ".", ". ", "! ", "(", "[{)]}", '"', "'", "“x”", "word and more ", "A.B.", "a-", "a@", "1. A ", "[1] ",
    "http://a.b/(", "x\n", "「。", "😀", ". [1]" }
  for _, unit in ipairs(units) do
    it(("take linear time on %q"):format(unit), function ()
      for _, profile in ipairs { "general", "legal" } do
        local one, four = seconds(unit, 100000, profile), seconds(unit, 400000, profile)
        assert.is_true(four < 0.03 or four < 9 * one, ("%s: %.4f s, then %.4f s"):format(profile, one, four))
      end
    end)
  end
end)

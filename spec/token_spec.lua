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

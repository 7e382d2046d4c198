-- conll.lua: a token a line with its tag in IOB2, an empty line behind each sentence, `# id = …` before each document
--
-- Tags do not overlap: of two annotations that do, the one that starts first is taken, then the longer one.

local found = require "windrow.annotation.found"

local conll = {}

-- The tag of the token, and the annotation that goes on behind it.
local function tag_of (token, items, at)
  while items[at] and items[at].stop <= token.start do at = at + 1 end
  local one = items[at]
  if not one or one.start >= token.stop then return "O", at end
  local first = not one.tagged
  one.tagged = true
  return (first and "B-" or "I-") .. one.kind, at
end

--- The lines of a document.
function conll.text (doc, record, items, part)
  local lines, at, next_sentence = { ("# id = %s"):format((record.id:gsub("[\r\n]", " "))) }, 1, 1
  local apart = found.apart(items)
  local sentences = found.items(doc, { "sentence" }, part)
  for _, token in ipairs(found.items(doc, { "token" }, part)) do
    local behind = false
    while sentences[next_sentence] and sentences[next_sentence].stop <= token.start do
      next_sentence, behind = next_sentence + 1, true
    end
    if behind then lines[#lines + 1] = "" end
    local tag
    tag, at = tag_of(token, apart, at)
    lines[#lines + 1] = ("%s\t%s"):format((token.text:gsub("%s+", " ")), tag)
  end
  lines[#lines + 1] = "\n"
  return table.concat(lines, "\n")
end

return conll

-- spans.lua: a document a line, {"id","text","spans":[{"start","end","label"}]}, as spaCy and Prodigy read them
--
-- Offsets count characters.

local core = require "windrow.core"
local found = require "windrow.annotation.found"

local spans = {}

local names = { "id", "text", "spans" }

--- The line of a document.
function spans.text (doc, record, items, part)
  local text = doc:part_text(part)
  local of, list = found.characters(text, items), setmetatable({}, core.array)
  for i, one in ipairs(items) do
    list[i] = setmetatable({ start = of[one.start], ["end"] = of[one.stop], label = one.kind }, core.object)
  end
  return core.json_row(names, { record.id, text, list }, 3) .. "\n"
end

return spans

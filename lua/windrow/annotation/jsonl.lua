-- jsonl.lua: annotations as JSON lines, one a line: bytes of the text and of the source, and all values

local core = require "windrow.core"
local found = require "windrow.annotation.found"

local jsonl = {}

local head = { "document", "kind", "text", "start", "end", "source_start", "source_end" }

--- The lines of a document's items.
function jsonl.text (doc, record, items)
  local lines = {}
  for i, one in ipairs(items) do
    local source_start, source_end = found.source(doc, one)
    local names = table.move(head, 1, #head, 1, {})
    local values = { record.id, one.kind, one.text, one.start, one.stop, source_start, source_end }
    local more_names, more_values = found.values(doc, one)
    table.move(more_names, 1, #more_names, #head + 1, names)
    table.move(more_values, 1, #more_values, #head + 1, values)
    lines[i] = core.json_row(names, values, #names) .. "\n"
  end
  return table.concat(lines)
end

return jsonl

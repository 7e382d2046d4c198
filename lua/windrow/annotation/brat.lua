-- brat.lua: a text file and a file of annotations for each document, as the brat annotation tool has them
--
-- Offsets count characters, and a span that a line's end cuts has several parts.

local core = require "windrow.core"
local found = require "windrow.annotation.found"

local brat = {}

-- The parts of a span between ends of lines: "10 14;15 20", and the text with a space for each.
local function fragments (one, surface, of)
  local parts, at = {}, 0
  local start = of[one.start]
  for line, stop in (surface .. "\n"):gmatch "([^\n]*)\n()" do
    local length = utf8.len(line, 1, -1, true)
    if length > 0 then parts[#parts + 1] = ("%d %d"):format(start + at, start + at + length) end
    at = at + length + 1
    if stop > #surface + 1 then break end
  end
  return table.concat(parts, ";"), (surface:gsub("\n+", " "))
end

-- The annotation file: a line a span, and a note with its values.
local function annotations (doc, text, items)
  local of, lines = found.characters(text, items), {}
  for i, one in ipairs(items) do
    local place, surface = fragments(one, text:sub(one.start + 1, one.stop), of)
    lines[#lines + 1] = ("T%d\t%s %s\t%s\n"):format(i, one.kind, place, surface)
    local names, values = found.values(doc, one)
    if #names > 0 then
      lines[#lines + 1] = ("#%d\tAnnotatorNotes T%d\t%s\n"):format(i, i, core.json_row(names, values, #names))
    end
  end
  return table.concat(lines)
end

-- An id as the name of a file: what a name cannot hold is %XX.
local function file_name (id)
  return (id:gsub("[^%w%-_.+=@,()]", function (c) return ("%%%02X"):format(c:byte()) end):gsub("^%.", "%%2E"))
end

local function write (path, text)
  local handle <close>, why = io.open(path, "wb")
  if not handle then return nil, why end
  return handle:write(text)
end

--- Writes the two files of a document into a folder.  Gives true, or nil and a message.
function brat.write (folder, doc, record, items, part)
  local text, base = doc:part_text(part), folder .. "/" .. file_name(record.id)
  local ok, why = write(base .. ".txt", text)
  if ok then ok, why = write(base .. ".ann", annotations(doc, text, items)) end
  return ok, why
end

return brat

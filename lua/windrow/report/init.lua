-- init.lua: one page that shows it all: a document as it was, its text by blocks, annotations, rules, rows
--
-- The report holds its style and script and needs no network.  The document's own markup stands in a frame without
-- scripts, under a policy that lets nothing be fetched.
local blocks = require "windrow.report.blocks"
local core = require "windrow.core"
local document = require "windrow.document"
local escape = require "windrow.report.escape"
local marks = require "windrow.report.marks"
local message = require "windrow.message"

local report = {}

local function template (name)
  local stem, ending = name:match "^(.*)%.(%a+)$"
  local path = assert(package.searchpath("windrow.report." .. stem, (package.path:gsub("%.lua", "." .. ending))))
  local file <close> = assert(io.open(path, "rb"))
  return file:read "a"
end

--- A template with its {{slots}} filled.
local function filled (text, slots)
  return (text:gsub("{{(%a+)}}", function (name) return assert(slots[name], name) end))
end

-- Verdicts in the order of the legend.
local all_verdicts = { "title", "content", "comment", "meta", "related", "nav", "ad", "legal", "form", "hidden",
  "boilerplate", "unknown" }

local function legend (verdicts)
  local parts = {}
  for _, name in ipairs(all_verdicts) do
    if verdicts[name] then parts[#parts + 1] = ('<span class="%s">%s</span>'):format(name, name) end
  end
  return ('<fieldset class="verdicts"><legend>blocks</legend>%s</fieldset>'):format(table.concat(parts))
end

local box = '<label style="--h:%d"><input type="checkbox" value="%d"%s> %s <small>%d</small></label>'

local sorts = { { "table", "tables" }, { "rule", "rules" }, { "kind", "annotations" } }

--- Checkboxes by sort of group.  What would colour more than half of the text is off at first.
local function filters (found, size, verdicts)
  local out = {}
  for _, sort in ipairs(sorts) do
    local boxes = {}
    for i, group in ipairs(found.groups) do
      if group.sort == sort[1] and group.n > 0 then
        boxes[#boxes + 1] = box:format(group.hue, i - 1, group.bytes * 2 > size and "" or " checked",
          escape(group.name), group.n)
      end
    end
    if #boxes > 0 then
      out[#out + 1] = ("<fieldset><legend>%s</legend>%s</fieldset>"):format(sort[2], table.concat(boxes))
    end
  end
  out[#out + 1] = legend(verdicts)
  return table.concat(out, "\n")
end

local most_rows = 200

local function cell_html (value, mark, placed)
  if value == nil then return '<td class="none">–</td>' end
  local text = escape(marks.value(value))
  if not mark or not placed[mark] then return ("<td>%s</td>"):format(text) end
  return ('<td><button type="button" data-m="%d">%s</button></td>'):format(mark - 1, text)
end

local table_form = '<details%s><summary>%s: %s</summary><div class="grid"><table><tr>%s</tr>\n%s</table></div>%s'
  .. "</details>"

local function table_html (declared, rows, cells, placed)
  local head, out = {}, {}
  for i, column in ipairs(declared.columns) do
    head[i] = ('<th title="%s">%s</th>'):format(escape(column.where), escape(column.name))
  end
  for r = 1, math.min(#rows, most_rows) do
    local row = {}
    for i in ipairs(declared.columns) do row[i] = cell_html(rows[r][i], cells[r][i], placed) end
    out[r] = ("<tr>%s</tr>"):format(table.concat(row))
  end
  local more = #rows > most_rows and ("<p>%d more</p>"):format(#rows - most_rows) or ""
  return table_form:format(
    #rows <= 20 and " open" or "", escape(declared.name), message.count(#rows, "row"), table.concat(head),
    table.concat(out, "\n"), more)
end

local function rows_html (declaration, result, found, placed)
  if result.status ~= "ok" then
    return ("<p>%s: %s</p>"):format(escape(result.status), escape(result.reason or "no reason"))
  end
  local out = {}
  for t, declared in ipairs(declaration.tables) do
    out[t] = table_html(declared, result.rows[t] or {}, found.cells[t] or {}, placed)
  end
  return table.concat(out, "\n")
end

--- What the script needs to know, as JSON that cannot end its element.
local function data (found, line_of)
  local groups, list, lines, line_numbers = {}, {}, {}, {}
  for i, group in ipairs(found.groups) do groups[i] = { name = group.name, hue = group.hue } end
  for i, mark in ipairs(found.list) do
    local where, number = mark.where, -1
    if where then
      if not line_numbers[where] then
        lines[#lines + 1] = marks.short(where .. ": " .. (line_of(where) or ""))
        line_numbers[where] = #lines - 1
      end
      number = line_numbers[where]
    end
    list[i] = setmetatable({ mark.group.index - 1, mark.what, mark.value, number }, core.array)
  end
  local json = core.encode_json { groups = setmetatable(groups, core.array), marks = setmetatable(list, core.array),
    lines = setmetatable(lines, core.array) }
  return (json:gsub("[<\u{2028}]", { ["<"] = "\\u003c" }))
end

--- The document's markup for the frame; of plain text and Markdown, the text.
local function source_html (doc, type)
  local text = doc:decoded()
  if type == "text" or type == "markdown" then
    text = "<pre style='white-space:pre-wrap'>" .. escape(text) .. "</pre>"
  end
  return escape(text)
end

--- The report of a record: `result` is what the engine made of it, with spans and trace; `line_of` gives the text
--- of a script's line; `settings` are those of the dataset for the core.  Gives HTML; nil and a message.
function report.html (record, declaration, result, settings, line_of)
  local doc <close> = core.new()
  local page, why = document.open(doc, record, settings)
  if not page then return nil, why end
  local found = marks.collect(doc, declaration, result, #record.bytes)
  local list = blocks.list(doc)
  local placed = blocks.place(doc, list, found.list)
  local body, verdicts = blocks.html(doc, list, found.list)
  local size = #doc:part_text "content"
  return filled(template "page.html", {
    nonce = "windrow", title = escape(record.id), id = escape(record.id), style = template "style.css",
    script = template "script.js", source = source_html(doc, page.view.type), blocks = body,
    filters = filters(found, size, verdicts), rows = rows_html(declaration, result, found, placed),
    marks = data(found, line_of),
    summary = escape(("%d bytes, %s, %s"):format(#record.bytes, message.count(#list, "block"),
      message.count(#found.list, "highlight"))),
  })
end

return report

-- table_spec.lua: tables with spans and headers resolved
local cases = require "spec.support.cases"
local core = require "windrow.core"

local field = {}
for name in ("caption headers cells rows text row column rowspan colspan row_headers column_headers"):gmatch "%S+" do
  field[name] = core.field(name)
end

-- A line a cell: row,column [span] text < column headers ^ row headers
local function cell_line (doc, cell)
  local function get (name) return doc:get(cell, field[name]) end
  local span = (get "rowspan" > 1 or get "colspan" > 1) and (" %dx%d"):format(get "rowspan", get "colspan") or ""
  local columns, rows = table.concat(get "column_headers", "/"), table.concat(get "row_headers", "/")
  return ("%d,%d%s %s"):format(get "row", get "column", span, get "text")
    .. (columns ~= "" and " ^ " .. columns or "") .. (rows ~= "" and " < " .. rows or "")
end

local function tables (input)
  local doc <close> = core.new()
  assert(doc:load(input, { type = "html", clean = false }))
  local lines = {}
  for _, t in ipairs(doc:list(core.kind "table", "page")) do
    lines[#lines + 1] = "table " .. (doc:get(t, field.caption) or "") .. "[" .. table.concat(doc:get(t, field.headers), "|") .. "]"
    for _, cell in ipairs(doc:list(core.kind "cell", "page", t)) do lines[#lines + 1] = cell_line(doc, cell) end
  end
  return table.concat(lines, "\n")
end

describe("tables", function ()
  cases.run("table", tables)

  it("gives a row the cells that hang down into it", function ()
    local doc <close> = core.new()
    assert(doc:load("<table><tr><th>a<th>b<tr><td rowspan=2>1<td>2<tr><td>3</table>", { type = "html", clean = false }))
    local row = doc:list(core.kind "row", "page")[3]
    local texts = {}
    for i, cell in ipairs(doc:get(row, field.cells)) do texts[i] = doc:get(cell, field.text) end
    assert.same({ "1", "3" }, texts)
  end)

  it("records a table that is cut, and stays small", function ()
    local doc <close> = core.new()
    local page = "<table>" .. ("<tr><td rowspan=0 colspan=1000>x"):rep(400) .. "<tr><td>y<td>z</table>"
    assert(doc:load(page, { type = "html", clean = false }))
    doc:list(core.kind "cell", "page")
    local document = doc:list(core.kind "document", "page")[1]
    assert.equal("cells", doc:get(document, (core.field "truncated")))
  end)
end)

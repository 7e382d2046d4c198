-- tables.lua: every table of a page in long form: one row a cell, with the headers that rule it
local w = require "windrow"
local text, int, number, ref = w.text, w.int, w.number, w.ref

-- A cell that is only a number, thousands parted by commas or thin spaces, with or without a percent sign.
local function plain_number (cell)
  local digits = cell.text:gsub("[%s,%%]", ""):gsub("\u{202F}", ""):gsub("\u{2212}", "-")
  return digits:match "^-?%d+%.?%d*$" and tonumber(digits)
end

local tables = w.dataset("tables", { clean = false })

tables.tables = w.each "table" {
  text   "id"       { key = true },
  text   "caption"  { optional = true },
  text   "section"  { w.get "section.title", optional = true },
}

tables.cells = w.each("cell", { where = function (cell) return cell.text ~= "" end }) {
  ref    "of"       "tables",
  int    "row"      {},
  int    "column"   {},
  w.list(text) "row_headers"    { optional = true },
  w.list(text) "column_headers" { optional = true },
  text   "text"     {},
  number "value"    { plain_number, optional = true },
}

return tables

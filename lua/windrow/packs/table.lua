-- table.lua: the tables of a page in long form: a row a cell, with the headers above and before it
--
--   local tables = require "windrow.packs.table"
--   d.tables = tables.tables()
--   d.cells = tables.cells()
local w = require "windrow"
local text, number, int, ref, list = w.text, w.number, w.int, w.ref, w.list

local tables = {}

local function with (columns, more)
  return table.move(more or {}, 1, #(more or {}), #columns + 1, columns)
end

local function joined (name)
  return function (cell)
    local headers = cell[name]
    return headers and headers[1] and table.concat(headers, " / ") or nil
  end
end

-- A cell that is a number and perhaps a unit, not a sentence with one in it.
local function value_of (cell)
  local plain = cell.text:gsub("\u{2212}", "-")
  if #plain > 30 or not plain:find "%d" or plain:find "%a%a%a%a" then return nil end
  return w.to_number(plain)
end

--- One row a table: its caption, headers and size.
function tables.tables (more)
  return w.each "table" (with({
    text       "id"      { key = true },
    int        "index"   {},
    text       "caption" { optional = true },
    list(text) "headers" { optional = true },
    int        "rows"    { function (t) return #t.rows end },
    text       "section" { w.get "section.title", optional = true },
  }, more))
end

--- One row a cell: where it is, its headers, its text, and its number where it is one.
function tables.cells (more)
  return w.each "cell" (with({
    ref    "table"  "tables",
    int    "row"    {},
    int    "column" {},
    text   "row_header"    { joined "row_headers", optional = true },
    text   "column_header" { joined "column_headers", optional = true },
    text   "text"   { optional = true },
    number "value"  { value_of, optional = true },
  }, more))
end

return tables

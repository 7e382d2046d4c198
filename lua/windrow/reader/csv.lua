-- csv.lua: rows of CSV or TSV (RFC 4180) under a line of names, one a document

local fields = require "windrow.reader.fields"
local limit = require "windrow.reader.limit"
local stream = require "windrow.reader.stream"

local csv = {}

-- A row with its end: lines until the quotes are even.  nil at the end; false and its length when
-- it is longer than the limit.
local function row_of (opened)
  local row, length = opened:line(limit.record)
  if not row then return row, length end
  local _, quotes = row:gsub('"', "")
  if quotes % 2 == 0 then return row end
  local parts, n = { row }, #row
  while quotes % 2 == 1 do
    local line, more = opened:line(limit.record)
    if line == nil then break end
    n = n + (more or #line)
    if n > limit.record then return false, n end
    local _, here = line:gsub('"', "")
    quotes, parts[#parts + 1] = quotes + here, line
  end
  return table.concat(parts)
end

local function unquoted (text)
  return (text:sub(2, -2):gsub('""', '"'))
end

-- The cell that begins at `at`, and where the next one does; nil behind the last.
local function cell (row, at, separator)
  if row:sub(at, at) == '"' then
    local stop = at
    repeat
      stop = row:find('"', stop + 1, true) or #row + 1
      local doubled = row:sub(stop + 1, stop + 1) == '"'
      if doubled then stop = stop + 1 end
    until not doubled
    local next_at = row:find(separator, stop + 1, true)
    return unquoted(row:sub(at, stop)) .. row:sub(stop + 1, (next_at or #row + 1) - 1), next_at and next_at + 1
  end
  local next_at = row:find(separator, at, true)
  return row:sub(at, (next_at or #row + 1) - 1), next_at and next_at + 1
end

--- The cells of a row.
function csv.cells (row, separator)
  row = row:gsub("\r?\n$", "")
  local cells, at = {}, 1
  while at do cells[#cells + 1], at = cell(row, at, separator) end
  return cells
end

--- What parts the cells of a file, by its first line: the one of , ; TAB | that is there most.
function csv.separator (head)
  local best, most = ",", 0
  local outside = head:gsub('"[^"]*"', "")
  for _, candidate in ipairs { ",", ";", "\t", "|" } do
    local _, n = outside:gsub(candidate, "")
    if n > most then best, most = candidate, n end
  end
  return best
end

-- The line of names of a file that was opened further on.
local function head_of (file)
  local opened = stream.open(file.path, { packing = file.packing })
  if not opened then return nil end
  local head = row_of(opened)
  opened:close()
  return head
end

--- The units of a stream, a row each; every unit has the line of names as `head`.
function csv.units (opened, file, from)
  local number = from and from.number - 1 or 0
  local head = (from and head_of(file)) or (not from and row_of(opened)) or nil
  return function ()
    while true do
      local offset, inner = opened:place()
      local row, length = row_of(opened)
      if row == nil or not head then return nil end
      number = number + 1
      if not row or row:find("%S") then
        return {
          kind = "csv", bytes = row or nil, head = head, type = file.type,
          fault = not row and ("a row of %d bytes is longer than the limit"):format(length) or nil,
          at = { offset = offset, inner = inner, length = not inner and (length or #row) or nil, number = number },
        }
      end
    end
  end
end

-- A row by the names of its columns; cells that are missing are nil.
local function named (cells, columns)
  local values = {}
  for i, column in ipairs(columns) do
    if column ~= "" then values[column] = cells[i] end
  end
  return values
end

--- The records of a unit; a member of an archive has its line of names in its bytes.
function csv.records (unit, bytes, options)
  local opened, number = stream.of_text(bytes), unit.at.member and 0 or (unit.at.number or 1) - 1
  local head = (unit.head or row_of(opened) or ""):gsub("^\xEF\xBB\xBF", "")
  local separator = csv.separator(head)
  local columns = csv.cells(head, separator)
  local names = fields.names(setmetatable({ type = unit.type or false }, { __index = options }))
  return function ()
    while true do
      local before, row = opened:place(), row_of(opened)
      if not row then return nil end
      number = number + 1
      if row:find("%S") then
        local id = ("%s#%d"):format(unit.id, number)
        local record, why = names:record(named(csv.cells(row, separator), columns), id, "row")
        if record then return record end
        return nil, { id = id, reason = why, behind = before }
      end
    end
  end
end

return csv

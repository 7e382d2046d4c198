-- csv.lua: rows of CSV or TSV (RFC 4180) under a line of names, one a document

local fields = require "windrow.reader.fields"
local limit = require "windrow.reader.limit"
local stream = require "windrow.reader.stream"

local csv = {}

local most_head = 1 << 16          -- bytes of the line of names that are looked at for what parts its cells

-- Whether the quotes of a line are open at its end, as they are at its beginning where `inside` says so, and whether
-- text follows a closing one.  They open where a cell begins.
local function scan (line, separator, inside)
  local at, wrong, opening = 1, false, separator .. '"'
  while true do
    if not inside and line:sub(at, at) ~= '"' then
      at = line:find(opening, at, true)
      if not at then return false, wrong end
      at = at + 1
    end
    if not inside then at = at + 1 end
    repeat
      local stop = line:find('"', at, true)
      if not stop then return true, wrong end
      inside, at = line:sub(stop + 1, stop + 1) == '"', stop + 1
      if inside then at = at + 1 end
    until not inside
    wrong = wrong or not line:find("^[\r\n]*$", at) and line:sub(at, at) ~= separator
    local next_at = line:find(separator, at, true)
    if not next_at then return false, wrong end
    at = next_at + 1
  end
end

local too_long, unclosed = "a row of %d bytes is longer than the limit", "a quote of the row is not closed"

-- Lines behind one that ends inside of quotes, as one row.  A row that never ends, or goes on behind its closing quote,
-- is taken for its first line alone: what comes after it is put back.
local function long_row (opened, first, separator)
  local parts, n, inside, wrong = { first }, #first, true, false
  repeat
    local line, length = opened:line(limit.record)
    if line == false then return false, n + length, too_long:format(n + length) end
    if line then n, parts[#parts + 1] = n + #line, line end
    if line then inside, wrong = scan(line, separator, true) end
  until not line or not inside or wrong or n > limit.record
  if not inside and not wrong then return table.concat(parts) end
  opened:back(table.concat(parts, "", 2))
  return false, #first, unclosed
end

-- A row with its end; nil at the end; false, its length and why when it is broken.
local function row_of (opened, separator)
  local line, length = opened:line(limit.record)
  if not line then return line, length, line == false and too_long:format(length) or nil end
  if not line:find('"', 1, true) or not scan(line, separator) then return line end
  return long_row(opened, line, separator)
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

-- The line of names, as `row_of` gives rows.  Its own first line says what parts its cells.
local function head_of (opened)
  local start = opened:peek(most_head)
  return row_of(opened, csv.separator(start:match "^[^\r\n]*"))
end

-- The line of names of a file that was opened further on.
local function head_again (file)
  local opened = stream.open(file.path, { packing = file.packing })
  if not opened then return nil end
  local head = head_of(opened)
  opened:close()
  return head
end

--- The units of a stream, a row each; every unit has the line of names as `head`.
function csv.units (opened, file, from)
  local number = from and from.number and from.number - 1 or 0
  local behind = from and from.offset
  local head, _, why
  if behind then head = head_again(file) else head, _, why = head_of(opened) end
  local separator = head and csv.separator(head)
  return function ()
    if why then
      local fault = "the line of names: " .. why
      why = nil
      return { kind = "csv", fault = fault, at = { offset = 0, number = 0 } }
    end
    while head do
      local offset, inner = opened:place()
      local row, length, broken = row_of(opened, separator)
      if row == nil or opened:is_cut(row) then return nil end
      number = number + 1
      if not row or row:find("%S") then
        return {
          kind = "csv", bytes = row or nil, head = head, type = file.type, fault = broken,
          at = { offset = offset, inner = inner, length = not inner and (length or #row) or nil, number = number },
        }
      end
    end
  end
end

-- A row by the names of its columns; cells that are missing are nil.  nil and why where a cell has no name.
local function named (cells, columns)
  local values = {}
  for i = #columns + 1, #cells do
    if cells[i] ~= "" then return nil, ("the row has %d cells, the line of names %d"):format(#cells, #columns) end
  end
  for i, column in ipairs(columns) do
    if column ~= "" then values[column] = cells[i] end
  end
  return values
end

--- The records of a unit; a member of an archive has its line of names in its bytes.
function csv.records (unit, bytes, options)
  local opened, number = stream.of_text(bytes), unit.at.member and 0 or (unit.at.number or 1) - 1
  local head = (unit.head or head_of(opened) or ""):gsub("^\xEF\xBB\xBF", "")
  local separator = csv.separator(head)
  local columns = csv.cells(head, separator)
  local names = fields.names(setmetatable({ type = unit.type or false }, { __index = options }))
  return function ()
    while true do
      local before = opened:place()
      local row, _, why = row_of(opened, separator)
      if row == nil then return nil end
      number = number + 1
      if not row or row:find("%S") then
        local id, values, record = ("%s#%d"):format(unit.id, number), nil, nil
        if row then values, why = named(csv.cells(row, separator), columns) end
        if values then record, why = names:record(values, id, "row") end
        if record then return record end
        return nil, { id = id, reason = why, behind = before }
      end
    end
  end
end

return csv

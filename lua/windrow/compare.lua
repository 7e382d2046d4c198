-- compare.lua: two lists of rows of one table beside each other: the same, changed, added, gone
--
-- Rows are tables by column name.  Those with one key are one row; without keys, equal rows are, then rows that
-- share at least half of their columns, in order.
local core = require "windrow.core"

local compare = {}

--- A value as JSON; nil as null.
function compare.text (value)
  return value == nil and "null" or core.encode_json(value)
end

local function signature (row, columns)
  local parts = {}
  for i, name in ipairs(columns) do parts[i] = compare.text(row[name]) end
  return table.concat(parts, "\0")
end

--- Takes from both lists what `name_of(row)` calls the same; gives the pairs, in the order of the new rows.
local function take_pairs (old, new, name_of)
  local waiting, pairs_, rest_new, taken = {}, {}, {}, {}
  for _, row in ipairs(old) do
    local name = name_of(row)
    if name ~= nil then
      waiting[name] = waiting[name] or { next = 1 }
      table.insert(waiting[name], row)
    end
  end
  for _, row in ipairs(new) do
    local name = name_of(row)
    local list = name ~= nil and waiting[name]
    local found = list and list[list.next]
    if found then
      list.next = list.next + 1
      taken[found] = true
      pairs_[#pairs_ + 1] = { found, row }
    else
      rest_new[#rest_new + 1] = row
    end
  end
  local rest_old = {}
  for _, row in ipairs(old) do if not taken[row] then rest_old[#rest_old + 1] = row end end
  return pairs_, rest_old, rest_new
end

local function share (a, b, columns)
  local same = 0
  for _, name in ipairs(columns) do
    if compare.text(a[name]) == compare.text(b[name]) then same = same + 1 end
  end
  return #columns > 0 and same / #columns or 0
end

local near = 40                    -- rows that are looked at for one that is like another

--- Pairs what is alike: each new row with the first old one near its place that shares half its columns.
local function take_alike (old, new, columns)
  local pairs_, rest_new, taken = {}, {}, {}
  local first = 1
  for _, row in ipairs(new) do
    local found
    for i = first, math.min(#old, first + near) do
      if not found and not taken[i] and share(old[i], row, columns) >= 0.5 then found = i end
    end
    if found then
      taken[found] = true
      pairs_[#pairs_ + 1] = { old[found], row }
      while taken[first] do first = first + 1 end
    else
      rest_new[#rest_new + 1] = row
    end
  end
  local rest_old = {}
  for i, row in ipairs(old) do if not taken[i] then rest_old[#rest_old + 1] = row end end
  return pairs_, rest_old, rest_new
end

--- The columns in which two rows differ.
function compare.columns (a, b, columns)
  local differ = {}
  for _, name in ipairs(columns) do
    if compare.text(a[name]) ~= compare.text(b[name]) then differ[#differ + 1] = name end
  end
  return differ
end

--- { same = n, changed = { { old, new, columns } … }, added = { row … }, gone = { row … } }.  `columns` are
--- those that both have; `key` the name of the key, where both have the same.
function compare.rows (old, new, columns, key)
  local result = { same = 0, changed = {}, added = {}, gone = {} }
  local found
  if key then
    found, old, new = take_pairs(old, new, function (row) return row[key] end)
  else
    found, old, new = take_pairs(old, new, function (row) return signature(row, columns) end)
    local alike
    alike, old, new = take_alike(old, new, columns)
    table.move(alike, 1, #alike, #found + 1, found)
  end
  for _, pair in ipairs(found) do
    local differ = compare.columns(pair[1], pair[2], columns)
    if #differ == 0 then result.same = result.same + 1
    else result.changed[#result.changed + 1] = { pair[1], pair[2], differ } end
  end
  result.gone, result.added = old, new
  return result
end

return compare

-- ref.lua: references: the row that encloses an item, or the row that a value names
--
-- `made` is what rows.lua made of a table for this document: rows, units (handles or items), n, and indexes
-- that are built here when asked for.
local core = require "windrow.core"
local item = require "windrow.item"

local ref = {}

local parent_field, index_field = core.field "parent", core.field "index"

--- Source bytes of a unit; nil for what has none.
local function span_of (run, one)
  if math.type(one) == "integer" then return run.core:span(one) end
  if item.is(one) then return one.source_start, one.source_end end
end

--- Whether row a comes before row b: by start, the longer first.
local function order_of (starts, ends)
  return function (a, b)
    if starts[a] ~= starts[b] then return starts[a] < starts[b] end
    if ends[a] ~= ends[b] then return ends[a] > ends[b] end
    return a < b
  end
end

--- Sorts rows, which nearly always are in order already.
local function sort_rows (order, before)
  for i = 2, #order do
    if not before(order[i - 1], order[i]) then return table.sort(order, before) end
  end
end

--- Rows sorted by start, longer first, each with a link to the nearest row before it that ends later.
--- Between a row and its link nothing encloses what the row does not, so that a search climbs links.
local function by_bytes (run, made)
  local order, starts, ends, link = {}, {}, {}, {}
  for r = 1, made.n do
    local from, to = span_of(run, made.units[r])
    if from then order[#order + 1] = r; starts[r], ends[r] = from, to end
  end
  sort_rows(order, order_of(starts, ends))
  local open = {}
  for i, r in ipairs(order) do
    while open[1] and ends[order[open[#open]]] <= ends[r] do open[#open] = nil end
    link[i] = open[#open] or 0
    open[#open + 1] = i
  end
  return { order = order, starts = starts, ends = ends, link = link }
end

--- The last place in the order whose row starts at or before `from`.
local function last_before (index, from)
  local low, high = 0, #index.order
  while low < high do
    local middle = (low + high + 1) // 2
    if index.starts[index.order[middle]] <= from then low = middle else high = middle - 1 end
  end
  return low
end

--- Whether row r may hold the item: rows of one's own table must be longer, or as long and before.
local function holds (index, r, to, own)
  if index.ends[r] < to then return false end
  return not own or r ~= own and (index.ends[r] - index.starts[r] > index.ends[own] - index.starts[own]
    or r < own)
end

--- Links skip rows as short as the one below them, so that equal ones are walked one by one.
local function by_source (run, made, one, own)
  local from, to = span_of(run, one)
  if not from then return nil end
  made.index = made.index or by_bytes(run, made)
  local index = made.index
  local i = last_before(index, from)
  while i > 0 do
    local r = index.order[i]
    if holds(index, r, to, own) then return r end
    i = index.ends[r] < to and index.link[i] or i - 1
  end
end

--- The row of a handle.  Where rows are items of one layer, none left out, an item's index is its row; else a
--- table tells.
local function row_of (run, made, handle)
  local index = run.core:get(handle, index_field)
  if made.units[index] == handle then return index end
  if not made.by_handle then
    made.by_handle = {}
    for r = 1, made.n do made.by_handle[made.units[r]] = r end
  end
  return made.by_handle[handle]
end

--- The nearest row whose item is `handle` or a parent of it.
local function by_tree (run, made, handle, own)
  while handle do
    local r = row_of(run, made, handle)
    if r and r ~= own then return r end
    handle = run.core:get(handle, parent_field)
  end
end

--- The row of the target table that encloses a unit, nearest first; nil where none does.  `own` is the unit's
--- row when the target is its own table.
function ref.enclosing (run, link, one, own)
  local made = run.made[link.to.index]
  if link.to.unit_kind == "document" then return made.n > 0 and not own and 1 or nil end
  if link.by_field then return by_tree(run, made, run.core:get(one, link.by_field), own) end
  if link.by_tree and math.type(one) == "integer" then return by_tree(run, made, one, own) end
  return by_source(run, made, one, own)
end

--- The row whose column `by` has this value; nil where none has.
function ref.lookup (run, link, value)
  local made = run.made[link.to.index]
  made.lookups = made.lookups or {}
  local rows = made.lookups[link.by]
  if not rows then
    rows = {}
    for r = made.n, 1, -1 do
      local found = made.rows[r][link.by]
      if found ~= nil then rows[found] = r end
    end
    made.lookups[link.by] = rows
  end
  return rows[value]
end

--- The row a reference means: of an item the one around it, of another value the one with it; nil and why
--- where there is none.
function ref.resolve (run, link, raw, one, own)
  if not link.pull then return ref.enclosing(run, link, one, own) end
  if raw == nil then return nil end
  if item.is(raw) and not link.column.by then
    return ref.enclosing(run, link, item.handle(raw) or raw, own)
  end
  local value, why = link.convert(raw)
  if value == nil then return nil, why end
  local r = ref.lookup(run, link, value)
  if r then return r end
  return nil, ("no row of table '%s' has %s = %s"):format(link.to.name, link.by_name, link.show(value))
end

return ref

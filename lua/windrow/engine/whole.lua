-- whole.lua: columns that the core fills for all rows of a table at once, without a step for each row
--
-- A filler is fill (run, rows, units) -> true where it was done, of rows as core.rows makes them; else the
-- column's step is to do it row by row.
local item = require "windrow.item"

local whole = {}

--- Whether the rows of a table can be filled so: items of the core, all that there are, without origins of
--- values or the tale of what became of them.
local function is_plain (plan)
  return plan.core and plan.unit_kind ~= "document" and not (plan.spans or plan.traced or plan.options.limit)
end

-- Whether a column holds the ids of its rows' items and says no more of them.
local function is_id (column)
  for _, name in ipairs { "default", "min", "max", "match", "unique" } do
    if column[name] ~= nil then return false end
  end
  return column.type.name == "text" and column.source.op == "get" and column.source.path == "id"
end

--- The filler of a column with a source; nil where there is none.  `plain`: its values are those of a field of the
--- core, whatever they are.
function whole.of_value (plan, column, plain)
  if not is_plain(plan) then return nil end
  local place = column.index
  if is_id(column) then
    plan.id_place = place
    return function (run, rows, units)
      run.core:fill_ids(rows, units, place, run.page.id, plan.name)
      return true
    end
  end
  local number = plain and item.field(column.source.path)
  return number and function (run, rows, units)
    run.core:fill(rows, units, place, number)
    return true
  end or nil
end

--- The filler of a reference to what encloses the row's item; nil where there is none.
function whole.of_reference (plan, link)
  local column, to = link.column, link.to
  local by_document = to.unit_kind == "document" and not link.pull
  if not is_plain(plan) or plan.options.where or link.late or column.required or column.key then return nil end
  if not (by_document or link.by_field) then return nil end
  local number = not by_document and link.by_field or nil
  return function (run, rows, units)
    local target = run.made[to.index]
    if target.n == 0 or next(target.rejected) ~= nil then return false end
    local numbers = run.core:fill_refs(rows, units, column.index, number, target.rows, target.units, to.key.index)
    if numbers then run.made[plan.index].targets[column.index] = numbers end
    return numbers ~= nil
  end
end

return whole

-- whole.lua: columns that the core fills for all rows of a table at once, without a step for each row
--
-- A filler is fill (run, rows, units) -> true where it was done, of rows as core.rows makes them; else the
-- column's step is to do it row by row.
local field = require "windrow.engine.field"
local item = require "windrow.item"

local whole = {}

-- What a column may not have: conditions that a value can fail, or something in its place.
local conditions = { "default", "min", "max", "match", "unique" }

--- Whether the text that the core gives is the column's value, whatever it is.
local function is_unconditional (column)
  for _, name in ipairs(conditions) do
    if column[name] ~= nil then return false end
  end
  return column.type.name == "text"
end

--- Whether the rows of a table can be filled so: items of the core, all that there are, without origins of
--- values or the tale of what became of them.
local function is_plain (plan)
  return plan.core and plan.unit_kind ~= "document" and not (plan.spans or plan.traced or plan.options.limit)
end

local function fill_ids (plan, column)
  plan.id_place = column.index
  return function (run, rows, units)
    run.core:fill_ids(rows, units, column.index, run.page.id, plan.name)
    return true
  end
end

--- The filler of a column with a source; nil where there is none.
function whole.of_value (plan, column, scope)
  local source = column.source
  if not is_plain(plan) or not is_unconditional(column) or source.op ~= "get" then return nil end
  if source.path == "id" then return fill_ids(plan, column) end
  if column.required or column.key or not field.is_plain_text(source, scope) then return nil end
  local number = item.field(source.path)
  return function (run, rows, units)
    run.core:fill(rows, units, column.index, number)
    return true
  end
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

-- rows.lua: the rows of one document, table by table, with what became of them
--
-- run.made[t] holds the rows of table t for this document: rows, units (handles or items), n; rejected and
-- dropped (rows that go, by number); targets (column -> row -> the row it refers to); spans (row -> column ->
-- {start, end, origin}); seen (texts counted for ids); keys, unique; steps (of the columns that are filled row by
-- row).
local core = require "windrow.core"
local item = require "windrow.item"
local step = require "windrow.engine.step"
local trace = require "windrow.engine.trace"
local type_ = require "windrow.type"

local rows = {}

-- What stays empty because the table has nothing for it.
local none = {}

local function new_made (plan)
  local made = { rows = {}, units = {}, n = 0, kept = 0, rejected = {}, dropped = {}, targets = none,
    spans = plan.spans and {} or none, seen = {}, keys = plan.key and {} or none, unique = plan.unique and {} or none }
  if #plan.links > 0 then made.targets = {} end
  for _, link in ipairs(plan.links) do made.targets[link.column.index] = {} end
  return made
end

--- Whether the script's `where` keeps the row.
local function wanted (run, plan, row, handle, view)
  local where = plan.options.where
  if not where then return true end
  run.column, run.values = false, row
  local keep = where(view or plan.wrap(run, handle), plan.row)
  run.column = nil
  return keep
end

--- A key that an earlier row has: the row goes, those that refer to it refer to the earlier one.
local function is_double (run, plan, made, row)
  local value = row[plan.key.index]
  if value == nil then return false end
  if made.keys[value] then
    run:warn_column(plan, plan.key,
      ("the key %s is there already: the row is left out"):format(type_.show(value)))
    return true
  end
  made.keys[value] = true
  return false
end

-- Takes the steps of a row; gives why it has to go.
local function fill (run, plan, made, row, handle, view)
  local reason
  run.values = row
  if plan.spans then made.spans[made.n + 1] = {} end
  local steps = made.steps
  for i = 1, #steps do
    reason = steps[i](run, row, handle, view) or reason
  end
  return reason
end

--- Values that an unwanted row had do not count as used.
local function forget_unique (made, row)
  for column, seen in pairs(made.unique) do
    if row[column] ~= nil then seen[row[column]] = nil end
  end
end

--- Makes the row of one unit, unless `where` says no; nothing of such a row stays, its warnings and late
--- references neither.
local function make_row (run, plan, made, row, one, handle, view)
  local late, warnings = #run.late, #run.warnings
  run.unit, run.id = handle or item.handle(one) or one, row[plan.id_place]
  local reason = fill(run, plan, made, row, handle, view)
  if not reason and not wanted(run, plan, row, handle, view) then
    for i = #run.late, late + 1, -1 do run.late[i] = nil end
    for i = #run.warnings, warnings + 1, -1 do run.warnings[i] = nil end
    forget_unique(made, row)
    if run.trace then
      trace.forget(run, plan)
      trace.refuse(run, plan, one, "where said no")
    end
    return
  end
  local n = made.n + 1
  made.n, made.rows[n], made.units[n] = n, row, one
  if reason then
    made.rejected[n] = true
    run.rejected = run.rejected + 1
    if run.trace then trace.refuse(run, plan, one, reason, n) end
  elseif plan.key and plan.key.index ~= plan.id_place and is_double(run, plan, made, row) then
    made.dropped[n] = true
    run.left_out = run.left_out + 1
    if run.trace then trace.refuse(run, plan, one, "an earlier row has its key") end
  else
    made.kept = made.kept + 1
  end
end

--- Empty rows for the units, with the columns that are filled at once; made.steps are those of the others.
local function new_rows (run, plan, made, units)
  local fresh, steps = core.rows(#units, #plan.columns), {}
  for i, step_of in ipairs(plan.steps) do
    local whole = plan.whole[i]
    if not (whole and whole(run, fresh, units)) then steps[#steps + 1] = step_of end
  end
  made.steps = steps
  return fresh
end

--- Makes the rows of all units, one after another.
local function make_rows (run, plan, made, units, fresh)
  local limit, needs_view = plan.options.limit or math.huge, plan.needs_view
  for i = 1, #units do
    if made.kept >= limit then break end
    local one = units[i]
    local handle = plan.core and one or nil
    local view = nil
    if not handle then view = one elseif needs_view then view = plan.wrap(run, one) end
    make_row(run, plan, made, fresh[i], one, handle, view)
  end
end

--- Fills one table.
function rows.fill (run, plan)
  local made = new_made(plan)
  run.made[plan.index] = made
  run.plan, run.part, run.row, plan.run = plan, plan.part, plan.row, run
  local units <const>, closing <close> = plan.list(run)
  run.units = units
  run.listed_at = run.clock and run.clock()
  local fresh = new_rows(run, plan, made, units)
  if #made.steps == 0 and not plan.options.where then
    made.rows, made.units, made.n, made.kept = fresh, units, #units, #units
  else
    make_rows(run, plan, made, units, fresh)
  end
  run.unit, run.units = nil, nil
  return closing
end

local function reject (run, made, r)
  if made.rejected[r] then return end
  made.rejected[r] = true
  run.rejected = run.rejected + 1
end

--- Settles the references that had to wait: to one's own table, to tables filled later.
local function settle_late (run)
  for _, waiting in ipairs(run.late) do
    local link, row, r, raw = waiting[1], waiting[2], waiting[3], waiting[4]
    local made = run.made[link.plan.index]
    if not made.dropped[r] then
      run.plan = link.plan
      if step.settle(run, link, row, r, raw, made.units[r]) then reject(run, made, r) end
    end
  end
end

--- Rows that refer to a rejected row go too, until none is left that does.
local function spread_rejection (run)
  repeat
    local before = run.rejected
    for _, plan in ipairs(run.plans.order) do
      local made = run.made[plan.index]
      for _, link in ipairs(plan.links) do
        local rejected = run.made[link.to.index].rejected
        for r, target in pairs(made.targets[link.column.index]) do
          if rejected[target] and not made.dropped[r] then reject(run, made, r) end
        end
      end
    end
  until run.rejected == before
end

--- Settles what could not be settled row by row.
function rows.finish (run)
  if #run.late > 0 then settle_late(run) end
  if run.rejected > 0 then spread_rejection(run) end
end

--- The rows of a table that stay.
local function kept_rows (made)
  if next(made.rejected) == nil and next(made.dropped) == nil then return made.rows end
  local kept = {}
  for r = 1, made.n do
    if not made.rejected[r] and not made.dropped[r] then kept[#kept + 1] = made.rows[r] end
  end
  return kept
end

local function count_missing (plan, kept, missing)
  for _, column in ipairs(plan.counted) do
    local n = core.missing(kept, column.index)
    if n > 0 then missing[plan.name .. "." .. column.name] = n end
  end
end

--- Appends a table's spans: { table, key, column, source_start, source_end, origin, number of the row among
--- those that stay }.
local function collect_spans (plan, made, spans)
  local n = 0
  for r = 1, made.n do
    if not made.rejected[r] and not made.dropped[r] then
      n = n + 1
      local row, found = made.rows[r], made.spans[r] or {}
      for _, column in ipairs(plan.columns) do
        local span = found[column.index]
        if span then
          spans[#spans + 1] = { plan.index, plan.key and row[plan.key.index], column.name, span[1], span[2],
            span[3], n }
        end
      end
    end
  end
end

--- Puts rows, missing counts and, where asked for, spans into a result.
function rows.collect (run, result, with_spans)
  for _, plan in ipairs(run.plans) do
    local made = run.made[plan.index]
    local kept = kept_rows(made)
    result.rows[plan.index] = kept
    count_missing(plan, kept, result.missing)
    if with_spans then collect_spans(plan, made, result.spans) end
  end
end

return rows

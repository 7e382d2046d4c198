-- plan.lua: a dataset's tables made ready: what each lists, its columns' steps, the order of filling
local fault = require "windrow.fault"
local step = require "windrow.engine.step"
local suggest = require "windrow.suggest"
local unit = require "windrow.engine.unit"

local plan = {}

local parent_field = require "windrow.core".field "parent"

--- Tables that this one's references need filled before it.
local function needs (declared)
  local names = {}
  for _, column in ipairs(declared.columns) do
    if column.type.name == "ref" and column.to ~= declared.name then names[#names + 1] = column.to end
  end
  return names
end

--- Declared tables, each after those it refers to as far as that goes; in a circle the one declared first
--- comes first.
local function filling_order (declaration)
  local order, state = {}, {}
  local function visit (declared)
    if state[declared] then return end
    state[declared] = "open"
    for _, name in ipairs(needs(declared)) do visit(declaration.by_name[name]) end
    order[#order + 1] = declared
  end
  for _, declared in ipairs(declaration.tables) do visit(declared) end
  return order
end

--- A function that keeps, of nodes found in an item, those that no nested row of the same table holds.
local function own_filter (self)
  return function (run, handle, found)
    local made, kept = run.made[self.index], {}
    if not made.listed then
      made.listed = {}
      for _, one in ipairs(run.units) do made.listed[one] = true end
    end
    for _, one in ipairs(found) do
      local above = math.type(one) == "integer" and one or nil
      while above and above ~= handle and not made.listed[above] do
        above = run.core:get(above, parent_field)
      end
      if above == handle then kept[#kept + 1] = one end
    end
    return kept
  end
end

--- What `row` is in a script's functions: the values of the columns above, by name.
local function row_reader (self)
  local names = suggest.keys(self.by_name)
  return setmetatable({}, {
    __index = function (_, name)
      local run = self.run
      local column = self.by_name[name]
      if not column then
        fault.misuse("table '%s' has no column '%s'%s", self.name, tostring(name),
          suggest.hint(tostring(name), names))
      elseif run.column and column.index >= run.column.index and run.column ~= column then
        fault.misuse("column '%s' stands below: row has the values of the columns above", name)
      end
      return run.values[column.index]
    end,
    __newindex = function (_, name)
      fault.misuse("row.%s cannot be set: a column's function returns its value", tostring(name))
    end,
  })
end

local function has_span_of (declared)
  for _, column in ipairs(declared.columns) do
    if column.of then return true end
  end
end

--- The columns in the order they are filled: spans of other columns last.
local function step_order (declared)
  local order = {}
  for pass = 1, 2 do
    for _, column in ipairs(declared.columns) do
      if (column.of ~= nil) == (pass == 2) then order[#order + 1] = column end
    end
  end
  return order
end

local function table_plan (declared, declaration, options)
  local self = {
    index = declared.index, name = declared.name, where = declared.where, options = declared.options,
    columns = declared.columns, by_name = declared.by_name, key = declared.key, settings = declaration.settings,
    core = unit.is_core(declared), unit_kind = declared.unit.kind, part = declared.options.from or "content",
    list = unit.compile(declared), wrap = unit.wrapper(declared),
    spans = options.spans or has_span_of(declared), needs_view = declared.options.where ~= nil,
    links = {}, steps = {}, whole = {}, counted = {}, traced = options.trace,
  }
  if declared.options.own then self.own = own_filter(self) end
  self.row = row_reader(self)
  for _, column in ipairs(declared.columns) do
    self.unique = self.unique or column.unique
    if not (column.optional or column.required or column.key or column.default ~= nil) then
      self.counted[#self.counted + 1] = column
    end
  end
  return self
end

--- Plans of a finished declaration: { [index] = plan, order = { plan … } in which tables are filled, late =
--- whether references wait for the end }.
function plan.compile (declaration, options)
  local plans, by_name = { order = {}, late = false }, {}
  for position, declared in ipairs(filling_order(declaration)) do
    local self = table_plan(declared, declaration, options)
    self.position = position
    plans[declared.index], plans.order[position], by_name[declared.name] = self, self, self
  end
  for _, self in ipairs(plans.order) do
    for i, column in ipairs(step_order(self)) do
      local needs_view
      self.steps[i], needs_view, self.whole[i] = step.compile(self, column, by_name)
      self.needs_view = self.needs_view or needs_view
    end
    for _, link in ipairs(self.links) do plans.late = plans.late or link.late end
  end
  return plans
end

return plan

-- step.lua: columns as closures that fill one place of a row
--
-- A step is step (run, row, handle, view) -> reason | nil: it puts the column's value into row; a reason
-- rejects the row.
local context = require "windrow.context"
local core = require "windrow.core"
local field = require "windrow.engine.field"
local item = require "windrow.item"
local kind = require "windrow.kind"
local pull = require "windrow.engine.pull"
local ref = require "windrow.engine.ref"
local trace = require "windrow.engine.trace"
local type_ = require "windrow.type"
local whole = require "windrow.engine.whole"

local step = {}

--- What a missing value means: a reason for the row to go, or nothing.
local function absence (column)
  if column.required or column.key then
    local reason = column.key and "no value for the key: the row is left out"
      or "no value: the row is left out"
    return function (run, plan)
      run:warn_column(plan, column, reason)
      return reason
    end
  end
  return function () end
end

--- Makes readers of a record's fields: functions of the item that the record is made of.
local function record_reader (scope)
  return function (part)
    local inner = { core = false, spans = false, want = "text", many = part.type.name == "list",
      column = scope.column }
    if part.type.name == "record" then inner.want = "item" end
    local read = pull.compile(part.source, inner)
    return function (value)
      return read(context.run, item.handle(value), value)
    end
  end
end

local nested_wants = { record = true, span = true }

--- The scope in which a column's source is compiled.
function step.scope (plan, column)
  local type_name = column.type.name
  local element = type_name == "list" and column.type.item.name or type_name
  local kinds_of_nodes = { node = true, link = true, image = true }
  local node
  if plan.core then node = kinds_of_nodes[plan.unit_kind] or false end
  return {
    core = plan.core, node = node, kind = plan.unit_kind, told = plan.settings.input ~= nil,
    spans = plan.spans, many = type_name == "list",
    want = (nested_wants[element] or type_name == "ref" and not column.by) and "item" or "text",
    own = plan.own, column = column,
    needs_view = false,
  }
end

local function converter_of (plan, column, scope)
  local settings = setmetatable({ reader = record_reader(scope) }, { __index = plan.settings })
  return type_.converter(column.type, column.options, settings)
end

--- Values of one field, unchanged, without conditions.
local function plain_step (column, read)
  local i = column.index
  return function (run, row, handle, view) row[i] = read(run, handle, view) end
end

--- Why a value cannot stay: its bounds, or an earlier row that has it.
local function objection (run, plan, column, value)
  local options = column.options
  if column.min or column.max or column.match then
    local why = type_.breach(value, options)
    if why then return why end
  end
  if column.unique then
    local seen = run.made[plan.index].unique
    seen[column.index] = seen[column.index] or {}
    if seen[column.index][value] then return type_.show(value) .. " is there already" end
    seen[column.index][value] = true
  end
end

local function note_span (run, plan, column, from, to, origin)
  if from and origin then
    local made = run.made[plan.index]
    local spans = made.spans[made.n + 1]
    spans[column.index] = { from, to, origin }
  end
end

local function value_step (plan, column, read, convert, probe)
  local i, missing, default = column.index, absence(column), column.default
  local blank_is_missing = column.required or column.key or default ~= nil
  local checked = column.min or column.max or column.match or column.unique
  local spans = plan.spans
  return function (run, row, handle, view)
    local raw, from, to, origin = read(run, handle, view)
    local value, why = convert(raw)
    if value ~= nil and checked then
      why = objection(run, plan, column, value)
      if why then value = nil end
    end
    if why then run:warn_column(plan, column, why) end
    if blank_is_missing and type_.is_empty(value) then value = nil end
    if value == nil then
      row[i] = default
      if probe then probe(run, handle, view, why) end
      if default == nil then return missing(run, plan) end
      return nil
    end
    row[i] = value
    if spans then note_span(run, plan, column, from, to, origin) end
  end
end

--- The bytes of another column's value in this row.
local function span_step (plan, column)
  local of, missing = plan.by_name[column.of].index, absence(column)
  return function (run, row)
    local made = run.made[plan.index]
    local span = made.spans[made.n + 1][of]
    if not span then return missing(run, plan) end
    row[column.index] = setmetatable({ span[1], span[2] }, core.array)
  end
end

--- The item itself, for span columns without a source.
local function item_span (column)
  return column.type.name == "span" and not column.options[1]
end

-- Layers whose items the core finds around other text without looking at bytes, and its fields for that.
local text_layers = { sentence = core.field "sentence", section = core.field "section" }

--- The core's field that gives the item of a text layer around items of this kind; nil for items that are not
--- text.
local function knows_its (unit_kind, layer)
  local entry = kind.entry(unit_kind)
  local textual = entry and (not entry.layer or unit_kind == "token" or unit_kind == "sentence"
    and layer == "section")
  return textual and text_layers[layer] or nil
end

--- What a reference needs to be resolved: its column, its target, how values are read and compared.
local function link_of (plan, column, plans)
  local target = plans[column.to]
  local link = { column = column, plan = plan, to = target, late = plan.position <= target.position,
    missing = absence(column) }
  link.by_tree = plan.unit_kind == "node" and target.unit_kind == "node"
  link.by_field = not column.source and plan.core and text_layers[target.unit_kind]
    and knows_its(plan.unit_kind, target.unit_kind)
  if column.source then
    local by = target.by_name[column.by or target.key.name]
    link.by, link.by_name, link.show = by.index, by.name, type_.show
    local scope = step.scope(plan, column)
    link.pull = pull.compile(column.source, scope)
    link.needs_view = scope.needs_view
    link.convert = by.type.name == "ref" and type_.converter({ name = "text" }, {}, {})
      or type_.converter(by.type, by.options, plan.settings)
  end
  return link
end

--- Fills a reference; a reason where the row must go.
function step.settle (run, link, row, r, raw, one)
  local column, plan = link.column, link.plan
  local own = link.to == plan and r or nil
  local k, why = ref.resolve(run, link, raw, one, own)
  run.made[plan.index].targets[column.index][r] = k
  if k then
    local target = run.made[link.to.index]
    if target.rejected[k] then return "the row it refers to is left out" end
    row[column.index] = target.rows[k][link.to.key.index]
    if row[column.index] ~= nil then return nil end
  elseif why and not column.optional then
    run:warn_column(plan, column, why)
  end
  if run.trace then trace.unresolved(run, link, r, why) end
  return link.missing(run, plan)
end

local function ref_step (link)
  local read, plan = link.pull, link.plan
  return function (run, row, handle, view)
    local raw
    if read then raw = read(run, handle, view) end
    local r = run.made[plan.index].n + 1
    if link.late then
      run.late[#run.late + 1] = { link, row, r, raw }
      return nil
    end
    return step.settle(run, link, row, r, raw, handle or view)
  end
end

--- The step of a column, whether it needs the unit as an item, and the filler of the whole column if there
--- is one (whole.lua).
function step.compile (plan, column, plans)
  if column.type.name == "ref" then
    local link = link_of(plan, column, plans)
    plan.links[#plan.links + 1] = link
    return ref_step(link), link.needs_view, whole.of_reference(plan, link)
  elseif column.of then
    return span_step(plan, column)
  end
  local scope = step.scope(plan, column)
  if item_span(column) then
    local function itself (_, _, view) return view end
    return value_step(plan, column, itself, converter_of(plan, column, scope)), true
  end
  local convert = converter_of(plan, column, scope)
  scope.convert = convert
  local probe = plan.traced and trace.probe(plan, column, scope)
  local read = pull.compile(column.source, scope)
  local plain = not plan.spans and not probe and field.is_unchanged(column.source, scope, column.type.name)
  for _, name in ipairs { "key", "required", "default", "min", "max", "match", "unique" } do
    plain = plain and column[name] == nil
  end
  local fill = whole.of_value(plan, column, plain)
  if plain then return plain_step(column, read), scope.needs_view, fill end
  return value_step(plan, column, read, convert, probe), scope.needs_view, fill
end

return step

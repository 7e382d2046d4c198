-- pull.lua: sources (source.lua) as closures
--
-- A closure is pull (run, handle, view) -> value [, source_start, source_end, origin].  `handle` is the
-- item's number in the core, nil for plain tables; `view` the item as scripts see it, made only for tables
-- that need it (scope.needs_view).  The span is given where scope.spans is set. With scope.many the value is
-- an array of all values, else the first.
--
-- scope: core (items are handles), node (they are nodes: true, false, or nil: ask), kind (what the core calls
-- them, or nil), told (records may set fields of documents), spans, many, want ("text" or "item": what nodes are
-- given as), convert (of the column's
-- type), own (keeps only what is the item's own), needs_view (set here).
local core = require "windrow.core"
local fault = require "windrow.fault"
local field = require "windrow.engine.field"
local item = require "windrow.item"
local match = require "windrow.match"
local search = require "windrow.pattern.search"
local transform = require "windrow.transform"
local type_ = require "windrow.type"

local pull = {}

local text_field, start_field = core.field "text", core.field "start"

-- Builders by source.op: function (source, scope) -> closure.
local ops = {}

--- The closure of a source in a scope.
function pull.compile (node, scope)
  return ops[node.op](node, scope)
end

--- The same scope with other settings.
local function with (scope, changes)
  local function pass_on (_, name, value) scope[name] = value end
  return setmetatable(changes, { __index = scope, __newindex = pass_on })
end

--- Whether a value is an array of values, and not one nested value.
local function is_list (value)
  if type(value) ~= "table" or item.is(value) then return false end
  local meta = getmetatable(value)
  return meta == core.array or meta == nil and (value[1] ~= nil or next(value) == nil)
end

local function as_list (value)
  if value == nil or is_list(value) then return value end
  return { value }
end

--- Gives all of a list for lists, the first of it for scalars.
local function shaped (scope, f)
  if scope.many then
    return function (...)
      local value, from, to, origin = f(...)
      return as_list(value), from, to, origin
    end
  end
  return f
end

function ops.get (node, scope)
  return shaped(scope, field.compile(node, scope))
end

--- The node to look inside of: nil for the whole page.
local function within (scope)
  if scope.node then return function (_, handle) return handle end end
  if scope.node == false then return function () return nil end end
  scope.needs_view = true
  local kinds = { node = true, link = true, image = true }
  return function (_, handle, view)
    if item.is(view) and kinds[view.kind] then return handle or select(2, item.parts(view)) end
  end
end

--- A found node or attribute as a value, with its span.
local function found_value (run, handle, scope, origin)
  local value
  if scope.want == "item" and origin ~= "attribute" then value = item.wrap(run.page, handle, run.part)
  else value = run.core:get(handle, text_field) end
  if not scope.spans then return value end
  local from, to = run.core:span(handle)
  return value, from, to, origin
end

--- All of an array of handles as values, with the hull of their spans.
local function found_values (run, handles, scope, origin)
  local values, first, last = {}, nil, nil
  for i, handle in ipairs(handles) do
    local from, to
    values[i], from, to = found_value(run, handle, scope, origin)
    first, last = first or from, to or last
  end
  return values, first, last, origin
end

function ops.css (node, scope)
  local selector, inside, own = node.selector, within(scope), scope.own
  local origin = selector:attribute() and "attribute" or "text"
  local limit = not own and 1 or nil
  if scope.many then
    return function (run, handle, view)
      local found = run.core:select(selector, inside(run, handle, view))
      if own then found = own(run, handle, found) end
      return found_values(run, found, scope, origin)
    end
  end
  return function (run, handle, view)
    local found = run.core:select(selector, inside(run, handle, view), limit)
    if own then found = own(run, handle, found) end
    if found[1] then return found_value(run, found[1], scope, origin) end
  end
end

function ops.xpath (node, scope)
  local expression, inside, own = node.expression, within(scope), scope.own
  return function (run, handle, view)
    local found, message = run.core:xpath(expression, inside(run, handle, view))
    if not found then
      run.column = scope.column
      fault.misuse("%s: %s", node.text, message)
    end
    if own then found = own(run, handle, found) end
    if type(found[1]) == "string" then return scope.many and found or found[1] end
    local origin = found[1] and run.core:kind_of(found[1]) == "attribute" and "attribute" or "text"
    if scope.many then return found_values(run, found, scope, origin) end
    if found[1] then return found_value(run, found[1], scope, origin) end
  end
end

function ops.meta (node, scope)
  local name = node.name
  local number = item.field(name)
  local is_field = item.document[name] or number and pull.has_field("document", name)
  return shaped(scope, function (run)
    local page = run.page
    local value
    if is_field or page.overrides[name] ~= nil then value = page.view[name] end
    if value == nil then
      local text, from, to = page.core:meta(name)
      return text, from, to, text and "attribute"
    end
    if not scope.spans or not number then return value end
    local from, to = page.core:field_span(page.handle, number)
    return value, from, to, "derived"
  end)
end

--- Whether items of a kind have a field in the core.
function pull.has_field (kind, name)
  for _, known in ipairs(core.fields(kind)) do
    if known == name then return true end
  end
  return false
end

--- The value at a path in the first object of a type that has it.
local function in_objects (page, kind, path)
  for _, handle in ipairs(page.core:objects(kind)) do
    if path == "" then return item.wrap_object(page, handle, "content"), page.core:span(handle) end
    local value, from, to = page.core:object_get(handle, path)
    if value ~= nil then return value, from, to end
  end
end

function ops.data (node, scope)
  local origin = "derived"
  return shaped(scope, function (run, handle)
    local value, from, to
    if scope.kind == "object" and not node.kind then
      value, from, to = run.core:object_get(handle, node.path)
    else
      value, from, to = in_objects(run.page, node.kind, node.path)
    end
    if value ~= nil then return value, from, to, origin end
  end)
end

function ops.input (node, scope)
  return shaped(scope, function (run)
    return item.follow(run.page.record.input, node.path)
  end)
end

function ops.const (node, scope)
  return shaped(scope, function () return node.value end)
end

function ops.call (node, scope)
  scope.needs_view = true
  local f, column = node.f, scope.column
  return shaped(scope, function (run, handle, view)
    run.column = column
    local value = f(view, run.row)
    run.column = nil
    if value == nil or not scope.spans then return value end
    local from, to = field.span_of(run, handle, view)
    return value, from, to, "computed"
  end)
end

--- The text to search, where it starts in its part (nil: nowhere), and the item that matches belong to.
local function searched (run, handle, view)
  if handle then
    return run.core:get(handle, text_field) or "", run.core:get(handle, start_field), handle
  end
  if not item.is(view) then return type(view) == "table" and tostring(view.text or "") or "" end
  return view.text, view.start, select(2, item.parts(view))
end

--- One match as a value: its first capture, the match itself as an item where it has named groups, else its
--- text.
local function match_value (run, host, text, captures, from, to, index)
  if captures[1] ~= nil then return captures[1] end
  if next(captures) ~= nil then
    return host and match.new(run.page, host, run.part, from - 1, to - 1, captures, index) or captures
  end
  return text:sub(from, to - 1)
end

local function in_text (one)
  return function (node, scope)
    local find = search.compile(node.pattern)
    local all = scope.many and not one
    return function (run, handle, view)
      local text, base, host = searched(run, handle, view)
      local place = { page = run.page, part = run.part, base = base }
      local values, at, first, last = {}, 1, nil, nil
      repeat
        local from, captures, to = find(text, at, place)
        if from then
          values[#values + 1] = match_value(run, host, text, captures, from, to, #values + 1)
          at, first, last = math.max(to, from + 1), first or from, to
        end
      until not (from and all)
      local value = values
      if not scope.many then value = values[1] end
      if not (scope.spans and first and host) then return value end
      local from, to = match.source(run.page, host, first - 1, last - 1)
      return value, from, to, "derived"
    end
  end
end
ops.first, ops.all = in_text(true), in_text(false)

--- The operand of a transform gives items unless the function takes texts.
local function operand_scope (node, scope, many)
  local want = transform.takes_text[node.f] and "text" or transform.is_default(node.f) and scope.want
    or "item"
  return with(scope, { want = want, many = many, convert = false })
end

local function append (values, value)
  if is_list(value) then
    table.move(value, 1, #value, #values + 1, values)
  elseif value ~= nil then
    values[#values + 1] = value
  end
end

--- A transform that leaves word which column it works for, so that an error in it can be told.
local function named (f, column)
  if transform.takes_text[f] or type(f) ~= "function" then
    return function (_, value) return f(value) end
  end
  return function (run, value)
    run.column = column
    local made = f(value)
    run.column = nil
    return made
  end
end

local function map_all (node, scope)
  local inner = pull.compile(node[1], operand_scope(node, scope, true))
  local with_default, f = transform.is_default(node.f), named(node.f, scope.column)
  return function (run, handle, view)
    local found, from, to = inner(run, handle, view)
    local values = {}
    for _, value in ipairs(found or {}) do append(values, f(run, value)) end
    if with_default and #values == 0 then append(values, f(run, nil)) end
    return values, from, to, "derived"
  end
end

--- The first value that the function makes something of.  Nearly always that is the first; only then all are
--- asked for.
local function map_one (node, scope)
  local inner, f = pull.compile(node[1], operand_scope(node, scope, false)), named(node.f, scope.column)
  if transform.is_default(node.f) then
    return function (run, handle, view)
      local value, from, to, origin = inner(run, handle, view)
      return f(run, value), from, to, origin
    end
  end
  local all = pull.compile(node[1], operand_scope(node, scope, true))
  return function (run, handle, view)
    local value, from, to = inner(run, handle, view)
    if value == nil then return nil end
    local made = f(run, value)
    if made ~= nil then return made, from, to, "derived" end
    for i, other in ipairs(all(run, handle, view) or {}) do
      made = nil
      if i > 1 then made = f(run, other) end
      if made ~= nil then return made, from, to, "derived" end
    end
  end
end

function ops.map (node, scope)
  if scope.many then return map_all(node, scope) end
  return map_one(node, scope)
end

--- Whether a value lets the next source speak: nil, blank, an empty list.
local function is_empty (value)
  if type(value) == "string" then return type_.is_blank(value) end
  return value == nil or type(value) == "table" and not item.is(value) and next(value) == nil
end

--- The first side whose value is there and converts; where none converts, the first that was there (so that
--- the message names it).
function ops.choice (node, scope)
  local sides, convert = {}, scope.convert
  for i, side in ipairs(node) do sides[i] = pull.compile(side, scope) end
  return function (run, handle, view)
    local kept, kept_from, kept_to, kept_origin
    for _, side in ipairs(sides) do
      local value, from, to, origin = side(run, handle, view)
      if not is_empty(value) then
        if not convert or convert(value) ~= nil then return value, from, to, origin end
        if kept == nil then kept, kept_from, kept_to, kept_origin = value, from, to, origin end
      end
    end
    return kept, kept_from, kept_to, kept_origin
  end
end

return pull

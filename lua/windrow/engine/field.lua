-- field.lua: the fields of items as closures of pull.lua's shape: straight from the core where it can answer
local item = require "windrow.item"
local match = require "windrow.match"

local field = {}

-- Fields whose value is the surface itself, and those that are attributes; every other field derives from the
-- item.
local surface = { text = "text", raw = "text", speaker = "text", verb = "text", cue = "text" }
local attributes = { href = "attribute", rel = "attribute", src = "attribute", alt = "attribute" }

--- What a field's value is of its item's source.
local function origin_of (name)
  return surface[name] or attributes[name] or "derived"
end

--- The source bytes of an item of any sort; nothing for plain tables.
function field.span_of (run, handle, view)
  if handle then return run.core:span(handle) end
  if item.is(view) then return view.source_start, view.source_end end
end

--- A field that the core answers by number, without a view.
local function core_field (number, name, scope)
  if not scope.spans then
    return function (run, handle) return run.core:get(handle, number) end
  end
  local origin = origin_of(name)
  return function (run, handle)
    local value = run.core:get(handle, number)
    if value == nil then return nil end
    local from, to = run.core:field_span(handle, number)
    return value, from, to, origin
  end
end

--- The core's numbers of a path of fields that leads from item to item to a value ("section.title"); nil for
--- paths that need the Lua side.
local function core_path (path)
  local numbers, last = {}, "item"
  for name in path:gmatch("[^.]+") do
    local number, result = item.field(name)
    if not number or last ~= "item" or item.common[name] or item.document[name] then return nil end
    numbers[#numbers + 1], last = number, result
  end
  return last == "value" and #numbers > 1 and numbers or nil
end

--- A path that the core answers step by step, without views.
local function chained_field (numbers, path, scope)
  local last, origin = numbers[#numbers], origin_of(path:match "[^.]+$")
  return function (run, handle)
    for i = 1, #numbers - 1 do
      handle = run.core:get(handle, numbers[i])
      if not handle then return nil end
    end
    local value = run.core:get(handle, last)
    if value == nil or not scope.spans then return value end
    local from, to = run.core:field_span(handle, last)
    return value, from, to, origin
  end
end

--- The last item on a way of names, for the source of what is asked of it: the view itself where there is none.
local function asked (view, way)
  local holder = way and item.follow(view, way)
  return item.is(holder) and holder or view
end

--- Any other path: through the item as scripts see it.  The source is that of the last item on the way.
local function path_field (node, scope)
  scope.needs_view = true
  local way, name = node.path:match "^(.*)%.([^.]+)$"
  local number, origin = item.field(name or node.path), origin_of(name or node.path)
  return function (run, handle, view)
    local value = item.follow(view, node.path)
    if value == nil or not scope.spans then return value end
    if item.is(value) then return value, value.source_start, value.source_end, "text" end
    local holder = asked(view, way)
    if rawequal(holder, view) then
      local from, to = match.capture_span(view, node.name)
      if from then return value, from, to, "text" end
    else
      handle = item.handle(holder)
    end
    if handle and number then
      local from, to = run.core:field_span(handle, number)
      return value, from, to, origin
    end
    local from, to = field.span_of(run, handle, holder)
    return value, from, to, origin
  end
end

--- A property of the object that the row stands for, else a field that every item has.
local function object_field (node, scope)
  scope.needs_view = true
  return function (run, handle, view)
    local value, from, to = run.core:object_get(handle, node.path)
    if value ~= nil then return value, from, to, "derived" end
    if item.field(node.name) then return item.follow(view, node.path) end
  end
end

-- What has no place of its own among its kind: rows of them are numbered.
local unnumbered = { node = true, object = true, link = true, image = true }

--- Whether the core knows the field of the items that rows stand for: of documents not what the Lua side or the
--- record says.
local function is_core_field (name, scope)
  if not scope.core or scope.kind == "object" then return false end
  return scope.kind ~= "document" or not scope.told and not item.document[name]
end

--- The closure of a source w.get in a scope.
function field.compile (node, scope)
  local number, result = item.field(node.path)
  if node.path == "id" then
    return function (run) return run:unit_id() end
  elseif node.path == "index" and unnumbered[scope.kind] then
    return function (run) return run.made[run.plan.index].n + 1 end
  elseif scope.core and scope.kind == "object" then
    return object_field(node, scope)
  elseif number and result == "value" and is_core_field(node.path, scope) then
    return core_field(number, node.path, scope)
  end
  local numbers = scope.core and core_path(node.path)
  return numbers and chained_field(numbers, node.path, scope) or path_field(node, scope)
end

-- Fields by the type of a column that takes what the core gives as it is: texts are valid UTF-8, numbers integers.
local unchanged = {
  text = { text = true, id = true, title = true, unit = true, author = true, published = true, modified = true,
    site = true, description = true, license = true, image = true },
  int = { level = true, depth = true, start = true, ["end"] = true, source_start = true, source_end = true,
    row = true, column = true, rowspan = true, colspan = true },
}

--- Whether a source is a field whose values a column of this type takes unchanged.
function field.is_unchanged (node, scope, type_name)
  local names = unchanged[type_name]
  return names ~= nil and node.op == "get" and names[node.path] and is_core_field(node.path, scope) or false
end

return field

-- unit.lua: what the rows of a table stand for, listed for one document
local fault = require "windrow.fault"
local item = require "windrow.item"
local over = require "windrow.pattern.over"
local pattern = require "windrow.pattern"
local rulebook = require "windrow.rulebook"
local type_ = require "windrow.type"

local unit = {}

-- Builders by unit.op: function (table's declaration) -> function (run) -> array of handles, or of items and
-- plain tables.
local ops = {}

--- The function that lists the units of a table for a run.
function unit.compile (declared)
  return ops[declared.unit.op](declared)
end

--- Whether a table's units are handles of the core.
function unit.is_core (declared)
  local op = declared.unit.op
  return op ~= "pattern" and op ~= "call" and op ~= "rule"
end

function ops.kind (declared)
  local id, nested = declared.unit.id, declared.options.nested
  return function (run)
    return run.core:list(id, run.part, nil, nested)
  end
end

function ops.css (declared)
  local selector = declared.unit.selector
  return function (run) return run.core:select(selector) end
end

function ops.xpath (declared)
  local expression, text = declared.unit.expression, declared.unit.text
  return function (run)
    local found, message = run.core:xpath(expression)
    if not found then fault.misuse("%s: %s", text, message) end
    local nodes = {}
    for _, value in ipairs(found) do
      local is_node = math.type(value) == "integer" and run.core:kind_of(value) == "node"
      if not is_node then fault.misuse("%s: a row stands for a node; this gives texts", text) end
      nodes[#nodes + 1] = value
    end
    return nodes
  end
end

function ops.data (declared)
  local name = declared.unit.type
  return function (run) return run.core:objects(name) end
end

function ops.pattern (declared)
  local value = declared.unit.pattern
  local list = over.compile(value, pattern.facts(value).first, declared.options.over or "sentence", {})
  return function (run) return list(run.page, run.part) end
end

function ops.rule (declared)
  local rule = declared.unit.rule
  return function (run) return rulebook.matches(rule, run.page, run.part).list end
end

--- What the function's iterator gives: items and plain tables.
function ops.call (declared)
  local f = declared.unit.f
  return function (run)
    local found = {}
    local next_one, state, first, closing <close> = f(run.page.view)
    if type(next_one) == "table" and not (getmetatable(next_one) or {}).__call then
      fault.misuse("each: the function gave a table; it gives an iterator, as doc:each or ipairs do")
    end
    if next_one == nil then return found end
    local key = first
    repeat
      local value
      key, value = next_one(state, key)
      local one = key
      if type(key) ~= "table" and value ~= nil then one = value end
      if key ~= nil and type(one) ~= "table" then
        fault.misuse("each: the function's iterator gave %s, not an item or a table", type_.show(one))
      end
      found[#found + 1] = key ~= nil and one or nil
    until key == nil
    return found, closing
  end
end

--- The item that scripts see for a unit.
function unit.wrapper (declared)
  if not unit.is_core(declared) then return function (_, one) return one end end
  local wrap = declared.unit.op == "data" and item.wrap_object or item.wrap
  return function (run, handle) return wrap(run.page, handle, run.part) end
end

return unit

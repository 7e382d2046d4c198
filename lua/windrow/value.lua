-- value.lua: nested values that plain Lua tables cannot tell apart: w.object, w.array, w.null
local core = require "windrow.core"
local fault = require "windrow.fault"

local value = {}

--- w.object {}: a table that is written as {} even when it is empty.
function value.object (t)
  return setmetatable(fault.expect("object", t or {}, "table"), core.object)
end

--- w.array {}: a table that is always written as a list.
function value.array (t)
  return setmetatable(fault.expect("array", t or {}, "table"), core.array)
end

--- w.null: JSON's null inside nested values.
value.null = core.null

return value

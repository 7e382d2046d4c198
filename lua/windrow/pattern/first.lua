-- first.lua: what a pattern can start with, so that only places worth trying are tried
--
-- A first set is {bytes = set of first bytes, mask = annotation kinds as bits, rules = set of rules, any =
-- anything may start it, nullable = it may match nothing}.
local first = {}

--- Any text may start it.
function first.unknown ()
  return { bytes = {}, mask = 0, any = true, nullable = true }
end

--- One of these bytes starts it.
function first.of_bytes (bytes)
  return { bytes = bytes, mask = 0 }
end

--- An annotation of these kinds starts it.
function first.of_kinds (mask)
  return { bytes = {}, mask = mask }
end

--- An annotation of this rule starts it.
function first.of_rule (rule)
  return { bytes = {}, mask = 0, rules = { [rule] = true } }
end

--- Nothing: the empty match.
function first.empty ()
  return { bytes = {}, mask = 0, nullable = true }
end

--- A word in any script: everything but ASCII punctuation and white space.
function first.of_word ()
  local bytes = {}
  for byte = 0, 255 do
    if byte >= 128 or string.char(byte):find("[%w']") then bytes[byte] = true end
  end
  return first.of_bytes(bytes)
end

local function union (a, b)
  local both = {}
  for key in pairs(a or {}) do both[key] = true end
  for key in pairs(b or {}) do both[key] = true end
  return both
end

--- Starts with a or with b.
function first.either (a, b)
  local mask, any, nullable = a.mask | b.mask, a.any or b.any, a.nullable or b.nullable
  return { bytes = union(a.bytes, b.bytes), rules = union(a.rules, b.rules), mask = mask, any = any,
    nullable = nullable }
end

local function same_keys (a, b)
  for key in pairs(a) do if not b[key] then return false end end
  for key in pairs(b) do if not a[key] then return false end end
  return true
end

--- Starts with a, and where that matches nothing, with b.
function first.sequence (a, b)
  if not a.nullable then return a end
  local both = first.either(a, b)
  both.nullable = b.nullable
  return both
end

--- Whether two first sets hold the same.
function first.same (a, b)
  if a.mask ~= b.mask or not a.any ~= not b.any or not a.nullable ~= not b.nullable then return false end
  return same_keys(a.bytes, b.bytes) and same_keys(a.rules or {}, b.rules or {})
end

return first

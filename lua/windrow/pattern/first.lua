-- first.lua: what a pattern can start with, so that only places worth trying are tried
--
-- A first set is {bytes = set of first bytes, heads = patterns, mask = annotation kinds as bits, rules = set of
-- rules, any = anything may start it, nullable = it may match nothing, needs = masks and rules of annotations that
-- every match holds}.  One of the heads, an LPeg pattern of text
-- alone, matches wherever one of the bytes starts a match; without heads the bytes are all that is known.
local lpeg = require "lpeg"

local first = {}

local P = lpeg.P

--- Any text may start it.
function first.unknown ()
  return { bytes = {}, mask = 0, any = true, nullable = true }
end

--- One of these bytes starts it.
function first.of_bytes (bytes)
  return { bytes = bytes, mask = 0 }
end

--- What `head` matches starts it, with one of these bytes.
function first.of_head (bytes, head)
  return { bytes = bytes, heads = { head }, mask = 0 }
end

--- An annotation of these kinds starts it.
function first.of_kinds (mask)
  return { bytes = {}, mask = mask, needs = { [mask] = true } }
end

--- An annotation of this rule starts it.
function first.of_rule (rule)
  return { bytes = {}, mask = 0, rules = { [rule] = true }, needs = { [rule] = true } }
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
  --- A pattern that walks to the next place where the bytes of a set may start a match, and gives it: Cp.
function first.walker (a)
  local list = {}
  for byte in pairs(a.bytes) do list[#list + 1] = string.char(byte) end
  local set = lpeg.S(table.concat(list))
  local skip = (1 - set) ^ 1
  if not a.heads then return skip ^ -1 * lpeg.Cp() * 1 end
  local head = P(false)
  for _, one in ipairs(a.heads) do head = head + one end
  return (skip + (1 - head)) ^ 0 * lpeg.Cp() * 1
end

return first.of_bytes(bytes)
end

local function union (a, b)
  local both = {}
  for key in pairs(a or {}) do both[key] = true end
  for key in pairs(b or {}) do both[key] = true end
  return both
end

--- The heads of two sets: none where one has bytes without them.
local function both_heads (a, b)
  if next(a.bytes) == nil then return b.heads end
  if next(b.bytes) == nil then return a.heads end
  if not (a.heads and b.heads) then return nil end
  return table.move(b.heads, 1, #b.heads, #a.heads + 1, { table.unpack(a.heads) })
end

--- What both need.
local function shared_needs (a, b)
  local both = {}
  for need in pairs(a.needs or {}) do both[need] = b.needs and b.needs[need] end
  return both
end

--- The same set for a match that holds what `more` needs too.
function first.with_needs (a, more)
  if not (more.needs and next(more.needs)) then return a end
  local made = {}
  for name, value in pairs(a) do made[name] = value end
  made.needs = union(a.needs, more.needs)
  return made
end

--- Starts with a or with b.
function first.either (a, b)
  local mask, any, nullable = a.mask | b.mask, a.any or b.any, a.nullable or b.nullable
  return { bytes = union(a.bytes, b.bytes), rules = union(a.rules, b.rules), mask = mask, any = any,
    nullable = nullable, heads = both_heads(a, b), needs = shared_needs(a, b) }
end

local function same_keys (a, b)
  for key in pairs(a) do if not b[key] then return false end end
  for key in pairs(b) do if not a[key] then return false end end
  return true
end

--- Starts with a, and where that matches nothing, with b.
function first.sequence (a, b)
  if not a.nullable then return first.with_needs(a, b) end
  local both = first.either(a, b)
  both.nullable, both.needs = b.nullable, union(a.needs, b.needs)
  return both
end

--- Whether two first sets hold the same.
function first.same (a, b)
  if a.mask ~= b.mask or not a.any ~= not b.any or not a.nullable ~= not b.nullable then return false end
  return same_keys(a.bytes, b.bytes) and same_keys(a.rules or {}, b.rules or {})
end

return first

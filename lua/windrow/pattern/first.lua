-- first.lua: what a pattern can start with, so that only places worth trying are tried
--
-- A first set is {bytes = set of first bytes, mask = annotation kinds as bits, any = anything may start it,
-- nullable = it may match nothing}.
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

--- Starts with a or with b.
function first.either (a, b)
  local bytes = {}
  for byte in pairs(a.bytes) do bytes[byte] = true end
  for byte in pairs(b.bytes) do bytes[byte] = true end
  local mask, any, nullable = a.mask | b.mask, a.any or b.any, a.nullable or b.nullable
  return { bytes = bytes, mask = mask, any = any, nullable = nullable }
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
  for byte in pairs(a.bytes) do if not b.bytes[byte] then return false end end
  for byte in pairs(b.bytes) do if not a.bytes[byte] then return false end end
  return true
end

return first

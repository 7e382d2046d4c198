-- random.lua: random numbers that depend on the document's id and nothing else (xorshift64*, Vigna 2016)
local core = require "windrow.core"
local fault = require "windrow.fault"

local random = {}

local id, state = "", nil

--- Starts over for a document; the seed is taken of its id when the first number is asked for.
function random.seed (document_id)
  id, state = tostring(document_id), nil
end

local function next_bits ()
  local x = state or core.hash(id)
  if x == 0 then x = 0x2545F4914F6CDD1D end
  x = x ~ (x >> 12)
  x = x ~ (x << 25)
  x = x ~ (x >> 27)
  state = x
  return x * 0x2545F4914F6CDD1D
end

--- As math.random: a float in [0, 1), an integer in [1, m] or [m, n].
function random.random (m, n)
  local bits = next_bits()
  if m == nil then return (bits >> 11) * 0x1p-53 end
  if n == nil then m, n = 1, m end
  m, n = math.tointeger(m), math.tointeger(n)
  if not (m and n) or m > n then fault.misuse "math.random: the interval is empty" end
  local width = n - m + 1
  if width <= 0 then return bits end
  return m + (bits >> 1) % width
end

--- As math.randomseed: numbers from here on depend on the seed alone.
function random.randomseed (seed)
  state = core.hash(tostring(seed or id))
end

return random

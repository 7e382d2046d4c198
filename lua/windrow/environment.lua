-- environment.lua: the globals that scripts see: Lua's own, without input, output, clock and byte code
local budget = require "windrow.budget"
local control = require "windrow.control"
local fault = require "windrow.fault"
local random = require "windrow.random"
local strings = require "windrow.strings"
local suggest = require "windrow.suggest"

local environment = {}

local rank = { number = 1, string = 2, boolean = 3 }

--- Numbers by value, then texts by bytes, then booleans; other keys after them.
local function before (a, b)
  local x, y = rank[type(a)] or 4, rank[type(b)] or 4
  if x ~= y then return x < y end
  if x < 3 then return a < b end
  return x == 3 and a == false and b == true
end

local function sorted_keys (t)
  local keys, n = {}, 0
  for key in next, t do n = n + 1; keys[n] = key end
  table.sort(keys, before)
  return keys
end

--- pairs in the order of the keys, so that the same input gives the same output.
local function sorted_pairs (t)
  local meta = getmetatable(t)
  if meta and meta.__pairs then return meta.__pairs(t) end
  fault.expect("pairs", t, "table")
  local keys, i = sorted_keys(t), 0
  return function ()
    local key, value
    repeat
      i = i + 1
      key = keys[i]
      if key ~= nil then value = t[key] end
    until key == nil or value ~= nil
    return key, value
  end, t
end

--- next in the same order.
local function sorted_next (t, key)
  local keys = sorted_keys(t)
  if key == nil then return keys[1], keys[1] ~= nil and t[keys[1]] or nil end
  for i, known in ipairs(keys) do
    if known == key then return keys[i + 1], keys[i + 1] ~= nil and t[keys[i + 1]] or nil end
  end
end

--- getmetatable that keeps those of texts, patterns and windrow's own things, which all scripts share, out of
--- reach; of the last it gives the name.
local function own_metatable (value)
  if type(value) ~= "table" then return nil end
  local meta = getmetatable(value)
  local name = type(meta) == "table" and rawget(meta, "__name")
  return type(name) == "string" and name:find "^windrow" and name or meta
end

--- setmetatable without finalizers: no hook reaches into them.
local function safe_setmetatable (value, meta)
  if type(meta) == "table" and rawget(meta, "__gc") ~= nil then
    fault.misuse "setmetatable: scripts have no __gc (a local variable may have <close>)"
  end
  return setmetatable(value, meta)
end

local function to_stderr (...)
  local texts = table.pack(...)
  for i = 1, texts.n do texts[i] = tostring(texts[i]) end
  io.stderr:write(table.concat(texts, "\t"), "\n")
end

--- pcall that lets w.skip and w.reject pass.
local function passing (fine, raised, ...)
  if not fine and control.is_signal(raised) then error(raised, 0) end
  return fine, raised, ...
end

local function safe_pcall (f, ...)
  return passing(pcall(f, ...))
end

local function safe_xpcall (f, handler, ...)
  return passing(xpcall(f, function (raised)
    return control.is_signal(raised) and raised or handler(raised)
  end, ...))
end

--- Coroutines that budgets watch, and whose errors on purpose reach the engine.
local coroutines = {}

function coroutines.create (f)
  return budget.watch(coroutine.create(f))
end

function coroutines.resume (...)
  return passing(coroutine.resume(...))
end

function coroutines.wrap (f)
  local thread = coroutines.create(f)
  local function given (fine, ...)
    if not fine then error((...), 0) end
    return ...
  end
  return function (...) return given(coroutine.resume(thread, ...)) end
end

local most_moved = 100000000

--- table.move that ends: its length is not bound by what there is.
local function safe_move (from, first, last, ...)
  if math.type(first) == "integer" and math.type(last) == "integer" and last - first > most_moved then
    fault.misuse "table.move: too many elements"
  end
  return table.move(from, first, last, ...)
end

local function copy (library, changes)
  local own = {}
  for name, value in pairs(library) do own[name] = value end
  for name, value in pairs(changes or {}) do own[name] = value end
  return own
end

local plain = {
  "assert", "error", "ipairs", "rawequal", "rawget", "rawlen", "rawset", "select",
  "tonumber", "tostring",
  "type", "_VERSION",
}

local absent = {
  io = "scripts cannot read or write files: the run does",
  os = "scripts see no clock and no environment", debug = "scripts have no debug library",
  dofile = "use require", loadfile = "use require", package = "use require",
  collectgarbage = "memory is the run's business",
  arg = "arguments are in w.args",
}

local function unknown (globals, name)
  if absent[name] then
    return fault.misuse("there is no '%s' here: %s (--trust gives a script all of Lua)", name, absent[name])
  end
  local hint = suggest.hint(tostring(name), suggest.keys(globals))
  return fault.misuse("variable '%s' is not declared%s", tostring(name), hint)
end

--- load for scripts: text only, in their own environment.
local function safe_load (env)
  return function (chunk, name, _, own)
    return load(chunk, name or "=(load)", "t", own or env)
  end
end

--- A fresh environment; `require` is the script's own.  With `trust` the rest of Lua is in it too.
function environment.new (require, trust)
  local globals = {
    pairs = sorted_pairs, next = sorted_next, getmetatable = own_metatable, print = to_stderr,
    setmetatable = safe_setmetatable, pcall = safe_pcall, xpcall = safe_xpcall, require = require,
    string = copy(strings), table = copy(table, { move = safe_move }), utf8 = copy(utf8),
    coroutine = copy(coroutine, coroutines),
    math = copy(math, { random = random.random, randomseed = random.randomseed }),
  }
  for _, name in ipairs(plain) do globals[name] = _G[name] end
  if trust then
    globals.setmetatable = setmetatable
    for name, value in pairs(_G) do
      if globals[name] == nil then globals[name] = value end
    end
  end
  local env = setmetatable({}, {
    __index = function (_, name)
      local value = globals[name]
      if value == nil then return unknown(globals, name) end
      return value
    end,
    __newindex = function (_, name)
      fault.misuse("assignment to the global '%s' (write 'local %s')", tostring(name), tostring(name))
    end,
  })
  globals._G, globals.load = env, safe_load(env)
  return env
end

return environment

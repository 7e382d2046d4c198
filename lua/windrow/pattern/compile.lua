-- compile.lua: the tree of a pattern (parser.lua) as an LPeg pattern and its first set
--
-- Each node gives three things: the LPeg pattern, its first set, and whether it is a gap (as many words as it
-- takes for the rest to match).
local characters = require "windrow.pattern.characters"
local first = require "windrow.pattern.first"
local lpeg = require "lpeg"

local P, V, Cmt = lpeg.P, lpeg.V, lpeg.Cmt
local C, Cb, Cg, Cp, Cs, Ct = lpeg.C, lpeg.Cb, lpeg.Cg, lpeg.Cp, lpeg.Cs, lpeg.Ct

local compile = {}

-- Compilers by node.op: function (state, node) -> pattern, first.  The state has
--   resolve (name, at) -> pattern, first, gap; definition (name) -> what the script defined; fail (message, at)
--   rules: first sets by rule name, nil outside a grammar
--   names: what groups are called; depth: captures around that keep groups from becoming fields
local ops = {}

local function build (state, node)
  return ops[node.op](state, node)
end

function ops.literal (_, node)
  local pattern, start, at = P(true), first.empty(), 1
  local text = node.text
  while at <= #text do
    local chunk = text:match("^%s+", at)
    if chunk then
      pattern = pattern * characters.space ^ 1
      start = first.sequence(start, first.of_bytes(characters.space_first))
    else
      chunk = text:match("^%S+", at)
      pattern = pattern * P(chunk)
      start = first.sequence(start, first.of_bytes { [chunk:byte()] = true })
    end
    at = at + #chunk
  end
  return pattern, start
end

local function any_character ()
  local pattern, bytes = characters.any, {}
  for byte = 0, 255 do if byte < 0x80 or byte >= 0xC0 then bytes[byte] = true end end
  return pattern, first.of_bytes(bytes)
end
ops.any = any_character

function ops.class (state, node)
  local set = {}
  for _, element in ipairs(node) do
    local range = element
    if element.name then
      range = characters.sets[element.name]
      if not range then
        state.fail(("'%%%s' is not a set of characters"):format(element.name), element.at)
      end
      table.move(range, 1, #range, #set + 1, set)
    elseif range[1] == 32 and range[2] == 32 then
      table.move(characters.sets.space, 1, #characters.sets.space, #set + 1, set)
    else
      set[#set + 1] = range
    end
  end
  if node.negated then set = characters.complement(set) end
  local pattern, bytes = characters.pattern(set)
  return pattern, first.of_bytes(bytes)
end

function ops.name (state, node)
  local found, start, gap = state.resolve(node.name, node.at)
  return found, start, gap
end

function ops.rule (state, node)
  if not state.rules then
    local message = "'%s' is no rule here (a defined pattern is %%%s, text is '%s')"
    state.fail(message:format(node.name, node.name, node.name), node.at)
  elseif not state.rules[node.name] then
    state.fail(("there is no rule '%s'"):format(node.name), node.at)
  end
  return V(node.name), state.rules[node.name]
end

--- The pattern of elements [i, n]; a gap is followed lazily: the rest is tried before another word is
--- skipped.
local function sequence_from (state, node, i)
  local element = node[i]
  if not element then return P(true), first.empty() end
  local pattern, start, gap = build(state, element)
  local rest, rest_start = sequence_from(state, node, i + 1)
  if gap then
    local bridged = compile.bridge(gap, rest)
    return bridged, first.with_needs(first.unknown(), rest_start)
  end
  return pattern * rest, first.sequence(start, rest_start)
end

function ops.sequence (state, node)
  return sequence_from(state, node, 1)
end

function ops.choice (state, node)
  local pattern, start = build(state, node[1])
  for i = 2, #node do
    local other, other_start = build(state, node[i])
    pattern, start = pattern + other, first.either(start, other_start)
  end
  return pattern, start
end

--- least repetitions, then as many as there are, up to `most`.
function ops.star (state, node)
  local pattern, start = build(state, node.inner)
  local least, most = node.least, node.most
  if not most and start.nullable then
    state.fail("a repetition of something that may match nothing would never end")
  end
  local result = P(true)
  for _ = 1, least do result = result * pattern end
  if not most then result = result * pattern ^ 0
  elseif most > least then result = result * pattern ^ -(most - least) end
  if least == 0 then start = first.either(start, first.empty()) end
  return result, start
end

ops["not"] = function (state, node)
  return -build(state, node.inner), first.empty()
end

function ops.ahead (state, node)
  return #build(state, node.inner), first.empty()
end

--- Compiles the inside of a capture that takes groups for itself.
local function inside (state, node)
  state.depth = state.depth + 1
  local pattern, start = build(state, node.inner)
  state.depth = state.depth - 1
  return pattern, start
end

local function capture (make)
  return function (state, node)
    local pattern, start = inside(state, node)
    return make(pattern), start
  end
end
ops.subst, ops.table = capture(Cs), capture(Ct)

function ops.capture (state, node)
  local pattern, start = build(state, node.inner)
  return C(pattern), start
end

--- A named group; at the top, where it becomes a field of the match, its bounds are kept as "\1name" and
--- "\2name".
function ops.group (state, node)
  local name = node.name
  local pattern, start = build(state, node.inner)
  if not name then return Cg(pattern), start end
  if state.depth > 0 then return Cg(pattern, name), start end
  state.names[#state.names + 1] = name
  return Cg(Cp(), "\1" .. name) * Cg(pattern, name) * Cg(Cp(), "\2" .. name), start
end

function ops.position ()
  return Cp(), first.empty()
end

local function same_text (subject, at, captured)
  if type(captured) ~= "string" then return false end
  local stop = at + #captured
  return subject:sub(at, stop - 1) == captured and stop
end

function ops.back (_, node)
  return Cmt(Cb(node.name), same_text), first.unknown()
end

local appliers = {
  ["->"] = function (pattern, value) return pattern / value end,
  ["=>"] = function (pattern, value) return Cmt(pattern, value) end,
  ["~>"] = function (pattern, value) return lpeg.Cf(pattern, value) end,
}

function ops.apply (state, node)
  local pattern, start = inside(state, node)
  local value = node.value
  if node.what == "name" then
    value = state.definition(node.value)
    if type(value) ~= "function" and (node.how ~= "->" or value == nil) then
      state.fail(("'%s' is not a function in the pattern's definitions"):format(node.value), node.at)
    end
  end
  return appliers[node.how](pattern, value), start
end

--- First sets of rules depend on each other: they grow until nothing changes.
local function settle (state, node)
  state.rules = {}
  for _, name in ipairs(node) do state.rules[name] = { bytes = {}, mask = 0 } end
  local changed
  repeat
    changed = false
    for _, name in ipairs(node) do
      local _, start = build(state, node[name])
      changed = changed or not first.same(start, state.rules[name])
      state.rules[name] = start
    end
  until not changed
end

function ops.grammar (state, node)
  local outer, names = state.rules, state.names
  settle(state, node)
  state.names = names
  local grammar = { node[1] }
  for _, name in ipairs(node) do grammar[name] = build(state, node[name]) end
  local start = state.rules[node[1]]
  state.rules = outer
  return P(grammar), start
end

local letter = characters.pattern(characters.sets.alnum)
local joint = P"'" + P"\u{2019}" + P"-"

--- A word: letters and digits, with apostrophes and hyphens inside.
compile.word = letter ^ 1 * (joint * letter ^ 1) ^ 0
compile.letter = letter

--- What lies between words: anything but letters and digits.
compile.between = (characters.any - letter) ^ 0

--- Up to n words, as few as it takes for `rest` to match behind them.  What follows may itself start with no
--- letter ("£5"), so that it is tried before each character that is skipped.
function compile.bridge (n, rest)
  local pattern = (characters.any - letter - rest) ^ 0 * rest
  local result = pattern
  for _ = 1, n do
    result = pattern + compile.between * compile.word * result
  end
  return result
end

--- Compiles a tree.  Gives the LPeg pattern, its first set and the names of its groups.
function compile.tree (node, state)
  state.names, state.depth = {}, 0
  local pattern, start = build(state, node)
  local names, seen = {}, {}
  for _, name in ipairs(state.names) do
    if not seen[name] then names[#names + 1], seen[name] = name, true end
  end
  return pattern, start, names
end

return compile

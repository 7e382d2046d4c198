-- pattern.lua: patterns over text and annotations: w.pattern, w.kind, w.words, w.word, w.gap, w.near
--
-- All of them are LPeg patterns.  Those that look at annotations need the text's place in the document, as
-- the first extra argument of a match: {page =, part =, base =} with base the offset of the subject's first
-- byte in the part's text.
local compile = require "windrow.pattern.compile"
local core = require "windrow.core"
local fault = require "windrow.fault"
local first = require "windrow.pattern.first"
local characters = require "windrow.pattern.characters"
local item = require "windrow.item"
local kind = require "windrow.kind"
local lpeg = require "lpeg"
local parser = require "windrow.pattern.parser"
local rulebook = require "windrow.rulebook"
local suggest = require "windrow.suggest"

local P = lpeg.P

local pattern = {}

-- What is known of the LPeg patterns made here: {first =, names =, gap =, source =}.
local known = setmetatable({}, { __mode = "k" })

local function remember (made, facts)
  known[made] = facts
  return made
end

--- What is known of a pattern: `first` (what it can start with) and `names` (its groups; nil for raw LPeg).
function pattern.facts (value)
  return known[value] or { first = first.unknown() }
end

--- Whether a value is an LPeg pattern.
function pattern.is (value)
  return lpeg.type(value) == "pattern"
end

--- Whether an item has what the predicates ask for: equal values, or functions that say yes.
local function satisfies (view, predicates)
  for name, wanted in pairs(predicates) do
    local value = view[name]
    if type(wanted) == "function" then
      if not wanted(value) then return false end
    elseif value ~= wanted then
      return false
    end
  end
  return true
end

--- The pattern that matches an annotation of these kinds that starts here, steps over it and has it as value.
--- It takes one byte before it asks the core, so that LPeg knows that it never matches nothing.
local function annotation (mask, predicates)
  return lpeg.Cmt(P(1) * lpeg.Carg(1), function (subject, after, place)
    local page, part, base = place.page, place.part, place.base
    if not base then fault.misuse "annotations can be matched in sentences, blocks and sections only" end
    local handle, stop = page.core:annotation_at(mask, part, base + after - 2)
    if not handle or stop - base > #subject then return false end
    local view = item.wrap(page, handle, part)
    if predicates and not satisfies(view, predicates) then return false end
    return stop - base + 1, view
  end)
end

--- The pattern that matches an annotation of this rule that starts here.
local function ruled (rule, predicates)
  return lpeg.Cmt(P(1) * lpeg.Carg(1), function (subject, after, place)
    local page, part, base = place.page, place.part, place.base
    if not base then fault.misuse "annotations can be matched in sentences, blocks and sections only" end
    local one = rulebook.matches(rule, page, part).at[base + after - 2]
    if not one or one["end"] - base > #subject then return false end
    if predicates and not satisfies(one, predicates) then return false end
    return one["end"] - base + 1, one
  end)
end

local function check_kind (name)
  local why = kind.fault(name)
  local entry = kind.entry(name)
  if not why and entry.layer then
    why = ("'%s' is a layer; patterns match annotation kinds"):format(name)
  end
  return why
end

--- w.kind("quantity", { unit = "km" }): matches an annotation of a kind (group, rule) that starts here and has
--- these values (or satisfies these functions), steps over it and has it as value.
function pattern.kind (name, predicates)
  fault.expect("kind", name, "string")
  fault.expect("the predicates of kind", predicates, "table or nil")
  local rule = rulebook.find(name)
  if rule then
    return remember(ruled(rule, predicates), { first = first.of_rule(rule), names = {},
      rule = not predicates and rule or nil })
  end
  local why = check_kind(name)
  if why then fault.misuse("%s", why) end
  for field in pairs(predicates or {}) do
    if not item.field(field) then
      fault.misuse("a %s has no field '%s'%s", name, field, suggest.hint(field, core.fields(name)))
    end
  end
  local mask = core.kind_mask(name)
  return remember(annotation(mask, predicates), { first = first.of_kinds(mask), names = core.fields(name) })
end

local boundary = lpeg.B(lpeg.R("az", "AZ", "09", "\x80\xFF"))
local edge = -boundary
local stop = -compile.letter

--- A character in both cases.
local function any_case (character)
  local lower, upper = core.lower(character), core.upper(character)
  return lower == upper and P(character) or P(lower) + P(upper)
end

--- The words of a tree of characters, the longest first.
local function trie_pattern (node)
  local made = P(false)
  for _, character in ipairs(node.order) do
    local step = character == " " and characters.space ^ 1 or any_case(character)
    made = made + step * trie_pattern(node[character])
  end
  return node.ends and made + P(true) or made
end

local function trie_add (root, phrase)
  local node = root
  for character in phrase:gsub("%s+", " "):gmatch(utf8.charpattern) do
    character = core.lower(character)
    if not node[character] then
      node[character] = { order = {} }
      node.order[#node.order + 1] = character
    end
    node = node[character]
  end
  node.ends = true
end

local function phrase_bytes (phrases)
  local bytes = {}
  for _, phrase in ipairs(phrases) do
    local character = phrase:match(utf8.charpattern)
    bytes[core.lower(character):byte()] = true
    bytes[core.upper(character):byte()] = true
  end
  return bytes
end

local function phrases_of (list)
  local phrases = {}
  if type(fault.expect("words", list, "string or table")) == "string" then
    for word in list:gmatch("%S+") do phrases[#phrases + 1] = word end
  else
    for i, phrase in ipairs(list) do
      phrases[i] = fault.expect("a phrase of words", phrase, "string"):match("^%s*(.-)%s*$")
    end
  end
  for _, phrase in ipairs(phrases) do
    if phrase == "" then fault.misuse "words: a phrase is empty" end
  end
  if #phrases == 0 then fault.misuse "words: there is no word in it" end
  return phrases
end

--- w.words "said says told": one of the words, whole and in any case; the longest that matches.  An array may
--- hold phrases of several words.
function pattern.words (list)
  local phrases, root = phrases_of(list), { order = {} }
  for _, phrase in ipairs(phrases) do trie_add(root, phrase) end
  local made = edge * trie_pattern(root) * stop
  return remember(made, { first = first.of_head(phrase_bytes(phrases), made), names = {} })
end

--- w.word: any word.
pattern.word = remember(edge * compile.word * stop, { first = first.of_word(), names = {} })

--- w.gap(n): at most n words and what lies around them.  In the text of w.pattern as few as it takes for the
--- rest to match; in plain LPeg, which cannot look ahead, as many as there are: use w.near there.
function pattern.gap (n)
  if math.type(n) ~= "integer" or n < 0 or n > 50 then
    fault.misuse "gap: expected a number of words from 0 to 50"
  end
  local greedy = compile.between * (compile.word * compile.between) ^ -n
  return remember(greedy, { first = first.unknown(), names = {}, gap = n })
end

local function is_text_or_pattern (value)
  return pattern.is(value) or type(value) == "string"
end

--- w.near(a, b, n): a and b in either order with at most n words between them.
function pattern.near (a, b, n)
  if not (is_text_or_pattern(a) and is_text_or_pattern(b)) then
    fault.misuse "near: expected two patterns and a number of words"
  end
  if math.type(n) ~= "integer" or n < 0 or n > 50 then
    fault.misuse "near: expected a number of words from 0 to 50"
  end
  local x, y = P(a), P(b)
  local start_a, start_b = pattern.facts(a).first, pattern.facts(b).first
  local start = first.with_needs(first.with_needs(first.either(start_a, start_b), start_a), start_b)
  return remember(x * compile.bridge(n, y) + y * compile.bridge(n, x), { first = start })
end

--- What %name stands for: a definition, a kind or group, a set of characters, `word`.
local function resolver (defs, fail)
  local function names ()
    local all = suggest.keys(defs)
    for _, list in ipairs { kind.names, characters.names, suggest.keys(rulebook.current().by_name), { "word" } } do
      table.move(list, 1, #list, #all + 1, all)
    end
    return all
  end
  return function (name, at)
    local value = defs[name]
    if value ~= nil then
      if type(value) == "function" then
        fail(("'%s' is a function; write 'pattern' => %s"):format(name, name), at)
      end
      local facts = pattern.facts(value)
      return P(value), facts.first, facts.gap
    end
    local rule = rulebook.find(name)
    if rule then return ruled(rule), first.of_rule(rule) end
    local entry = kind.entry(name)
    if entry then
      local why = check_kind(name)
      if why then fail(why, at) end
      local mask = core.kind_mask(name)
      return annotation(mask), first.of_kinds(mask)
    end
    if name == "word" then return pattern.word, first.of_word() end
    local set = characters.sets[name]
    if not set then
      fail(("there is no kind, rule above, or definition '%s'%s"):format(name, suggest.hint(name, names())), at)
    end
    local made, bytes = characters.pattern(set)
    return made, first.of_bytes(bytes)
  end
end

local function check_definitions (defs)
  for name, value in pairs(defs) do
    local kind_of = type(value)
    if not (pattern.is(value) or kind_of == "string" or kind_of == "function" or kind_of == "table") then
      fault.misuse("bad pattern: the definition '%s' is a %s", tostring(name), kind_of)
    end
  end
end

--- The pattern of a text; `fail (message, at)` raises.
local function compiled (text, defs, fail)
  local tree, message, at = parser.parse(text)
  if not tree then fail(message, at) end
  local made, start, names = compile.tree(tree, {
    fail = fail, resolve = resolver(defs, fail), definition = function (name) return defs[name] end,
  })
  return remember(P(made), { first = start, names = names, source = text })
end

--- w.pattern(text [, defs]): LPeg's re over UTF-8 characters; a space matches any white space; %person,
--- %quantity … match an annotation that starts here, step over it and have it as value.  `defs` names
--- patterns and functions.  Groups become fields of the match.
function pattern.pattern (text, defs)
  fault.expect("pattern", text, "string")
  defs = fault.expect("the definitions of a pattern", defs or {}, "table")
  check_definitions(defs)
  local function fail (message, at)
    fault.misuse("bad pattern: %s%s", message, at and (" (at %s)"):format(parser.position(text, at)) or "")
  end
  return compiled(text, defs, fail)
end

--- The pattern that a rule has as text.  A rule cannot use itself: its annotations are there once it is
--- declared.
function pattern.of_rule (text, name, where)
  return compiled(text, {}, function (message, at)
    if message:find(("definition '%s'"):format(name), 1, true) then
      fault.raise(where, "rule '%s' uses itself: its annotations are known to the rules below it only", name)
    end
    fault.raise(where, "rule '%s': bad pattern: %s%s", name, message,
      at and (" (at %s)"):format(parser.position(text, at)) or "")
  end)
end

return pattern

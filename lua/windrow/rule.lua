-- rule.lua: w.rule: patterns that add annotations of a name of one's own
local characters = require "windrow.pattern.characters"
local fault = require "windrow.fault"
local first = require "windrow.pattern.first"
local kind = require "windrow.kind"
local over = require "windrow.pattern.over"
local pattern = require "windrow.pattern"
local rulebook = require "windrow.rulebook"
local suggest = require "windrow.suggest"

local rule = {}

local Pending = { __name = "windrow.rule" }          -- w.rule "claim"

local hosts = { "sentence", "block", "section", "document" }
local known_hosts = { sentence = true, block = true, section = true, document = true }

local function check_name (name, where)
  if type(name) ~= "string" or not name:find "^[%a_][%w_]*$" then
    fault.raise(where, 'rule: expected a name of letters, digits and _, as in w.rule "claim" { … }')
  end
  local taken = kind.entry(name) and "a kind or layer" or name == "word" and "a pattern"
    or characters.sets[name] and "a set of characters"
  if taken then fault.raise(where, "rule '%s': %s has this name already; take another", name, taken) end
  local before = rulebook.find(name)
  if before and before.where:match "^(.*):" == where:match "^(.*):" then
    fault.raise(where, "there is a rule '%s' already (%s)", name, before.where)
  end
end

--- The patterns of a rule: patterns, or texts of w.pattern.
local function patterns_of (self, given)
  local list = {}
  for i, one in ipairs(given) do
    if type(one) == "string" then one = pattern.of_rule(one, self.name, self.where) end
    if not pattern.is(one) then
      fault.raise(self.where, "rule '%s': number %d between the braces is a %s, not a pattern", self.name, i,
        type(one))
    end
    list[i] = one
  end
  if #list == 0 then
    fault.raise(self.where, "rule '%s': there is no pattern in it: w.rule \"%s\" { pattern }", self.name,
      self.name)
  end
  return list
end

local options = { "over", "where" }

local function check_options (self, given)
  for name, value in pairs(given) do
    local what = math.type(name) ~= "integer" and tostring(name) or nil
    if what == "over" and not known_hosts[value] then
      fault.raise(self.where, "rule '%s': option 'over': expected one of %s", self.name,
        table.concat(hosts, ", "))
    elseif what == "where" and type(value) ~= "function" then
      fault.raise(self.where, "rule '%s': option 'where': expected a function (match)", self.name)
    elseif what and what ~= "over" and what ~= "where" then
      fault.raise(self.where, "rule '%s' has no option '%s'%s", self.name, what, suggest.hint(what, options))
    end
  end
end

--- The names of both lists, each once.
local function both_names (a, b)
  local names, seen = {}, {}
  for _, list in ipairs { a, b } do
    for _, name in ipairs(list) do
      if not seen[name] then names[#names + 1], seen[name] = name, true end
    end
  end
  return names
end

--- One pattern for all, with what is known of each.
local function joined (list)
  local made, facts = list[1], pattern.facts(list[1])
  local start, names = facts.first, facts.names
  for i = 2, #list do
    local other = pattern.facts(list[i])
    made, start = made + list[i], first.either(start, other.first)
    names = names and other.names and both_names(names, other.names)
  end
  return made, start, names
end

--- w.rule "claim" { pattern …, over = "sentence", where = function (match) }: adds an annotation of kind
--- `claim` wherever the pattern matches, for the patterns and tables below it.  Gives the pattern that
--- matches such an annotation, as %claim does.
Pending.__call = function (self, given)
  if type(given) ~= "table" or getmetatable(given) then
    fault.raise(self.where, "rule '%s': expected { pattern, options } behind its name, got a %s", self.name,
      type(given))
  end
  check_options(self, given)
  local made, start, names = joined(patterns_of(self, given))
  local declared = { name = self.name, where = self.where, over = given.over or "sentence", names = names,
    first = start }
  declared.list = over.compile(made, start, declared.over, { kind = self.name, where = given.where })
  rulebook.add(declared)
  return pattern.kind(self.name)
end

--- w.rule "claim": waits for its braces.
function rule.rule (name)
  local where = fault.where()
  check_name(name, where)
  return setmetatable({ name = name, where = where }, Pending)
end

--- Why a rule's places cannot be found without trying its pattern at every character; nil where they can.
function rule.slow (start)
  if start.any then return "its pattern may start with anything" end
  if start.nullable then return "its pattern may match nothing" end
end

--- What a pattern's places are found by, in words: "quantity, person, 14 characters".
function rule.starts (start)
  local parts = {}
  for _, name in ipairs(kind.names_of(start.mask)) do parts[#parts + 1] = name end
  for one in pairs(start.rules or {}) do parts[#parts + 1] = one.name end
  table.sort(parts)
  local bytes = 0
  for _ in pairs(start.bytes) do bytes = bytes + 1 end
  if bytes > 0 then parts[#parts + 1] = ("one of %d bytes"):format(bytes) end
  return table.concat(parts, ", ")
end

return rule

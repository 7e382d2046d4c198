-- search.lua: where a pattern matches in a text: leftmost, not overlapping, tried only where it can start
local characters = require "windrow.pattern.characters"
local lpeg = require "lpeg"
local sets = require "windrow.pattern.first"
local pattern = require "windrow.pattern"
local rulebook = require "windrow.rulebook"

local P, Cp, Ct = lpeg.P, lpeg.Cp, lpeg.Ct

local search = {}

--- Text in which the pattern cannot start; nil where every character may start it.
local function skip_of (first)
  if first.any or first.nullable then return nil end
  local bytes = {}
  for byte in pairs(first.bytes) do bytes[#bytes + 1] = string.char(byte) end
  if #bytes == 256 then return nil end
  return (1 - lpeg.S(table.concat(bytes))) ^ 0
end

--- A searcher by text alone: LPeg walks to the first match itself.
local function by_text (found, skip)
  local step = characters.any + 1
  local finder = skip and skip * P { found + step * skip * lpeg.V(1) } or P { found + step * lpeg.V(1) }
  return function (subject, at, place)
    if at <= #subject then return finder:match(subject, at, place) end
  end
end

--- Adds the places in the subject where annotations of these rules start.
local function add_rules (starts, rules, place, stop)
  local before = #starts
  for rule in pairs(rules) do
    for _, start in ipairs(rulebook.matches(rule, place.page, place.part).starts) do
      if start >= stop then break end
      if start >= place.base then starts[#starts + 1] = start end
    end
  end
  if #starts > before then table.sort(starts) end
  return starts
end

--- A searcher that tries the places where annotations of the first set start, and those where its bytes
--- stand.
local function by_annotation (found, first)
  local skip = next(first.bytes) and sets.walker(first)
  local rules = first.rules and next(first.rules) and first.rules
  return function (subject, at, place)
    local starts = place.starts
    if not starts then
      local stop = place.base + #subject
      starts = first.mask == 0 and {}
        or place.page.core:annotation_starts(first.mask, place.part, place.base, stop)
      if rules then add_rules(starts, rules, place, stop) end
      place.starts, place.next = starts, 1
    end
    while true do
      local i = place.next
      while starts[i] and starts[i] - place.base + 1 < at do i = i + 1 end
      place.next = i
      local candidate = starts[i] and starts[i] - place.base + 1
      local byte = skip and skip:match(subject, at)
      if byte and (not candidate or byte < candidate) then candidate = byte end
      if not candidate then return nil end
      local from, captures, to = found:match(subject, candidate, place)
      if from then return from, captures, to end
      at = candidate + 1
    end
  end
end

--- A function (subject, at, place) -> from, captures, to | nil: the next match at or behind byte `at` (from
--- 1); `captures` is the table of its captures, groups by name; `to` the byte behind it.  `place` is {page =,
--- part =, base =}, fresh for each subject.
function search.compile (value)
  local first = pattern.facts(value).first
  local found = Cp() * Ct(value) * Cp()
  local annotated = first.mask ~= 0 or first.rules and next(first.rules)
  if annotated and not first.any and not first.nullable then return by_annotation(found, first) end
  return by_text(found, skip_of(first))
end

return search

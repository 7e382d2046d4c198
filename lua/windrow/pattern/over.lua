-- over.lua: all matches of a pattern in a page, over its sentences, blocks, sections or the whole
local core = require "windrow.core"
local kind = require "windrow.kind"
local lpeg = require "lpeg"
local match = require "windrow.match"
local rulebook = require "windrow.rulebook"
local search = require "windrow.pattern.search"
local sets = require "windrow.pattern.first"

local over = {}

local text_field, start_field = core.field "text", core.field "start"

--- Appends the matches in one host's text (its first `limit` bytes where there is a limit) to `found`; those that
--- start before byte `covered` of the part's text are another host's already.
local function match_in (page, part, find, host, found, covered, options, limit)
  local text, base = page.core:get(host, text_field) or "", page.core:get(host, start_field) or 0
  if limit then text = text:sub(1, limit) end
  local place = { page = page, part = part, base = base }
  local at = math.max(1, covered - base + 1)
  while at <= #text do
    local from, captures, to = find(text, at, place)
    if not from then break end
    if to > from then
      local one = match.new(page, host, part, from - 1, to - 1, captures, #found + 1, options.kind)
      if not options.where or options.where(one) then found[#found + 1] = one end
      covered = base + to - 1
    end
    at = math.max(to, from + 1)
  end
  return covered
end

local document_kind, section_kind = core.kind "document", core.kind "section"

--- The matches in the text before the first section, which stands in none.
local function match_in_lead (page, part, find, found, options)
  local first = page.core:list(section_kind, part)[1]
  local document = page.core:list(document_kind, part)[1]
  return match_in(page, part, find, document, found, 0, options, first and page.core:get(first, start_field))
end

--- Offsets at which matches of these rules start, and those that `places` finds in the part's text; nil where
--- there are none to be had.
local function own_starts (rules, places, page, part)
  if not (rules or places) then return nil end
  local starts = places and places:match(page.core:part_text(part)) or {}
  for i, at in ipairs(starts) do starts[i] = at - 1 end
  for rule in pairs(rules or {}) do
    local of_rule = rulebook.matches(rule, page, part).starts
    table.move(of_rule, 1, #of_rule, #starts + 1, starts)
  end
  return starts
end

--- The bytes of a first set as a text; nil where anything may start a match.
local function bytes_of (first)
  local bytes = {}
  for byte in pairs(first.bytes) do bytes[#bytes + 1] = string.char(byte) end
  return table.concat(bytes)
end

--- A function (page, part) -> what every host must hold, for the core: masks, and offsets of rules' matches.
local function needs_of (first)
  local masks, rules = {}, {}
  for need in pairs(first.needs or {}) do
    if math.type(need) == "integer" then masks[#masks + 1] = need else rules[#rules + 1] = need end
  end
  if #rules == 0 then return function () return masks end end
  return function (page, part)
    local all = table.move(masks, 1, #masks, 1, {})
    for _, rule in ipairs(rules) do all[#all + 1] = rulebook.matches(rule, page, part).starts end
    return all
  end
end

--- A function (page, part) -> matches, leftmost and not overlapping in each host.  `first` is what the
--- pattern can start with: the core tells which hosts have such a place.  options: kind (what the matches
--- are called), where (a function of a match: whether it stays).
function over.compile (value, first, host, options)
  local find, id, slow = search.compile(value), kind.id(host), first.any or first.nullable
  local rules = first.rules and next(first.rules) and first.rules
  local needs = needs_of(first)
  -- Where annotations are needed they leave few hosts; a walk through the whole text pays without them only.
  local alone = next(first.needs or {}) == nil
  local places = alone and first.heads and lpeg.Ct(sets.walker(first) ^ 0)
  local bytes = places and "" or bytes_of(first)
  return function (page, part)
    local found, covered = {}, 0
    if id == section_kind then covered = match_in_lead(page, part, find, found, options) end
    local hosts = slow and page.core:list(id, part)
      or page.core:hosts(id, part, first.mask, bytes, own_starts(rules, places, page, part), needs(page, part))
    for _, one in ipairs(hosts) do
      covered = match_in(page, part, find, one, found, covered, options)
    end
    return found
  end
end

return over

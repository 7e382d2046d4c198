-- segment.lua: how a dataset's texts are cut into sentences: w.segment
local core = require "windrow.core"
local fault = require "windrow.fault"
local pattern = require "windrow.pattern"
local suggest = require "windrow.suggest"

local segment = {}

local Segment = { __name = "windrow.segment" }

local names = { "language", "profile", "newline", "abbreviations", "never" }

--- Whether a value was made by w.segment.
function segment.is (value)
  return getmetatable(value) == Segment
end

--- Abbreviations as the core takes them: in lower case, without their last stop, sorted by bytes, each once.
local function abbreviations (list, where)
  local seen, made = {}, {}
  if type(list) ~= "table" then
    fault.raise(where, "option 'abbreviations' of segment: expected a list of words")
  end
  for i, word in ipairs(list) do
    if type(word) ~= "string" or not word:find "^%S+$" then
      fault.raise(where, "option 'abbreviations' of segment: number %d is not a word", i)
    end
    local lower = core.lower(word:match "^(.-)%.?$")
    if lower ~= "" and not seen[lower] then
      seen[lower] = true
      made[#made + 1] = lower
    end
  end
  table.sort(made)
  return made
end

--- A function (text) -> { start, end, … }: the bytes that the pattern matches in a text.
local function matches_of (never)
  local find = require "windrow.pattern.search".compile(never)
  return function (text)
    local spans, at, place = {}, 1, {}
    while at <= #text do
      local from, _, to = find(text, at, place)
      if not from then break end
      if to > from then
        spans[#spans + 1], spans[#spans + 2] = from - 1, to - 1
      end
      at = math.max(to, from + 1)
    end
    return spans
  end
end

local function never_of (never, where)
  if type(never) == "string" then never = pattern.pattern(never) end
  if not pattern.is(never) then fault.raise(where, "option 'never' of segment: expected a pattern") end
  local first = pattern.facts(never).first
  if first.mask and first.mask ~= 0 then
    fault.raise(where, "option 'never' of segment: annotations are found in sentences, not before them")
  end
  return matches_of(never)
end

--- w.segment { language =, profile =, newline =, abbreviations = {…}, never = pattern }: for a dataset's
--- option `segment`.
function segment.segment (options)
  local where = fault.where()
  if type(options) ~= "table" then
    fault.raise(where, "segment: expected a table of options, got a %s", type(options))
  end
  local known, self = {}, {}
  for _, name in ipairs(names) do known[name] = true end
  for name, value in pairs(options) do
    if not known[name] then
      fault.raise(where, "segment has no option '%s'%s", tostring(name), suggest.hint(tostring(name), names))
    end
    self[name] = value
  end
  if self.abbreviations then self.abbreviations = abbreviations(self.abbreviations, where) end
  if self.never then self.never = never_of(self.never, where) end
  return setmetatable(self, Segment)
end

local parts = { "content", "comments", "page" }

--- Tells a core document where no sentence ends, before anything asks for its sentences.
function segment.apply (doc, never)
  for _, part in ipairs(parts) do
    doc:never(part, never(doc:part_text(part)))
  end
end

return segment

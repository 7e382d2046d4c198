-- match.lua: what a pattern matched, as an item: its captures are fields
--
-- A match is {page, host, part, from, to, captures, index, kind}: the item whose text was searched, bytes [from,
-- to) of that text, and the name of the rule that made it (nil for a plain match).
local core = require "windrow.core"
local item = require "windrow.item"
local rulebook = require "windrow.rulebook"

local match = {}

local Match = { __name = "windrow.match" }

--- The annotation that is all of a match's captures.
local function only_annotation (value)
  local inner = value[6][1]
  return item.is(inner) and next(value[6], 1) == nil and next(value[6]) == 1 and inner or nil
end
item.register(Match, only_annotation)

local text_field, start_field = core.field "text", core.field "start"

--- A match at bytes [from, to) of the text of `host`; `captures` is the table that LPeg made.
function match.new (page, host, part, from, to, captures, index, kind)
  return setmetatable({ page, host, part, from, to, captures, index, kind }, Match)
end

--- Bytes [from, to) of an item's text as bytes of the source.
function match.source (page, host, from, to)
  return page.core:source_of(host, from, to)
end

--- The captures of a match by name and number; nil for other values.
function match.captures (value)
  return getmetatable(value) == Match and value[6] or nil
end

--- The source bytes of a match.
function match.span (self)
  return match.source(self[1], self[2], self[4], self[5])
end

--- The source bytes of a named capture of a match; nothing where the value is no match, or the pattern not of
--- w.pattern (compile.lua keeps the bounds of groups).
function match.capture_span (value, name)
  if getmetatable(value) ~= Match then return end
  local captures = value[6]
  local from, to = captures["\1" .. name], captures["\2" .. name]
  if not from then return end
  return match.source(value[1], value[2], from - 1, to - 1)
end

local fields = {}

function fields.kind (self) return self[8] or "match" end
function fields.text (self) return self[1].core:get(self[2], text_field):sub(self[4] + 1, self[5]) end
function fields.index (self) return self[7] end
function fields.doc (self) return self[1].view end
function fields.parent (self) return item.wrap(self[1], self[2], self[3]) end
function fields.source_start (self) return (match.span(self)) end
function fields.source_end (self) return (select(2, match.span(self))) end
function fields.id (self) return self[1]:id_of(self) end

local function offset (self, at)
  local base = self[1].core:get(self[2], start_field)
  return base and base + at
end
function fields.start (self) return offset(self, self[4]) end
fields["end"] = function (self) return offset(self, self[5]) end

--- The rule's match that stands `step` places further; nil for a match without a rule.
local function neighbour (self, step)
  local rule = self[8] and rulebook.of_page(self[1], self[8])
  return rule and rulebook.matches(rule, self[1], self[3]).list[self[7] + step]
end
function fields.prev (self) return neighbour(self, -1) end
function fields.next (self) return neighbour(self, 1) end

local function around (name)
  local number = core.field(name)
  return function (self)
    local page, host = self[1], self[2]
    if page.core:kind_of(host) == name then return item.wrap(page, host, self[3]) end
    return item.wrap(page, page.core:get(host, number), self[3])
  end
end
fields.sentence, fields.section, fields.block = around "sentence", around "section", around "block"

--- Names that every match has, for messages.
match.fields = { "kind", "text", "index", "start", "end", "source_start", "source_end", "doc", "parent",
  "section", "block", "sentence", "prev", "next", "id" }

-- Queries start from the item that was searched.
local methods = {}
for _, name in ipairs { "css", "xpath", "each" } do
  methods[name] = function (self, ...)
    local host = item.wrap(self[1], self[2], self[3])
    return host[name](host, ...)
  end
end

-- What stands before and after, in its sentence.
for _, name in ipairs { "before", "after", "nearest" } do
  methods[name] = function (self, ...) return item[name](self, ...) end
end

function methods.get (self, path)
  return item.follow(self, path)
end

function Match.__index (self, name)
  local captured = self[6][name]
  if captured ~= nil then return captured end
  if methods[name] then return methods[name] end
  local field = fields[name]
  if field then return field(self) end
  local inner = only_annotation(self)
  if inner and item.field(name) then return inner[name] end
end

function Match.__tostring (self)
  return ("match: %s"):format(fields.text(self))
end

return match

-- pii.lua: personal data in a text: found, counted, and taken out of it
--
--   local pii = require "windrow.packs.pii"
--   d.pii   = pii.spans()
--   d.pages = w.each "document" { w.text "text" { pii.redact } }
--
-- Found are e-mail addresses, telephone numbers, IP addresses and card numbers; a card number counts only when its
-- check digit is right.  Names of people are not: they are a matter of judgement, and of `each "person"`.
local w = require "windrow"

local pii = {}

-- What counts, by kind: its label, and what it has to be.
local kinds = {
  { kind = "email", label = "EMAIL" },
  { kind = "phone", label = "PHONE" },
  { kind = "ip", label = "IP" },
  { kind = "identifier", label = "CARD", where = function (a) return a.subkind == "card" end },
}

--- The personal data in an item, in order: { item =, label = }.
function pii.find (item)
  local found = {}
  for _, sort in ipairs(kinds) do
    for one in item:each(sort.kind) do
      if not sort.where or sort.where(one) then found[#found + 1] = { item = one, label = sort.label } end
    end
  end
  table.sort(found, function (a, b) return a.item.start < b.item.start end)
  return found
end

local function label_of (one)
  for _, sort in ipairs(kinds) do
    if sort.kind == one.kind and (not sort.where or sort.where(one)) then return sort.label end
  end
end

--- A table with a row for each: label, text as it stands, a stable hash of it, where it is.
function pii.spans (options)
  options = options or {}
  local secret = options.secret or ""
  local function walk (doc)
    local found, i = pii.find(doc), 0
    return function ()
      i = i + 1
      return found[i] and found[i].item
    end
  end
  return w.each(walk) {
    w.enum { "EMAIL", "PHONE", "IP", "CARD" } "label" { label_of },
    w.text "text" {},
    w.text "hash" { function (one) return w.hash(one.text, secret) end },
    w.span "where" {},
  }
end

-- What stands in the text instead.
local ways = {}

function ways.redact (one) return ("[%s]"):format(one.label) end

function ways.hash (one, secret) return ("[%s:%s]"):format(one.label, w.hash(one.item.text, secret)) end

-- The shape stays: of an e-mail address the first letter and the host, of an IP address the first half, of digits
-- the last four (two of short ones).
function ways.mask (one)
  local text = one.item.text
  if one.label == "EMAIL" then
    return (text:gsub("^(.)[^@]*", function (first) return first .. "***" end))
  end
  if one.label == "IP" then
    local head, tail = text:match "^(%x*[.:]%x*[.:])(.*)$"
    return head and head .. tail:gsub("%x+", "*") or "*"
  end
  local digits = select(2, text:gsub("%x", ""))
  local keep, seen = digits > 8 and 4 or 2, 0
  return (text:gsub("%x", function (digit)
    seen = seen + 1
    return seen > digits - keep and digit or "*"
  end))
end

local function replaced (item, way, secret)
  local text, base, at, out = item.text, item.start, 0, {}
  for _, one in ipairs(pii.find(item)) do
    local from, to = one.item.start - base, one.item["end"] - base
    if from >= at then
      out[#out + 1], out[#out + 2] = text:sub(at + 1, from), way(one, secret)
      at = to
    end
  end
  out[#out + 1] = text:sub(at + 1)
  return table.concat(out)
end

--- The text of an item with [EMAIL], [PHONE] … in the place of personal data.
function pii.redact (item) return replaced(item, ways.redact) end

--- With [EMAIL:…]: the same address has the same letters wherever it stands.  With a secret they cannot be found
--- by trying: pii.hash "secret" is a function of items.
function pii.hash (given)
  if type(given) == "string" then return function (item) return replaced(item, ways.hash, given) end end
  return replaced(given, ways.hash, "")
end

--- With most of it starred: a***@orchard.example, **** **** **** 1234.
function pii.mask (item) return replaced(item, ways.mask) end

--- How many there are in an item, all or of one label.
function pii.count (item, label)
  local n = 0
  for _, one in ipairs(pii.find(item)) do
    if type(label) ~= "string" or one.label == label then n = n + 1 end
  end
  return n
end

return pii

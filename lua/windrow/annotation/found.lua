-- found.lua: what the taggers found in a document, read out of the core for every form of output

local core = require "windrow.core"

local found = {}

local fields = {}
for _, name in ipairs { "start", "end", "text" } do fields[name] = core.field(name) end

-- The names of a kind's own values, sorted, with the ids by which the core gives them.
local shown_apart = {
  kind = true, text = true, start = true, ["end"] = true, source_start = true, source_end = true, index = true,
}
local of_kind = {}

local function value_fields (kind)
  if of_kind[kind] then return of_kind[kind] end
  local list = {}
  for _, name in ipairs(core.fields(kind)) do
    local id, result = core.field(name)
    if id and result == "value" and not shown_apart[name] then list[#list + 1] = { name = name, id = id } end
  end
  table.sort(list, function (a, b) return a.name < b.name end)
  of_kind[kind] = list
  return list
end

--- The values of an annotation: arrays of names and of values, in the order of the names.
function found.values (doc, one)
  local names, values = {}, {}
  if one.list then
    local own = one.list.fields(one.entry)
    for _, name in ipairs(one.list.names) do
      if own[name] ~= nil then names[#names + 1], values[#values + 1] = name, own[name] end
    end
    return names, values
  end
  for _, field in ipairs(value_fields(one.kind)) do
    local value = doc:get(one.handle, field.id)
    if value ~= nil then
      names[#names + 1], values[#values + 1] = field.name, value
    end
  end
  return names, values
end

local function item (doc, handle)
  return {
    handle = handle, kind = doc:kind_of(handle), text = doc:get(handle, fields.text),
    start = doc:get(handle, fields.start), stop = doc:get(handle, fields["end"]),
  }
end

--- The source bytes of an item.
function found.source (doc, one)
  if one.list then return doc:source_of(one.handle, one.from, one.to) end
  return doc:span(one.handle)
end

-- Names of a list in a part of the document, as items with the list, the entry, and bytes [from, to) of the item that
-- holds them.
local function add_listed (items, doc, list, part, order)
  local rows = doc:listed(list.list, part)
  for i = 1, #rows, 4 do
    local host, from, to = rows[i], rows[i + 1], rows[i + 2]
    local base = doc:get(host, fields.start)
    items[#items + 1] = { list = list, entry = rows[i + 3], handle = host, from = from, to = to, kind = list.name,
      text = doc:get(host, fields.text):sub(from + 1, to), start = base + from, stop = base + to, order = order }
  end
end

--- Items of these kinds in a part of the document, { handle =, kind =, text =, start =, stop = } with bytes of the
--- part's text: by their start, the longest first, then in the order of `kinds`.  `lists`:
--- lists of names (gazetteer.lua) whose kinds may be among them.
function found.items (doc, kinds, part, nested, lists)
  local items = {}
  for order, kind in ipairs(kinds) do
    for _, list in ipairs(lists or {}) do
      if list.name == kind and not list.tagged then add_listed(items, doc, list, part, order) end
    end
    local id = core.kind(kind)
    for _, handle in ipairs(id and doc:list(id, part, nil, nested) or {}) do
      local one = item(doc, handle)
      one.order = order
      items[#items + 1] = one
    end
  end
  table.sort(items, function (a, b)
    if a.start ~= b.start then return a.start < b.start end
    if a.stop ~= b.stop then return a.stop > b.stop end
    return a.order < b.order
  end)
  return items
end

--- Those of the items, in their order, that none before them overlaps.
function found.apart (items)
  local kept, behind = {}, 0
  for _, one in ipairs(items) do
    if one.start >= behind then
      kept[#kept + 1], behind = one, one.stop
    end
  end
  return kept
end

--- A function from bytes of a text to characters (Unicode code points).
function found.characters (text, items)
  local offsets = {}
  for _, one in ipairs(items) do
    offsets[#offsets + 1] = one.start
    offsets[#offsets + 1] = one.stop
  end
  table.sort(offsets)
  local at, n, of = 0, 0, {}
  for _, offset in ipairs(offsets) do
    if offset > at then
      n, at = n + utf8.len(text, at + 1, offset, true), offset
    end
    of[offset] = n
  end
  return of
end

return found

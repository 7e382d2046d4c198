-- item.lua: what functions and field names of a script see: views of the document's items
--
-- A view is {page, handle, part}: the page it belongs to (document.lua), the core's number for the item, and
-- the part of the document that things inside it are looked up in.  It holds nothing else; closing the page
-- makes it useless, never wrong.
local core = require "windrow.core"
local fault = require "windrow.fault"
local kind = require "windrow.kind"
local list = require "windrow.list"
local rulebook = require "windrow.rulebook"
local selector = require "windrow.selector"
local strings = require "windrow.strings"
local suggest = require "windrow.suggest"

local item = {}

local View, Object = { __name = "windrow.item" }, { __name = "windrow.object" }
local methods = {}

-- name -> the core's field number, or false; and what becomes of its value: "value" "item" "items".
local results = {}
local numbers = setmetatable({}, { __index = function (t, name)
  local number, result = core.field(name)
  t[name], results[name] = number or false, result
  return number or false
end })

--- The core's number of a field and its result, or nothing.
function item.field (name)
  local number = numbers[name]
  if number then return number, results[name] end
end

local text_field = core.field "text"
local start_field, end_field = core.field "start", core.field "end"

--- The core of an open page; raises at the script's line when it is closed.
local function core_of (page)
  return page.core or fault.misuse("the document is closed")
end

--- A view of a handle; nil for nil.
function item.wrap (page, handle, part)
  return handle and setmetatable({ page, handle, part }, View)
end

--- A view of a JSON-LD or microdata object, whose properties are fields.
function item.wrap_object (page, handle, part)
  return handle and setmetatable({ page, handle, part }, Object)
end

--- Views of an array of handles.
function item.wrap_all (page, handles, part)
  local views = {}
  for i, handle in ipairs(handles) do views[i] = item.wrap(page, handle, part) end
  return views
end

local metatables = { [View] = true, [Object] = true }

-- What items of a registered kind stand for: functions by metatable.
local stands_for = {}

--- Makes values with this metatable count as items: {page, handle, part, …} (match.lua).  `inner (value)` gives the
--- annotation that one stands for, if any.
function item.register (meta, inner)
  metatables[meta], stands_for[meta] = true, inner
end

--- The annotation that an item stands for: of a match of nothing but an annotation that one, else the item.
function item.inner (value)
  local inner = stands_for[getmetatable(value)]
  return inner and inner(value) or value
end

--- Whether a value is an item.
function item.is (value)
  return type(value) == "table" and metatables[getmetatable(value)] == true
end

--- The core's number of an item; nil for a match, which has none of its own, and for what is no item.
function item.handle (value)
  local meta = getmetatable(value)
  return (meta == View or meta == Object) and value[2] or nil
end

--- Page, handle and part of a view.
function item.parts (view)
  return view[1], view[2], view[3]
end

--- Fields that the Lua side answers: of every item, and of documents.  Functions of (page, handle, part).
item.common = {
  doc = function (page) return page.view end,
  id = function (page, handle, part) return page:id_of(handle, part) end,
}
item.document = {
  id = function (page) return page.id end,
  input = function (page) return page.record.input end,
  state = function (page) return page.state end,
  source = function (page) return page.record.name end,
}

local function field_names (page, handle)
  local names = core_of(page):kind_of(handle) == "document" and suggest.keys(item.document) or {}
  for _, set in ipairs { core.fields(page.core:kind_of(handle)), suggest.keys(methods), { "id" } } do
    table.move(set, 1, #set, #names + 1, names)
  end
  return names
end

-- A node also answers Lua's string methods with its text: (w.css ".price" / function (p) return p:gsub("%D",
-- "") end).
local function string_method (name)
  local method = strings[name]
  return method and function (view, ...) return method(view.text, ...) end
end

local function unknown_field (page, handle, name)
  local what = page.core:kind_of(handle)
  if type(name) ~= "string" then return nil end
  if what == "node" and string_method(name) then return string_method(name) end
  return fault.misuse("a %s has no field '%s'%s", what, name, suggest.hint(name, field_names(page, handle)))
end

--- The value of a field as scripts see it: items as views.
local function read (page, handle, part, name)
  local own = page.view and handle == page.handle and (page.overrides[name] or item.document[name])
    or item.common[name]
  if own then
    if type(own) == "function" then return own(page, handle, part) end
    return own
  end
  local number = numbers[name]
  if not number then return unknown_field(page, handle, name) end
  local value = core_of(page):get(handle, number)
  local result = results[name]
  if value == nil or result == "value" then return value end
  return result == "item" and item.wrap(page, value, part) or item.wrap_all(page, value, part)
end

function View.__index (view, name)
  local method = methods[name]
  if method then return method end
  return read(view[1], view[2], view[3], name)
end

function Object.__index (view, name)
  local method = methods[name]
  if method then return method end
  if type(name) ~= "string" then return nil end
  local value = core_of(view[1]):object_get(view[2], name)
  if value ~= nil then return value end
  if numbers[name] or item.common[name] then return read(view[1], view[2], view[3], name) end
  return nil
end

local function text_of (view)
  return core_of(view[1]):get(view[2], text_field) or ""
end

local function to_string (view)
  if not view[1].core then return "item (document closed)" end
  local text = text_of(view)
  if #text > 60 then text = text:sub(1, (utf8.offset(text, 0, 58) or 58) - 1) .. "…" end
  return ("%s: %s"):format(view[1].core:kind_of(view[2]), text)
end

local function equal (a, b)
  return getmetatable(a) == getmetatable(b) and a[1] == b[1] and a[2] == b[2]
end

local function refuse (view, name)
  fault.misuse("field '%s' of a %s cannot be set; doc.state is yours", tostring(name), view.kind)
end

for _, meta in ipairs { View, Object } do
  meta.__tostring, meta.__eq, meta.__newindex = to_string, equal, refuse
end

--- The node to look inside: the item itself where it is a node, else the whole page.
local function scope_of (page, handle)
  return core_of(page):kind_of(handle) == "node" and handle or nil
end

--- Values of a selector inside an item, in document order: node items, or texts for "…@attribute".
function methods.css (view, text)
  local page, handle, part = view[1], view[2], view[3]
  local compiled = selector.css[text]
  local found = core_of(page):select(compiled, scope_of(page, handle))
  if not compiled:attribute() then return item.wrap_all(page, found, part) end
  for i, attribute in ipairs(found) do found[i] = page.core:get(attribute, text_field) end
  return found
end

--- Values of an XPath expression with the item as context node: node items and texts.
function methods.xpath (view, text)
  local page, handle, part = view[1], view[2], view[3]
  local found, message = core_of(page):xpath(selector.xpath[text], scope_of(page, handle))
  if not found then fault.misuse('XPath expression "%s": %s', text, message) end
  for i, value in ipairs(found) do
    if math.type(value) == "integer" then found[i] = item.value(page, value, part) end
  end
  return found
end

--- A handle that a query gave: attributes are texts, nodes are views.
function item.value (page, handle, part)
  if page.core:kind_of(handle) == "attribute" then return page.core:get(handle, text_field) end
  return item.wrap(page, handle, part)
end

local each_options = { "nested", "from" }

local function check_each_options (options)
  for name in pairs(fault.expect("options of each", options, "table")) do
    if name ~= "nested" and name ~= "from" then
      fault.misuse("each has no option '%s'%s", tostring(name), suggest.hint(name, each_options))
    end
  end
end

--- The bytes of an item in its part's text.
local function bounds (page, handle)
  return core_of(page):get(handle, start_field) or 0, page.core:get(handle, end_field) or 0
end

--- The matches of a rule inside a handle (nil: in the whole part).
local function ruled_inside (page, rule, part, within)
  if not within then return rulebook.matches(rule, page, part).list end
  return rulebook.within(rule, page, part, bounds(page, within))
end

--- An iterator over the items of a layer, kind, group or rule inside this one, in document order.
function methods.each (view, name, options)
  local page, handle, part = view[1], view[2], view[3]
  if options then check_each_options(options) end
  part = options and options.from or part
  local within = handle ~= page.handle and handle or nil
  local rule = rulebook.of_page(page, name)
  if rule then return list.each(ruled_inside(page, rule, part, within)) end
  local found = core_of(page):list(kind.id(name), part, within, options and options.nested)
  local i = 0
  return function ()
    i = i + 1
    return item.wrap(page, found[i], part)
  end
end

--- The sentences inside this item, as an array.
function methods.sentences (view)
  local page, handle, part = view[1], view[2], view[3]
  local within = handle ~= page.handle and handle or nil
  return item.wrap_all(page, core_of(page):list(kind.id "sentence", part, within), part)
end

--- The items of a kind or rule in this item's sentence.
local function neighbours (view, name)
  local page, part = view[1], view[3]
  local sentence = view.sentence
  if not sentence then return {} end
  local rule = rulebook.of_page(page, name)
  if rule then return ruled_inside(page, rule, part, sentence[2]) end
  return item.wrap_all(page, page.core:list(kind.id(name), part, sentence[2]), part)
end

--- The last item of a kind that ends before this one starts, within its sentence.
function item.before (view, name)
  local found, start = neighbours(view, name), view.start
  for i = #found, 1, -1 do
    if found[i]["end"] <= start then return found[i] end
  end
end

--- The first item of a kind that starts after this one ends, within its sentence.
function item.after (view, name)
  local stop = view["end"]
  for _, one in ipairs(neighbours(view, name)) do
    if one.start >= stop then return one end
  end
end

--- The nearer of `before` and `after`; of two as near, the one before.
function item.nearest (view, name)
  local before, after = item.before(view, name), item.after(view, name)
  if not (before and after) then return before or after end
  local ahead, behind = view.start - before["end"], after.start - view["end"]
  return ahead <= behind and before or after
end

methods.before, methods.after, methods.nearest = item.before, item.after, item.nearest

--- The value of an attribute of a node, nil where it has none.
function methods.attr (view, name)
  return (core_of(view[1]):attribute(view[2], fault.expect("attr", name, "string")))
end

--- The cell of a row under a column header (any case, spaces around ignored).
local function cell_under (view, header)
  local wanted = core.lower(header:match("^%s*(.-)%s*$"))
  for _, cell in ipairs(view.cells) do
    for _, name in ipairs(cell.column_headers or {}) do
      if core.lower(name:match("^%s*(.-)%s*$")) == wanted then return cell end
    end
  end
end

--- The value at a path of fields: "section.title", a data object's "offers.price"; of a row the text under a
--- header.
function methods.get (view, path)
  fault.expect("get", path, "string")
  if getmetatable(view) == Object then return (core_of(view[1]):object_get(view[2], path)) end
  if view.kind == "row" then
    local cell = cell_under(view, path)
    return cell and cell.text
  end
  return item.follow(view, path)
end

--- Walks a path of fields through items and tables; nil as soon as something is missing.
function item.follow (value, path)
  for name in path:gmatch("[^.]+") do
    if type(value) ~= "table" then return nil end
    value = value[math.tointeger(name) or name]
  end
  return value
end

--- What a field of the document rests on: the name of its source ("json-ld", "time", "text" …) and how likely
--- it is right, 0 to 1; nothing where the field has no value.
function methods.basis (view, name)
  local id = core.field(fault.expect("basis", name, "string"))
  if not id then fault.misuse("a document has no field '%s'", name) end
  return core_of(view[1]):field_basis(view[2], id)
end

--- A raw meta value of the page by name or property.
function methods.meta (view, name)
  return (core_of(view[1]):meta(fault.expect("meta", name, "string")))
end

--- The page's JSON-LD and microdata objects of a type, all without one, as an array.
function methods.data (view, type_name)
  local page = view[1]
  local found = core_of(page):objects(fault.expect("data", type_name, "string or nil"))
  for i, handle in ipairs(found) do found[i] = item.wrap_object(page, handle, view[3]) end
  return found
end

--- Frees a parsed document; its items cannot be used any more.
function methods.close (view)
  if view[2] ~= view[1].handle then fault.misuse("only a document can be closed") end
  view[1]:close()
end

View.__close = methods.close

-- item.css("h1") calls with the text for an item.
for name, method in pairs(methods) do
  methods[name] = function (view, ...)
    if metatables[getmetatable(view)] then return method(view, ...) end
    return fault.misuse("%s wants an item in front of a colon: item:%s(…)", name, name)
  end
end

return item

-- source.lua: where a column's values come from: w.get, w.css, w.xpath, w.meta, w.data, w.input, w.const,
-- w.first, w.all, functions; / and +
--
-- A source is a tree of {op = …} that engine/pull.lua turns into closures.
local fault = require "windrow.fault"
local pattern = require "windrow.pattern"
local selector = require "windrow.selector"

local source = {}

local Source = { __name = "windrow.source" }

local function node (op, fields)
  fields.op = op
  return setmetatable(fields, Source)
end

--- Whether a value is a source.
function source.is (value)
  return getmetatable(value) == Source
end

--- w.get "section.title": a field of the item, and fields of what it gives.
function source.get (path)
  fault.expect("get", path, "string")
  if not path:find("^[^.]+[^\n]*$") or path:find("%.%.") or path:find("%.$") then
    fault.misuse('get "%s": not a path of fields', path)
  end
  return node("get", { path = path, name = path:match("^[^.]+"), text = ("get %q"):format(path) })
end

--- w.css "h1", w.css "a@href", w.css "@href" (the item's own): what a selector finds inside a node item, else
--- in the whole page.
function source.css (text)
  return node("css", { selector = selector.css[text], css = text, text = ("css %q"):format(text) })
end

--- w.xpath "//h1": nodes, attributes or a text.
function source.xpath (text)
  return node("xpath", { expression = selector.xpath[text], text = ("xpath %q"):format(text) })
end

--- w.meta "author": a field of the document, else a raw meta value.
function source.meta (name)
  return node("meta", { name = fault.expect("meta", name, "string"), text = ("meta %q"):format(name) })
end

--- w.data "Recipe.author.name": a value in the page's JSON-LD or microdata objects: of the first of that type
--- which has it; without a type, of the object that the row is for.
function source.data (path)
  fault.expect("data", path, "string")
  local kind, rest = path:match("^(%u[^.]*)%.?(.*)$")
  return node("data", { kind = kind, path = rest or path, text = ("data %q"):format(path) })
end

--- w.input "field": a value of the record that the document was read from.
function source.input (path)
  return node("input", { path = fault.expect("input", path, "string"), text = ("input %q"):format(path) })
end

--- w.const(v): always v.
function source.const (value)
  if value == nil then fault.misuse "const: there is no value" end
  return node("const", { value = value, text = "const" })
end

local function in_text (op)
  return function (p)
    if type(p) == "string" then p = pattern.pattern(p) end
    if not pattern.is(p) then fault.misuse("%s: expected a pattern, got a %s", op, type(p)) end
    return node(op, { pattern = p, text = op })
  end
end

--- w.first(p): the first match of a pattern in the item's text: its first capture, else the match itself.
source.first = in_text "first"

--- w.all(p): every match.
source.all = in_text "all"

--- A function (item, row) -> value as a source.
function source.call (f)
  return node("call", { f = f, text = "function" })
end

local function operand (value, operator)
  if source.is(value) then return value end
  if type(value) == "function" then return source.call(value) end
  return fault.misuse("a source %s a %s: expected another source (a field is w.get \"name\")", operator,
    type(value))
end

local function is_callable (f)
  local meta = getmetatable(f)
  return type(f) == "function" or type(f) == "table" and meta ~= nil and meta.__call ~= nil
end

--- source / f: every value through a function; what gives nil is left out.
Source.__div = function (a, f)
  if not is_callable(f) then
    fault.misuse("source / %s: expected a function behind /, as in source / w.squeeze", type(f))
  end
  return node("map", { operand(a, "/"), f = f, text = a.text })
end

--- a + b: b where a is nil, blank, or does not convert to the column's type.
Source.__add = function (a, b)
  a, b = operand(a, "+"), operand(b, "+")
  local choice = node("choice", { text = a.text .. " + " .. b.text })
  for _, side in ipairs { a, b } do
    if side.op == "choice" then
      table.move(side, 1, #side, #choice + 1, choice)
    else
      choice[#choice + 1] = side
    end
  end
  return choice
end

Source.__tostring = function (self) return "source: " .. self.text end

--- Calls f with every node of a source's tree.
function source.walk (self, f)
  f(self)
  if self.op == "map" or self.op == "choice" then
    for _, inner in ipairs(self) do source.walk(inner, f) end
  end
end

return source

-- transform.lua: plain functions that make a value of a value; they take texts and items alike and give nil
-- for nil
local core = require "windrow.core"
local context = require "windrow.context"
local date = require "windrow.date"
local fault = require "windrow.fault"
local item = require "windrow.item"
local lpeg = require "lpeg"
local luapattern = require "windrow.luapattern"
local numeral = require "windrow.numeral"
local url = require "windrow.url"

local transform = {}

--- Functions that need no more than an item's text: the engine hands them texts, and makes no item for them.
transform.takes_text = {}

--- The text of an item, a text as it is, a number as text; nil for nil.
local function text_of (value)
  if type(value) == "string" or value == nil then return value end
  if type(value) == "table" then return value.text end
  return type(value) == "number" and core.number_text(value) or tostring(value)
end

--- Declares a function of texts.
local function of_text (name, f)
  transform[name] = function (value)
    local text = text_of(value)
    if text ~= nil then return f(text) end
  end
  transform.takes_text[transform[name]] = true
end

local function trim (text)
  if text:find("\u{A0}", 1, true) then
    text = text:gsub("^[%s\xC2\xA0]+", function (s) return s:find("^\xA0") and s or "" end)
    while text:sub(-2) == "\u{A0}" or text:find("%s$") do text = text:gsub("\u{A0}$", ""):gsub("%s+$",
      "") end
    return text
  end
  return text:match("^%s*(.-)%s*$")
end

--- Runs of white space as one space, none at the ends.
of_text("squeeze", function (text)
  text = text:gsub("\u{A0}", " "):gsub("%s+", " ")
  return trim(text)
end)

--- No white space at the ends.
of_text("trim", trim)

--- Lower case, upper case of every script.
of_text("lower", core.lower)
of_text("upper", core.upper)

--- The first number in the text: "£1,299.00" is 1299.0.
of_text("to_number", numeral.read)

--- The first number in the text, where it is whole: "1,299 reviews" is 1299.
of_text("to_int", function (text)
  local number = numeral.read(text)
  return number and math.tointeger(number)
end)

--- The date that the text says, as ISO 8601 ("2024-05-02", "2024-05", "2024-05-02T10:00:00Z"); nil where day
--- and month could be swapped and the dataset's option day_first is silent.
of_text("to_date", function (text)
  local run = context.run
  return date.read(text, run and run.settings.day_first)
end)

--- The reference as an absolute URL, resolved against the page's.
of_text("to_url", function (text)
  local run = context.run
  return url.resolve(run and run.page:base(), text)
end)

--- The value that JSON text holds; nil for what is not JSON.
of_text("to_json", function (text)
  return (core.decode_json(text))
end)

--- The markup of a node; texts get their special characters escaped.
function transform.to_html (value)
  if item.is(value) then return value.html end
  local text = text_of(value)
  return text and (text:gsub("[&<>\"]", { ["&"] = "&amp;", ["<"] = "&lt;", [">"] = "&gt;",
    ['"'] = "&quot;" }))
end

--- w.hash(text …): 13 letters and digits that stand for texts: the same for the same texts, in every run.  With a
--- secret among them they cannot be found by trying.
function transform.hash (value, ...)
  local texts = table.pack(text_of(value), ...)
  if texts[1] == nil then return nil end
  for i = 2, texts.n do fault.expect("a further text of hash", texts[i], "string") end
  return core.hash_text(table.unpack(texts, 1, texts.n))
end

--- w.split ",": the pieces between separators (plain text), trimmed, blank ones left out.
function transform.split (separator)
  fault.expect("split", separator, "string")
  if separator == "" then fault.misuse "split: the separator is empty" end
  local function split (value)
    local text, pieces, at = text_of(value), {}, 1
    if text == nil then return nil end
    while at do
      local from, to = text:find(separator, at, true)
      local piece = trim(text:sub(at, (from or 0) - 1))
      if piece ~= "" then pieces[#pieces + 1] = piece end
      at = to and to + 1
    end
    return pieces
  end
  transform.takes_text[split] = true
  return split
end

--- w.match(p): the first capture of a Lua pattern or an LPeg pattern (searched for), else all that it
--- matched; nil where it matches nothing.
function transform.match (pattern)
  local find
  if type(pattern) == "string" then
    find = function (text) return text:match(pattern) end
    local why = luapattern.fault(pattern)
    if why then fault.misuse('match "%s": %s', pattern, why) end
  elseif lpeg.type(pattern) == "pattern" then
    local search = lpeg.P { lpeg.C(pattern) + 1 * lpeg.V(1) }
    find = function (text)
      local all, first = search:match(text, 1, {})
      if first ~= nil then return first end
      return all
    end
  else
    fault.misuse("match: expected a Lua pattern or an LPeg pattern, got a %s", type(pattern))
  end
  local function match (value)
    local text = text_of(value)
    if text ~= nil then return (find(text)) end
  end
  transform.takes_text[match] = true
  return match
end

--- w.map { new = "New", used = "Used" }: the value that stands for this text, nil where there is none.
function transform.map (values)
  fault.expect("map", values, "table")
  local function map (value)
    if value == nil then return nil end
    local found = values[value]
    if found == nil then found = values[text_of(value)] end
    return found
  end
  transform.takes_text[map] = true
  return map
end

local Default = { __name = "windrow.default" }
Default.__call = function (self, value)
  if value == nil or type(value) == "string" and not value:find("%S") then return self.value end
  return value
end

--- w.default(v): v where there is nothing or blank text.
function transform.default (value)
  return setmetatable({ value = value }, Default)
end

--- Whether a transform wants to see missing values too.
function transform.is_default (f)
  return getmetatable(f) == Default
end

return transform

-- session.lua: what `windrow try` knows: a page, an environment, and how a line becomes an answer
--
-- A line is an expression or a statement of Lua with `w`, `doc` and the script's own words; what it gives is shown:
-- selectors and patterns by what they find, columns by their values on this page, items with their bytes.
local budget = require "windrow.budget"
local core = require "windrow.core"
local dataset = require "windrow.dataset"
local document = require "windrow.document"
local engine = require "windrow.engine"
local environment = require "windrow.environment"
local fault = require "windrow.fault"
local item = require "windrow.item"
local lpeg = require "lpeg"
local match = require "windrow.match"
local message = require "windrow.message"
local over = require "windrow.pattern.over"
local pattern = require "windrow.pattern"
local source = require "windrow.source"

local session = {}

local Session = {}
Session.__index = Session

local most = 20                    -- values of an answer that are shown
local longest = 160                -- bytes of one

local function short (text)
  text = message.plain(text:gsub("%s+", " "))
  if #text <= longest then return text end
  return text:sub(1, (utf8.offset(text, 0, longest) or longest + 1) - 1) .. "…"
end

local function item_text (one)
  if one.kind == "document" then return ("document: %s"):format(short(tostring(one.title or one.id))) end
  local from, to = one.source_start, one.source_end
  local place = from and (" [%d, %d)"):format(from, to) or ""
  return ("%s: %s%s"):format(one.kind, short(one.text or ""), place)
end

-- A match's groups, as "what: crate, size: 18 kg".
local function groups_text (one)
  local parts = {}
  for name, value in pairs(match.captures(one) or {}) do
    if type(name) ~= "string" or not name:find "%c" then
      parts[#parts + 1] = ("%s: %s"):format(name, short(item.is(value) and value.text or tostring(value)))
    end
  end
  table.sort(parts)
  return #parts > 0 and "   { " .. table.concat(parts, ", ") .. " }" or ""
end

--- A value as one line.
local function value_text (value)
  if item.is(value) then return item_text(value) .. groups_text(value) end
  if type(value) == "string" then return ("%q"):format(short(value)):gsub("\\\n", "\\n") end
  if type(value) ~= "table" then return tostring(value) end
  local fine, text = pcall(core.encode_json, value)
  return fine and short(text) or tostring(value)
end

local function is_list (value)
  return type(value) == "table" and not item.is(value) and getmetatable(value) == nil and value[1] ~= nil
end

-- Lines for a list: as many as are shown, and how many there are.
local function list_lines (list)
  local lines = {}
  for i = 1, math.min(#list, most) do lines[i] = ("%3d  %s"):format(i, (value_text(list[i]))) end
  if #list > most then lines[#lines + 1] = ("     … %d in all"):format(#list) end
  if #list == 0 then lines[1] = "nothing" end
  return lines
end

-- What is shown of a table of one: its rows on this page.
function Session:rows_of (declare)
  local d = dataset.dataset "try"
  declare(d)
  local machine <close> = engine.new(d, {})
  local result = machine:convert(self.record)
  if result.status ~= "ok" then return { ("%s: %s"):format(result.status, result.reason) } end
  local tables, rows = dataset.named_rows(dataset.declaration(d), result)
  local lines = {}
  for t, declared in ipairs(tables) do
    for r = 1, math.min(#rows[t], most) do
      local names = {}
      for i, column in ipairs(declared.columns) do names[i] = column.name end
      lines[#lines + 1] = ("%3d  %s"):format(r, short(core.json_row(names, result.rows[t][r], #names)))
    end
    if #rows[t] > most then lines[#lines + 1] = ("     … %d rows"):format(#rows[t]) end
    if #rows[t] == 0 then lines[#lines + 1] = "no rows" end
  end
  for _, warning in ipairs(result.warnings) do lines[#lines + 1] = "warning: " .. warning.message end
  return lines
end

-- The values of a source on the whole page.
function Session:values_of (value)
  local w = self.w
  return self:rows_of(function (d) d.source = w.each "document" { w.list(w.text) "values" { value } } end)
end

local function iterated (f)
  local list = {}
  for one in f do
    list[#list + 1] = one
    if #list > 1000 then break end
  end
  return list
end

--- The lines that show a value.
function Session:shown (value)
  local w = self.w
  local meta = type(value) == "table" and getmetatable(value)
  local name = meta and meta.__name
  if source.is(value) then
    if value.op == "css" and not value.selector:attribute() then return list_lines(self.doc:css(value.css)) end
    return self:values_of(value)
  elseif lpeg.type(value) == "pattern" then
    return list_lines(self:matches_of(value))
  elseif name == "windrow.column" then
    return self:rows_of(function (d) d.t = w.each "document" { value } end)
  elseif name == "windrow.table" then
    return self:rows_of(function (d) d.t = value end)
  elseif type(value) == "function" then
    return list_lines(iterated(value))
  elseif is_list(value) then
    return list_lines(value)
  end
  return { (value_text(value)) }
end

--- The matches of a pattern in the page's sentences; of a pattern that is an annotation, the annotations.
function Session:matches_of (value)
  local list = over.compile(value, pattern.facts(value).first, "sentence", {})(self.page, "content")
  for i, one in ipairs(list) do
    local captured = match.captures(one)
    if item.is(captured[1]) and next(captured, next(captured)) == nil then list[i] = captured[1] end
  end
  return list
end

local keywords = { ["local"] = true, ["for"] = true, ["if"] = true, ["while"] = true, ["repeat"] = true,
  ["function"] = true, ["do"] = true, ["return"] = true }

--- A line as an expression, else as a statement; nil and what is wrong with what it looks like.
function Session:compile (line)
  local chunk, of_expression = load("return " .. line, "=try", "t", self.env)
  if chunk then return chunk end
  local of_statement
  chunk, of_statement = load(line, "=try", "t", self.env)
  if chunk then return chunk end
  local statement = keywords[line:match "^%s*(%a+)"] or line:find "^[%w_., ]+=[^=]"
  return nil, statement and of_statement or of_expression
end

--- Answers one line: lines of text, and whether it went well.
function Session:answer (line)
  local chunk, why = self:compile(line)
  if not chunk then return { (why:gsub("^try:%d+: ", "")) }, false end
  local watch = budget.start(budget.default)
  local results = table.pack(xpcall(chunk, function (raised)
    return fault.describe(raised):gsub("^[^\n]-:%d+: ", "")
  end))
  if watch then watch:stop() end
  if not results[1] then return { tostring(results[2]) }, false end
  local lines = {}
  for i = 2, results.n do
    local fine, shown = pcall(self.shown, self, results[i])
    if not fine then return { (tostring(shown):gsub("^[^\n]-:%d+: ", "")) }, false end
    table.move(shown, 1, #shown, #lines + 1, lines)
  end
  return lines, true
end

--- A session over a record (of a reader).  Gives nil and a message where the page cannot be read.
function session.open (record)
  local page, why = document.open(core.new(), record, {})
  if not page then return nil, why end
  local w = require "windrow"
  local self = setmetatable({ page = page, record = record, w = w, doc = page.view }, Session)
  local own = environment.new(function (name)
    if name == "windrow" then return w end
    if name == "lpeg" or name == "re" then return require(name) end
    return fault.misuse("there is no module '%s' here", tostring(name))
  end)
  -- A prompt may define what it likes: names that it sets are its own.
  self.env = setmetatable({ w = w, doc = page.view }, { __index = own })
  return self
end

return session

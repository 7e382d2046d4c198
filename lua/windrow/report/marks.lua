-- marks.lua: what is highlighted in a report: rows, values, annotations, rules' matches, by bytes of the source
--
-- A mark is { group =, what =, value =, where =, from =, to = }; a group { name =, sort = "table" | "kind" |
-- "rule", hue =, bytes = of its marks }.
local core = require "windrow.core"
local message = require "windrow.message"

local marks = {}

local longest = 240                -- bytes of a value

--- A value on one line, cut at a character's edge.
function marks.short (text, most)
  most = most or longest
  text = message.plain(text:gsub("%s+", " "))
  if #text <= most then return text end
  local cut = most
  while cut > 0 and text:byte(cut + 1) & 0xC0 == 0x80 do cut = cut - 1 end
  return text:sub(1, cut) .. "…"
end

--- A row's value as text.
function marks.value (value)
  if value == nil then return "" end
  return marks.short(type(value) == "string" and value or core.encode_json(value))
end

local Marks = {}
Marks.__index = Marks

function Marks:group (name, sort)
  local key = sort .. ":" .. name
  local group = self.by_name[key]
  if not group then
    -- Steps of the golden angle keep neighbours apart.
    group = { name = name, sort = sort, n = 0, bytes = 0, hue = (#self.groups * 137 + 205) % 360 }
    self.groups[#self.groups + 1], self.by_name[key] = group, group
    group.index = #self.groups
  end
  return group
end

--- Adds a mark; gives its number, nil for what covers the whole page or nothing.
function Marks:add (group, what, value, where, from, to)
  if not from or not to or to <= from or from == 0 and to >= self.size then return nil end
  group.n, group.bytes = group.n + 1, group.bytes + (to - from)
  self.list[#self.list + 1] = { group = group, what = what, value = value, where = where, from = from, to = to }
  return #self.list
end

-- The fields that say what an annotation means, in the order of interest.
local telling = { "value", "lo", "hi", "approx", "unit", "currency", "per", "timex", "from", "to", "name", "speaker",
  "verb", "subkind" }

local fields = {}
for i, name in ipairs(telling) do fields[i] = { name, (core.field(name)) } end

local function annotation_value (doc, handle)
  local parts = {}
  for _, field in ipairs(fields) do
    local value = field[2] and doc:get(handle, field[2])
    if value ~= nil and value ~= false then
      parts[#parts + 1] = ("%s %s"):format(field[1], type(value) == "string" and value or core.encode_json(value))
    end
  end
  return marks.short(table.concat(parts, ", "))
end

--- Annotations of the content, outermost ones.
function Marks:annotations (doc)
  for _, kind in ipairs(core.kinds()) do
    if kind.made and not kind.layer and not kind.group then
      for _, handle in ipairs(doc:list(core.kind(kind.name), "content")) do
        local from, to = doc:span(handle)
        self:add(self:group(kind.name, "kind"), kind.name, annotation_value(doc, handle), nil, from, to)
      end
    end
  end
end

--- Matches of the script's rules.
function Marks:rules (trace)
  for _, rule in ipairs(trace.rules) do
    for _, one in ipairs(rule.matches) do
      self:add(self:group(rule.name, "rule"), "rule " .. rule.name, marks.short(one[4]), rule.where, one[1], one[2])
    end
  end
end

local function row_value (declared, row)
  local parts = {}
  for i, column in ipairs(declared.columns) do
    if row[i] ~= nil then parts[#parts + 1] = ("%s: %s"):format(column.name, marks.value(row[i])) end
  end
  return marks.short(table.concat(parts, ", "))
end

--- Rows and their values; self.cells[table][row][column] is the number of a value's mark.
function Marks:rows (declaration, result)
  local row_spans = result.trace.tables
  for t, declared in ipairs(declaration.tables) do
    local group, spans = self:group(declared.name, "table"), (row_spans[t] or {}).spans or {}
    self.cells[t] = {}
    for r, row in ipairs(result.rows[t] or {}) do
      local span = spans[r] or {}
      self.cells[t][r] = { row = self:add(group, ("%s, row %d"):format(declared.name, r), row_value(declared, row),
        declared.where, span[1], span[2]) }
    end
  end
  for _, span in ipairs(result.spans) do self:value_mark(declaration.tables[span[1]], span, result, row_spans) end
end

--- The mark of one value; where its bytes are the row's, the row's mark.
function Marks:value_mark (declared, span, result, row_spans)
  local t, name, from, to, r = span[1], span[3], span[4], span[5], span[7]
  local of_row, cells = row_spans[t] and row_spans[t].spans[r] or {}, self.cells[t][r]
  local column = declared.by_name[name]
  if from == of_row[1] and to == of_row[2] then
    cells[column.index] = cells.row
    return
  end
  cells[column.index] = self:add(self:group(declared.name, "table"), ("%s.%s, row %d"):format(declared.name, name, r),
    marks.value(result.rows[t][r][column.index]), column.where, from, to)
end

--- All marks of a page (a core document) and of a result of the engine, traced and with spans.
function marks.collect (doc, declaration, result, size)
  local self = setmetatable({ groups = {}, by_name = {}, list = {}, cells = {}, size = size }, Marks)
  if result.status == "ok" and result.trace then
    self:rows(declaration, result)
    self:rules(result.trace)
  end
  self:annotations(doc)
  return self
end

return marks

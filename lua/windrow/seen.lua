-- seen.lua: what came before in a run: ids of documents, keys of rows, values of unique columns
--
-- Text is remembered by its 64-bit hash, integers as they are.  Keys that are the ids of items are
-- made of the document's id, and the engine lets none come twice in a document: nothing is to be
-- remembered of them, so that memory does not grow with the rows of a run.

local core = require "windrow.core"

local seen = {}
local Seen = {}
Seen.__index = Seen

local function mark (value)
  if math.type(value) == "integer" then return value end
  return core.hash(type(value) == "string" and value or core.encode_json(value))
end

--- Whether no document had this id before.
function Seen:new_document (id)
  return self.documents:add(core.hash(id))
end

-- Remembers a value of a set { index =, values = }, and in `fresh` that it did.
local function first (set, value, fresh)
  local key = mark(value)
  if set.values[key] then return false end
  set.values[key] = true
  fresh[#fresh + 1] = { set, key }
  return true
end

-- Takes out of `of_table` the rows whose key came before; gives how many.
local function take_out (set, of_table, fresh)
  local kept, n = 0, #of_table
  for i = 1, n do
    local row = of_table[i]
    of_table[i] = nil
    if first(set, row[set.index], fresh) then
      kept = kept + 1
      of_table[kept] = row
    end
  end
  return n - kept
end

-- Empties the values of a unique column that came before; gives how many, or nil and a message
-- when the column has to have one.
local function empty_out (set, of_table, fresh)
  local n = 0
  for _, row in ipairs(of_table) do
    local value = row[set.index]
    if value ~= nil and not first(set, value, fresh) then
      if set.column.required then
        return nil, ("the value %s came before"):format(core.encode_json(value))
      end
      row[set.index] = nil
      n = n + 1
    end
  end
  return n
end

--- Takes out of the rows of a document (arrays by table index) what came before.  `left_out(index,
--- n)` hears how many rows of a table had a key that came before, `emptied(column, n)` how many
--- values of a unique column did.  Gives a list for `forget`; nil, a message and the column when
--- the document cannot be kept.
function Seen:take (rows, left_out, emptied)
  local fresh = {}
  for _, set in ipairs(self.sets) do
    local of_table = rows[set.table] or {}
    local n, why = (set.column.key and take_out or empty_out)(set, of_table, fresh)
    if not n then
      seen.forget(fresh)
      return nil, why, set.column
    end
    if n > 0 then (set.column.key and left_out or emptied)(set.column.key and set.table or set.column, n) end
  end
  return fresh
end

--- Forgets what `take` remembered of a document that is not written after all.
function seen.forget (fresh)
  for _, entry in ipairs(fresh) do entry[1].values[entry[2]] = nil end
end

--- What `take` remembered, as a flat list of numbers; nil when nothing.
function seen.marks (fresh)
  local marks = {}
  for _, entry in ipairs(fresh) do
    marks[#marks + 1], marks[#marks + 2] = entry[1].number, entry[2]
  end
  return #marks > 0 and marks or nil
end

--- Remembers the marks of a document again.
function Seen:restore (marks)
  for i = 1, #(marks or {}), 2 do self.sets[marks[i]].values[marks[i + 1]] = true end
end

-- Whether a column holds the ids of layers' items or annotations.
local function is_item_id (column, table_)
  local source = column.source
  return type(table_.what) == "string" and source ~= nil and source.op == "get" and source.path == "id"
end

--- Whether nothing has to be remembered of rows: then any process can write them.
function Seen:is_local ()
  return #self.sets == 0
end

--- A memory for a run over these tables; keys go before unique columns.
function seen.new (tables)
  local keys, uniques = {}, {}
  for index, table_ in ipairs(tables) do
    for _, column in ipairs(table_.columns) do
      local list = column.key and keys or column.unique and uniques
      if list and not is_item_id(column, table_) then
        list[#list + 1] = { table = index, column = column, index = column.index, values = {} }
      end
    end
  end
  local sets = table.move(uniques, 1, #uniques, #keys + 1, keys)
  for number, set in ipairs(sets) do set.number = number end
  return setmetatable({ documents = core.marks(), sets = sets }, Seen)
end

return seen

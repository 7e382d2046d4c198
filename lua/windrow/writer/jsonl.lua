-- jsonl.lua: rows as lines of JSON, columns in the order of the script

local core = require "windrow.core"
local schema = require "windrow.schema"

local jsonl = {}

-- A table's rows as a function rows -> lines.  Where one stream holds several tables, each line
-- starts with its table's name.
local function lines_of (table_, named)
  local names, n, json_rows = schema.names(table_, named), #table_.columns, core.json_rows
  local head = named and ('"table":%s,'):format(core.encode_json(table_.name)) or ""
  return function (rows) return json_rows(names, rows, n, head) end
end

-- In one stream the column `table` is called `of_table`, which no other column may be then.
local function clash (tables)
  for _, table_ in ipairs(tables) do
    if table_.by_name["table"] and table_.by_name["of_table"] then
      return ("table '%s' has columns 'table' and 'of_table', which are one name where a stream holds several tables; "
        .. "write to a folder: -o NAME/"):format(table_.name)
    end
  end
end

--- How rows of `tables` become text: a function that takes the rows of one document, arrays by
--- table index, and gives lines.  It raises on a value that JSON cannot hold.
function jsonl.encoder (tables)
  local named = #tables > 1
  local wrong = named and clash(tables)
  if wrong then return nil, wrong end
  local encoders, none = {}, {}
  for index, table_ in ipairs(tables) do encoders[index] = lines_of(table_, named) end
  if not named then
    local lines = encoders[1]
    return function (rows) return lines(rows[1] or none) end, ""
  end
  return function (rows)
    local texts = {}
    for index, lines in ipairs(encoders) do texts[index] = lines(rows[index] or none) end
    return table.concat(texts)
  end, ""
end

return jsonl

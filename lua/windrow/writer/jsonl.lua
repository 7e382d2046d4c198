-- jsonl.lua: rows as lines of JSON, columns in the order of the script

local core = require "windrow.core"
local schema = require "windrow.schema"

local jsonl = {}

-- A table's rows as a function row -> line.  Where one stream holds several tables, each line
-- starts with its table's name.
local function line_of (table_, named)
  local names, n = schema.names(table_, named), #table_.columns
  local json_row = core.json_row
  if not named then
    return function (row) return json_row(names, row, n) end
  end
  local head = '{"table":' .. core.encode_json(table_.name) .. ","
  return function (row) return head .. json_row(names, row, n):sub(2) end
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
  local lines, out = {}, {}
  for index, table_ in ipairs(tables) do lines[index] = line_of(table_, named) end
  return function (rows)
    local n = 0
    for index, line in ipairs(lines) do
      for _, row in ipairs(rows[index] or {}) do
        out[n + 1], out[n + 2] = line(row), "\n"
        n = n + 2
      end
    end
    return table.concat(out, "", 1, n)
  end, ""
end

return jsonl

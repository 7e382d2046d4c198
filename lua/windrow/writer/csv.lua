-- csv.lua: the rows of one table as CSV (RFC 4180), a header line first

local core = require "windrow.core"
local schema = require "windrow.schema"

local csv = {}

local function names_of (tables)
  local names = {}
  for index, table_ in ipairs(tables) do names[index] = table_.name end
  return table.concat(names, ", ")
end

--- How rows of the one table in `tables` become text, and the header line.  options: guard
--- (false: text that a spreadsheet would take for a formula is written as it is).
function csv.encoder (tables, options)
  if #tables ~= 1 then
    return nil, ("one CSV holds one table, and there are %d (%s); write to a folder: -o NAME/ --format csv")
      :format(#tables, names_of(tables))
  end
  local columns, guard, out = schema.names(tables[1]), options.guard ~= false, {}
  local width = #columns
  return function (rows)
    local n = 0
    for _, row in ipairs(rows[1] or {}) do
      n = n + 1
      out[n] = core.csv_row(row, width, guard)
    end
    return table.concat(out, "", 1, n)
  end, core.csv_row(columns, width, false)
end

return csv

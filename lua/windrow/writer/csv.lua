-- csv.lua: the rows of one table as CSV (RFC 4180), a header line first

local core = require "windrow.core"
local schema = require "windrow.schema"

local csv = {}

--- How rows of the one table in `tables` become text, and the header line.  options: guard
--- (false: text that a spreadsheet would take for a formula is written as it is).
function csv.encoder (tables, options)
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

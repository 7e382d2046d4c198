-- chart.lua: profiles of tables for people: bars on a terminal, a page of HTML, values as JSON

local core = require "windrow.core"
local message = require "windrow.message"

local chart = {}

local steps = 24                       -- of a histogram
local levels = { "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█" }

-- A number as short as it says enough.
local function short (x)
  if math.type(x) == "integer" or x == math.floor(x) and math.abs(x) < 1e15 then return ("%d"):format(x) end
  return ("%.4g"):format(x)
end

-- Counts as a row of little bars; what is there at all shows.
local function spark (counts)
  local most, out = 1, {}
  for _, n in ipairs(counts) do most = math.max(most, n) end
  for i, n in ipairs(counts) do
    out[i] = n == 0 and " " or levels[math.max(1, math.ceil(n / most * #levels))]
  end
  return table.concat(out)
end

-- The range of a column in words.
local function range_of (column)
  if column.numbers > 0 then
    return ("%s … %s, mean %s"):format(short(column.low), short(column.high), short(column.sum / column.numbers))
  elseif column.is_time then
    return ("%s … %s"):format(column.first, column.last)
  elseif column.texts > 0 then
    return ("%s characters on average"):format(short(column.lengths / column.texts))
  end
  return ""
end

local function distinct_of (column)
  local n, estimated = column:distinct()
  return (estimated and "≈" or "") .. short(n)
end

local function share_of (column, rows)
  return rows > 0 and column.filled / rows or 0
end

-- The values that come most often, of those that are sure to come again.
local function frequent_of (column, most)
  local list = {}
  for _, one in ipairs(column:frequent(math.huge)) do
    if one.n - one.over > math.max(1, one.n // 2) and #list < most then list[#list + 1] = one end
  end
  return list
end

-- --- terminal

--- `text` filled up with spaces.
function chart.padded (text, width)
  return text .. (" "):rep(width - (utf8.len(text) or #text))
end

local bar_width = 10

--- A little bar for a share of 1.
function chart.bar (share)
  local full = math.floor(share * bar_width + 0.5)
  return ("█"):rep(full) .. ("░"):rep(bar_width - full)
end

local function shown (text)
  return (text:gsub("%c", " "))
end

local function add_column (lines, column, rows, width)
  local counts = column:histogram(steps)
  local share = share_of(column, rows)
  lines[#lines + 1] = ("  %s %s %3.0f %%  %s distinct  %s  %s%s"):format(
    chart.padded(shown(column.name), width), chart.bar(share), share * 100, distinct_of(column), column:kind_text(),
    range_of(column), counts and "  " .. spark(counts) or "")
  local values = {}
  for i, one in ipairs(frequent_of(column, 5)) do
    values[i] = ("%s %s%d"):format(shown(one.value), one.over > 0 and "≤" or "×", one.n)
  end
  if #values > 0 then lines[#lines + 1] = ("  %s  %s"):format((" "):rep(width), table.concat(values, " · ")) end
end

--- Lines for a terminal.
function chart.text (profiles)
  local lines = {}
  for _, one in ipairs(profiles) do
    if #lines > 0 then lines[#lines + 1] = "" end
    lines[#lines + 1] = ("%s: %s"):format(one.name, message.count(one.rows, "row"))
    local width = 0
    for _, column in ipairs(one.columns) do width = math.max(width, utf8.len(shown(column.name)) or 0) end
    for _, column in ipairs(one.columns) do add_column(lines, column, one.rows, width) end
  end
  return table.concat(lines, "\n") .. "\n"
end

-- --- JSON

local function object (fields) return setmetatable(fields, core.object) end
local function array (items) return setmetatable(items, core.array) end

local function column_values (column)
  local distinct, estimated = column:distinct()
  local frequent = {}
  for i, one in ipairs(column:frequent(10)) do
    frequent[i] = object { value = one.value, n = one.n, over = one.over }
  end
  local text = column.texts > 0
  return object {
    name = column.name, filled = column.filled, kinds = object(column.kinds), distinct = distinct,
    estimated = estimated,
    min = column.low or text and column.first or nil, max = column.high or text and column.last or nil,
    mean = column.numbers > 0 and column.sum / column.numbers or nil,
    mean_length = text and column.lengths / column.texts or nil, frequent = array(frequent),
    histogram = column:histogram(steps),
  }
end

--- Everything as a value for JSON.
function chart.values (profiles)
  local out = array {}
  for i, one in ipairs(profiles) do
    local columns = array {}
    for k, column in ipairs(one.columns) do columns[k] = column_values(column) end
    out[i] = object { table = one.name, rows = one.rows, columns = columns }
  end
  return object { tables = out }
end

-- --- HTML

local function escaped (text)
  return (text:gsub("[&<>\"]", { ["&"] = "&amp;", ["<"] = "&lt;", [">"] = "&gt;", ['"'] = "&quot;" }))
end

local style = [[
body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 72rem; padding: 0 1rem; color: #222;
  background: #fff }
h1 { font-size: 1.4rem } h2 { font-size: 1.1rem; margin-top: 2rem }
table { border-collapse: collapse; width: 100% } th, td { text-align: left; padding: .3rem .6rem; vertical-align: top }
tr { border-top: 1px solid #ddd } th { font-weight: 600 } td.n { text-align: right; font-variant-numeric: tabular-nums }
meter { width: 6rem } svg { display: block } svg rect { fill: #3b6ea5 } small { color: #555 }
@media (prefers-color-scheme: dark) {
  body { background: #181a1b; color: #ddd } tr { border-color: #444 } small { color: #aaa }
  svg rect { fill: #7fb0e6 } }
]]

local function bars (counts)
  local most, out = 1, {}
  for _, n in ipairs(counts) do most = math.max(most, n) end
  for i, n in ipairs(counts) do
    local height = n == 0 and 0 or math.max(1, math.floor(n / most * 32 + 0.5))
    out[i] = ('<rect x="%d" y="%d" width="5" height="%d"/>'):format((i - 1) * 6, 32 - height, height)
  end
  return ('<svg width="%d" height="32" role="img" aria-label="how the values are spread">%s</svg>'):format(
    #counts * 6, table.concat(out))
end

local function html_row (column, rows)
  local values, share = {}, share_of(column, rows)
  for i, one in ipairs(frequent_of(column, 10)) do
    values[i] = ("%s <small>%s%d</small>"):format(escaped(one.value), one.over > 0 and "≤" or "×", one.n)
  end
  local counts = column:histogram(steps)
  return ('<tr><th scope="row">%s</th><td>%s</td><td class="n">%.1f&nbsp;%% <meter value="%.4f">%.1f %%</meter></td>'
    .. '<td class="n">%s</td><td>%s%s</td><td>%s</td></tr>'):format(escaped(column.name), column:kind_text(),
    share * 100, share, share * 100, distinct_of(column), counts and bars(counts) or "", escaped(range_of(column)),
    table.concat(values, "<br>"))
end

--- A page by itself.
function chart.html (profiles, title)
  local out = {
    '<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width">\n',
    ("<title>%s</title>\n<style>\n%s</style>\n<h1>%s</h1>\n"):format(escaped(title), style, escaped(title)),
  }
  for _, one in ipairs(profiles) do
    out[#out + 1] = ("<h2>%s <small>%s</small></h2>\n<table>\n<tr><th>column<th>kind<th>filled<th>distinct"
      .. "<th>range<th>most frequent</tr>\n"):format(escaped(one.name), message.count(one.rows, "row"))
    for _, column in ipairs(one.columns) do out[#out + 1] = html_row(column, one.rows) .. "\n" end
    out[#out + 1] = "</table>\n"
  end
  return table.concat(out) .. "</html>\n"
end

return chart

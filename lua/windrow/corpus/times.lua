-- times.lua: what stats.json of a run says, for people: what became of its documents, and where its time went

local chart = require "windrow.corpus.chart"
local message = require "windrow.message"

local times = {}

local most_slow = 5

-- Adds the times of one sort, each under its name in a phrase.
local function add_sort (list, sums, phrase)
  for name, seconds in pairs(sums or {}) do list[#list + 1] = { name = phrase:format(name), seconds = seconds } end
end

-- Times of several sorts { sums, phrase }…, the longest first.
local function sorted (...)
  local list = {}
  for _, sort in ipairs { ... } do add_sort(list, sort[1], sort[2]) end
  table.sort(list, function (a, b)
    if a.seconds ~= b.seconds then return a.seconds > b.seconds end
    return a.name < b.name
  end)
  return list
end

local function sum_of (list)
  local sum = 0
  for _, one in ipairs(list) do sum = sum + one.seconds end
  return sum
end

local function width_of (...)
  local width = 0
  for _, list in ipairs { ... } do
    for _, one in ipairs(list) do width = math.max(width, utf8.len(one.name) or #one.name) end
  end
  return width
end

local function add_times (lines, list, whole, width)
  for _, one in ipairs(list) do
    local share = whole > 0 and one.seconds / whole or 0
    lines[#lines + 1] = ("  %s %s %3.0f %%  %.3f s"):format(
      chart.padded(one.name, width), chart.bar(share), share * 100, one.seconds)
  end
end

local function add_counts (lines, values)
  local of = values.documents
  lines[1] = ("%s read: %d written, %d rejected, %d skipped"):format(message.count(of.read, "document"), of.written,
    of.rejected, of.skipped)
  local rows = {}
  for name, n in pairs(values.rows) do rows[#rows + 1] = ("%s %d"):format(name, n) end
  table.sort(rows)
  lines[2] = "rows: " .. table.concat(rows, ", ")
end

--- Lines for a terminal.  values: of a stats.json (run/stats.lua).
function times.text (values)
  local lines = {}
  add_counts(lines, values)
  local seconds = values.seconds
  local steps = sorted({ seconds.stages, "%s" }, { seconds.units, "find units of %s" },
    { seconds.tables, "make rows of %s" })
  local rules = sorted { seconds.rules, "%s" }
  local whole, width = sum_of(steps), width_of(steps, rules)
  lines[#lines + 1] = ("%.3f s of the processor"):format(whole)
  add_times(lines, steps, whole, width)
  if #rules > 0 then lines[#lines + 1] = "of that, rules" end
  add_times(lines, rules, whole, width)
  if #values.slowest > 0 then lines[#lines + 1] = "slowest documents" end
  for i = 1, math.min(#values.slowest, most_slow) do
    local one = values.slowest[i]
    lines[#lines + 1] = ("  %.3f s  %s  %s"):format(one.seconds, one.id, message.count(one.bytes or 0, "byte"))
  end
  return table.concat(lines, "\n") .. "\n"
end

return times

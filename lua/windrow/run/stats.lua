-- stats.lua: stats.json: what a run counted, and where its time went; those of several runs add up
--
-- Times are seconds of the processor in the processes that converted the documents: `stages` says how long documents
-- were read, loaded, packed and written, `units` how long each table's units took to find (sentences and annotations
-- are made when a table first asks for them), `tables` how long its rows took to make.  `rules` says how much of that
-- each rule took, without the rules that it asks for.

local core = require "windrow.core"

local stats = {}
local Stats = {}
Stats.__index = Stats

local sorts = { "stages", "units", "tables", "rules" }         -- of times
local most_slow = 20                   -- documents that are told one by one

local function object (fields) return setmetatable(fields, core.object) end
local function array (items) return setmetatable(items, core.array) end

local function add (sums, name, x)
  sums[name] = (sums[name] or 0) + (x or 0)
end

local function slower (a, b)
  if a.seconds ~= b.seconds then return a.seconds > b.seconds end
  return a.id < b.id
end

-- Keeps the slowest, slowest first.
local function keep_slow (list, one)
  if #list >= most_slow and not slower(one, list[#list]) then return end
  local at = #list + 1
  while at > 1 and slower(one, list[at - 1]) do at = at - 1 end
  table.insert(list, at, one)
  list[most_slow + 1] = nil
end

-- Adds numbers to sums by name; `names` says those of the keys, others are left out.  Gives their sum.
local function add_named (sums, numbers, names)
  local sum = 0
  for key, x in pairs(numbers) do
    local name = names[key]
    if name then sum, sums[name] = sum + x, (sums[name] or 0) + x end
  end
  return sum
end

--- Takes what the writer took for an outcome.
function Stats:add_write (seconds)
  add(self.stages, "write", seconds)
end

local stages = { read = "read", load = "load", pack = "pack" }

--- Takes what an outcome took.
function Stats:add (made)
  local seconds = made.seconds
  if not seconds then return end
  local total = add_named(self.stages, seconds, stages) + add_named(self.units, seconds.units, self.names)
    + add_named(self.tables, seconds.tables, self.names)
  for name, x in pairs(seconds.rules) do add(self.rules, name, x) end
  local least = self.slowest[most_slow]
  if least and total < least.seconds then return end
  keep_slow(self.slowest, { id = made.id, seconds = total, bytes = made.bytes, unit = made.unit })
end

local function notes (list)
  local out = {}
  for text, entry in pairs(list) do
    if type(entry) == "table" then
      out[#out + 1] = object { text = text, where = entry.where, n = entry.n, first = entry.id }
    end
  end
  table.sort(out, function (a, b) return a.n > b.n or a.n == b.n and a.text < b.text end)
  return array(out)
end

-- Six digits are more than a clock knows.
local function rounded (sums)
  local out = object {}
  for name, x in pairs(sums) do out[name] = math.floor(x * 1e6 + 0.5) / 1e6 end
  return out
end

--- All of it, for stats.json: the times, and the counts of a report.  `before`: what the runs said whose outputs these
--- documents come from; then the times are theirs.
function Stats:values (report, tables, before)
  local rows, duplicates = object {}, object {}
  for index, table_ in ipairs(tables) do
    rows[table_.name], duplicates[table_.name] = report.table_rows[index] or 0, report.duplicates[index]
  end
  local slowest, seconds = {}, {}
  for _, name in ipairs(sorts) do seconds[name] = self[name] end
  for i, one in ipairs(self.slowest) do
    slowest[i] = object { id = one.id, bytes = one.bytes, unit = one.unit, seconds = rounded { one.seconds }[1] }
  end
  if before then seconds, slowest = before.seconds, before.slowest end
  for _, name in ipairs(sorts) do seconds[name] = rounded(seconds[name] or {}) end
  return object {
    documents = object {
      read = report.read, written = report.written, skipped = report.skipped, rejected = report.rejected,
      nondeterministic = report.uncertain,
    },
    bytes = report.bytes, rows = rows, duplicates = duplicates, rejected_rows = report.rejected_rows,
    missing = object(report.missing), reasons = notes(report.reasons), skips = notes(report.skips),
    warnings = notes(report.warnings),
    seconds = object(seconds), slowest = array(slowest),
  }
end

--- What `recall` takes, for a checkpoint.
function Stats:state ()
  local state = object { slowest = array(self.slowest) }
  for _, name in ipairs(sorts) do state[name] = object(self[name]) end
  return state
end

--- Times of a dataset's tables.  `state` goes on from an earlier part of a run.
function stats.new (tables, state)
  local names = {}
  for index, table_ in ipairs(tables) do names[index] = table_.name end
  local self = setmetatable({ names = names, slowest = state and state.slowest or {} }, Stats)
  for _, name in ipairs(sorts) do self[name] = state and state[name] or {} end
  return self
end

local function add_counts (sums, more)
  for name, x in pairs(more or {}) do
    if type(x) == "number" then add(sums, name, x) end
  end
end

-- Lists of notes added up by their text.
local function add_notes (list, more)
  local by_text = {}
  for _, note in ipairs(list) do by_text[note.text] = note end
  for _, note in ipairs(more or {}) do
    local same = by_text[note.text]
    if same then same.n = same.n + note.n else list[#list + 1] = note end
  end
  table.sort(list, function (a, b) return a.n > b.n or a.n == b.n and a.text < b.text end)
end

--- The stats.json of several runs as one.
function stats.merge (list)
  local sum = object {
    documents = object {}, bytes = 0, rows = object {}, duplicates = object {}, rejected_rows = 0, missing = object {},
    reasons = array {}, skips = array {}, warnings = array {},
    seconds = object {}, slowest = array {},
  }
  for _, name in ipairs(sorts) do sum.seconds[name] = object {} end
  for _, one in ipairs(list) do
    for _, name in ipairs { "documents", "rows", "duplicates", "missing" } do add_counts(sum[name], one[name]) end
    for _, name in ipairs { "reasons", "skips", "warnings" } do add_notes(sum[name], one[name]) end
    for _, name in ipairs(sorts) do add_counts(sum.seconds[name], one.seconds[name]) end
    sum.bytes, sum.rejected_rows = sum.bytes + one.bytes, sum.rejected_rows + one.rejected_rows
    for _, slow in ipairs(one.slowest) do keep_slow(sum.slowest, slow) end
  end
  return sum
end

return stats

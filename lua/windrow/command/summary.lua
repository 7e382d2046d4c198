-- summary.lua: what a run has to say at its end, on stderr

local exit = require "windrow.exit"
local message = require "windrow.message"

local summary = {}

local most_lines = 10              -- of each sort of note

local function in_order (list)
  local entries = {}
  for _, entry in pairs(list) do
    if type(entry) == "table" then entries[#entries + 1] = entry end
  end
  table.sort(entries, function (a, b)
    if a.n ~= b.n then return a.n > b.n end
    return a.order < b.order
  end)
  return entries
end

-- "3 documents: reason (news.lua:15; first in a.html)"
local function say_notes (title, list)
  local entries = in_order(list)
  for i = 1, math.min(#entries, most_lines) do
    local entry = entries[i]
    local places = {}
    if entry.where and not entry.text:find(entry.where, 1, true) then places[1] = entry.where end
    places[#places + 1] = ("%s %s"):format(entry.n > 1 and "first in" or "in", entry.id)
    message.say("%s %d ×: %s (%s)", title, entry.n, entry.text, table.concat(places, "; "))
  end
  local more = #entries - math.min(#entries, most_lines) + list.more
  if more > 0 then message.say("%s: %d more", title, more) end
end

local function say_tables (report, tables)
  local parts = {}
  for index, table_ in ipairs(tables) do
    local later = report.duplicates[index]
    parts[index] = ("%s %d%s"):format(table_.name, report.table_rows[index] or 0,
      later and (" (%s left out: the key came before)"):format(message.count(later, "row")) or "")
  end
  message.say("rows: %s", table.concat(parts, ", "))
  if report.rejected_rows > 0 then
    message.say("rows left out: %d (a required value is missing, or the document has the key already)",
      report.rejected_rows)
  end
end

local function say_missing (missing)
  local names = {}
  for name in pairs(missing) do names[#names + 1] = name end
  table.sort(names)
  for i, name in ipairs(names) do names[i] = ("%s in %s"):format(name, message.count(missing[name], "row")) end
  if #names > 0 then
    message.say("no value: %s (windrow explain SCRIPT PAGE --missing tells why)", table.concat(names, ", "))
  end
end

-- Records and members of archives that hold no document, by what they are.
local function say_records (records)
  local parts, n = {}, 0
  for what, count in pairs(records) do
    n, parts[#parts + 1] = n + count, ("%s %d"):format(what, count)
  end
  table.sort(parts)
  if n == 0 then return end
  local shown = table.concat(parts, ", ", 1, math.min(#parts, most_lines))
  message.say("left out: %s of archives that hold no document (%s%s)",
    message.count(n, "record"), shown, #parts > most_lines and ", …" or "")
end

local function say_left_out (source)
  local n, endings, records = source:left_out()
  if n > 0 then
    message.say("left out: %s whose ending names no document (%s); --type reads all files",
      message.count(n, "file"), table.concat(endings, " "))
  end
  say_records(records)
end

--- Writes the counts of a run's report, its rejects, warnings and missing values; with `quiet` nothing.  `work` is the
--- job (run/job.lua), `code` its exit code.
function summary.say (report, work, code, quiet)
  if quiet then return end
  message.say("%s read: %d written, %d rejected, %d skipped",
    message.count(report.read, "document"), report.written, report.rejected, report.skipped)
  say_tables(report, work.tables)
  say_notes("rejected", report.reasons)
  if report.uncertain > 0 then
    message.say("%s by a limit of this machine, not of the script: another try may end otherwise",
      message.count(report.uncertain, "document"))
  end
  say_notes("skipped", report.skips)
  say_notes("warning", report.warnings)
  say_missing(report.missing)
  say_left_out(work.source)
  if code == exit.budget then message.say("more documents rejected than --max-errors allows: no output") end
  if work.left then message.say("stopped: --resume goes on from here")
  elseif code == exit.interrupted then message.say("interrupted: no output") end
end

return summary

-- run.lua: the run loop: outcomes in the order of the inputs become rows, dead letters and counts
--
-- Everything that depends on documents before, duplicate ids and keys, is done here, in order; so it does not matter
-- where and when a document was converted (run/alone.lua, run/supervisor.lua).

local ledger = require "windrow.run.ledger"
local letter = require "windrow.run.letter"
local outcome = require "windrow.run.outcome"
local report = require "windrow.run.report"
local seen = require "windrow.seen"

local run = {}
local Run = {}
Run.__index = Run

function Run:fail (message, code)
  self.report.ended = code == "pipe" and "pipe" or "io"
  self.report.message = message
end

local documents_for_percent = 100      -- a share is judged after so many, and at the end

-- Whether more documents were rejected than the budget { count = } or { percent = } allows.
function Run:over_budget (at_end)
  local budget, counts = self.budget, self.report
  if not budget then return false end
  if budget.count then return counts.rejected > budget.count end
  if counts.read < documents_for_percent and not at_end then return false end
  return counts.rejected * 100 > budget.percent * counts.read
end

local function reject (made, reason, where)
  made.status, made.reason, made.where = "rejected", reason, where
end

-- Takes out of a document's rows what came before; nil when the document had to be rejected.
function Run:only_new (made, entry)
  local fresh, why, column = self.seen:take(made.rows, function (index, n)
    entry.duplicates = entry.duplicates or {}
    entry.duplicates[self.tables[index].name] = n
  end, function (column)
    entry.warnings = entry.warnings or {}
    local text = ("column '%s': a value that has to be unique came before"):format(column.name)
    entry.warnings[#entry.warnings + 1] = { text, column.where }
  end)
  if not fresh then reject(made, ("column '%s': %s"):format(column.name, why), column.where) end
  return fresh
end

local function count_rows (rows, tables)
  local counts = {}
  for index in ipairs(tables) do counts[index] = #(rows[index] or {}) end
  return counts
end

-- How far the inputs are read once an entry is in the ledger: what a run that goes on starts from.
function Run:mark (entry, lines)
  return {
    n = self.report.read + 1, at = entry.at, unit = entry.unit,
    ledger = self.ledger and self.ledger.length + #lines[1], letters = self.letters and self.letters.length + #lines[2],
  }
end

local none = {}

-- Sends an entry's rows, line and letter on their way.  Gives true; false and why when a row cannot be encoded; nil
-- after a failure of the output.
function Run:send (made, entry, rows)
  local lines = { self.ledger and ledger.line(entry) or "", made.status == "rejected" and letter.line(made) or "" }
  local started = os.clock()
  local ok, written, why, code = pcall(self.writer.add, self.writer, rows, self:mark(entry, lines))
  if self.stats then self.stats:add_write(os.clock() - started) end
  if not ok then
    if outcome.is_interrupt(written) then error(written, 0) end
    return false, written
  end
  if written and self.ledger then written, why = self.ledger:write(lines[1]) end
  for _, file in ipairs { self.letters or none, self.rejects or none } do
    if written and file.write and lines[2] ~= "" then written, why = file:write(lines[2]) end
  end
  if not written then return self:fail(why, code) end
  report.count(self.report, entry, self.by_name)
  if self.stats then self.stats:add(made, entry) end
  return true
end

-- A document without rows.
function Run:without_rows (made, status)
  self:send(made, ledger.entry(made, status), none)
  if self:over_budget() then self.report.ended = "budget" end
end

-- A document of which the text was made elsewhere.
function Run:pass_on (made, entry)
  entry.rows = table.move(made.counts, 1, #self.tables, 1, {})
  local sent, why = self:send(made, entry, made)
  if sent == false then error(why, 0) end
end

-- A document with rows.
function Run:keep (made)
  local entry = ledger.entry(made, "written")
  if made.texts then return self:pass_on(made, entry) end
  local fresh = self:only_new(made, entry)
  if not fresh then return self:without_rows(made, "rejected") end
  entry.rows, entry.keys = count_rows(made.rows, self.tables), seen.marks(fresh)
  local sent, why = self:send(made, entry, made.rows)
  if sent ~= false then return end
  seen.forget(fresh)
  reject(made, "a row cannot be written: " .. tostring(why))
  return self:without_rows(made, "rejected")
end

--- Takes one outcome.
function Run:take (made)
  if made.truncated then
    made.warnings = made.warnings or {}
    made.warnings[#made.warnings + 1] = { message = "truncated: " .. made.truncated }
  end
  if not made.fault and not self.seen:new_document(made.id) then
    reject(made, "a document with this id came before")
  end
  if made.status == "ok" then return self:keep(made) end
  return self:without_rows(made, made.status)
end

-- Why there are no more outcomes.
function Run:end_of (why, message)
  if why then self.report.ended, self.report.message = why, message end
end

--- Reads until the inputs or the budget end.  Gives the report.
function Run:go ()
  local counts, limit = self.report, self.limit
  while not counts.ended and counts.read < limit do
    local made, why, message = self.outcomes:next()
    if not made then
      self:end_of(why, message)
      break
    end
    self:take(made)
    if self.progress then self.progress:update(counts) end
    if self.safeguard and not counts.ended then
      local ok, failure = self.safeguard(counts)
      if not ok then self:fail(failure) end
    end
  end
  if not counts.ended and self:over_budget(true) then counts.ended = "budget" end
  return counts
end

--- Puts back what a run knew after its first documents, from the entries of its ledger.
function Run:recall (entries)
  for entry in entries do
    if entry.id and not entry.fault then self.seen:new_document(entry.id) end
    self.seen:restore(entry.keys)
    report.count(self.report, entry, self.by_name)
  end
end

local function by_name (tables)
  local found = {}
  for index, table_ in ipairs(tables) do found[table_.name] = { index = index } end
  return found
end

--- Runs `parts`: outcomes (run/alone.lua or run/supervisor.lua), writer (writer.open), tables (of the dataset); and if
--- wanted ledger and letters (files of the run's folder), rejects (a file for dead letters), budget { count = } or
--- { percent = }, limit (documents), progress, stats (run/stats.lua), safeguard (called after each document), entries
--- (of an earlier part of this run).
--- The writer is left to the caller to commit, leave or abort.  Gives a report (run/report.lua); its `ended` is nil,
--- "budget", "io", "pipe", "fault" or "interrupted", with a message.
function run.go (parts)
  local self = { report = report.new(), seen = seen.new(parts.tables), by_name = by_name(parts.tables) }
  setmetatable(self, Run)
  for _, name in ipairs {
    "outcomes", "writer", "tables", "ledger", "letters", "rejects", "budget", "progress", "stats", "safeguard",
  } do self[name] = parts[name] end
  self.limit = parts.limit or math.huge
  if parts.entries then self:recall(parts.entries) end
  local ok, why = xpcall(self.go, function (fault)
    return outcome.is_interrupt(fault) and fault or debug.traceback(tostring(fault), 2)
  end, self)
  if ok then return self.report end
  local counts = self.report
  if outcome.is_interrupt(why) then counts.ended = "interrupted" else counts.ended, counts.message = "fault", why end
  counts.broken = true
  return counts
end

return run

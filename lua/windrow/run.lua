-- run.lua: the run loop: records go through the engine to the writer; what fails becomes a dead letter

local core = require "windrow.core"
local seen = require "windrow.seen"

local run = {}
local Run = {}
Run.__index = Run

local most_notes = 1000            -- distinct warnings, reasons that are counted one by one

-- Counts one more of `list[text]`, remembering the first document that had it.
local function note (list, text, where, id)
  local entry = list[text]
  if entry then
    entry.n = entry.n + 1
  elseif list.n < most_notes then
    list.n = list.n + 1
    list[text] = { text = text, where = where, id = id, n = 1, order = list.n }
  else
    list.more = list.more + 1
  end
end

local function notes ()
  return { n = 0, more = 0 }
end

-- Raised by the interpreter at ^C, wherever it happens to be.
local function is_interrupt (text)
  return type(text) == "string" and text:find("interrupted!", 1, true) ~= nil
end

local dead_letter = { "id", "status", "reason", "where", "offset", "traceback" }

--- Counts a rejected document and writes its dead letter.
function Run:reject (id, reason, where, offset, traceback)
  local report = self.report
  report.rejected = report.rejected + 1
  note(report.reasons, reason, where, id)
  if self.rejects then
    local letter = { id, "rejected", reason, where, offset, traceback }
    local ok, why = self.rejects:write(core.json_row(dead_letter, letter, #dead_letter), "\n")
    if not ok then self:fail("cannot write the rejects: " .. why) end
  end
  if self:over_budget() then report.ended = "budget" end
end

function Run:fail (message, code)
  self.report.ended = code == "pipe" and "pipe" or "io"
  self.report.message = message
end

local documents_for_percent = 100      -- a share is judged after so many, and at the end

-- Whether more documents were rejected than the budget { count = } or { percent = } allows.
function Run:over_budget (at_end)
  local budget, report = self.budget, self.report
  if not budget then return false end
  if budget.count then return report.rejected > budget.count end
  if report.read < documents_for_percent and not at_end then return false end
  return report.rejected * 100 > budget.percent * report.read
end

-- `_spans` as rows of the table after the dataset's last.
function Run:span_rows (result)
  local rows = {}
  for i, span in ipairs(result.spans or {}) do
    local key = span[2]
    rows[i] = { self.tables[span[1]].name, key ~= nil and tostring(key) or nil, table.unpack(span, 3, 6) }
  end
  return rows
end

function Run:count_rows (rows)
  local report = self.report
  for index, of_table in pairs(rows) do
    report.table_rows[index] = (report.table_rows[index] or 0) + #of_table
    report.rows = report.rows + #of_table
  end
end

-- Takes out of a document's rows what came before; nil when the document had to be rejected.
function Run:only_new (record, rows)
  local report = self.report
  local fresh, why, column = self.seen:take(rows, function (index, n)
    report.duplicates[index] = (report.duplicates[index] or 0) + n
  end, function (column)
    local text = ("column '%s': a value that has to be unique came before"):format(column.name)
    note(report.warnings, text, column.where, record.id)
  end)
  if not fresh then self:reject(record.id, ("column '%s': %s"):format(column.name, why), column.where) end
  return fresh
end

-- Writes the rows of a converted document.
function Run:keep (record, result)
  local rows = result.rows
  local fresh = self:only_new(record, rows)
  if not fresh then return end
  if self.spans then rows[#self.tables + 1] = self:span_rows(result) end
  local ok, written, why, code = pcall(self.writer.add, self.writer, rows)
  if not ok then
    seen.forget(fresh)
    if is_interrupt(written) then return self:interrupt() end
    return self:reject(record.id, "a row cannot be written: " .. tostring(written))
  end
  if not written then return self:fail(why, code) end
  self.report.written = self.report.written + 1
  self:count_rows(rows)
end

-- What a document's conversion says beside its rows.
function Run:take_notes (record, result)
  local report = self.report
  for _, warning in ipairs(result.warnings or {}) do
    note(report.warnings, warning.message, warning.where, record.id)
  end
  for column, n in pairs(result.missing or {}) do
    report.missing[column] = (report.missing[column] or 0) + n
  end
  for _, part in ipairs(result.skips or {}) do
    note(report.skips, part.reason or "skipped", part.where, part.id)
  end
  report.rejected_rows = report.rejected_rows + (result.rejected_rows or 0)
  if result.truncated then note(report.warnings, "truncated: " .. result.truncated, nil, record.id) end
end

-- ^C struck inside a document, which counts as not read.
function Run:interrupt ()
  self.report.ended = "interrupted"
  self.report.read = self.report.read - 1
end

--- Converts one record.
function Run:document (record)
  if not self.seen:new_document(record.id) then
    return self:reject(record.id, "a document with this id came before")
  end
  local result = self.engine:convert(record)
  if is_interrupt(result.reason) then return self:interrupt() end
  if result.status == "rejected" then
    self:reject(record.id, result.reason, result.where, nil, result.traceback)
  elseif result.status == "skipped" then
    self.report.skipped = self.report.skipped + 1
    note(self.report.skips, result.reason or "skipped", result.where, record.id)
  else
    self:keep(record, result)
  end
  self:take_notes(record, result)
end

-- Bytes of the file before a fault, where they can be told.
local function fault_offset (at)
  return at.offset and not at.inner and at.offset + (at.behind or 0) or nil
end

--- Reads until the source or the budget ends.  Gives the report.
function Run:go ()
  local report, limit = self.report, self.limit
  while not report.ended and report.read < limit do
    local record, broken = self.source:next()
    if not record and not broken then break end
    report.read = report.read + 1
    if record then self:document(record) else self:reject(broken.id, broken.reason, nil, fault_offset(broken.at)) end
    if self.progress then self.progress:update(report) end
  end
  if not report.ended and self:over_budget(true) then report.ended = "budget" end
  return report
end

--- Runs `parts`: source (reader.open), engine (engine.new), writer (writer.open), tables (of the
--- dataset); and if wanted spans, rejects (a file for dead letters), budget { count = } or
--- { percent = }, limit (documents), progress.  The writer is left to the caller to commit or
--- abort.  Gives a report: read = written + skipped + rejected, rows, table_rows, duplicates,
--- reasons, skips, warnings, missing, rejected_rows; ended is nil, "budget", "io", "pipe" or
--- "interrupted", with a message.
function run.go (parts)
  local report = {
    read = 0, written = 0, skipped = 0, rejected = 0, rows = 0, rejected_rows = 0,
    table_rows = {}, duplicates = {}, missing = {},
    reasons = notes(), skips = notes(), warnings = notes(),
  }
  local self = setmetatable({
    source = parts.source, engine = parts.engine, writer = parts.writer, tables = parts.tables,
    spans = parts.spans, rejects = parts.rejects, budget = parts.budget, progress = parts.progress,
    limit = parts.limit or math.huge, report = report, seen = seen.new(parts.tables),
  }, Run)
  local ok, why = xpcall(self.go, function (fault)
    return is_interrupt(fault) and fault or debug.traceback(tostring(fault), 2)
  end, self)
  if ok then return report end
  if is_interrupt(why) then report.ended = "interrupted" else report.ended, report.message = "fault", why end
  return report
end

return run

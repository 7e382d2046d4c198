-- report.lua: the counts of a run: documents by what became of them, rows, and what was said of them
--
-- read = written + skipped + rejected, always.  reasons, skips and warnings count equal texts.

local report = {}

local most_notes = 1000            -- distinct texts that are counted one by one

local function notes ()
  return { n = 0, more = 0 }
end

--- Counts one more of `list[text]`, remembering the first document that had it.
function report.note (list, text, where, id)
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

--- A report of nothing.
function report.new ()
  return {
    read = 0, written = 0, skipped = 0, rejected = 0, uncertain = 0, rows = 0, rejected_rows = 0, bytes = 0,
    table_rows = {}, duplicates = {}, missing = {},
    reasons = notes(), skips = notes(), warnings = notes(),
  }
end

local none = {}

local function add_each (sums, counts)
  for key, n in pairs(counts or none) do sums[key] = (sums[key] or 0) + n end
end

--- Counts a document by its entry in the ledger (ledger.lua).
function report.count (self, entry, tables)
  self.read = self.read + 1
  self[entry.status] = self[entry.status] + 1
  self.bytes = self.bytes + (entry.bytes or 0)
  if entry.status == "rejected" then
    report.note(self.reasons, entry.reason, entry.where, entry.id)
    if entry.nondeterministic then self.uncertain = self.uncertain + 1 end
  elseif entry.status == "skipped" then
    report.note(self.skips, entry.reason, entry.where, entry.id)
  end
  for index, n in ipairs(entry.rows or none) do
    self.rows = self.rows + n
    self.table_rows[index] = (self.table_rows[index] or 0) + n
  end
  for _, warning in ipairs(entry.warnings or none) do report.note(self.warnings, warning[1], warning[2], entry.id) end
  for _, part in ipairs(entry.skips or none) do report.note(self.skips, part[1], part[2], part[3]) end
  add_each(self.missing, entry.missing)
  for name, n in pairs(entry.duplicates or none) do
    local index = tables[name].index
    self.duplicates[index] = (self.duplicates[index] or 0) + n
  end
  self.rejected_rows = self.rejected_rows + (entry.rejected_rows or 0)
end

return report

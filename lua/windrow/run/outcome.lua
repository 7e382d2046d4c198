-- outcome.lua: what became of one record, as plain values that can go from process to process
--
-- An outcome has
--   id, at       the document and its coordinates (reader/init.lua)
--   unit, part   the unit's ordinal among the inputs, the record's place in it: the order of documents
--   status       "ok", "skipped" or "rejected", with reason, where, traceback as the engine gives them
--   uncertain    the rejection may not come again: a limit of the machine struck, not one of the script
--   rows         arrays by table index (the table `_spans` too), or packed, the same as bytes; sum is a hash of them;
--                or texts, of the output's files, with counts of rows by table
--   warnings, missing, skips, rejected_rows, truncated    as the engine gives them
--   fault        the record could not be read; its id is no document's
--   dead         its worker died of it
--   bytes        of the document, and a hash of them: digest
--   source       the document itself, when it was rejected (letter.lua)
--   seconds      { read =, load =, units = { by table index }, tables = { by table index }, pack = } of the processor

local core = require "windrow.core"
local letter = require "windrow.run.letter"

local outcome = {}

local clock = os.clock

-- Raised by the interpreter at ^C, wherever it happens to be.
local function is_interrupt (text)
  return type(text) == "string" and text:find("interrupted!", 1, true) ~= nil
end

-- `_spans` as rows of the table after the dataset's last.
local function span_rows (spans, tables)
  local rows = {}
  for i, span in ipairs(spans) do
    local key = span[2]
    rows[i] = { tables[span[1]].name, key ~= nil and tostring(key) or nil, span[3], span[4], span[5], span[6], n = 6 }
  end
  return rows
end

--- Whether a reason has the words of Lua's and the core's failed allocations: what is true of this machine now only.
function outcome.ran_out_of_memory (reason)
  if type(reason) ~= "string" then return nil end
  return (reason:find("not enough memory", 1, true) or reason:find("out of memory", 1, true)) and true or nil
end

-- Bytes of the file before a fault, where they can be told.
local function fault_offset (at)
  return at.offset and not at.inner and not at.member and at.offset + (at.behind or 0) or nil
end

--- The outcome of a record that cannot be read: a fault { id =, reason =, at = }.
function outcome.of_fault (fault)
  return {
    id = fault.id, at = fault.at, status = "rejected", reason = fault.reason, offset = fault_offset(fault.at),
    fault = true,
  }
end

--- The outcome of a document that no process lived to tell of; `record`: what it was made of, where that is known.
function outcome.of_death (id, at, record, reason, uncertain)
  return {
    id = id, at = at, status = "rejected", reason = reason, uncertain = uncertain or nil, dead = true,
    source = record and letter.source(record),
  }
end

local function count_rows (rows, n)
  local counts = {}
  for index = 1, n do counts[index] = #(rows[index] or {}) end
  return counts
end

-- Makes the texts of the rows.
local function encode (self, machine)
  local rows, tables = self.rows, machine.tables
  local fine, texts = pcall(machine.encode, rows)
  if is_interrupt(texts) then error(texts, 0) end
  if fine then
    self.texts, self.counts = texts, count_rows(rows, #tables + (machine.spans and 1 or 0))
  else
    self.status, self.reason, self.where = "rejected", "a row cannot be written: " .. tostring(texts), nil
  end
  self.rows = nil
end

-- A table that holds something: what is empty needs no way to another process.
local function filled (t)
  return t and next(t) ~= nil and t or nil
end

--- Converts a record: gives its outcome; nil when ^C struck inside it.  `machine`: { engine =, tables =, spans = };
--- apart: the outcome is for another process, its rows packed.
function outcome.of_record (machine, record, apart)
  local digest = core.digest(record.bytes)      -- now, while the bytes that were read are in the processor's caches
  local result = machine.engine:convert(record)
  if is_interrupt(result.reason) then return nil end
  local self = {
    id = record.id, at = record.at, status = result.status, reason = result.reason, where = result.where,
    traceback = result.traceback, rows = result.rows, warnings = filled(result.warnings),
    missing = filled(result.missing), skips = filled(result.skips), truncated = result.truncated,
    rejected_rows = (result.rejected_rows or 0) > 0 and result.rejected_rows or nil,
    bytes = #record.bytes, digest = digest, seconds = result.seconds,
  }
  if self.status == "rejected" then
    self.uncertain = outcome.ran_out_of_memory(self.reason)
    if self.uncertain then collectgarbage() end
    self.source = letter.source(record)
  elseif self.status == "ok" then
    if machine.spans then self.rows[#machine.tables + 1] = span_rows(result.spans or {}, machine.tables) end
    local started = clock()
    self.sum = core.sum(self.rows)
    if apart and machine.encode then encode(self, machine)
    elseif apart then self.packed, self.rows = core.marshal(self.rows), nil end
    if self.seconds then self.seconds.pack = clock() - started end
  end
  return self
end

--- Whether a raised value is ^C.
outcome.is_interrupt = is_interrupt

return outcome

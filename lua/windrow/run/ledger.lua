-- ledger.lua: documents.jsonl of a run's folder: a line for every document, in order, with what became of it
--
-- An entry has
--   id, at, unit, part     the document, its coordinates, its place in the order of all documents
--   status                 "written", "skipped" or "rejected"; with reason, where, nondeterministic; fault: the record
--                          could not be read; dead: its worker died of it
--   duplicate_of           the id of the document that was kept instead
--   bytes, digest, sum     of the source, and a hash of it; a hash of the rows that the script gave, before those of
--                          others were looked at
--   rows                   rows written, by table
--   warnings, skips        lists of { text, where [, part of the document] }
--   missing, rejected_rows, duplicates    as the report counts them
--   keys                   what the document added to the keys of the run (seen.lua)
-- From the entries up to a document everything that a run knows after it can be made again.

local core = require "windrow.core"
local durable = require "windrow.run.durable"

local ledger = {}

local names = {
  "id", "status", "unit", "part", "at", "bytes", "digest", "sum", "rows", "reason", "where", "nondeterministic",
  "fault", "dead",
  "duplicate_of", "warnings", "skips", "missing", "rejected_rows", "duplicates", "keys",
}

local function object (fields)
  return fields and setmetatable(fields, core.object)
end

--- An entry as a line.
function ledger.line (entry)
  return core.json_line(names, entry)
end

-- Pairs of a list of notes, as short lists.
local function short (list, ...)
  if not list or #list == 0 then return nil end
  local out = {}
  for i, note in ipairs(list) do
    local values = {}
    for k, name in ipairs { ... } do values[k] = note[name] or core.null end
    out[i] = values
  end
  return out
end

--- The entry of an outcome that was written, skipped or rejected.
function ledger.entry (outcome, status)
  return {
    id = outcome.id, at = object(outcome.at), unit = outcome.unit, part = outcome.part, status = status,
    bytes = outcome.bytes, digest = outcome.digest, sum = outcome.sum, reason = outcome.reason, where = outcome.where,
    nondeterministic = outcome.uncertain, fault = outcome.fault, dead = outcome.dead,
    duplicate_of = outcome.duplicate_of,
    warnings = short(outcome.warnings, "message", "where"), skips = short(outcome.skips, "reason", "where", "id"),
    missing = object(outcome.missing), rejected_rows = outcome.rejected_rows,
  }
end

-- core.null is nothing, in the notes of an entry.
local function without_nulls (lists)
  for _, values in ipairs(lists or {}) do
    for i = 1, 3 do
      if values[i] == core.null then values[i] = nil end
    end
  end
end

--- The entries of a file, one after another, up to `bytes` of it (nil: all).  nil and a message where it cannot be
--- read.
function ledger.read (path, bytes)
  local handle, why = io.open(path, "rb")
  if not handle then return nil, why end
  local at = 0
  return function ()
    local line = (not bytes or at < bytes) and handle:read("L")
    if not line or line:sub(-1) ~= "\n" then
      handle:close()
      return nil
    end
    at = at + #line
    local entry = assert(core.decode_json(line))
    without_nulls(entry.warnings)
    without_nulls(entry.skips)
    return entry
  end
end

--- Opens the ledger for writing, cut off after `bytes` (0: anew).
function ledger.open (path, bytes)
  return durable.open(path, bytes)
end

return ledger

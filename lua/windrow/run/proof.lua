-- proof.lua: documents of a run that has ended, converted once more and compared with what the run wrote down

local ledger = require "windrow.run.ledger"
local outcome = require "windrow.run.outcome"
local reader = require "windrow.reader"

local proof = {}

--- The record at some coordinates, found again; nil and why not, as the fault that is there says.
function proof.record (at, options)
  local unit, why = reader.fetch(at, options)
  if not unit then return nil, why end
  unit.skip = (at.part or 1) - 1
  local record, fault = reader.records(unit, options):next()
  if record then return record end
  return nil, fault and fault.reason or "nothing is there any more"
end

local function differs (name, before, now)
  if before == now then return nil end
  return ("%s: %s before, %s now"):format(name, tostring(before), tostring(now))
end

local statuses = { ok = "written", skipped = "skipped", rejected = "rejected" }

-- What is not as the run wrote it down; nil when all is.
local function difference (entry, made)
  local status = statuses[made.status]
  -- rejected by the run, since the documents before have its id or keys
  if entry.status == "rejected" and entry.sum and status == "written" then status = "rejected" end
  local other = differs("status", entry.status, status)
  if not other and not entry.sum then other = differs("reason", entry.reason, made.reason) end
  return other or entry.sum ~= made.sum and "its rows are others" or nil
end

--- Converts the document of an entry again.  Gives nil when it is the same, else what differs.
function proof.try (machine, entry, options)
  local record, why = proof.record(entry.at, options)
  if record then return difference(entry, outcome.of_record(machine, record)) end
  if entry.fault then return differs("reason", entry.reason, why) end
  return "cannot be read: " .. why
end

--- The entries of a ledger to try: all, or about `most` of them, evenly spread.  What a limit of the machine struck
--- is left out; the second result counts it.
function proof.choose (path, most)
  local all, left_out = {}, 0
  local entries, why = ledger.read(path)
  if not entries then return nil, why end
  for entry in entries do
    if entry.nondeterministic or entry.dead then left_out = left_out + 1 else all[#all + 1] = entry end
  end
  if not most or #all <= most then return all, left_out end
  local some = {}
  for i = 1, most do some[i] = all[1 + (i - 1) * #all // most] end
  return some, left_out
end

return proof

-- append.lua: outcomes of a run that has ended, and of those documents of the inputs that it did not have or had
-- otherwise: where a job of `run --append` gets its work
--
-- The inputs are read twice: first to learn which documents are new or changed, then those are converted.  What the
-- earlier run had keeps its order; what is new or changed comes behind it.

local core = require "windrow.core"
local exit = require "windrow.exit"
local folder = require "windrow.run.folder"
local harvest = require "windrow.run.harvest"
local inputs = require "windrow.run.inputs"
local ledger = require "windrow.run.ledger"
local plan = require "windrow.run.plan"
local reader = require "windrow.reader"
local schema = require "windrow.schema"
local writer = require "windrow.writer"

local append = {}

-- The digests of an earlier run's documents by id, and the largest numbers of its files and units.
local function known_documents (path)
  local entries, why = ledger.read(folder.file(folder.of(path), "documents.jsonl"))
  if not entries then return nil, why end
  local known = { digests = {}, nth = 0, unit = 0 }
  for entry in entries do
    if not entry.fault and not entry.duplicate_of then known.digests[entry.id] = entry.digest or false end
    known.nth = math.max(known.nth, entry.at.nth or 0)
    known.unit = math.max(known.unit, entry.unit or 0)
  end
  return known
end

-- Reads all inputs.  Gives the units that hold a new or changed document, by their ordinal; the ids that are not to be
-- converted again; the ids of which the earlier rows are dropped.
local function look_through (settings, known)
  local source, why = reader.open(settings.inputs, settings.reader)
  if not source then return nil, why end
  local wanted, same, changed = {}, {}, {}
  local units = plan.new(source, { shard = settings.shard })
  for unit, ordinal in function () return units:next() end do
    local records = reader.records(unit, settings.reader)
    while true do
      local record, fault = records:next()
      if not record and not fault then break end
      local digest = record and known.digests[record.id]
      if record and digest == core.digest(record.bytes) then
        same[record.id] = true
      else
        wanted[ordinal] = true
        if digest ~= nil then changed[record.id] = true end
      end
    end
  end
  return { wanted = wanted, same = same, changed = changed }
end

local Outcomes = {}
Outcomes.__index = Outcomes

-- The next outcome of the earlier run that stays as it is.
function Outcomes:earlier ()
  local part = self.before
  while part.entry do
    local entry = part.entry
    local made, why = part:outcome(entry)
    if not made then return nil, "fault", why end
    part:step()
    if not self.fate.changed[entry.id] then return made end
  end
  if not self.whole and not part.rows:is_done() then
    return nil, "fault", ("%s holds more rows than its run knows of"):format(part.path)
  end
  self.whole = true
end

--- The next outcome; nil at the end, nil, why and a message where something broke.
function Outcomes:next ()
  local made, why, message = self:earlier()
  if made or why then return made, why, message end
  repeat
    made, why, message = self.after:next()
    if not made then return nil, why, message end
  until made.fault or not self.fate.same[made.id]
  made.unit, made.at.nth = made.unit + self.known.unit, made.at.nth and made.at.nth + self.known.nth
  return made
end

function Outcomes:stop () return self.after:stop() end

local read_back = { jsonl = true, sqlite = true }

--- Why an output of this format is not added to: nil when it can be.
function append.refusal (path, format)
  local name = writer.format_of(path, format)
  if not name or read_back[name] then return nil end
  return ("--append adds to JSON lines and SQLite: %s is not read back. Append to NAME.jsonl, of which "
    .. "`windrow merge NAME.jsonl -o %s --overwrite` makes this output"):format(name, path)
end

-- Whether an output can be appended to by this script with these settings: true, or nil and why not.
local function check (path, script, settings)
  local said, why = folder.read(folder.of(path), "run.json")
  if not said then return nil, ("--append: the run of %s is not known: %s"):format(path, why) end
  local refusal = append.refusal(path, said.settings.output.format)
  if refusal then return nil, refusal end
  if not said.exit then return nil, ("--append: the run of %s has not ended; --resume ends it"):format(path) end
  if said.identity.version ~= core.version then return nil, ("--append: another version made %s"):format(path) end
  if said.identity.script ~= script.hash then
    return nil, ("--append: the script has changed since it made %s"):format(path)
  end
  for _, name in ipairs { "loader", "engine" } do
    if core.encode_json(said.settings[name]) ~= core.encode_json(settings[name]) then
      return nil, ("--append: -D, --lib, --spans, --strict or --root are others than when %s was made"):format(path)
    end
  end
  return true
end

--- What the inputs are, to tell them from others.
function append.identify (settings) return inputs.identify(settings) end

--- Opens the earlier output and the inputs of a job.
function append.open (job)
  local settings = job.settings
  local path = settings.output.path
  local fine, why = check(path, job.script, settings)
  if not fine then return nil, why, exit.usage end
  local known
  known, why = known_documents(path)
  if not known then return nil, why end
  local before
  before, why = harvest.open_part(path, schema.tables(job.script.dataset, settings.output.spans))
  if not before then return nil, why end
  local fate
  fate, why = look_through(settings, known)
  if not fate then return nil, why end
  local source, code
  source, why = reader.open(settings.inputs, settings.reader)
  if not source then return nil, why end
  local after
  job.source = source
  after, why, code = job:convert(source, plan.new(source, { shard = settings.shard, wanted = fate.wanted }))
  if not after then return nil, why, code end
  job.outcomes = setmetatable({ before = before, after = after, fate = fate, known = known }, Outcomes)
  return true
end

--- Where the data of the new run stand until it has ended.
function append.folder (path) return folder.of(path) .. ".append" end

--- Ends an append that has given the output its name: the new run's data take the place of the earlier one's.
function append.finish (path)
  local new, old = append.folder(path), folder.of(path)
  local said = folder.read(new, "run.json")
  if not said or said.exit ~= exit.good and said.exit ~= exit.rejects then return true end
  folder.remove(old)
  return os.rename(new, old)
end

return append

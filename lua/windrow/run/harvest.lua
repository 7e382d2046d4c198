-- harvest.lua: outcomes of runs that have ended, out of their outputs: where a job of `merge` gets its work
--
-- The ledger of a run says how many rows each document has; its JSON lines hold them in the same order.  Documents of
-- all runs come out in the order of the inputs.  Of one document in several runs, as after a retry, the run that is
-- named last and wrote it counts.

local core = require "windrow.core"
local folder = require "windrow.run.folder"
local ledger = require "windrow.run.ledger"
local lfs = require "lfs"
local schema = require "windrow.schema"
local stats = require "windrow.run.stats"
local stored = require "windrow.run.stored"
local stream = require "windrow.reader.stream"

local harvest = {}

-- --- one run's rows

local Rows = {}
Rows.__index = Rows

-- A line of JSON as a row of a table; nil and a message when its columns are not the table's.
local function row_of (text, names)
  local values, why = core.decode_json(text, false, true)
  if type(values) ~= "table" then return nil, why or "not an object" end
  local row = { n = #names }
  for i, name in ipairs(names) do
    local value = values[name]
    if value == nil then return nil, ("there is no column '%s'"):format(name) end
    if value ~= core.null then row[i] = value end
  end
  return row
end

-- The rows of a document with so many in each table.
function Rows:take (counts)
  local rows = {}
  for index, n in ipairs(counts) do
    local file, of_table = self.files[index], {}
    for i = 1, n do
      local line = file.handle:line(math.huge)
      if not line then return nil, ("%s ends too early"):format(file.path) end
      local row, why = row_of(line, file.names)
      if not row then return nil, ("%s: %s"):format(file.path, why) end
      of_table[i] = row
    end
    rows[index] = of_table
  end
  return rows
end

--- Whether no row is left.
function Rows:is_done ()
  for _, file in ipairs(self.files) do
    if file.handle:peek(1) ~= "" then return false end
  end
  return true
end

local packings = { gz = "gzip", zst = "zstd" }

-- A file of JSON lines, and nil and a message when it is something else.
local function open_lines (path)
  local packing = packings[path:match "%.(%w+)$"]
  local stem = packing and path:gsub("%.%w+$", "") or path
  if not stem:find "%.jsonl$" and not stem:find "%.ndjson$" then
    return nil, ("%s: only JSON lines are merged; run with -o NAME.jsonl, merge writes every format"):format(path)
  end
  return stream.open(path, { packing = packing })
end

-- The files of a folder with one a table.
local function open_folder (path, tables)
  local files = {}
  for index, table_ in ipairs(tables) do
    local name, why
    for _, ending in ipairs { ".jsonl", ".jsonl.gz", ".jsonl.zst" } do
      local one = path:gsub("/+$", "") .. "/" .. table_.name .. ending
      if lfs.attributes(one, "mode") == "file" then name = one end
    end
    if not name then return nil, ("%s holds no JSON lines of table '%s'"):format(path, table_.name) end
    files[index] = { path = name, names = schema.names(table_) }
    files[index].handle, why = open_lines(name)
    if not files[index].handle then return nil, why end
  end
  return files
end

-- The output of a run, ready to take rows from.
local function open_rows (path, tables)
  if stored.is(path) then return stored.open(path, tables) end
  local files, why = {}
  if lfs.attributes(path, "mode") == "directory" then
    files, why = open_folder(path, tables)
    if not files then return nil, why end
  else
    local handle
    handle, why = open_lines(path)
    if not handle then return nil, why end
    for index, table_ in ipairs(tables) do
      files[index] = { path = path, handle = handle, names = schema.names(table_, #tables > 1) }
    end
  end
  return setmetatable({ files = files }, Rows)
end

-- --- one run's documents

-- Where a document stands among all: the file's number, the unit's, the record's.
local function place_of (entry, shard)
  local nth = entry.at.nth
  if shard and shard.by_file then nth = (nth - 1) * shard.count + shard.index end
  return { nth, entry.unit, entry.part }
end

local function before (a, b)
  for i = 1, 3 do
    if a[i] ~= b[i] then return a[i] < b[i] end
  end
  return false
end

local function notes_of (lists, ...)
  local notes = {}
  for i, values in ipairs(lists or {}) do
    notes[i] = {}
    for k, name in ipairs { ... } do notes[i][name] = values[k] end
  end
  return notes
end

local Part = {}
Part.__index = Part

-- The outcome that an entry of the ledger tells of; rows and letter are taken in any case, since they are next.
function Part:outcome (entry)
  local made = {
    id = entry.id, at = entry.at, unit = entry.unit, part = entry.part, sum = entry.sum, bytes = entry.bytes,
    digest = entry.digest,
    status = entry.status == "written" and "ok" or entry.status, reason = entry.reason, where = entry.where,
    uncertain = entry.nondeterministic, fault = entry.fault, missing = entry.missing,
    rejected_rows = entry.rejected_rows, warnings = notes_of(entry.warnings, "message", "where"),
    skips = notes_of(entry.skips, "reason", "where", "id"),
  }
  if entry.status == "rejected" then made.letter = self.letters:read "L" end
  if entry.status ~= "written" then return made end
  local why
  made.rows, why = self.rows:take(entry.rows)
  if made.rows then return made end
  return nil, why
end

-- Goes to the next document.
function Part:step ()
  local entry = self.entries()
  self.entry = entry
  self.place = entry and place_of(entry, self.shard)
end

local function open_part (path, tables)
  local run_folder = folder.of(path)
  local said, why = folder.read(run_folder, "run.json")
  if not said then return nil, ("%s: its run is not known: %s"):format(path, why) end
  if not said.exit then return nil, ("%s: its run has not ended; --resume ends it"):format(path) end
  local self = setmetatable({ shard = said.settings.shard, path = path }, Part)
  self.rows, why = open_rows(path, tables)
  if not self.rows then return nil, why end
  self.entries, why = ledger.read(folder.file(run_folder, "documents.jsonl"))
  if not self.entries then return nil, why end
  self.letters, why = io.open(folder.file(run_folder, "rejects.jsonl"), "rb")
  if not self.letters then return nil, why end
  self:step()
  return self
end

--- The output of one run, to be gone through document by document: its `entry` is the next one's line in the ledger
--- (nil at the end), `outcome(entry)` gives what became of it, `step()` goes on.  nil and a message.
harvest.open_part = open_part

-- --- all of them

local Harvest = {}
Harvest.__index = Harvest

-- The parts that stand at the first document of all, in the order they were named.
function Harvest:first ()
  local found = {}
  for _, part in ipairs(self.parts) do
    if part.place then
      if #found > 0 and before(part.place, found[1].place) then found = {} end
      if #found == 0 or not before(found[1].place, part.place) then found[#found + 1] = part end
    end
  end
  return found
end

--- The next outcome; nil at the end, nil, "fault" and a message when an output is not what its ledger says.
function Harvest:next ()
  local best
  for _, part in ipairs(self:first()) do
    local made, why = part:outcome(part.entry)
    if not made then return nil, "fault", why end
    if not best or made.status ~= "rejected" or best.status == "rejected" then best = made end
    part:step()
  end
  return best
end

--- Nothing goes on in the background; nothing was left out.
function Harvest.stop () end
function Harvest.left_out () return 0, {}, {} end

--- What the outputs are, to tell them from others: the ledgers say it.
function harvest.identify (settings)
  local sum = { hash = 0, count = #settings.parts, bytes = 0, once = false }
  for _, path in ipairs(settings.parts) do
    local said, why = folder.read(folder.of(path) or path, "run.json")
    if not said then return nil, ("%s: its run is not known: %s"):format(path, why) end
    sum.hash = core.hash(core.marshal(said.identity), sum.hash)
    sum.bytes = sum.bytes + (lfs.attributes(folder.file(folder.of(path), "documents.jsonl"), "size") or 0)
  end
  sum.hash = ("%016x"):format(sum.hash)
  return sum
end

-- What the runs said of their times.
local function stats_of (paths)
  local list = {}
  for i, path in ipairs(paths) do list[i] = folder.read(folder.of(path), "stats.json") end
  return #list == #paths and stats.merge(list) or nil
end

--- Opens the outputs of a job, the list `parts` of its settings.
function harvest.open (job)
  local tables, parts = schema.tables(job.script.dataset, job.settings.output.spans), {}
  for i, path in ipairs(job.settings.parts) do
    local part, why = open_part(path, tables)
    if not part then return nil, why end
    parts[i] = part
  end
  job.outcomes = setmetatable({ parts = parts }, Harvest)
  job.stats_before = stats_of(job.settings.parts)
  job.source = job.outcomes
  return true
end

return harvest

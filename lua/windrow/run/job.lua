-- job.lua: one run from its settings to its end: opened, gone through or gone on with, and closed
--
-- Settings say what is run, and are kept in run.json: script, loader (options of loader.load), models, inputs, reader
-- (options of reader.open), engine (options of engine.new), output { path =, format =, compress =, guard =,
-- spans = }, shard,
-- limit; and what its origin needs.
-- Flags say how: jobs, limits { seconds =, memory =, documents = }, folder, resume, overwrite, rejects, budget,
-- safe_after (documents between two moments at which the output is made safe), progress (seconds), quiet.

local alone = require "windrow.run.alone"
local core = require "windrow.core"
local durable = require "windrow.run.durable"
local exit = require "windrow.exit"
local folder = require "windrow.run.folder"
local identity = require "windrow.run.identity"
local ledger = require "windrow.run.ledger"
local lfs = require "lfs"
local loader = require "windrow.loader"
local machine = require "windrow.run.machine"
local message = require "windrow.message"
local part = require "windrow.writer.part"
local progress = require "windrow.progress"
local run = require "windrow.run"
local seen = require "windrow.seen"
local stats = require "windrow.run.stats"
local supervisor = require "windrow.run.supervisor"
local writer = require "windrow.writer"

local job = {}
local Job = {}
Job.__index = Job

local function object (fields) return setmetatable(fields, core.object) end

-- --- opening

-- A failure: nil, a message and an exit code.
local function failed (text, code)
  return nil, text, code or exit.io
end

function Job:load ()
  local settings, why = self.settings
  self.script, why = loader.load(settings.script, settings.loader)
  if not self.script then return failed(why, exit.usage) end
  settings.reader.input = self.script.dataset.options.input
  self.tables = self.script.dataset.tables
  self.inputs, why = self.origin.identify(settings)
  if not self.inputs then return failed(why) end
  self.identity = identity.of(settings, self.script, self.inputs)
  return true
end

-- Takes the run's folder; where another process has it, a run that goes on waits for its end.
function Job:take_folder ()
  if not self.folder then return true end
  local why, busy
  while true do
    self.lock, why, busy = folder.lock(self.folder)
    if self.lock then return true end
    if not busy or not self.flags.resume then return failed(why) end
    if not self.waited and not self.flags.quiet then message.say("%s: waiting for its end", why) end
    self.waited = true
    os.execute "sleep 1"
  end
end

function Job:give_folder ()
  if self.lock then folder.unlock(self.folder, self.lock) end
  self.lock = nil
end

-- Finds what an earlier run left.  self.earlier is its checkpoint; "done" as a second result: it had ended well.
function Job:look_back ()
  local flags, path = self.flags, self.folder
  if not flags.resume then return true end
  if not path then return failed("--resume needs an output with a name (-o)", exit.usage) end
  if self.inputs.once then return failed("--resume: stdin and pipes cannot be read again", exit.usage) end
  local before = folder.read(path, "run.json")
  if not before then return true end
  local difference = identity.difference(before.identity, self.identity)
  if difference then return failed(("--resume: %s since %s was begun"):format(difference, path), exit.usage) end
  if before.exit then
    self.report_before = before
    return true, "done"
  end
  self.earlier = folder.read(path, "checkpoint.json")
  if self.earlier and self.earlier.exit and part.is_named(self.settings.output.path) then return self:end_late() end
  return true
end

-- The earlier run was killed when its output had its name already: only its own files are still to be closed.
function Job:end_late ()
  local ok, why = self:describe { exit = self.earlier.exit }
  if not ok then return failed(why) end
  folder.close_checkpoint(self.folder)
  self.report_before = folder.read(self.folder, "run.json")
  return true, "done"
end

-- The writer, and where to go on: after self.mark.
function Job:open_writer ()
  local output = self.settings.output
  local why, code
  self.writer, why, code = writer.open(output.path, self.script.dataset, {
    format = output.format, compress = output.compress, guard = output.guard, spans = output.spans,
    overwrite = self.flags.overwrite or self.earlier ~= nil,
    script = { name = self.settings.script:match("[^/]*$"), hash = self.script.hash },
    resume = self.earlier and self.earlier.position,
  })
  if not self.writer then return failed(why, exit[code]) end
  if self.earlier then self.mark = self.writer.mark or self.earlier.position.mark end
  return true
end

function Job:open_origin ()
  local ok, why, code = self.origin.open(self)
  return ok, why, not ok and (code or exit.io) or nil
end

-- The files of the run's folder, and the one of --rejects.
function Job:open_files ()
  local path, mark, why = self.folder, self.mark or {}
  if path then
    if not self.earlier then folder.renew(path) end
    self.ledger, why = ledger.open(folder.file(path, "documents.jsonl"), mark.ledger)
    if not self.ledger then return failed(why) end
    self.letters, why = durable.open(folder.file(path, "rejects.jsonl"), mark.letters)
    if not self.letters then return failed(why) end
  end
  if self.flags.rejects then
    self.rejects, why = durable.open(self.flags.rejects, mark.letters)
    if not self.rejects then return failed(why) end
  end
  return true
end

-- What run.json says before and after.
function Job:describe (more)
  if not self.folder then return true end
  local settings = self.settings
  local values = object {
    windrow = core.version, identity = object(self.identity), settings = object(settings),
    inputs = object { files = self.inputs.count, bytes = self.inputs.bytes }, folder = lfs.currentdir(),
  }
  for name, value in pairs(more or {}) do values[name] = value end
  return folder.write(self.folder, "run.json", values)
end

--- What workers are told (machine.lua).
function Job:setup ()
  local settings = self.settings
  return {
    script = settings.script, loader = settings.loader, models = settings.models,
    engine = settings.engine, reader = settings.reader, limits = self.flags.limits,
  }
end

local reserved = 1 << 40           -- bytes of address space that only sanitizers take

--- Outcomes of a plan's units, made here or by workers; nil, a message and an exit code where that cannot be.
function Job:convert (source, units)
  local flags, setup = self.flags, self:setup()
  if flags.jobs == 1 and not flags.apart then
    return alone.new {
      source = source, plan = units, machine = machine.of(self.script, setup), reader_options = setup.reader,
    }
  end
  local _, taken = core.memory()
  local most = flags.limits.memory
  if most and taken and taken >= most and taken < reserved then
    local text = "--memory %d: a worker takes %d MB before it reads"
    return failed(text:format(most >> 20, (taken >> 20) + 1), exit.usage)
  end
  if seen.new(self.tables):is_local() then
    setup.encoding = writer.encoding(self.settings.output.path, self.settings.output)
  end
  local outcomes, why = supervisor.new {
    source = source, plan = units, setup = setup, hash = self.script.hash, jobs = flags.jobs,
    limit = flags.limits.seconds,
  }
  if outcomes then return outcomes end
  return failed(why, exit.usage)
end

local steps = { "load", "take_folder", "look_back", "open_writer", "open_origin", "open_files", "describe" }

--- Opens everything.  Gives true, or nil, a message and an exit code; nothing is left behind then.
function Job:open ()
  for _, step in ipairs(steps) do
    local ok, why, code = self[step](self)
    if not ok then
      if self.writer then self.writer[self.earlier and "leave" or "abort"](self.writer) end
      self:give_folder()
      return nil, why, code or exit.io
    end
    if why == "done" then
      self:give_folder()
      break
    end
  end
  return true
end

-- --- going

-- Makes everything safe up to here: the run's own files first, since the output must never be ahead of them.
-- code: the exit code of a run that is at its end.
function Job:save (code)
  local ok, why = self.ledger:sync()
  if ok then ok, why = self.letters:sync() end
  if not ok then return nil, why end
  local position
  position, why = self.writer:safe()
  if not position then return not why, why end
  return folder.write(self.folder, "checkpoint.json", object {
    position = object(position), stats = self.stats:state(), exit = code,
  })
end

-- A function that saves when it is time to.
function Job:safeguard ()
  if not self.folder then return nil end
  local since, every = 0, self.flags.safe_after
  return function ()
    since = since + 1
    if since < every then return true end
    since = 0
    return self:save()
  end
end

local function documents_before (self)
  if not self.mark or not self.mark.ledger then return nil end
  return assert(ledger.read(folder.file(self.folder, "documents.jsonl"), self.mark.ledger))
end

function Job:go ()
  local flags = self.flags
  self.stats = stats.new(self.tables, self.earlier and self.earlier.stats)
  local line = progress.new { quiet = flags.quiet, every = flags.progress, total = self.inputs.bytes }
  self.report = run.go {
    outcomes = self.outcomes, writer = self.writer, tables = self.tables, ledger = self.ledger,
    letters = self.letters, rejects = self.rejects, budget = flags.budget, limit = self.settings.limit,
    progress = line, stats = self.stats, safeguard = self:safeguard(), entries = documents_before(self),
  }
  line:clear()
  self.outcomes:stop()
  return self.report
end

-- --- closing

-- Ends that a later --resume goes on from.
local resumable = { io = true, interrupted = true, fault = true }

-- Whether what is there now, or what was saved before, is worth going on from.
function Job:can_go_on ()
  local report = self.report
  if not self.folder or not resumable[report.ended] then return false end
  if not report.broken and report.ended ~= "io" and report.read > 0 then self:save() end
  return folder.read(self.folder, "checkpoint.json") ~= nil
end

function Job:write_stats ()
  return folder.write(self.folder, "stats.json", self.stats:values(self.report, self.tables, self.stats_before))
end

-- Gives the output its name, leaves it for later, or takes it away.  true, or nil, a message and why.
function Job:close_writer ()
  local ended = self.report.ended
  if not ended then
    local ok, why = true, nil
    if self.rejects then ok, why = self.rejects:sync() end
    if ok and self.folder then ok, why = self:write_stats() end
    if ok and self.folder then ok, why = self:save(self.report.rejected > 0 and exit.rejects or exit.good) end
    if ok then return self.writer:commit() end
    self.report.ended, self.report.message, ended = "io", why, "io"
  end
  self.left = self:can_go_on()
  self.writer[self.left and "leave" or "abort"](self.writer)
  return nil, self.report.message, ended
end

function Job:close_files (code)
  for _, name in ipairs { "ledger", "letters", "rejects" } do
    local file = self[name]
    if file then
      file:sync()
      file:close()
    end
  end
  if not self.folder or self.left then return end
  self:write_stats()
  self:describe { exit = code }
  folder.close_checkpoint(self.folder)
end

--- Ends the run.  Gives its exit code and for a failure a message.
function Job:close ()
  local ok, why, ended = self:close_writer()
  local code = exit.good
  if not ok then code = exit[ended or "io"]
  elseif self.report.rejected > 0 then code = exit.rejects end
  self:close_files(code)
  self:give_folder()
  return code, not ok and code ~= exit.pipe and why or nil
end

--- A job that is not open yet.  `origin` says where its outcomes come from: run/inputs.lua, run/dead.lua or
--- run/harvest.lua.  Each has identify(settings), which gives { hash =, count =, bytes =, once = }, and open(job),
--- which sets job.source and job.outcomes, or gives nil, a message and perhaps an exit code.
function job.new (settings, flags, origin)
  return setmetatable({
    settings = settings, flags = flags, origin = origin, folder = flags.folder or folder.of(settings.output.path),
  }, Job)
end

return job

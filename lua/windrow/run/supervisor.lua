-- supervisor.lua: outcomes of a plan's units, made by worker processes, in the order of the inputs
--
-- A batch of units is one task.  Tasks are handed to workers in order and their outcomes given out in order; those
-- that come early wait, and no more tasks are handed out than `window` beyond the first that is not finished, so that
-- what waits is bounded.  A worker that dies costs the document it worked on, after `most_attempts`: the rest of its
-- tasks goes to the next worker.

local core = require "windrow.core"
local exit = require "windrow.exit"
local outcome = require "windrow.run.outcome"
local process = require "windrow.run.process"
local reader = require "windrow.reader"

local supervisor = {}
local Supervisor = {}
Supervisor.__index = Supervisor

local tasks_a_worker = 2           -- one under way, one that waits in the pipe
local window_a_worker = 8          -- tasks handed out and not yet given out
local killed = 9                   -- SIGKILL: by the system where memory is short, or by somebody
local most_attempts = 3            -- at a document whose worker died of something else than its time

-- --- tasks

local function new_task (number, batch)
  return { number = number, batch = batch, outcomes = {}, first = 1, n = 0, at = 1, part = 0, attempts = {} }
end

-- The unit where a task stands, from the record there on; nil where the task is done.
local function unit_left (task)
  local unit = task.batch[task.at] and task.batch[task.at].unit
  if not unit or task.part == 0 then return unit end
  local rest = {}
  for name, value in pairs(unit) do rest[name] = value end
  rest.skip = task.part
  return rest
end

-- What a worker gets of a task: the units that are left.
local function units_left (task)
  local units = { unit_left(task) }
  for i = task.at + 1, #task.batch do units[#units + 1] = task.batch[i].unit end
  return units
end

-- The outcome of a record of the unit where a task stands; its id and place are the unit's where it says none.
local function add_outcome (task, made)
  local of = task.batch[task.at]
  made.id, made.at = made.id or of.unit.id, made.at or of.unit.at
  made.unit, made.part = of.ordinal, task.part
  task.n = task.n + 1
  task.outcomes[task.n] = made
end

-- --- workers

function Supervisor:fail (message)
  self.failure = self.failure or message
end

-- A record was converted, or a unit is over: where in its task the worker stands.
local function go_on (task, message)
  task.at = task.base + message.unit
  if message.outcome then
    task.part = message.part
    add_outcome(task, message.outcome)
  end
  if message.over then task.at, task.part = task.at + 1, 0 end
end

function Supervisor:hear (worker, message)
  local task = worker.tasks[1]
  if message.ready then
    if message.ready ~= self.hash then self:fail "the script changed while the run went on" end
    worker.is_ready, self.stillborn = true, 0
  elseif message.failed then
    self:fail(message.failed)
  elseif message.unit then
    go_on(task, message)
  elseif message.done then
    self:task_done(worker, task, message)
  end
  if #worker.tasks > 0 then worker:watch() else worker:rest() end
end

function Supervisor:task_done (worker, task, message)
  task.done = true
  self.source:passed(message)
  table.remove(worker.tasks, 1)
  if message.recycle then
    worker.retired = true
    self:give_back(worker)
    worker:finish()
  end
end

-- The tasks of a worker that will not get to them, for others, in order.
function Supervisor:give_back (worker)
  for _, task in ipairs(worker.tasks) do self.waiting[#self.waiting + 1] = task end
  worker.tasks = {}
  table.sort(self.waiting, function (a, b) return a.number < b.number end)
end

-- Why a worker died, and whether that may not come again; nil where the document shall have another try.
local function verdict (worker, attempts)
  if worker.overdue then return ("no end after %g s; its worker was killed"):format(worker.limit), true end
  if worker.exit.code == exit.memory then return "its worker ran out of memory", true end
  if attempts < most_attempts then return nil end
  return "its worker " .. worker:death(), worker.exit.signal == killed
end

-- The document at which a worker died becomes a dead letter, or is tried again.  It is read here, for the letter; of a
-- unit that cannot be read here either nothing more is tried.
function Supervisor:bury (worker, task)
  local key, unit = ("%d:%d"):format(task.at, task.part), unit_left(task)
  local attempts = (task.attempts[key] or 0) + 1
  task.attempts[key] = attempts
  local reason, uncertain = verdict(worker, attempts)
  if not reason or not unit then return end
  local fine, record, fault = pcall(function () return reader.records(unit, self.setup.reader):next() end)
  local of = not fine and unit or record or fault
  if of then
    task.part = task.part + 1
    add_outcome(task, outcome.of_death(of.id, of.at, fine and record, reason, uncertain))
  end
  if of == unit or not of then task.at, task.part = task.at + 1, 0 end
end

function Supervisor:hear_end (worker)
  self.workers[worker] = nil
  self.alive = self.alive - 1
  if worker.finished and #worker.tasks == 0 then return end
  if not worker.is_ready then
    self.stillborn = self.stillborn + 1
    if worker.exit.signal ~= killed or self.stillborn >= most_attempts then
      return self:fail("a worker could not start: it " .. worker:death())
    end
    return self:give_back(worker)
  end
  local task = worker.tasks[1]
  if task then self:bury(worker, task) end
  self:give_back(worker)
end

function Supervisor:start_worker ()
  local worker, why = process.start(self.uv, {
    setup = self.setup, limit = self.limit,
    hear = function (worker, message) self:guard(self.hear, worker, message) end,
    hear_end = function (worker) self:guard(self.hear_end, worker) end,
  })
  if not worker then return self:fail(why) end
  worker.tasks = {}
  self.workers[worker] = true
  self.alive = self.alive + 1
end

-- Calls a method from inside the event loop, where nothing may be raised.
function Supervisor:guard (method, ...)
  local ok, why = xpcall(method, debug.traceback, self, ...)
  if not ok then self:fail(why) end
end

-- --- handing out

-- The next task to hand out; nil when the inputs are at their end or enough is under way.
function Supervisor:next_task ()
  local task = table.remove(self.waiting, 1)
  if task then return task end
  if self.exhausted or self.last - self.first >= self.window then return nil end
  local batch = self.plan:batch()
  if not batch then
    self.exhausted = true
    return nil
  end
  self.last = self.last + 1
  self.tasks[self.last] = new_task(self.last, batch)
  return self.tasks[self.last]
end

local function hand_out (worker, task)
  worker.tasks[#worker.tasks + 1] = task
  task.base = task.at - 1
  worker:send { batch = task.number, units = units_left(task) }
  if worker.is_ready then worker:watch() end
end

-- The worker with the fewest tasks that can take one more.
function Supervisor:idlest ()
  local best
  for worker in pairs(self.workers) do
    local n = #worker.tasks
    if not worker.retired and not worker.exit and n < tasks_a_worker and (not best or n < #best.tasks) then
      best = worker
    end
  end
  return best
end

local function count (workers)
  local n = 0
  for worker in pairs(workers) do n = n + (worker.retired and 0 or 1) end
  return n
end

function Supervisor:feed ()
  while not self.failure do
    local worker = self:idlest()
    local few = count(self.workers) < self.jobs
    if not few and not worker then return end
    local task = (few or #worker.tasks < tasks_a_worker) and self:next_task()
    if not task then return end
    if few and (not worker or #worker.tasks > 0) then
      self:start_worker()
      worker = self:idlest()
    end
    if not worker then return end
    hand_out(worker, task)
  end
end

-- --- giving out

-- The next outcome in order that has come.
function Supervisor:take ()
  while true do
    local task = self.tasks[self.first]
    if not task then return nil end
    local made = task.outcomes[task.first]
    if made then
      task.outcomes[task.first] = nil
      task.first = task.first + 1
      return made
    end
    if not task.done then return nil end
    self.tasks[self.first] = nil
    self.first = self.first + 1
  end
end

--- The next outcome; nil at the end, nil and "interrupted" at ^C, nil, "fault" and a message when workers cannot go
--- on.
function Supervisor:next ()
  while true do
    if self.interrupted then return nil, "interrupted" end
    if self.failure then return nil, "fault", self.failure end
    self:feed()
    local made = self:take()
    if made then
      self.uv.run("nowait")
      if made.packed then made.rows = core.unmarshal(made.packed) end
      return made
    end
    if self.exhausted and self.first > self.last then return nil end
    self.uv.run("once")
  end
end

function Supervisor:listen_to (name, hear)
  local signal = self.uv.new_signal()
  signal:start(name, hear)
  signal:unref()
  self.signals[#self.signals + 1] = signal
end

-- ^C and SIGTERM end the run at the next document; the workers are in a session of their own and do not hear them.
-- A write to a worker that has died shall fail, not end this process.
function Supervisor:listen_to_signals ()
  self.signals = {}
  local function interrupt () self.interrupted = true end
  self:listen_to("sigint", interrupt)
  self:listen_to("sigterm", interrupt)
  self:listen_to("sigpipe", function () end)
end

local patience = 2000              -- milliseconds for workers to end by themselves

--- Ends every worker and waits for that.
function Supervisor:stop ()
  for worker in pairs(self.workers) do
    if #worker.tasks > 0 then
      worker.tasks = {}
      worker:kill()
    end
    worker:finish()
  end
  local timer = self.uv.new_timer()
  timer:start(patience, 0, function ()
    for worker in pairs(self.workers) do worker:kill() end
  end)
  while self.alive > 0 do self.uv.run("once") end
  timer:close()
  for _, signal in ipairs(self.signals) do signal:close() end
  self.uv.run("nowait")
end

--- Outcomes one after another from workers.  parts: source, plan, setup (machine.lua), hash (of the script), jobs,
--- limit (seconds a document, nil for none).  nil and a message where there is no library for it.
function supervisor.new (parts)
  local uv, why = process.library()
  if not uv then return nil, why end
  local self = setmetatable({
    uv = uv, plan = parts.plan, source = parts.source, setup = parts.setup, hash = parts.hash, jobs = parts.jobs,
    limit = parts.limit, window = parts.jobs * window_a_worker, workers = {}, alive = 0, waiting = {}, tasks = {},
    first = 1, last = 0, stillborn = 0,
  }, Supervisor)
  self:listen_to_signals()
  return self
end

return supervisor

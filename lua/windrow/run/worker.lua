-- worker.lua: the other side of `run --jobs`: batches of units in, outcomes out
--
-- Messages to a worker: first its setup (machine.lua), then { batch = number, units = { unit… } }.
-- Messages from it:
--   { ready = hash of the script }              or { failed = message }
--   { unit = position in its batch, part =, outcome =, over = true or nil }      a record was converted; its id and
--     coordinates are told where they are not the unit's; over: the unit has no more
--   { unit =, over = true }                     a unit has no more records
--   { done = number of the batch, recycle = true or nil, left_out = counts of records that hold no document }
--     recycle: this worker has grown; it ends now

local channel = require "windrow.run.channel"
local core = require "windrow.core"
local exit = require "windrow.exit"
local machine = require "windrow.run.machine"
local outcome = require "windrow.run.outcome"
local reader = require "windrow.reader"

local worker = {}
local Worker = {}
Worker.__index = Worker

function Worker:send (message)
  return self.out:write(core.frame(message)) and self.out:flush()
end

-- The backstop where nobody is left to stop a document that never ends: seconds of the processor.
function Worker:limit_time ()
  local seconds = self.limits.seconds
  if seconds then core.limit("cpu", math.ceil(os.clock() + 2 * seconds + 2)) end
end

-- Address space, when this process takes less than it already (sanitizers reserve terabytes).
function Worker:limit_memory ()
  local bytes = self.limits.memory
  local _, taken = core.memory()
  if bytes and (not taken or taken < bytes) then core.limit("memory", bytes) end
  core.limit("core", 0)
end

-- The outcome of a record, or of the fault in its place.
function Worker:convert (unit, record, fault, read_in)
  local made = record and outcome.of_record(self.machine, record, true) or outcome.of_fault(fault)
  if made.seconds then made.seconds.read = read_in end
  self.documents = self.documents + 1
  self.starved = self.starved or made.uncertain
  if made.id == unit.id then made.id = nil end
  if made.at == unit.at then made.at = nil end
  return made
end

-- Converts the records of one unit; nil when nobody listens any more.
function Worker:unit (position, unit)
  local part, over, started = unit.skip or 0, nil, os.clock()
  local records = reader.records(unit, self.reader_options)
  while true do
    local record, fault = records:next()
    if not record and not fault then break end
    part, over = part + 1, not records.many or nil
    local made = self:convert(unit, record, fault, os.clock() - started)
    if not self:send { unit = position, part = part, outcome = made, over = over } then return nil end
    self:limit_time()
    started = os.clock()
  end
  for what, n in pairs(records.left_out) do self.left_out[what] = (self.left_out[what] or 0) + n end
  return over or self:send { unit = position, over = true }
end

-- Whether this process has done so much, or grown so large, that a fresh one should go on.
function Worker:wants_rest ()
  local limits, resident = self.limits, core.memory()
  if limits.memory and resident and resident > limits.memory // 2 then return true end
  return self.starved or self.documents >= limits.documents or nil
end

function Worker:batch (message)
  self.left_out = {}
  self:limit_time()
  for position, unit in ipairs(message.units) do
    if not self:unit(position, unit) then return nil end
  end
  local rest = self:wants_rest()
  return self:send { done = message.batch, recycle = rest, left_out = self.left_out } and not rest
end

-- Works until the input ends; what the memory lacks for even outside a document ends this process.
function Worker:work (input)
  for message in channel.receive, input do
    if not self:batch(message) then break end
  end
end

--- Works until its input ends.  Gives an exit code.
function worker.run (input, output)
  core.buffer(output, 1 << 16)
  local self = setmetatable({ out = output, documents = 0 }, Worker)
  local setup = channel.receive(input)
  if not setup then return exit.usage, "windrow worker is started by windrow run --jobs" end
  self.limits = setup.limits
  self:limit_memory()
  local made, why = machine.make(setup)
  if not made then
    self:send { failed = why }
    return exit.usage
  end
  self.machine = made
  self.reader_options = setmetatable({ room = core.bytes() }, { __index = setup.reader })
  self:send { ready = made.hash }
  local ok, fault = pcall(self.work, self, input)
  if ok then return exit.good end
  if outcome.ran_out_of_memory(fault) then return exit.memory end
  error(fault, 0)
end

return worker

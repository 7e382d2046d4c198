-- alone.lua: outcomes of a plan's units, made in this process

local core = require "windrow.core"
local outcome = require "windrow.run.outcome"
local reader = require "windrow.reader"

local alone = {}
local Alone = {}
Alone.__index = Alone

-- The next record or fault of the plan; nil at the end.
function Alone:read ()
  while true do
    if self.records then
      local record, fault = self.records:next()
      if record or fault then return record, fault end
      self.source:passed(self.records)
    end
    local unit, ordinal = self.plan:next()
    if not unit then return nil end
    self.records, self.unit, self.part = reader.records(unit, self.reader_options), ordinal, unit.skip or 0
  end
end

--- The next outcome; nil at the end, nil and "interrupted" when ^C struck.
function Alone:next ()
  local started = os.clock()
  local record, fault = self:read()
  if not record and not fault then return nil end
  local read_in = os.clock() - started
  self.part = self.part + 1
  local made = record and outcome.of_record(self.machine, record) or fault and outcome.of_fault(fault)
  if not made then return nil, "interrupted" end
  made.unit, made.part = self.unit, self.part
  if made.seconds then made.seconds.read = read_in end
  return made
end

--- Nothing goes on in the background.
function Alone.stop () end

--- Outcomes one after another.  parts: source, plan, machine (outcome.lua), reader_options.
function alone.new (parts)
  return setmetatable({
    source = parts.source, plan = parts.plan, machine = parts.machine,
    reader_options = setmetatable({ room = core.bytes() }, { __index = parts.reader_options }),
  }, Alone)
end

return alone

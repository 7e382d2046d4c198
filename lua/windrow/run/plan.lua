-- plan.lua: the units of a run's inputs, each with its ordinal: those of this shard, from where a run goes on

local plan = {}
local Plan = {}
Plan.__index = Plan

-- Of a run that goes on the first unit may be the one that was read last, of which records are left.

-- Whether this shard { index = 1…count, count = } takes the unit of this ordinal.
local function is_mine (shard, ordinal)
  return not shard or (ordinal - 1) % shard.count == shard.index - 1
end

--- The next unit and its ordinal; nil at the end.
function Plan:next ()
  while true do
    local unit = self.source:unit()
    if not unit then return nil end
    if not (self.goes_on and unit.skip) then self.ordinal = self.ordinal + 1 end
    self.goes_on = false
    local wanted = not self.wanted or self.wanted[self.ordinal]
    if wanted and is_mine(self.shard, self.ordinal) then return unit, self.ordinal end
  end
end

local most_units, most_bytes = 8, 1 << 18      -- of a batch; one unit may be larger

--- Several units for one worker: { { unit =, ordinal = }… }; nil at the end.
function Plan:batch ()
  local batch, bytes = {}, 0
  while #batch < most_units and bytes < most_bytes do
    local unit, ordinal = self:next()
    if not unit then break end
    batch[#batch + 1] = { unit = unit, ordinal = ordinal }
    bytes = bytes + (unit.bytes and #unit.bytes or unit.at.length or 0)
  end
  return #batch > 0 and batch or nil
end

--- The units of `source` (reader.open).  options: shard { index =, count = }, after (the ordinal of
--- the last unit that was read, where the source goes on), wanted (a set of ordinals; nil: all).
function plan.new (source, options)
  return setmetatable({
    source = source, shard = options.shard, wanted = options.wanted, ordinal = options.after or 0,
    goes_on = options.after ~= nil,
  }, Plan)
end

return plan

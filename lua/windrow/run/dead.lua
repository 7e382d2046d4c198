-- dead.lua: outcomes of the dead letters of a run: where a job of `retry` gets its work
--
-- A letter that holds its document is a unit of kind "record"; of one that does not, since the document took its
-- worker along, the unit is read again from where it came.  A letter of a file that could not be read, or not to its
-- end, stands for all that is there now.

local core = require "windrow.core"
local inputs = require "windrow.run.inputs"
local letter = require "windrow.run.letter"
local plan = require "windrow.run.plan"
local reader = require "windrow.reader"

local dead = {}
local Source = {}
Source.__index = Source

-- The unit of a letter; one that cannot be read any more gives its fault.
function Source:unit_of (line)
  local kept = letter.record(line)
  if kept then return { kind = "record", record = kept, at = line.at, id = line.id } end
  local unit, why = reader.fetch(line.at, self.options)
  if not unit then return { kind = "document", fault = why, at = line.at, id = line.id } end
  if self.place_now.many then
    self.units = reader.units(line.at, self.options)
    return self.units()
  end
  unit.skip = line.at.part and line.at.part - 1 or nil
  return unit
end

-- Whether a letter stands for a file, or for what is left of one.
local function is_of_file (line)
  local at = line.at
  return line.bytes == nil and (at.rest or not (at.offset or at.number or at.member))
end

-- Where the outcomes of a letter stand among the documents of the run.
local function place_of (line)
  return {
    unit = line.unit, part = line.part, only = line.bytes == nil and line.at.part, many = is_of_file(line), n = 0,
  }
end

--- The next unit of the letters; nil at the end.
function Source:unit ()
  local unit = self.units and self.units()
  if not unit then
    self.units = nil
    local text = self.handle:read "L"
    if not text then return nil end
    local line = assert(core.decode_json(text))
    self.place_now = place_of(line)
    unit = self:unit_of(line)
  end
  self.places[#self.places + 1] = self.place_now
  return unit
end

--- Puts an outcome in the place of the letter that it comes from; nil for a record that is not the letter's.
function Source:place (made)
  local place = self.places[made.unit]
  if place.only and made.part ~= place.only then return nil end
  made.unit, made.part = place.unit, place.only and made.part or place.part + place.n
  if place.many then place.n = place.n + 1 end
  return made
end

--- Nothing is left out of dead letters.
function Source.passed () end
function Source.left_out () return 0, {}, {} end

local Placed = {}
Placed.__index = Placed

--- The next outcome in its place.
function Placed:next ()
  while true do
    local made, why, message = self.outcomes:next()
    if not made then return nil, why, message end
    made = self.source:place(made)
    if made then return made end
  end
end

function Placed:stop ()
  return self.outcomes:stop()
end

--- What the letters are, to tell them from others.
function dead.identify (settings)
  return inputs.identify { inputs = { settings.letters }, reader = {} }
end

--- Opens the dead letters of a job, the file `letters` of its settings.
function dead.open (job)
  local handle, why = io.open(job.settings.letters, "rb")
  if not handle then return nil, "cannot read the dead letters: " .. why end
  local source = setmetatable({ handle = handle, options = job.settings.reader, places = {} }, Source)
  local outcomes, code
  outcomes, why, code = job:convert(source, plan.new(source, {}))
  if not outcomes then return nil, why, code end
  job.source, job.outcomes = source, setmetatable({ source = source, outcomes = outcomes }, Placed)
  return true
end

return dead

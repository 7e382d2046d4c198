-- sieve.lua: outcomes of runs that have ended, some of them left out: where jobs of `dedup` and `sample` get their work

local exit = require "windrow.exit"
local harvest = require "windrow.run.harvest"

local sieve = {}
local Sieve = {}
Sieve.__index = Sieve

--- The next outcome; one that goes has no rows and says why.
function Sieve:next ()
  local made, why, message = self.outcomes:next()
  if not made or made.status ~= "ok" then return made, why, message end
  local reason, of = self.rule.drop(made, made.id)
  if reason then made.status, made.reason, made.duplicate_of, made.rows = "skipped", reason, of, nil end
  return made
end

function Sieve.stop () end
function Sieve.left_out () return 0, {}, {} end

-- Shows every document with rows to the rule, before any is written.
local function look_through (outcomes, rule)
  while true do
    local made, why, message = outcomes:next()
    if why then return nil, message end
    if not made then return true end
    if made.status == "ok" then rule.look(rule.text_of(made)) end
  end
end

--- An origin (run/job.lua) over the outputs `parts` of a job's settings.  rule: prepare(job), which may give nil and a
--- message; look(text) and text_of(outcome), where the rule has to see all before; drop(outcome, id), which gives why a
--- document goes, and the id of the one that is kept in its place.
function sieve.origin (rule)
  return {
    identify = harvest.identify,
    open = function (job)
      local ok, why = rule.prepare(job)
      if not ok then return nil, why, exit.usage end
      if rule.look then
        ok, why = harvest.open(job)
        if ok then ok, why = look_through(job.outcomes, rule) end
      end
      if ok then ok, why = harvest.open(job) end
      if not ok then return nil, why end
      job.outcomes = setmetatable({ outcomes = job.outcomes, rule = rule }, Sieve)
      return true
    end,
  }
end

return sieve

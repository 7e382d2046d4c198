-- budget.lua: what a script may use up: instructions, memory, time; for each document and while it loads
--
-- Instructions are counted by a hook of Lua, so that the same script and page always end the same way; time is
-- that of the processor.  Memory is looked at from the hook, and where `bound` was called (the command does)
-- refused by the allocator.  What no hook sees (one long call of a C function) ends with the worker.
local context = require "windrow.context"
local control = require "windrow.control"
local core = require "windrow.core"
local fault = require "windrow.fault"
local strings = require "windrow.strings"
local suggest = require "windrow.suggest"

local budget = {}

local step = 100000                -- instructions between two looks

--- What a script has where nothing else is said.
budget.default = { instructions = 2000000000, megabytes = 1024, seconds = 120 }

local names = { "instructions", "megabytes", "seconds" }

local too_many = "a pattern takes too many steps on this text"

local bounded = false

-- What texts have as methods: ("x"):find(…).  Scripts get the counted ones, while they run.
local methods = getmetatable ""

--- Lets the allocator of this state refuse what is beyond the budget: for programs that are windrow's own.
function budget.bound ()
  bounded = true
end

--- Checks a table of budgets; raises through `fail (message)`.
function budget.check (given, fail)
  for name, value in pairs(given) do
    if not budget.default[name] then
      fail(("there is no budget '%s'%s"):format(tostring(name), suggest.hint(tostring(name), names)))
    elseif type(value) ~= "number" or value < 0 or value ~= value then
      fail(("budget '%s': expected a number, 0 for no bound"):format(name))
    end
  end
  return given
end

--- The budget of a script: what `given` and then `own` says, else the default.
function budget.of (own, given)
  local made = {}
  for _, name in ipairs(names) do
    made[name] = given and given[name] or own and own[name] or budget.default[name]
  end
  return made
end

local Watch = {}
Watch.__index = Watch

-- The watch that is running, or nil: hooks of coroutines look at it.
local running

--- Lets windrow's own functions work on once a script is at its end: for handlers of errors.
function budget.ease ()
  methods.__index = string
  core.pattern_steps(math.maxinteger)
end

local function number_text (n)
  local text = ("%d"):format(n)
  repeat
    local more
    text, more = text:gsub("^(%d+)(%d%d%d)", "%1,%2")
  until more == 0
  return text
end

local function exceeded (self, text, name)
  budget.ease()
  self.over = ("%s (budget = { %s = … } or --budget %s=N changes it)"):format(text, name, name)
  local place, run = "", context.run
  local where = fault.where()
  if run then
    local own, subject = run:place()
    place, where = subject, where == "?" and own or where
  end
  self.reason, self.where = place .. self.over, where
  control.stop(self.reason, self.where)
end

local function kilobytes ()
  return collectgarbage "count"
end

local function look ()
  local self = running
  if not self then return end
  if self.over then control.stop(self.reason, self.where) end
  local most = self.most
  self.instructions = self.instructions + step
  if core.pattern_steps() == 0 then exceeded(self, too_many, "instructions") end
  if most.instructions > 0 and self.instructions > most.instructions then
    exceeded(self, ("more than %s instructions: a loop without end?"):format(number_text(most.instructions)),
      "instructions")
  elseif most.seconds > 0 and os.clock() - self.started > most.seconds then
    exceeded(self, ("more than %g seconds"):format(most.seconds), "seconds")
  elseif most.megabytes > 0 and kilobytes() - self.kilobytes > most.megabytes * 1024 then
    collectgarbage()
    if kilobytes() - self.kilobytes > most.megabytes * 1024 then
      exceeded(self, ("more than %g megabytes of memory"):format(most.megabytes), "megabytes")
    end
  end
end

--- Starts to watch what scripts do from here on; nil where another watch runs already, or a program has a hook
--- of its own.
function budget.start (most)
  if running or debug.gethook() then return nil end
  running = setmetatable({ most = most, instructions = 0, started = os.clock(), kilobytes = kilobytes() }, Watch)
  debug.sethook(look, "", step)
  methods.__index = strings
  core.pattern_steps(most.instructions > 0 and math.tointeger(most.instructions // 1) or math.maxinteger)
  if bounded then core.bound_memory(math.tointeger(most.megabytes * 1048576 // 1)) end
  return running
end

--- Ends the watch.
function Watch.stop ()
  running = nil
  debug.sethook()
  budget.ease()
  if bounded then core.bound_memory(0) end
end

--- What Lua's "not enough memory" and a pattern's end mean while a watch runs; other messages as they are.
function budget.message (text)
  if running and type(text) == "string" and text:find(too_many, 1, true) then
    return ("%s (budget = { instructions = … } or --budget instructions=N changes it)"):format(text)
  end
  if text ~= "not enough memory" or not running then return text end
  return ("more than %g megabytes of memory (budget = { megabytes = … } or --budget megabytes=N changes it)")
    :format(running.most.megabytes)
end

--- Makes a coroutine of a script watched too: hooks belong to one thread.
function budget.watch (thread)
  if running then debug.sethook(thread, look, "", step) end
  return thread
end

return budget

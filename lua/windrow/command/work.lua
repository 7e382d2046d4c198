-- work.lua: a job from beginning to end, for the verbs that run one

local exit = require "windrow.exit"
local message = require "windrow.message"
local summary = require "windrow.command.summary"

local work = {}

--- Runs a job (run/job.lua) and tells of it.  Gives an exit code and for a failure a message.
function work.through (task, options)
  local ok, why, code = task:open()
  if not ok then return code, why end
  if task.report_before then
    message.say("%s has ended already: nothing to do", task.folder)
    code = task.report_before.exit
  else
    local report = task:go()
    code, why = task:close()
    if code ~= exit.pipe then summary.say(report, task, code, options.quiet) end
  end
  if code == exit.rejects and options.exit_zero_on_rejects then code = exit.good end
  return code, why
end

return work

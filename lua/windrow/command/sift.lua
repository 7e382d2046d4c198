-- sift.lua: what `dedup` and `sample` share: outputs of runs, document by document, or plain JSON lines

local earlier = require "windrow.command.earlier"
local exit = require "windrow.exit"
local flags = require "windrow.command.flags"
local folder = require "windrow.run.folder"
local job = require "windrow.run.job"
local lfs = require "lfs"
local lines = require "windrow.corpus.lines"
local message = require "windrow.message"
local sieve = require "windrow.run.sieve"
local work = require "windrow.command.work"

local sift = {}

--- Declares inputs and output.
function sift.describe (command)
  command:argument "parts" :args "+" :argname "INPUT" :description "Outputs of runs, or files of JSON lines."
  command:flag "--lines" :description "Take outputs of runs as plain lines too."
  command:option "-o --output" :argname "OUT" :description "Where the rows go; stdout when absent."
  flags.format(command)
  command:flag "-q --quiet" :description "Say nothing on stderr but errors."
end

-- Whether the inputs are outputs of runs, with their folders; nil, a message and a code when only some are.
local function are_runs (options)
  local n = 0
  for _, path in ipairs(options.parts) do
    local run_folder = folder.of(path)
    if not lfs.attributes(path, "mode") then return nil, ("no such input: %s"):format(path), exit.io end
    if run_folder and lfs.attributes(folder.file(run_folder, "run.json"), "mode") then n = n + 1 end
  end
  if options.lines or n == 0 then return false end
  if n == #options.parts then return true end
  return nil, "some inputs are outputs of runs and some are not; --lines takes all as lines", exit.usage
end

-- The settings of the first run, for an output of its own.
local function settings_of (options)
  local found, why, code = earlier.read(folder.of(options.parts[1]))
  if not found then return nil, why, code end
  local settings = found.settings
  return {
    script = earlier.script(found), loader = settings.loader, models = settings.models,
    reader = {}, engine = {}, inputs = {}, parts = options.parts, rule = options.rule,
    output = {
      path = options.output, format = options.format, compress = options.compress, guard = not options.no_guard,
      spans = settings.output.spans,
    },
  }
end

local function sift_runs (rule, options)
  local settings, why, code = settings_of(options)
  if not settings then return code, why end
  local how = { overwrite = options.overwrite, safe_after = math.huge, progress = 0, quiet = options.quiet }
  return work.through(job.new(settings, how, sieve.origin(rule)), options)
end

local function sift_lines (rule, options)
  local counts, why, code = lines.sift(options.parts, rule, options.output, options.overwrite)
  if not counts then return exit[code], code ~= "pipe" and why or nil end
  if not options.quiet then
    message.say("%s read: %d kept, %d %s", message.count(counts.read, "line"), counts.kept, counts.read - counts.kept,
      rule.reason)
  end
  return exit.good
end

--- Sends the inputs through a rule, made by `of_runs()` or `of_lines()` (run/sieve.lua, corpus/lines.lua say what a
--- rule is; its `reason` is said of what goes).  Gives an exit code and for a failure a message.
function sift.through (options, of_runs, of_lines)
  local runs, why, code = are_runs(options)
  if runs == nil then return code, why end
  if runs then return sift_runs(of_runs(), options) end
  local rule
  rule, why = of_lines()
  if not rule then return exit.usage, why end
  return sift_lines(rule, options)
end

return sift

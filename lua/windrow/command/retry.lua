-- retry.lua: the verb `retry`: the dead letters of a run once more

local dead = require "windrow.run.dead"
local earlier = require "windrow.command.earlier"
local exit = require "windrow.exit"
local flags = require "windrow.command.flags"
local folder = require "windrow.run.folder"
local job = require "windrow.run.job"
local work = require "windrow.command.work"

local verb = { summary = "Convert the dead letters of a run again, after the script was mended." }

local epilog = [[
RUN is the folder that `windrow run` left beside its output. The documents are taken from
rejects.jsonl, which holds their bytes; script, options and arguments are those of the run. The
rows go to an output of their own, with a run folder of its own; `windrow merge` puts them where
they belong between the others.

Examples:
  windrow retry news.jsonl.run -o more.jsonl
  windrow retry news.jsonl.run | jq .title
  windrow merge news.jsonl more.jsonl -o all.jsonl
]]

function verb.describe (command)
  command:epilog(epilog)
  command:argument "run" :args(1) :argname "RUN" :description "The folder of the run."
  command:option "--script" :argname "FILE" :description "Take this script instead of the run's."
  flags.output(command)
  flags.faults(command)
  flags.folder(command)
  flags.work(command)
end

-- The run's settings with what the command line says of the output.
local function settings_of (found, options)
  local settings = found.settings
  local given = settings.output or {}
  settings.script = options.script or settings.script
  settings.letters = folder.file(options.run, "rejects.jsonl")
  settings.limit = nil
  settings.engine.strict, settings.engine.spans = options.strict or settings.engine.strict, options.spans or given.spans
  settings.output = {
    path = options.output, format = options.format or not options.output and given.format or nil,
    compress = options.compress, guard = not options.no_guard and given.guard ~= false, spans = settings.engine.spans,
  }
  settings.reader.output = options.output
  return settings
end

function verb.run (options)
  local found, why, code = earlier.read(options.run)
  if not found then return code, why end
  for _, name in ipairs { "run", "script", "output", "rejects", "run_folder" } do
    options[name] = earlier.full(options[name])
  end
  local ok
  ok, why, code = earlier.go_there(found)
  if not ok then return code, why end
  if earlier.is_same(options.output, found.settings.output.path) then
    return exit.usage, ("-o %s holds the run's own rows: name another output, and let windrow merge put them together")
      :format(options.output)
  end
  return work.through(job.new(settings_of(found, options), flags.of(options), dead), options)
end

return verb

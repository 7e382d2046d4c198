-- merge.lua: the verb `merge`: outputs of several runs as one, as if one run had made it

local earlier = require "windrow.command.earlier"
local exit = require "windrow.exit"
local flags = require "windrow.command.flags"
local folder = require "windrow.run.folder"
local harvest = require "windrow.run.harvest"
local job = require "windrow.run.job"
local work = require "windrow.command.work"

local verb = { summary = "Put the outputs of shards and retries together." }

local epilog = [[
Each OUTPUT is one of `windrow run -o` or `retry -o` in JSON lines, a file or a folder, with its
run folder beside it. Documents come in the order of the inputs, and keys are looked at again: the
shards of a run give the bytes that the whole run gives. Of a document that is in several outputs
the one named last that holds its rows counts. The new output may have any format.

Examples:
  windrow merge part1.jsonl part2.jsonl part3.jsonl -o all.parquet
  windrow merge news.jsonl mended.jsonl -o news.sqlite
]]

function verb.describe (command)
  command:epilog(epilog)
  command:argument "parts" :args "+" :argname "OUTPUT" :description "Outputs of runs, as JSON lines."
  command:option "--script" :argname "FILE" :description "Take this script's tables; else the first run's script."
  command:option "-o --output" :argname "OUT" :description "Where the rows go; stdout when absent."
  flags.format(command)
  flags.folder(command)
  command:flag "-q --quiet" :description "Say nothing on stderr but errors."
end

-- The settings of the first run, for an output of its own.
local function settings_of (found, options)
  local settings = found.settings
  local given = settings.output or {}
  return {
    script = options.script or earlier.script(found), loader = settings.loader, models = settings.models,
    reader = {}, engine = {}, inputs = {}, parts = options.parts,
    output = {
      path = options.output, format = options.format, compress = options.compress,
      guard = not options.no_guard, spans = given.spans,
    },
  }
end

function verb.run (options)
  local path = folder.of(options.parts[1])
  if not path then return exit.usage, ("%s is not the output of a run"):format(options.parts[1]) end
  for _, part in ipairs(options.parts) do
    if earlier.is_same(part, options.output) then
      return exit.usage, ("-o %s is one of the outputs that are merged: name another"):format(options.output)
    end
  end
  local found, why, code = earlier.read(path)
  if not found then return code, why end
  local how = {
    folder = options.run_folder, overwrite = options.overwrite, safe_after = options.save_every, progress = 0,
    quiet = options.quiet,
  }
  return work.through(job.new(settings_of(found, options), how, harvest), options)
end

return verb

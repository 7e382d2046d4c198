-- verify.lua: the verb `verify`: are the rows of a run those that its script makes of its inputs?

local core = require "windrow.core"
local earlier = require "windrow.command.earlier"
local exit = require "windrow.exit"
local flags = require "windrow.command.flags"
local folder = require "windrow.run.folder"
local machine = require "windrow.run.machine"
local message = require "windrow.message"
local proof = require "windrow.run.proof"

local verb = { summary = "Convert documents of a run again and compare." }

local epilog = [[
RUN is the folder that `windrow run` left beside its output. Some of its documents, or all, are
read again and converted twice, from the last to the first and from the first to the last, each
time with a fresh state: status, reason and a hash of the rows must be what documents.jsonl says.
A difference names the document; it means that the inputs or the program changed, or that a row
depends on documents before it.

Examples:
  windrow verify news.jsonl.run
  windrow verify news.jsonl.run --all
]]

function verb.describe (command)
  command:epilog(epilog)
  command:argument "run" :args(1) :argname "RUN" :description "The folder of the run."
  command:option "--sample" :argname "N" :default "100" :convert(flags.positive)
    :description "How many documents, spread over the run."
  command:flag "--all" :description "Every document."
end

local most_told = 20

-- Tries the entries in an order; counts those that differ and tells of the first.
local function try_all (entries, made, options, first, last, step)
  local differing = 0
  for i = first, last, step do
    local what = proof.try(made, entries[i], options)
    if what then
      differing = differing + 1
      if differing <= most_told then message.say("%s: %s", entries[i].id, what) end
    end
  end
  return differing
end

-- A machine as the run had it; nil and a message when the script is another.
local function machine_of (found)
  local settings = found.settings
  local made, why = machine.make(settings)
  if not made then return nil, why end
  if made.hash == found.identity.script then return made end
  return nil, ("the script %s changed since the run"):format(settings.script)
end

-- Both passes; how many documents differed in the worse one, or nil and a message.
local function passes (found, entries)
  local worse, reader_options = 0, found.settings.reader
  for _, order in ipairs { { #entries, 1, -1 }, { 1, #entries, 1 } } do
    local made, why = machine_of(found)
    if not made then return nil, why end
    worse = math.max(worse, try_all(entries, made, reader_options, table.unpack(order)))
  end
  return worse
end

function verb.run (options)
  local found, why, code = earlier.read(options.run)
  if not found then return code, why end
  local ledger_path = folder.file(earlier.full(options.run), "documents.jsonl")
  local ok
  ok, why, code = earlier.go_there(found)
  if not ok then return code, why end
  local entries, left_out = proof.choose(ledger_path, not options.all and options.sample or nil)
  if not entries then return exit.io, left_out end
  local differing
  differing, why = passes(found, entries)
  if not differing then return exit.usage, why end
  message.say("%s converted twice: %d the same, %d differ%s", message.count(#entries, "document"), #entries - differing,
    differing, left_out > 0 and ("; %d left out, which a limit of the machine struck"):format(left_out) or "")
  if found.windrow ~= core.version then message.say("the run was made by windrow %s", found.windrow) end
  return differing == 0 and exit.good or exit.rejects
end

return verb

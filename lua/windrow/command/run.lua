-- run.lua: the verb `run`: a script and inputs in, a dataset out

local engine = require "windrow.engine"
local exit = require "windrow.exit"
local part = require "windrow.writer.part"
local progress = require "windrow.progress"
local reader = require "windrow.reader"
local run = require "windrow.run"
local settings = require "windrow.command.settings"
local summary = require "windrow.command.summary"
local writer = require "windrow.writer"

local verb = { summary = "Run a script over inputs and write its tables." }

local epilog = [[
Inputs are files, folders (all pages below them, in sorted order), names with wildcards in
quotes, and - for stdin. Files are read by their ending: .html .txt .md .xml .rss, and .jsonl
with a document a line in its field html or text; each may be .gz.

The output's name says what it is: x.jsonl, x.csv (one table), x.sqlite, or a folder NAME/ with
a file a table and a datapackage.json. Without -o, rows go to stdout as JSON lines. An output
appears when the run has ended well, whole, under its name. An output that exists is replaced
only with --overwrite. Where one stream holds several tables, each line starts with its table's
name under "table", and a column called `table` is called `of_table` there.

A document that fails never stops the run. Its dead letter goes to --rejects.

Examples:
  windrow run news.lua page.html
  windrow run news.lua pages/ -o news.sqlite
  windrow run news.lua 'crawl/**/*.html' -o news/ --format csv --rejects bad.jsonl
  windrow run news.lua crawl.jsonl.gz | jq .title

]] .. exit.help()

-- "20" or "5%" as a budget.
local function budget (text)
  local count, percent = text:match("^%d+$"), text:match("^([%d.]+)%%$")
  if count then return { count = math.tointeger(tonumber(count)) } end
  if tonumber(percent) then return { percent = tonumber(percent) } end
  return nil, ("'%s' is neither a number of documents nor a share like 5%%"):format(text)
end

local function positive (text)
  local n = math.tointeger(tonumber(text))
  if n and n >= 1 then return n end
  return nil, ("'%s' is not a number of 1 or more"):format(text)
end

local function one_job (text)
  local n, why = positive(text)
  if not n then return nil, why end
  if n > 1 then return nil, "this build runs one worker: --jobs 1" end
  return n
end

local function describe_output (command)
  command:option "-o --output" :argname "OUT" :description "Where the rows go; stdout when absent."
  command:option "--format" :choices(writer.formats)
    :description "The format of a folder's files, or of a name without a known ending."
  command:flag "--overwrite" :description "Replace an output that exists."
  command:flag "--spans" :description "Write the table _spans too: the bytes in the source of every value."
  command:flag "--no-guard" :description "Leave text in CSV that a spreadsheet would run as a formula as it is."
end

local function describe_faults (command)
  command:option "--rejects" :argname "FILE"
    :description "Write a JSON line for every rejected document: id, reason, script line."
  command:option "--max-errors" :argname "N|P%" :convert(budget)
    :description "Give up when more documents, or a larger share of them, are rejected."
  command:flag "--strict" :description "Reject a document for what would only be a warning."
end

function verb.describe (command)
  command:epilog(epilog)
  settings.script(command)
  command:argument "inputs" :args "*" :argname "INPUT" :description "Files, folders, wildcards, or - for stdin."
  command:option "--files-from" :argname "LIST"
    :description "Read more input paths from a file, a line each; - is stdin."
  command:option "--root" :argname "DIR" :description "Make documents' ids relative to this folder."
  settings.input(command)
  command:option "--limit" :argname "N" :convert(positive) :description "Stop after N documents."
  describe_output(command)
  describe_faults(command)
  command:option "--jobs" :argname "N" :convert(one_job) :description "Workers; this build runs one."
  command:flag "-q --quiet" :description "Say nothing on stderr but errors."
end

-- The source of a run; nil, a message and an exit code when there is none.
local function open_source (script, options)
  if #options.inputs == 0 and not options.files_from then
    return nil, "no input: name files or folders, or - for stdin", exit.usage
  end
  local source, why = reader.open(options.inputs, {
    files_from = options.files_from, root = options.root, type = options.type, charset = options.charset,
    field = options.field, input = script.dataset.options.input, output = options.output,
  })
  return source, why, exit.io
end

local function open_writer (script, options)
  return writer.open(options.output, script.dataset, {
    format = options.format, overwrite = options.overwrite, guard = not options.no_guard, spans = options.spans,
    script = { name = options.script:match("[^/]*$"), hash = script.hash },
  })
end

-- The file of dead letters, written as they come; nil, and a message when it cannot be.
local function open_rejects (options)
  local path = options.rejects
  if not path then return nil end
  local ok, why = part.is_special(path), nil
  if not ok then ok, why = part.free(path, options.overwrite) end
  if not ok then return nil, why end
  local handle
  handle, why = io.open(path, "wb")
  if not handle then return nil, "cannot write the rejects: " .. why end
  handle:setvbuf("line")
  return handle
end

-- Gives the output its name, or takes it away.  Gives the exit code and a message; a reader of
-- stdout that went away is not worth one.
local function finish (output, report)
  local ok, why, code = nil, report.message, report.ended
  if code then output:abort() else ok, why, code = output:commit() end
  if ok then return report.rejected > 0 and exit.rejects or exit.good end
  code = exit[code or "io"]
  return code, code ~= exit.pipe and why or nil
end

local function convert (script, source, output, rejects, options)
  local line = progress.new(options.quiet)
  local report = run.go {
    source = source, writer = output, rejects = rejects, tables = script.dataset.tables,
    engine = engine.new(script.dataset, { strict = options.strict, spans = options.spans, root = options.root }),
    spans = options.spans, budget = options.max_errors, limit = options.limit, progress = line,
  }
  line:clear()
  local code, why = finish(output, report)
  if rejects then rejects:close() end
  if code ~= exit.pipe then summary.say(report, script.dataset, source, code, options.quiet) end
  return code, why
end

function verb.run (options)
  local script, why = settings.load(options)
  if not script then return exit.usage, why end
  local source, output, code
  source, why, code = open_source(script, options)
  if not source then return code, why end
  output, why, code = open_writer(script, options)
  if not output then return exit[code], why end
  local rejects
  rejects, why = open_rejects(options)
  if why then
    output:abort()
    return exit.io, why
  end
  return convert(script, source, output, rejects, options)
end

return verb

-- run.lua: the verb `run`: a script and inputs in, a dataset out

local append = require "windrow.run.append"
local exit = require "windrow.exit"
local files = require "windrow.reader.files"
local flags = require "windrow.command.flags"
local folder = require "windrow.run.folder"
local inputs = require "windrow.run.inputs"
local job = require "windrow.run.job"
local lfs = require "lfs"
local part = require "windrow.writer.part"
local settings = require "windrow.command.settings"
local work = require "windrow.command.work"

local verb = { summary = "Run a script over inputs and write its tables." }

local epilog = [[
Inputs are files, folders (all pages below them, in sorted order), names with wildcards in
quotes, and - for stdin. Files are read by their ending: .html .txt .md .xml .rss; .jsonl and
.csv with a document a line or row in its field html or text; .warc and .wet; .tar and .zip; .epub
and .mhtml. Each may be .gz, .zst, .bz2, .xz or .lz4.

The output's name says what it is: x.jsonl, x.csv, x.parquet, x.copy (for PostgreSQL) or x.sqlite,
or a folder NAME/ with a file a table and what describes them (datapackage.json, croissant.json,
README.md). x.jsonl.gz, x.csv.zst and the like are packed. CSV, Parquet and COPY hold one table a
file. In CSV, text that a spreadsheet would run as a formula gets an apostrophe in front. A
datetime keeps its offset in text; Parquet and SQLite hold it in UTC. Without -o, rows go to
stdout as JSON lines. An output appears when the run has ended well, whole, under its name. One
that exists is replaced only with --overwrite. Where one stream holds several tables, each line
starts with its table's name under "table", and a column called `table` is called `of_table`.

A document that fails never stops the run. It becomes a dead letter in OUT.run/rejects.jsonl;
`windrow retry OUT.run` converts the dead letters again. OUT.run holds a line for every document
and the run's counts and times too; `windrow verify OUT.run` makes the rows again and compares.

--append adds to an output in JSON lines or SQLite that the same script made: documents with the id
and the bytes of one that it has are passed over; of one that changed the new rows stand behind all
others, the old ones are gone. Other formats are not read back: append to x.jsonl, and let
`windrow merge x.jsonl -o x.parquet --overwrite` make them.

A run that was stopped, by whatever, goes on with --resume and ends with the bytes of one that
was not, unless the script, the options or the inputs changed: then it refuses.

Examples:
  windrow run news.lua page.html
  windrow run news.lua pages/ -o news.sqlite
  windrow run news.lua 'crawl/**/*.html' -o news/ --format csv --jobs 4
  windrow run news.lua crawl.jsonl.gz | jq .title
  windrow run news.lua crawl.jsonl -o part2.jsonl --shard 2/8 --resume

]] .. exit.help()

function verb.describe (command)
  command:epilog(epilog)
  settings.script(command)
  command:argument "inputs" :args "*" :argname "INPUT" :description "Files, folders, wildcards, or - for stdin."
  command:option "--files-from" :argname "LIST"
    :description "Read more input paths from a file, a line each; - is stdin."
  command:option "--root" :argname "DIR" :convert(settings.folder)
    :description "Make documents' ids relative to this folder."
  settings.input(command)
  flags.part(command)
  flags.output(command)
  flags.faults(command)
  flags.folder(command)
  command:flag "--append"
    :description "Add to an output of the same script: documents that it has are passed over, changed ones replaced."
  command:flag "--resume" :description "Go on where an earlier run of the same command was stopped."
  flags.work(command)
end

-- The settings of the job, as run.json keeps them.  A list of files that comes by stdin is read here: it comes once.
local function settings_of (options)
  local listed
  if options.files_from == "-" then listed, options.files_from = files.list "-", nil end
  return {
    script = options.script, loader = settings.loader(options), models = options.model,
    inputs = options.inputs, shard = options.shard, limit = options.limit,
    reader = {
      files_from = options.files_from, listed = listed, root = options.root, type = options.type,
      charset = options.charset, field = options.field, output = options.output, run = options.run_folder,
    },
    engine = { strict = options.strict, spans = options.spans, root = options.root },
    output = {
      path = options.output, format = options.format, guard = not options.no_guard, spans = options.spans,
      compress = options.compress,
    },
  }
end

-- Why --rejects cannot be written: nil when it can.
local function wrong_rejects (options)
  local path = options.rejects
  if not path or options.resume or part.is_special(path) then return nil end
  local _, why = part.free(path, options.overwrite)
  return why
end

-- Why these options do not go together: nil when they do.
local function wrong_append (options)
  if not options.append then return nil end
  if options.resume then return "--append and --resume do not go together" end
  if options.limit then return "--append and --limit do not go together" end
  if options.run_folder then return "--append keeps its run beside the output: leave --run out" end
  if not folder.of(options.output) then return "--append needs an output with a name (-o)" end
  return append.refusal(options.output, options.format)
end

-- Adds to an output that is there already.
local function append_to (options)
  local path, how = options.output, flags.of(options)
  append.finish(path)
  how.folder, how.overwrite = append.folder(path), true
  local code, why = work.through(job.new(settings_of(options), how, append), options)
  if code == exit.good or code == exit.rejects then append.finish(path) end
  return code, why
end

function verb.run (options)
  if #options.inputs == 0 and not options.files_from then
    return exit.usage, "no input: name files or folders, or - for stdin"
  end
  local wrong = wrong_append(options)
  if wrong then return exit.usage, wrong end
  local why = wrong_rejects(options)
  if why then return exit.io, why end
  if options.append and lfs.attributes(options.output, "mode") then return append_to(options) end
  return work.through(job.new(settings_of(options), flags.of(options), inputs), options)
end

return verb

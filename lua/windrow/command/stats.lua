-- stats.lua: the verb `stats`: what the columns of a dataset hold, and where the time of a run went

local chart = require "windrow.corpus.chart"
local exit = require "windrow.exit"
local folder = require "windrow.run.folder"
local layout = require "windrow.layout"
local lfs = require "lfs"
local part = require "windrow.writer.part"
local profile = require "windrow.corpus.profile"
local stats = require "windrow.run.stats"
local tables = require "windrow.corpus.tables"
local times = require "windrow.corpus.times"

local verb = { summary = "Show what the columns of a dataset hold, or where the time of a run went." }

local epilog = [[
DATASET is a file of JSON lines, CSV or SQLite, packed or not, or a folder of them. Every column
has a line: how much of it is filled, how many distinct values, of which kinds, least, greatest
and mean of numbers, the first and last date, and little bars for how the values are spread;
below it the values that come most often. ≈ marks an estimate, ≤ a count that may be too high.

The folder of a run, OUT.run, tells how many documents it read, and how long each stage, each table
and each rule took of the processor's time; those of several runs are added up.

Examples:
  windrow stats news.jsonl
  windrow stats news/ --html news.html
  windrow stats prices.csv --json | jq '.tables[0].columns[] | {name, min, max}'
  windrow stats news.jsonl.run
]]

function verb.describe (command)
  command:epilog(epilog)
  command:argument "datasets" :args "+" :argname "DATASET" :description "Files, or folders of them; or folders of runs."
  command:option "--table" :argname "NAME" :description "This table only."
  command:option "--html" :argname "FILE" :description "Write a page too."
  command:flag "--json" :description "Print JSON instead of lines."
  command:flag "--overwrite" :description "Replace a page that exists."
end

-- The profiles of all tables, in the order in which they appear; nil and a message.
local function profiles_of (options)
  local list, by_name = {}, {}
  for _, path in ipairs(options.datasets) do
    local ok, why = tables.each(path, function (name, values, order)
      if options.table and name ~= options.table then return end
      local one = by_name[name]
      if not one then
        one = profile.table(name)
        by_name[name], list[#list + 1] = one, one
      end
      one:see(values, order)
    end)
    if not ok then return nil, why end
  end
  return list
end

local function write_page (path, text, overwrite)
  local file, why = part.open(path, { overwrite = overwrite })
  if not file then return nil, why end
  local ok
  ok, why = file:write(text)
  if ok then return file:commit() end
  file:abort()
  return nil, why
end

local function put (text)
  local out = part.stdout()
  local ok, failure, code = out:write(text)
  if ok then ok, failure, code = out:commit() end
  if ok then return exit.good end
  return code == "pipe" and exit.pipe or exit.io, code ~= "pipe" and failure or nil
end

-- What runs said when they ended, in the order of their folders; nil where none of the paths is one's.
local function told_by_runs (paths)
  local told = {}
  for _, path in ipairs(paths) do
    local is_run = lfs.attributes(folder.file(path, "run.json"), "mode") == "file"
    if is_run then
      local values, why = folder.read(path, "stats.json")
      if not values then return nil, ("%s: its run has not ended: %s"):format(path, why) end
      told[#told + 1] = values
    end
  end
  if #told == 0 or #told == #paths then return #told > 0 and told or nil end
  return nil, "folders of runs and datasets are shown apart"
end

function verb.run (options)
  local told, wrong = told_by_runs(options.datasets)
  if wrong then return exit.usage, wrong end
  if told then
    if options.html or options.table then return exit.usage, "--html and --table show datasets, not runs" end
    local sum = stats.merge(told)
    return put(options.json and layout.json(sum) .. "\n" or times.text(sum))
  end
  local list, why = profiles_of(options)
  if not list then return exit.io, why end
  if #list == 0 and options.table then return exit.usage, ("there is no table '%s'"):format(options.table) end
  if options.html then
    local ok
    ok, why = write_page(options.html, chart.html(list, table.concat(options.datasets, ", ")), options.overwrite)
    if not ok then return exit.io, why end
  end
  return put(options.json and layout.json(chart.values(list)) .. "\n" or chart.text(list))
end

return verb

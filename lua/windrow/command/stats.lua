-- stats.lua: the verb `stats`: what the columns of a dataset hold

local chart = require "windrow.corpus.chart"
local exit = require "windrow.exit"
local layout = require "windrow.layout"
local part = require "windrow.writer.part"
local profile = require "windrow.corpus.profile"
local tables = require "windrow.corpus.tables"

local verb = { summary = "Show what the columns of a dataset hold: fill, ranges, frequent values." }

local epilog = [[
DATASET is a file of JSON lines, CSV or SQLite, packed or not, or a folder of them. Every column
has a line: how much of it is filled, how many distinct values, of which kinds, least, greatest
and mean of numbers, the first and last date, and little bars for how the values are spread;
below it the values that come most often. ≈ marks an estimate, ≤ a count that may be too high.

Examples:
  windrow stats news.jsonl
  windrow stats news/ --html news.html
  windrow stats prices.csv --json | jq '.tables[0].columns[] | {name, min, max}'
]]

function verb.describe (command)
  command:epilog(epilog)
  command:argument "datasets" :args "+" :argname "DATASET" :description "Files, or folders of them."
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

function verb.run (options)
  local list, why = profiles_of(options)
  if not list then return exit.io, why end
  if options.html then
    local ok
    ok, why = write_page(options.html, chart.html(list, table.concat(options.datasets, ", ")), options.overwrite)
    if not ok then return exit.io, why end
  end
  local out = part.stdout()
  local ok, failure, code = out:write(options.json and layout.json(chart.values(list)) .. "\n" or chart.text(list))
  if ok then ok, failure, code = out:commit() end
  if ok then return exit.good end
  return code == "pipe" and exit.pipe or exit.io, code ~= "pipe" and failure or nil
end

return verb

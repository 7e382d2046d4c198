-- flags.lua: the options of verbs that run a job: the output, the workers, what happens to failures

local writer = require "windrow.writer"

local flags = {}

-- "20" or "5%" as a budget.
local function budget (text)
  local count, percent = text:match("^%d+$"), text:match("^([%d.]+)%%$")
  if count then return { count = math.tointeger(tonumber(count)) } end
  if tonumber(percent) and tonumber(percent) <= 100 then return { percent = tonumber(percent) } end
  return nil, ("'%s' is neither a number of documents nor a share like 5%%"):format(text)
end

--- An integer of 1 or more.
function flags.positive (text)
  local n = math.tointeger(tonumber(text))
  if n and n >= 1 then return n end
  return nil, ("'%s' is not a number of 1 or more"):format(text)
end

-- Seconds, with a fraction; 0 for none.
local function seconds (text)
  local n = tonumber(text)
  if n and n >= 0 and n < math.huge then return n end
  return nil, ("'%s' is not a number of seconds"):format(text)
end

-- "2/8" as a shard.
local function shard (text)
  local index, count = text:match("^(%d+)/(%d+)$")
  index, count = math.tointeger(tonumber(index)), math.tointeger(tonumber(count))
  if index and count and index >= 1 and index <= count then return { index = index, count = count } end
  return nil, ("'%s' is not I/N with I from 1 to N"):format(text)
end

--- Declares what is made of an output's name.
function flags.format (command)
  command:option "--format" :choices(writer.formats)
    :description "The format of a folder's files, or of a name without a known ending."
  command:option "--compress" :choices(writer.compressions)
    :description "How the output is packed: Parquet's pages (zstd where its library is), else the files."
  command:flag "--overwrite" :description "Replace an output that exists."
  command:flag "--no-guard" :description "Leave text in CSV that a spreadsheet would run as a formula as it is."
end

--- Declares where rows go.
function flags.output (command)
  command:option "-o --output" :argname "OUT" :description "Where the rows go; stdout when absent."
  flags.format(command)
  command:flag "--spans" :description "Write the table _spans too: the bytes in the source of every value."
end

--- Declares what becomes of documents that fail.
function flags.faults (command)
  command:option "--rejects" :argname "FILE"
    :description "Write the dead letters here too: a JSON line for every rejected document."
  command:option "--max-errors" :argname "N|P%" :convert(budget)
    :description "Give up when more documents, or a larger share of them, are rejected."
  command:flag "--exit-zero-on-rejects" :description "End with 0, not 3, when some documents were rejected."
  command:flag "--strict" :description "Reject a document for what would only be a warning."
end

--- Declares the processes that convert, and what is said meanwhile.
function flags.work (command)
  command:option "--jobs" :argname "N" :default "1" :convert(flags.positive)
    :description "Convert in N processes; the output is the same for any N. More than 1 needs the Lua module luv."
  command:option "--timeout" :argname "SECONDS" :convert(seconds)
    :description "Kill a worker that is so long at one document (60 where there are workers; 0: never)."
  command:option "--memory" :argname "MB" :convert(flags.positive)
    :description "The address space of a worker; a document that needs more is rejected."
  command:option "--recycle" :argname "N" :default "5000" :convert(flags.positive)
    :description "Replace a worker by a fresh process after N documents."
  command:option "--progress" :argname "SECONDS" :default "30" :convert(seconds)
    :description "Where stderr is no terminal: a line of JSON so often; 0: none."
  command:flag "-q --quiet" :description "Say nothing on stderr but errors."
end

--- Declares the run's folder.
function flags.folder (command)
  command:option "--run" :argname "DIR" :target "run_folder"
    :description "The folder of the run's own data: dead letters, counts, times; OUT.run when absent."
  command:option "--save-every" :argname "N" :default "1000" :convert(flags.positive)
    :description "Make the output safe for --resume after every N documents."
end

--- Declares which documents of the inputs are read.
function flags.part (command)
  command:option "--limit" :argname "N" :convert(flags.positive) :description "Stop after N documents."
  command:option "--shard" :argname "I/N" :convert(shard)
    :description "Read the I-th of every N files; of every N records where there are fewer files than N."
end

local default_timeout = 60

--- The flags of a job (run/job.lua) that the options say.
function flags.of (options)
  local apart = options.jobs > 1 or options.timeout ~= nil or options.memory ~= nil
  local timeout = options.timeout or default_timeout
  return {
    jobs = options.jobs, apart = apart, folder = options.run_folder, resume = options.resume,
    overwrite = options.overwrite, rejects = options.rejects, budget = options.max_errors,
    safe_after = options.save_every, progress = options.progress, quiet = options.quiet,
    limits = {
      seconds = timeout > 0 and timeout or nil, memory = options.memory and options.memory << 20,
      documents = options.recycle,
    },
  }
end

return flags

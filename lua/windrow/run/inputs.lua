-- inputs.lua: outcomes of the documents of a run's inputs: where a job of `run` gets its work

local core = require "windrow.core"
local files = require "windrow.reader.files"
local lfs = require "lfs"
local plan = require "windrow.run.plan"
local reader = require "windrow.reader"

local inputs = {}

-- One more file in the hash of them all; `attributes` is a table to be filled.
local function add (sum, file, attributes)
  local of = lfs.attributes(file.path, attributes) or {}
  sum.hash = core.hash(core.marshal { file.path, file.id, of.size or false, of.modification or false }, sum.hash)
  sum.count, sum.bytes = sum.count + 1, sum.bytes + (of.size or 0)
  sum.once = sum.once or file.path == "-" or of.mode ~= "file"
end

-- Where there are enough files, a shard is some of the files, and the others are not even opened.
local function share_files (settings, count)
  local shard = settings.shard
  if not shard or count < shard.count then return end
  shard.by_file = true
  settings.reader.shard = { index = shard.index, count = shard.count }
end

--- Walks over the files of the inputs: a hash of their names, sizes and times of change, how many they are, their
--- bytes, and whether one of them comes only once, as stdin does.
function inputs.identify (settings)
  local walk, why = files.walk(settings.inputs, settings.reader)
  if not walk then return nil, why end
  local sum, attributes = { hash = 0, count = 0, bytes = 0, once = false }, {}
  while true do
    local file, fault = walk:next()
    if not file and not fault then break end
    if file then add(sum, file, attributes) end
  end
  sum.hash = ("%016x"):format(sum.hash)
  share_files(settings, sum.count)
  return sum
end

--- Opens the inputs of a job behind its mark.
function inputs.open (job)
  local settings, mark = job.settings, job.mark or {}
  local options = setmetatable({ after = mark.at }, { __index = settings.reader })
  local source, why = reader.open(settings.inputs, options)
  if not source then return nil, why end
  local code
  local shard = settings.shard and not settings.shard.by_file and settings.shard or nil
  job.source = source
  job.outcomes, why, code = job:convert(source, plan.new(source, { shard = shard, after = mark.unit }))
  return job.outcomes, why, code
end

return inputs

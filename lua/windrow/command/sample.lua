-- sample.lua: the verb `sample`: some of the documents, by lot, the same ones each time

local core = require "windrow.core"
local flags = require "windrow.command.flags"
local exit = require "windrow.exit"
local sift = require "windrow.command.sift"

local verb = { summary = "Take some documents or lines by lot, the same ones each time." }

local epilog = [[
INPUT is the output of a run as JSON lines, with its run folder beside it: then documents are
taken with all their rows. Other files of JSON lines go line by line. Lots are hashes of the
document's id, or of the line, and of --seed: the same input and seed give the same sample, in the
order of the input, and with --share a document's lot does not depend on the others.

Examples:
  windrow sample news.jsonl -n 100 -o look.jsonl
  windrow sample corpus.jsonl.gz --share 1% --seed 7 > one-percent.jsonl
]]

-- "1%" or "0.01" as a share.
local function share (text)
  local percent = text:match "^([%d.]+)%%$"
  local n = percent and tonumber(percent) and tonumber(percent) / 100 or tonumber(text)
  if n and n >= 0 and n <= 1 then return n end
  return nil, ("'%s' is not a share like 1%% or 0.01"):format(text)
end

function verb.describe (command)
  command:epilog(epilog)
  sift.describe(command)
  command:option "-n" :argname "N" :target "count" :convert(flags.positive) :description "So many."
  command:option "--share" :argname "P" :convert(share) :description "Such a share, as 1% or 0.01."
  command:option "--seed" :argname "N" :default "0" :convert(math.tointeger) :description "Another sample."
end

-- 0 to 1, from a text and a seed.
local function lot (text, seed)
  return (core.hash(text, seed) >> 11) * 2.0^-53
end

-- The n-th lowest lot of all that are looked at: those up to it are taken.
local function lowest (n)
  local heap = {}
  local function rise (at)
    while at > 1 and heap[at // 2] < heap[at] do
      heap[at // 2], heap[at] = heap[at], heap[at // 2]
      at = at // 2
    end
  end
  local function sink ()
    local at = 1
    while true do
      local child = 2 * at
      if child + 1 <= n and heap[child + 1] > heap[child] then child = child + 1 end
      if child > n or heap[child] <= heap[at] then return end
      heap[at], heap[child] = heap[child], heap[at]
      at = child
    end
  end
  return function (x)
    if #heap < n then
      heap[#heap + 1] = x
      rise(#heap)
    elseif x < heap[1] then
      heap[1] = x
      sink()
    end
  end, function () return #heap < n and 1 or heap[1] end
end

-- A rule whose lots are drawn for what `name_of` gives of each.
local function rule (options, name_of)
  local seed = options.seed
  local made = { reason = "not in the sample", prepare = function () return true end }
  local most = options.share
  if options.count then
    local add, limit = lowest(options.count)
    made.look = function (name) add(lot(name, seed)) end
    made.limit = limit
  end
  function made.drop (what, id)
    most = most or made.limit()
    local drawn = lot(name_of(what, id), seed)
    if options.count and drawn > most or not options.count and drawn >= most then return made.reason end
  end
  return made
end

function verb.run (options)
  if (options.count == nil) == (options.share == nil) then return exit.usage, "say -n N or --share P" end
  options.rule = { "sample", options.count or false, options.share or false, options.seed }
  return sift.through(options, function ()
    local made = rule(options, function (_, id) return id end)
    made.text_of = function (outcome) return outcome.id end
    return made
  end, function ()
    return rule(options, function (line) return line end)
  end)
end

return verb

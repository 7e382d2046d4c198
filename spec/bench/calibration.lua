-- calibration.lua: how often metadata are right that say how sure they are
-- Use: windrow run spec/bench/basis.lua FOLDER/html -o ROWS.jsonl; lua5.4 spec/bench/calibration.lua FOLDER ROWS.jsonl [closed]
-- (LUA_PATH and LUA_CPATH as build/bin/windrow sets them).  For each field: values given, how many are right, the expected calibration
-- error over ten bins, and by source how many are right and how sure they are.  Pages of which the gold says nothing do not count;
-- `closed`: they have none, and a value is wrong, but for days that markup declares.
local core = require "windrow.core"

local BINS <const> = 10

local function rows_of (path)
  local rows = {}
  for line in io.lines(path) do rows[#rows + 1] = assert(core.decode_json(line)) end
  return rows
end

--- Letters and digits only, small; "and" counts for a comma.
local function fold (text)
  return (core.lower(text):gsub(" and ", " "):gsub(" und ", " "):gsub("[%s%p]+", ""))
end

local function is_right (field, value, gold)
  if field == "date" then return value:sub(1, 10) == gold:sub(1, 10) end
  return fold(value) == fold(gold)
end

local function count (groups, name, right, sure)
  local group = groups[name] or { n = 0, right = 0, sure = 0 }
  group.n, group.right, group.sure = group.n + 1, group.right + (right and 1 or 0), group.sure + sure
  groups[name] = group
end

--- The mean over answers of |share that is right - mean confidence|, bin by bin.
local function error_of (bins)
  local sum, n = 0, 0
  for _, bin in pairs(bins) do
    sum, n = sum + math.abs(bin.sure - bin.right), n + bin.n
  end
  return n > 0 and sum / n or 0
end

local markup = { ["json-ld"] = true, microdata = true, rdfa = true, opengraph = true, citation = true, ["dublin-core"] = true, meta = true }

--- Whether a value is right; nil where nobody knows.
local function judge (field, value, wanted, source, closed)
  if type(wanted) == "string" and wanted ~= "" then return is_right(field, value, wanted) end
  if closed and not (field == "date" and markup[source]) then return false end
end

local function report (field, gold, rows, closed)
  local bins, sources, all = {}, {}, {}
  for _, row in ipairs(rows) do
    local wanted, value, sure = gold[row.id:match "([^/]+)%.%w+$"], row[field], row[field .. "_confidence"]
    local source, good = row[field .. "_source"], nil
    if wanted and type(value) == "string" then good = judge(field, value, wanted[field], source, closed) end
    if good ~= nil then
      count(bins, math.min(sure * BINS // 1, BINS - 1), good, sure)
      count(sources, source, good, sure)
      count(all, "all", good, sure)
    end
  end
  local total = all.all or { n = 0, right = 0, sure = 0 }
  print(("%-7s given %4d  right %.3f  sure %.3f  calibration error %.3f"):format(field, total.n, total.right / total.n,
    total.sure / total.n, error_of(bins)))
  local names = {}
  for name in pairs(sources) do names[#names + 1] = name end
  table.sort(names, function (a, b) return sources[a].n > sources[b].n end)
  for _, name in ipairs(names) do
    local s = sources[name]
    print(("    %-12s %4d  right %.3f  sure %.3f"):format(name, s.n, s.right / s.n, s.sure / s.n))
  end
end

local folder, path = assert(arg[1], "which folder?"), assert(arg[2], "which rows?")
local gold, rows = {}, rows_of(path)
for _, row in ipairs(rows_of(folder .. "/gold.jsonl")) do gold[row.html:match "([^/]+)%.%w+$"] = row end
for _, field in ipairs { "title", "author", "date" } do report(field, gold, rows, arg[3] == "closed") end

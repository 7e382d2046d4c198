-- duplicates.lua: which of many texts came before, the same or nearly: the first of each group is kept
--
-- The texts are given in order; what is kept depends on them and their order alone.  Exact: texts of one 128-bit hash.
-- Near: signatures (core.minhash) are cut into bands; texts that share a band are compared with the first of them that
-- had it, and are of one group where their signatures agree as often as the threshold says; groups that share a text
-- are one (Broder 1997; Leskovec, Rajaraman, Ullman, Mining of Massive Datasets, chapter 3).

local core = require "windrow.core"
local sorter = require "windrow.corpus.sorter"

local duplicates = {}

-- --- exact

local Exact = {}
Exact.__index = Exact

--- Takes the next text; an empty one is like no other.
function Exact:add (text)
  self.n = self.n + 1
  if text == "" then return end
  self.hashes:add(string.pack(">i8i8I8", core.hash(text, 1), core.hash(text, 2), self.n))
end

--- The texts that go, in order, one at each call: its number, the number of the one that is kept.
function Exact:dropped ()
  local out, last, first = sorter.new(16), nil, nil
  for record in self.hashes:sorted() do
    local hash, number = record:sub(1, 16), record:sub(17)
    if hash == last then out:add(number .. first) else last, first = hash, number end
  end
  local step = out:sorted()
  return function ()
    local record = step()
    if record then return string.unpack(">I8I8", record) end
  end
end

--- Finds equal texts.
function duplicates.exact ()
  return setmetatable({ hashes = sorter.new(24), n = 0 }, Exact)
end

-- --- near

local Near = {}
Near.__index = Near

local run_words = 5                    -- words of a run
local rows_of = { [0.5] = 3, [0.6] = 4, [0.7] = 5, [0.8] = 7, [0.9] = 12 }
local places = 128                     -- of a signature, at least

-- Rows of a band for a threshold: with b bands of r rows a pair of likeness s is looked at with probability
-- 1 - (1 - s^r)^b, 0.97 and more at these thresholds.
local function rows_for (threshold)
  local best, rows = 0, 4
  for given, n in pairs(rows_of) do
    if given <= threshold and given > best then best, rows = given, n end
  end
  return rows
end

--- Takes the next text; one without words is like no other.
function Near:add (text)
  self.n = self.n + 1
  local signature, runs = core.minhash(text, run_words, self.places)
  assert(self.signatures:write(signature))
  if runs == 0 then return end
  local width = 4 * self.rows
  for band = 1, self.bands do
    local hash = core.hash(signature:sub((band - 1) * width + 1, band * width), band)
    self.buckets:add(string.pack(">I2i8I8", band, hash, self.n))
  end
end

-- The signature of a text.
function Near:signature (number)
  self.signatures:seek("set", (number - 1) * 4 * self.places)
  return self.signatures:read(4 * self.places)
end

--- The share of equal places of two texts' signatures.
function Near:likeness (a, b)
  local one, other, same = self:signature(a), self:signature(b), 0
  for i = 1, #one, 4 do
    if one:sub(i, i + 3) == other:sub(i, i + 3) then same = same + 1 end
  end
  return same / self.places
end

-- The first text of the group of one; `above` holds, for texts of groups, an earlier one of theirs.
local function first_of (above, number)
  local top = number
  while above[top] do top = above[top] end
  while above[number] do above[number], number = top, above[number] end
  return top
end

local function join (above, a, b)
  a, b = first_of(above, a), first_of(above, b)
  if a < b then above[b] = a elseif b < a then above[a] = b end
end

-- Joins texts that share a bucket and are alike.
function Near:groups ()
  local above, last, first = {}, nil, nil
  for record in self.buckets:sorted() do
    local bucket, number = record:sub(1, 10), string.unpack(">I8", record, 11)
    if bucket ~= last then
      last, first = bucket, number
    elseif first_of(above, first) ~= first_of(above, number) and self:likeness(first, number) >= self.threshold then
      join(above, first, number)
    end
  end
  return above
end

--- The texts that go, in order, one at each call: its number, the number of the one that is kept.
function Near:dropped ()
  local above, numbers = self:groups(), {}
  for number in pairs(above) do numbers[#numbers + 1] = number end
  table.sort(numbers)
  local at = 0
  return function ()
    at = at + 1
    local number = numbers[at]
    if number then return number, first_of(above, number) end
  end
end

--- Finds texts that share at least the `threshold` (0.5 to 1) of their runs of five words, as far as signatures of some
--- 128 places tell.
function duplicates.near (threshold)
  local rows = rows_for(threshold)
  local bands = (places + rows - 1) // rows
  return setmetatable({
    threshold = threshold, rows = rows, bands = bands, places = rows * bands, n = 0,
    signatures = assert(io.tmpfile()), buckets = sorter.new(18),
  }, Near)
end

return duplicates

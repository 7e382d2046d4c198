-- profile.lua: what the columns of a table hold, told from all rows in one pass with bounded memory
--
-- Counts, means, least and greatest are exact.  Distinct values are exact up to a few hundred, then estimated from the
-- lowest hashes (Bar-Yossef and others 2002); the most frequent values are found with a bounded number of counters
-- (Metwally and others 2005), their counts exact as long as the counters suffice; shapes are those of a sample of the
-- values, drawn by hash of the row's number, so the same rows give the same profile.

local core = require "windrow.core"

local profile = {}
local Column = {}
Column.__index = Column

local most_hashes = 512                -- lowest hashes kept: an error of about 4 %
local most_counters = 4000             -- of frequent values
local most_sampled = 2000              -- numbers of which the shape is drawn
local longest_shown = 60               -- bytes of a value

local function new_column (name)
  return setmetatable({
    name = name, filled = 0, kinds = {}, numbers = 0, sum = 0, lengths = 0, texts = 0,
    hashes = {}, n_hashes = 0, limit = math.maxinteger, counters = {}, n_counters = 0, sample = {}, level = 1.0,
  }, Column)
end

-- Remembers a hash where it is one of the lowest.
function Column:see_hash (hash)
  if hash > self.limit or self.hashes[hash] then return end
  self.hashes[hash] = true
  self.n_hashes = self.n_hashes + 1
  if self.n_hashes < 2 * most_hashes then return end
  local all = {}
  for one in pairs(self.hashes) do all[#all + 1] = one end
  table.sort(all)
  self.hashes, self.limit, self.n_hashes = {}, all[most_hashes], most_hashes
  for i = 1, most_hashes do self.hashes[all[i]] = true end
end

--- How many distinct values there were, and whether that is an estimate.
function Column:distinct ()
  if self.limit == math.maxinteger then return self.n_hashes, false end
  return math.floor(self.n_hashes / (self.limit / math.maxinteger) + 0.5), true
end

-- Counts a value; where the counters are full, the least frequent half makes room.
function Column:count (value)
  local counters = self.counters
  local counter = counters[value]
  if counter then
    counter.n = counter.n + 1
    return
  end
  if self.n_counters >= most_counters then self:make_room() end
  counters[value] = { n = 1 + (self.floor or 0), over = self.floor or 0 }
  self.n_counters = self.n_counters + 1
end

function Column:make_room ()
  local order = self:frequent(most_counters)
  for i = most_counters // 2 + 1, #order do
    self.counters[order[i].value] = nil
    self.floor = math.max(self.floor or 0, order[i].n)
  end
  self.n_counters = math.min(#order, most_counters // 2)
end

--- The most frequent values: { value =, n =, over = (how much n may be too high) }…
function Column:frequent (most)
  local order = {}
  for value, counter in pairs(self.counters) do
    order[#order + 1] = { value = value, n = counter.n, over = counter.over }
  end
  table.sort(order, function (a, b)
    if a.n ~= b.n then return a.n > b.n end
    return a.value < b.value
  end)
  return table.move(order, 1, math.min(most, #order), 1, {})
end

-- Keeps numbers whose lot is low; the level falls as they grow many.
function Column:see_sample (x, row)
  local lot = (core.hash(self.name, row) >> 11) * 2.0^-53
  if lot >= self.level then return end
  self.sample[#self.sample + 1] = { lot, x }
  if #self.sample < 2 * most_sampled then return end
  table.sort(self.sample, function (a, b) return a[1] < b[1] end)
  self.level = self.sample[most_sampled + 1][1]
  for i = most_sampled + 1, #self.sample do self.sample[i] = nil end
end

function Column:see_number (x, row)
  self.numbers, self.sum = self.numbers + 1, self.sum + x
  if not self.low or x < self.low then self.low = x end
  if not self.high or x > self.high then self.high = x end
  self:see_sample(x, row)
end

local function cut (text)
  if #text <= longest_shown then return text end
  local stop = utf8.offset(text, 0, longest_shown) or longest_shown
  return text:sub(1, stop - 1) .. "…"
end

function Column:see_text (text, row)
  self.texts, self.lengths = self.texts + 1, self.lengths + (utf8.len(text) or #text)
  text = cut(text)
  if not self.first or text < self.first then self.first = text end
  if not self.last or text > self.last then self.last = text end
  self.is_time = (self.is_time ~= false) and text:find "^%d%d%d%d%-%d%d%-%d%d" ~= nil
  if self.is_time then self:see_sample(tonumber(text:sub(1, 4)) + (tonumber(text:sub(6, 7)) - 1) / 12, row) end
end

local function kind_of (value)
  local kind = math.type(value) or type(value)
  if kind == "table" then return getmetatable(value) == core.array and "list" or "object" end
  return kind == "string" and "text" or kind
end

--- Takes a value of the row'th row.
function Column:see (value, row)
  if value == nil or value == core.null then return end
  local kind = kind_of(value)
  self.filled = self.filled + 1
  self.kinds[kind] = (self.kinds[kind] or 0) + 1
  local text = kind == "text" and value or core.encode_json(value)
  self:see_hash(core.hash(text) & math.maxinteger)
  self:count(cut(text))
  if kind == "text" then self:see_text(value, row)
  elseif type(value) == "number" then self:see_number(value, row)
  elseif kind == "list" then self:see_number(#value, row) end
end

--- The sampled numbers in so many equal steps from the least to the greatest: counts; nil without a range.
function Column:histogram (steps)
  local low, high = math.huge, -math.huge
  for _, entry in ipairs(self.sample) do low, high = math.min(low, entry[2]), math.max(high, entry[2]) end
  if low >= high then return nil end
  local counts = {}
  for i = 1, steps do counts[i] = 0 end
  for _, entry in ipairs(self.sample) do
    local i = math.min(steps, 1 + math.floor((entry[2] - low) / (high - low) * steps))
    counts[i] = counts[i] + 1
  end
  return counts
end

--- The kinds of values, most frequent first, as words.
function Column:kind_text ()
  local names = {}
  for name in pairs(self.kinds) do names[#names + 1] = name end
  table.sort(names, function (a, b)
    if self.kinds[a] ~= self.kinds[b] then return self.kinds[a] > self.kinds[b] end
    return a < b
  end)
  return table.concat(names, ", ")
end

-- --- tables

local Table = {}
Table.__index = Table

-- Where the columns stand: by a list of all, or in a line of JSON.
local function places_of (names, order)
  local places = {}
  if type(order) == "table" then
    for i, name in ipairs(order) do places[name] = i end
    return places
  end
  for _, name in ipairs(names) do places[name] = order:find(core.encode_json(name) .. ":", 1, true) or 0 end
  return places
end

-- New columns of a row.
function Table:add_columns (names, order)
  local places = places_of(names, order)
  table.sort(names, function (a, b)
    if places[a] ~= places[b] then return places[a] < places[b] end
    return a < b
  end)
  for _, name in ipairs(names) do
    local column = new_column(name)
    self.columns[#self.columns + 1], self.by_name[name] = column, column
  end
end

--- Takes a row, values by column; `order` as corpus/tables.lua gives it.
function Table:see (values, order)
  self.rows = self.rows + 1
  local names = {}
  for name in pairs(values) do
    if not self.by_name[name] then names[#names + 1] = name end
  end
  if #names > 0 then self:add_columns(names, order) end
  for name, value in pairs(values) do self.by_name[name]:see(value, self.rows) end
end

--- A profile of a table: { name =, rows =, columns = }.
function profile.table (name)
  return setmetatable({ name = name, rows = 0, columns = {}, by_name = {} }, Table)
end

return profile

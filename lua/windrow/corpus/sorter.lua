-- sorter.lua: many short records in the order of their bytes, with files for what the memory does not hold

local list = require "windrow.list"

local sorter = {}
local Sorter = {}
Sorter.__index = Sorter

local records_in_memory = 1 << 19
local blocks = 1 << 12             -- records of a file that are read at a time

-- Sorts what waits and writes it out as a run.
function Sorter:spill ()
  table.sort(self.waiting)
  local file = assert(io.tmpfile())
  for i = 1, self.n, blocks do
    assert(file:write(table.concat(self.waiting, "", i, math.min(i + blocks - 1, self.n))))
  end
  file:seek "set"
  self.runs[#self.runs + 1] = file
  self.waiting, self.n = {}, 0
end

--- Adds a record, of the length that `new` was told.
function Sorter:add (record)
  self.n = self.n + 1
  self.waiting[self.n] = record
  if self.n >= self.room then self:spill() end
end

-- Records of a run, one after another.
local function from_file (file, size)
  local block, at = "", 1
  return function ()
    if at > #block then
      block, at = file:read(blocks * size), 1
      if not block then
        file:close()
        return nil
      end
    end
    at = at + size
    return block:sub(at - size, at - 1)
  end
end

-- Lets the head of a heap of { record, next } sink to its place.
local function sink (heap, n)
  local at, head = 1, heap[1]
  while true do
    local child = 2 * at
    if child > n then break end
    if child < n and heap[child + 1][1] < heap[child][1] then child = child + 1 end
    if head[1] <= heap[child][1] then break end
    heap[at], at = heap[child], child
  end
  heap[at] = head
end

-- Several sorted sequences as one.
local function merged (sequences)
  local heap = {}
  for _, step in ipairs(sequences) do
    local first = step()
    if first then heap[#heap + 1] = { first, step } end
  end
  table.sort(heap, function (a, b) return a[1] < b[1] end)
  local n = #heap
  return function ()
    if n == 0 then return nil end
    local head = heap[1]
    local record = head[1]
    head[1] = head[2]()
    if not head[1] then
      heap[1], heap[n] = heap[n], nil
      n = n - 1
    end
    if n > 0 then sink(heap, n) end
    return record
  end
end

--- All records, sorted, one at each call.  Nothing can be added any more.
function Sorter:sorted ()
  table.sort(self.waiting)
  if #self.runs == 0 then return list.each(self.waiting) end
  local sequences = { list.each(self.waiting) }
  for i, file in ipairs(self.runs) do sequences[i + 1] = from_file(file, self.size) end
  return merged(sequences)
end

--- A sorter of records of `size` bytes.  `room`: how many it keeps in memory.
function sorter.new (size, room)
  return setmetatable({ size = size, room = room or records_in_memory, waiting = {}, n = 0, runs = {} }, Sorter)
end

return sorter

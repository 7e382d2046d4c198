-- output.lua: a writer of one file or several, which can be continued where all of them can

local output = {}
local Output = {}
Output.__index = Output

local function each (files, method)
  for _, file in ipairs(files) do
    local sink = file.sink
    local ok, why, code = sink[method](sink)
    if not ok then return nil, why, code end
  end
  return true
end

local function stage (self, rows)
  for i, file in ipairs(self.files) do
    if rows.texts then file.sink:ready(rows.texts[i])
    else file.sink:stage(file.index and { rows[file.index] } or rows) end
  end
end

local function count (self, rows)
  for _, file in ipairs(self.files) do
    local n = rows.counts and rows.counts[file.index] or #(rows[file.index] or {})
    if file.index then file.rows = file.rows + n end
  end
end

local function remember (self, mark)
  local files = {}
  for i, file in ipairs(self.files) do
    files[i] = file.sink:position()
    files[i].rows = file.rows
  end
  self.position = { files = files, mark = mark }
end

-- Ends members or row groups of all files, once enough waits in them: at the same document in each.
local function seal_when_due (self, mark)
  local waiting = 0
  for _, file in ipairs(self.files) do waiting = waiting + file.sink:pending() end
  if waiting < self.stride then return true end
  local ok, why, code = each(self.files, "seal")
  if ok then remember(self, mark) end
  return ok, why, code
end

--- Writes the rows of one document: what cannot be encoded raises before the first byte goes out.
function Output:add (rows, mark)
  local fine, fault = pcall(stage, self, rows)
  if not fine then
    for _, file in ipairs(self.files) do file.sink:discard() end
    error(fault, 0)
  end
  local ok, why, code = each(self.files, "accept")
  if not ok then return nil, why, code end
  count(self, rows)
  self.mark = mark
  if self.stride then return seal_when_due(self, mark) end
  return true
end

--- Puts on the disk what can be continued; gives the position, or nil and a message.
function Output:safe ()
  if not self.lasting then return nil end
  if not self.stride then remember(self, self.mark) end
  local ok, why = each(self.files, "sync")
  if not ok then return nil, why end
  return self.position
end

--- Ends the files and gives them their names.
function Output:commit ()
  for i, file in ipairs(self.files) do
    local ok, why, code = file.sink:commit()
    if not ok then
      for k = i + 1, #self.files do self.files[k].sink:abort() end
      return nil, why, code
    end
  end
  return true
end

--- Leaves nothing behind.
function Output:abort ()
  for _, file in ipairs(self.files) do file.sink:abort() end
end

--- Closes the files and leaves them under their temporary names.
function Output:leave ()
  for _, file in ipairs(self.files) do file.sink:leave() end
end

--- A writer over files { sink =, index = (of the one table in it, nil: all) }.  options: stride (bytes
--- that wait before members or row groups end; nil: every document can be the last), lasting (false:
--- it cannot be continued), position (that it is continued at).
function output.new (files, options)
  local position = options.position
  for i, file in ipairs(files) do file.rows = position and position.files[i].rows or 0 end
  local self = setmetatable({
    files = files, stride = options.stride, lasting = options.lasting, mark = position and position.mark,
  }, Output)
  if position then self.position = position else remember(self, nil) end
  return self
end

return output

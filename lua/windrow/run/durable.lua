-- durable.lua: files of a run that outlive it: written at their end only, cut off where a run goes on

local core = require "windrow.core"
local lfs = require "lfs"

local durable = {}
local File = {}
File.__index = File

local function words (path, why)
  return ("cannot write %s: %s"):format(path, (tostring(why):gsub("^" .. path:gsub("%W", "%%%0") .. ": ", "")))
end

--- Adds text; `length` is then that of the file.
function File:write (text)
  local ok, why = self.handle:write(text)
  if not ok then return nil, words(self.path, why) end
  self.length = self.length + #text
  return true
end

--- What was written is on the disk when this returns true.
function File:sync ()
  local ok, why = core.sync(self.handle)
  if ok then return true end
  return nil, words(self.path, why)
end

function File:close ()
  return self.handle:close()
end

--- Opens a file that is cut off after `bytes` (0 when absent), and written behind them.
function durable.open (path, bytes)
  bytes = bytes or 0
  local ok, why = true, nil
  if bytes > 0 then
    local size = lfs.attributes(path, "size") or 0
    if size < bytes then return nil, ("%s is shorter than the run left it"):format(path) end
    ok, why = core.truncate(path, bytes)
  end
  local handle
  if ok then handle, why = io.open(path, bytes > 0 and "ab" or "wb") end
  if not handle then return nil, words(path, why) end
  core.buffer(handle, 1 << 16)
  return setmetatable({ path = path, handle = handle, length = bytes }, File)
end

--- Writes a whole file under its name, all or nothing, and on the disk.
function durable.replace (path, text)
  local temporary = path .. ".part"
  local file, why = durable.open(temporary)
  if not file then return nil, why end
  local ok
  ok, why = file:write(text)
  if ok then ok, why = file:sync() end
  file:close()
  if ok then ok, why = os.rename(temporary, path) end
  if ok then ok, why = core.sync_folder(path:match("^(.*)/[^/]*$") or ".") end
  if ok then return true end
  os.remove(temporary)
  return nil, words(path, why)
end

return durable

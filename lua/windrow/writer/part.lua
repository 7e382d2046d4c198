-- part.lua: a file that appears whole or not at all

local lfs = require "lfs"

local part = {}
local Part = {}
Part.__index = Part

--- errno EPIPE, the same on Linux, macOS and the BSDs.
part.broken_pipe = 32

-- The message of a failed call of `io`, without the name of the temporary file.
local function reason (why)
  return (tostring(why):gsub("^.*%.part: ", ""))
end

--- Writes text.  Gives true, or nil, a message and "pipe" when the reader went away.
function Part:write (text)
  local ok, why, code = self.handle:write(text)
  if ok then return true end
  return nil, ("cannot write %s: %s"):format(self.path, reason(why)), code == part.broken_pipe and "pipe" or nil
end

--- Ends the file and gives it its name.
function Part:commit ()
  local ok, why, code = self.handle[self.temporary and "close" or "flush"](self.handle)
  if ok and self.temporary then ok, why, code = os.rename(self.temporary, self.path) end
  if ok then return true end
  self:abort()
  return nil, ("cannot write %s: %s"):format(self.path, reason(why)), code == part.broken_pipe and "pipe" or nil
end

--- Leaves nothing behind.
function Part:abort ()
  if not self.temporary then return end
  if io.type(self.handle) == "file" then self.handle:close() end
  os.remove(self.temporary)
end

--- The name under which `path` is written until it is whole.
function part.temporary (path)
  return path .. ".part"
end

--- Whether something stands at `path` that may not be replaced: nil and a message then.
function part.free (path, overwrite)
  local mode = lfs.attributes(path, "mode")
  if mode == "directory" then return nil, ("%s is a folder"):format(path) end
  if mode and not overwrite then
    return nil, ("%s exists; --overwrite replaces it"):format(path)
  end
  return true
end

--- Whether `path` is a device or a pipe: written as it is, never replaced.
function part.is_special (path)
  local mode = lfs.attributes(path, "mode")
  return mode ~= nil and mode ~= "file" and mode ~= "directory"
end

--- Opens a file for `path`; it is written beside it as PATH.part, which a run that was killed
--- leaves behind and the next run replaces.  Gives nil and a message when `path` exists.
function part.open (path, overwrite)
  local special = part.is_special(path)
  local ok, why = special, nil
  if not special then ok, why = part.free(path, overwrite) end
  if not ok then return nil, why end
  local temporary = not special and part.temporary(path) or nil
  local handle
  handle, why = io.open(temporary or path, "wb")
  if not handle then return nil, ("cannot write %s: %s"):format(path, reason(why)) end
  handle:setvbuf("full", 1 << 16)
  return setmetatable({ path = path, temporary = temporary, handle = handle }, Part)
end

--- stdout with the same methods; what was written stays written.
function part.stdout ()
  io.stdout:setvbuf("full", 1 << 16)
  return setmetatable({ path = "stdout", handle = io.stdout }, Part)
end

return part

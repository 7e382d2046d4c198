-- part.lua: a file that appears whole or not at all

local core = require "windrow.core"
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

local function failure (self, why, code)
  return nil, ("cannot write %s: %s"):format(self.path, reason(why)), code == part.broken_pipe and "pipe" or nil
end

--- Writes text.  Gives true, or nil, a message and "pipe" when the reader went away.
function Part:write (text)
  local ok, why, code = self.handle:write(text)
  self.bytes = self.bytes + #text
  if ok then return true end
  return failure(self, why, code)
end

--- Puts what was written on the disk.
function Part:sync ()
  if not self.temporary then return true end
  local ok, why, code = core.sync(self.handle)
  if ok then return true end
  return failure(self, why, code)
end

local function folder_of (path)
  return path:match("^(.*)/[^/]*$") or "."
end

--- Renames a finished file or folder; the name is on the disk then.
function part.rename (from, to)
  local ok, why = os.rename(from, to)
  if not ok then return nil, why end
  core.sync_folder(folder_of(to) == "" and "/" or folder_of(to))
  return true
end

--- Ends the file and gives it its name.
function Part:commit ()
  local ok, why, code
  if self.temporary then
    ok, why, code = core.sync(self.handle)
    if ok then ok, why, code = self.handle:close() end
    if ok then ok, why, code = part.rename(self.temporary, self.path) end
  else
    ok, why, code = self.handle:flush()
  end
  if ok then return true end
  self:abort()
  return failure(self, why, code)
end

--- Closes the file and leaves it under its temporary name.
function Part:leave ()
  if self.temporary and io.type(self.handle) == "file" then self.handle:close() end
end

--- Leaves nothing behind.
function Part:abort ()
  self:leave()
  if self.temporary then os.remove(self.temporary) end
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

--- Whether what was written as PATH.part was given its name.
function part.is_named (path)
  return lfs.attributes(path, "mode") ~= nil and lfs.attributes(part.temporary(path), "mode") == nil
end

--- Whether `path` is a device or a pipe: written as it is, never replaced.
function part.is_special (path)
  local mode = lfs.attributes(path, "mode")
  return mode ~= nil and mode ~= "file" and mode ~= "directory"
end

-- Cuts a file that was left behind to its first bytes.
local function cut (temporary, bytes)
  local size = lfs.attributes(temporary, "size")
  if not size then return nil, "what was written of it is gone" end
  if size < bytes then return nil, ("%d bytes of it were written, %d are there"):format(bytes, size) end
  return core.truncate(temporary, bytes)
end

--- Opens a file for `path`; it is written beside it as PATH.part, which a run that was killed
--- leaves behind and the next run replaces.  options: overwrite, at (bytes of PATH.part to go on behind).
--- Gives nil and a message when `path` exists or cannot be written.
function part.open (path, options)
  local special, at = part.is_special(path), options.at
  local ok, why = true, nil
  if not special then ok, why = part.free(path, options.overwrite) end
  if not ok then return nil, why end
  local temporary = not special and part.temporary(path) or nil
  if at then ok, why = cut(temporary or path, at) end
  local handle
  if ok then handle, why = io.open(temporary or path, at and "ab" or "wb") end
  if not handle then return nil, ("cannot write %s: %s"):format(path, reason(why)) end
  core.buffer(handle, 1 << 16)
  return setmetatable({ path = path, temporary = temporary, handle = handle, bytes = at or 0 }, Part)
end

--- stdout with the same methods; what was written stays written.
function part.stdout ()
  core.buffer(io.stdout, 1 << 16)
  return setmetatable({ path = "stdout", handle = io.stdout, bytes = 0 }, Part)
end

return part

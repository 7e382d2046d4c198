-- earlier.lua: an earlier run, by its folder, for the verbs that look at one again

local exit = require "windrow.exit"
local folder = require "windrow.run.folder"
local lfs = require "lfs"

local earlier = {}

--- `path` as it is from anywhere.
function earlier.full (path)
  if not path or path == "-" or path:sub(1, 1) == "/" then return path end
  return lfs.currentdir() .. "/" .. path
end

--- What run.json of a run's folder says; nil, a message and an exit code where it says nothing.
function earlier.read (path)
  local found, why = folder.read(path, "run.json")
  if found and found.settings and found.identity then return found end
  return nil, ("%s is not the folder of a run: %s"):format(path, why or "its run.json lacks the settings"), exit.io
end

--- Goes to where the run was started, so that its paths mean what they meant.  nil, a message and an exit code when
--- that folder is gone.
function earlier.go_there (found)
  if not found.folder or found.folder == lfs.currentdir() then return true end
  local ok, why = lfs.chdir(found.folder)
  if ok then return true end
  return nil, ("the run was started in %s: %s"):format(found.folder, why), exit.io
end

--- Whether two paths lead to one thing that is there.
function earlier.is_same (path, other)
  if not path or not other then return false end
  local a, b = lfs.attributes(path), lfs.attributes(other)
  return a ~= nil and b ~= nil and a.ino == b.ino and a.dev == b.dev and a.mode ~= "char device"
end

--- The script of a run, from anywhere.
function earlier.script (found)
  local path = found.settings.script
  return path:sub(1, 1) == "/" and path or found.folder .. "/" .. path
end

return earlier

-- folder.lua: the folder with a run's own data, beside its output as OUT.run, or where --run says
--
--   run.json         what was run: script, options, inputs; how it ended and what its output is
--   documents.jsonl  a line for every document (ledger.lua)
--   rejects.jsonl    dead letters (letter.lua)
--   checkpoint.json  how far the output is safe; gone when the run has ended
--   stats.json       counts and times (stats.lua)
--   lock             held by the process that writes all these, and gone with it

local core = require "windrow.core"
local durable = require "windrow.run.durable"
local layout = require "windrow.layout"
local lfs = require "lfs"

local folder = {}

local names = { "run.json", "documents.jsonl", "rejects.jsonl", "checkpoint.json", "stats.json", "lock" }

--- The folder of a run with this output; nil when there is none to stand beside.
function folder.of (output)
  if not output or output == "-" then return nil end
  local mode = lfs.attributes(output, "mode")
  if mode and mode ~= "file" and mode ~= "directory" then return nil end
  return output:gsub("(.)/+$", "%1") .. ".run"
end

--- The path of one of its files.
function folder.file (path, name)
  return path .. "/" .. name
end

--- A JSON file of a run's folder; nil and a message where there is none.
function folder.read (path, name)
  local handle, why = io.open(folder.file(path, name), "rb")
  if not handle then return nil, why end
  local value, message = core.decode_json(handle:read "a")
  handle:close()
  if type(value) == "table" then return value end
  return nil, ("%s: %s"):format(folder.file(path, name), message or "not an object")
end

--- Writes a JSON file of it, whole or not at all.
function folder.write (path, name, value)
  return durable.replace(folder.file(path, name), layout.json(value) .. "\n")
end

-- Whether all that stands in a folder is a run's.
local function is_run (path)
  local known = {}
  for _, name in ipairs(names) do known[name], known[name .. ".part"] = true, true end
  for name in lfs.dir(path) do
    if name ~= "." and name ~= ".." and not known[name] then return nil, name end
  end
  return true
end

--- Takes a run's older data away.
function folder.renew (path)
  for _, name in ipairs(names) do
    if name ~= "lock" then os.remove(folder.file(path, name)) end
    os.remove(folder.file(path, name .. ".part"))
  end
  return true
end

-- Makes the folder, where it is not there.  nil and a message where something else stands there.
local function make (path)
  local mode = lfs.attributes(path, "mode")
  if not mode then
    local ok, why = lfs.mkdir(path)
    if ok then return true end
    local above = path:match "^(.+)/[^/]*$"
    if above and not lfs.attributes(above, "mode") then return nil, ("there is no folder %s"):format(above) end
    return nil, ("cannot make the folder %s: %s"):format(path, why)
  end
  if mode ~= "directory" then return nil, ("%s is not a folder"):format(path) end
  local fine, other = is_run(path)
  if fine then return true end
  return nil, ("%s holds %s, which is no run's: name another folder by --run"):format(path, other)
end

--- Makes the folder this process's own, until it ends or calls `unlock`.  nil and a message where that cannot be;
--- "busy" as a third result where another process has it.
function folder.lock (path)
  local ok, why = make(path)
  if not ok then return nil, why end
  local handle
  handle, why = io.open(folder.file(path, "lock"), "wb")
  if not handle then return nil, ("cannot write %s: %s"):format(folder.file(path, "lock"), why) end
  if lfs.lock(handle, "w") then return handle end
  handle:close()
  return nil, ("another run is writing into %s"):format(path), "busy"
end

--- Gives the folder free; an empty one goes.
function folder.unlock (path, handle)
  os.remove(folder.file(path, "lock"))
  handle:close()
  lfs.rmdir(path)
end

--- Takes a run's folder away, whole.
function folder.remove (path)
  folder.renew(path)
  os.remove(folder.file(path, "lock"))
  return lfs.rmdir(path)
end

--- Takes away the note of an unfinished run.
function folder.close_checkpoint (path)
  os.remove(folder.file(path, "checkpoint.json"))
end

return folder

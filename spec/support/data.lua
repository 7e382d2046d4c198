-- data.lua: the development data beside the project, unpacked on first use; absent on most machines
--
--     local suites = data.folder "suites"
--     if not suites then return pending "no ../shared/bench here" end
local lfs = require "lfs"

local data = {}

local packs, unpacked = "../shared/bench", "build/bench"

--- The folder that holds an area's files (`suites`, `sentence`, `extract-wcxb` …), nil when this machine
--- has no data.  A file `.<area>` beside it marks that all of it is there, as the scorers expect.
function data.folder (area)
  local folder, mark = unpacked .. "/" .. area, unpacked .. "/." .. area
  if lfs.attributes(mark) then return folder end
  local pack = packs .. "/" .. area .. ".tar.xz"
  if not lfs.attributes(pack) then return nil end
  lfs.mkdir "build"
  lfs.mkdir(unpacked)
  assert(os.execute(("tar -xJf '%s' -C '%s'"):format(pack, unpacked)), "cannot unpack " .. pack)
  assert(io.open(mark, "w")):close()
  return folder
end

return data

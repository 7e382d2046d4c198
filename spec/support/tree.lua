-- tree.lua: the files of the work tree, for the specs that watch over the house
local lfs = require "lfs"

local tree = {}

--- Every file under a folder whose name fits the Lua pattern, sorted; paths start with the folder.
function tree.files (folder, pattern)
  local found, waiting = {}, { folder }
  while #waiting > 0 do
    local at = table.remove(waiting)
    for name in lfs.dir(at) do
      local path = at .. "/" .. name
      if name:sub(1, 1) ~= "." then
        if lfs.attributes(path, "mode") == "directory" then waiting[#waiting + 1] = path
        elseif name:find(pattern) then found[#found + 1] = path end
      end
    end
  end
  table.sort(found)
  return found
end

--- The whole text of a file.
function tree.read (path)
  local file <close> = assert(io.open(path, "rb"))
  return file:read "a"
end

--- What a shell command prints, without its last newline.
function tree.output (command)
  local pipe <close> = assert(io.popen(command))
  return (pipe:read "a":gsub("\n$", ""))
end

return tree

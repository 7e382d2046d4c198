-- path.lua: paths of files in coordinates, which are fit for JSON

local core = require "windrow.core"
local readable = require "windrow.reader.readable"

local path = {}

--- What coordinates say of a path: { file = the path, readable, raw = the path in base 64 where that is another }.
function path.shown (name)
  local file = readable(name)
  return { file = file, raw = file ~= name and core.base64(name) or nil }
end

--- The path that coordinates tell.
function path.of (at)
  return at.raw and core.unbase64(at.raw) or at.file
end

return path

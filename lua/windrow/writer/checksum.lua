-- checksum.lua: the SHA-256 of a file

local core = require "windrow.core"

local checksum = {}

local portion = 1 << 20

--- The SHA-256 of a file's bytes as hexadecimal digits; nil and a message when it cannot be read.
function checksum.of_file (path)
  local handle <close>, why = io.open(path, "rb")
  if not handle then return nil, why end
  local sum = core.sha256()
  for bytes in function () return handle:read(portion) end do sum:put(bytes) end
  return sum:text()
end

return checksum

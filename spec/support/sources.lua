-- sources.lua: writes the rockspec's list of C files anew, from what lies in csrc; part of `make doc`
package.path = "./?.lua;" .. package.path
local tree = require "spec.support.tree"

local rockspec = "rockspec/windrow-dev-1.rockspec"

-- The list as lines of at most 100 columns.
local function lines_of (paths)
  local lines, line = {}, "       "
  for _, path in ipairs(paths) do
    local word = (' "%s",'):format(path)
    if #line + #word > 100 then
      lines[#lines + 1], line = line, "       "
    end
    line = line .. word
  end
  lines[#lines + 1] = line
  return table.concat(lines, "\n") .. "\n"
end

local paths = {}
for _, path in ipairs(tree.files("csrc", "%.c$")) do
  if not path:match "^csrc/gen/" then paths[#paths + 1] = path end
end
local text = tree.read(rockspec)
local head, tail = text:match "^(.-sources = {\n).-(\n      },.*)$"
local file <close> = assert(io.open(rockspec, "wb"))
file:write(head, lines_of(paths):sub(1, -2), tail)

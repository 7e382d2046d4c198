-- strings.lua: Lua's string library as scripts have it: patterns take counted steps, nothing is repeated for ever
local core = require "windrow.core"

local strings = {}
for name, value in pairs(string) do strings[name] = value end

-- The same functions, but that the steps of patterns are counted (core.pattern_steps).
strings.find, strings.match, strings.gmatch, strings.gsub = core.find, core.match, core.gmatch, core.gsub

-- No compiled code: there is nothing that could load it.
strings.dump = nil

--- string.rep that ends: of nothing it makes nothing.
function strings.rep (text, n, separator)
  if #tostring(text) + #tostring(separator or "") == 0 then return "" end
  return string.rep(text, n, separator)
end

return strings

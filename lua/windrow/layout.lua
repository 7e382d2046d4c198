-- layout.lua: JSON laid out for people: what fits a line stays on it

local core = require "windrow.core"

local layout = {}

local width = 96

local function is_array (value)
  local meta = getmetatable(value)
  return meta == core.array or meta ~= core.object and (#value > 0 or next(value) == nil)
end

local function sorted_keys (value)
  local keys = {}
  for key in pairs(value) do keys[#keys + 1] = key end
  table.sort(keys)
  return keys
end

--- A value as JSON, objects' keys sorted, two spaces a level.  `margin` is the white space
--- before the value's line.
function layout.json (value, margin)
  margin = margin or ""
  local flat = core.encode_json(value)
  if type(value) ~= "table" or #margin + #flat <= width then return flat end
  local inner, lines = margin .. "  ", {}
  local array = is_array(value)
  for i, key in ipairs(array and value or sorted_keys(value)) do
    lines[i] = inner .. (array and layout.json(key, inner)
      or core.encode_json(key) .. ": " .. layout.json(value[key], inner))
  end
  local open, close = "{", "}"
  if array then open, close = "[", "]" end
  return ("%s\n%s\n%s%s"):format(open, table.concat(lines, ",\n"), margin, close)
end

return layout

-- suggest.lua: the known name that a misspelt one is nearest to
local suggest = {}

local min = math.min

--- Edits (insert, delete, replace, swap of neighbours) between two texts.
local function distance (a, b)
  local before, row = {}, {}
  for j = 0, #b do row[j] = j end
  for i = 1, #a do
    local above
    before, above, row = row, before, { [0] = i }
    for j = 1, #b do
      local same = a:byte(i) == b:byte(j) and 0 or 1
      row[j] = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + same)
      if i > 1 and j > 1 and a:byte(i) == b:byte(j - 1) and a:byte(i - 1) == b:byte(j) then
        row[j] = min(row[j], above[j - 2] + 1)
      end
    end
  end
  return row[#b]
end

--- The name among `names` (an array) that `name` was probably meant to be, or nil.
function suggest.nearest (name, names)
  local best, least = nil, math.max(1, #name // 3) + 1
  for _, known in ipairs(names) do
    local d = distance(name:lower(), known:lower())
    if d < least or d == least and best and known < best then best, least = known, d end
  end
  return best
end

--- " (did you mean 'title'?)", else " (known: …)" where the list is short, else "".
function suggest.hint (name, names)
  local near = suggest.nearest(tostring(name), names)
  if near then return (" (did you mean '%s'?)"):format(near) end
  if #names == 0 or #names > 24 then return "" end
  local sorted = table.move(names, 1, #names, 1, {})
  table.sort(sorted)
  return (" (known: %s)"):format(table.concat(sorted, ", "))
end

--- The keys of a table as a sorted array of texts, for `hint`.
function suggest.keys (set)
  local names = {}
  for name in pairs(set) do names[#names + 1] = tostring(name) end
  table.sort(names)
  return names
end

return suggest

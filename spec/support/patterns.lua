-- patterns.lua: an iterator over random Lua patterns and texts, the same for the same seed
local atoms = { "a", "b", ".", "%a", "%d", "%s", "[ab]", "[^a]", "[a-c]", "[%d_]", "x", " ", "%w", "%.", "()", "%1", "%b()",
  "%f[%a]", "%S", "]", "-", "[]]", "[^]a]", "%u", "%p" }
local repeats = { "", "", "", "*", "+", "-", "?" }
local characters = { "a", "b", "c", "x", "1", " ", "(", ")", "_", "A", ".", "\n", "\0", "\xC3" }

local function one_of (list) return list[math.random(#list)] end

local function pattern ()
  local parts, open = { math.random(6) == 1 and "^" or nil }, 0
  for _ = 1, math.random(6) do
    local kind = math.random(8)
    if kind == 1 then
      parts[#parts + 1], open = "(", open + 1
    elseif kind == 2 and open > 0 then
      parts[#parts + 1], open = ")", open - 1
    else
      parts[#parts + 1] = one_of(atoms) .. one_of(repeats)
    end
  end
  return table.concat(parts) .. (")"):rep(open) .. (math.random(6) == 1 and "$" or "")
end

local function text ()
  local parts = {}
  for i = 1, math.random(0, 14) do parts[i] = one_of(characters) end
  return table.concat(parts)
end

return function (seed, n)
  math.randomseed(seed)
  return function ()
    n = n - 1
    if n >= 0 then return pattern(), text() end
  end
end

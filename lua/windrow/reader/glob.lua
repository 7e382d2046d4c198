-- glob.lua: names with wildcards: `*` and `?` within a name, `[a-z]` and `[!a-z]`, `**` for any folders

local lfs = require "lfs"

local glob = {}

--- Whether `path` has a wildcard.
function glob.is (path)
  return path:find("[*?%[]") ~= nil
end

local function set_pattern (set)
  local body = set:sub(2, -2):gsub("^!", "^"):gsub("[%%%]]", "%%%0")
  return "[" .. body .. "]"
end

-- One path component as a Lua pattern.
local function component_pattern (component)
  local out, at = {}, 1
  while at <= #component do
    local set = component:match("^%[!?[^%]]+%]", at)
    local c = component:sub(at, at)
    if set then out[#out + 1] = set_pattern(set)
    elseif c == "*" then out[#out + 1] = ".*"
    elseif c == "?" then out[#out + 1] = utf8.charpattern
    else out[#out + 1] = c:gsub("%W", "%%%0") end
    at = at + #(set or c)
  end
  return "^" .. table.concat(out) .. "$"
end

local function names (folder)
  local found = {}
  if lfs.attributes(folder, "mode") ~= "directory" then return found end
  local ok, step, state = pcall(lfs.dir, folder)
  if not ok then return found end
  for name in step, state do
    if name ~= "." and name ~= ".." then found[#found + 1] = name end
  end
  table.sort(found)
  return found
end

local function join (folder, name)
  if folder == "" then return name end
  return folder:sub(-1) == "/" and folder .. name or folder .. "/" .. name
end

-- `folder` and every folder below it, links not followed.
local function folders_below (folder)
  local all, at = { folder }, 1
  while at <= #all do
    local here = all[at]
    for _, name in ipairs(names(here == "" and "." or here)) do
      local path = join(here, name)
      if name:sub(1, 1) ~= "." and lfs.symlinkattributes(path, "mode") == "directory" then
        all[#all + 1] = path
      end
    end
    at = at + 1
  end
  return all
end

local function expand (bases, component)
  local out = {}
  local pattern = component_pattern(component)
  for _, base in ipairs(bases) do
    if component == "**" then
      table.move(folders_below(base), 1, #folders_below(base), #out + 1, out)
    elseif not glob.is(component) then
      local path = join(base, component)
      if lfs.attributes(path, "mode") then out[#out + 1] = path end
    else
      for _, name in ipairs(names(base == "" and "." or base)) do
        local hidden = name:sub(1, 1) == "." and component:sub(1, 1) ~= "."
        if not hidden and name:find(pattern) then out[#out + 1] = join(base, name) end
      end
    end
  end
  return out
end

--- The existing paths that `pattern` names, sorted by bytes.
function glob.paths (pattern)
  local bases = { pattern:sub(1, 1) == "/" and "/" or "" }
  for component in pattern:gmatch("[^/]+") do bases = expand(bases, component) end
  table.sort(bases)
  local out = {}
  for _, path in ipairs(bases) do
    if path ~= out[#out] then out[#out + 1] = path end
  end
  return out
end

return glob

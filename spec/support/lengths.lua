-- lengths.lua: how long files, functions and lines are, and which are too long; run as a program a gate of `make lint`
local tree = require "spec.support.tree"

local lengths = { file_limit = 600, function_limit = 60, line_limit = { c = 100, h = 100, lua = 120 } }

-- Functions that may be longer: each is one dispatch loop, state machine or table, and says so where it stands.
local allowed = {
}

-- Files that may have longer lines: a table with an entry a line, and what is still to be wrapped.
local wide = { ["lua/windrow/api.lua"] = true }
for name in ("block_feature.c block_feature.h content.c model.c model.h surroundings.c surroundings.h"):gmatch "%S+" do
  wide["csrc/clean/" .. name] = true
end

-- Files of data: tables that programs made, word lists, the described interface.
local data = { "_table%.h$", "_table%.c$", "^csrc/gen/", "^lua/windrow/data/", "^lua/windrow/meta%.lua$" }

local function is_data (path)
  for _, pattern in ipairs(data) do
    if path:find(pattern) then return true end
  end
  return false
end

local function lines_of (path)
  local n = 0
  for _ in io.lines(path) do n = n + 1 end
  return n
end

-- In the style of the house a C function's head starts at a line's start and ends with `{`, and its `}` stands alone.
local function each_c_function (path, report)
  local number, name, first, open = 0, nil, nil, false
  for line in io.lines(path) do
    number = number + 1
    if not open and line:find "^[%a_].* %(" then name, first = line:match "([%w_]+) %(", number end
    if name and line:find "%) {$" then open = true end
    if open and line == "}" then
      report(name, first, number - first + 1)
      name, open = nil, false
    end
  end
end

local function each_lua_function (path, report)
  local listing = tree.output(("%s -p -l '%s'"):format(lengths.luac(), path))
  for first, last in listing:gmatch "\nfunction <[^\n]-:(%d+),(%d+) %(" do
    report("function", first, last - first + 1)
  end
end

--- The name of Lua 5.4's compiler here.
function lengths.luac ()
  for _, name in ipairs { "luac5.4", "luac54", "luac" } do
    if tree.output(name .. " -v 2>/dev/null"):find "^Lua 5%.4" then return name end
  end
  error "no luac of Lua 5.4 here"
end

--- The sources under these gates: the core and the Lua side, data left out.
function lengths.sources ()
  local list = tree.files("csrc", "%.[ch]$")
  table.move(tree.files("lua", "%.lua$"), 1, 1000, #list + 1, list)
  local kept = {}
  for _, path in ipairs(list) do
    if not is_data(path) then kept[#kept + 1] = path end
  end
  return kept
end

--- Every file that is too long, as text.
function lengths.long_files ()
  local long = {}
  for _, path in ipairs(lengths.sources()) do
    local n = lines_of(path)
    if n > lengths.file_limit then long[#long + 1] = ("%s: %d lines"):format(path, n) end
  end
  return long
end

--- Every function that is too long and has no leave, as text.
function lengths.long_functions ()
  local long = {}
  for _, path in ipairs(lengths.sources()) do
    local each = path:match "%.lua$" and each_lua_function or each_c_function
    each(path, function (name, line, n)
      if n > lengths.function_limit and not allowed[path .. " " .. name] then
        long[#long + 1] = ("%s:%d: %s: %d lines"):format(path, line, name, n)
      end
    end)
  end
  return long
end

--- Every line that is too long, as text.
function lengths.long_lines ()
  local long = {}
  for _, path in ipairs(lengths.sources()) do
    local limit, number = wide[path] and math.huge or lengths.line_limit[path:match "%w+$"], 0
    for line in io.lines(path) do
      number = number + 1
      local n = utf8.len(line) or #line
      if n > limit then long[#long + 1] = ("%s:%d: %d characters"):format(path, number, n) end
    end
  end
  return long
end

if arg and arg[0] and arg[0]:match "lengths%.lua$" then
  local long = {}
  for _, list in ipairs { lengths.long_files(), lengths.long_functions(), lengths.long_lines() } do
    table.move(list, 1, #list, #long + 1, long)
  end
  for _, text in ipairs(long) do print("too long: " .. text) end
  os.exit(#long == 0)
end

return lengths

-- fault.lua: errors that name the line of the script they come from
local fault = {}

local getinfo = debug.getinfo
local own = getinfo(1, "S").source:match("^(.*)fault%.lua$")

-- Sources of the files that the loader ran ("@news.lua").  Where one is on the stack, it is the one to blame.
local scripts = {}

--- Tells that a chunk of this source is part of a script.
function fault.is_script (source)
  scripts[source] = true
end

local function line_of (info)
  local file = info.source:match("^[@=](.*)") or info.short_src
  return ("%s:%d"):format(file, info.currentline)
end

-- Functions behind which scripts run: what called them is not the script's.
local borders = {}

--- Marks a function as the place where windrow enters a script; gives it back.
function fault.border (f)
  borders[f] = true
  return f
end

--- Frames that are neither C nor windrow's own, innermost first, up to where the script was entered; `level`
--- as for debug.getinfo, 1 the caller.  `entered` marks functions that windrow called.
local function frames (level)
  local found, any_script, last = {}, false, nil
  level = level + 1
  while true do
    local info = getinfo(level, "Slnf")
    if not info or borders[info.func] then break end
    local mine = info.source:sub(1, #own) == own
    if mine and last then last.entered = true end
    last = nil
    if info.currentline > 0 and not mine then
      found[#found + 1], last = info, info
      any_script = any_script or scripts[info.source]
    end
    level = level + 1
  end
  if last then last.entered = true end
  if not any_script then return found end
  local inside = {}
  for _, info in ipairs(found) do
    if scripts[info.source] then inside[#inside + 1] = info end
  end
  return inside
end

--- "news.lua:15": the line of the script (else of the program) that is being run; "?" where there is none.
function fault.where ()
  local info = frames(2)[1]
  return info and line_of(info) or "?"
end

--- Raises `format:format(…)` at a position that `where` gave; "?" leaves it to whoever catches the error.
function fault.raise (where, format, ...)
  error((where == "?" and "" or where .. ": ") .. format:format(...), 0)
end

--- Raises `format:format(…)` at the line of the script that called into windrow.
function fault.misuse (format, ...)
  fault.raise(fault.where(), format, ...)
end

--- Raises unless `value` has one of the types ("string", "table or nil").
function fault.expect (what, value, wanted)
  local found = type(value)
  for name in wanted:gmatch("[%a]+") do
    if name == found then return value end
  end
  return fault.misuse("%s: expected a %s, got %s", what, wanted, value == nil and "nothing" or "a " .. found)
end

--- The script's frames as text, innermost first, one a line.
function fault.traceback ()
  local lines = {}
  for i, info in ipairs(frames(2)) do
    local name = info.name and not info.entered and ("in '%s'"):format(info.name) or "in a function"
    lines[i] = ("  %s: %s"):format(line_of(info), info.what == "main" and "in the script" or name)
  end
  return table.concat(lines, "\n")
end

--- A raised value as text.
function fault.describe (raised)
  local meta = getmetatable(raised)
  if type(raised) == "string" or type(raised) == "number" or meta and meta.__tostring then
    return tostring(raised)
  end
  if type(raised) == "table" and type(raised.message) == "string" then return raised.message end
  return ("a %s was raised as an error"):format(type(raised))
end

--- The message alone of Lua's "file:line: message".
function fault.message (text)
  return (text:match("^[^\n]-:%d+: (.*)$") or text)
end

return fault

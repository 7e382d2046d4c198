-- luapattern.lua: what is wrong with a Lua pattern, before there is a text to match
local luapattern = {}

--- The place behind the set that opens at `at`; nil where it does not end.
local function set_end (pattern, at)
  at = pattern:find("^%^", at + 1) and at + 2 or at + 1
  local first = at
  while at <= #pattern do
    local c = pattern:sub(at, at)
    if c == "]" and at > first then return at + 1 end
    at = at + (c == "%" and 2 or 1)
  end
end

-- What stands behind a %, by its letter: the place behind it, or nil and what is wrong.
local escapes = {
  b = function (pattern, at)
    if #pattern < at + 3 then return nil, "%b wants two characters behind it" end
    return at + 4
  end,
  f = function (pattern, at)
    if pattern:sub(at + 2, at + 2) ~= "[" then return nil, "%f wants a [set] behind it" end
    return at + 2
  end,
  [""] = function () return nil, "it ends with a % (write %% for the sign itself)" end,
}

--- The place behind the element at `at`, or nil and what is wrong; `open` counts captures.
local function element (pattern, at, open)
  local c = pattern:sub(at, at)
  if c == "%" then
    local escape = escapes[pattern:sub(at + 1, at + 1)]
    if escape then return escape(pattern, at) end
    return at + 2
  elseif c == "[" then
    local stop = set_end(pattern, at)
    if not stop then return nil, "a [ is not closed with ]" end
    return stop
  elseif c == "(" then
    open.n = open.n + 1
  elseif c == ")" then
    open.n = open.n - 1
    if open.n < 0 then return nil, "a ) closes nothing (write %) for the sign itself)" end
  end
  return at + 1
end

--- Why a text is no Lua pattern, or nil.
function luapattern.fault (pattern)
  local at, open = 1, { n = 0 }
  while at <= #pattern do
    local stop, why = element(pattern, at, open)
    if not stop then return why end
    at = stop
  end
  if open.n > 0 then return "a ( is not closed with )" end
  local fine, message = pcall(string.find, "", pattern)
  return not fine and message:gsub("^[^\n]-:%d+: ", "") or nil
end

return luapattern

-- readme.lua: what README.md shows of the command, run again
local core = require "windrow.core"
local lfs = require "lfs"
local shell = require "spec.support.shell"

local readme = {}

local widest = 160                 -- characters of a line; longer ones are cut

local misspelt = [[
local w = require "windrow"
local news = w.dataset "news"
news.articles = w.each "document" {
  w.text "title" { optonal = true },
}
return news
]]

-- A folder as a reader of the README has it: its whole scripts, the examples, a page beside them.
local function as_reader (text)
  local folder = shell.folder { ["misspelt.lua"] = misspelt }
  for script, name in text:gmatch "```lua\n(%-%- ([%w_]+%.lua):.-)```" do folder:write(name, script) end
  local root = lfs.currentdir()
  assert(lfs.link(root .. "/examples", folder:at "examples", true))
  assert(lfs.link(root .. "/examples/news/tests/harbour-tunnel.html", folder:at "harbour-tunnel.html", true))
  return folder
end

local function cut (line)
  local stop = utf8.offset(line, widest + 1)
  if not stop or stop > #line then return line end
  return line:sub(1, utf8.offset(line, widest) - 1) .. "…"
end

-- The first n lines that a command gives, indented.  Behind a pipe stderr is not shown.
local function shown (folder, command, n)
  local result = folder:sh(command)
  local text = result.out .. (command:find("|", 1, true) and "" or result.err)
  local lines = {}
  for line in text:gmatch "([^\n]*)\n" do
    if #lines == n then break end
    lines[#lines + 1] = line == "" and "" or "    " .. cut(line)
  end
  return lines
end

-- Lines of README.md in which each command is followed by what it gives now, as many lines as before.
local function answer (lines, folder)
  local out, i = {}, 1
  while i <= #lines do
    out[#out + 1] = lines[i]
    local command = lines[i]:match "^    %$ (.+)$"
    i = i + 1
    if command then
      local n, blank = 0, 0
      while lines[i + n + blank] and (lines[i + n + blank] == "" or lines[i + n + blank]:find "^    [^$]") do
        if lines[i + n + blank] == "" then blank = blank + 1 else n, blank = n + blank + 1, 0 end
      end
      table.move(shown(folder, command, n), 1, n, #out + 1, out)
      i = i + n
    end
  end
  return out
end

-- The kinds of annotation that this build does not tag.
local function missing_kinds ()
  local left = {}
  for _, kind in ipairs(core.kinds()) do
    if not (kind.made or kind.group or kind.layer) then left[#left + 1] = "`" .. kind.name .. "`" end
  end
  return table.concat(left, " ")
end

--- The pieces of Lua in a text: whole scripts (with a name), and pieces of scripts and programs.
function readme.pieces (text)
  local list = {}
  for code in text:gmatch "```lua\n(.-)```" do
    list[#list + 1] = { code = code, name = code:match "^%-%- ([%w_]+%.lua):" }
  end
  return list
end

--- The README's text with what its commands give now, and the kinds that are not tagged yet.
function readme.fresh (text)
  text = text:gsub("\n%- Not tagged yet: [^.]*%.", function () return "\n- Not tagged yet: " .. missing_kinds() .. "." end)
  local folder, lines = as_reader(text), {}
  for line in text:gmatch "([^\n]*)\n" do lines[#lines + 1] = line end
  local fresh = table.concat(answer(lines, folder), "\n") .. "\n"
  folder:remove()
  return fresh
end

if arg and arg[0] and arg[0]:match "readme%.lua$" then
  local file <close> = assert(io.open("README.md", "rb"))
  local fresh = readme.fresh(file:read "a")
  local out <close> = assert(io.open("README.md", "wb"))
  out:write(fresh)
end

return readme

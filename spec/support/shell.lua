-- shell.lua: a temporary folder, and the command run in it as a user runs it
local lfs = require "lfs"

local shell = {}
local Folder = {}
Folder.__index = Folder

local function quoted (word)
  return "'" .. tostring(word):gsub("'", "'\\''") .. "'"
end

local function read_file (path)
  local file = io.open(path, "rb")
  if not file then return nil end
  local text = file:read "a"
  file:close()
  return text
end

-- The command by its full path: the specs run it from other folders.
local function command ()
  local path = require "spec.support.command"
  return path:sub(1, 1) == "/" and path or lfs.currentdir() .. "/" .. path
end

--- A new empty folder, filled with files { ["pages/a.html"] = text }.
function shell.folder (files)
  local path = os.tmpname()
  os.remove(path)
  assert(lfs.mkdir(path))
  local folder = setmetatable({ path = path }, Folder)
  for name, text in pairs(files or {}) do folder:write(name, text) end
  return folder
end

--- The full path of a name in the folder.
function Folder:at (name)
  return self.path .. "/" .. name
end

--- Writes a file and the folders above it.
function Folder:write (name, text)
  local at = self.path
  for part in name:gmatch "([^/]+)/" do
    at = at .. "/" .. part
    lfs.mkdir(at)
  end
  local file <close> = assert(io.open(self:at(name), "wb"))
  file:write(text)
end

--- The text of a file, or nil.
function Folder:read (name)
  return read_file(self:at(name))
end

--- "file", "directory" or nil.
function Folder:mode (name)
  return (lfs.attributes(self:at(name), "mode"))
end

--- The names in the folder, hidden ones too, sorted, parted by spaces.
function Folder:names (name)
  local names = {}
  for entry in lfs.dir(name and self:at(name) or self.path) do
    if entry ~= "." and entry ~= ".." then names[#names + 1] = entry end
  end
  table.sort(names)
  return table.concat(names, " ")
end

--- Runs a shell line in the folder; `windrow` in it is the command, and $WINDROW its path.  Gives
--- what went to stdout and stderr, and the exit code.
function Folder:sh (line)
  local out, err = os.tmpname(), os.tmpname()
  local script = ("cd %s && WINDROW=%s && windrow () { $WINDROW \"$@\"; } && { %s\n} >%s 2>%s"):format(
    quoted(self.path), quoted(command()), line, quoted(out), quoted(err))
  local _, how, code = os.execute(script)
  local result = { out = read_file(out), err = read_file(err), code = how == "exit" and code or 128 + code }
  os.remove(out)
  os.remove(err)
  return result
end

--- Runs the command with these words and nothing on stdin.
function Folder:windrow (...)
  local words = {}
  for i, word in ipairs { ... } do words[i] = quoted(word) end
  return self:sh("windrow " .. table.concat(words, " ") .. " < /dev/null")
end

--- Takes the folder away.
function Folder:remove ()
  os.execute("rm -rf " .. quoted(self.path))
end

return shell

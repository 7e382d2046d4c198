-- files.lua: the files that the inputs name, one after another, in a fixed order

local core = require "windrow.core"
local lfs = require "lfs"
local ending = require "windrow.reader.ending"
local glob = require "windrow.reader.glob"
local list = require "windrow.list"
local readable = require "windrow.reader.readable"

local files = {}

local list_portion = 1 << 16     -- bytes of a list that are read at a time

local function normal (path)
  path = path:gsub("//+", "/"):gsub("/%./", "/")
  while path:sub(1, 2) == "./" do path = path:sub(3) end
  return path
end

--- `path` relative to the folder `root`; as it is when it does not lie there.
function files.relative (path, root)
  local from, inside = normal(root), normal(path)
  if from == "." or from == "" then return inside end
  if from:sub(-1) ~= "/" then from = from .. "/" end
  return inside:sub(1, #from) == from and inside:sub(#from + 1) or path
end

-- Names of what stands in a folder (core.names), sorted as the bytes of the full paths.
local function names_in (folder)
  local names, why = core.names(folder)
  if not names then return nil, why end
  table.sort(names)
  return names
end

local Walk = {}
Walk.__index = Walk

-- A file found in a folder is read when its ending names a kind of document or there is no
-- ending; others are counted and reported.
function Walk:wanted (name)
  if self.options.type then return true end
  local type, _, container, has_ending = ending.read(name)
  if type or container or not has_ending then return true end
  self.left_out = self.left_out + 1
  local last = name:match("%.(%w+)$") or ""
  self.left_out_endings["." .. last:lower()] = true
  return false
end

-- Enters a folder: its names come next.  `top` is the named folder that it is or lies in.  What its paths begin with
-- is worked out here, once for all of them: `inside` as the run's own paths are written, `ids` for the documents.
function Walk:enter (path, top)
  local folder = path:sub(-1) == "/" and path or path .. "/"
  local names, why = names_in(folder)
  if not names then return nil, { id = path, reason = "cannot read the folder: " .. why } end
  self.levels[#self.levels + 1] = {
    folder = folder, names = names, at = 0, top = top, inside = normal(folder),
    ids = files.relative(folder, self.options.root or top),
  }
end

-- The next of the names in the folder entered last: a file to hand out, or a folder to enter.
function Walk:take (level)
  level.at = level.at + 1
  local name = level.names[level.at]
  if not name then
    self.levels[#self.levels] = nil
  elseif name:byte(-1) == 47 then
    name = name:sub(1, -2)
    if not self.own[level.inside .. name] then return self:enter(level.folder .. name, level.top) end
  elseif not self.own[level.inside .. name] and self:wanted(name) then
    return { path = level.folder .. name, id = readable(level.ids .. name) }
  end
end

-- A named input, which is never left out.
function Walk:take_named (path)
  if path ~= "-" and lfs.attributes(path, "mode") == "directory" then return self:enter(path, path) end
  return { path = path, id = readable(self.options.root and files.relative(path, self.options.root) or path) }
end

-- The next path that the inputs name; what has wildcards and is no file stands for all that it fits.
function Walk:next_named ()
  while true do
    local path = self.found and self.found()
    if path then return path end
    path = self.named()
    if not path or path == "-" or lfs.attributes(path, "mode") or not glob.is(path) then return path end
    self.found = list.each(glob.paths(path))
  end
end

-- The next file or folder that cannot be read, of this shard or not.
function Walk:step ()
  while true do
    local level = self.levels[#self.levels]
    local file, broken
    if level then
      file, broken = self:take(level)
    else
      local path = self:next_named()
      if not path then return nil end
      file, broken = self:take_named(path)
    end
    if file or broken then return file, broken end
  end
end

--- The next file: { path =, id = }; nil and { id =, reason = } for a folder that cannot be
--- read; nil at the end.
function Walk:next ()
  local shard = self.options.shard
  while true do
    local file, broken = self:step()
    self.nth = self.nth + 1
    local mine = not shard or (self.nth - 1) % shard.count == shard.index - 1
    if mine or not file and not broken then return file, broken end
  end
end

local function list_handle (path)
  if path == "-" then return io.stdin end
  return io.open(path, "rb")
end

-- The paths of a list file: a line each, or parted by NUL as `find -print0` writes them, where the first of its bytes
-- have one.
local function listed (handle)
  local rest, at = handle:read(list_portion) or "", 1
  local mark = rest:find("\0", 1, true) and "\0" or "\n"
  return function ()
    while true do
      local stop = rest:find(mark, at, true)
      local more = not stop and handle:read(list_portion)
      if more then
        rest, at = rest:sub(at) .. more, 1
      else
        local path = rest:sub(at, (stop or 0) - 1)
        at = (stop or #rest) + 1
        if mark == "\n" then path = path:gsub("\r$", "") end
        if path ~= "" then return path end
        if not stop then return nil end
      end
    end
  end
end

--- All paths of a list file; nil and a message when it cannot be read.
function files.list (path)
  local handle, why = list_handle(path)
  if not handle then return nil, why end
  local paths = {}
  for name in listed(handle) do paths[#paths + 1] = name end
  return paths
end

local function chain (first, second)
  return function ()
    local value = first and first()
    if value == nil then
      first = nil
      return second and second()
    end
    return value
  end
end

-- What the run itself writes: no input, wherever it stands.
local function own_paths (options)
  local own = {}
  for _, path in ipairs { options.output or "", options.run or "" } do
    path = normal(path):gsub("(.)/+$", "%1")
    own[path], own[path .. ".part"], own[path .. ".run"] = true, true, true
  end
  return own
end

local function check_named (inputs)
  for _, path in ipairs(inputs) do
    local there = path == "-" or lfs.attributes(path, "mode")
    if not there and glob.is(path) then there = #glob.paths(path) > 0 end
    if not there then return nil, ("no such input: %s"):format(path) end
  end
  return true
end

--- Walks over the files of `inputs`: files, folders (recursive, sorted by bytes), names with
--- wildcards, and "-" for stdin.  options: files_from (a list of paths, "-" is stdin), listed
--- (an array of paths), root (ids are relative to it), type (every file of a folder is of this
--- type), output and run (what the run itself writes, passed over in folders), shard { index =, count = } (every so
--- many files only).  Gives a walk with `next`, or nil and a message when a named input does not
--- exist.
function files.walk (inputs, options)
  local ok, why = check_named(inputs)
  if not ok then return nil, why end
  local more = options.listed and list.each(options.listed)
  if options.files_from then
    local handle
    handle, why = list_handle(options.files_from)
    if not handle then return nil, "cannot read the list of files: " .. why end
    more = listed(handle)
  end
  return setmetatable({
    named = chain(list.each(inputs), more), levels = {}, nth = 0, options = options,
    own = own_paths(options), left_out = 0, left_out_endings = {},
  }, Walk)
end

return files

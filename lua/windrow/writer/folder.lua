-- folder.lua: a folder with one file a table and files that describe them: datapackage.json, croissant.json, README.md

local core = require "windrow.core"
local lfs = require "lfs"
local card = require "windrow.writer.card"
local checksum = require "windrow.writer.checksum"
local croissant = require "windrow.writer.croissant"
local datapackage = require "windrow.writer.datapackage"
local file = require "windrow.writer.file"
local layout = require "windrow.layout"
local output = require "windrow.writer.output"
local part = require "windrow.writer.part"

local folder = {}
local Writer = {}
Writer.__index = Writer

local descriptions = { "datapackage.json", "croissant.json", "README.md" }

--- Writes the rows of one document: what cannot be encoded raises before the first byte goes out.
function Writer:add (rows, mark) return self.output:add(rows, mark) end

--- Puts on the disk what can be continued; gives the position.
function Writer:safe () return self.output:safe() end

local function write_file (path, text)
  local handle <close>, why = io.open(path, "wb")
  if not handle then return nil, why end
  local ok
  ok, why = handle:write(text)
  if ok then ok, why = core.sync(handle) end
  return ok, why
end

-- Writes what describes the finished files.
function Writer:describe ()
  for _, one in ipairs(self.output.files) do
    local path = self.temporary .. "/" .. one.path
    local why
    one.bytes = lfs.attributes(path, "size")
    one.sha256, why = checksum.of_file(path)
    if not one.sha256 then return nil, why end
  end
  local files, options = self.output.files, self.options
  local texts = {
    layout.json(datapackage.describe(files, options)) .. "\n", layout.json(croissant.describe(files, options)) .. "\n",
    card.text(files, options),
  }
  for i, name in ipairs(descriptions) do
    local ok, why = write_file(self.temporary .. "/" .. name, texts[i])
    if not ok then return nil, why end
  end
  return core.sync_folder(self.temporary)
end

local function names_in (path)
  local names = {}
  for name in lfs.dir(path) do
    if name ~= "." and name ~= ".." then names[#names + 1] = name end
  end
  return names
end

local function remove_folder (path)
  if lfs.symlinkattributes(path, "mode") ~= "directory" then return end
  for _, name in ipairs(names_in(path)) do os.remove(path .. "/" .. name) end
  lfs.rmdir(path)
end

-- The files that a datapackage.json lists, those that describe them too; empty when there is none to read.
local function listed_files (path)
  local listed = {}
  local handle = io.open(path .. "/" .. descriptions[1], "rb")
  if not handle then return listed end
  local package = core.decode_json(handle:read("a"))
  handle:close()
  for _, name in ipairs(descriptions) do listed[name] = true end
  for _, resource in ipairs(type(package) == "table" and package.resources or {}) do
    if type(resource.path) == "string" then listed[resource.path] = true end
  end
  return listed
end

-- A folder may be replaced when it is empty, or when all it holds is a data package.
local function replaceable (path, overwrite)
  local mode = lfs.attributes(path, "mode")
  if not mode then return true end
  if mode ~= "directory" then return nil, ("%s exists and is not a folder"):format(path) end
  local names = names_in(path)
  if #names == 0 then return true end
  if not overwrite then return nil, ("%s exists; --overwrite replaces it"):format(path) end
  local listed = listed_files(path)
  for _, name in ipairs(names) do
    if not listed[name] then
      return nil, ("%s holds %s, which no data package of it lists; --overwrite does not remove it"):format(path, name)
    end
  end
  return true
end

-- Puts the finished folder in the place of an older one, which goes last.
function Writer:rename ()
  local old = self.path .. ".old"
  local replaced = lfs.attributes(self.path, "mode") and #names_in(self.path) > 0
  if replaced then
    remove_folder(old)
    local ok, why = os.rename(self.path, old)
    if not ok then return nil, why end
  end
  local ok, why = part.rename(self.temporary, self.path)
  if replaced and ok then remove_folder(old) end
  return ok, why
end

--- Ends every file and gives the folder its name.
function Writer:commit ()
  local ok, why = self.output:commit()
  if ok then ok, why = self:describe() end
  if ok then ok, why = self:rename() end
  if ok then return true end
  self.output:abort()
  remove_folder(self.temporary)
  return nil, ("cannot write %s: %s"):format(self.path, why)
end

--- Closes the files and leaves them in the folder's temporary name.
function Writer:leave () self.output:leave() end

--- Leaves nothing behind.
function Writer:abort ()
  self.output:abort()
  remove_folder(self.temporary)
end

local function fit_names (tables)
  for _, table_ in ipairs(tables) do
    if not table_.name:find("^[%w_][%w_.-]*$") then
      return nil, ("table '%s' cannot be the name of a file"):format(table_.name), "usage"
    end
  end
  return true
end

local endings = { gzip = ".gz", zstd = ".zst" }

--- The name of a table's file in a folder.
function folder.file_name (table_, format, packing)
  return ("%s.%s%s"):format(table_.name, format, endings[packing] or "")
end

-- A file for each table; nil, a message and a code when one cannot be opened.
local function open_files (temporary, tables, options)
  local files, position = {}, options.resume
  for i, table_ in ipairs(tables) do
    local path = folder.file_name(table_, options.format, options.packing)
    local sink, why, code = file.open(temporary .. "/" .. path, options.format, { table_ },
      setmetatable({ position = position and position.files[i] }, { __index = options }))
    if not sink then
      for _, opened in ipairs(files) do opened.sink:abort() end
      return nil, why, code
    end
    files[i] = { path = path, table = table_, sink = sink, index = i }
  end
  return files
end

-- Makes the folder of the temporary name anew, unless the output goes on in it.
local function make_folder (path, temporary, options)
  local ok, why = replaceable(path, options.overwrite)
  if not ok then return nil, why end
  if options.resume then return true end
  remove_folder(temporary)
  ok, why = lfs.mkdir(temporary)
  return ok, not ok and ("cannot write %s: %s"):format(path, why) or nil
end

--- Opens a writer of `tables` into the folder `path`.  options: format, packing, dataset, tables, overwrite, guard,
--- script, resume.
function folder.open (path, tables, options)
  local ok, why, code = fit_names(tables)
  if not ok then return nil, why, code end
  local temporary = part.temporary(path)
  ok, why = make_folder(path, temporary, options)
  if not ok then return nil, why, "io" end
  local files
  files, why, code = open_files(temporary, tables, options)
  if not files then
    if not options.resume then remove_folder(temporary) end
    return nil, why, code
  end
  local writer = output.new(files, {
    stride = file.stride(options.format, options.packing, options.stride), position = options.resume, lasting = true,
  })
  return setmetatable({
    path = path, temporary = temporary, options = options, output = writer, mark = writer.mark,
  }, Writer)
end

return folder

-- folder.lua: a folder with one file a table and a datapackage.json that describes them

local core = require "windrow.core"
local lfs = require "lfs"
local layout = require "windrow.layout"
local datapackage = require "windrow.writer.datapackage"
local part = require "windrow.writer.part"

local folder = {}
local Writer = {}
Writer.__index = Writer

local description = "datapackage.json"

--- Writes the rows of one document: what cannot be encoded raises before the first byte goes out.
function Writer:add (rows)
  local texts = {}
  for index, file in ipairs(self.files) do texts[index] = file.encode({ rows[index] }) end
  for index, file in ipairs(self.files) do
    if texts[index] ~= "" then
      local ok, why, code = file.part:write(texts[index])
      if not ok then return nil, why, code end
      file.rows = file.rows + #rows[index]
    end
  end
  return true
end

function Writer:describe ()
  local path = self.temporary .. "/" .. description
  local handle, why = io.open(path, "wb")
  if not handle then return nil, why end
  local ok
  ok, why = handle:write(layout.json(datapackage.describe(self.files, self.options)), "\n")
  local closed, why_closed = handle:close()
  return ok and closed, why or why_closed
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

-- The files that a datapackage.json lists, itself too; empty when there is none to read.
local function listed_files (path)
  local listed = {}
  local handle = io.open(path .. "/" .. description, "rb")
  if not handle then return listed end
  local package = core.decode_json(handle:read("a"))
  handle:close()
  listed[description] = true
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
  local ok, why = os.rename(self.temporary, self.path)
  if replaced and ok then remove_folder(old) end
  return ok, why
end

--- Ends every file and gives the folder its name.
function Writer:commit ()
  for _, file in ipairs(self.files) do
    local ok, why = file.part:commit()
    if not ok then
      self:abort()
      return nil, why
    end
    file.bytes = lfs.attributes(self.temporary .. "/" .. file.path, "size")
  end
  local ok, why = self:describe()
  if ok then ok, why = self:rename() end
  if ok then return true end
  remove_folder(self.temporary)
  return nil, ("cannot write %s: %s"):format(self.path, why)
end

--- Leaves nothing behind.
function Writer:abort ()
  for _, file in ipairs(self.files) do file.part:abort() end
  remove_folder(self.temporary)
end

function Writer:open_file (table_)
  local format = self.options.format
  local path = table_.name .. "." .. format
  local encode, head = require("windrow.writer." .. format).encoder({ table_ }, self.options)
  local file, why = part.open(self.temporary .. "/" .. path)
  if not file then return nil, why end
  self.files[#self.files + 1] = { path = path, table = table_, part = file, encode = encode, rows = 0 }
  return file:write(head)
end

local function fit_names (tables)
  for _, table_ in ipairs(tables) do
    if not table_.name:find("^[%w_][%w_.-]*$") then
      return nil, ("table '%s' cannot be the name of a file"):format(table_.name), "usage"
    end
  end
  return true
end

--- Opens a writer of `tables` into the folder `path`.  options: format "jsonl" or "csv",
--- dataset, overwrite, guard, script.
function folder.open (path, tables, options)
  local ok, why, code = fit_names(tables)
  if not ok then return nil, why, code end
  ok, why = replaceable(path, options.overwrite)
  if not ok then return nil, why, "io" end
  local temporary = part.temporary(path)
  remove_folder(temporary)
  ok, why = lfs.mkdir(temporary)
  if not ok then return nil, ("cannot write %s: %s"):format(path, why), "io" end
  local writer = setmetatable({ path = path, temporary = temporary, options = options, files = {} }, Writer)
  for _, table_ in ipairs(tables) do
    ok, why = writer:open_file(table_)
    if not ok then
      writer:abort()
      return nil, why, "io"
    end
  end
  return writer
end

return folder

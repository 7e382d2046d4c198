-- model.lua: the trained models: found beside the modules, read once, replaced by --model
local core = require "windrow.core"

local model = {}

local names = { clean = true, entity = true }
local loaded = {}                      -- name -> the core's model, false where there is none

local most = 1 << 30                   -- bytes of a model

--- Where the model of this name was installed: windrow/data/NAME.bin on the path of the modules; nil.
function model.path (name)
  return (package.searchpath("windrow.data." .. name, (package.path:gsub("%.lua", ".bin"))))
end

--- Takes the model `name` from a file from now on.  Gives true, or nil and a message.
function model.use (name, path)
  if not names[name] then return nil, ("no model is called '%s'; there are: clean, entity"):format(name) end
  local bytes = core.bytes()
  local n, why = bytes:read(path, most)
  if not n then return nil, why end
  local made, message = core.model(name, bytes)
  if not made then return nil, ("%s: %s"):format(path, message) end
  loaded[name] = made
  return true
end

--- The model `name` for the core's load; nil where none is installed: the rules decide alone then.
function model.get (name)
  if loaded[name] == nil then
    local path = model.path(name)
    loaded[name] = false
    if path then assert(model.use(name, path)) end
  end
  return loaded[name] or nil
end

return model

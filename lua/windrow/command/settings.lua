-- settings.lua: options that several verbs share, and what they stand for

local budget = require "windrow.budget"
local core = require "windrow.core"
local lfs = require "lfs"
local ending = require "windrow.reader.ending"
local loader = require "windrow.loader"
local model = require "windrow.model"

local settings = {}

local function pair (text)
  local name, value = text:match("^([%w_]+)=(.*)$")
  if name then return { name, value } end
  return nil, ("'%s' is not NAME=VALUE"):format(text)
end

local function budget_pair (text)
  local name, value = text:match "^(%a+)=(.+)$"
  local number, why = tonumber(value), nil
  if not number then return nil, ("'%s' is not NAME=NUMBER"):format(text) end
  budget.check({ [name] = number }, function (message) why = message end)
  if why then return nil, why end
  return { name, number }
end

--- A folder that is there, as the value of an option.
function settings.folder (path)
  if lfs.attributes(path, "mode") == "directory" then return path end
  return nil, ("there is no folder %s"):format(path)
end

--- Declares what a verb with a script takes: the script, `-D`, `--lib`.
function settings.script (command)
  command:argument "script" :args(1) :description "The Lua script that declares the dataset."
  settings.script_options(command)
end

--- `-D` and `--lib` alone.
function settings.script_options (command)
  command:option "-D" :argname "NAME=VALUE" :target "defines" :count "*" :convert(pair)
    :description "Give the script's w.args.NAME a value. Repeatable."
  command:option "--lib" :argname "DIR" :count "*" :convert(settings.folder)
    :description "A folder of modules for the script's require. Repeatable."
  command:option "--budget" :argname "NAME=N" :target "budgets" :count "*" :convert(budget_pair)
    :description "For each document: instructions=N, megabytes=N or seconds=N of the script; 0 for no bound."
  command:flag "--trust" :description "Let the script see all of Lua: files, processes, every module."
end

local function whole_number (text)
  local n = math.tointeger(tonumber(text))
  if n and n >= 0 then return n end
  return nil, ("'%s' is not a number"):format(text)
end

--- Declares `--rows`: how many of `what` a verb shows of each table, `usual` if nobody says.
function settings.rows (command, what, usual)
  command:option "--rows" :argname "N" :convert(whole_number) :default(tostring(usual))
    :description(what .. " of each table to show; 0 shows all.")
end

local function charset (label)
  if not core.charset(label) then return nil, ("no charset is called '%s'"):format(label) end
  return label
end

local function replace_model (text)
  local name, path = text:match("^([%w_]+)=(.+)$")
  if not name then return nil, ("'%s' is not NAME=FILE"):format(text) end
  local ok, why = model.use(name, path)
  if not ok then return nil, why end
  return { name, path }
end

--- Declares how inputs are read: `--type`, `--charset`, `--field`, `--model`.
function settings.input (command)
  command:option "--type" :choices(ending.types)
    :description "Take inputs for this type of document, whatever their names say."
  command:option "--charset" :argname "NAME" :convert(charset)
    :description "The charset of the inputs, as an HTTP header would say it."
  command:option "--field" :argname "NAME"
    :description "The field of a JSON line that holds the document, or a path like page.html; else html, else text."
  command:option "--model" :argname "NAME=FILE" :count "*" :convert(replace_model)
    :description "Take the trained model NAME (clean, entity) from FILE. Repeatable."
end

--- The options of loader.load that the command line gives, as plain values.
function settings.loader (options)
  local args, budgets = {}, {}
  for _, define in ipairs(options.defines) do args[define[1]] = define[2] end
  for _, pair_ in ipairs(options.budgets or {}) do budgets[pair_[1]] = pair_[2] end
  return { args = args, lib = options.lib, budget = budgets, trust = options.trust }
end

--- Loads the script that the options name, or the one at `path`.  Gives it, or nil and a message.
function settings.load (options, path)
  return loader.load(path or options.script, settings.loader(options))
end

return settings

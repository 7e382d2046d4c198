-- loader.lua: runs a script's file in a strict environment and gives its dataset
local budget = require "windrow.budget"
local calls = require "windrow.engine.calls"
local context = require "windrow.context"
local control = require "windrow.control"
local core = require "windrow.core"
local dataset = require "windrow.dataset"
local environment = require "windrow.environment"
local fault = require "windrow.fault"
local lint = require "windrow.lint"
local rulebook = require "windrow.rulebook"
local setting = require "windrow.setting"
local suggest = require "windrow.suggest"

local loader = {}

-- What require gives of ours and of Lua's own.
local shared = { lpeg = true, re = true }

local function read_file (path)
  local file, message = io.open(path, "rb")
  if not file then return nil, message end
  local text, why = file:read("a")
  file:close()
  return text, why
end

--- windrow as a script sees it: the module, and the script's own arguments.  Before the dataset declares
--- them, as in its own options, w.args holds what -D gave and nil for the rest: the dataset checks the names
--- afterwards.
local function module_for (script)
  local windrow = require "windrow"
  local args = setmetatable({}, {
    __index = function (_, name)
      if not script.args then return script.given[name] end
      local value = script.args[name]
      if value ~= nil then return value end
      return fault.misuse("the dataset declares no argument '%s'%s: w.dataset(name, { args = { %s = … } })",
        tostring(name), suggest.hint(tostring(name), suggest.keys(script.args)), tostring(name))
    end,
    __newindex = function () fault.misuse "w.args cannot be set" end,
    __pairs = function () return pairs(script.args or {}) end,
  })
  return setmetatable({ args = args }, { __name = "windrow", __index = windrow, __newindex = function (_, name)
    fault.misuse("windrow.%s cannot be set", tostring(name))
  end })
end

--- What a script sees of Lua's modules: copies, so that it cannot change what others see.
local function shared_copy (name)
  local own = {}
  for key, value in pairs(require(name)) do own[key] = value end
  return own
end

local function looks_like_html (text)
  return text:find("^[%s\xEF\xBB\xBF]*<[!%a]") ~= nil
end

--- Compiles a text; nil and a message with the script's line.
local function compile (text, path, env)
  if looks_like_html(text) then return nil, path .. ":1: this is a web page, not a script" end
  if text:sub(1, 1) == "\27" then return nil, path .. ":1: this is compiled code; scripts are text" end
  text = text:gsub("^\xEF\xBB\xBF", ""):gsub("^#[^\n]*", "")
  fault.is_script("@" .. path)
  local chunk, message = load(text, "@" .. path, "t", env)
  if chunk then return chunk end
  message = message:match(":%d+: .*$")      -- Lua cuts long paths short
  if message:find "'}' expected" then message = message .. " (is a comma missing in front of it?)" end
  return nil, path .. message
end

--- Where a module of the script may lie: beside it, then under --lib; the packs are windrow's own.
local function module_paths (script, name)
  if name:find "^windrow%.packs%.[%w_]+$" then
    return { package.searchpath(name, package.path) or name:gsub("%.", "/") .. ".lua" }
  end
  local paths = {}
  local file = name:gsub("%.", "/")
  local folders = table.move(script.lib, 1, #script.lib, 2, { script.dir })
  for _, folder in ipairs(folders) do
    local prefix = folder == "" and "" or folder:gsub("/?$", "/")
    paths[#paths + 1] = prefix .. file .. ".lua"
    paths[#paths + 1] = prefix .. file .. "/init.lua"
  end
  return paths
end

local function add_file (script, path, text)
  script.files[#script.files + 1] = path
  script.texts[#script.texts + 1] = text
end

local packs = {}
for name in ("feed forum news pii product quality recipe table"):gmatch "%a+" do
  packs[#packs + 1] = name
end

local function load_module (script, name)
  if not name:find("^[%w_][%w_.%-]*$") or name:find("..", 1, true) then
    fault.misuse("require: '%s' is not a module's name", name)
  end
  local paths = module_paths(script, name)
  for _, path in ipairs(paths) do
    local text = read_file(path)
    if text then
      add_file(script, path, text)
      local chunk, message = compile(text, path, script.env)
      if not chunk then error(message, 0) end
      return chunk(name, path)
    end
  end
  if script.trust then return require(name) end
  if name:find "^windrow%." then
    fault.misuse("there is no pack '%s'%s", name, suggest.hint(name:match "[^.]*$", packs))
  end
  return fault.misuse(
    "there is no module '%s' (looked for %s; windrow, windrow.packs.…, lpeg and re are there too)", name,
    table.concat(paths, ", "))
end

--- require for a script: windrow, lpeg, re, and text modules in the script's own environment, each loaded
--- once.
local function require_for (script)
  local loaded, open = {}, {}
  return function (name)
    fault.expect("require", name, "string")
    if name == "windrow" then return script.windrow end
    if loaded[name] == nil and shared[name] then loaded[name] = shared_copy(name) end
    if loaded[name] == nil then
      if open[name] then fault.misuse("module '%s' requires itself in a circle", name) end
      open[name] = true
      local value = load_module(script, name)
      loaded[name] = value == nil and true or value
      open[name] = nil
    end
    return loaded[name]
  end
end

local enter = fault.border(function (chunk) return (chunk()) end)

--- Runs the chunk as the script that is being loaded.
local function run_chunk (script, chunk)
  local outer = context.script
  context.script = script
  local watch = budget.start(script.budget)
  local fine, value = xpcall(enter, function (raised)
    budget.ease()
    if control.is_signal(raised) then return ("%s: %s"):format(raised.where, raised.reason) end
    local text, where = fault.describe(raised), fault.where()
    local at, message = text:match("^([^\n]-:%d+): (.*)$")
    if at and at:sub(1, 3) ~= "..." then return text end
    return ("%s: %s"):format(where == "?" and script.path or where, message or text)
  end, chunk)
  if not fine then value = budget.message(value) end
  if watch then watch:stop() end
  context.script = outer
  return fine, value
end

local function new_script (path, options)
  local script = {
    path = path, dir = path:match("^(.*)/[^/]*$") or "", files = {}, texts = {}, lib = options.lib or {},
    given = options.args or {}, args = nil, rules = rulebook.new(),
    budget = budget.of(nil, options.budget), trust = options.trust,
  }
  script.windrow = module_for(script)
  script.env = environment.new(require_for(script), options.trust)
  return script
end

-- What documents may use up; nil, so that nothing watches, where none is named and no function of the script
-- runs.
local function budget_of (made, given)
  local own = made.settings.budget
  if not own and not (given and next(given)) and not calls(made) then return nil end
  return budget.of(own, given)
end

--- The script of a text; `path` names it in messages, and modules are looked for beside it.  Gives the
--- script, or nil and a message.
function loader.load_text (text, path, options)
  local script = new_script(path, options or {})
  add_file(script, path, text)
  local chunk, message = compile(text, path, script.env)
  if not chunk then return nil, message end
  local fine, value = run_chunk(script, chunk)
  if not fine then return nil, value end
  if not dataset.declaration(value) then
    return nil, ("%s: the script ends without returning its dataset (return news)"):format(path)
  end
  local finished, declaration = pcall(function ()
    local made = dataset.finish(value)
    setting.check_arguments(made.args, script.given, made.where)
    made.budget = budget_of(made, options and options.budget)
    return made
  end)
  if not finished then return nil, declaration end
  return {
    dataset = declaration, warnings = lint.warnings(script, declaration), path = path,
    dir = script.dir, files = script.files,
    hash = core.hash_text(table.unpack(script.texts)),
  }
end

--- Loads a script: { dataset =, path =, dir =, hash =, files = }; nil and a message where it cannot be.
--- options: args (texts by name), lib (folders of modules), budget (budget.lua), trust (the script sees all of Lua).
function loader.load (path, options)
  local text, message = read_file(path)
  if not text then return nil, message end
  return loader.load_text(text, path, options)
end

return loader

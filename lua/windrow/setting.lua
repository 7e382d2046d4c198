-- setting.lua: the options of a dataset: the settings of the stages for this script
local budget = require "windrow.budget"
local core = require "windrow.core"
local date = require "windrow.date"
local fault = require "windrow.fault"
local segment = require "windrow.segment"
local selector = require "windrow.selector"
local suggest = require "windrow.suggest"

local setting = {}

local function boolean (value)
  return type(value) == "boolean" and value or nil, "true or false", type(value) == "boolean"
end

local function text (value)
  return value, "a text", type(value) == "string"
end

local function one_of (...)
  local names, known = { ... }, {}
  for _, name in ipairs(names) do known[name] = true end
  return function (value)
    return value, "one of " .. table.concat(names, ", "), known[value] or false
  end
end

local function selectors (value)
  if type(value) == "string" then value = { value } end
  if type(value) ~= "table" then return nil, "a selector or a list of selectors", false end
  local list = {}
  for i, css in ipairs(value) do list[i] = selector.css[css] end
  return list, "a list of selectors", true
end

local function day (value)
  local found = type(value) == "string" and date.iso(value)
  return value, 'a date as "2024-05-02"', found ~= nil and found ~= false
end

local function zone (value)
  local offset = type(value) == "string" and date.zone(value)
  return offset, 'an offset as "+02:00" or "Z"', offset ~= nil and offset ~= false and offset ~= ""
end

local function names_by_field (value)
  if type(value) ~= "table" then return nil, "a table of names", false end
  for field, name in pairs(value) do
    if type(field) ~= "string" or type(name) ~= "string" then
      return nil, 'names by document field, as { text = "body" }', false
    end
  end
  return value, "", true
end

local function arguments (value)
  return value, "a table of arguments with their defaults", type(value) == "table"
end

local function budgets (value)
  local why
  if type(value) ~= "table" then return nil, "a table, as in { instructions = 1e9, seconds = 30 }", false end
  budget.check(value, function (message) why = why or message end)
  return value, why, why == nil
end

--- Verbs of speech as the core takes them: in lower case, sorted by bytes, each once.
local function verbs (value)
  local seen, list, expected = {}, {}, "a list of words"
  if type(value) ~= "table" then return nil, expected, false end
  for _, word in ipairs(value) do
    if type(word) ~= "string" or not word:find "^%S+$" then return nil, expected, false end
    local lower = core.lower(word)
    if not seen[lower] then seen[lower], list[#list + 1] = true, lower end
  end
  table.sort(list)
  return list, expected, #value > 0
end

-- What each option takes: a function value -> setting, expected, fine.
local takes = {
  believe_meta = boolean, clean = boolean, comments = boolean, day_first = boolean, keep = selectors, drop = selectors,
  language = text,
  newline = one_of("blank", "each", "none", "auto"), profile = one_of("general", "legal", "strict"),
  date = day, zone = zone,
  week_start = one_of("monday", "saturday", "sunday"),
  anchor = one_of("auto", "news", "narrative"), direction = one_of("auto", "past", "nearest", "future"),
  split = function (value) return type(value) == "string" and selector.css[value] or nil, "a selector",
  type(value) == "string" end,
  input = names_by_field, args = arguments, budget = budgets,
  said = verbs,
  segment = function (value) return value, "w.segment { … }", segment.is(value) end,
}

-- Those that core's load takes.
local of_core = { "believe_meta", "clean", "keep", "drop", "comments", "language", "newline", "profile", "date",
  "abbreviations", "never", "said", "anchor", "day_first", "week_start", "zone", "direction" }

local function take (name, value, what, where)
  local made, expected, fine = takes[name](value)
  if not fine then fault.raise(where, "option '%s' of %s: expected %s", name, what, expected) end
  if made == nil then return value end
  return made
end

--- Takes what w.segment gave into the settings of a dataset.
function setting.segment (settings, given, where)
  for name, value in pairs(given) do
    settings[name] = takes[name] and take(name, value, "segment", where) or value
  end
end

--- Checked settings of the options of w.dataset; errors name the line of the call.
function setting.check (options, where)
  local settings = {}
  for name, value in pairs(options) do
    if not takes[name] then
      fault.raise(where, "dataset has no option '%s'%s", tostring(name), suggest.hint(tostring(name),
        suggest.keys(takes)))
    end
    settings[name] = take(name, value, "dataset", where)
  end
  if settings.segment then setting.segment(settings, settings.segment, where) end
  return settings
end

--- The settings that a document is opened with.
function setting.for_core (settings)
  local options = {}
  for _, name in ipairs(of_core) do options[name] = settings[name] end
  return options
end

--- The value of -D name=text for an argument that the dataset declares with this default: of the default's
--- type.
local function argument (name, text_value, default, where)
  if type(default) == "number" then
    local number = tonumber(text_value)
    if not number then fault.raise(where, "-D %s=%s: expected a number", name, text_value) end
    return number
  elseif type(default) == "boolean" then
    if text_value ~= "true" and text_value ~= "false" then
      fault.raise(where, "-D %s=%s: expected true or false", name, text_value)
    end
    return text_value == "true"
  end
  return text_value
end

--- The values of a script's arguments: what the command line gave, else the defaults.
function setting.arguments (declared, given, where)
  local values = {}
  for name, default in pairs(declared) do
    local value = given[name]
    if type(value) == "string" then
      values[name] = argument(name, value, default, where)
    else
      values[name] = default
    end
  end
  return values
end

--- Raises for arguments that the script does not declare.
function setting.check_arguments (declared, given, where)
  for _, name in ipairs(suggest.keys(given)) do
    if declared[name] == nil then
      fault.raise(where, "the script has no argument '%s'%s", name, suggest.hint(name,
        suggest.keys(declared)))
    end
  end
end

return setting

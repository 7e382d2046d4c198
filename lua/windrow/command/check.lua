-- check.lua: the verb `check`: loads a script and says what it declares

local exit = require "windrow.exit"
local gazetteer = require "windrow.gazetteer"
local message = require "windrow.message"
local rule = require "windrow.rule"
local schema = require "windrow.schema"
local settings = require "windrow.command.settings"

local verb = { summary = "Load a script, show its tables, warn of what looks wrong." }

local epilog = [[
Every mistake that can be found without a page is found here: names, options, selectors,
patterns, references. With --strict a warning is a failure, as for a script in a repository.

Example:
  windrow check news.lua && echo good
]]

function verb.describe (command)
  command:epilog(epilog)
  settings.script(command)
  command:flag "--strict" :description "End with exit code 1 when there is a warning."
end

-- What is said of a column behind its type.
local function remark (column)
  local rules = schema.rules_text(column)
  return rules .. (rules ~= "" and column.doc and ", " or "") .. (column.doc or "")
end

local function widest (list)
  local width = 0
  for _, text in ipairs(list) do width = math.max(width, utf8.len(text) or #text) end
  return width
end

-- Text padded to a width in characters.
local function padded (text, width)
  return text .. (" "):rep(width - (utf8.len(text) or #text))
end

local function show_table (table_)
  local names, types = schema.names(table_), {}
  for i, column in ipairs(table_.columns) do types[i] = schema.type_text(column.type) end
  local name_width, type_width = widest(names), widest(types)
  io.stdout:write("\n", table_.name, "\n")
  for i, column in ipairs(table_.columns) do
    local line = ("  %s  %s  %s"):format(padded(names[i], name_width), padded(types[i], type_width), remark(column))
    io.stdout:write((line:gsub("%s+$", "")), "\n")
  end
end

-- The rules, each with what its places are found by.
local function show_rules (declared)
  local names = {}
  for i, one in ipairs(declared) do names[i] = one.name end
  local width = widest(names)
  for i, one in ipairs(declared) do
    if i == 1 then io.stdout:write("\nrules\n") end
    local start = rule.slow(one.first) and "tried at every character" or "starts with " .. rule.starts(one.first)
    io.stdout:write(("  %s  over each %s, %s\n"):format(padded(names[i], width), one.over, start))
  end
end

--- Each list with what it holds, took and keeps.
local function show_gazetteers (declared)
  for i, one in ipairs(declared) do
    if i == 1 then io.stdout:write("\ngazetteers\n") end
    io.stdout:write(("  %s  %s\n"):format(one.name, gazetteer.tell(one)))
  end
end

function verb.run (options)
  local script, why = settings.load(options)
  if not script then return exit.usage, why end
  local dataset = script.dataset
  io.stdout:write(("dataset %s: %s\n"):format(dataset.name, message.count(#dataset.tables, "table")))
  for _, table_ in ipairs(dataset.tables) do show_table(table_) end
  show_rules(dataset.rules.order)
  show_gazetteers(dataset.rules.gazetteers or {})
  local warnings = script.warnings
  for _, text in ipairs(warnings) do message.say("warning: %s", text) end
  return options.strict and #warnings > 0 and exit.usage or exit.good
end

return verb

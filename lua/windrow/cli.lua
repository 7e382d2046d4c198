#!/usr/bin/env lua5.4
-- cli.lua: the command `windrow`: reads the command line, hands it to a verb, ends with its exit code

local argparse = require "argparse"
local budget = require "windrow.budget"
local core = require "windrow.core"
local exit = require "windrow.exit"
local message = require "windrow.message"
local part = require "windrow.writer.part"

-- The verbs, in the order of `--help`.  Each module gives `summary`, `describe(command)`, which
-- declares its arguments, and `run(options)`, which gives an exit code and for a failure a message.
local verbs = {
  "run", "retry", "merge", "verify", "dedup", "sample", "stats",
  "check", "explain", "diff", "try", "test",
  "new", "schema", "clean", "tag", "worker",
}

local examples = [[
Start here:
  windrow new shop               a script, a page and the rows that it gives
  windrow test shop/shop.lua     does the script still give them?
  windrow run shop/shop.lua pages/ -o shop.sqlite
  windrow explain shop/shop.lua pages/one.html     where does each value come from?

Without a script:
  windrow clean page.html                          the main text as Markdown
  windrow tag article.txt                          numbers, dates and names as JSON lines

`windrow VERB --help` explains each verb.

]] .. exit.help()

local function version ()
  return ("windrow %s\n"):format(core.version)
end

local function show (text)
  return function ()
    io.stdout:write(text())
    io.stdout:flush()
    os.exit(exit.good)
  end
end

-- A parser that knows these verbs: one where the command line begins with it, so that the others are not even loaded.
local function parser (known)
  local top = argparse("windrow", "Turns web pages, texts and JSON lines into tables, as a short Lua script says.")
    :command_target "verb" :epilog(examples)
  top:flag "--version" :description "Show the version and exit." :action(show(version))
  for _, name in ipairs(known) do
    local verb = require("windrow.command." .. name)
    local command = top:command(name, verb.summary)
    command:summary(verb.summary)
    if verb.hidden then command:hidden(true) end
    verb.describe(command)
  end
  top:add_complete_command "completion"
  return top
end

-- The verb on a command line, and where it stands.
local function verb_in (words)
  for i, word in ipairs(words) do
    for _, name in ipairs(verbs) do
      if word == name then return name, i end
    end
  end
end

-- The exit code after what waited for stdout went out.
local function flushed (code)
  local ok, why, number = io.stdout:flush()
  if ok or code ~= exit.good then return code end
  if number == part.broken_pipe then return exit.pipe end
  message.say("cannot write stdout: %s", why)
  return exit.io
end

-- A message for people after an exit code other than good.
local function told (code, text)
  if text then message.say("%s", text) end
  return code
end

--- Runs one command line, an array of words.  Gives the exit code.
local function main (words)
  local name, at = verb_in(words)
  local ok, options = parser(at == 1 and { name } or verbs):pparse(words)
  if not ok then
    return told(exit.usage, ("%s\nwindrow %s--help shows how it is used"):format(options, name and name .. " " or ""))
  end
  local verb = require("windrow.command." .. options.verb)
  local done, code, text = xpcall(verb.run, debug.traceback, options)
  if done then return flushed(told(code, text)) end
  if code:find("interrupted!", 1, true) then return told(exit.interrupted, "interrupted") end
  return told(exit.fault, "this is a fault of windrow, please report it\n" .. code)
end

-- As the command, not when a program requires it.
if arg and debug.getinfo(1, "S").source == "@" .. tostring(arg[0]) then
  core.catch_terminate()
  budget.bound()
  os.exit(main(arg), true)
end

return { main = main }

-- try.lua: the verb `try`: a prompt with a page in it

local exit = require "windrow.exit"
local message = require "windrow.message"
local reader = require "windrow.reader"
local session = require "windrow.session"
local settings = require "windrow.command.settings"

local verb = { summary = "Open a prompt to try selectors, patterns and columns on a page." }

local epilog = [[
Each line is Lua, with `doc` the page and `w` the language; what it gives is shown, found items
with their bytes in the page. Names stay from line to line. `.history` shows the lines, `.save FILE`
writes them, `.open PAGE` takes another page, `.quit` or the end of input ends. With the rock
`readline` the lines are edited and remembered from one time to the next.

Lines to begin with:
  doc.title
  w.css "h1"
  doc:each "quantity"
  w.pattern "{:n: %number :} ' ' {:what: %word :}"
  w.rule "load" { "%word ' holds ' %quantity" }
  w.text "title" { w.css "h1" / w.squeeze }
  w.each "sentence" { w.int "index" {}, w.text "text" {} }

Example:
  windrow try page.html
]]

function verb.describe (command)
  command:epilog(epilog)
  command:argument "page" :args(1) :argname "PAGE" :description "One document; of JSON lines the first."
  settings.input(command)
end

local function open_page (path, options)
  local source, why = reader.open({ path }, { type = options.type, charset = options.charset, field = options.field })
  if not source then return nil, why end
  local record, broken = source:next()
  if not record then return nil, broken and broken.reason or "no document in " .. path end
  return session.open(record)
end

-- The rock `readline` or `linenoise`, where one is installed: a function that reads a line, and one that remembers it.
local function editor ()
  local fine, readline = pcall(require, "readline")
  if fine and readline.readline then
    return readline.readline, readline.add_history or function () end
  end
  local found, linenoise = pcall(require, "linenoise")
  if found then return linenoise.linenoise, linenoise.historyadd end
end

-- A reader of lines: with an editor on a terminal, else plain.
local function line_reader (interactive)
  local read, remember
  if interactive then read, remember = editor() end
  if read then
    return function (prompt)
      local line = read(prompt)
      if line and line:find "%S" then remember(line) end
      return line
    end
  end
  return function (prompt)
    if interactive then
      io.stdout:write(prompt)
      io.stdout:flush()
    end
    return io.stdin:read "l"
  end
end

-- Commands that are no Lua, by name: functions of the state and what stands behind the name.
local commands = {}

function commands.history (state)
  for i, line in ipairs(state.history) do io.stdout:write(("%3d  %s\n"):format(i, line)) end
end

function commands.save (state, path)
  local file, why = io.open(path, "wb")
  if not file then return message.say("%s", why) end
  for _, line in ipairs(state.history) do file:write(line, "\n") end
  file:close()
  io.stdout:write(("%s: %s\n"):format(path, message.count(#state.history, "line")))
end

function commands.open (state, path)
  local opened, why = open_page(path, state.options)
  if not opened then return message.say("%s", why) end
  state.session = opened
  io.stdout:write(opened:shown(opened.doc)[1], "\n")
end

function commands.help ()
  io.stdout:write(epilog)
end

local function unfinished (text)
  return text:find "<eof>$" ~= nil
end

-- A line with those that follow it while Lua says that something is still open.
local function whole_line (line, read)
  while true do
    local _, why = load("return " .. line)
    if why then _, why = load(line) end
    if not why or not unfinished(why) then return line end
    local more = read ">> "
    if not more or more == "" then return line end
    line = line .. "\n" .. more
  end
end

local function obey (state, line, read)
  local name, rest = line:match "^%.(%a+)%s*(.-)%s*$"
  if name and commands[name] then return commands[name](state, rest) end
  if name then return message.say("there is no command .%s (history, save, open, help, quit)", name) end
  line = whole_line(line, read)
  state.history[#state.history + 1] = line
  local lines, fine = state.session:answer(line)
  if not fine then
    state.failed = true
    return message.say("%s", table.concat(lines, "\n"))
  end
  for _, text in ipairs(lines) do io.stdout:write(text, "\n") end
end

function verb.run (options)
  local opened, why = open_page(options.page, options)
  if not opened then return exit.io, why end
  local interactive = os.execute "test -t 0" == true
  local state = { session = opened, history = {}, options = options }
  local read = line_reader(interactive)
  io.stdout:write(opened:shown(opened.doc)[1], "\n")
  while true do
    local line = read "> "
    if not line or line == ".quit" then break end
    if line:find "%S" then obey(state, line, read) end
    io.stdout:flush()
  end
  if interactive then io.stdout:write "\n" end
  return state.failed and not interactive and exit.usage or exit.good
end

return verb

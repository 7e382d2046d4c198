-- test.lua: the verb `test`: pages beside a script and the rows that it must give

local core = require "windrow.core"
local engine = require "windrow.engine"
local exit = require "windrow.exit"
local jsonl = require "windrow.writer.jsonl"
local lfs = require "lfs"
local message = require "windrow.message"
local reader = require "windrow.reader"
local settings = require "windrow.command.settings"

local verb = { summary = "Run the tests beside a script." }

local epilog = [[
A test is a page in the folder tests/ beside the script, and a file of the same name with the
ending .jsonl that holds the rows it must give: tests/page.html and tests/page.jsonl. A document
that is skipped or rejected gives one line with its status and reason.

Examples:
  windrow test news.lua
  windrow test news.lua --update     write what the script gives now; look at the difference
]]

function verb.describe (command)
  command:epilog(epilog)
  settings.script(command)
  command:flag "--update" :description "Write the expected rows anew."
  command:option "--tests" :argname "DIR" :description "The folder of the tests; tests/ beside the script when absent."
end

-- The pages of a folder and the files that hold their rows, sorted.
local function tests_in (folder)
  local found = {}
  if lfs.attributes(folder, "mode") ~= "directory" then return found end
  for name in lfs.dir(folder) do
    local path = folder .. "/" .. name
    if name:sub(1, 1) ~= "." and not name:find("%.jsonl$") and lfs.attributes(path, "mode") == "file" then
      found[#found + 1] = { name = name, path = path, rows = folder .. "/" .. name:gsub("%.%w+$", "") .. ".jsonl" }
    end
  end
  table.sort(found, function (a, b) return a.name < b.name end)
  return found
end

local status_names = { "status", "reason" }

-- The rows that a page gives now, as text; nil and a message when it cannot be read.
local function rows_of (test, folder, script, machine, encode)
  local source = assert(reader.open({ test.path }, { root = folder, input = script.dataset.options.input }))
  local record, broken = source:next()
  if not record then return nil, broken.reason end
  local result = machine:convert(record)
  if result.status == "ok" then return encode(result.rows) end
  return core.json_row(status_names, { result.status, result.reason }, 2) .. "\n", result.where
end

local function read (path)
  local handle = io.open(path, "rb")
  if not handle then return nil end
  local text = handle:read("a")
  handle:close()
  return text
end

local function lines_of (text)
  local lines = {}
  for line in text:gmatch("[^\n]+") do lines[#lines + 1] = line end
  return lines
end

local most_lines = 8               -- of a difference, on each side

-- Rows that changed, where there are as many as before: each beside what it was.
local function changed_rows (old, new)
  local out, n = {}, 0
  for i = 1, #old do
    if old[i] ~= new[i] then
      n = n + 1
      if n > most_lines then return table.concat(out, "\n") .. "\n  …" end
      out[2 * n - 1], out[2 * n] = ("  - %d: %s"):format(i, old[i]), ("  + %d: %s"):format(i, new[i])
    end
  end
  return table.concat(out, "\n")
end

-- Rows between the common beginning and the common end.
local function other_rows (old, new)
  local first = 1
  while old[first] and old[first] == new[first] do first = first + 1 end
  local a, b = #old, #new
  while a >= first and b >= first and old[a] == new[b] do a, b = a - 1, b - 1 end
  local out = {}
  for _, side in ipairs { { "-", old, a }, { "+", new, b } } do
    for i = first, math.min(side[3], first + most_lines - 1) do
      out[#out + 1] = ("  %s %d: %s"):format(side[1], i, side[2][i])
    end
    if side[3] >= first + most_lines then out[#out + 1] = ("  %s …"):format(side[1]) end
  end
  return table.concat(out, "\n")
end

local function difference (expected, given)
  local old, new = lines_of(expected), lines_of(given)
  return (#old == #new and changed_rows or other_rows)(old, new)
end

-- Runs one test; gives whether it passed and what to say of it.
local function judge (test, given, update)
  local expected = read(test.rows)
  if update then
    if expected == given then return true, "same" end
    local handle, why = io.open(test.rows, "wb")
    if not handle then return false, why end
    handle:write(given)
    handle:close()
    return true, expected and "updated" or "written"
  end
  if not expected then return false, ("no %s; --update writes it"):format(test.rows) end
  if expected == given then return true, message.count(#lines_of(given), "row") end
  return false, "other rows than expected\n" .. difference(expected, given)
end

local function say (passed, name, text)
  io.stdout:write(passed and "ok    " or "FAIL  ", name, "  ", message.plain(text), "\n")
end

--- Runs every test of a loaded script.  Gives how many passed and how many failed; nil and a message
--- when its rows cannot be told apart.
function verb.judge_all (script, folder, update)
  local machine, passed, failed = engine.new(script.dataset, {}), 0, 0
  local encode, wrong = jsonl.encoder(script.dataset.tables)
  if not encode then return nil, wrong end
  for _, test in ipairs(tests_in(folder)) do
    local given, why = rows_of(test, folder, script, machine, encode)
    local good, text = false, why
    if given then good, text = judge(test, given, update) end
    say(good, test.name, text)
    if good then passed = passed + 1 else failed = failed + 1 end
  end
  return passed, failed
end

--- The folder of a script's tests.
function verb.folder (script_path)
  return (script_path:match("^(.*)/[^/]*$") or ".") .. "/tests"
end

function verb.run (options)
  local script, why = settings.load(options)
  if not script then return exit.usage, why end
  local folder = options.tests or verb.folder(options.script)
  local passed, failed = verb.judge_all(script, folder, options.update)
  if not passed then return exit.usage, failed end
  if passed + failed == 0 then return exit.io, ("no tests in %s"):format(folder) end
  io.stdout:write(("%d passed, %d failed\n"):format(passed, failed))
  return failed == 0 and exit.good or exit.usage
end

return verb

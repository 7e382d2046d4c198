-- explain.lua: the verb `explain`: where every value of a page's rows comes from

local core = require "windrow.core"
local engine = require "windrow.engine"
local exit = require "windrow.exit"
local message = require "windrow.message"
local reader = require "windrow.reader"
local report = require "windrow.report"
local settings = require "windrow.command.settings"
local suggest = require "windrow.suggest"

local verb = { summary = "Show where every value of a page's rows comes from." }

local epilog = [[
For every row and column: the value, the bytes of the page that it was made of, and the line of
the script that made it. Bytes are [start, end), counted in the page as it is stored. A column
without a value tells why; --missing shows those alone, the rows that were left out, and the
rules that matched nothing.

Examples:
  windrow explain news.lua page.html
  windrow explain news.lua page.html --table articles --column title
  windrow explain news.lua page.html --missing     what is not there, and why
  windrow explain news.lua page.html --html out.html     a page to look at, with everything in it
]]

function verb.describe (command)
  command:epilog(epilog)
  settings.script(command)
  command:argument "page" :args(1) :argname "PAGE" :description "One document; of JSON lines the first."
  command:option "--table" :argname "NAME" :description "Only this table."
  command:option "--column" :argname "NAME" :description "Only columns of this name."
  settings.rows(command, "Rows", 3)
  command:flag "--missing"
    :description "Only what is not there: empty columns, rows left out, rules that matched nothing."
  command:option "--html" :argname "OUT"
    :description "Write one self-contained page: the document, its text, annotations, rules and rows."
  settings.input(command)
end

local longest = 72                 -- bytes of a value or of the source to show

-- Text on one line, its end cut off at a character's edge.
local function short (text)
  text = message.plain(text:gsub("%s+", " "))
  if #text <= longest then return text end
  local cut = longest
  while cut > 0 and text:byte(cut + 1) & 0xC0 == 0x80 do cut = cut - 1 end
  return text:sub(1, cut) .. "…"
end

local function value_text (value)
  if value == nil then return "no value" end
  if type(value) == "string" then return '"' .. short(value) .. '"' end
  return short(core.encode_json(value))
end

local Script = {}
Script.__index = Script

-- The line of a script's file that `where` ("news.lua:15") names.
function Script:line (where)
  local path, number = (where or ""):match("^(.*):(%d+)$")
  if not path then return nil end
  if not self[path] then
    self[path] = {}
    local handle = io.open(path, "r") or io.open(self.dir .. "/" .. path, "r")
    if handle then
      for line in handle:lines() do table.insert(self[path], line) end
      handle:close()
    end
  end
  local line = self[path][tonumber(number)]
  return line and line:match("^%s*(.-)%s*$")
end

local origins = {
  text = "text", attribute = "an attribute", derived = "made from", computed = "computed for",
}

-- Where a value stands in the page, in words.
local function place (column, span, record)
  if column.to then return ("the key of its row of '%s'"):format(column.to) end
  if not span then return "not from the page's bytes" end
  local from, to, origin = span[4], span[5], span[6]
  if from == 0 and to == #record.bytes then return (origins[origin] or origin) .. " the whole page" end
  return ("%s, bytes %d–%d: %s"):format(origins[origin] or origin, from, to, short(record.bytes:sub(from + 1, to)))
end

local function show_column (column, value, span, record, lines, why)
  local out = io.stdout
  out:write("  ", column.name, "  ", value_text(value), "\n")
  if value ~= nil then out:write("      ", place(column, span, record), "\n") end
  for _, line in ipairs(why or {}) do out:write("      ", message.plain(line), "\n") end
  local line = lines:line(column.where)
  if column.where then out:write("      ", column.where, line and ": " .. line or "", "\n") end
end

-- The spans of a result by table, row and column: spans[index][row][name].
local function spans_by_row (result)
  local by = {}
  for _, span in ipairs(result.spans or {}) do
    local of_table = by[span[1]] or {}
    by[span[1]] = of_table
    of_table[span[7]] = of_table[span[7]] or {}
    of_table[span[7]][span[3]] = span
  end
  return by
end

local function wanted (column, value, options)
  if options.column and column.name ~= options.column then return false end
  return not options.missing or value == nil
end

-- Why a column of a row has no value: lines, or nothing.
local function reasons (view, table_, number, column)
  local of_table = view.trace.tables[table_.index]
  local of_row = of_table and of_table.missing[of_table.kept[number]]
  return of_row and of_row[column]
end

local most_refused = 3             -- of a table's rows that were left out, to show

-- The lines about the columns that made a row go.
local function refused_columns (table_, of_table, refused)
  local lines = {}
  for i, column in ipairs(table_.columns) do
    local why = refused.row and (column.required or column.key) and (of_table.missing[refused.row] or {})[i]
    if why then lines[#lines + 1] = ("column '%s': %s"):format(column.name, table.concat(why, "; ")) end
  end
  return lines
end

-- The units of a table whose rows were left out.
local function show_refused (view, table_)
  local of_table = view.trace.tables[table_.index]
  local refused = of_table and of_table.refused or {}
  for i = 1, math.min(#refused, most_refused) do
    io.stdout:write(("\n%s, left out: %s\n      %s\n"):format(table_.name, value_text(refused[i].text), refused[i].why))
    for _, line in ipairs(refused_columns(table_, of_table, refused[i])) do
      io.stdout:write("      ", message.plain(line), "\n")
    end
  end
  if #refused > most_refused then
    io.stdout:write(("      and %s more\n"):format(message.count(#refused - most_refused, "row")))
  end
end

-- The rules, or those that matched nothing.
local function show_rules (view)
  for _, rule in ipairs(view.trace.rules) do
    if rule.n == 0 or not view.options.missing then
      io.stdout:write(("\nrule %s, %s: %s\n"):format(rule.name, rule.where,
        rule.n == 0 and "matched nothing" or message.count(rule.n, "annotation")))
    end
  end
end

local function show_row (view, table_, number, row)
  local spans = (view.spans[table_.index] or {})[number] or {}
  local shown = false
  for i, column in ipairs(table_.columns) do
    if wanted(column, row[i], view.options) then
      if not shown then io.stdout:write(("\n%s, row %d\n"):format(table_.name, number)) end
      shown = true
      show_column(column, row[i], spans[column.name], view.record, view.lines, reasons(view, table_, number, i))
    end
  end
end

local function show_table (view, table_, rows)
  local most = view.options.rows > 0 and view.options.rows or #rows
  if #rows == 0 then io.stdout:write(("\n%s: no rows\n"):format(table_.name)) end
  for number = 1, math.min(#rows, most) do show_row(view, table_, number, rows[number]) end
  show_refused(view, table_)
  if #rows > most then
    io.stdout:write(("\n%s: %s more; --rows 0 shows all\n"):format(table_.name, message.count(#rows - most, "row")))
  end
end

local function show (script, record, result, options)
  local view = {
    record = record, options = options, spans = spans_by_row(result),
    trace = result.trace or { tables = {}, rules = {} },
    lines = setmetatable({ dir = script.dir }, Script),
  }
  io.stdout:write(("%s: %d bytes\n"):format(record.id, #record.bytes))
  for index, table_ in ipairs(script.dataset.tables) do
    if not options.table or table_.name == options.table then
      show_table(view, table_, result.rows[index] or {})
    end
  end
  if not options.table then show_rules(view) end
  for _, warning in ipairs(result.warnings or {}) do
    message.say("warning: %s", warning.where and not warning.message:find(warning.where, 1, true)
      and warning.where .. ": " .. warning.message or warning.message)
  end
end

local function check_names (script, options)
  local tables, columns = {}, {}
  for i, table_ in ipairs(script.dataset.tables) do
    tables[i], tables[table_.name] = table_.name, true
    for _, column in ipairs(table_.columns) do
      columns[#columns + 1], columns[column.name] = column.name, true
    end
  end
  if options.table and not tables[options.table] then
    return nil, ("no table '%s'%s"):format(options.table, suggest.hint(options.table, tables))
  end
  if options.column and not columns[options.column] then
    return nil, ("no column '%s'%s"):format(options.column, suggest.hint(options.column, columns))
  end
  return true
end

-- The page to look at, written to `path`.
local function write_report (script, machine, record, result, path)
  local lines = setmetatable({ dir = script.dir }, Script)
  local text, why = report.html(record, script.dataset, result, machine.load_options, function (where)
    return lines:line(where)
  end)
  if not text then return exit.rejects, ("%s: %s"):format(record.id, why) end
  local file
  file, why = io.open(path, "wb")
  if not file then return exit.io, why end
  file:write(text)
  file:close()
  io.stdout:write(("%s: %d bytes\n"):format(path, #text))
  return result.status == "ok" and exit.good or exit.rejects
end

function verb.run (options)
  local script, why = settings.load(options)
  if not script then return exit.usage, why end
  local ok
  ok, why = check_names(script, options)
  if not ok then return exit.usage, why end
  local source
  source, why = reader.open({ options.page }, {
    type = options.type, charset = options.charset, field = options.field, input = script.dataset.options.input,
  })
  if not source then return exit.io, why end
  local record, broken = source:next()
  if not record then return exit.io, broken and broken.reason or "no document in " .. options.page end
  local machine = engine.new(script.dataset, { spans = true, trace = true })
  local result = machine:convert(record)
  if options.html then return write_report(script, machine, record, result, options.html) end
  if result.status == "ok" then
    show(script, record, result, options)
    return exit.good
  end
  local trace = result.traceback and "\n" .. result.traceback or ""
  return exit.rejects, ("%s %s: %s%s"):format(record.id, result.status, result.reason or "no reason", trace)
end

return verb

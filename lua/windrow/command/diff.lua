-- diff.lua: the verb `diff`: what a change of a script changes in its rows

local compare = require "windrow.compare"
local dataset = require "windrow.dataset"
local engine = require "windrow.engine"
local exit = require "windrow.exit"
local message = require "windrow.message"
local reader = require "windrow.reader"
local settings = require "windrow.command.settings"

local verb = { summary = "Show what two scripts make differently of the same inputs." }

local epilog = [[
Converts each document with both scripts and shows, table by table, the rows that are added (+),
gone (-) or changed (~), and for each column in how many rows it changed. Rows are told apart by
their key, without one by their values.

Ends with 0 when nothing differs, with 1 when something does.

Example:
  git show HEAD:news.lua > old.lua && windrow diff old.lua news.lua pages/
]]

function verb.describe (command)
  command:epilog(epilog)
  command:argument "old" :args(1) :argname "OLD" :description "The script as it was."
  command:argument "new" :args(1) :argname "NEW" :description "The script as it is."
  command:argument "inputs" :args "+" :argname "INPUT" :description "Files, folders, wildcards, or - for stdin."
  settings.script_options(command)
  settings.rows(command, "Differences", 5)
  settings.input(command)
end

local function names_of (declared)
  local names, by_name = {}, {}
  for i, column in ipairs(declared.columns) do names[i], by_name[column.name] = column.name, true end
  return names, by_name
end

-- The tables of both scripts by name: { name =, old =, new =, columns = of both, key = }.
local function tables_of (old, new)
  local list, by_name = {}, {}
  for side, declaration in pairs { old = old, new = new } do
    for _, declared in ipairs(declaration.tables) do
      local entry = by_name[declared.name] or { name = declared.name, columns = {}, changes = {} }
      by_name[declared.name], entry[side] = entry, declared
    end
  end
  for _, declaration in ipairs { new, old } do
    for _, declared in ipairs(declaration.tables) do
      local entry = by_name[declared.name]
      if not entry.listed then list[#list + 1], entry.listed = entry, true end
    end
  end
  for _, entry in ipairs(list) do
    if entry.old and entry.new then
      local _, known = names_of(entry.old)
      for _, name in ipairs(names_of(entry.new)) do
        if known[name] then entry.columns[#entry.columns + 1] = name end
      end
      local a, b = entry.old.key, entry.new.key
      entry.key = a and b and a.name == b.name and a.name or nil
    end
    entry.same, entry.changed, entry.added, entry.gone, entry.shown = 0, 0, 0, 0, {}
  end
  return list
end

local longest = 100

local function short (text)
  text = message.plain(text)
  if #text <= longest then return text end
  return text:sub(1, (utf8.offset(text, 0, longest) or longest + 1) - 1) .. "…"
end

local function row_text (row, declared)
  local parts = {}
  for _, column in ipairs(declared.columns) do
    if row[column.name] ~= nil then
      parts[#parts + 1] = column.name .. " " .. compare.text(row[column.name])
    end
  end
  return short(table.concat(parts, ", "))
end

-- What a changed row is called: its key, else its first column that stayed.
local function label_of (entry, change)
  local name = entry.key
  for _, column in ipairs(entry.columns) do
    if not name and compare.text(change[1][column]) == compare.text(change[2][column]) then name = column end
  end
  return name and short(compare.text(change[2][name])) or "a row"
end

local function note (entry, line)
  entry.shown[#entry.shown + 1] = line
end

local function add_changes (entry, id, found)
  for _, change in ipairs(found.changed) do
    for _, name in ipairs(change[3]) do
      entry.changes[name] = (entry.changes[name] or 0) + 1
      note(entry, ("~ %s: %s: %s: %s → %s"):format(id, label_of(entry, change), name,
        short(compare.text(change[1][name])), short(compare.text(change[2][name]))))
    end
  end
  for _, row in ipairs(found.gone) do note(entry, ("- %s: %s"):format(id, row_text(row, entry.old))) end
  for _, row in ipairs(found.added) do note(entry, ("+ %s: %s"):format(id, row_text(row, entry.new))) end
  entry.same, entry.changed = entry.same + found.same, entry.changed + #found.changed
  entry.added, entry.gone = entry.added + #found.added, entry.gone + #found.gone
end

-- The rows of a result by table name, each by column name.
local function rows_by_name (declaration, result)
  local tables, rows = dataset.named_rows(declaration, result)
  local by_name = {}
  for i, declared in ipairs(tables) do by_name[declared.name] = rows[i] end
  return by_name
end

local function status_text (result)
  return result.status == "ok" and "ok" or ("%s: %s"):format(result.status, result.reason or "no reason")
end

local function add_document (self, record)
  local old, new = self.old_engine:convert(record), self.new_engine:convert(record)
  if status_text(old) ~= status_text(new) then
    self.statuses[#self.statuses + 1] = ("%s: %s → %s"):format(record.id, status_text(old), status_text(new))
  end
  local a, b = rows_by_name(self.old, old), rows_by_name(self.new, new)
  for _, entry in ipairs(self.tables) do
    add_changes(entry, record.id, compare.rows(a[entry.name] or {}, b[entry.name] or {}, entry.columns, entry.key))
  end
end

-- Columns that only one of the scripts has, in words.
local function one_sided (entry)
  local parts = {}
  local function add (from, other, word)
    local _, known = names_of(other)
    for _, name in ipairs(names_of(from)) do
      if not known[name] then parts[#parts + 1] = ("%s %s"):format(name, word) end
    end
  end
  if entry.old and entry.new then
    add(entry.new, entry.old, "is a new column")
    add(entry.old, entry.new, "is no column any more")
  end
  return parts
end

local function show_table (entry, most)
  local out = io.stdout
  local state = not entry.old and " (a new table)" or not entry.new and " (no table any more)" or ""
  out:write(("%s%s: %d the same, %d changed, %d added, %d gone\n"):format(entry.name, state, entry.same,
    entry.changed, entry.added, entry.gone))
  local columns = one_sided(entry)
  for _, name in ipairs(entry.columns) do
    local n = entry.changes[name]
    if n then columns[#columns + 1] = ("%s changed in %s"):format(name, message.count(n, "row")) end
  end
  for _, text in ipairs(columns) do out:write("    ", text, "\n") end
  for i, line in ipairs(entry.shown) do
    if most > 0 and i > most then
      out:write(("  %d more; --rows 0 shows all\n"):format(#entry.shown - most))
      break
    end
    out:write("  ", line, "\n")
  end
  return #entry.shown > 0 or #columns > 0 or state ~= ""
end

local function convert_all (self, source)
  local n = 0
  while true do
    local record, broken = source:next()
    if not record and not broken then return n end
    if record then
      n = n + 1
      add_document(self, record)
    else
      message.say("%s: %s", broken.id, broken.reason)
    end
  end
end

function verb.run (options)
  local old, why = settings.load(options, options.old)
  if not old then return exit.usage, why end
  local new
  new, why = settings.load(options, options.new)
  if not new then return exit.usage, why end
  local source
  source, why = reader.open(options.inputs, {
    type = options.type, charset = options.charset, field = options.field, input = new.dataset.options.input,
  })
  if not source then return exit.io, why end
  local self = {
    old = old.dataset, new = new.dataset, statuses = {}, tables = tables_of(old.dataset, new.dataset),
    old_engine = engine.new(old.dataset, {}), new_engine = engine.new(new.dataset, {}),
  }
  local n = convert_all(self, source)
  local differs = #self.statuses > 0
  for _, line in ipairs(self.statuses) do io.stdout:write(message.plain(line), "\n") end
  for _, entry in ipairs(self.tables) do differs = show_table(entry, options.rows) or differs end
  io.stdout:write(("%s: %s\n"):format(message.count(n, "document"), differs and "different" or "no difference"))
  return differs and exit.usage or exit.good
end

return verb

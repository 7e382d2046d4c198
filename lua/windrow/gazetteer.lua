-- gazetteer.lua: w.gazetteer: lists of names of a script's own, found in texts
--
-- A list with a name of its own is a rule of the script's book (rulebook.lua) whose matches the core finds.  A
-- list for one of the tagger's kinds is given to the core with each document: book.lists.
local characters = require "windrow.pattern.characters"
local context = require "windrow.context"
local core = require "windrow.core"
local csv = require "windrow.reader.csv"
local fault = require "windrow.fault"
local first = require "windrow.pattern.first"
local kind = require "windrow.kind"
local match = require "windrow.match"
local pattern = require "windrow.pattern"
local rulebook = require "windrow.rulebook"
local suggest = require "windrow.suggest"

local gazetteer = {}

local names_mask = core.kind_mask "entity"

local reserved = {}
for _, name in ipairs(match.fields) do reserved[name] = name ~= "id" end

local options = {
  case = { any = true, smart = true, exact = true }, as = { span = true, hint = true }, subkind = true,
}

local function check_options (self, given)
  for name, value in pairs(given) do
    local choices = options[name]
    if not choices then
      fault.raise(self.where, "gazetteer '%s' has no option '%s'%s", self.name, tostring(name),
        suggest.hint(tostring(name), suggest.keys(options)))
    elseif choices == true and (type(value) ~= "string" or value == "") then
      fault.raise(self.where, "gazetteer '%s': option '%s': expected a text", self.name, name)
    elseif choices ~= true and not choices[value] then
      fault.raise(self.where, "gazetteer '%s': option '%s': expected one of %s", self.name, name,
        table.concat(suggest.keys(choices), ", "))
    end
  end
  if given.as == "hint" and not self.tagged then
    fault.raise(self.where, "gazetteer '%s': option 'as': hints are for the kinds of names that the tagger has "
      .. "(person, organization, place …)", self.name)
  end
end

local function check_name (self)
  local name = self.name
  if type(name) ~= "string" or not name:find "^[%a_][%w_]*$" then
    fault.raise(self.where,
      'gazetteer: expected a name of letters, digits and _, as in w.gazetteer("drug", "drugs.txt")')
  end
  local entry = kind.entry(name)
  self.tagged = entry and not entry.layer and not entry.group and core.kind_mask(name) & names_mask ~= 0
  if self.tagged then return end
  local taken = entry and "a kind or layer" or name == "word" and "a pattern"
    or characters.sets[name] and "a set of characters"
  if taken then fault.raise(self.where, "gazetteer '%s': %s has this name already; take another", name, taken) end
  local before = rulebook.find(name)
  if before and before.where:match "^(.*):" == self.where:match "^(.*):" then
    fault.raise(self.where, "there is a rule or gazetteer '%s' already (%s)", name, before.where)
  end
end

--- The line of a text (from 1) that byte `at` (from 0) stands in.
local function line_at (text, at)
  local _, n = text:sub(1, at):gsub("\n", "\n")
  return n + 1
end

local function detail (message)
  return message:match ": (.*)$" or message
end

-- Lists in the script --

--- The names of one entry of a list, tabs between them.
local function entry_line (self, i, entry)
  if type(entry) == "string" then entry = { entry } end
  if type(entry) ~= "table" then
    fault.raise(self.where, "gazetteer '%s': number %d is a %s, not a name or a table of names", self.name, i,
      type(entry))
  end
  local list = {}
  for k, name in ipairs(entry) do
    if type(name) ~= "string" or not name:find "%S" then
      fault.raise(self.where, "gazetteer '%s': number %d: name %d is not a text", self.name, i, k)
    end
    list[k] = name:gsub("%s+", " ")
  end
  if #list == 0 then fault.raise(self.where, "gazetteer '%s': number %d has no name", self.name, i) end
  return table.concat(list, "\t")
end

--- Values of an entry's fields: what the script wrote beside its names.
local function entry_fields (entry)
  if type(entry) == "string" then return { name = entry, entry = entry } end
  local fields = {}
  for name, value in pairs(entry) do
    if type(name) == "string" and name ~= "id" then fields[name] = value end
  end
  fields.name = entry[1]
  fields.entry = entry.id or entry[1]
  return fields
end

local function field_names (self, list)
  local known, names = {}, { "name", "entry", "subkind" }
  for _, name in ipairs(names) do known[name] = true end
  for i, entry in ipairs(list) do
    for name in pairs(type(entry) == "table" and entry or {}) do
      if type(name) == "string" and not known[name] and name ~= "id" then
        if reserved[name] then
          fault.raise(self.where, "gazetteer '%s': number %d: every item has a field '%s'; take another name",
            self.name, i, name)
        end
        known[name], names[#names + 1] = true, name
      end
    end
  end
  table.sort(names)
  return names
end

local function from_table (self, list)
  local lines = {}
  for i, entry in ipairs(list) do lines[i] = entry_line(self, i, entry) end
  if #lines == 0 then fault.raise(self.where, "gazetteer '%s': there is no name in it", self.name) end
  local text = table.concat(lines, "\n")
  local made, message, _, at = core.gazetteer(text, { case = self.case })
  if not made then
    fault.raise(self.where, "gazetteer '%s': number %d: %s", self.name, line_at(text, at or 0), detail(message))
  end
  self.list, self.names = made, field_names(self, list)
  self.fields = function (i) return entry_fields(list[i]) end
end

-- Files --

local function path_of (path)
  local script = context.script
  if not script or script.dir == "" or path:sub(1, 1) == "/" then return path end
  return script.dir .. "/" .. path
end

local function read_file (self, path)
  local file, message = io.open(path, "rb")
  if not file then fault.raise(self.where, "gazetteer '%s': %s", self.name, message) end
  local text, why = file:read "a"
  file:close()
  if not text then fault.raise(self.where, "gazetteer '%s': %s: %s", self.name, path, why) end
  local script = context.script
  if script then
    script.files[#script.files + 1], script.texts[#script.texts + 1] = path, text
  end
  return text
end

local function split (line)
  local fields = {}
  for field in (line .. "\t"):gmatch "([^\t]*)\t" do fields[#fields + 1] = field end
  return fields
end

--- The columns of a file with a header: its names, and how the core reads its lines.
local function header_of (path, text)
  local line, stop = text:match "^([^\n]*)\n?()"
  local columns, at = split((line:gsub("\r$", ""):gsub("^\xEF\xBB\xBF", ""))), {}
  for i, name in ipairs(columns) do
    if not name:find "^[%a_][%w_]*$" then
      fault.raise(path .. ":1", "column %d has no name of letters, digits and _", i)
    elseif at[name] then
      fault.raise(path .. ":1", "there are two columns '%s'", name)
    elseif reserved[name] then
      fault.raise(path .. ":1", "every item has a field '%s'; give the column another name", name)
    end
    at[name] = i
  end
  if not at.name then
    fault.raise(path .. ":1", "a list with a header needs a column 'name'%s", suggest.hint("name", columns))
  end
  return columns, { name = at.name - 1, alias = (at.alias or 0) - 1, fields = #columns, start = stop - 1 }
end

--- A function that gives the fields of an entry from its line.
local function line_fields (made, text, columns)
  return function (i)
    local line = text:match("^[^\r\n]*", made:line(i) + 1)
    local values, fields = split(line), {}
    if not columns then
      local name = values[1]:match "^%s*(.-)%s*$"
      return { name = name, entry = name }
    end
    for k, name in ipairs(columns) do
      if values[k] ~= "" then fields[name] = values[k] end
    end
    fields.name = fields.name:match "^%s*(.-)%s*$"
    fields.entry, fields.id, fields.alias = fields.id or fields.name, nil, nil
    return fields
  end
end

--- The rows of CSV as lines with tabs, and the line of the file that each of them begins at.
local function tabbed (text)
  local separator = csv.separator(text:match "^[^\n]*")
  local lines, begins, row, line = {}, {}, nil, 0
  for piece in (text:gsub("\r\n", "\n") .. "\n"):gmatch "([^\n]*)\n" do
    line = line + 1
    if not row then begins[#lines + 1] = line end
    row = row and row .. " " .. piece or piece
    if select(2, row:gsub('"', "")) % 2 == 0 then
      local cells = row == "" and {} or csv.cells(row, separator)
      for i, cell in ipairs(cells) do cells[i] = cell:gsub("%s+", " ") end
      lines[#lines + 1], row = table.concat(cells, "\t"), nil
    end
  end
  if row then lines[#lines + 1] = row end
  return table.concat(lines, "\n"), begins
end

local function from_file (self, given)
  local path = path_of(given)
  local ending = given:lower():match "%.(%w+)$"
  local text, begins = read_file(self, path), nil
  if ending == "csv" then text, begins = tabbed(text) end
  local columns, form = nil, {}
  if ending == "tsv" or ending == "csv" then columns, form = header_of(path, text) end
  if not columns and text:sub(1, 3) == "\xEF\xBB\xBF" then form.start = 3 end
  form.case = self.case
  local made, message, _, at = core.gazetteer(text, form)
  if not made then
    local line = line_at(text, at or 0)
    fault.raise(("%s:%d"):format(path, begins and begins[line] or line), "%s", detail(message))
  end
  self.list, self.path, self.fields = made, path, line_fields(made, text, columns)
  self.names = { "entry", "name", "subkind" }
  for _, name in ipairs(columns or {}) do
    local own = name ~= "name" and name ~= "id" and name ~= "alias" and name ~= "subkind" and name ~= "entry"
    if own then self.names[#self.names + 1] = name end
  end
end

-- What it does --

--- The list's matches in a part of a page.
local function matches_of (self)
  local captures = setmetatable({}, { __mode = "v" })
  return function (page, part)
    local rows, found = page.core:listed(self.list, part), {}
    for i = 1, #rows, 4 do
      local entry = rows[i + 3]
      local fields = captures[entry]
      if not fields then
        fields = self.fields(entry)
        fields.subkind = fields.subkind or self.subkind
        fields.score = 1.0
        captures[entry] = fields
      end
      local n = #found + 1
      found[n] = match.new(page, rows[i], part, rows[i + 1], rows[i + 2], fields, n, self.name)
    end
    return found
  end
end

--- The lists for the tagger's kinds as the core's load takes them; nil where there is none.
function gazetteer.for_core (all)
  local lists = {}
  for _, self in ipairs(all) do
    if self.tagged then
      lists[#lists + 1] = { list = self.list, kind = self.name, hint = self.hint, subkind = self.subkind }
    end
  end
  return #lists > 0 and lists or nil
end

local function declare (self)
  local book = rulebook.current()
  book.gazetteers = book.gazetteers or {}
  book.gazetteers[#book.gazetteers + 1] = self
  if self.tagged then
    book.lists = gazetteer.for_core(book.gazetteers)
  else
    self.names[#self.names + 1] = "score"
    book.by_name[self.name] = { name = self.name, where = self.where, over = "block", names = self.names,
      first = first.of_kinds(0), list = matches_of(self) }
  end
end

local function make (where, name, list, given)
  local self = { name = name, where = where }
  check_name(self)
  if given ~= nil and type(given) ~= "table" then
    fault.raise(self.where, "gazetteer '%s': its options are a table, got a %s", name, type(given))
  end
  given = given or {}
  check_options(self, given)
  self.case, self.hint, self.subkind = given.case or "any", given.as == "hint", given.subkind
  local start = os.clock()
  if type(list) == "string" then from_file(self, list)
  elseif type(list) == "table" and not getmetatable(list) then from_table(self, list)
  else
    fault.raise(self.where, "gazetteer '%s': expected a list of names or the name of a file, got a %s", name,
      type(list))
  end
  self.seconds = os.clock() - start
  return self
end

--- A list of a file for who needs no script: { name =, list =, tagged =, names =, fields = function (entry) }.
function gazetteer.open (name, path)
  return make("?", name, path)
end

--- w.gazetteer("drug", { "aspirin", { "paracetamol", "acetaminophen", id = "D2" } } | "drugs.tsv" [, options]):
--- names of a kind of one's own, or of one that the tagger has.  Gives the pattern that matches one, as %drug
--- does.
function gazetteer.gazetteer (name, list, given)
  declare(make(fault.where(), name, list, given))
  return pattern.kind(name)
end

--- What a list is and took, in words: "drugs.tsv: 812 names of 400 entries, 0.01 s, 0.1 MB".
function gazetteer.tell (self)
  local names, entries, doubles, bytes = self.list:facts()
  local text = ("%s%d names of %d entries, %.2f s, %.1f MB"):format(self.path and self.path .. ": " or "", names,
    entries, self.seconds, bytes / 1e6)
  if doubles > 0 then text = ("%s; %d names belong to an entry above"):format(text, doubles) end
  return text
end

return gazetteer

-- reference.lua: makes README.md's reference and lua/windrow/meta.lua from lua/windrow/api.lua
--
--     lua5.4 spec/support/reference.lua            writes both
--     lua5.4 spec/support/reference.lua --check    ends with 1 when one of them is stale
package.path = "lua/?.lua;" .. package.path
local api = require "windrow.api"

local first_line, last_line = "<!-- reference: made by `make doc` -->\n", "<!-- end of reference -->\n"

-- Text for a cell of a Markdown table.
local function cell (text)
  return (text:gsub("|", "\\|"):gsub("\n", " "))
end

local function code (text)
  return "`" .. cell(text) .. "`"
end

-- "fun(a: string, b?: table): string" -> "(a, b?)"; other types give nothing.
local function parameters (type)
  local inner = type:match "^fun(%b())"
  if not inner then return "" end
  local names = {}
  for name in inner:gmatch "([%w_]+%??):%s*[%w_]" do
    if name ~= "self" then names[#names + 1] = name end
  end
  return "(" .. table.concat(names, ", ") .. ")"
end

local function example (entry)
  if entry[5] == "" then return code(entry[4]) end
  return code(entry[4]) .. " → " .. code(entry[5])
end

-- How an entry is written: w.css(selector), doc:rows(doc), title.
local function name_of (entry, prefix)
  return prefix .. entry[1] .. parameters(entry[2])
end

local function add (lines, ...)
  for _, line in ipairs { ... } do lines[#lines + 1] = line end
end

local function add_entries (lines, group, prefix)
  add(lines, "| | | example |", "|---|---|---|")
  for _, entry in ipairs(group) do
    add(lines, ("| %s | %s | %s |"):format(code(name_of(entry, prefix)), cell(entry[3]), example(entry)))
  end
  add(lines, "")
end

local function add_options (lines, group)
  add(lines, "### " .. group.title, "", "| option | type | |", "|---|---|---|")
  for _, option in ipairs(group) do
    add(lines, ("| %s | %s | %s |"):format(code(option[1]), code(option[2]), cell(option[3])))
  end
  add(lines, "")
end

--- The reference as Markdown.
local function markdown ()
  local lines = {}
  for _, group in ipairs(api.groups) do
    add(lines, "### " .. group.title, "", group.text, "")
    add_entries(lines, group, group.class == "windrow" and "w." or "dataset:")
  end
  for _, group in ipairs(api.options) do add_options(lines, group) end
  add(lines, "### Items", "", "What functions and field names see.", "")
  for _, group in ipairs(api.items) do
    add(lines, "#### " .. group.title, "")
    add_entries(lines, group, "")
  end
  return table.concat(lines, "\n") .. "\n"
end

-- The classes of LuaLS in order of appearance: name -> fields.
local function classes ()
  local order, by_name = {}, {}
  local function collect (groups)
    for _, group in ipairs(groups) do
      local class = by_name[group.class]
      if not class then
        class = { name = group.class, base = group.base }
        by_name[group.class], order[#order + 1] = class, class
      end
      table.move(group, 1, #group, #class + 1, class)
    end
  end
  collect(api.options)
  collect(api.items)
  collect(api.groups)
  return order
end

local preamble = [[
-- meta.lua: the public interface for LuaLS; made by `make doc` from api.lua
---@meta windrow

---@class windrow.Column
---@class windrow.Table
---@class windrow.Source
---@operator div(function): windrow.Source
---@operator add(windrow.Source): windrow.Source
---@class windrow.Pattern
---@operator mul(windrow.Pattern|string|integer): windrow.Pattern
---@operator add(windrow.Pattern|string): windrow.Pattern
---@operator sub(windrow.Pattern|string): windrow.Pattern
---@operator div(any): windrow.Pattern
---@operator pow(integer): windrow.Pattern
---@operator unm: windrow.Pattern
---@operator len: windrow.Pattern
---@alias windrow.Type fun(name: string): fun(options: string|windrow.ColumnOptions): windrow.Column
]]

--- The interface as a LuaLS file.
local function meta ()
  local lines = { preamble }
  for _, class in ipairs(classes()) do
    add(lines, "---@class " .. class.name .. (class.base and ": " .. class.base or ""))
    -- Tables are declared by assignment; options of a column and a rule begin with what has no name.
    if class.name == "windrow.Dataset" then add(lines, "---@field [string] windrow.Table") end
    if class.name == "windrow.ColumnOptions" then
      add(lines, "---@field [integer] string|windrow.Source|fun(item: any, row: table): any")
    elseif class.name == "windrow.RuleOptions" then
      add(lines, "---@field [integer] string|windrow.Pattern")
    end
    for _, field in ipairs(class) do
      local name = field[1] == "end" and '["end"]' or field[1]
      local optional = class.name:match "Options$" and "?" or ""
      add(lines, ("---@field %s%s %s %s"):format(name, optional, field[2], (field[3]:gsub("\n", " "))))
    end
    add(lines, "")
  end
  add(lines, "---@type windrow", "local windrow", "return windrow")
  return table.concat(lines, "\n") .. "\n"
end

local function read (path)
  local file <close> = assert(io.open(path, "rb"))
  return file:read "a"
end

-- Every type of column in every format, as the writers have it.
local function formats ()
  local storage = require "windrow.storage"
  local parquet = {
    text = "string", int = "int64", number = "double", bool = "boolean", date = "date", json = "JSON string",
    datetime = "timestamp, µs, UTC", list = "list", record = "group",
  }
  local lines = {
    "| type | JSON lines, CSV, COPY | SQLite | Parquet | PostgreSQL | data package | Croissant |",
    "|---|---|---|---|---|---|---|",
  }
  local written = {
    date = "`2024-05-01`", datetime = "`2024-05-01T10:00:00+02:00`, the offset kept", duration = "`PT2H`",
    bool = "`true`; COPY `t`", list = "JSON", record = "JSON", span = "`[start,end]`", json = "JSON, keys sorted",
    int = "digits", number = "shortest digits that read back equal",
  }
  for _, name in ipairs { "text", "int", "number", "bool", "date", "datetime", "duration", "enum", "json", "span", "list", "record" } do
    local type = storage[name]
    local sqlite = type.sql .. (name == "datetime" and ", in UTC" or name == "bool" and ", 0 or 1" or
      type.postgres == "json" and ", JSON" or "")
    add(lines, ("| `%s` | %s | %s | %s | %s | %s | %s |"):format(name, written[name] or "text", sqlite,
      name == "span" and "list of int64" or parquet[type.parquet], type.postgres, type.field, type.croissant))
  end
  add(lines, "", "A `ref` is of the type of its target's key.")
  return table.concat(lines, "\n") .. "\n"
end

-- `text` with what is made between two marks.
local function between (text, first, last, made)
  local _, from = text:find(first, 1, true)
  local to = text:find(last, 1, true)
  assert(from and to, "README.md has lost the marks " .. first)
  return text:sub(1, from) .. "\n\n" .. made .. "\n" .. text:sub(to)
end

-- README.md with the reference and the formats between their marks.
local function readme ()
  local text = between(read "README.md", "<!-- formats: made by `make doc` -->", "<!-- end of formats -->", formats())
  local _, from = text:find(first_line, 1, true)
  local to = text:find(last_line, 1, true)
  assert(from and to, "README.md has lost the marks of the reference")
  return text:sub(1, from) .. "\n" .. markdown() .. text:sub(to)
end

local made = { ["README.md"] = readme(), ["lua/windrow/meta.lua"] = meta() }
local stale = false
for _, path in ipairs { "README.md", "lua/windrow/meta.lua" } do
  if arg[1] == "--check" then
    if read(path) ~= made[path] then
      print(path .. " is stale: run make doc")
      stale = true
    end
  else
    local file <close> = assert(io.open(path, "wb"))
    file:write(made[path])
  end
end
os.exit(not stale)

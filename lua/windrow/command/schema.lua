-- schema.lua: the verb `schema`: what a script's rows look like, for other programs

local datapackage = require "windrow.writer.datapackage"
local exit = require "windrow.exit"
local layout = require "windrow.layout"
local schema = require "windrow.schema"
local settings = require "windrow.command.settings"
local sql = require "windrow.writer.sql"

local verb = { summary = "Print the schema of a script's tables." }

local epilog = [[
Examples:
  windrow schema news.lua > news.schema.json       JSON Schema of the JSON lines
  windrow schema news.lua --as sql | sqlite3 news.sqlite
  windrow schema news.lua --as markdown            a table of columns for a README
]]

function verb.describe (command)
  command:epilog(epilog)
  settings.script(command)
  command:option "--as" :choices { "json", "sql", "datapackage", "markdown" } :default "json"
    :description "JSON Schema, SQL, datapackage.json or Markdown."
  command:flag "--spans" :description "With the table _spans that run --spans writes."
end

local function cell (text)
  return (text:gsub("|", "\\|"):gsub("\n", " "))
end

local function rules (column)
  local parts = {}
  if column.key then parts[#parts + 1] = "key" end
  if column.required and not column.key then parts[#parts + 1] = "required" end
  if column.optional then parts[#parts + 1] = "optional" end
  if column.unique then parts[#parts + 1] = "unique" end
  if column.to then parts[#parts + 1] = "→ " .. column.to end
  return table.concat(parts, ", ")
end

local function markdown (tables)
  local lines = {}
  for _, table_ in ipairs(tables) do
    lines[#lines + 1] = ("## %s\n\n| column | type | rules | meaning |\n|---|---|---|---|"):format(table_.name)
    for _, column in ipairs(table_.columns) do
      lines[#lines + 1] = ("| %s | %s | %s | %s |"):format(column.name,
        cell(schema.type_text(schema.stored_type(column, tables))), rules(column), cell(column.doc or ""))
    end
    lines[#lines + 1] = ""
  end
  return table.concat(lines, "\n")
end

local forms = {
  json = function (dataset, _, spans) return layout.json(schema.json_schema(dataset, spans)) .. "\n" end,
  sql = function (_, tables) return sql.script(tables) end,
  datapackage = function (dataset, tables)
    return layout.json(datapackage.package(dataset, tables, "jsonl")) .. "\n"
  end,
  markdown = function (_, tables) return markdown(tables) end,
}

function verb.run (options)
  local script, why = settings.load(options)
  if not script then return exit.usage, why end
  local tables = schema.tables(script.dataset, options.spans)
  local ok
  ok, why = io.stdout:write(forms[options.as](script.dataset, tables, options.spans))
  if not ok then return exit.io, "cannot write stdout: " .. why end
  return exit.good
end

return verb

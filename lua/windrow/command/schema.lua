-- schema.lua: the verb `schema`: what a script's rows look like, for other programs

local card = require "windrow.writer.card"
local copy = require "windrow.writer.copy"
local croissant = require "windrow.writer.croissant"
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
  windrow schema news.lua --as croissant           what a folder of JSON lines will hold, for machine learning tools
  windrow schema news.lua --as sql | sqlite3 news.sqlite
  windrow schema news.lua --as markdown            a table of columns for a README
]]

function verb.describe (command)
  command:epilog(epilog)
  settings.script(command)
  command:option "--as" :default "json-schema"
    :choices { "json-schema", "sql", "postgres", "datapackage", "croissant", "markdown" }
    :description "JSON Schema, SQL of SQLite or of PostgreSQL, datapackage.json, croissant.json or Markdown."
  command:flag "--spans" :description "With the table _spans that run --spans writes."
end

local function markdown (tables)
  local parts = {}
  for i, table_ in ipairs(tables) do
    parts[i] = ("## %s\n\n%s\n"):format(table_.name, card.columns(table_, tables))
  end
  return table.concat(parts, "\n") .. "\n"
end

-- The folder of JSON lines that a run would write, before it is written.
local function planned (dataset, tables)
  local files = {}
  for i, table_ in ipairs(tables) do files[i] = { table = table_, path = table_.name .. ".jsonl" } end
  return croissant.describe(files, { dataset = dataset, tables = tables, format = "jsonl" })
end

local forms = {
  ["json-schema"] = function (dataset, _, spans) return layout.json(schema.json_schema(dataset, spans)) .. "\n" end,
  sql = function (_, tables) return sql.script(tables) end,
  postgres = function (_, tables) return copy.create(tables) .. "\n" .. copy.constrain(tables) end,
  datapackage = function (dataset, tables)
    return layout.json(datapackage.package(dataset, tables, "jsonl")) .. "\n"
  end,
  croissant = function (dataset, tables) return layout.json(planned(dataset, tables)) .. "\n" end,
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

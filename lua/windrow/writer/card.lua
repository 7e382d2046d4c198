-- card.lua: README.md of a folder of tables: what it holds, for people, and for hubs that read its head

local core = require "windrow.core"
local schema = require "windrow.schema"

local card = {}

local function cell (text)
  return (text:gsub("|", "\\|"):gsub("\n", " "))
end

--- The columns of a table as a table of Markdown.
function card.columns (table_, tables)
  local lines = { "| column | type | rules | meaning |", "|---|---|---|---|" }
  for _, column in ipairs(table_.columns) do
    lines[#lines + 1] = ("| %s | %s | %s | %s |"):format(column.name,
      cell(schema.type_text(schema.stored_type(column, tables))), schema.rules_text(column), cell(column.doc or ""))
  end
  return table.concat(lines, "\n")
end

-- The head in YAML by which dataset hubs find the files: a configuration a table.
local function head (files)
  local lines = { "---", "configs:" }
  for _, file in ipairs(files) do
    lines[#lines + 1] = ("- config_name: %s\n  data_files: %s"):format(
      core.encode_json(file.table.name), core.encode_json(file.path))
  end
  lines[#lines + 1] = "---"
  return table.concat(lines, "\n")
end

--- The text for written files { table =, path =, rows =, bytes =, sha256 = }…  options: dataset, tables, script.
function card.text (files, options)
  local script = options.script
  local parts = { head(files), "# " .. options.dataset.name, script
    and ("Made by windrow %s with the script `%s` (hash `%s`)."):format(core.version, script.name, script.hash)
    or ("Made by windrow %s."):format(core.version) }
  local lines = { "| file | rows | bytes | SHA-256 |", "|---|---|---|---|" }
  for _, file in ipairs(files) do
    lines[#lines + 1] = ("| [%s](%s) | %d | %d | `%s` |"):format(
      file.path, file.path, file.rows, file.bytes, file.sha256)
  end
  parts[#parts + 1] = table.concat(lines, "\n")
  for _, file in ipairs(files) do
    parts[#parts + 1] = ("## %s\n\n%s"):format(file.table.name, card.columns(file.table, options.tables))
  end
  return table.concat(parts, "\n\n") .. "\n"
end

return card

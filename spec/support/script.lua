-- script.lua: scripts as texts, for specs of the script language
--
-- A text is the body of `news.lua`: its first line already has `w`, the usual types, and `d`, a dataset; `return d` is added.
local engine = require "windrow.engine"
local loader = require "windrow.loader"
local dataset = require "windrow.dataset"

local script = {}

local head = 'local w = require "windrow" local text, int, number, bool, date, ref, list = '
  .. 'w.text, w.int, w.number, w.bool, w.date, w.ref, w.list local d = w.dataset "d" '

--- Loads a body (or, where it has its own `return`, what it returns); the script, or nil and the message.
function script.load (body, options)
  local ending = body:find "%f[%w]return %a+%s*$" and "" or "\nreturn d"
  return loader.load_text(head .. body .. ending, "news.lua", options)
end

--- The message of a body that must not load.
function script.fault (body, options)
  local loaded, message = script.load(body, options)
  assert(not loaded, "this script should not load")
  return message
end

--- What the engine makes of a page.  record: fields beside the bytes; options: of the engine; loading: of the loader.
function script.convert (body, bytes, record, options, loading)
  local loaded = assert(script.load(body, loading))
  local machine <close> = engine.new(loaded.dataset, options)
  local given = { id = "page", bytes = bytes }
  for name, value in pairs(record or {}) do given[name] = value end
  local result = machine:convert(given)
  return result, loaded.dataset
end

--- The rows by table name, each by column name.
function script.rows (body, bytes, record, options)
  local result, declaration = script.convert(body, bytes, record, options)
  assert(result.status == "ok", ("%s: %s"):format(result.where, result.reason))
  local _, rows = dataset.named_rows(declaration, result)
  local by_name = {}
  for i, declared in ipairs(declaration.tables) do by_name[declared.name] = rows[i] end
  return by_name, result
end

--- The values of one column of a table, as an array.
function script.column (rows, name)
  local values = { n = #rows }
  for i, row in ipairs(rows) do values[i] = row[name] end
  return values
end

--- The warnings of a result as texts with their place.
function script.warnings (result)
  local texts = {}
  for i, warning in ipairs(result.warnings) do texts[i] = warning.where .. ": " .. warning.message end
  return texts
end

return script

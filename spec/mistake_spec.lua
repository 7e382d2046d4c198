-- mistake_spec.lua: the mistakes that writers of scripts make, and what each is told: file, line, what, and what to do
local cases = require "spec.support.cases"
local engine = require "windrow.engine"
local loader = require "windrow.loader"

local page = [[<html><head><title>Pears</title></head><body><article><h1>Pears early this year</h1>
<p class="price">Price on request</p><p>A crate holds 18 kg of fruit, as the growers say. Some 140 crates were filled.</p>
<ul><li data-id="a">One</li><li data-id="a">Two</li></ul></article></body></html>]]

-- What a script is told: why it does not load, why a document is rejected, what it is warned of, what check says.
local function told (text)
  local script, why = loader.load_text(text .. "\n", "shop.lua", { budget = { instructions = 5e6, megabytes = 64 } })
  if not script then return why end
  local machine <close> = engine.new(script.dataset, {})
  local result = machine:convert { id = "page.html", bytes = page, type = "html" }
  if result.status ~= "ok" then return ("%s: %s"):format(result.where, result.reason) end
  local lines = {}
  for _, warning in ipairs(result.warnings) do lines[#lines + 1] = ("%s: %s"):format(warning.where, warning.message) end
  for _, warning in ipairs(script.warnings) do lines[#lines + 1] = "check: " .. warning end
  for name, n in pairs(result.missing) do lines[#lines + 1] = ("no value: %s in %d rows"):format(name, n) end
  return table.concat(lines, "\n")
end

-- Cases with the option `part` are a table's columns, those without are whole scripts.
cases.run("mistake", function (input, options)
  if options.whole then return told(input) end
  return told('local w = require "windrow"\nlocal d = w.dataset "shop"\n' .. input .. "\nreturn d")
end)

-- language_spec.lua: every type, option and source of columns, and what whole scripts give, as cases
local cases = require "spec.support.cases"
local core = require "windrow.core"
local engine = require "windrow.engine"
local loader = require "windrow.loader"

local head = [[local w = require "windrow" local text, int, number, bool, date, datetime, duration, json, span, enum, list, record, ref =
w.text, w.int, w.number, w.bool, w.date, w.datetime, w.duration, w.json, w.span, w.enum, w.list, w.record, w.ref local d = w.dataset "d"
]]

local page_at_hand = [[<html lang="en"><head><title>Pears</title><meta name="author" content="Ada Quint"><meta property="og:type" content="article">
<link rel="canonical" href="https://a.example/x/pears"><script type="application/ld+json">{ "@type": "Product", "name": "Pear", "price": 3,
"offers": { "price": "1.20" }, "tags": ["a", "b"], "nothing": null }</script></head><body>
<h1>Pears  early</h1><p class="n">1,299.50</p><p class="d">14 September 2024</p><p class="m">2024-09</p><p class="t">2024-09-14T10:30:00</p>
<p class="z">2024-09-14T10:30:00+02:00</p><p class="e"> </p><p class="big">12345678901234567890</p><p class="w">3.0</p><p class="y">yes</p>
<ul><li data-n="1">one</li><li data-n="2">two</li><li>three</li></ul>
<div class="card" id="c1"><b>A</b><i>1</i><div class="card" id="c2"><b>B</b><i>2</i></div></div>
<p>A crate holds 18 kg of fruit, as the growers say, and the best of them cost £1.20 in May 2024.</p></body></html>]]

--- Rows as lines, then what was warned of, missed, left out.
local function told (declaration, result)
  if result.status ~= "ok" then return ("%s: %s: %s"):format(result.status, result.where, result.reason) end
  local lines = {}
  for t, declared in ipairs(declaration.tables) do
    for _, row in ipairs(result.rows[t]) do
      local names = {}
      for i, column in ipairs(declared.columns) do names[i] = column.name end
      lines[#lines + 1] = declared.name .. " " .. core.json_row(names, row, #names)
    end
  end
  for _, warning in ipairs(result.warnings) do lines[#lines + 1] = "warning: " .. warning.message end
  local missing = {}
  for name, n in pairs(result.missing) do missing[#missing + 1] = ("missing: %s %d"):format(name, n) end
  table.sort(missing)
  table.move(missing, 1, #missing, #lines + 1, lines)
  if result.rejected_rows > 0 then lines[#lines + 1] = "left out: " .. result.rejected_rows end
  return table.concat(lines, "\n")
end

-- Cases are a script's body and, behind a line ---, a page; without one the page above.
cases.run("language", function (input, options)
  local body, page = input:match "^(.-)\n%-%-%-\n(.*)$"
  local ending = (body or input):find "return d$" and "" or "\nreturn d"
  local loaded, why = loader.load_text(head .. (body or input) .. ending, "news.lua", { args = options.args and { town = options.args } })
  if not loaded then return why end
  local machine <close> = engine.new(loaded.dataset, { strict = options.strict })
  return told(loaded.dataset, machine:convert { id = "page", bytes = page or page_at_hand, type = options.type or "html",
    input = { split = "dev", meta = { n = 7 } } })
end)

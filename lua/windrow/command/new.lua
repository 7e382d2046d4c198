-- new.lua: the verb `new`: a script that works, with a page and its rows, to start from

local exit = require "windrow.exit"
local lfs = require "lfs"
local loader = require "windrow.loader"
local test = require "windrow.command.test"

local verb = { summary = "Write a script with a page and its expected rows to start from." }

local epilog = [[
Writes NAME/NAME.lua, NAME/tests/page.html and NAME/tests/page.jsonl.

Example:
  windrow new shop && windrow test shop/shop.lua
]]

local script_text = [[
-- NAME.lua: what this dataset is, in one line.
--
--   windrow try tests/page.html                 which selector finds what?
--   windrow check NAME.lua                      is the script right?
--   windrow explain NAME.lua tests/page.html    where does each value come from? (--missing: why not?)
--   windrow test NAME.lua                       does it give the rows in tests/? (--update: these are right)
--   windrow run NAME.lua pages/ -o NAME.sqlite  the real thing
local w = require "windrow"
local text, number, date, ref = w.text, w.number, w.date, w.ref

local NAME = w.dataset "NAME"

-- One row a page. A column without a source takes the document's field of its own name. `+` means else, `/` hands the
-- value to a function; `required` rejects a row without the value, `optional` says nothing of a missing one.
NAME.pages = w.each "document" {
  text "id"        { key = true },
  text "title"     { w.css "h1" / w.squeeze + w.meta "title", required = true },
  text "author"    { optional = true },
  date "published" { optional = true },
}

-- One row a sentence of the main text; `page` is the key of the row above that it belongs to.
NAME.sentences = w.each "sentence" {
  text "id"   { key = true },
  ref  "page" "pages",
  text "text" {},
}

-- A rule gives what a pattern finds a name: here who came back, and when. %word and %date are annotations.
w.rule "arrival" {
  w.pattern("{:who: %word :} ' came back' %gap {:day: %date :}", { gap = w.gap(6) }),
}
NAME.arrivals = w.each "arrival" {
  ref    "sentence" "sentences",
  text   "who"      {},
  text   "day"      { w.get "day.timex" },
}

-- One row an amount with a unit. More of what a row may stand for: section, heading, list_item, table, cell, link,
-- image, money, percent, person, place, quote, w.css "article.card", w.data "Product", a pattern, a function.
NAME.amounts = w.each("quantity", { where = function (q) return q.unit ~= nil end }) {
  ref    "sentence" "sentences",
  number "value"    {},
  text   "unit"     {},
}

return NAME
]]

local page_text = [[
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>The barn owl returns | Field Notes</title>
<meta name="author" content="Ada Field">
</head>
<body>
<nav><a href="/">Home</a> <a href="/birds">Birds</a></nav>
<article>
<h1>The barn owl returns</h1>
<p>The pair came back to the old mill in March. Nobody had seen a barn owl there for eleven
years, and the farmer who heard them first did not believe his ears.</p>
<p>By June there were four young birds in the loft. They will leave it before the hay is cut,
when the meadow is full of voles and the nights are still short.</p>
</article>
<footer>Field Notes, a paper about nothing much.</footer>
</body>
</html>
]]

function verb.describe (command)
  command:epilog(epilog)
  command:argument "name" :args(1) :argname "NAME" :description "The name of the dataset: letters, digits and _."
end

local function write (path, text)
  local handle, why = io.open(path, "wb")
  if not handle then return nil, why end
  local ok
  ok, why = handle:write(text)
  handle:close()
  return ok, why
end

-- Makes the folders and files; nil and a message when one cannot be.
local function lay_out (name)
  for _, folder in ipairs { name, name .. "/tests" } do
    local ok, why = lfs.mkdir(folder)
    if not ok then return nil, ("cannot make the folder %s: %s"):format(folder, why) end
  end
  local ok, why = write(("%s/%s.lua"):format(name, name), (script_text:gsub("NAME", name)))
  if ok then ok, why = write(name .. "/tests/page.html", page_text) end
  return ok, why
end

local reserved = {}
for word in ([[and break do else elseif end false for function goto if in local nil not or repeat
  return then true until while w text number date ref]]):gmatch("%a+") do
  reserved[word] = true
end

function verb.run (options)
  local name = options.name
  if not name:find("^[%a_][%w_]*$") or reserved[name] then
    return exit.usage, ("'%s' cannot be a Lua variable; letters, digits and _ can"):format(name)
  end
  if lfs.attributes(name, "mode") then return exit.io, ("%s exists"):format(name) end
  local ok, why = lay_out(name)
  if not ok then return exit.io, why end
  local path = ("%s/%s.lua"):format(name, name)
  local script = assert(loader.load(path, { args = {}, lib = {} }))
  test.judge_all(script, test.folder(path), true)
  io.stdout:write(("%s is ready: edit it, put pages into %s/tests, run windrow test %s\n"):format(path, name, path))
  return exit.good
end

return verb

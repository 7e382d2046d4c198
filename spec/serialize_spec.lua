-- serialize_spec.lua: trees as HTML by the standard's algorithm, and read again
local cases = require "spec.support.cases"
local core = require "windrow.core"
local data = require "spec.support.data"
local tree = require "spec.support.tree"

local doc, html_field = core.new(), core.field "html"

local function load (html, options)
  assert(doc:load(html, { type = "html", charset = "utf-8", scripting = options.scripting or false }))
end

local function outer (css)
  local handle = doc:select(core.selector(css), nil, 1)[1]
  return handle and doc:get(handle, html_field)
end

cases.run("serialize", function (input, options)
  load(input, options)
  if options.of then return outer("#" .. options.of) end
  return (outer("body"):gsub("^<body>", ""):gsub("</body>$", ""))
end)

-- The page's tree from <html> on, and what stands before: the doctype says whether the page is in quirks mode.
local function tree_of (html)
  load(html, {})
  local dump = doc:dump()
  local at = dump:find("| <html", 1, true)
  return dump:sub(at):gsub("\n| <!%-%-.*", "\n"), dump:sub(1, at - 1):match "| (<!DOCTYPE [^\n]*>)\n"
end

-- "<!DOCTYPE html "a" "b">" of a dump as a page writes it.
local function doctype (text)
  if not text then return "" end
  local name, public, system = text:match '^<!DOCTYPE (%S+) "(.*)" "(.*)">$'
  if not name then return text end
  return public ~= "" and ('<!DOCTYPE %s PUBLIC "%s" "%s">'):format(name, public, system)
    or ('<!DOCTYPE %s SYSTEM "%s">'):format(name, system)
end

-- Whether the page read, written and read again is the same tree.
local function comes_back (html)
  local before, kind = tree_of(html)
  local after = tree_of(doctype(kind) .. outer "html")
  return before == after
end

describe("a tree written and read again is the same", function ()
  it("for our own pages", function ()
    for _, folder in ipairs { "examples", "spec/cases/select/browser" } do
      for _, path in ipairs(tree.files(folder, "%.html$")) do
        if not path:find "odd" then assert.is_true(comes_back(tree.read(path)), path) end
      end
    end
  end)

  -- What HTML cannot write (13.3, the notes at its end): a CR that a reference gave, a form in a form, a newline at the
  -- start of <pre>.
  local unwritable = { ["0062"] = true, ["0124"] = true, ["0277"] = true, ["0351"] = true, ["0435"] = true, ["0612"] = true,
    ["0613"] = true }

  it("for real pages, but for what HTML cannot write", function ()
    local folder = data.folder "extract-wcxb"
    if not folder then return pending "no ../shared/bench here" end
    local list = tree.files(folder .. "/wcxb_dev/html", "%.html$")
    for i = 1, #list, 5 do
      local name = list[i]:match "(%d+)%.html$"
      assert.equal(not unwritable[name], comes_back(tree.read(list[i])), list[i])
    end
  end)
end)

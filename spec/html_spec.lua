-- html_spec.lua: HTML to the letter: own cases for every insertion mode, html5lib's suite where it is present, spans, limits
local cases = require "spec.support.cases"
local core = require "windrow.core"
local data = require "spec.support.data"

local doc = core.new()

local function dump (html, options)
  assert(doc:load(html, {
    type = "html", charset = "utf-8", scripting = options.scripting or false, fragment = options.fragment,
  }))
  return doc:dump()
end

cases.run("html", function (input, options)
  return dump(input, {
    scripting = options.scripting,
    fragment = options.fragment and options.fragment:gsub(":", " ") or nil,
  })
end)

-- The cases of one .dat file: { data, document, fragment, script = "on" | "off" | nil, where }.
local function read_suite (path)
  local file <close> = assert(io.open(path, "rb"))
  local text, list, at = "\n" .. file:read("a"), {}, 1
  while true do
    local _, start = text:find("\n#data\n", at, true)
    if not start then return list end
    local stop = text:find("\n\n#data\n", start, true) or #text
    local part = text:sub(start, stop)
    local errors = part:find("\n#errors\n", 1, true)
    local _, tree = part:find("\n#document\n", errors, true)
    local head = part:sub(errors, tree)
    list[#list + 1] = {
      data = part:sub(2, errors - 1),
      document = part:sub(tree + 1):gsub("\n+$", "") .. "\n",
      fragment = head:match "\n#document%-fragment\n([^\n]+)\n",
      script = head:match "\n#script%-(%a+)\n",
      where = path:match "[^/]+$" .. " #" .. #list + 1,
    }
    at = stop
  end
end

local function suite_files (folder)
  local lfs, files = require "lfs", {}
  for name in lfs.dir(folder) do
    if name:match "%.dat$" then files[#files + 1] = folder .. "/" .. name end
  end
  table.sort(files)
  return files
end

-- Whether the case holds with scripting as given (or is not meant for it); notes what it gave otherwise.
local function holds (case, scripting, failed)
  if case.script and (case.script == "on") ~= scripting then return true end
  local got = dump(case.data, { scripting = scripting, fragment = case.fragment })
  if got == case.document then return true end
  failed[#failed + 1] = ("%s (scripting %s)\n%s\nexpected:\n%s\ngot:\n%s")
    :format(case.where, scripting and "on" or "off", case.data, case.document, got)
  return false
end

describe("html5lib's tree construction", function ()
  it("holds case by case, with scripting off and on", function ()
    local suites = data.folder "suites"
    if not suites then return pending "no ../shared/bench here" end
    local total, passed, failed = 0, 0, {}
    for _, path in ipairs(suite_files(suites .. "/html5lib-tests/tree-construction")) do
      for _, case in ipairs(read_suite(path)) do
        total = total + 1
        local off, on = holds(case, false, failed), holds(case, true, failed)
        if off and on then passed = passed + 1 end
      end
    end
    assert.equal(1792, total)
    assert.equal(total, passed, table.concat(failed, "\n\n", 1, math.min(#failed, 5)))
  end)
end)

-- What the elements of that selector span in the page.
local function spans (html, selector)
  assert(doc:load(html, { type = "html", charset = "utf-8" }))
  local list = {}
  for i, handle in ipairs(doc:select(assert(core.selector(selector)), nil)) do
    local from, to = doc:span(handle)
    list[i] = from and html:sub(from + 1, to) or false
  end
  return list
end

describe("an element's span", function ()
  it("goes from its start tag to behind its end tag", function ()
    assert.same({ "<p id=a>b</p >" }, spans("x<p id=a>b</p >y", "p"))
    assert.same({ "<div><div>a</div></div>", "<div>a</div>" }, spans("<div><div>a</div></div>", "div"))
    assert.same({ "<title>a</title>" }, spans("<title>a</title>b", "title"))
  end)

  it("ends where something else closes it", function ()
    assert.same({ "<li>a", "<li>b" }, spans("<ul><li>a<li>b</ul>", "li"))
    assert.same({ "<p>a" }, spans("<div><p>a</div>b", "p"))
    assert.same({ "<p>a" }, spans("<p>a", "p"))
    assert.same({ "<td>a", "<td>b" }, spans("<table><tr><td>a<td>b</table>", "td"))
  end)

  it("is the tag for elements that hold nothing", function ()
    assert.same({ "<br/>" }, spans("a<br/>b", "br"))
    assert.same({ "<path d='>'/>" }, spans("<svg><path d='>'/></svg>", "path"))
  end)

  it("of body and html ends at their end tags", function ()
    assert.same({ "<body>a</body>" }, spans("<html><body>a</body></html> <!-- b -->", "body"))
    assert.same({ "<html><body>a</body></html>" }, spans("<html><body>a</body></html> <!-- b -->", "html"))
  end)
end)

-- Pages made of n repetitions that grow what a careless builder grows without bound.
local floods = {
  ["open elements"] = function (n) return ("<div>"):rep(n) .. ("</div>"):rep(n) end,
  ["formatting elements"] = function (n)
    local parts = {}
    for i = 1, n do parts[i] = "<font size=" .. i .. ">" end
    return table.concat(parts) .. ("<p>x"):rep(n)
  end,
  ["mis-nested tags"] = function (n) return ("<b><i><p>x</b></i>"):rep(n) end,
  ["tables in tables"] = function (n) return ("<table>a<tr>b"):rep(n) end,
  ["attributes"] = function (n)
    local parts = { "<p" }
    for i = 1, n do parts[i + 1] = " a" .. i .. "=&amp;" end
    return table.concat(parts) .. ">x"
  end,
  ["bodies with attributes"] = function (n)
    local parts = {}
    for i = 1, n do parts[i] = "<body a" .. i .. ">" end
    return table.concat(parts)
  end,
  ["stray end tags"] = function (n) return ("<div>"):rep(600) .. ("</span></x-y></p>"):rep(n) end,
  ["texts around a table"] = function (n) return "<table>" .. ("a<tr b=&amp;>"):rep(n) end,
  ["open constructs"] = function (n) return ("<!-- <![CDATA[ <script><!-- <a b='"):rep(n) end,
}

describe("a flood of", function ()
  for name, make in pairs(floods) do
    it(name .. " costs in proportion", function ()
      local function cost (n)
        local html, best = make(n), math.huge
        for _ = 1, 3 do
          local start = os.clock()
          dump(html, {})
          best = math.min(best, os.clock() - start)
        end
        return best
      end
      local once, four = cost(1000), cost(4000)
      assert.is_true(four < 0.05 or four / once < 12, ("%.1f ms, then %.1f ms for four times as much")
        :format(once * 1000, four * 1000))
    end)
  end

  it("levels is cut and told", function ()
    dump(("<div>"):rep(2000) .. "x" .. ("</div>"):rep(2000) .. "<p>y", {})
    local tree = doc:dump()
    assert.truthy(tree:find('\n|     <p>\n|       "y"', 1, true))
    assert.truthy(tree:find('"x"', 1, true))
  end)
end)

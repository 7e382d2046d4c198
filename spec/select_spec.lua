-- select_spec.lua: CSS selectors, against cases and against a slow matcher of the same rules
local cases = require "spec.support.cases"
local core = require "windrow.core"
local queries = require "spec.support.queries"

-- The answer to one selector: nodes, or what is wrong and where.
local function answer (doc, text, scope)
  local selector, message, _, position = core.selector(text)
  if not selector then return ("! %d %s"):format(position, message:gsub("^bad selector: ", "")) end
  return queries.line(doc, doc:select(selector, scope))
end

local function run (input, options)
  local page, asked = queries.split(input)
  local doc <close> = assert(queries.load(page, options))
  local scope = options.scope and doc:select(core.selector("#" .. options.scope))[1]
  local lines = {}
  for i, text in ipairs(asked) do lines[i] = answer(doc, text, scope) end
  return table.concat(lines, "\n")
end

-- Whether asking every element gives what the search gave.
local function agrees (doc, text)
  local selector = assert(core.selector(text))
  local found, one_by_one = doc:select(selector), {}
  for _, handle in ipairs(doc:select(core.selector "*")) do
    if doc:matches(selector, handle) then one_by_one[#one_by_one + 1] = handle end
  end
  return table.concat(found, " ") == table.concat(one_by_one, " ")
end

-- A tree of n random elements with few tags and classes, so that most selectors find something.
local function random_page (n)
  local tags, open, out = { "div", "p", "span", "ul", "li", "b", "i" }, {}, {}
  for _ = 1, n do
    if #open > 0 and math.random(3) == 1 then out[#out + 1] = "</" .. table.remove(open) .. ">" end
    local tag = tags[math.random(#tags)]
    out[#out + 1] = ("<%s class='%s'>"):format(tag, ("abc"):sub(math.random(3), math.random(3)))
    open[#open + 1] = tag
  end
  return table.concat(out)
end

local function random_selector (depth)
  local simple = { "div", "p", "li", "*", ".a", ".b", "span.c", ":first-child", ":last-of-type", ":nth-child(2n)", ":empty", "b",
                   "[class]" }
  local text = simple[math.random(#simple)]
  if depth > 0 and math.random(4) == 1 then
    local wrap = { ":is(%s)", ":not(%s)", ":has(%s)", ":nth-last-child(odd of %s)" }
    local inner = random_selector(0)
    text = text .. wrap[math.random(#wrap)]:format(inner)
  end
  if depth > 0 then text = text .. ({ " ", " > ", " + ", " ~ " })[math.random(4)] .. random_selector(depth - 1) end
  return text
end

describe("selectors", function ()
  cases.run("select", run)

  it("find in one search what they match one by one", function ()
    math.randomseed(7)
    for _ = 1, 40 do
      local page = random_page(60)
      local doc <close> = assert(queries.load(page, {}))
      for _ = 1, 25 do
        local text = random_selector(math.random(0, 3))
        assert(agrees(doc, text), text .. " on " .. page)
      end
    end
  end)

  it("stop at a limit", function ()
    local doc <close> = assert(queries.load(("<p>x"):rep(9), {}))
    assert.equal(4, #doc:select(core.selector "p", nil, 4))
  end)

  it("say which attribute they ask for", function ()
    assert.equal("href", core.selector "a.more@href":attribute())
    assert.equal("xlink:href", core.selector "use@xlink:href":attribute())
    assert.equal("id", core.selector "@id":attribute())
    assert.is_nil((core.selector "a":attribute()))
  end)

  it("are linear in the page", function ()
    local function seconds (text, n, part)
      local doc <close> = assert(queries.load(part:rep(n), {}))
      local selector, start = core.selector(text), os.clock()
      doc:select(selector)
      return os.clock() - start
    end
    for _, text in ipairs { "h1 ~ p", "p:has(~ h1)", "p:has(h1 + b)", "p:nth-last-of-type(2n of p)", "p:nth-last-child(7)",
                            "b p ~ i p", "p:not(h1 ~ p):not(p:has(+ h1))", "p ~ p ~ p ~ p ~ h1", "i:nth-of-type(3)" } do
      if core.selector(text) then
        local few, many = seconds(text, 10000, "<p>x</p>"), seconds(text, 80000, "<p>x</p>")
        assert.is_true(many < 0.05 or many < 24 * few, ("%s: %.4f s, then %.4f s"):format(text, few, many))
      end
    end
  end)
end)

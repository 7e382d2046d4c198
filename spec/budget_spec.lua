-- budget_spec.lua: a script that never ends, eats memory or reaches for more than it has becomes a dead letter
local loader = require "windrow.loader"
local script = require "spec.support.script"
local shell = require "spec.support.shell"

local page = "<h1>Pears</h1><p>A crate holds 18 kg of fruit, as the growers say. It is so every year, they say.</p>"

-- A script whose column runs a body, with little to spend.
local function spending (body, budget)
  return ("d = w.dataset('d', { budget = { %s } })\nd.t = w.each 'document' { text 'x' { function (doc)\n%s\nend } }")
    :format(budget or "instructions = 3e6, megabytes = 32, seconds = 5", body)
end

local function failure (body, budget)
  local result = script.convert(spending(body, budget), page, { type = "html" })
  assert.equal("rejected", result.status)
  return result
end

describe("the instructions of a document", function ()
  local endless = {
    ["a loop"] = "while true do end",
    ["recursion"] = "local function f () return f() end return f()",
    ["a loop that catches"] = "while true do pcall(function () while true do end end) end",
    ["xpcall"] = "while true do xpcall(function () while true do end end, function () end) end",
    ["a coroutine"] = "coroutine.wrap(function () while true do end end)()",
    ["coroutines that are caught"] = [[while true do coroutine.resume(coroutine.create(function () while true do end end)) end]],
    ["a <close> variable"] = "local x <close> = setmetatable({}, { __close = function () while true do end end })",
    ["a metamethod"] = "local t = setmetatable({}, { __index = function (t, k) return t[k + 1] end }) for i = 1, 1e9 do local _ = rawget(t, i) end",
    ["an iterator"] = "for _ in function () return 1 end do end",
    ["loaded text"] = "load('while true do end')()",
    ["a sort"] = "local t = {} for i = 1, 1e5 do t[i] = i % 7 end table.sort(t, function (a, b) for _ = 1, 1e4 do end return a < b end)",
  }
  for name, body in pairs(endless) do
    it("end " .. name, function ()
      local result = failure(body)
      assert.truthy(result.reason:find("column 'x' of table 't': more than 3,000,000 instructions", 1, true), result.reason)
      assert.truthy(result.where:find "^news.lua:%d+$", result.where)
    end)
  end

  it("end where, iterators and rules too, naming them", function ()
    local budget = "d = w.dataset('d', { budget = { instructions = 1e6 } })\n"
    local where = script.convert(budget .. "d.t = w.each('sentence', { where = function () while true do end end }) { text 'text' {} }",
      page, { type = "html" })
    assert.truthy(where.reason:find("where of table 't': more than 1,000,000", 1, true), where.reason)
    local rule = script.convert(budget .. [[w.rule "r" { "%quantity", where = function () while true do end end }
d.t = w.each "r" { text "text" {} }]], page, { type = "html" })
    assert.truthy(rule.reason:find("rule 'r': more than 1,000,000", 1, true), rule.reason)
    assert.equal("news.lua:2", rule.where)
  end)

  it("are counted anew for each document", function ()
    local result = script.convert(spending("for i = 1, 2e5 do end return 'fine'", "instructions = 1e6"), page, { type = "html" })
    assert.equal("ok", result.status)
  end)

  it("of a script that loads end it too", function ()
    local loaded, message = loader.load_text("local x = 1\nwhile true do x = x + 1 end", "news.lua", { budget = { instructions = 1e6 } })
    assert.falsy(loaded)
    assert.truthy(message:find("news.lua:2: more than 1,000,000 instructions", 1, true), message)
  end)
end)

describe("the steps of patterns", function ()
  local heavy = {
    ["options"] = "return ('a'):rep(30):find(('a?'):rep(30) .. ('a'):rep(30))",
    ["lazy runs"] = "return string.match(('x'):rep(20000), '.-.-.-.-b')",
    ["greedy runs"] = "return (('a'):rep(3000):gsub('a*a*a*a*a*a*b', ''))",
    ["an iterator"] = "for _ in ('x'):rep(5000):gmatch '.-.-.-b' do end",
    ["many of them, caught"] = "while true do pcall(string.find, ('x'):rep(2000), '.-.-.-.-b') end",
    ["a node's method"] = "return doc:css 'p'[1]:find(('.-'):rep(40) .. '@')",
  }
  for name, body in pairs(heavy) do
    it("end " .. name, function ()
      local result = failure(body)
      assert.truthy(result.reason:find("a pattern takes too many steps on this text", 1, true)
        or result.reason:find("more than 3,000,000 instructions", 1, true), result.reason)
      assert.truthy(result.where:find "^news.lua:%d+$", result.where)
    end)
  end

  it("are those of Lua's own patterns in all else", function ()
    local core = require "windrow.core"
    local random = require "spec.support.patterns"
    for seed = 1, 20 do
      for pattern, text in random(seed, 500) do
        if pcall(core.find, "", pattern) then
          assert.same({ string.find(text, pattern) }, { core.find(text, pattern) }, pattern)
          assert.same({ string.match(text, pattern, -3) }, { core.match(text, pattern, -3) }, pattern)
          assert.same({ string.gsub(text, pattern, "<%0>") }, { core.gsub(text, pattern, "<%0>") }, pattern)
          local a, b = {}, {}
          for x, y in string.gmatch(text, pattern) do a[#a + 1] = tostring(x) .. tostring(y) end
          for x, y in core.gmatch(text, pattern) do b[#b + 1] = tostring(x) .. tostring(y) end
          assert.same(a, b, pattern)
        end
      end
    end
  end)

  it("raise Lua's own messages for what is no pattern", function ()
    local core = require "windrow.core"
    for _, pattern in ipairs { "%", "[a", "(a", "a)", "%1", "%b(", "%fa" } do
      local _, told = pcall(core.match, "aaa a", pattern)
      local fine, lua = pcall(string.match, "aaa a", pattern)
      assert.falsy(fine)
      assert.equal(told, lua:sub(1, #told))
    end
  end)

  it("cost texts their methods for the time of a script only", function ()
    script.convert(spending("return ('x'):rep(3)"), page, { type = "html" })
    assert.equal(string, getmetatable "".__index)
  end)
end)

describe("the memory of a document", function ()
  it("ends tables that grow", function ()
    local result = failure("local t = {} for i = 1, 1e9 do t[i] = { i } end", "instructions = 1e9, megabytes = 32")
    assert.truthy(result.reason:find("more than 32 megabytes of memory", 1, true), result.reason)
  end)

  it("ends texts that double, in the command", function ()
    local folder = shell.folder { ["a.html"] = page, ["b.html"] = page, ["d.lua"] = [[
local w = require "windrow"
local d = w.dataset("d", { budget = { megabytes = 32 } })
d.t = w.each "document" { w.text "id" { key = true }, w.text "x" { function (doc)
  if doc.id == "b.html" then return "fine" end
  return ("x"):rep(1e9)
end } }
return d]] }
    local r = folder:windrow("run", "d.lua", "a.html", "b.html", "--rejects", "bad.jsonl")
    assert.equal(3, r.code)
    assert.truthy(r.out:find '"id":"b.html","x":"fine"', r.out)
    local letter = folder:read "bad.jsonl"
    assert.truthy(letter:find("column 'x' of table 't': more than 32 megabytes of memory", 1, true), letter)
    assert.truthy(letter:find('"where":"d.lua:3"', 1, true), letter)
    folder:remove()
  end)
end)

describe("the time of a document", function ()
  it("ends what takes too long", function ()
    local result = failure("for i = 1, 1e12 do end", "instructions = 0, seconds = 0.05")
    assert.truthy(result.reason:find("more than 0.05 seconds", 1, true), result.reason)
  end)
end)

describe("budgets", function ()
  it("are set by flags, before the script", function ()
    local folder = shell.folder { ["a.html"] = page, ["d.lua"] = 'local w = require "windrow"\n'
      .. "local d = w.dataset('d', { budget = { instructions = 1e9 } })\n"
      .. "d.t = w.each 'document' { w.text 'x' { function () while true do end end } }\nreturn d" }
    local r = folder:windrow("run", "d.lua", "a.html", "--budget", "instructions=2e5")
    assert.truthy(r.err:find("more than 200,000 instructions", 1, true), r.err)
    assert.truthy(folder:windrow("run", "d.lua", "a.html", "--budget", "instrctions=5").err:find(
      "there is no budget 'instrctions' (did you mean 'instructions'?)", 1, true))
    assert.truthy(folder:windrow("run", "d.lua", "a.html", "--budget", "seconds").err:find("'seconds' is not NAME=NUMBER", 1, true))
    folder:remove()
  end)

  it("that are wrong are told", function ()
    assert.truthy(script.fault("d = w.dataset('d', { budget = { time = 5 } })"):find("there is no budget 'time'", 1, true))
    assert.truthy(script.fault("d = w.dataset('d', { budget = { seconds = -5 } })"):find(
      "budget 'seconds': expected a number, 0 for no bound", 1, true))
  end)

  it("leave a program's own hook alone", function ()
    debug.sethook(function () end, "", 1000000)
    local result = script.convert(spending("return 'x'"), page, { type = "html" })
    assert.truthy(debug.gethook())
    debug.sethook()
    assert.equal("ok", result.status)
  end)
end)

describe("what a script cannot reach", function ()
  -- Each body returns what it got hold of; it must be nothing, or raise.
  local escapes = {
    "return io", "return os", "return debug", "return package", "return dofile", "return loadfile", "return collectgarbage",
    "return require 'io'", "return require 'os'", "return require 'debug'", "return require 'lfs'", "return require '../x'",
    "return require 'windrow.core'", "return require '/etc/passwd'", "return string.dump", "return _G.io", "return _G._G.os",
    "return getmetatable('')", "return getmetatable(require 'lpeg'.P(1))", "return load(string.char(27) .. 'Lua')",
    "return load('return io')()", "return load('return io', 'x', 'b')()", "return (load('return debug', 'x', 't', _G))()",
    "return setmetatable({}, { __gc = function () end })", "return rawget(_G, 'io')", "return getmetatable(_G).__index(_G, 'os')",
    "return require 'lpeg'.locale and rawget(require 'lpeg', 'io')", "return w.dataset.io", "return w._G",
    "local co = coroutine.create(function () return os end) return select(2, coroutine.resume(co)) == nil or nil",
    "for _, v in pairs(_G) do if v == 'io' then return v end end", "return next(_G)",
    "return pcall(require, 'os') and 1 or nil", "return table.move({}, 1, math.maxinteger - 1, 2)",
    "return type(getmetatable(w)) == 'table' or nil", "return type(getmetatable(w.css 'a')) == 'table' or nil",
    "return type(getmetatable(w.text)) == 'table' or nil", "return type(getmetatable(w.dataset 'x')) == 'table' or nil",
    "return type(getmetatable(w.parse '<p>x')) == 'table' or nil", "return ('x').dump", "return require 're'.io",
    "return require 'lpeg'.debug", "return require 'package'", "return require 'string'.dump", "return require 'coroutine'.io",
    "return coroutine.wrap(function () return io end)()", "return select(2, xpcall(function () return os end, function () end))",
    "return load('return ...', 'x', 't', _G)(io)", "return load(function () return nil end)() and io",
    "return (function (...) return ... end)(_G.debug)", "return string.format('%s', os)", "return tostring(io) and 1",
    "return rawequal(_G, nil) and io or nil", "return w.args.io", "return utf8.io", "return math.io", "return table.io",
    "for w in ('io'):gmatch '%a+' do return _G[w] end",
    "return ('x'):rep(1, 2) and io", "return select(2, pcall(function () return os.execute end)) and os",
  }
  for _, body in ipairs(escapes) do
    it(body, function ()
      local result = script.convert("d.t = w.each 'document' { w.bool 'got' { function () local got = (function () "
        .. body .. " end)() return got ~= nil end } }", page, { type = "html" })
      if result.status == "ok" then assert.equal(false, result.rows[1][1][1]) end
    end)
  end

  it("stays as it was for others: modules are copies", function ()
    assert(script.load "require 'lpeg'.P = nil require 're'.compile = nil d.t = w.each 'document' { text 'id' {} }")
    assert.truthy(require "lpeg".P and require "re".compile)
  end)

  it("ends where a text of nothing is repeated for ever", function ()
    assert.equal("", script.rows("d.t = w.each 'document' { text 'x' { function () return (string.rep('', 1e18)) end } }", page,
      { type = "html" }).t[1].x or "")
  end)

  it("is there with --trust", function ()
    local text = "local w = require 'windrow'\nlocal lfs = require 'lfs'\nlocal d = w.dataset 'd'\n"
      .. "d.t = w.each 'document' { w.text 'x' { function () return type(io.open) .. type(os.time) .. type(lfs.dir) end } }\nreturn d"
    assert.falsy(loader.load_text(text, "news.lua"))
    assert.truthy(loader.load_text(text, "news.lua", { trust = true }))
  end)
end)

-- script.lua: what scripts cost (`lua5.4 spec/bench/script.lua`): the language's share of a run, and rules over
-- annotations beside the same rules in plain LPeg over the text
--
-- The share: a script converts pages while every call into the core is written down; the calls alone, made again, are
-- the core's time, the rest of the run is the script's and the engine's.
package.path = "./lua/?.lua;./lua/?/init.lua;./?.lua;" .. package.path
package.cpath = "./build/?.so;" .. package.cpath
local core = require "windrow.core"
local document = require "windrow.document"
local engine = require "windrow.engine"
local loader = require "windrow.loader"
local lpeg = require "lpeg"
local over = require "windrow.pattern.over"
local pattern = require "windrow.pattern"

local most = math.tointeger(tonumber(arg[1] or 1000))

-- Pages of build/bench (`check extract copied` brings them), else those of the examples.
local function pages ()
  local list = {}
  local names = io.popen "ls build/bench/extract-wcxb/wcxb_dev/html/* examples/*/tests/*.html 2>/dev/null"
  for path in names:lines() do
    if #list == most then break end
    local file <close> = assert(io.open(path, "rb"))
    local bytes = file:read "a"
    if bytes:sub(1, 2) == "\31\139" then bytes = core.gunzip(bytes) end
    list[#list + 1] = { id = path, bytes = bytes, type = "html" }
  end
  names:close()
  return list
end

local records = pages()
print(("%d pages"):format(#records))

local function convert_all (machine)
  local from = os.clock()
  for _, record in ipairs(records) do assert(machine:convert(record).status) end
  return os.clock() - from
end

-- Runs `f` with every method of the core's documents written down: { method, arguments } in order.
local function written_down (f)
  local methods, calls = getmetatable(core.new()), {}
  local index = methods.__index
  local wrapped = {}
  for name, method in pairs(type(index) == "table" and index or methods) do
    wrapped[name] = type(method) == "function" and function (...)
      calls[#calls + 1] = { method, table.pack(...) }
      return method(...)
    end or method
  end
  methods.__index = wrapped
  f()
  methods.__index = index
  return calls
end

-- The seconds that the calls take by themselves.
local function replayed (calls)
  local from = os.clock()
  for i = 1, #calls do
    local call = calls[i]
    local given = call[2]
    call[1](table.unpack(given, 1, given.n))
  end
  return os.clock() - from
end

local function share (path)
  local script = assert(loader.load(path))
  local machine <close> = engine.new(script.dataset, {})
  local core_time, all_time = 0, 0
  convert_all(machine)
  for _, record in ipairs(records) do
    -- Page by page, so that the calls of one page are all that is kept; the better of two, both of a page that is
    -- in the caches.
    local calls = written_down(function () machine:convert(record) end)
    local all, alone = math.huge, math.huge
    for _ = 1, 2 do
      local from = os.clock()
      machine:convert(record)
      all = math.min(all, os.clock() - from)
      alone = math.min(alone, replayed(calls))
    end
    all_time, core_time = all_time + all, core_time + alone
  end
  print(("%-36s %6.2f s, core %6.2f s, script and engine %4.1f %%"):format(path, all_time, core_time,
    100 * (all_time - core_time) / all_time))
end

-- An amount with a unit as plain LPeg: figures with their separators and decimals, number words, a unit behind.
local function plain_quantity ()
  local P, R, S = lpeg.P, lpeg.R, lpeg.S
  local digit, letter = R "09", R("az", "AZ", "\x80\xFF")
  local figure = digit ^ 1 * (S ",." * digit ^ 1) ^ 0
  local words = P(false)
  for word in ([[one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
      eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion]]):gmatch "%a+" do
    words = words + P(word)
  end
  local number = figure * (P " " * (P "million" + "billion" + "thousand")) ^ -1 + words * ((P " " + "-") * words) ^ 0
  local unit = P(false)
  for name in ([[kilometres kilometers km miles metres meters feet foot inches inch cm mm kilograms kg grams tonnes tons pounds
      litres liters gallons hours minutes seconds days weeks months years degrees people workers houses crates percent]]):gmatch "%a+" do
    unit = unit + P(name)
  end
  local edge, stop = -lpeg.B(letter + digit), -(letter + digit)
  return edge * number * S " -" ^ -1 * unit * stop
end

local function plain_money ()
  local P, R, S = lpeg.P, lpeg.R, lpeg.S
  local figure = R "09" ^ 1 * (S ",." * R "09" ^ 1) ^ 0
  return (P "£" + "$" + "€" + "US$") * P " " ^ -1 * figure * (P " " * (P "million" + "billion" + "thousand")) ^ -1
end

-- The rules: over annotations, and over the text alone.
local function rules ()
  local cost = pattern.words "cost costs price priced paid worth"
  return {
    { "quantity of word", pattern.pattern "%quantity ' of ' {:what: %word :}", plain_quantity() * " of " * pattern.word },
    { "money near cost", pattern.near(cost, pattern.kind "money", 6), pattern.near(cost, plain_money(), 6) },
    { "quantity, then money", pattern.pattern("{:a: %quantity :} %gap {:b: %money :}", { gap = pattern.gap(8) }),
      pattern.pattern("{:a: %q :} %gap {:b: %m :}", { q = plain_quantity(), m = plain_money(), gap = pattern.gap(8) }) },
  }
end

local function time_rule (opened, find)
  local from, n = os.clock(), 0
  for _, page in ipairs(opened) do n = n + #find(page, "content") end
  return os.clock() - from, n
end

-- LPeg by itself: a search through every sentence.
local function plain_search (value)
  local any = lpeg.P(1)
  local all = lpeg.Ct((lpeg.Ct(lpeg.Cp() * value * lpeg.Cp()) + any) ^ 0)
  local sentence, text = core.kind "sentence", core.field "text"
  return function (page, part)
    local found = {}
    for _, handle in ipairs(page.core:list(sentence, part)) do
      local matches = all:match(page.core:get(handle, text), 1, {})
      table.move(matches, 1, #matches, #found + 1, found)
    end
    return found
  end
end

local function compare_rules ()
  local opened = {}
  for i = 1, math.min(#records, 300) do
    local page = document.open(core.new(), records[i], {})
    page.core:list(core.kind "quantity", "content")
    opened[#opened + 1] = page
  end
  for _, rule in ipairs(rules()) do
    local annotated = over.compile(rule[2], pattern.facts(rule[2]).first, "sentence", {})
    local plain = plain_search(rule[3])
    time_rule(opened, annotated)
    time_rule(opened, plain)
    local a, found = time_rule(opened, annotated)
    local p, found_plain = time_rule(opened, plain)
    print(("%-24s annotations %6.1f ms (%d)   plain LPeg %7.1f ms (%d)   %5.1f x"):format(rule[1], a * 1000, found,
      p * 1000, found_plain, p / a))
  end
end

share "examples/news/news.lua"
compare_rules()

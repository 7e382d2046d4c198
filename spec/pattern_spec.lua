-- pattern_spec.lua: patterns over text: their language, their meaning, their messages
local lpeg = require "lpeg"
local search = require "windrow.pattern.search"
local script = require "spec.support.script"
local w = require "windrow"

--- Every match of a pattern in a text, parted by bars.
local function matches (pattern, text)
  local find, found, at = search.compile(pattern), {}, 1
  while true do
    local from, _, to = find(text, at, {})
    if not from then break end
    if to > from then found[#found + 1] = text:sub(from, to - 1) end
    at = math.max(to, from + 1)
  end
  return table.concat(found, "|")
end

--- The captures of the first match.
local function captures (pattern, text)
  local _, found = search.compile(pattern)(text, 1, {})
  for name in pairs(found or {}) do
    if type(name) == "string" and name:find "%c" then found[name] = nil end
  end
  return found
end

describe("the pattern language", function ()
  local cases = {
    { "'cat'", "a cat, a cat", "cat|cat" },
    { "'caf\u{E9}'", "le caf\u{E9}!", "caf\u{E9}" },
    { "[\u{E9}\u{DF}]+", "a\u{E9}\u{DF}b", "\u{E9}\u{DF}" },
    { "[^a-z ]+", "ab \u{C9}\u{2014}1 c", "\u{C9}\u{2014}1" },
    { "'a' . 'b'", "a\u{1F600}b", "a\u{1F600}b" },
    { "'x'^3", "xx xxxx", "xxx" },
    { "'x'^+2", "x xxx", "xxx" },
    { "'a' 'b'^-1 'c'", "ac abc abbc", "ac|abc" },
    { "'a' / 'ab'", "ab", "a" },
    { "!'b' [a-z]", "bab", "a" },
    { "&'b' . .", "abc", "bc" },
    { "'one two'", "one\u{A0} \ntwo", "one\u{A0} \ntwo" },
    { "'the end' -- the last words\n", "the end", "the end" },
    { "%d+", "12 and 7", "12|7" },
    { "%u%l+", "\u{C9}mile and Zo\u{EB} went", "\u{C9}mile|Zo\u{EB}" },
    { "%S+", "a b", "a|b" },
    { "%word", "don't well-known x", "don't|well-known|x" },
    { "s <- '(' (s / [^()])* ')'", "x (a(b)c) y (d)", "(a(b)c)|(d)" },
    { "{:q: ['\"] :} [a-z]+ =q", "'a' \"b\" 'c\"", "'a'|\"b\"" },
  }
  for _, case in ipairs(cases) do
    it("matches " .. case[1]:gsub("\n", ""), function () assert.equal(case[3], matches(w.pattern(case[1]), case[2])) end)
  end

  it("captures by name and by place", function ()
    assert.same({ name = "Ann", "12" }, captures(w.pattern "{:name: %u%l+ :} ' is ' {%d+}", "Ann is 12"))
    assert.same({ { "a", "b" } }, captures(w.pattern "{| {[a-z]} ' ' {[a-z]} |}", "a b"))
    assert.same({ "bonono" }, captures(w.pattern "{~ ('a' -> 'o' / .)+ ~}", "banana"))
  end)

  it("applies functions and replacements", function ()
    assert.same({ "ABC" }, captures(w.pattern("{[a-z]+} -> up", { up = string.upper }), "abc"))
    assert.same({ "digit" }, captures(w.pattern "%d -> 'digit'", "7"))
    local even = w.pattern("{%d+} => even", { even = function (_, _, n) return n % 2 == 0, n end })
    assert.equal("4", matches(even, "4 7"))
  end)

  it("takes definitions: patterns, texts, other patterns", function ()
    local unit = w.pattern "'km' / 'mi'"
    assert.equal("5 km", matches(w.pattern("%d+ ' ' %unit", { unit = unit }), "about 5 km"))
    assert.equal("ab", matches(w.pattern("%ab", { ab = lpeg.P "ab" }), "ab"))
  end)
end)

describe("words", function ()
  it("are whole, in any case, the longest first", function ()
    local said = w.words "said says"
    assert.equal("said|Says", matches(said, "he said; Says who? unsaid saids"))
    assert.equal("new york city|new york", matches(w.words { "new york", "new york city" }, "in new york city and new york"))
    assert.equal("\u{C9}TAT", matches(w.words "\u{E9}tat", "l'\u{C9}TAT"))
  end)

  it("may be parted by any white space", function ()
    assert.equal("prime\u{A0}minister", matches(w.words { "prime minister" }, "the prime\u{A0}minister"))
  end)
end)

describe("gap and near", function ()
  it("skip as few words as it takes", function ()
    local p = w.pattern("{%cat} %gap {%dog}", { cat = w.words "cat", dog = w.words "dog", gap = w.gap(2) })
    assert.equal("cat and a dog", matches(p, "the cat and a dog and a dog"))
    assert.equal("", matches(p, "cat one two three dog"))
    assert.equal("cat, dog", matches(p, "cat, dog"))
  end)

  it("near takes either order", function ()
    local p = w.near(w.words "cat", w.words "dog", 1)
    assert.equal("dog my cat", matches(p, "the dog my cat"))
    assert.equal("cat dog", matches(p, "cat dog"))
  end)
end)

describe("a bad pattern", function ()
  local faults = {
    ["w.pattern [[('a']]"] = "bad pattern: expected ) (at character 5)",
    ["w.pattern [[[abc]]"] = "bad pattern: the class is not closed with ] (at character 5)",
    ["w.pattern [['a]]"] = "bad pattern: the text is not closed with ' (at character 2)",
    ["w.pattern [[%quantty]]"] = "there is no kind, rule above, or definition 'quantty' (did you mean 'quantity'?) (at character 2)",
    ["w.pattern [[%sentence]]"] = "'sentence' is a layer; patterns match annotation kinds",
    ["w.pattern [[foo]]"] = "'foo' is no rule here (a defined pattern is %foo, text is 'foo')",
    ["w.pattern [[s <- t]]"] = "there is no rule 't'",
    ["w.pattern [[('')*]]"] = "a repetition of something that may match nothing would never end",
    ["w.pattern [['a' -> up]]"] = "'up' is not a function in the pattern's definitions",
    ["w.pattern(7)"] = "pattern: expected a string, got a number",
    ["w.kind('quantity', { unti = 'km' })"] = "a quantity has no field 'unti' (did you mean 'unit'?)",
    ["w.words ''"] = "words: there is no word in it",
    ["w.gap(99)"] = "gap: expected a number of words from 0 to 50",
    ["w.near('a')"] = "near: expected two patterns and a number of words",
  }
  for body, message in pairs(faults) do
    it(body, function ()
      local fault = script.fault("\nlocal x = " .. body)
      assert.equal("news.lua:2: ", fault:sub(1, 12))
      assert.truthy(fault:find(message, 1, true), fault)
    end)
  end

  it("tells line and column in a text of several lines", function ()
    assert.truthy(script.fault("local x = w.pattern [[ 'a'\n  %nope ]]"):find("at line 2, column 4", 1, true))
  end)
end)

describe("annotations in patterns", function ()
  local page = "<p>The walk of 12 km took 3 hours. The second walk was 7 km long and took all day.</p>"

  it("are matched where they start and have the item as value", function ()
    local rows = script.rows([[
      d.walks = w.each(w.pattern "{:far: %quantity :} ' ' {:verb: %l+ :}") {
        text "far" {}, number "value" { w.get "far.value" }, text "verb" {}, text "text" {}, int "index" {},
      }]], page).walks
    assert.same({ "12 km", "7 km" }, { rows[1].far, rows[#rows].far })
    assert.same({ far = "12 km", value = 12, verb = "took", text = "12 km took", index = 1 }, rows[1])
  end)

  it("may be asked for values", function ()
    local rows = script.rows([[
      d.walks = w.each(w.pattern("{:far: %km :}", { km = w.kind("quantity", { unit = "km" }) })) { text "far" {} }
      d.long = w.each(w.kind("quantity", { value = function (v) return v and v > 10 end })) { text "text" {} }]], page)
    assert.same({ "12 km", "7 km", n = 2 }, script.column(rows.walks, "far"))
    assert.same({ "12 km", n = 1 }, script.column(rows.long, "text"))
  end)

  it("are values of columns too, named groups as records", function ()
    local rows = script.rows([[
      d.s = w.each "sentence" { list(w.record { far = w.text, verb = w.text }) "walks" {
        w.all "{:far: %quantity :} ' ' {:verb: %l+ :}" }, w.record { text "far" {}, number "km" { w.get "far.value" } } "one" {
        w.first(w.pattern "'of ' {:far: %quantity :}"), optional = true }, text "q" { w.first "%quantity" } }]], page).s
    assert.same({ { far = "12 km", verb = "took" } }, rows[1].walks)
    assert.same({ far = "12 km", km = 12 }, rows[1].one)
    assert.equal("7 km", rows[2].q)
  end)

  it("do not reach over the sentence", function ()
    local rows = script.rows([[
      d.a = w.each(w.pattern "'day' / 'hours' . ' The'") { text "text" {} }
      d.b = w.each(w.pattern "'hours' . ' The'", { over = "block" }) { text "text" {} }]], page)
    assert.same({ "day", n = 1 }, script.column(rows.a, "text"))
    assert.same({ "hours. The", n = 1 }, script.column(rows.b, "text"))
  end)

  it("know their source bytes, their captures too", function ()
    local rows, result = script.rows([[
      d.walks = w.each(w.pattern "'walk' ' of ' {:far: %quantity :} ' ' {:verb: %l+ :}") {
        text "far" {}, text "verb" {}, w.span "where" {} }]], page, nil, { spans = true })
    local from, to = page:find("walk of 12 km took", 1, true)
    assert.same({ from - 1, to }, rows.walks[1].where)
    local spans = {}
    for _, span in ipairs(result.spans) do spans[span[3]] = page:sub(span[4] + 1, span[5]) end
    assert.equal("12 km", spans.far)
    assert.equal("took", spans.verb)
  end)

  it("are not the sentences they stand in", function ()
    local rows = script.rows([[d.a = w.each(w.pattern "'walk'") { bool "same" { function (m) return m == m.sentence end } }]], page)
    assert.is_false(rows.a[1].same)
  end)

  it("lead to items that know theirs", function ()
    local _, result = script.rows([[
      d.walks = w.each(w.pattern "'walk' ' of ' {:far: %quantity :}") { text "s" { w.get "sentence.text" },
        number "km" { w.get "far.value" }, text "t" { w.get "far.sentence.text" } }]], page, nil, { spans = true })
    local spans = {}
    for _, span in ipairs(result.spans) do spans[span[3]] = { page:sub(span[4] + 1, span[5]), span[6] } end
    assert.same({ "12 km", "derived" }, spans.km)
    assert.truthy(spans.s[1]:find "walk of 12 km" and spans.s[1]:find "%.$")
    assert.same(spans.s, spans.t)
  end)
end)

-- rule_spec.lua: w.rule: annotations of one's own, what finds their places, what is wrong with a rule
local cases = require "spec.support.cases"
local core = require "windrow.core"
local dataset = require "windrow.dataset"
local script = require "spec.support.script"
local w = require "windrow"

--- A row as JSON, columns in their order.
local function line_of (declared, row)
  local names, values = {}, {}
  for i, column in ipairs(declared.columns) do names[i], values[i] = column.name, row[column.name] end
  return declared.name .. " " .. core.json_row(names, values, #names)
end

cases.run("rule", function (input)
  local body, text = input:match "^(.-)\n%-%-%-\n(.*)$"
  local result, declaration = script.convert(body, text, { type = "markdown" })
  if result.status ~= "ok" then return ("%s: %s"):format(result.where, result.reason) end
  local lines = {}
  local _, rows = dataset.named_rows(declaration, result)
  for i, declared in ipairs(declaration.tables) do
    for _, row in ipairs(rows[i]) do lines[#lines + 1] = line_of(declared, row) end
  end
  return table.concat(lines, "\n")
end)

describe("a rule that is wrong", function ()
  local faults = {
    ["w.rule 'money' { 'x' }"] = "rule 'money': a kind or layer has this name already; take another",
    ["w.rule 'digit' { 'x' }"] = "rule 'digit': a set of characters has this name already; take another",
    ["w.rule 'a b' { 'x' }"] = 'rule: expected a name of letters, digits and _, as in w.rule "claim" { … }',
    ["w.rule 'claim' 'x'"] = "rule 'claim': expected { pattern, options } behind its name, got a string",
    ["w.rule 'claim' {}"] = "rule 'claim': there is no pattern in it: w.rule \"claim\" { pattern }",
    ["w.rule 'claim' { 7 }"] = "rule 'claim': number 1 between the braces is a number, not a pattern",
    ["w.rule 'claim' { '%claim %word' }"] = "rule 'claim' uses itself: its annotations are known to the rules below it only",
    ["w.rule 'claim' { '%word', ovr = 'block' }"] = "rule 'claim' has no option 'ovr' (did you mean 'over'?)",
    ["w.rule 'claim' { '%word', over = 'page' }"] =
      "rule 'claim': option 'over': expected one of sentence, block, section, document",
    ["w.rule 'claim' { \"'x\" }"] = "rule 'claim': bad pattern: the text is not closed with ' (at character 2)",
    ["w.rule 'a1' { '%b1' } w.rule 'b1' { '%a1' }"] =
      "rule 'a1': bad pattern: there is no kind, rule above, or definition 'b1' (at character 2)",
    ["w.rule 'x1' { '%word' } w.rule 'x1' { '%word' }"] = "there is a rule 'x1' already (news.lua:1)",
    ["d.t = w.each 'claim' { text 'text' {} }"] = "each: there is no layer, kind or rule above 'claim'",
    ["w.rule 'claim' { '{:a: %word :}' } d.t = w.each 'claim' { text 'b' {} }"] =
      "column 'b' of table 't': a match has no field 'b'",
  }
  for body, message in pairs(faults) do
    it("says: " .. message, function ()
      local told = script.fault(body)
      assert.truthy(told:find("news.lua:1: " .. message, 1, true), told)
    end)
  end
end)

describe("the places of a rule", function ()
  local function warnings (body) return script.load(body .. " d.t = w.each 'r' { text 'text' {} }").warnings end

  it("are found by annotations, words, characters and other rules", function ()
    assert.same({}, warnings "w.rule 'r' { '%quantity' }")
    assert.same({}, warnings "w.rule 'q' { '%quantity' } w.rule 'r' { \"%q / 'x'\" }")
    assert.same({}, warnings "w.rule 'r' { w.near(w.words 'pear', w.kind 'money', 3) }")
  end)

  it("are every character for what may start with anything: check says so", function ()
    local told = script.load("w.rule 'r' { w.gap(2) * w.kind 'money' } d.t = w.each 'r' { text 'text' {} }").warnings
    assert.same({ "news.lua:1: rule 'r': its pattern may start with anything: start it with an annotation, a word or "
      .. "a character, so that only places which have one are tried" }, told)
  end)

  it("of a rule that nothing uses are a warning", function ()
    local told = script.load("w.rule 'r' { '%word' } d.t = w.each 'sentence' { text 'text' {} }").warnings
    assert.same({ "news.lua:1: rule 'r' is used by no pattern and no table" }, told)
  end)
end)

describe("rules", function ()
  it("belong to their script", function ()
    assert(script.load "w.rule 'mine' { '%word' } d.t = w.each 'mine' { text 'text' {} }")
    assert.truthy(script.fault("d.t = w.each 'mine' { text 'text' {} }"):find("'mine'", 1, true))
  end)

  it("raise with their name and line", function ()
    local result = script.convert([[w.rule "r" { "%quantity", where = function (q) return q.nothing.at.all end }
d.t = w.each "r" { text "text" {} }]], "It weighs 5 kg.", { type = "text" })
    assert.equal("rejected", result.status)
    assert.equal("news.lua:1", result.where)
    assert.truthy(result.reason:find("rule 'r': ", 1, true), result.reason)
  end)

  it("know their bytes in every encoding", function ()
    local bytes = '<meta charset="iso-8859-1"><p>Le caf\xE9 d\xE9j\xE0 holds 18 kg, all told.</p>'
    local result = script.convert([[w.rule "load" { w.pattern "{:what: %word :} ' holds ' {:size: %quantity :}" }
d.t = w.each "load" { w.span "all" {}, text "what" {}, w.span "part" { of = "what" } }]], bytes, { type = "html" })
    local row = result.rows[1][1]
    assert.equal("d\xE9j\xE0 holds 18 kg", bytes:sub(row[1][1] + 1, row[1][2]))
    assert.equal("d\xE9j\xE0", bytes:sub(row[3][1] + 1, row[3][2]))
  end)

  it("work in programs, without a script", function ()
    w.rule "heavy" { w.kind("quantity", { value = function (v) return v > 10 end }) }
    local doc <close> = assert(w.parse("It weighs 5 kg. That weighs 50 kg.", { type = "text" }))
    local found = {}
    for one in doc:each "heavy" do found[#found + 1] = one.text end
    assert.same({ "50 kg" }, found)
  end)
end)

describe("the hosts of a rule", function ()
  local doc = core.new()
  doc:load("It weighs 5 kg. It costs £3. Five kg cost £4 today. Nothing here.", { type = "text" })
  local sentence, quantity, money = core.kind "sentence", core.kind_mask "quantity", core.kind_mask "money"
  local text = core.field "text"

  local function hosts (...)
    local texts = {}
    for i, one in ipairs(doc:hosts(sentence, "content", ...)) do texts[i] = doc:get(one, text) end
    return table.concat(texts, "|")
  end

  it("are those in which a match may start", function ()
    assert.equal("It weighs 5 kg.|Five kg cost £4 today.", hosts(quantity, ""))
    assert.equal("It costs £3.|Five kg cost £4 today.", hosts(0, "£"))
    assert.equal("It weighs 5 kg.|It costs £3.|Five kg cost £4 today.", hosts(quantity, "£"))
    assert.equal("Nothing here.", hosts(0, "", { #"It weighs 5 kg. It costs £3. Five kg cost £4 today. " }))
  end)

  it("and that hold what every match holds", function ()
    assert.equal("Five kg cost £4 today.", hosts(quantity, "", nil, { money }))
    assert.equal("It costs £3.", hosts(0, "£", nil, { { 16 } }))
    assert.equal("", hosts(quantity, "", nil, { money, { 0 } }))
  end)

  it("are needed by sequences, near and gaps, not by choices", function ()
    local first = require "windrow.pattern".facts
    local function needs (value)
      local masks = {}
      for mask in pairs(first(value).first.needs or {}) do masks[#masks + 1] = mask end
      table.sort(masks)
      return masks
    end
    local both = { math.min(quantity, money), math.max(quantity, money) }
    assert.same(both, needs(w.pattern "%quantity ' ' %money"))
    assert.same(both, needs(w.pattern("%quantity %gap %money", { gap = w.gap(3) })))
    assert.same(both, needs(w.near(w.kind "quantity", w.kind "money", 2)))
    assert.same({ money }, needs(w.near(w.words "cost", w.kind "money", 2)))
    assert.same({}, needs(w.pattern "%quantity / %money"))
    assert.same({ money }, needs(w.pattern "%quantity? %money"))
    assert.same({ quantity }, needs(w.pattern "%quantity ' x' / 'y ' %quantity"))
  end)
end)

-- segment_spec.lua: w.segment: how a dataset's texts are cut into sentences
local script = require "spec.support.script"
local w = require "windrow"

-- The texts of the sentences that a dataset with this setting makes of a text.
local function sentences (setting, text)
  local rows = script.rows(("d.segment = w.segment %s d.s = w.each 'sentence' { text 'text' {} }"):format(setting),
    text, { type = "text" })
  return script.column(rows.s, "text")
end

local function list (...)
  return { n = select("#", ...), ... }
end

describe("w.segment", function ()
  it("knows abbreviations of one's own", function ()
    local text = "See appx. Two for the wool. It was dyed in Trm. Later it was sold."
    assert.same(list("See appx.", "Two for the wool.", "It was dyed in Trm.", "Later it was sold."), sentences("{}", text))
    assert.same(list("See appx. Two for the wool.", "It was dyed in Trm. Later it was sold."),
      sentences([[{ abbreviations = { "Appx.", "trm" } }]], text))
  end)

  it("never ends a sentence in a match of a pattern", function ()
    local text = "They play for Go! Teams here. Wow! Teams there."
    assert.same(list("They play for Go!", "Teams here.", "Wow!", "Teams there."), sentences("{}", text))
    assert.same(list("They play for Go! Teams here.", "Wow!", "Teams there."),
      sentences([[{ never = "'Go!'" }]], text))
    assert.same(list("They play for Go! Teams here.", "Wow! Teams there."),
      sentences([[{ never = w.pattern "[A-Z] [a-z]+ '! Teams'" }]], text))
  end)

  it("chooses profile, newlines and language", function ()
    assert.same(list("one", "two"), sentences([[{ newline = "each" }]], "one\ntwo"))
    assert.same(list("one two"), sentences([[{ newline = "none" }]], "one\ntwo"))
    assert.same(list("Es war der 3. Mai."), sentences([[{ language = "de" }]], "Es war der 3. Mai."))
    assert.same(list("[4]", "It was so."), sentences([[{ profile = "legal" }]], "[4] It was so."))
  end)

  it("may stand among a dataset's options", function ()
    local rows = script.rows([[local e = w.dataset("e", { segment = w.segment { newline = "each" } })
      e.s = w.each "sentence" { text "text" {} } return e]], "one\ntwo", { type = "text" })
    assert.same(list("one", "two"), script.column(rows.s, "text"))
  end)

  local faults = {
    { [[d.segment = w.segment { newlines = "each" }]], "segment has no option 'newlines' (did you mean 'newline'?)" },
    { [[d.segment = w.segment { newline = "all" }]], "option 'newline' of segment: expected one of blank, each, none, auto" },
    { [[d.segment = w.segment { abbreviations = "etc" }]], "option 'abbreviations' of segment: expected a list of words" },
    { [[d.segment = w.segment { abbreviations = { "et al" } }]], "option 'abbreviations' of segment: number 1 is not a word" },
    { [[d.segment = w.segment { never = 7 }]], "option 'never' of segment: expected a pattern" },
    { [[d.segment = w.segment { never = "%money" }]],
      "option 'never' of segment: annotations are found in sentences, not before them" },
    { [[d.segment = w.segment "legal"]], "segment: expected a table of options, got a string" },
  }
  for _, case in ipairs(faults) do
    it("says what is wrong with " .. case[1], function ()
      assert.truthy(script.fault(case[1]):find(case[2], 1, true), script.fault(case[1]))
    end)
  end
end)

describe("a document", function ()
  it("gives its sentences as an array", function ()
    local doc <close> = w.parse("<h1>Hay</h1><p>It rained. They left!", { type = "html" })
    local found = doc:sentences()
    assert.equal(3, #found)
    assert.equal("They left!", found[3].text)
    assert.equal(3, found[3].index)
    assert.equal("stop", found[2].reason)
    assert.equal(2, #found[2].block:sentences())
  end)
end)

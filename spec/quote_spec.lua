-- quote_spec.lua: who said what: a line each, '"text" <- speaker (cue)', nested ones set in; "?" where it is a guess; names
-- may be marked: [Ann Lee|person]
local core = require "windrow.core"
local cases = require "spec.support.cases"
local marked = require "spec.support.marked"
local w = require "windrow"

local function get (doc, item, name)
  return doc:get(item, core.field(name))
end

local function line (doc, quote)
  local out = { get(doc, quote, "subkind"), '"' .. get(doc, quote, "text"):gsub("\n+", " ¶ ") .. '"' }
  local speaker, cue, name = get(doc, quote, "speaker"), get(doc, quote, "cue"), get(doc, quote, "speaker_name")
  if speaker then out[#out + 1] = "<- " .. speaker end
  if name and name ~= speaker then out[#out + 1] = "= " .. name end
  if cue then out[#out + 1] = "(" .. cue .. ")" end
  if get(doc, quote, "score") < 0.7 then out[#out + 1] = "?" end
  return (get(doc, quote, "parent_annotation") and "  " or "") .. table.concat(out, " ")
end

local function quotes (input, options)
  local doc <close> = core.new()
  local text, lists = marked.read(input)
  assert(doc:load(text, { type = "text", clean = false, language = options.lang or "en", lists = lists }))
  local lines = {}
  for i, quote in ipairs(doc:list(core.kind "quote", "content", nil, true)) do lines[i] = line(doc, quote) end
  return table.concat(lines, "\n")
end

cases.run("quote", quotes)

describe("the reference article", function ()
  it("has these four quotations", function ()
    local file = io.open("../shared/seed/article.txt", "rb")
    if not file then return pending "no ../shared/seed here" end
    local text = file:read "a"
    file:close()
    local doc <close> = w.parse(text, { type = "text" })
    local found = {}
    for quote in doc:each("quote", { from = "page" }) do
      found[#found + 1] = ("%s: %s (%s)"):format(quote.speaker, quote.text, quote.verb)
    end
    assert.same({
      "Yuri Ushakov: very eventful (announced)",
      "Kim: meaningful ties and close comradeship. (hailed)",
      "a senior North Korean official: absurd paradox. (calling)",
      "John Kirby: charm offensive (described)",
    }, found)
  end)
end)

describe("quotations", function ()
  it("take no more time for a longer run of marks that never end", function ()
    local function seconds (n)
      local doc <close> = core.new()
      local text = ('"a “b ‘c “d" e said\' '):rep(n)
      assert(doc:load(text, { type = "text", clean = false }))
      doc:list(core.kind "token", "content")
      local start = os.clock()
      doc:list(core.kind "quote", "content")
      return os.clock() - start
    end
    seconds(1000)
    local short, long = seconds(2000), seconds(16000)
    assert.is_true(long < 24 * short + 0.02, ("%.4f s, then %.4f s"):format(short, long))
  end)
end)

describe("the source of a speaker", function ()
  it("is where the speaker stands", function ()
    local d = w.dataset "d"
    d.quotes = w.each "quote" { w.text "speaker" {}, w.span "where" { of = "speaker" } }
    local page = "<p>“We have lost the key to the <b>harbour</b>,” said <i>Ann</i> Lee.</p>"
    local row = d:convert(page, { type = "html" }).quotes[1]
    assert.equal("Ann Lee", row.speaker)
    assert.equal("Ann</i> Lee", page:sub(row.where[1] + 1, row.where[2]))
  end)
end)

describe("option said", function ()
  it("adds verbs of speech", function ()
    local d = w.dataset("d", { said = { "Trumpeted" } })
    d.quotes = w.each "quote" { w.text "speaker" { optional = true }, w.text "verb" {} }
    local page = "<p>The plan is dead, or <q>dead-ish</q>; the mayor trumpeted that it was “better than ever before”.</p>"
    assert.same({ { speaker = "the mayor", verb = "trumpeted" } }, d:convert(page, { type = "html" }).quotes)
  end)

  it("takes words only", function ()
    assert.has_error(function () w.dataset("d", { said = { "two words" } }) end,
      "option 'said' of dataset: expected a list of words")
  end)
end)

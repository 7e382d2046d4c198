-- gazetteer_spec.lua: lists of names: a case is a list (tabs part the names of an entry), a line --, and a text
local core = require "windrow.core"
local cases = require "spec.support.cases"
local script = require "spec.support.script"
local w = require "windrow"

local function listed (input, options)
  local names, text = input:match "^(.-)\n%-%-\n(.*)$"
  local list = assert(core.gazetteer(names, { case = options.case }))
  local doc <close> = core.new()
  assert(doc:load(text, { type = "text", clean = false }))
  local rows, lines = doc:listed(list, "content"), {}
  for i = 1, #rows, 4 do
    local host = doc:get(rows[i], core.field "text")
    local line = names:match("^[^\n]*", list:line(rows[i + 3]) + 1)
    lines[#lines + 1] = ("%s: %s"):format(line:match "^[^\t]*", host:sub(rows[i + 1] + 1, rows[i + 2]))
  end
  return table.concat(lines, "\n")
end

cases.run("gazetteer", listed)

--- Writes a file for a test; gives its path.
local function file (name, text)
  local path = os.tmpname()
  os.remove(path)
  path = path .. name
  local out = assert(io.open(path, "wb"))
  out:write(text)
  out:close()
  return path
end

local function rows_of (declare, text, table_name)
  local d = w.dataset "d"
  declare(d)
  return d:convert(text, { type = "text" })[table_name]
end

describe("w.gazetteer", function ()
  it("makes a kind for tables, patterns and items", function ()
    w.gazetteer("drug", { "aspirin", { "paracetamol", "acetaminophen", id = "D2", class = "analgesic" } })
    local rows = rows_of(function (d)
      d.drugs = w.each "drug" { w.text "entry" {}, w.text "name" {}, w.text "class" { optional = true }, w.text "text" {} }
      d.doses = w.each(w.pattern "{:dose: %quantity :} ' of ' {:what: %drug :}") { w.text "dose" {}, w.text "what" {} }
    end, "Take 2 g of Acetaminophen. No aspirin.", "drugs")
    assert.same({ { entry = "D2", name = "paracetamol", class = "analgesic", text = "Acetaminophen" },
      { entry = "aspirin", name = "aspirin", text = "aspirin" } }, rows)
    local doc <close> = w.parse("Take 2 g of Acetaminophen.", { type = "text" })
    assert.equal("drug", doc:each "drug"().kind)
    assert.equal("2 g", doc:each "drug"():before "quantity".text)
  end)

  it("gives the tagger names that stand", function ()
    w.gazetteer("organization", { { "Guild of Salt", "the salters" } }, { subkind = "guild" })
    local rows = rows_of(function (d)
      d.orgs = w.each "organization" { w.text "name" {}, w.text "text" {}, w.text "subkind" {}, w.int "n" { function (o) return #o.mentions end } }
    end, "On Monday the salters met. The Guild of Salt was founded here.", "orgs")
    assert.same({ { name = "Guild of Salt", text = "the salters", subkind = "guild", n = 2 },
      { name = "Guild of Salt", text = "Guild of Salt", subkind = "guild", n = 2 } }, rows)
  end)

  it("gives the tagger hints", function ()
    w.gazetteer("work", { "Monday Harbour", "the long ferry" }, { as = "hint" })
    local rows = rows_of(function (d)
      d.works = w.each "work" { w.text "text" {} }
    end, "He wrote Monday Harbour in May. He took the long ferry.", "works")
    assert.same({ { text = "Monday Harbour" } }, rows)
  end)

  it("tells windrow check what it took", function ()
    local loaded = script.load 'w.gazetteer("tonic", { "zymol", { "quarzin", "zymol" } }) d.t = w.each "tonic" { text "text" {} }'
    local told = require "windrow.gazetteer".tell(loaded.dataset.rules.gazetteers[1])
    assert.truthy(told:find "^3 names of 2 entries, %d+%.%d%d s, 0%.0 MB; 1 names belong to an entry above$", told)
  end)

  it("reads files with a header", function ()
    local path = file(".tsv", "id\tname\talias\tclass\r\nD1\tZymol\tzym|zymo forte\ttonic\r\n\r\nD2\tQuarzin\t\t\r\n")
    w.gazetteer("tonic", path)
    local rows = rows_of(function (d)
      d.tonics = w.each "tonic" { w.text "entry" {}, w.text "name" {}, w.text "class" { optional = true } }
    end, "Zymo forte helps, and so does quarzin.", "tonics")
    assert.same({ { entry = "D1", name = "Zymol", class = "tonic" }, { entry = "D2", name = "Quarzin" } }, rows)
    os.remove(path)
  end)

  it("reads CSV", function ()
    local path = file(".csv", 'name;id;alias;note\r\n"Zymol; strong";D1;zym|"zymo";"a ""tonic"""\r\nQuarzin;D2;;\r\n')
    w.gazetteer("elixir", path)
    local rows = rows_of(function (d)
      d.tonics = w.each "elixir" { w.text "entry" {}, w.text "text" {}, w.text "note" { optional = true } }
    end, "Take zymol; strong, zym or quarzin.", "tonics")
    assert.same({ { entry = "D1", text = "zymol; strong", note = 'a "tonic"' }, { entry = "D1", text = "zym", note = 'a "tonic"' },
      { entry = "D2", text = "quarzin" } }, rows)
    os.remove(path)
  end)

  it("counts files into the script's hash", function ()
    local path = file(".txt", "zymol\n")
    local text = ('local w = require "windrow"; w.gazetteer("tonic", %q); local d = w.dataset "d";'
      .. 'd.t = w.each "tonic" { w.text "text" {} }; return d'):format(path)
    local before = script.load(text).hash
    assert(io.open(path, "wb")):write("zymol\nquarzin\n"):close()
    assert.not_equal(before, script.load(text).hash)
    os.remove(path)
  end)

  local wrong = {
    { [[w.gazetteer("a b", {"x"})]], 'gazetteer: expected a name of letters, digits and _, as in w.gazetteer("drug", "drugs.txt")' },
    { [[w.gazetteer("money", {"x"})]], "gazetteer 'money': a kind or layer has this name already; take another" },
    { [[w.gazetteer("sentence", {"x"})]], "gazetteer 'sentence': a kind or layer has this name already; take another" },
    { [[w.gazetteer("drug", {})]], "gazetteer 'drug': there is no name in it" },
    { [[w.gazetteer("drug", {"x", 3})]], "gazetteer 'drug': number 2 is a number, not a name or a table of names" },
    { [[w.gazetteer("drug", {{ id = 3 }})]], "gazetteer 'drug': number 1 has no name" },
    { [[w.gazetteer("drug", {"x", "--"})]], "gazetteer 'drug': number 2: a name without letters and digits" },
    { [[w.gazetteer("drug", {{ "x", text = 3 }})]], "gazetteer 'drug': number 1: every item has a field 'text'; take another name" },
    { [[w.gazetteer("drug", {"x"}, { cases = "any" })]], "gazetteer 'drug' has no option 'cases' (did you mean 'case'?)" },
    { [[w.gazetteer("drug", {"x"}, { case = "some" })]], "gazetteer 'drug': option 'case': expected one of any, exact, smart" },
    { [[w.gazetteer("drug", {"x"}, { as = "hint" })]],
      "gazetteer 'drug': option 'as': hints are for the kinds of names that the tagger has (person, organization, place …)" },
    { [[w.gazetteer("drug", 3)]], "gazetteer 'drug': expected a list of names or the name of a file, got a number" },
    { [[w.gazetteer("drug", "nowhere.txt")]], "gazetteer 'drug': nowhere.txt: No such file or directory" },
  }
  for _, case in ipairs(wrong) do
    it("refuses " .. case[1], function ()
      local message = script.fault('local w = require "windrow"\n' .. case[1])
      assert.equal("news.lua:2: " .. case[2], message)
    end)
  end

  local broken = {
    { ".txt", "fine\n\n# a remark\n...\n", ":4: a name without letters and digits" },
    { ".txt", "fine\nb\xFFd\n", ":2: a line that is not UTF-8" },
    { ".txt", ("a "):rep(40), ":1: a name of more than 32 words" },
    { ".tsv", "id\tnames\n", ":1: a list with a header needs a column 'name' (did you mean 'names'?)" },
    { ".tsv", "id\tname\nD1\n", ":2: a line with another number of fields than the first" },
    { ".tsv", "id\tname\nD1\tx\nD2\t\n", ":3: a line without a name" },
    { ".csv", 'id,name\nD1,"a\nb"\nD2,""\n', ":4: a line without a name" },
    { ".tsv", "name\ttext\n", ":1: every item has a field 'text'; give the column another name" },
  }
  for _, case in ipairs(broken) do
    it("names the line of a file: " .. case[3]:sub(5), function ()
      local path = file(case[1], case[2])
      local message = script.fault(('local w = require "windrow"\nw.gazetteer("drug", %q)'):format(path))
      os.remove(path)
      assert.equal(path .. case[3], message)
    end)
  end
end)

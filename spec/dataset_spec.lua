-- dataset_spec.lua: datasets and tables: what a script may declare, and what it is told when it may not
local script = require "spec.support.script"

local page = "<html><body><article><p>One two three four five six seven eight nine ten. Eleven twelve.</p></article></body></html>"

describe("a dataset", function ()
  it("keeps tables and columns in order", function ()
    local declaration = assert(script.load [[
      d.zebras = w.each "document" { text "b" { "id", key = true }, text "a" { "title" } }
      d.apes = w.each("sentence", { from = "page" }) { ref "zebra" "zebras", list(text) "words" { "text" } }]]).dataset
    assert.equal("zebras", declaration.tables[1].name)
    assert.equal(2, declaration.tables[2].index)
    assert.same({ "b", "a" }, { declaration.tables[1].columns[1].name, declaration.tables[1].columns[2].name })
    assert.equal(declaration.tables[1].columns[1], declaration.tables[1].key)
    local column = declaration.tables[2].by_name.words
    assert.same({ "list", "text", 2, "news.lua:2" }, { column.type.name, column.type.item.name, column.index, column.where })
    assert.equal("zebras", declaration.tables[2].columns[1].to)
    assert.equal("document", declaration.tables[1].what)
  end)

  it("uses one column in two tables", function ()
    local declaration = assert(script.load [[
      local id = text "id" { key = true }
      d.a = w.each "document" { text "title" {}, id }
      d.b = w.each "sentence" { id }]]).dataset
    assert.same({ 2, 1 }, { declaration.by_name.a.by_name.id.index, declaration.by_name.b.by_name.id.index })
  end)

  it("hands settings to the stages", function ()
    local rows = script.rows([[local z = w.dataset("z", { clean = false, drop = "nav", language = "de", day_first = true })
      z.a = w.each "block" { text "text" {} }
      z.b = w.each "document" { date "d" { w.const "02/05/2024" / w.to_date } } return z]],
      "<nav>Menu</nav><p>Hi</p><footer>Foot</footer>")
    assert.same({ "Hi", "Foot", n = 2 }, script.column(rows.a, "text"))
    assert.equal("2024-05-02", rows.b[1].d)
  end)

  it("declares its arguments", function ()
    local body = [[local z = w.dataset("z", { args = { least = 2, name = "x", on = false } })
      z.a = w.each "document" { text "n" { function () return ("%s %s %s"):format(w.args.least, w.args.name, w.args.on) end } } return z]]
    local function run (args)
      return script.convert(body, page, nil, nil, { args = args }).rows[1][1][1]
    end
    assert.equal("2 x false", run {})
    assert.equal("5 y true", run { least = "5", name = "y", on = "true" })
    assert.truthy(script.fault(body, { args = { lest = "5" } }):find("the script has no argument 'lest' (did you mean 'least'?)", 1, true))
    assert.truthy(script.fault(body, { args = { least = "x" } }):find("-D least=x: expected a number", 1, true))
    assert.truthy(script.fault([[local z = w.dataset("z", { args = { least = 1 } }) local x = w.args.lest]])
      :find("the dataset declares no argument 'lest' (did you mean 'least'?)", 1, true))
  end)
end)

describe("a dataset that cannot be", function ()
  local faults = {
    { [[w.dataset(7)]], "dataset: expected its name" },
    { [[w.dataset("x", { clen = true })]], "dataset has no option 'clen' (did you mean 'clean'?)" },
    { [[w.dataset("x", { clean = 1 })]], "option 'clean' of dataset: expected true or false" },
    { [[w.dataset("x", { newline = "all" })]], "option 'newline' of dataset: expected one of blank, each, none, auto" },
    { [[w.dataset("x", { date = "2024-13-01" })]], [[option 'date' of dataset: expected a date as "2024-05-02"]] },
    { [[w.dataset("x", { zone = "Mars" })]], [[option 'zone' of dataset: expected an offset as "+02:00" or "Z"]] },
    { [[w.dataset("x", { keep = "a[" })]], [[selector "a[": ]] },
    { [[w.dataset("x", { input = { "body" } })]], "option 'input' of dataset: expected names by document field" },
    { [[d.a = 7]], "table 'a': expected w.each(…) { columns }, got a number" },
    { [[d.a = w.each "document"]], "table 'a' lacks its columns: w.each(…) { columns }" },
    { [[d.rows = w.each "document" { text "id" {} }]], "a table cannot be called 'rows'" },
    { [[d["a b"] = w.each "document" { text "id" {} }]], "a table's name is letters, digits and _, not 'a b'" },
    { [[d.a = w.each "document" { text "id" {} } d.a = d.a]], "table 'a': expected w.each(…) { columns }, got a table" },
    { [[d.a = w.each "document" { text "id" {} } d.a = w.each "document" { text "id" {} }]], "there is a table 'a' already (news.lua:2)" },
    { [[local x = d.articels]], "dataset 'd' has no table 'articels'" },
    { [[d.a = w.each "sentense" { text "id" {} }]], "each: there is no layer, kind or rule above 'sentense' (did you mean 'sentence'?)" },
    { [[d.a = w.each(7) { text "id" {} }]], "each: expected a layer, a kind, a selector, a pattern or a function, got a number" },
    { [[d.a = w.each(w.css "a@href") { text "id" {} }]], "each: a row stands for a node; an attribute belongs into a column" },
    { [[d.a = w.each(w.meta "title") { text "id" {} }]], [[each: meta "title" is for columns; a row stands for w.css, w.xpath or w.data]] },
    { [[d.a = w.each(w.data "name") { text "id" {} }]], [[each: expected the type of an object, as in w.data "Product"]] },
    { [[d.a = w.each("document", { were = 1 }) { text "id" {} }]], "each has no option 'were' (did you mean 'where'?)" },
    { [[d.a = w.each("document", { limit = 0 }) { text "id" {} }]], "option 'limit' of each: expected a number of rows" },
    { [[d.a = w.each("document", { own = true }) { text "id" {} }]], "option 'own' of each: only rows of w.css and w.xpath" },
    { [[d.a = w.each("document", { over = "block" }) { text "id" {} }]], "option 'over' of each: only patterns are matched over something" },
    { [[d.a = w.each "document" (7)]], "each: expected { columns } behind it, got a number" },
    { [[d.a = w.each(w.pattern "{:name: %a+ :}") { text "nam" {} }]],
      "column 'nam' of table 'a': a match has no field 'nam' (did you mean 'name'?)" },
    { [[d.a = w.each "document" { ref "b" "bs" }]], "column 'b' of table 'a': there is no table 'bs'" },
    { [[d.a = w.each "document" { text "id" {}, ref "b" "a" }]], "column 'b' of table 'a': table 'a' has no key to refer to" },
    { [[d.a = w.each "document" { text "id" { key = true }, ref "b" { "a", by = "n" , "id" } }]],
      "column 'b' of table 'a': table 'a' has no column 'n'" },
    { [[d.a = w.each "document" { ref "b" {} }]], [[column 'b' of table 'a': expected the name of a table, as in ref "b" "articles"]] },
  }
  for _, case in ipairs(faults) do
    it(case[1], function ()
      local fault = script.fault("\n" .. case[1])
      assert.equal("news.lua:2: ", fault:sub(1, 12))
      assert.truthy(fault:find(case[2], 1, true), fault)
    end)
  end

  it("without a table", function ()
    assert.equal("news.lua:1: dataset 'd' has no table: assign one, as in d.pages = w.each …", script.fault "")
  end)
end)

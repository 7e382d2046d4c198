-- column_spec.lua: types and options of columns: what they take, keep, count and refuse
local core = require "windrow.core"
local script = require "spec.support.script"

local page = [[<html><head><title>Kettle</title></head><body><h1>Kettle</h1>
<p class="n">42</p><p class="f">2.50</p><p class="e">used</p><p class="d">2024-05-02</p><p class="y">2024</p>
<p class="t">2024-05-02T10:00</p><p class="b">yes</p><p class="blank"> </p><p class="big">99999999999999999999</p>
<ul><li>1</li><li>2</li><li>x</li></ul></body></html>]]

--- The value of one column, as JSON, and the warnings.
local function value (column, given)
  local rows, result = script.rows(([[d.t = w.each "document" { %s }]]):format(column), given or page)
  local row = rows.t[1]
  if not row then return nil, script.warnings(result) end
  local _, made = next(row)
  return made ~= nil and core.encode_json(made) or nil, script.warnings(result), result
end

describe("types", function ()
  local cases = {
    { [[text "a" { w.css ".n" }]], '"42"' },
    { [[text "a" { function () return 7 end }]], '"7"' },
    { [[text "a" { function () return 0.5 end }]], '"0.5"' },
    { [[int "a" { w.css ".n" }]], "42" },
    { [[int "a" { function () return 3.0 end }]], "3" },
    { [[number "a" { w.css ".f" }]], "2.5" },
    { [[number "a" { w.css ".n" }]], "42" },
    { [[bool "a" { w.css ".b" }]], "true" },
    { [[bool "a" { function () return false end }]], "false" },
    { [[w.enum { "new", "used" } "a" { w.css ".e" }]], '"used"' },
    { [[date "a" { w.css ".d" }]], '"2024-05-02"' },
    { [[date "a" { w.css ".t" }]], '"2024-05-02"' },
    { [[date "a" { w.css ".y", partial = "first" }]], '"2024-01-01"' },
    { [[date "a" { w.const "May 2, 2024" / w.to_date }]], '"2024-05-02"' },
    { [[w.datetime "a" { w.css ".t" }]], '"2024-05-02T10:00:00"' },
    { [[w.datetime "a" { w.css ".d", partial = "first" }]], '"2024-05-02T00:00:00"' },
    { [[w.duration "a" { w.const "PT2H" }]], '"PT2H"' },
    { [[w.json "a" { function () return { b = { 1, 2 }, a = {}, o = w.object {} } end }]], '{"a":[],"b":[1,2],"o":{}}' },
    { [[list(int) "a" { w.css "li" / w.to_int }]], "[1,2]" },
    { [[list(text) "a" { w.css "li" }]], '["1","2","x"]' },
    { [[list(text) "a" { w.const "a,b" / w.split "," }]], '["a","b"]' },
    { [[list(text) "a" { w.css ".none", optional = true }]], "[]" },
    { [[list(text) "a" { function () end }]], "[]" },
    { [[list(text) "a" { w.css ".none", default = { "x" } }]], '["x"]' },
    { [[text "a" { function () return { ["@type"] = "Person", name = "Ada" } end }]], '"Ada"' },
    { [[w.record { a = w.text, n = w.int } "a" { function () return { a = "x", n = "3" } end }]], '{"a":"x","n":3}' },
    { [[list(w.record { text "tag" {}, int "n" { w.get "text" } }) "a" { w.xpath "//li[position() < 3]" }]],
      '[{"n":1,"tag":"li"},{"n":2,"tag":"li"}]' },
    { [[w.span "a" { of = "b" }, text "b" { w.css "h1" }]], nil },
  }
  for _, case in ipairs(cases) do
    if case[2] then it(case[1], function () assert.equal(case[2], (value(case[1]))) end) end
  end

  it("keep 64 bits of an integer", function ()
    assert.equal("9007199254740993", (value [[int "a" { w.const "9007199254740993" }]]))
  end)

  it("give the bytes of another column's value", function ()
    local rows = script.rows([[d.t = w.each "document" { w.span "a" { of = "b" }, text "b" { w.css ".n" } }]], page).t
    assert.equal('<p class="n">42</p>', page:sub(rows[1].a[1] + 1, rows[1].a[2]))
  end)

  it("take the dataset's zone where a time has none", function ()
    local rows = script.rows([[local z = w.dataset("z", { zone = "+0200" })
      z.t = w.each "document" { w.datetime "a" { w.css ".t" } } return z]], page).t
    assert.equal("2024-05-02T10:00:00+02:00", rows[1].a)
  end)
end)

describe("a value of the wrong type", function ()
  local cases = {
    { [[int "a" { w.css "h1" }]], 'expected an integer, got "Kettle"' },
    { [[int "a" { w.css ".f" }]], "expected an integer of 64 bits, got the number 2.5" },
    { [[int "a" { w.css ".big" }]], "expected an integer of 64 bits" },
    { [[number "a" { w.const "\u{A3}5" }]], 'expected a number, got "\u{A3}5" (/ w.to_number reads written numbers)' },
    { [[number "a" { function () return 0/0 end }]], "expected a finite number" },
    { [[date "a" { w.css "h1" }]], 'expected a date, got "Kettle"' },
    { [[date "a" { w.const "May 2, 2024" }]], 'expected a date, got "May 2, 2024" (/ w.to_date reads written dates)' },
    { [[date "a" { w.css ".y" }]], 'expected a date, got "2024" (partial = "first" takes its first day)' },
    { [[w.datetime "a" { w.css ".d" }]], '(partial = "first" takes midnight)' },
    { [[bool "a" { w.css "h1" }]], 'expected true or false, got "Kettle"' },
    { [[w.enum { "new", "used" } "a" { w.const "usd" }]], [["usd" is not one of the values (did you mean 'used'?)]] },
    { [[w.json "a" { function (doc) return { x = { doc } } end }]], "JSON cannot hold a document at .x.1, take a field of it" },
    { [[w.json "a" { function () return { f = print } end }]], "JSON cannot hold a function at .f" },
    { [[w.json "a" { function () local t = {} t.t = t return t end }]], "JSON cannot hold a table that holds itself at .t" },
    { [[text "a" { function () return ("\u{E9}"):sub(1, 1) end }]], "this text is not UTF-8 (cut inside a character?)" },
    { [[text "a" { function () return {} end }]], "expected text, got a table" },
    { [[list(int) "a" { w.css "li" }]], [[element 3: expected an integer, got "x"]] },
    { [[int "a" { w.css ".n", max = 10 }]], "the number 42 is above the maximum 10" },
    { [[text "a" { w.css "h1", match = "^%d" }]], '"Kettle" does not match' },
    { [[w.duration "a" { w.const "two days" }]], 'expected an ISO 8601 duration, got "two days"' },
  }
  for _, case in ipairs(cases) do
    it(case[1], function ()
      local made, warnings = value(case[1])
      assert.is_nil(made)
      assert.equal(1, #warnings)
      assert.truthy(warnings[1]:find("news.lua:1: column 'a' of table 't': ", 1, true), warnings[1])
      assert.truthy(warnings[1]:find(case[2], 1, true), warnings[1])
    end)
  end

  it("rejects the document when that is asked for", function ()
    local result = script.convert([[d.t = w.each "document" { int "a" { w.css "h1" } }]], page, nil, { strict = true })
    assert.equal("rejected", result.status)
    assert.equal("news.lua:1", result.where)
    assert.truthy(result.reason:find("expected an integer", 1, true))
    assert.same({}, result.rows)
  end)
end)

describe("a missing value", function ()
  it("is counted when nothing is said of it", function ()
    local _, _, result = value [[text "a" { w.css ".none" }]]
    assert.same({ ["t.a"] = 1 }, result.missing)
    assert.equal(1, #result.rows[1])
  end)

  it("is nil in silence when it is optional", function ()
    local _, _, result = value [[text "a" { w.css ".none", optional = true }]]
    assert.same({}, result.missing)
  end)

  it("takes the default, for blank text too", function ()
    assert.equal('"none"', (value [[text "a" { w.css ".blank", default = "none" }]]))
    assert.equal("0", (value [[int "a" { w.css ".none", default = 0 }]]))
  end)

  it("leaves the row out when it is required", function ()
    local made, warnings, result = value [[text "a" { w.css ".blank", required = true }]]
    assert.is_nil(made)
    assert.same({ "news.lua:1: column 'a' of table 't': no value: the row is left out" }, warnings)
    assert.is_nil(result)
  end)

  it("of a list that is required is an empty list", function ()
    assert.is_nil((value [[list(text) "a" { w.css ".none", required = true }]]))
  end)

  it("of a number is blank text", function ()
    local _, warnings, result = value [[int "a" { w.css ".blank" }]]
    assert.same({}, warnings)
    assert.same({ ["t.a"] = 1 }, result.missing)
  end)
end)

describe("unique", function ()
  it("keeps the first value in a document", function ()
    local rows, result = script.rows([[d.t = w.each(w.css "li") { text "a" { w.const "x", unique = true } }]], page)
    assert.same({ "x", nil, nil, n = 3 }, script.column(rows.t, "a"))
    assert.equal(2, #result.warnings)
  end)
end)

describe("a column that cannot be", function ()
  local faults = {
    { [[text "a" { optonal = true }]], "unknown option 'optonal' (did you mean 'optional'?)" },
    { [[text "a" { "title", "author" }]], "one source is enough; join several with +" },
    { [[text "titel" {}]], "a document has no field 'titel' (did you mean 'title'?)" },
    { [[text "a" { key = true, optional = true, "title" }]], "it cannot be a key and optional" },
    { [[text "a" { required = true, default = "x", "title" }]], "a required column cannot have a default" },
    { [[text "a" { required = 1, "title" }]], "option 'required': expected true or false, got a number" },
    { [[int "a" { default = "x", "title" }]], [[option 'default': expected an integer, got "x"]] },
    { [[int "a" { min = "1", "title" }]], "option 'min': expected a number, got a string" },
    { [[text "a" { match = "[", "title" }]], "option 'match': a [ is not closed with ]" },
    { [[date "a" { partial = "last", "published" }]], [[option 'partial': the only value is "first"]] },
    { [[text "a" { w.pattern "%d" }]], "got a pattern (write w.first(pattern) or w.all(pattern))" },
    { [[text "a" { 7 }]], "expected a source (a field's name, w.css …, a function), got a number" },
    { [[text "a" { w.get "titel" + w.css "h1" }]], "a document has no field 'titel'" },
    { [[w.span "a" { of = "b" }]], "option 'of': there is no column 'b'" },
    { [[list(text) "a" { key = true, "title" }]], "a list cannot be a key" },
    { [[text "title" {}, text "title" {}]], "there are two columns of this name", "title" },
    { [[text "id" { key = true }, text "url" { key = true }]], "column 'id' is the key already", "url" },
  }
  for _, case in ipairs(faults) do
    it(case[1], function ()
      local fault = script.fault(("\nd.t = w.each 'document' {\n%s }"):format(case[1]))
      local name = case[3] or case[1]:match '"([^"]+)"'
      assert.truthy(fault:find(("news.lua:3: column '%s' of table 't': "):format(name), 1, true), fault)
      assert.truthy(fault:find(case[2], 1, true), fault)
    end)
  end

  local bare = {
    { [[text "a",]], [[news.lua:2: column 'a' lacks its braces: text "a" {}]] },
    { [[text "a" "b"]], "news.lua:2: column 'a': expected { source, options } behind its name, got a string" },
    { [[text {}]], [[news.lua:2: text: expected a column's name, as in text "title" {}]] },
    { [[a = "b"]], [[each: columns are calls, as in text "a" {}, not fields of a table]] },
    { [["title"]], "each: number 1 between the braces is a string, not a column" },
    { "", "each: a table without columns" },
    { [[w.list(w.ref) "a" {}]], "list: a ref cannot stand in it" },
    { [[w.list("text") "a" {}]], "list: expected a type such as w.text, got a string" },
    { [[w.enum {} "a" {}]], "enum: there is no value in it" },
    { [[w.record {} "a" {}]], "record: there is no field in it" },
  }
  for _, case in ipairs(bare) do
    it("without more: " .. case[1], function ()
      local fault = script.fault(("\nd.t = w.each 'document' { %s }"):format(case[1]))
      assert.truthy(fault:find(case[2], 1, true), fault)
      assert.equal("news.lua:2: ", fault:sub(1, 12))
    end)
  end
end)

-- corpus_spec.lua: datasets looked at and thinned out: duplicates, samples, what columns hold
local core = require "windrow.core"
local duplicates = require "windrow.corpus.duplicates"
local shell = require "spec.support.shell"
local sorter = require "windrow.corpus.sorter"

local function all (step)
  local list = {}
  for a, b in step do list[#list + 1] = b and { a, b } or a end
  return list
end

describe("the sorter", function ()
  it("sorts more than it holds, with what is equal", function ()
    local s, want = sorter.new(4, 7), {}
    for i = 1, 100 do
      local record = string.pack(">I4", i * 7919 % 61)
      s:add(record)
      want[i] = record
    end
    table.sort(want)
    assert.same(want, all(s:sorted()))
    assert.same({}, all(sorter.new(4):sorted()))
  end)
end)

-- Two hundred words; `changed` of them, spread, are others.
local function text_of (seed, changed)
  local words = {}
  for i = 1, 200 do words[i] = ("w%d"):format((i * 31 + seed * 1009) % 4001) end
  for i = 1, changed or 0 do words[i * (200 // (changed + 1))] = "other" .. i end
  return table.concat(words, " ")
end

describe("duplicates", function ()
  it("exact are those of the same bytes; the first stays", function ()
    local finder = duplicates.exact()
    for _, text in ipairs { "a", "b", "", "a", "A", "b", "a", "" } do finder:add(text) end
    assert.same({ { 4, 1 }, { 6, 2 }, { 7, 1 } }, all(finder:dropped()))
  end)

  it("near share most of their runs of words, case and punctuation aside", function ()
    local finder = duplicates.near(0.8)
    local texts = { text_of(1), text_of(2), text_of(1, 2), text_of(3), text_of(2):upper():gsub(" ", ", "), text_of(1, 40), "", "" }
    for _, text in ipairs(texts) do finder:add(text) end
    assert.same({ { 3, 1 }, { 5, 2 } }, all(finder:dropped()))
    local _, runs = core.minhash("东京 is 東京", 1, 8)
    assert.equal(5, runs)
  end)

  it("near join groups through a text between them", function ()
    local finder = duplicates.near(0.7)
    for _, text in ipairs { text_of(1, 4), text_of(1, 5), text_of(5), text_of(1) } do finder:add(text) end
    assert.same({ { 2, 1 }, { 4, 1 } }, all(finder:dropped()))
  end)
end)

local script = [[
local w = require "windrow"
local d = w.dataset "d"
d.pages = w.each "document" { w.text "id" { key = true }, w.text "title" { w.css "h1" } }
d.parts = w.each "paragraph" { w.text "id" { key = true }, w.ref "page" "pages", w.text "text" {} }
return d
]]

local function run_folder ()
  local folder = shell.folder { ["s.lua"] = script }
  for i = 1, 9 do
    folder:write(("in/%d.html"):format(i), ("<h1>Title %d</h1><p>Barrels number %d went to the quay of the harbour.</p><p>End.</p>")
      :format(i, i % 4))
  end
  assert.equal(0, folder:windrow("run", "s.lua", "in", "-o", "o.jsonl", "-q").code)
  return folder
end

describe("dedup", function ()
  local folder
  before_each(function () folder = run_folder() end)
  after_each(function () folder:remove() end)

  it("takes whole documents out of a run's output, into any format", function ()
    local r = folder:windrow("dedup", "o.jsonl", "--by", "parts.text", "-o", "u", "--format", "csv")
    assert.equal(0, r.code, r.err)
    assert.matches("9 documents read: 4 written, 0 rejected, 5 skipped", r.err)
    assert.equal("id,title\r\n1.html,Title 1\r\n2.html,Title 2\r\n3.html,Title 3\r\n4.html,Title 4\r\n", folder:read "u/pages.csv")
    assert.matches('"id":"5.html".-"duplicate_of":"1.html"', folder:read "u.run/documents.jsonl")
    r = folder:windrow("dedup", "o.jsonl", "--by", "parts.words")
    assert.same({ 1, true }, { r.code, r.err:find "no such column" ~= nil })
  end)

  it("takes lines of any JSON as they are", function ()
    folder:write("x.jsonl", '{"text": "one two three", "n": 1}\n\n{"n":2,"text":"ONE, two; three!"}\n{"text":"other","n":3}')
    folder:write("y.jsonl", '{"text":"other","n":4}\n')
    local r = folder:windrow("dedup", "x.jsonl", "y.jsonl", "--by", "text")
    assert.equal('{"text": "one two three", "n": 1}\n{"n":2,"text":"ONE, two; three!"}\n{"text":"other","n":3}\n', r.out)
    assert.matches("4 lines read: 3 kept, 1 duplicates", r.err)
    assert.equal('{"text": "one two three", "n": 1}\n{"text":"other","n":3}\n',
      folder:windrow("dedup", "x.jsonl", "y.jsonl", "--by", "text", "--near").out)
    folder:write("bad.jsonl", "{}\nnot JSON\n")
    r = folder:windrow("dedup", "bad.jsonl", "--by", "text", "-o", "z.jsonl")
    assert.same({ 2, nil }, { r.code, folder:mode "z.jsonl" })
    assert.matches("bad.jsonl:2", r.err)
  end)
end)

describe("sample", function ()
  local folder
  before_each(function () folder = run_folder() end)
  after_each(function () folder:remove() end)

  it("takes so many documents, the same ones each time", function ()
    local r = folder:windrow("sample", "o.jsonl", "-n", "3", "-q")
    local _, documents = r.out:gsub('"table":"pages"', "")
    local _, parts = r.out:gsub('"table":"parts"', "")
    assert.same({ 3, 6 }, { documents, parts })
    assert.equal(r.out, folder:windrow("sample", "o.jsonl", "-n", "3", "-q").out)
    assert.not_equal(r.out, folder:windrow("sample", "o.jsonl", "-n", "3", "-q", "--seed", "1").out)
    assert.equal(folder:read "o.jsonl", folder:windrow("sample", "o.jsonl", "-n", "30", "-q").out)
  end)

  it("takes a share of lines", function ()
    local lines = {}
    for i = 1, 2000 do lines[i] = ('{"n":%d}\n'):format(i) end
    folder:write("n.jsonl", table.concat(lines))
    local r = folder:windrow("sample", "n.jsonl", "--share", "10%", "-q")
    local _, n = r.out:gsub("\n", "")
    assert.truthy(n > 150 and n < 250, n)
    assert.equal(1, folder:windrow("sample", "n.jsonl").code)
  end)
end)

describe("stats", function ()
  local folder
  after_each(function () folder:remove() end)

  it("tell of every column, whatever the format", function ()
    folder = run_folder()
    folder:write("p.jsonl", '{"name":"a","price":1.5,"day":"2024-01-02"}\n{"name":"b","price":null,"day":"2024-03-02"}\n'
      .. '{"name":"a","price":4,"day":null}\n')
    folder:write("p.csv", "name,price,day\r\na,1.5,2024-01-02\r\nb,,2024-03-02\r\na,4,\r\n")
    folder:sh [[sqlite3 p.sqlite "create table p (name text, price numeric, day text);
      insert into p values ('a', 1.5, '2024-01-02'), ('b', null, '2024-03-02'), ('a', 4, null)"]]
    local seen = {}
    for _, name in ipairs { "p.jsonl", "p.csv", "p.sqlite" } do
      local r = folder:windrow("stats", name)
      assert.equal(0, r.code, r.err)
      seen[#seen + 1] = r.out
    end
    assert.matches("p: 3 rows\n  name .-100 %%  2 distinct  text", seen[1])
    assert.matches("a ×2", seen[1])
    assert.matches("price .-67 %%  2 distinct  float, integer  1.5 … 4, mean 2.75", seen[1])
    assert.matches("day .-2024%-01%-02 … 2024%-03%-02", seen[1])
    assert.same({ seen[1], seen[1] }, { seen[2], seen[3] })
    local r = folder:windrow("stats", "o.jsonl", "--table", "pages", "--json", "--html", "o.html")
    local value = core.decode_json(r.out)
    assert.same({ "pages", 9, "id", 9 }, { value.tables[1].table, value.tables[1].rows, value.tables[1].columns[1].name,
      value.tables[1].columns[1].distinct })
    assert.matches("<h2>pages <small>9 rows</small></h2>", folder:read "o.html")
  end)

  it("estimate many distinct values", function ()
    folder = shell.folder()
    local lines = {}
    for i = 1, 20000 do lines[i] = ('{"n":%d}\n'):format(i) end
    folder:write("n.jsonl", table.concat(lines))
    local estimate = tonumber(folder:windrow("stats", "n.jsonl").out:match "≈(%d+) distinct")
    assert.truthy(math.abs(estimate - 20000) < 2500, estimate)
  end)
end)

-- append_spec.lua: runs that add to an output
local shell = require "spec.support.shell"

local script = [[
local w = require "windrow"
local d = w.dataset "d"
d.pages = w.each "document" {
  w.text "id" { key = true }, w.text "text" { function (doc)
    if doc.text:find "BAD" then w.reject "bad" end
    return doc.text
  end },
}
d.marks = w.each(w.css "b") {
  w.text "mark" { w.get "text" }, w.ref "page" "pages", w.bool "long" { function (b) return #b.text > 3 end },
  w.json "more" { function () return { w.object {}, 1.5 } end }, w.datetime "at" { function () return "2024-05-01T10:00:00Z" end },
}
return d
]]

describe("an output that is added to", function ()
  local folder
  before_each(function ()
    folder = shell.folder {
      ["s.lua"] = script, ["in/a.html"] = "<p>A <b>one</b>", ["in/b.html"] = "<p>B <b>two</b> <b>three</b>", ["in/c.html"] = "BAD",
    }
  end)
  after_each(function () folder:remove() end)

  local function run (words, code)
    local result = folder:sh("windrow run s.lua in " .. words)
    assert.equal(code or 3, result.code, result.err)
    return result.err
  end

  local function ids (text)
    local list = {}
    for id in text:gmatch '"table":"pages","id":"([^"]*)"' do list[#list + 1] = id end
    return table.concat(list, " ")
  end

  it("takes what is new, drops the rows of what changed, passes over the rest", function ()
    run "-o x.jsonl --append"
    folder:write("in/b.html", "<p>B <b>changed</b>")
    folder:write("in/d.html", "<p>D <b>four</b>")
    local said = run "-o x.jsonl --append"
    assert.matches("4 documents read: 3 written, 1 rejected", said)
    local text = folder:read "x.jsonl"
    assert.equal("a.html b.html d.html", ids(text))
    assert.truthy(text:find('"mark":"changed"', 1, true))
    assert.falsy(text:find('"mark":"two"', 1, true))
    assert.equal("in s.lua x.jsonl x.jsonl.run", folder:names())
  end)

  it("is the same when nothing changed", function ()
    for _, name in ipairs { "x.jsonl", "x.jsonl.gz", "out/" } do
      run("-o " .. name)
      local before = folder:read(name) or folder:read(name .. "pages.jsonl") .. folder:read(name .. "marks.jsonl")
      run(("-o %s --append --jobs 1"):format(name))
      assert.equal(before, folder:read(name) or folder:read(name .. "pages.jsonl") .. folder:read(name .. "marks.jsonl"))
    end
  end)

  it("can be SQLite", function ()
    run "-o x.sqlite"
    folder:write("in/b.html", "<p>B <b>changed</b>")
    run "-o x.sqlite --append"
    run "-o y.sqlite"
    for _, query in ipairs {
      "select * from pages order by id", "select * from marks order by page", "select typeof(long), typeof(more) from marks",
    } do
      assert.equal(folder:sh(("sqlite3 y.sqlite '%s'"):format(query)).out, folder:sh(("sqlite3 x.sqlite '%s'"):format(query)).out)
    end
  end)

  it("is appended to again, mended documents too", function ()
    run "-o x.jsonl --append"
    folder:write("in/c.html", "good now")
    run("-o x.jsonl --append", 0)
    assert.equal("a.html b.html c.html", ids(folder:read "x.jsonl"))
    run("-o x.jsonl --append", 0)
    assert.equal("a.html b.html c.html", ids(folder:read "x.jsonl"))
  end)

  it("is refused for another script, without its run, and for formats that are not read back", function ()
    run "-o x.jsonl"
    folder:write("s.lua", (script:gsub("#b.text > 3", "#b.text > 4")))
    assert.matches("the script has changed since it made x.jsonl", run("-o x.jsonl --append", 1))
    folder:sh "rm -r x.jsonl.run"
    assert.matches("the run of x.jsonl is not known", run("-o x.jsonl --append", 1))
    for _, format in ipairs { "parquet", "csv", "copy" } do
      assert.matches(format .. " is not read back", run(("-o %s/ --append --format %s"):format(format, format), 1))
      assert.is_nil(folder:mode(format))
    end
    run "-o out/ --format csv"
    assert.matches("csv is not read back. Append to NAME.jsonl", run("-o out/ --append", 1))
    assert.matches("do not go together", run("-o x.jsonl --append --resume", 1))
    run "-o y.jsonl"
    assert.matches("%-%-spans, %-%-strict or %-%-root are others", run("-o y.jsonl --append --spans", 1))
    folder:sh "tail -n 1 y.jsonl >> y.jsonl"
    assert.matches("y.jsonl holds more rows than its run knows of", run("-o y.jsonl --append", 70))
    assert.matches("needs an output with a name", run("--append", 1))
  end)
end)

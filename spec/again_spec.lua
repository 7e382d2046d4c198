-- again_spec.lua: runs looked at again: dead letters converted anew, shards put together, rows proved
local core = require "windrow.core"
local shell = require "spec.support.shell"

local script = [[
local w = require "windrow"
local d = w.dataset "d"
d.pages = w.each "document" {
  w.text "id" { key = true },
  w.text "title" { w.css "h1" },
  w.json "facts" { function (doc)
    if doc.text:find "bad" then w.reject "a bad page" end
    return { empty = w.object {}, none = w.null, list = w.array {}, n = 1.0, name = doc.id }
  end },
}
d.harbours = w.each(w.css "li") { w.text "name" { key = true, w.get "text" } }
return d
]]

-- Twelve pages, some of which name a harbour that was named before, two of which are bad; and lines of JSON.
local function data ()
  local folder, lines = shell.folder { ["s.lua"] = script }, {}
  for i = 1, 12 do
    local html = ("<h1>Page %d</h1><p>%s</p><ul><li>Harbour %d</li><li>Quay %d</li></ul>"):format(i,
      i % 6 == 5 and "bad" or "good", i % 5, i)
    folder:write(("in/p%02d.html"):format(i), html)
    lines[i] = core.json_row({ "id", "html" }, { "line" .. i, html }, 2) .. "\n"
  end
  folder:write("in.jsonl", table.concat(lines))
  return folder
end

describe("shards", function ()
  local folder
  before_each(function () folder = data() end)
  after_each(function () folder:remove() end)

  for what, input in pairs { files = "in", records = "in.jsonl" } do
    it("of " .. what .. ", merged, are the whole run", function ()
      assert.equal(3, folder:windrow("run", "s.lua", input, "-o", "all.jsonl").code)
      for i = 1, 3 do
        folder:windrow("run", "s.lua", input, "-o", i .. ".jsonl", "--shard", i .. "/3")
      end
      assert.not_equal(folder:read "1.jsonl", folder:read "2.jsonl")
      local r = folder:windrow("merge", "2.jsonl", "3.jsonl", "1.jsonl", "-o", "merged.jsonl")
      assert.equal(3, r.code, r.err)
      assert.matches("12 documents read: 10 written, 2 rejected, 0 skipped", r.err)
      assert.equal(folder:read "all.jsonl", folder:read "merged.jsonl")
      assert.equal(folder:read("all.jsonl.run/rejects.jsonl"):gsub('"at":%b{},', ""):gsub('"unit":%d+', ""),
        folder:read("merged.jsonl.run/rejects.jsonl"):gsub('"at":%b{},', ""):gsub('"unit":%d+', ""))
    end)
  end

  it("of another format come out of merge as the whole run writes it", function ()
    folder:windrow("run", "s.lua", "in", "-o", "all", "--format", "csv")
    for i = 1, 2 do folder:windrow("run", "s.lua", "in", "-o", tostring(i), "--shard", i .. "/2") end
    assert.equal(3, folder:windrow("merge", "1", "2", "-o", "merged", "--format", "csv").code)
    for _, name in ipairs { "pages.csv", "harbours.csv" } do
      assert.equal(folder:read("all/" .. name), folder:read("merged/" .. name))
    end
  end)
end)

describe("retry", function ()
  it("and merge do not write over what they read", function ()
    local folder = data()
    folder:windrow("run", "s.lua", "in", "-o", "o.jsonl")
    local rows = folder:read "o.jsonl"
    for _, words in ipairs { "retry o.jsonl.run -o ./o.jsonl", "merge o.jsonl -o ./o.jsonl" } do
      local r = folder:sh(("windrow %s --overwrite"):format(words))
      assert.equal(1, r.code)
      assert.matches("name another", r.err)
      assert.equal(rows, folder:read "o.jsonl")
    end
    folder:remove()
  end)

  it("reads all of a file that could not be read, or not to its end, and now can", function ()
    local folder = data()
    folder:sh "gzip -k in.jsonl; head -c 200 in.jsonl.gz > cut; mv in.jsonl.gz whole; mv cut in.jsonl.gz"
    folder:sh "printf 'in.jsonl.gz\\nnone.jsonl\\n' > list; windrow run s.lua --files-from list -o o.jsonl -q"
    local r = folder:windrow("retry", "o.jsonl.run", "-o", "same.jsonl")
    assert.matches("3 documents read: 0 written, 3 rejected", r.err)
    folder:sh "mv whole in.jsonl.gz; sed 's/line/more/' in.jsonl > none.jsonl"
    folder:sh "windrow run s.lua --files-from list -o all.jsonl -q"
    for jobs = 1, pcall(require, "luv") and 2 or 1 do
      r = folder:windrow("retry", "o.jsonl.run", "-o", "more.jsonl", "--overwrite", "--jobs", jobs)
      assert.equal(3, r.code, r.err)
      r = folder:windrow("merge", "o.jsonl", "more.jsonl", "-o", "merged.jsonl", "--overwrite")
      assert.matches("24 documents read: 20 written, 4 rejected", r.err)
      assert.equal(folder:read "all.jsonl", folder:read "merged.jsonl")
    end
    folder:remove()
  end)

  it("converts dead letters with the mended script, from anywhere; merge puts them in their place", function ()
    local folder = data()
    folder:windrow("run", "s.lua", "in.jsonl", "-o", "o.jsonl")
    folder:write("in.jsonl", "gone")
    folder:write("s.lua", (script:gsub('if doc.text:find "bad".-end', "")))
    folder:write("elsewhere/x", "")
    local r = folder:sh "cd elsewhere && windrow retry ../o.jsonl.run -o more.jsonl"
    assert.equal(0, r.code, r.err)
    assert.matches("2 documents read: 2 written, 0 rejected", r.err)
    r = folder:windrow("merge", "o.jsonl", "elsewhere/more.jsonl", "-o", "merged.jsonl")
    assert.equal(0, r.code, r.err)
    local ids = {}
    for id in folder:read "merged.jsonl":gmatch '"id":"(line%d+)"' do ids[#ids + 1] = id end
    assert.equal("line1 line2 line3 line4 line5 line6 line7 line8 line9 line10 line11 line12", table.concat(ids, " "))
    folder:remove()
  end)

  it("needs the folder of a run", function ()
    local folder = data()
    local r = folder:windrow("retry", "in")
    assert.same({ 2, true }, { r.code, r.err:find "not the folder of a run" ~= nil })
    folder:remove()
  end)
end)

describe("verify", function ()
  local folder
  before_each(function () folder = data() end)
  after_each(function () folder:remove() end)

  it("finds the rows of a run as they were", function ()
    folder:windrow("run", "s.lua", "in.jsonl", "in", "-o", "o.jsonl")
    local r = folder:windrow("verify", "o.jsonl.run", "--all")
    assert.equal(0, r.code, r.err)
    assert.matches("24 documents converted twice: 24 the same, 0 differ", r.err)
    assert.matches("5 documents converted", folder:windrow("verify", "o.jsonl.run", "--sample", "5").err)
  end)

  it("finds what depends on documents before, and a page that changed", function ()
    folder:windrow("run", "s.lua", "in", "-o", "o.jsonl")
    folder:write("in/p03.html", "<h1>Other</h1>")
    local r = folder:windrow("verify", "o.jsonl.run", "--all")
    assert.same({ 3, true }, { r.code, r.err:find "p03.html: its rows are others" ~= nil })
    folder:write("count.lua", [[
      local w = require "windrow"
      local d, n = w.dataset "d", 0
      d.pages = w.each "document" { w.int "n" { function () n = n + 1 return n end } }
      return d]])
    folder:windrow("run", "count.lua", "in", "-o", "c.jsonl")
    assert.equal(3, folder:windrow("verify", "c.jsonl.run", "--all").code)
  end)

  it("refuses another script", function ()
    folder:windrow("run", "s.lua", "in", "-o", "o.jsonl")
    folder:write("s.lua", script .. "-- mended")
    local r = folder:windrow("verify", "o.jsonl.run")
    assert.same({ 1, true }, { r.code, r.err:find "changed since the run" ~= nil })
  end)
end)

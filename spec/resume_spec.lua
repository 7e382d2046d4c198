-- resume_spec.lua: runs that are stopped go on, and end with the bytes of one that was not
local core = require "windrow.core"
local shell = require "spec.support.shell"

local script = [[
local w = require "windrow"
local d = w.dataset "d"
d.pages = w.each "document" {
  w.text "id" { key = true },
  w.text "title" { function (doc)
    local text = doc.text
    if text:find "WAIT" then for _ = 1, 4e6 do end end
    if text:find "REJECT" then w.reject "asked" end
    return text
  end },
}
d.harbours = w.each(w.css "li") { w.text "name" { key = true, w.get "text" }, w.text "page" { function (li) return li.doc.id end } }
return d
]]

-- 60 pages in lines of JSON; every fourth takes a while; harbours come again.
local function data ()
  local lines = {}
  for i = 1, 60 do
    lines[i] = ('{"html":"<h1>Page %d %s</h1><ul><li>Harbour %d</li><li>Quay %d</li></ul>"}\n'):format(i,
      i % 4 == 0 and "WAIT" or i % 11 == 5 and "REJECT" or "", i % 7, i)
  end
  return shell.folder { ["s.lua"] = script, ["in.jsonl"] = table.concat(lines) }
end

-- Starts the run anew until it ends, and kills it (or one of its workers) after a while, `kills` times.
local killer = [[
  kills=%d; wait=%s
  while :; do
    $WINDROW run s.lua in.jsonl -o %s --resume --save-every 4 -q %s & run=$!
    if [ $kills -gt 0 ]; then
      sleep $wait; kills=$((kills - 1)); wait=0.$((kills * 7 %% 5 + 1))
      kill -KILL $run
    fi
    wait $run; code=$?
    [ $code = 137 ] || exit $code
  done]]

describe("a run that is killed", function ()
  local folder
  before_each(function () folder = data() end)
  after_each(function () folder:remove() end)

  for what, case in pairs {
    ["JSON lines"] = { "o.jsonl", "" }, ["packed lines"] = { "o.jsonl.gz", "" }, ["a folder of CSV"] = { "o", "--format csv" },
    SQLite = { "o.sqlite", "" }, Parquet = { "o", "--format parquet" },
  } do
    it("goes on: " .. what, function ()
      local out, more = case[1], case[2]
      assert.equal(3, folder:sh(("windrow run s.lua in.jsonl -o whole%s %s"):format(out:sub(2), more)).code)
      local r = folder:sh(killer:format(3, "0.2", out, more))
      assert.equal(3, r.code, r.err)
      assert.equal(folder:read("whole" .. out:sub(2) .. ".run/documents.jsonl"), folder:read(out .. ".run/documents.jsonl"))
      assert.equal(folder:read("whole" .. out:sub(2) .. ".run/rejects.jsonl"), folder:read(out .. ".run/rejects.jsonl"))
      assert.is_nil(folder:mode(out .. ".run/checkpoint.json"))
      if what == "SQLite" then
        assert.equal("", folder:sh [[sqlite3 whole.sqlite .dump > a; sqlite3 o.sqlite .dump > b; cmp a b]].out)
      else
        assert.equal("", folder:sh(("diff -r whole%s %s"):format(out:sub(2), out)).out)
      end
    end)
  end

  it("has ended when its output had its name already", function ()
    folder:windrow("run", "s.lua", "in.jsonl", "-o", "o.jsonl")
    local rows, before = folder:read "o.jsonl", core.decode_json(folder:read "o.jsonl.run/run.json")
    before.exit = nil
    folder:write("o.jsonl.run/run.json", core.encode_json(before))
    folder:write("o.jsonl.run/checkpoint.json", '{"exit":3,"position":{},"stats":{}}')
    local r = folder:windrow("run", "s.lua", "in.jsonl", "-o", "o.jsonl", "--resume")
    assert.equal(3, r.code, r.err)
    assert.equal(rows, folder:read "o.jsonl")
    assert.is_nil(folder:mode "o.jsonl.run/checkpoint.json")
    assert.equal(3, core.decode_json(folder:read "o.jsonl.run/run.json").exit)
  end)

  it("goes on with another number of workers", function ()
    if not pcall(require, "luv") then return pending "no luv here" end
    folder:windrow("run", "s.lua", "in.jsonl", "-o", "whole.jsonl")
    local r = folder:sh(killer:format(2, "0.4", "o.jsonl", "--jobs $((kills + 1))"))
    assert.equal(3, r.code, r.err)
    assert.equal(folder:read "whole.jsonl", folder:read "o.jsonl")
  end)
end)

describe("--resume", function ()
  local folder
  before_each(function ()
    folder = data()
    folder:sh [[
      $WINDROW run s.lua in.jsonl -o o.jsonl --save-every 4 & run=$!
      until [ -e o.jsonl.run/checkpoint.json ]; do sleep 0.02; done
      kill -TERM $run; wait $run]]
    assert.equal("file", folder:mode "o.jsonl.run/checkpoint.json")
  end)
  after_each(function () folder:remove() end)

  it("goes on after SIGTERM, and has nothing to do once all is done", function ()
    assert.is_nil(folder:mode "o.jsonl")
    assert.equal(3, folder:windrow("run", "s.lua", "in.jsonl", "-o", "o.jsonl", "--save-every", "4", "--resume").code)
    local r = folder:windrow("run", "s.lua", "in.jsonl", "-o", "o.jsonl", "--resume")
    assert.equal(3, r.code)
    assert.matches("has ended already: nothing to do", r.err)
  end)

  it("refuses when script, options or inputs changed", function ()
    local r = folder:windrow("run", "s.lua", "in.jsonl", "-o", "o.jsonl", "--resume", "--strict")
    assert.same({ 1, true }, { r.code, r.err:find "the options are others" ~= nil })
    folder:write("in.jsonl", folder:read "in.jsonl" .. '{"html":"x"}\n')
    r = folder:windrow("run", "s.lua", "in.jsonl", "-o", "o.jsonl", "--resume")
    assert.same({ 1, true }, { r.code, r.err:find "the inputs changed" ~= nil })
    folder:write("s.lua", script .. "--")
    r = folder:windrow("run", "s.lua", "in.jsonl", "-o", "o.jsonl", "--resume")
    assert.same({ 1, true }, { r.code, r.err:find "the script changed" ~= nil })
  end)

  it("refuses what cannot be read or written twice", function ()
    assert.equal(1, folder:sh("windrow run s.lua - -o p.jsonl --resume < in.jsonl").code)
    assert.equal(1, folder:windrow("run", "s.lua", "in.jsonl", "--resume").code)
  end)

  it("is not asked for: the run begins again", function ()
    assert.equal(3, folder:windrow("run", "s.lua", "in.jsonl", "-o", "o.jsonl").code)
    assert.matches('^{"table":"pages","id":"in.jsonl#1"', folder:read "o.jsonl")
  end)
end)

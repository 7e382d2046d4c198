-- pipeline_spec.lua: the command between other programs: lists, pipes, odd names, signals, disks without room
local core = require "windrow.core"
local shell = require "spec.support.shell"

local script = [[
local w = require "windrow"
local d = w.dataset "d"
d.pages = w.each "document" {
  w.text "id" { key = true },
  w.text "text" { function (doc)
    local text = doc.text
    if text:find "SLOW" then for _ = 1, 2e6 do end end
    if text:find "REJECT" then w.reject "asked" end
    return text
  end },
}
return d
]]

local function lines_of (n, word)
  local lines = {}
  for i = 1, n do lines[i] = ('{"id":"d%d","html":"<p>%s barn %d"}\n'):format(i, word or "The", i) end
  return table.concat(lines)
end

describe("the command in a pipeline", function ()
  local folder
  before_each(function ()
    folder = shell.folder {
      ["s.lua"] = script, ["in/a.html"] = "<p>A", ["in/a dir/b b.html"] = "<p>B", ["l.jsonl"] = lines_of(3),
    }
  end)
  after_each(function () folder:remove() end)

  local function ids (line, code)
    local r, list = folder:sh(line), {}
    assert.equal(code or 0, r.code, r.err)
    for id in r.out:gmatch '"id":"([^"]*)"' do list[#list + 1] = id end
    return table.concat(list, " "), r.err
  end

  it("takes lists of odd names, by lines and by NUL", function ()
    folder:write("in/line\nfeed.html", "<p>L")
    folder:write("in/caf\xE9.html", "<p>C")
    assert.equal("in/a.html in/a dir/b b.html", ids "printf 'in/a.html\\nin/a dir/b b.html\\n' | windrow run s.lua --files-from - -q")
    assert.equal("in/a dir/b b.html in/a.html in/caf%E9.html in/line\\nfeed.html",
      ids "find in -type f -print0 | LC_ALL=C sort -z | windrow run s.lua --files-from - -q")
    assert.equal("in/a dir/b b.html", ids "windrow run s.lua 'in/*/* b.html' -q")
  end)

  it("keeps names that are no UTF-8 through resume, retry and verify", function ()
    folder:sh "mv in in.old && mkdir in"
    folder:write("in/caf\xE9.jsonl", lines_of(2) .. lines_of(1, "REJECT"):gsub("d1", "x"))
    assert.equal("", ids("windrow run s.lua in -o o.jsonl --save-every 1 -q", 3))
    assert.matches("3 documents converted twice: 3 the same", folder:windrow("verify", "o.jsonl.run").err)
    folder:write("s.lua", (script:gsub("if text:find \"REJECT\".-\n", "")))
    assert.equal("x", ids "windrow retry o.jsonl.run -q")
  end)

  it("is quiet about nothing: an empty list, folder, file or stream", function ()
    folder:sh "mkdir empty; : > empty.jsonl; : > empty.csv; : > empty.warc; : > empty.tar"
    for _, words in ipairs { "--files-from - < /dev/null", "empty", "empty.jsonl empty.csv empty.warc empty.tar", "- < /dev/null" } do
      local found, said = ids("windrow run s.lua " .. words)
      assert.equal("", found)
      assert.matches("0 documents read: 0 written, 0 rejected, 0 skipped", said)
    end
    assert.equal("-", ids "windrow run s.lua - --type html -q < /dev/null")
    assert.matches("holds nothing that is read", folder:windrow("stats", "empty").err)
  end)

  it("reads a named pipe, and refuses to read it twice", function ()
    folder:sh "mkfifo f.jsonl"
    assert.equal("d1 d2 d3", ids "cat l.jsonl > f.jsonl & windrow run s.lua f.jsonl -q")
    assert.equal(1, folder:sh("windrow run s.lua f.jsonl -o o.jsonl --resume").code)
  end)

  it("says of a link to nothing in a folder that it cannot be read", function ()
    folder:sh "ln -s nowhere in/c.html"
    local found, said = ids("windrow run s.lua in", 3)
    assert.equal("a dir/b b.html a.html", found)
    assert.matches("3 documents read: 2 written, 1 rejected", said)
  end)

  it("ends quietly when its reader goes away", function ()
    folder:write("many.jsonl", lines_of(3000, ("The old"):rep(20, " ")))
    for _, more in ipairs { "", "--jobs 2", "--format csv" } do
      local r = folder:sh(("(windrow run s.lua many.jsonl %s; echo $? > code) | head -c 5 > /dev/null"):format(more))
      assert.same({ "141\n", "" }, { folder:read "code", r.err })
    end
  end)

  it("ends with 2 where there is no room, and says so", function ()
    for _, words in ipairs { "> /dev/full", "-o /dev/full", "-o o.jsonl --rejects /dev/full" } do
      folder:write("l.jsonl", lines_of(2) .. lines_of(1, "REJECT"):gsub("d1", "x"))
      local r = folder:sh("windrow run s.lua l.jsonl --overwrite " .. words)
      assert.equal(2, r.code, words .. "\n" .. r.err)
      assert.matches("cannot write .*No space left on device", r.err)
      assert.is_nil(folder:mode "o.jsonl")
    end
  end)

  for _, signal in ipairs { "INT", "TERM" } do
    it(("stops at SIG%s, and goes on with --resume"):format(signal), function ()
      folder:write("slow.jsonl", lines_of(60, "SLOW"))
      folder:windrow("run", "s.lua", "slow.jsonl", "-o", "whole.jsonl")
      for jobs = 1, pcall(require, "luv") and 2 or 1 do
        local words = ("s.lua slow.jsonl -o o%d.jsonl --jobs %d --save-every 5"):format(jobs, jobs)
        -- a shell starts what runs in the background deaf to ^C
        local r = folder:sh(([[
          perl -e '$SIG{INT} = "DEFAULT"; exec @ARGV' $WINDROW run %s & run=$!
          until [ -e o%d.jsonl.run/checkpoint.json ]; do sleep 0.02; done
          kill -%s $run; wait $run]]):format(words, jobs, signal))
        assert.equal(130, r.code, r.err)
        assert.matches("%-%-resume goes on from here", r.err)
        assert.is_nil(folder:mode(("o%d.jsonl"):format(jobs)))
        assert.equal(0, folder:sh(("windrow run %s --resume -q"):format(words)).code)
        assert.equal(folder:read "whole.jsonl", folder:read(("o%d.jsonl"):format(jobs)))
      end
    end)
  end

  it("says what is wrong with an option, in words", function ()
    for words, expected in pairs {
      ["-o no/o.jsonl"] = { 2, "there is no folder no" }, ["--lib no"] = { 1, "there is no folder no" },
      ["--root no"] = { 1, "there is no folder no" }, ["--max-errors 200%"] = { 1, "'200%' is neither" },
      ["--max-errors x"] = { 1, "'x' is neither" }, ["--jobs 0"] = { 1, "'0' is not a number of 1 or more" },
      ["--shard 3/2"] = { 1, "'3/2' is not I/N" }, ["--timeout x"] = { 1, "'x' is not a number of seconds" },
      ["--type pdf"] = { 1, "must be one of 'html'" }, ["--charset klingon"] = { 1, "no charset is called 'klingon'" },
      ["--budget second=1"] = { 1, "did you mean 'seconds'" }, ["-D x"] = { 1, "'x' is not NAME=VALUE" },
      ["--model clean=no"] = { 1, "No such file" }, ["--format xls"] = { 1, "must be one of 'jsonl'" },
      ["-o o.txt"] = { 1, "the ending .txt names no format" }, ["-o o.jsonl --format csv"] = { 1, "says jsonl" },
      ["--files-from no"] = { 2, "cannot read the list of files" }, ["--rejects no/x"] = { 2, "cannot write no/x" },
      ["--format parquet"] = { 1, "Parquet does not go to stdout" }, ["--run in"] = { 2, "which is no run's" },
    } do
      local r = folder:sh("windrow run s.lua in " .. words)
      assert.equal(expected[1], r.code, words .. "\n" .. r.err)
      assert.truthy(r.err:find(expected[2], 1, true), words .. "\n" .. r.err)
      assert.equal("", r.out)
    end
    if select(2, core.memory()) and select(2, core.memory()) < 1 << 40 and pcall(require, "luv") then
      assert.matches("a worker takes %d+ MB before it reads", folder:windrow("run", "s.lua", "in", "--memory", "1").err)
    end
  end)
end)

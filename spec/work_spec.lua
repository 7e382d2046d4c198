-- work_spec.lua: workers: the same bytes for any number of them, and one document for each that dies
local archive = require "spec.support.archive"
local core = require "windrow.core"
local shell = require "spec.support.shell"

local script = [[
local w = require "windrow"
local d = w.dataset "d"
d.pages = w.each "document" {
  w.text "id" { key = true },
  w.text "title" { function (doc)
    local text = doc.text
    if text:find "CRASH" then os.execute "kill -ABRT $PPID" end
    if text:find "LOOP" then while true do end end
    if text:find "SLOW" then for _ = 1, 3e7 do end end
    if text:find "EAT" then local all = {} for i = 1, 1e9 do all[i] = text .. i end end
    if text:find "SKIP" then w.skip "asked" end
    if text:find "REJECT" then w.reject "asked" end
    return text
  end },
}
d.words = w.each "token" { w.text "id" { key = true }, w.ref "page" "pages", w.text "text" {} }
return d
]]

local function page (n, word)
  return ("<html><body><h1>Page %d</h1><p>%s, and %d barrels were rolled down to the quay.</p></body></html>"):format(n,
    word or "Nothing to tell", n)
end

-- Pages named p01.html …; `words` by number.
local function pages (n, words)
  local files = { ["s.lua"] = script }
  for i = 1, n do files[("in/p%02d.html"):format(i)] = page(i, words and words[i]) end
  return shell.folder(files)
end

local function decode (text)
  local values = {}
  for line in text:gmatch "[^\n]+" do values[#values + 1] = assert(core.decode_json(line)) end
  return values
end

local have_luv = pcall(require, "luv")

describe("workers", function ()
  if not have_luv then return pending "no luv here: --jobs 1 alone works" end
  local folder
  after_each(function () folder:remove() end)

  it("write the bytes of one process, however many they are and however often they are replaced", function ()
    folder = pages(30, { [3] = "SLOW", [7] = "SKIP", [11] = "REJECT", [20] = "SLOW" })
    assert.equal(3, folder:windrow("run", "s.lua", "in", "-o", "1.jsonl").code)
    for name, words in pairs { two = "--jobs 2", five = "--jobs 5 --recycle 2", apart = "--jobs 1 --timeout 50" } do
      assert.equal(3, folder:sh(("windrow run s.lua in -o %s.jsonl %s"):format(name, words)).code)
      for _, file in ipairs { "", ".run/documents.jsonl", ".run/rejects.jsonl" } do
        assert.equal(folder:read("1.jsonl" .. file), folder:read(name .. ".jsonl" .. file), words .. file)
      end
    end
  end)

  it("lose one document each to a loop and a crash", function ()
    folder = pages(20, { [5] = "LOOP", [6] = "CRASH" })
    local r = folder:windrow("run", "s.lua", "in", "-o", "o.jsonl", "--jobs", "2", "--timeout", "1.5", "--trust")
    assert.equal(3, r.code, r.err)
    assert.matches("20 documents read: 18 written, 2 rejected, 0 skipped", r.err)
    local letters = decode(folder:read "o.jsonl.run/rejects.jsonl")
    assert.same({ "p05.html", true, "p06.html" }, { letters[1].id, letters[1].nondeterministic, letters[2].id })
    assert.matches("no end after 1.5 s", letters[1].reason)
    assert.matches("SIGABRT", letters[2].reason)
  end)

  it("lose nothing but what is broken to a run with everything that can go wrong", function ()
    local words, lines = { [10] = "LOOP", [20] = "EAT", [30] = "CRASH" }, {}
    for i = 1, 60 do
      local line = core.json_row({ "id", "html" }, { "d" .. i, page(i, words[i]) }, 2)
      lines[i] = (i % 3 == 1 and i ~= 10 and i < 58 and line:sub(1, 20 + i) or line) .. "\n"
    end
    folder = shell.folder { ["s.lua"] = script, ["in.jsonl"] = table.concat(lines) }
    local r = folder:sh "windrow run s.lua in.jsonl -o o.jsonl --jobs 2 --timeout 4 --budget megabytes=60 --trust"
    assert.equal(3, r.code, r.err)
    local broken = #decode(folder:read "o.jsonl.run/rejects.jsonl")
    assert.matches(("60 documents read: %d written, %d rejected, 0 skipped"):format(60 - broken, broken), r.err)
    assert.equal(21, broken)
    local stats = core.decode_json(folder:read "o.jsonl.run/stats.json")
    assert.same({ 60, 39, 21 }, { stats.documents.read, stats.documents.written, stats.documents.rejected })
    folder:write("s.lua", (script:gsub('if text:find "[LEC]%u+".-\n', "")))
    r = folder:windrow("retry", "o.jsonl.run", "-o", "more.jsonl")
    assert.matches(("%d documents read: 3 written, %d rejected"):format(broken, broken - 3), r.err)
    assert.equal(3, folder:windrow("merge", "o.jsonl", "more.jsonl", "-o", "all.jsonl", "-q").code)
    local _, documents = folder:read "all.jsonl":gsub('"table":"pages"', "")
    assert.equal(60 - broken + 3, documents)
  end)

  -- Ways to break the record of a page: what stands in the archive instead, packed as `pack` does.
  local mishaps = {
    function (record, pack) return pack(record):sub(1, -30) end,                       -- cut off
    function (record, pack) return pack((record:gsub("Content%-Length: %d+", "Content-Length: 99999"))) end,
    function (record, pack) return pack((record:gsub("Content%-Length: %d+", "Content-Length: 3"))) end,
    function (record, pack) return pack((record:gsub("WARC%-Date.*", ""))) end,           -- the head has no end
    function (record, pack) return pack((record:gsub("Content%-Length: %d+\r\n", "", 1))) end,
  }

  -- An archive of n pages, of which 20 are broken, with rubbish between records, and cut off in the last; the pages that
  -- are whole, by id.
  local function archive_of (n, packed, words)
    local function pack (text) return packed and archive.packed(text) or text end
    local parts, whole = {}, {}
    for i = 1, n do
      local record, broken = archive.warc_record(i, page(i, words[i])), not words[i] and i % (n // 21) == 0 and #whole < 20
      if broken then whole[#whole + 1] = i end
      parts[#parts + 1] = broken and mishaps[#whole % #mishaps + 1](record, pack) or pack(record)
      if i % (n // 4) == 1 then parts[#parts + 1] = "rubbish that is no record\n" end
      whole["urn:" .. i] = not broken or nil
    end
    parts[#parts + 1] = pack(archive.warc_record("last", page(n))):sub(1, -60)
    return table.concat(parts), whole
  end

  for _, name in ipairs { "in.warc", "in.warc.gz" } do
    it("lose nothing but what is broken to an archive with everything that can go wrong: " .. name, function ()
      local n = tonumber(os.getenv "RECORDS") or 84
      local words = { [11] = "LOOP", [31] = "EAT", [51] = "CRASH" }
      local bytes, whole = archive_of(n, name:find "gz", words)
      folder = shell.folder { ["s.lua"] = script, [name] = bytes }
      local r = folder:sh(("windrow run s.lua %s -o o.jsonl --jobs 2 --timeout 4 --budget megabytes=60 --trust"):format(name))
      assert.equal(3, r.code, r.err)
      local read, written, rejected = r.err:match "(%d+) documents read: (%d+) written, (%d+) rejected, 0 skipped"
      assert.same({ tonumber(read), n - 23 }, { written + rejected, tonumber(written) })
      local function pages_in (file)
        local found = {}
        for _, row in ipairs(decode(folder:read(file))) do
          if row.table == "pages" then found[row.id] = true end
        end
        return found
      end
      local found, letters = pages_in "o.jsonl", decode(folder:read "o.jsonl.run/rejects.jsonl")
      assert.equal(tonumber(rejected), #letters)
      for _, letter in ipairs(letters) do assert.truthy(letter.at.offset and letter.at.offset < #bytes) end
      for i in pairs(words) do whole["urn:" .. i] = nil end
      for i = 1, n do assert.equal(whole["urn:" .. i], found["urn:" .. i], "page " .. i) end
      folder:write("s.lua", (script:gsub('if text:find "[LEC]%u+".-\n', "")))
      r = folder:windrow("retry", "o.jsonl.run", "-o", "more.jsonl")
      assert.matches(("%s documents read: 3 written, %d rejected"):format(rejected, rejected - 3), r.err)
      assert.equal(3, folder:windrow("merge", "o.jsonl", "more.jsonl", "-o", "all.jsonl", "-q").code)
      for i in pairs(words) do whole["urn:" .. i] = true end
      found = pages_in "all.jsonl"
      for i = 1, n do assert.equal(whole["urn:" .. i], found["urn:" .. i], "page " .. i) end
    end)
  end

  it("that are killed from outside cost nothing", function ()
    folder = pages(12, { [4] = "SLOW", [8] = "SLOW", [9] = "SLOW" })
    folder:sh "windrow run s.lua in -o 1.jsonl"
    local r = folder:sh [[
      $WINDROW run s.lua in -o 2.jsonl --jobs 2 & run=$!
      for i in 1 2; do sleep 0.15; LD_PRELOAD= pkill -KILL -n -P $run; done
      wait $run]]
    assert.equal(0, r.code, r.err)
    assert.equal(folder:read "1.jsonl", folder:read "2.jsonl")
  end)

  it("say what they lack", function ()
    folder = pages(1)
    local r = folder:sh [[LUA_INIT_5_4='package.preload.luv = function () error "none" end' windrow run s.lua in --jobs 2]]
    assert.equal(1, r.code)
    assert.matches("workers need the Lua module luv", r.err)
  end)
end)

describe("a run's folder", function ()
  local folder
  after_each(function () folder:remove() end)

  it("is one process's at a time", function ()
    folder = pages(3, { "SLOW", "SLOW", "SLOW" })
    local r = folder:sh [[
      $WINDROW run s.lua in -o o.jsonl & first=$!
      until [ -s o.jsonl.run/run.json ]; do sleep 0.02; done
      $WINDROW run s.lua in -o o.jsonl --overwrite; echo "code $?"
      wait $first]]
    assert.matches("another run is writing into o.jsonl.run", r.err)
    assert.matches("code 2", r.out)
    assert.equal("file", folder:mode "o.jsonl")
    assert.equal("documents.jsonl rejects.jsonl run.json stats.json", folder:names "o.jsonl.run")
  end)

  it("is no folder of somebody else's things", function ()
    folder = pages(1)
    folder:write("mine/letter.txt", "keep")
    local r = folder:windrow("run", "s.lua", "in", "-o", "o.jsonl", "--run", "mine")
    assert.same({ 2, true, "keep" }, { r.code, r.err:find "which is no run's" ~= nil, folder:read "mine/letter.txt" })
  end)

  it("tells counts, times and the slowest documents", function ()
    folder = pages(5, { [2] = "SKIP", [4] = "REJECT" })
    local r = folder:windrow("run", "s.lua", "in", "-o", "o.jsonl", "--exit-zero-on-rejects")
    assert.equal(0, r.code)
    local stats = core.decode_json(folder:read "o.jsonl.run/stats.json")
    assert.same({ read = 5, written = 3, skipped = 1, rejected = 1, nondeterministic = 0 }, stats.documents)
    assert.same({ "p02.html", 1 }, { stats.skips[1].first, stats.skips[1].n })
    assert.truthy(stats.seconds.tables.pages and stats.seconds.units.words and stats.seconds.stages.load)
    assert.equal(5, #stats.slowest)
  end)

  it("tells how long each rule took, and `windrow stats` shows it, of several runs too", function ()
    folder = pages(4)
    folder:write("r.lua", [[local w = require "windrow"
w.rule "barrels" { w.kind "quantity" }
w.rule "way" { w.pattern "%barrels ' were rolled'" }
local d = w.dataset "d"
d.ways = w.each "way" { w.text "text" {} }
return d]])
    for i = 1, 2 do
      local words = ("windrow run r.lua in -o %d.jsonl --jobs %d --shard %d/2"):format(i, have_luv and i or 1, i)
      assert.equal(0, folder:sh(words).code)
      local rules = core.decode_json(folder:read(i .. ".jsonl.run/stats.json")).seconds.rules
      assert.truthy(rules.barrels and rules.way)
    end
    local r = folder:sh "windrow stats ?.jsonl.run"
    assert.equal(0, r.code, r.err)
    assert.matches("^4 documents read: 4 written, 0 rejected, 0 skipped\nrows: ways 4\n", r.out)
    assert.matches("of that, rules\n  .-way .- s\n", r.out)
    assert.matches("slowest documents\n  %d%.%d+ s  p%d%d.html  %d+ bytes", r.out)
    assert.truthy(core.decode_json(folder:sh("windrow stats ?.jsonl.run --json").out).seconds.rules.way)
    assert.matches("are shown apart", folder:windrow("stats", "1.jsonl", "1.jsonl.run").err)
    assert.matches("show datasets, not runs", folder:windrow("stats", "1.jsonl.run", "--html", "x.html").err)
    os.remove(folder:at "1.jsonl.run/stats.json")
    assert.matches("its run has not ended", folder:windrow("stats", "1.jsonl.run").err)
  end)

  it("may belong to a run that writes to stdout", function ()
    folder = pages(2)
    folder:windrow("run", "s.lua", "in", "--run", "r", "-q")
    assert.equal(2, #decode(folder:read "r/documents.jsonl"))
  end)
end)

describe("progress", function ()
  it("is a line of JSON now and then where stderr is no terminal", function ()
    local words = {}
    for i = 1, 48 do words[i] = i > 15 and "SLOW" or "x" end
    local folder = pages(48, words)
    local r = folder:windrow("run", "s.lua", "in", "-o", "o.jsonl", "--progress", "1")
    local line = r.err:match "{[^\n]*}"
    local value = core.decode_json(line or "")
    assert.truthy(value and value.documents >= 16 and value.seconds >= 1, r.err)
    folder:remove()
  end)
end)

describe("rows of every format", function ()
  if not have_luv then return pending "no luv here" end

  it("are the same from two workers, which make the text of lines themselves", function ()
    local folder = pages(12, { [5] = "REJECT" })
    for _, words in ipairs { "o.jsonl --spans", "o --format csv", "o.jsonl.gz", "o --format copy", "o --format parquet" } do
      local out = words:match "%S+"
      for jobs = 1, 2 do
        folder:sh(("mkdir %d && cd %d && windrow run ../s.lua ../in --jobs %d -o %s"):format(jobs, jobs, jobs, words))
      end
      assert.equal("", folder:sh(("diff -r 1/%s 2/%s; cmp 1/%s.run/documents.jsonl 2/%s.run/documents.jsonl; rm -r 1 2")
        :format(out, out, out, out)).out, words)
    end
    folder:remove()
  end)
end)

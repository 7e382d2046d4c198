-- hostile_spec.lua: broken files of every kind: documents and faults come out of them, soon, and nothing is lost in silence
local archive = require "spec.support.archive"
local core = require "windrow.core"
local damage = require "spec.support.damage"
local reader = require "windrow.reader"
local shell = require "spec.support.shell"

local rounds = tonumber(os.getenv "ROUNDS") or 40        -- broken files made of each whole one

local documents = {}
for i = 1, 8 do
  documents[i] = ('<h1>Barn %d</h1><p class="a">The %d. barn, "dry", holds %d bales.</p><p>%s</p>'):format(i, i, i * 17,
    ("straw %d\n"):format(i):rep(i * 3))
end

-- Kinds of files that are read on behind what is broken: documents that do not touch it are all there, but for one
-- beside it.
local goes_on = { [".jsonl"] = true, [".warc"] = true, [".warc.gz"] = true, [".tar"] = true }

describe("a broken file", function ()
  local folder = shell.folder()
  teardown(function () folder:remove() end)

  for _, ending in ipairs(archive.endings) do
    it("named *" .. ending .. " gives documents and faults that say where", function ()
      local made = archive.make(ending, documents)
      local path, whole = folder:at(made.name), {}
      folder:write(made.name, made.bytes)
      for _, one in ipairs((damage.read(path))) do whole[one.shown], whole[#whole + 1] = true, one end
      assert.equal(#made.documents, #whole)
      for seed = 1, rounds do
        local pick = damage.random(core.hash(ending, seed))
        local bytes, from, to = damage.one(made.bytes, pick)
        local started = os.clock()
        folder:write(made.name, bytes)
        local fine, silent, far = pcall(damage.check, made, whole, path, from, to, pick)
        local case = ("%s, seed %d"):format(ending, seed)
        assert.truthy(fine, ("%s: %s"):format(case, silent))
        assert.is_true(os.clock() - started < 1, case .. ": takes long")
        assert.is_false(silent and to < #made.bytes, case .. ": a document is gone without a word")
        if goes_on[ending] then assert.is_true(far <= 1, ("%s: %d documents are gone far from the damage"):format(case, far)) end
      end
    end)
  end

  it("leaves a run that counts everything, the same for one worker and two", function ()
    local script = [[local w = require "windrow" local d = w.dataset "d"
      d.pages = w.each "document" { w.text "id" {}, w.text "text" { w.get "text" } } return d]]
    folder:write("s.lua", script)
    folder:sh "mkdir -p in"
    for _, ending in ipairs(archive.endings) do
      local made = archive.make(ending, documents)
      for seed = 1, 6 do
        folder:write(("in/%d%s"):format(seed, ending), (damage.one(made.bytes, damage.random(core.hash(ending, -seed)))))
      end
    end
    for jobs = 1, pcall(require, "luv") and 2 or 1 do
      local r = folder:sh(("windrow run s.lua in -o %d.jsonl --jobs %d"):format(jobs, jobs))
      assert.equal(3, r.code, r.err)
      local read, written, rejected, skipped = r.err:match "(%d+) documents read: (%d+) written, (%d+) rejected, (%d+) skipped"
      assert.equal(tonumber(read), written + rejected + skipped)
      local letters = 0
      for line in folder:read(jobs .. ".jsonl.run/rejects.jsonl"):gmatch "[^\n]+" do
        letters = letters + 1
        assert.truthy(core.decode_json(line).at.file)
      end
      assert.equal(tonumber(rejected), letters)
      assert.equal(folder:read "1.jsonl", folder:read(jobs .. ".jsonl"))
      assert.equal(folder:read "1.jsonl.run/documents.jsonl", folder:read(jobs .. ".jsonl.run/documents.jsonl"))
    end
    local r = folder:sh "windrow retry 1.jsonl.run -o again.jsonl"
    assert.equal(3, r.code, r.err)
    assert.matches("the same, 0 differ", folder:windrow("verify", "1.jsonl.run").err)
  end)
end)

describe("an archive that lies", function ()
  local folder
  before_each(function () folder = shell.folder() end)
  after_each(function () folder:remove() end)

  local function read (name, bytes)
    folder:write(name, bytes)
    local list = damage.read(folder:at(name))
    for i, one in ipairs(list) do list[i] = one.shown:gsub("^" .. folder:at(name):gsub("%p", "%%%0"), "") end
    return list
  end

  it("about the size of a tar member ends nothing but that member", function ()
    local whole = archive.tar_member("a.html", "<p>A")
    for _, size in ipairs { "\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF", "\x80\0\0\0\x7F\xFF\xFF\xFF\xFF\xFF\xFF\xFF" } do
      local head = whole:sub(1, 124) .. size .. whole:sub(137, 148) .. (" "):rep(8) .. whole:sub(157, 512)
      local sum = 0
      for i = 1, 512 do sum = sum + head:byte(i) end
      head = head:sub(1, 148) .. ("%06o\0 "):format(sum) .. head:sub(157)
      assert.same({ "#1: no tar archive, or a broken one", "/b.html <p>B" },
        read("x.tar", head .. whole:sub(513) .. archive.tar_member("b.html", "<p>B")))
    end
  end)

  it("of heads without an end is read in linear time", function ()
    local n, found, started = 40000, 0, os.clock()
    folder:write("x.warc", ("WARC/1.0\r\nWARC-Type: x\r\n"):rep(n))
    local source = assert(reader.open({ folder:at "x.warc" }, {}))
    while select(2, source:next()) do found = found + 1 end
    assert.equal(n, found)
    assert.is_true(os.clock() - started < 5)
  end)

  it("about a zip member's size or bytes costs that member", function ()
    local zip = archive.zip { { "a.html", "<p>A" }, { "b.html", ("<p>B "):rep(30) } }
    assert.same({ "/a.html: cannot read: its checksum is another", "/b.html " .. ("<p>B "):rep(30) },
      read("x.zip", (zip:gsub("<p>A", "<p>X", 1))))
    assert.same({ "/a.html <p>A", "/b.html " .. ("<p>B "):rep(30) }, read("x.zip", "a program that unpacks itself" .. zip))
    local at = zip:find("PK\1\2", 1, true)
    assert.matches("the archive is cut", read("x.zip", zip:sub(1, at + 19) .. "\xFF\xFF\xFF\x7F" .. zip:sub(at + 24))[1])
    assert.matches("directory is broken", read("x.zip", zip:sub(1, at - 1) .. "PX" .. zip:sub(at + 2))[1])
  end)

  it("about a zip's directory costs no member that can be found without it", function ()
    local zip = archive.zip { { "a.html", "<p>A" }, { "b.html", ("<p>B "):rep(30) }, { "c.html", "<p>C" } }
    local a, b, c = "/a.html <p>A", "/b.html " .. ("<p>B "):rep(30), "/c.html <p>C"
    local directory, ending = zip:find("PK\1\2", 1, true), zip:find("PK\5\6", 1, true)
    local entry = zip:sub(directory, directory + 51)
    assert.same({ a, b, c, "#4: no zip archive, or a cut one" }, read("x.zip", zip:sub(1, ending - 1)))
    assert.same({ a, b, c, "#4: no zip archive, or a cut one" }, read("x.zip", zip:sub(1, directory - 1)))
    assert.same({ a, b, "/c.html: the archive is cut", "#4: no zip archive, or a cut one" }, read("x.zip", zip:sub(1, directory - 3)))
    assert.same({ a, b, c, "#4: the zip archive's directory is broken" }, read("x.zip", zip:sub(1, ending + 3) .. ("\0"):rep(18)))
    assert.same({ a, a, b, c }, read("x.zip", zip:sub(1, directory - 1) .. entry .. zip:sub(directory)))
    assert.same({ a, "#2: the member has another name than its entry in the directory", c },
      read("x.zip", (zip:gsub("b%.html(PK)", "/.html%1"))))
  end)

  it("about what follows its packed members is found out, but for zeros", function ()
    local lines = archive.packed '{"id":"a","html":"A"}\n'
    assert.same({ "a A" }, read("x.jsonl.gz", lines .. ("\0"):rep(700)))
    assert.same({ "a A", "#2: bytes follow that are not packed" }, read("x.jsonl.gz", lines .. "rest"))
    assert.same({ " <p>" }, read("x.html.gz", archive.packed "<p>" .. "rest"))
  end)

  it("about its records is found out inside packed members, at the byte", function ()
    local one, two = archive.packed(archive.warc_record("1", "one")), archive.packed(archive.warc_record("2", "two"))
    local three = archive.packed(archive.warc_record("3", "three"))
    assert.same({ "#2: these packed bytes are broken", "urn:2 two" }, read("x.warc.gz", "xxxx" .. one:sub(5) .. two))
    local lost = ("#%d: bytes follow that are not packed"):format(#one)
    assert.same({ "urn:1 one", lost, "urn:3 three" }, read("x.warc.gz", one .. "xxxx" .. two:sub(5) .. three))
    assert.same({ "urn:1 one", lost, "urn:2 two" }, read("x.warc.gz", one .. ("hay "):rep(99) .. two))
    assert.same({ "urn:1 one", "urn:2 two" }, read("x.warc.gz", one .. ("\0"):rep(99) .. two))
    assert.same({ "#0: the packed bytes are cut off" }, read("x.warc.gz", ""))
  end)

  it("about quotes in CSV costs the row where they stand", function ()
    local unclosed = "a quote of the row is not closed"
    assert.same({ "a A", 'b 5" long', "c C" }, read("x.csv", 'id,text\na,A\nb,5" long\nc,C\n'))
    assert.same({ "a A", "#2: " .. unclosed, "c C", "d D" }, read("x.csv", 'id,text\na,A\nb,"B\nc,"C"\nd,D\n'))
    assert.same({ "a A", "#2: " .. unclosed, "c C" }, read("x.csv", 'id,text\na,A\nb,"B\nc,C\n'))
    assert.same({ "a two\nlines" }, read("x.csv", 'id,text\na,"two\nlines"\n'))
    assert.same({ "#1: the row has 3 cells, the line of names 2", "b B" }, read("x.csv", "id,text\na,A,more\nb,B,\n"))
    assert.same({ "#0: the line of names: " .. unclosed }, read("x.csv", 'id,"text\na,A\n'))
  end)

  it("about names gives ids that are text", function ()
    assert.same({ "/caf%E9.html <p>A" }, read("x.tar", archive.tar_member("caf\xE9.html", "<p>A")))
    local path = folder:at "caf\xE9.html"
    folder:write("caf\xE9.html", "<p>A")
    local record = reader.open({ path }):next()
    assert.equal(folder:at "caf%E9.html", record.at.file)
    assert.truthy(core.valid_utf8(core.encode_json(record.at)))
    assert.equal("<p>A", reader.records(assert(reader.fetch(record.at)), {}):next().bytes)
    assert.is_nil(reader.open({ path }, { after = record.at }):next())
  end)

  it("about its chapters is no book", function ()
    local book = archive.zip { { "META-INF/container.xml", '<rootfile full-path="p.opf"/>' }, { "p.opf", "<spine/>" } }
    assert.matches("its spine names no chapter", read("x.epub", book)[1])
    assert.matches("is another", read("x.epub", (book:gsub("rootfile", "rootfilm", 1)))[1])
  end)
end)

-- warc_spec.lua: records of web archives: which become documents, and what happens to those that lie
local core = require "windrow.core"
local data = require "spec.support.data"
local reader = require "windrow.reader"
local shell = require "spec.support.shell"

-- A record; fields: type, id, url, content, length (a lie).
local function record (block, fields)
  fields = fields or {}
  local lines = {
    "WARC/" .. (fields.version or "1.0"), "WARC-Type: " .. (fields.type or "response"),
    "WARC-Record-ID: <urn:" .. (fields.id or "a") .. ">", "WARC-Target-URI: http://hay.example/" .. (fields.id or "a"),
    "Content-Type: " .. (fields.content or "application/http; msgtype=response"),
    "Content-Length: " .. (fields.length or #block), fields.more or "WARC-Date: 2024-01-01T00:00:00Z", "",
  }
  return table.concat(lines, "\r\n") .. "\r\n" .. block .. "\r\n\r\n"
end

local function http (body, head)
  return "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n" .. (head or "") .. "\r\n" .. body
end

local function page (id, body, fields)
  fields = fields or {}
  fields.id = id
  return record(http(body or "<p>" .. id), fields)
end

describe("web archives", function ()
  local folder
  before_each(function () folder = shell.folder() end)
  after_each(function () folder:remove() end)

  -- Records as "id body", faults as "id: reason".
  local function texts (source)
    local seen = {}
    while true do
      local found, fault = source:next()
      if not found and not fault then return seen end
      seen[#seen + 1] = found and found.id .. " " .. found.bytes
        or (fault.id .. ": " .. fault.reason):gsub("^" .. folder.path:gsub("%p", "%%%0") .. "/", "")
    end
  end

  local function read (name, options)
    local source = assert(reader.open({ folder:at(name) }, options))
    return texts(source), source
  end

  local function write (name, ...)
    folder:write(name, table.concat { ... })
  end

  -- Every record a gzip member of its own, as crawlers write them.
  local function write_members (name, records)
    folder:sh("rm -f all.gz")
    for _, text in ipairs(records) do
      folder:write("one", text)
      folder:sh "gzip -c one >> all.gz"
    end
    folder:sh("mv all.gz " .. name)
  end

  it("give responses, resources and converted texts, and count what they leave out", function ()
    write("a.warc", record("robot: x\r\n", { type = "warcinfo", content = "application/warc-fields" }),
      record("GET / HTTP/1.1\r\n\r\n", { type = "request" }), page("one"),
      record("<p>R", { type = "resource", id = "r", content = "text/html" }),
      record("plain", { type = "conversion", id = "c", content = "text/plain", version = "1.1" }),
      record("HTTP/1.1 404 Gone\r\nContent-Type: text/html\r\n\r\nno", { id = "gone" }),
      record(http("PNG"):gsub("text/html; charset=utf%-8", "image/png"), { id = "image" }))
    local seen, source = read "a.warc"
    assert.same({ "urn:one <p>one", "urn:r <p>R", "urn:c plain" }, seen)
    local _, _, records = source:left_out()
    assert.same({ warcinfo = 1, request = 1, ["status 404"] = 1, ["image/png"] = 1 }, records)
  end)

  it("tell type, charset, url and the fields of both heads", function ()
    write("a.warc", page("one", "x", { more = "WARC-Date: 2024-05-01T10:00:00Z" }))
    local found = reader.open({ folder:at "a.warc" }):next()
    assert.same({ "html", "utf-8", "http://hay.example/one" }, { found.type, found.charset, found.url })
    assert.equal("2024-05-01T10:00:00Z", found.input.warc["warc-date"])
    assert.equal("text/html; charset=utf-8", found.input.http["content-type"])
    assert.equal(200, found.input.status)
  end)

  it("keep the place of each record, packed or not, and find it again", function ()
    write_members("a.warc.gz", { page "one", page "two", page "three" })
    folder:sh "gzip -dc a.warc.gz > a.warc; gzip -c a.warc > whole.warc.gz; zstd -q -c a.warc > a.warc.zst || true"
    folder:sh "xz -c a.warc > a.warc.xz"
    for _, name in ipairs { "a.warc.gz", "a.warc", "whole.warc.gz", "a.warc.zst", "a.warc.xz" } do
      local here = name ~= "a.warc.zst" or core.unpacker "zstd"
      if here and folder:mode(name) == "file" and #folder:read(name) > 0 then
        local source = reader.open { folder:at(name) }
        source:next()
        local second = source:next()
        local again = assert(reader.fetch(second.at))
        assert.equal(again.at.offset, second.at.offset)
        local after = reader.open({ folder:at(name) }, { after = second.at })
        assert.same({ "urn:three <p>three" }, texts(after))
      end
    end
    local second = reader.open { folder:at "a.warc.gz" }
    second:next()
    local at = second:next().at
    folder:sh(("tail -c +%d a.warc.gz | head -c %d | gzip -dc > two"):format(at.offset + 1, at.length))
    assert.equal(page "two", folder:read "two")
  end)

  it("leave packed records in their file until their documents are wanted", function ()
    folder:write("one", page "a")
    folder:sh "gzip -c one > a.warc.gz"
    local unit = reader.open({ folder:at "a.warc.gz" }):unit()
    assert.is_nil(unit.bytes)
    assert.equal("<p>a", tostring(reader.records(unit, {}):next().bytes))
    folder:sh "head -c 20 a.warc.gz > short && mv short a.warc.gz"
    local found, fault = reader.records(unit, {}):next()
    assert.is_nil(found)
    assert.equal("cannot read: the file is shorter than it was", fault.reason)
    folder:sh "rm a.warc.gz"
    assert.matches("^cannot read: No such file", select(2, reader.records(unit, {}):next()).reason)
  end)

  it("are read into kept memory as they are without", function ()
    write_members("a.warc.gz", {
      page "one" .. record("<p>R", { type = "resource", id = "r", content = "text/html" }), page "two" .. "\r\n\r\n",
      record("plain", { type = "conversion", id = "c", content = "text/plain" }), page("cut", "<p>x", { length = 900 }),
      page "three" .. page "four" .. page "five",
    })
    local source, options, seen = reader.open { folder:at "a.warc.gz" }, { room = core.bytes() }, {}
    for unit in source.unit, source do
      local records = reader.records(unit, options)
      for found in records.next, records do seen[#seen + 1] = found.id .. " " .. tostring(found.bytes) end
    end
    assert.same({ "urn:one <p>one", "urn:r <p>R", "urn:two <p>two", "urn:c plain", "urn:three <p>three",
      "urn:four <p>four", "urn:five <p>five" }, seen)
  end)

  it("take chunks and codings off", function ()
    folder:write("body", "<p>packed")
    folder:sh "gzip -c body > body.gz; zstd -q -c body > body.zst || true"
    write("a.warc", page("chunks", nil, {}),
      record(http("4\r\n<p>a\r\n3;x=y\r\nbcd\r\n0\r\n\r\n", "Transfer-Encoding: chunked\r\n"), { id = "c" }),
      record(http("no chunks", "Transfer-Encoding: chunked\r\n"), { id = "n" }),
      record(http(folder:read "body.gz", "Content-Encoding: gzip\r\n"), { id = "g" }),
      record(http("<p>said only", "Content-Encoding: gzip\r\n"), { id = "s" }),
      record(http("x", "Content-Encoding: rot13\r\n"), { id = "r" }))
    assert.same({
      "urn:chunks <p>chunks", "urn:c <p>abcd", "urn:n no chunks", "urn:g <p>packed", "urn:s <p>said only",
      "urn:r: bad option: content coding",
    }, (read "a.warc"))
  end)

  it("say of a body that ends early, and of one that the crawler cut, that it is truncated", function ()
    write("a.warc", record(http("9\r\nabc", "Transfer-Encoding: chunked\r\n"), { id = "c" }),
      page("t", "x", { more = "WARC-Truncated: length" }))
    local source = reader.open { folder:at "a.warc" }
    assert.equal("the body ends before its coding does", source:next().truncated)
    assert.equal("WARC-Truncated: length", source:next().truncated)
  end)

  describe("with records that lie", function ()
    local function around (middle)
      write("a.warc", page "one", middle, page "two")
      return (read "a.warc")
    end

    it("go on behind a length that is too small or too large", function ()
      local wrong = "the record is longer or shorter than it says"
      local offset = #page "one"
      for _, length in ipairs { 3, 100 } do
        assert.same({ "urn:one <p>one", ("a.warc#%d: %s"):format(offset, wrong), "urn:two <p>two" },
          around(page("x", nil, { length = length })))
      end
      local seen = around(page("x", nil, { length = 99999999999 }))
      assert.matches("^a.warc#%d+: the record is cut: ", seen[2])
      assert.equal("urn:two <p>two", seen[3])
    end)

    it("go on behind a length that is none", function ()
      for _, length in ipairs { "-5", "18446744073709551617", "12x", "1\r\nContent-Length: 2" } do
        local seen = around(page("x", nil, { length = length }))
        assert.same({ 3, "urn:two <p>two" }, { #seen, seen[3] })
      end
    end)

    it("go on behind a head that has no length and no block", function ()
      local seen = around "WARC/1.0\r\nWARC-Type: response\r\n\r\n"
      assert.same({ 3, "urn:two <p>two" }, { #seen, seen[3] })
    end)

    it("go on behind bytes that are no record", function ()
      local seen = around "rubbish\nWARC/ is a word\r\n\r\n"
      assert.same({ "urn:one <p>one", ("a.warc#%d: no WARC record starts here"):format(#page "one"), "urn:two <p>two" }, seen)
    end)

    it("go on at the next member behind a broken one", function ()
      write_members("a.warc.gz", { page("one", ("<p>%s"):format(("hay "):rep(2000))), page "two" })
      local text = folder:read "a.warc.gz"
      folder:write("b.warc.gz", text:sub(1, 200) .. "\0\0\0\0" .. text:sub(205))
      local seen = read "b.warc.gz"
      assert.matches("^urn:one: these packed bytes are broken", seen[1])
      assert.equal("urn:two <p>two", seen[2])
    end)

    it("say that the last one is cut", function ()
      write("a.warc", page "one", (page "two"):sub(1, -8))
      assert.matches("the record is cut: %d+ of %d+ bytes", read "a.warc"[2])
      write_members("a.warc.gz", { page "one", page "two" })
      local text = folder:read "a.warc.gz"
      folder:write("b.warc.gz", text:sub(1, -12))
      local seen = read "b.warc.gz"
      assert.equal(2, #seen)
      assert.matches("packed", seen[2])
    end)
  end)

  it("are read the same in portions of any size", function ()
    local all = {}
    for i = 1, 40 do all[i] = page("p" .. i, ("<p>%d %s"):format(i, ("straw "):rep(i * 401))) end
    write_members("a.warc.gz", all)
    folder:sh "gzip -dc a.warc.gz > a.warc && gzip -c a.warc > whole.warc.gz"
    local plain = read "a.warc"
    assert.equal(40, #plain)
    assert.same(plain, (read "a.warc.gz"))
    assert.same(plain, (read "whole.warc.gz"))
  end)
end)

-- Archives of other projects: how many records become documents, and how many are faults.
local suites = {
  ["warcio/test/data/example.warc"] = { 1, 0 }, ["warcio/test/data/example.warc.gz"] = { 1, 0 },
  ["warcio/test/data/example-wrong-chunks.warc.gz"] = { 1, 0 }, ["warcio/test/data/example-iana.org-chunked.warc"] = { 1, 0 },
  ["warcio/test/data/example-bad-non-chunked.warc.gz"] = { 1, 0 }, ["warcio/test/data/example-resource.warc.gz"] = { 1, 0 },
  ["warcio/test/data/example-trunc.warc"] = { 0, 1 }, ["warcio/test/data/example-wget-bad-target-uri.warc.gz"] = { 3, 0 },
  ["fastwarc/tests/data/warcfile.warc"] = { 16, 0 }, ["fastwarc/tests/data/warcfile.warc.gz"] = { 16, 0 },
  ["fastwarc/tests/data/clueweb-quirk.warc.gz"] = { 29, 0 }, ["fastwarc/tests/data/clipped.warc.gz"] = { 0, 1 },
  ["jwarc/test-resources/org/netpreserve/jwarc/cc.warc.gz"] = { 1, 0 },
}

local folder_of_suites = data.folder "suites"

describe("archives of other projects", function ()
  for name, expected in pairs(suites) do
    local path = folder_of_suites and folder_of_suites .. "/" .. name
    it("give the documents that are in " .. name, function ()
      if not path then return pending("no " .. name .. " here") end
      local source, records, faults = reader.open { path }, 0, 0
      while true do
        local found, fault = source:next()
        if not found and not fault then break end
        if found then records = records + 1 else faults = faults + 1 end
      end
      assert.same(expected, { records, faults })
    end)
  end
end)

describe("heads of records", function ()
  it("are read with LF, folded lines and fields of any case", function ()
    local head = core.warc_head("\r\nWARC/1.1\nwarc-type: response\nX: one\n two\nCONTENT-LENGTH: 7\n\nblock..")
    assert.same({ "1.1", 7, "response", "one\n two" },
      { head.version, head.length, head.fields["warc-type"], head.fields.x })
    assert.equal(62, head.head)
  end)

  it("are told from what is none", function ()
    assert.same({ nil, "none" }, { core.warc_head "HTTP/1.1 200 OK\r\n\r\n" })
    assert.same({ nil, "short" }, { core.warc_head "WARC/1.0\r\nWARC-Type: x\r\n" })
    assert.same({ nil, "short" }, { core.warc_head "WA" })
  end)

  it("end where another record begins", function ()
    local head = core.warc_head "WARC/1.0\r\nWARC-Type: x\r\nContent-Length: 3WARC/1.1\r\nWARC-Type: y\r\n"
    assert.same({ 41, "its head is cut: another record begins in it", "x" },
      { head.head, head.wrong, head.fields["warc-type"] })
  end)
end)

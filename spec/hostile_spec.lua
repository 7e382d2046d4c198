-- hostile_spec.lua: archives and packed files of any bytes: nothing but records and faults comes out of them, and soon
local core = require "windrow.core"
local reader = require "windrow.reader"
local shell = require "spec.support.shell"

local rounds = 60                  -- broken files made of each whole one

-- Numbers that look random and are the same on every machine.
local function random (seed)
  return function (n)
    seed = core.hash("hostile", seed)
    return (seed >> 1) % n + 1
  end
end

-- Bytes of a file with some changed, cut out, repeated or put in.
local function broken (text, seed)
  local pick = random(seed)
  for _ = 1, pick(4) do
    local at, n = pick(#text), pick(40)
    local how = pick(5)
    if how == 1 then text = text:sub(1, at - 1) .. string.char(pick(256) - 1) .. text:sub(at + 1)
    elseif how == 2 then text = text:sub(1, at - 1) .. text:sub(at + n)
    elseif how == 3 then text = text:sub(1, at) .. text:sub(at, at + n) .. text:sub(at + 1)
    elseif how == 4 then text = text:sub(1, at) .. ("\xFF"):rep(n) .. text:sub(at + n)
    else text = text:sub(1, at) end
    if text == "" then return "x" end
  end
  return text
end

describe("broken inputs", function ()
  local folder = shell.folder()

  local function read (name)
    local source, n = assert(reader.open({ folder:at(name) }, {})), 0
    while true do
      local record, fault = source:next()
      if not record and not fault then return n end
      assert(type((record or fault).id) == "string" and (record or fault).at.file)
      assert(not fault or type(fault.reason) == "string")
      n = n + 1
      assert(n < 1000, "records without an end")
    end
  end

  local function record (body)
    local http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n\r\n" .. body
    return ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:%d>\r\nContent-Type: application/http\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n")
      :format(#body, #http, http)
  end

  local makers = {
    ["a.warc"] = "cat w > a.warc", ["a.warc.gz"] = "gzip -c w > a.warc.gz; gzip -c w >> a.warc.gz",
    ["a.warc.zst"] = "zstd -q -c w > a.warc.zst", ["a.tar"] = "tar -cf a.tar p.html r.jsonl",
    ["a.tar.gz"] = "tar -czf a.tar.gz p.html r.jsonl", ["a.zip"] = "zip -q a.zip p.html r.jsonl",
    ["a.jsonl.gz"] = "gzip -c r.jsonl > a.jsonl.gz", ["a.csv"] = "cp r.csv a.csv", ["a.mhtml"] = "cp m a.mhtml",
    ["a.html.gz"] = "gzip -c p.html > a.html.gz", ["a.epub"] = "zip -q a.epub p.html",
  }

  setup(function ()
    local page = ("<p>hay and straw</p>"):rep(20)
    folder:write("p.html", page)
    folder:sh "gzip -c p.html > p.gz"
    local packed = folder:read "p.gz"
    folder:write("w", record(("%x\r\n%s\r\n0\r\n\r\n"):format(#packed, packed)) .. record("5\r\nabcde\r\n0\r\n\r\n"))
    folder:write("r.jsonl", '{"html":"<p>a"}\n{"text":"b","id":7}\n')
    folder:write("r.csv", 'id,text\n1,"a ""b""\nc"\n2,d\n')
    folder:write("m", 'Content-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\n'
      .. "Content-Transfer-Encoding: base64\r\n\r\nPHA+aGF5\r\n--b--\r\n")
  end)
  teardown(function () folder:remove() end)

  for name, maker in pairs(makers) do
    it("named " .. name .. " give records and faults", function ()
      folder:sh(maker)
      local whole = folder:read(name)
      if not whole or whole == "" then return pending("no program here makes " .. name) end
      read(name)
      for seed = 1, rounds do
        local ending = name:match "^a(.*)$"
        folder:write("broken" .. ending, broken(whole, core.hash(name, seed)))
        read("broken" .. ending)
      end
    end)
  end
end)

-- archive.lua: the same small documents in every kind of file that the reader takes, made of bytes here
--
-- A made file is { name =, bytes =, documents = { text of a document… }, spans = { { from, to }… } }: where each document
-- stands in the bytes, with all that belongs to it (0-based, [from, to)).

local core = require "windrow.core"

local archive = {}

--- `text` as one packed member.
function archive.packed (text, packing)
  return core.packer(packing or "gzip"):put(text, true)
end

--- A WARC record of a page.
function archive.warc_record (id, page)
  local http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" .. page
  return ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:%s>\r\nWARC-Date: 2024-05-01T00:00:00Z\r\n"
    .. "WARC-Target-URI: https://hay.example/%s\r\nContent-Type: application/http; msgtype=response\r\n"
    .. "Content-Length: %d\r\n\r\n%s\r\n\r\n"):format(id, id, #http, http)
end

-- A field of a tar header: octal digits and a NUL.
local function octal (n, width)
  return ("%0" .. width - 1 .. "o\0"):format(n)
end

--- A member of a tar archive (POSIX ustar).
function archive.tar_member (name, text)
  local function header (sum)
    local fields = ("c100"):pack(name) .. octal(420, 8) .. octal(0, 8) .. octal(0, 8) .. octal(#text, 12) .. octal(0, 12)
      .. sum .. "0" .. ("\0"):rep(100) .. "ustar\00000"
    return fields .. ("\0"):rep(512 - #fields)
  end
  local sum = 0
  for i = 1, 512 do sum = sum + header((" "):rep(8)):byte(i) end
  return header(("%06o\0 "):format(sum)) .. text .. ("\0"):rep(-#text % 512)
end

-- CRC 32 of RFC 1952, as zip has it: that of the text's gzip member.
local function crc (text)
  return (("<I4"):unpack(archive.packed(text), -8))
end

-- A member of a zip archive before its directory, and its entry there.
local function zip_member (name, text, offset, deflated)
  local gzip = archive.packed(text)
  local body = deflated and gzip:sub(11, -9) or text
  local common = ("<I2 I2 I2 I2 I4 I4 I4 I2 I2"):pack(0, deflated and 8 or 0, 0, 33, crc(text), #body, #text, #name, 0)
  return "PK\3\4" .. ("<I2"):pack(20) .. common .. name .. body,
    "PK\1\2" .. ("<I2 I2"):pack(20, 20) .. common .. ("<I2 I2 I2 I4 I4"):pack(0, 0, 0, 0, offset) .. name
end

--- A zip archive of members { { name, text }… }; every second one deflated.  Gives its bytes and where each stands.
function archive.zip (members)
  local parts, entries, spans, at = {}, {}, {}, 0
  for i, member in ipairs(members) do
    parts[i], entries[i] = zip_member(member[1], member[2], at, i % 2 == 0)
    spans[i] = { at, at + #parts[i] }
    at = at + #parts[i]
  end
  local directory = table.concat(entries)
  return table.concat(parts) .. directory
    .. "PK\5\6" .. ("<I2 I2 I2 I2 I4 I4 I2"):pack(0, 0, #members, #members, #directory, at, 0), spans
end

-- Pieces one after another: bytes and where each stands behind `at`.
local function joined (pieces, head, tail)
  local spans, at = {}, #head
  for i, piece in ipairs(pieces) do
    spans[i] = { at, at + #piece }
    at = at + #piece
  end
  return head .. table.concat(pieces) .. (tail or ""), spans
end

local function each (documents, make)
  local pieces = {}
  for i, text in ipairs(documents) do pieces[i] = make(i, text) end
  return pieces
end

local function epub (documents)
  local members, items, spine = {}, {}, {}
  for i, text in ipairs(documents) do
    items[i], spine[i] = ('<item id="c%d" href="%d.xhtml"/>'):format(i, i), ('<itemref idref="c%d"/>'):format(i)
    members[i] = { i .. ".xhtml", text }
  end
  table.insert(members, { "META-INF/container.xml", '<container><rootfile full-path="p.opf"/></container>' })
  table.insert(members, { "p.opf", ("<package>%s<spine>%s</spine></package>"):format(table.concat(items), table.concat(spine)) })
  return archive.zip(members)
end

local function mhtml (documents)
  local head = 'Content-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\n'
    .. "Content-Transfer-Encoding: quoted-printable\r\n\r\n"
  return joined({ (documents[1]:gsub("=", "=3D")) }, head, "\r\n--b--\r\n")
end

local function quoted (text) return '"' .. text:gsub('"', '""') .. '"' end

local tar_end = ("\0"):rep(1024)

-- Makers by the ending of the file's name; each gives the bytes and where each document stands.
local makers = {
  [".jsonl"] = function (documents)
    return joined(each(documents, function (i, text) return core.encode_json { id = "d" .. i, html = text } .. "\n" end), "")
  end,
  [".csv"] = function (documents)
    return joined(each(documents, function (i, text) return ("d%d,%s\r\n"):format(i, quoted(text)) end), "id,html\r\n")
  end,
  [".warc"] = function (documents)
    return joined(each(documents, archive.warc_record), "")
  end,
  [".warc.gz"] = function (documents)
    return joined(each(documents, function (i, text) return archive.packed(archive.warc_record(i, text)) end), "")
  end,
  [".tar"] = function (documents)
    return joined(each(documents, function (i, text) return archive.tar_member(i .. ".html", text) end), "", tar_end)
  end,
  [".zip"] = function (documents)
    return archive.zip(each(documents, function (i, text) return { i .. ".html", text } end))
  end,
  [".epub"] = epub, [".mhtml"] = mhtml,
  [".html"] = function (documents) return documents[1], { { 0, #documents[1] } } end,
}

-- Files that are packed as a whole: the ending, what is packed, and by what.
local packed_whole = {
  { ".jsonl.gz", ".jsonl", "gzip" }, { ".csv.gz", ".csv", "gzip" }, { ".tar.gz", ".tar", "gzip" },
  { ".html.gz", ".html", "gzip" }, { ".jsonl.zst", ".jsonl", "zstd" },
}
for _, one in ipairs(packed_whole) do
  makers[one[1]] = function (documents)
    local bytes = archive.packed((makers[one[2]](documents)), one[3])
    return bytes, { { 0, #bytes } }
  end
end
makers["+.warc.gz"] = function (documents)         -- all records in one member, as gzip(1) makes it
  local bytes = archive.packed((makers[".warc"](documents)))
  return bytes, { { 0, #bytes } }
end

local single = { [".html"] = true, [".html.gz"] = true, [".mhtml"] = true }

--- The endings of all kinds of files, sorted.
archive.endings = {}
for ending in pairs(makers) do
  if not ending:find "zst" or core.packer "zstd" then table.insert(archive.endings, ending) end
end
table.sort(archive.endings)

--- A file of a kind that holds the documents (of kinds with one document, the first).
function archive.make (ending, documents)
  local bytes, spans = makers[ending](documents)
  return {
    name = "a" .. ending, bytes = bytes, spans = spans,
    documents = single[ending] and { documents[1] } or documents,
  }
end

return archive

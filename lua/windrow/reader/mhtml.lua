-- mhtml.lua: the page of a web archive that a browser saved (MHTML, RFC 2557)

local core = require "windrow.core"
local document = require "windrow.reader.document"
local media = require "windrow.reader.media"

local mhtml = {}

local most_depth = 4               -- of multiparts in multiparts

local digits = {}
for i = 0, 63 do
  digits[("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"):byte(i + 1)] = i
end

-- Four digits of base 64 are three bytes.
local function three_bytes (four)
  local n, count = 0, #four
  for i = 1, 4 do n = n << 6 | (i <= count and digits[four:byte(i)] or 0) end
  return (">I3"):pack(n):sub(1, count - 1)
end

local decode = {
  ["quoted-printable"] = function (text)
    text = text:gsub("=[ \t]*\r?\n", "")
    return (text:gsub("=(%x%x)", function (hex) return string.char(tonumber(hex, 16)) end))
  end,
  base64 = function (text) return (text:gsub("[^%w+/]+", ""):gsub("..?.?.?", three_bytes)) end,
}

local function parameter (content, name)
  return content:match("[;%s]" .. name .. '%s*=%s*"([^"]*)"') or content:match("[;%s]" .. name .. "%s*=%s*([^;%s]+)")
end

-- The parts between a boundary's lines: { fields =, body = }…
local function parts_of (body, boundary)
  local parts, mark = {}, "--" .. boundary
  local at = body:find(mark, 1, true)
  while at do
    local from = body:find("\n", at, true)
    local next_at = from and body:find("\n" .. mark, from, true)
    if not next_at or body:sub(at + #mark, at + #mark + 1) == "--" then break end
    local part = body:sub(from + 1, next_at - 1):gsub("\r$", "")
    local fields, head = core.header(part)
    if fields then parts[#parts + 1] = { fields = fields, body = part:sub(head + 1) } end
    at = next_at + 1
  end
  return parts
end

-- The part that is the page: the one that `start` names, else the first of HTML.
local function page_of (fields, body, depth)
  local content = fields["content-type"] or "text/plain"
  local boundary = content:lower():find("^%s*multipart/") and parameter(content, "[Bb][Oo][Uu][Nn][Dd][Aa][Rr][Yy]")
  if not boundary then return media.type(content) and { fields = fields, body = body } or nil end
  if depth > most_depth then return nil end
  local start, first = parameter(content, "start"), nil
  for _, part in ipairs(parts_of(body, boundary)) do
    if start and part.fields["content-id"] == start then return page_of(part.fields, part.body, depth + 1) end
    first = first or page_of(part.fields, part.body, depth + 1)
  end
  return first
end

local function record_of (unit, bytes, options)
  local fields, head = core.header(bytes)
  local page = fields and page_of(fields, bytes:sub(head + 1), 1)
  if not page then return nil, { id = unit.id, reason = "no page is in this MHTML" } end
  local coding, content = (page.fields["content-transfer-encoding"] or ""):lower(), page.fields["content-type"]
  return {
    id = unit.id, bytes = (decode[coding] or tostring)(page.body), type = unit.type or media.type(content) or "html",
    url = page.fields["content-location"] or fields["snapshot-content-location"],
    charset = media.charset(content) or options.charset,
  }
end

--- The one record of a unit.
function mhtml.records (unit, bytes, options)
  local done, why = false, nil
  if not bytes then bytes, why = document.read(unit) end
  return function ()
    if done then return nil end
    done = true
    if not bytes then return nil, { id = unit.id, reason = why } end
    return record_of(unit, bytes, options)
  end
end

return mhtml

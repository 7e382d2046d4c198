-- epub.lua: the chapters of an EPUB in the order of reading (EPUB 3.3: a zip archive, a package document, its spine)

local core = require "windrow.core"
local limit = require "windrow.reader.limit"
local readable = require "windrow.reader.readable"
local zip = require "windrow.reader.zip"

local epub = {}

local function attribute (tag, name)
  return tag:match("[%s:]" .. name .. '%s*=%s*"([^"]*)"') or tag:match("[%s:]" .. name .. "%s*=%s*'([^']*)'")
end

-- The tags of an XML text with this local name.
local function tags (text, name)
  return text:gmatch("<%s*[%w_]*:?" .. name .. "(%s[^>]*)>")
end

-- The text of a member.
local function contents (handle, by_name, name)
  local entry = by_name[name]
  if not entry then return nil, ("%s is missing"):format(name) end
  local bytes, packing = zip.read(handle, entry)
  if not bytes then return nil, packing end
  if packing then bytes, packing = core.unpack(bytes, packing, limit.document) end
  if bytes and core.crc32(bytes) ~= entry.crc then return nil, ("the checksum of %s is another"):format(name) end
  return bytes, packing
end

-- "OEBPS/" and "../text/a%20b.xhtml" as a member's name.
local function resolve (folder, href)
  local path = href:gsub("#.*$", ""):gsub("%%(%x%x)", function (digits) return string.char(tonumber(digits, 16)) end)
  path = folder .. path
  local changed
  repeat path, changed = path:gsub("[^/]+/%.%./", "", 1) until changed == 0
  return (path:gsub("^%./", ""):gsub("/%./", "/"))
end

-- Names of members in the order of the spine; nil and a message.
local function spine (handle, by_name)
  local container, why = contents(handle, by_name, "META-INF/container.xml")
  if not container then return nil, why end
  local root = tags(container, "rootfile")()
  local path = root and attribute(root, "full%-path")
  if not path then return nil, "container.xml names no package document" end
  local package
  package, why = contents(handle, by_name, path)
  if not package then return nil, why end
  local items, order = {}, {}
  for tag in tags(package, "item") do items[attribute(tag, "id") or ""] = attribute(tag, "href") end
  for tag in tags(package, "itemref") do
    local href = items[attribute(tag, "idref") or ""]
    order[#order + 1] = href and resolve(path:match("^(.*/)") or "", href) or path
  end
  if #order == 0 then return nil, "its spine names no chapter" end
  return order
end

local function chapter (handle, entry, name, number)
  local at = { member = readable(name), number = number }
  if entry then at.offset, at.length = entry.offset, entry.packed end
  local bytes, packing
  if entry then bytes, packing = zip.read(handle, entry) else packing = "the member is missing" end
  return {
    kind = "document", type = "html", bytes = bytes or nil, fault = not bytes and packing or nil,
    packing = bytes and packing or nil, crc = entry and entry.crc, at = at,
  }
end

--- The units of a book, a chapter each; and what is to be closed.
function epub.files (file, _, from)
  local handle, entries = zip.open(file)
  if not handle then return nil, entries end
  local by_name = {}
  for _, entry in ipairs(entries) do
    if entry.name then by_name[entry.name] = entry end
  end
  local order, why = spine(handle, by_name)
  if not order then
    handle:close()
    return nil, "no EPUB: " .. why
  end
  local number = from and from.number and from.number - 1 or 0
  return function ()
    number = number + 1
    local name = order[number]
    return name and chapter(handle, by_name[name], name, number)
  end, setmetatable({ handle = handle }, zip.Opened)
end

return epub

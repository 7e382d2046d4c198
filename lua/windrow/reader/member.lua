-- member.lua: a member of an archive as a unit, by its name

local ending = require "windrow.reader.ending"
local limit = require "windrow.reader.limit"
local readable = require "windrow.reader.readable"

local member = {}

-- Kinds of members that hold many records; an archive in an archive is not opened.
local inner = { jsonl = true, csv = true, warc = true, mhtml = true }
local unpacked_here = { gzip = true, zstd = true }

local function is_hidden (name)
  return name:find("^%.") or name:find("/%.") or name:find("^__MACOSX/")
end

local function left_out (file, name)
  local counts = file.left_out
  local what = name:match("%.%w+$") or "without an ending"
  counts[what:lower()] = (counts[what:lower()] or 0) + 1
end

--- How the member `name` of a file is read: { kind =, type =, packing = }, with `fault` where it cannot be;
--- nil for one that is left out, as a file of a folder is.
function member.shape (file, name, options)
  if name:sub(-1) == "/" or is_hidden(name) then return nil end
  local by_name, packing, container, has_ending = ending.read(name)
  local told = options.type ~= "jsonl" and options.type or nil
  if not (by_name or container or told or not has_ending) then return left_out(file, name) end
  local kind = container or by_name == "jsonl" and "jsonl" or "document"
  local shape = { kind = kind, type = told or kind == "document" and by_name or nil, packing = packing }
  if kind ~= "document" and not inner[kind] then
    shape.fault = ("%s inside an archive is not opened; unpack it first"):format(kind)
  elseif packing and not unpacked_here[packing] then
    shape.fault = ("%s inside an archive is not unpacked; unpack it first"):format(packing)
  end
  return shape
end

--- The most bytes that a member of a shape may have.
function member.most (shape)
  return shape.kind == "document" and limit.document or limit.member
end

--- The unit of a member.  bytes: nil where `shape.fault` says why not; packing: what the archive packed them by, false
--- where it might have and did not.
function member.unit (shape, name, bytes, at, packing)
  at.member = readable(name)
  return {
    kind = shape.fault and "document" or shape.kind, type = shape.type, fault = shape.fault,
    bytes = not shape.fault and bytes or nil, packing = packing == nil and shape.packing or packing or nil,
    inner_packing = packing ~= nil and shape.packing or nil, at = at,
  }
end

return member

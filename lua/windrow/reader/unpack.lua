-- unpack.lua: the bytes of a unit, unpacked

local core = require "windrow.core"
local limit = require "windrow.reader.limit"

local function most_of (unit)
  if unit.kind == "document" then return limit.document end
  return unit.at.member and limit.member or limit.record
end

-- Takes one packing off, and marks the unit where the limit cut it.
local function without (unit, bytes, packing)
  local contents, cut, _, _, before = core.unpack(bytes, packing, most_of(unit))
  if contents then
    unit.cut = unit.cut or cut or nil
    return contents
  elseif unit.kind ~= "warc" or not before then
    return nil, "cannot read: " .. cut
  end
  return before, cut
end

--- Unpacks what a unit holds.  Gives the bytes, and for archives of records why the rest of them is missing; nil
--- and a message.
return function (unit)
  local bytes, why = unit.bytes, nil
  if unit.packing then bytes, why = without(unit, bytes, unit.packing) end
  if bytes and not why and unit.inner_packing then bytes, why = without(unit, bytes, unit.inner_packing) end
  return bytes, why
end

-- unpack.lua: the bytes of a unit, unpacked

local core = require "windrow.core"
local limit = require "windrow.reader.limit"

--- Unpacks what a unit holds, and marks the unit when it was more than one record may be.  Gives
--- the bytes, and why the rest of them is missing; nil and a message.
return function (unit)
  if not unit.packing then return unit.bytes end
  local most = unit.kind == "document" and limit.document or unit.at.member and limit.member or limit.record
  local bytes, cut, _, _, before = core.unpack(unit.bytes, unit.packing, most)
  if bytes then
    unit.cut = unit.cut or cut or nil
    return bytes
  elseif unit.kind == "document" or not before then
    return nil, "cannot read: " .. cut
  end
  return before, cut
end

-- limit.lua: how much of an input becomes one document

local core = require "windrow.core"

local limit = {}

for _, one in ipairs(core.limits()) do
  if one.name == "bytes" then limit.document = one.value end
end

--- Bytes of a line or a record of an archive: a document and what is said about it.
limit.record = limit.document + (1 << 20)

--- Bytes of an archive's member that holds many records, unpacked.
limit.member = 0x7FFFFFFF

return limit

-- channel.lua: messages between a run and its workers: packed tables, each behind its length

local core = require "windrow.core"

local channel = {}
local Inbox = {}
Inbox.__index = Inbox

--- A message as bytes.
function channel.frame (message)
  return string.pack("<s4", core.marshal(message))
end

--- The next message of a blocking stream; nil at its end.
function channel.receive (handle)
  local head = handle:read(4)
  if not head or #head < 4 then return nil end
  local length = string.unpack("<I4", head)
  local body = length == 0 and "" or handle:read(length)
  if not body or #body < length then return nil end
  return core.unmarshal(body)
end

-- The pieces that came as one string.
function Inbox:join ()
  if #self.pieces > 1 then self.pieces = { table.concat(self.pieces) } end
  return self.pieces[1] or ""
end

--- Takes bytes as they come and hands every whole message to `hear`.
function Inbox:take (bytes)
  self.pieces[#self.pieces + 1] = bytes
  self.length = self.length + #bytes
  while self.length >= self.wanted do
    local text = self:join()
    if self.wanted == 4 then self.wanted = 4 + string.unpack("<I4", text) end
    if self.length < self.wanted then return end
    local body = text:sub(5, self.wanted)
    self.pieces, self.length = { text:sub(self.wanted + 1) }, self.length - self.wanted
    self.wanted = 4
    self.hear(core.unmarshal(body))
  end
end

--- Puts messages together from pieces.
function channel.inbox (hear)
  return setmetatable({ pieces = {}, length = 0, wanted = 4, hear = hear }, Inbox)
end

return channel

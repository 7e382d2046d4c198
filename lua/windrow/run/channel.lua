-- channel.lua: messages between a run and its workers as they come: packed tables, each behind its length (core.frame)

local core = require "windrow.core"

local channel = {}
local Inbox = {}
Inbox.__index = Inbox

--- The next message of a blocking stream; nil at its end.
function channel.receive (handle)
  local head = handle:read(4)
  if not head or #head < 4 then return nil end
  local length = string.unpack("<I4", head)
  local body = length == 0 and "" or handle:read(length)
  if not body or #body < length then return nil end
  return core.unmarshal(body)
end

--- Takes bytes as they come and hands every whole message to `hear`.
function Inbox:take (bytes)
  local pieces = self.pieces
  pieces[#pieces + 1], self.length = bytes, self.length + #bytes
  if self.length < self.wanted then return end
  local text, at = #pieces > 1 and table.concat(pieces) or bytes, 1
  while true do
    local message, behind, wanted = core.unframe(text, at)
    if not behind then
      self.pieces, self.length, self.wanted = { text:sub(at) }, #text - at + 1, wanted
      return
    end
    self.hear(message)
    at = behind
  end
end

--- Puts messages together from pieces.
function channel.inbox (hear)
  return setmetatable({ pieces = {}, length = 0, wanted = 4, hear = hear }, Inbox)
end

return channel

-- text.lua: rows as text in one file, packed or not

local core = require "windrow.core"

local text = {}
local Text = {}
Text.__index = Text

--- Bytes of text in one packed member: what a run that is continued may have to do again.
text.stride = 1 << 22

--- Makes the rows of one document ready to be written; raises on what cannot be encoded.
function Text:stage (rows)
  self.staged = self.encode(rows)
end

--- The same for rows of which the text was made elsewhere.
function Text:ready (made)
  self.staged = made
end

function Text:discard ()
  self.staged = nil
end

-- Writes text, through the packer where there is one; `last` ends a member.
function Text:write (bytes, last)
  self.waiting = self.waiting + #bytes
  if self.packer then bytes = self.packer:put(bytes, last) end
  if bytes == "" then return true end
  return self.part:write(bytes)
end

--- Writes what was staged.
function Text:accept ()
  local staged = self.staged
  self.staged = nil
  if staged == "" then return true end
  return self:write(staged)
end

--- Bytes since the file could be continued last; a plain text can be continued everywhere.
function Text:pending ()
  return self.packer and self.waiting or 0
end

--- Ends the packed member.
function Text:seal ()
  if not self.packer or self.waiting == 0 then return true end
  local ok, why, code = self:write("", true)
  self.waiting = 0
  return ok, why, code
end

--- Where the file can be continued: right behind a `seal`, or anywhere in a plain text.
function Text:position ()
  return { bytes = self.part.bytes }
end

function Text:sync () return self.part:sync() end

--- Ends the file and gives it its name.
function Text:commit ()
  local ok, why, code = self:seal()
  if ok and self.packer and self.part.bytes == 0 then ok, why, code = self.part:write(self.packer:put("", true)) end
  if not ok then
    self.part:abort()
    return nil, why, code
  end
  return self.part:commit()
end

function Text:leave () return self.part:leave() end
function Text:abort () return self.part:abort() end

--- A file of text: `part` is open, `encode` makes text of rows, `head` goes before the first.  packing: nil
--- "gzip" "zstd".  Gives nil, a message and a code when it cannot be written.
function text.open (part, encode, head, packing)
  local self = setmetatable({ part = part, encode = encode, waiting = 0 }, Text)
  local why, code, ok
  if packing then
    self.packer, why = core.packer(packing)
    if not self.packer then return nil, why, "io" end
  end
  ok = true
  if part.bytes == 0 and head ~= "" then ok, why, code = self:write(head) end
  if not ok then return nil, why, code or "io" end
  return self
end

return text

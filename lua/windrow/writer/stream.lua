-- stream.lua: rows as text into one file or stdout

local part = require "windrow.writer.part"

local stream = {}
local Writer = {}
Writer.__index = Writer

--- Writes the rows of one document, all or none: what cannot be encoded raises before.
function Writer:add (rows) return self.part:write(self.encode(rows)) end

--- Ends the file and gives it its name.
function Writer:commit () return self.part:commit() end

--- Leaves nothing behind.
function Writer:abort () return self.part:abort() end

--- Opens a writer of `tables` in a text format.  path nil is stdout; options: overwrite and the
--- format's own.
function stream.open (format, path, tables, options)
  local encode, head = require("windrow.writer." .. format).encoder(tables, options)
  if not encode then return nil, head, "usage" end
  local file, why
  if path then file, why = part.open(path, options.overwrite) else file = part.stdout() end
  if not file then return nil, why, "io" end
  local ok, code
  ok, why, code = file:write(head)
  if ok then return setmetatable({ part = file, encode = encode }, Writer) end
  file:abort()
  return nil, why, code or "io"
end

return stream

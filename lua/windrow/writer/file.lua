-- file.lua: opens the file of an output in a format, packed or not

local part = require "windrow.writer.part"
local parquet = require "windrow.writer.parquet"
local text = require "windrow.writer.text"

local file = {}

--- How many bytes wait before a file of this format and packing can be continued; nil: none do.  `told`: by
--- whoever opens the output, instead of the format's own.
function file.stride (format, packing, told)
  if format == "parquet" then return told or parquet.stride end
  return packing and (told or text.stride) or nil
end

local function open_part (path, options)
  if not path then return part.stdout() end
  local position = options.position
  return part.open(path, { overwrite = options.overwrite, at = position and position.bytes })
end

local function open_sink (opened, format, tables, options)
  if format == "parquet" then return parquet.open(opened, tables[1], options.tables or tables, options) end
  local encode, head = require("windrow.writer." .. format).encoder(tables, options)
  if not encode then return nil, head, "usage" end
  return text.open(opened, encode, head, options.packing)
end

--- Opens a file (nil: stdout) for `tables`.  options: overwrite, packing, position, tables (all of the
--- dataset's) and the format's own.  Gives what output.lua takes; nil, a message and a code.
function file.open (path, format, tables, options)
  local opened, why = open_part(path, options)
  if not opened then return nil, why, "io" end
  local sink, code
  sink, why, code = open_sink(opened, format, tables, options)
  if sink then return sink end
  opened:abort()
  return nil, why, code
end

return file

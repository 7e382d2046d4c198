-- stream.lua: rows in one file or on stdout

local file = require "windrow.writer.file"
local output = require "windrow.writer.output"
local part = require "windrow.writer.part"

local stream = {}

local function names_of (tables)
  local names = {}
  for index, table_ in ipairs(tables) do names[index] = table_.name end
  return table.concat(names, ", ")
end

-- Formats of which a file holds one table.
local single = { csv = "CSV", parquet = "Parquet file", copy = "COPY text" }

--- Opens a writer of `tables` in a format.  path nil is stdout; options: overwrite, packing, resume and the
--- format's own.
function stream.open (format, path, tables, options)
  if single[format] and #tables ~= 1 then
    return nil, ("one %s holds one table, and there are %d (%s); write to a folder: -o NAME/ --format %s")
      :format(single[format], #tables, names_of(tables), format), "usage"
  end
  local position = options.resume
  local sink, why, code = file.open(path, format, tables,
    setmetatable({ position = position and position.files[1] }, { __index = options }))
  if not sink then return nil, why, code end
  return output.new({ { sink = sink, index = single[format] and 1 or nil } }, {
    stride = file.stride(format, options.packing, options.stride), position = position,
    lasting = path ~= nil and not part.is_special(path),
  })
end

return stream

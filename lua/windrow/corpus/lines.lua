-- lines.lua: files of JSON lines as a corpus: a text of each line, and the lines that stay written as they are

local core = require "windrow.core"
local item = require "windrow.item"
local part = require "windrow.writer.part"
local stream = require "windrow.reader.stream"

local lines = {}

-- All lines of several files, with the file and the number in it; blank ones are passed over.
local function each (paths)
  local at, handle, number = 0, nil, 0
  return function ()
    while true do
      local line = handle and handle:line(math.huge)
      if line then
        number = number + 1
        if line:find "%S" then return line, paths[at], number end
      else
        if handle then handle:close() end
        at, number = at + 1, 0
        if not paths[at] then return nil end
        local why
        handle, why = stream.open(paths[at], {})
        if not handle then error({ message = ("cannot read %s: %s"):format(paths[at], why) }, 0) end
      end
    end
  end
end

-- The texts of a line's fields, one after another.
local function text_of (line, fields, path, number)
  local values = core.decode_json(line)
  if type(values) ~= "table" then error({ message = ("%s:%d: not a JSON object"):format(path, number) }, 0) end
  local texts = {}
  for i, name in ipairs(fields) do
    local value = values[name]
    if value == nil then value = item.follow(values, name) end
    texts[i] = type(value) == "string" and value or value ~= nil and core.encode_json(value) or ""
  end
  return table.concat(texts, "\n")
end

-- The pieces of a sieve (command/dedup.lua, command/sample.lua) over the lines.
local function sift (paths, sieve, out)
  local counts = { read = 0, kept = 0 }
  if sieve.look then
    for line, path, number in each(paths) do
      sieve.look(sieve.fields and text_of(line, sieve.fields, path, number) or line)
    end
  end
  for line, path, number in each(paths) do
    counts.read = counts.read + 1
    if sieve.drop(line, ("%s:%d"):format(path, number)) == nil then
      counts.kept = counts.kept + 1
      if line:sub(-1) ~= "\n" then line = line .. "\n" end
      local ok, why, code = out:write(line)
      if not ok then error({ message = why, code = code }, 0) end
    end
  end
  return counts
end

--- Writes the lines that a sieve lets through to `output` (stdout when nil).  A sieve has look(text), called for every
--- line in order before anything is written, where it needs that; fields, of which the text is made (else it is the
--- line); and drop(line, id), which gives why a line goes.  Gives the counts { read =, kept = }; nil, a message and
--- "pipe" or "io".
function lines.sift (paths, sieve, output, overwrite)
  local out, why
  if output and output ~= "-" then out, why = part.open(output, { overwrite = overwrite }) else out = part.stdout() end
  if not out then return nil, why, "io" end
  local ok, counts = pcall(sift, paths, sieve, out)
  if ok then
    local done, code
    done, why, code = out:commit()
    if done then return counts end
    return nil, why, code or "io"
  end
  out:abort()
  if type(counts) ~= "table" then error(counts, 0) end
  return nil, counts.message, counts.code or "io"
end

return lines

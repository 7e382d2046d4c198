-- cases.lua: readable test cases: spec/cases/<stage>/*.txt, one format, one runner
--
--     == name of the case [key=value other=value]
--     input lines
--     ...
--     expected lines
--
-- `== ` starts a case; a line of exactly three dots parts input from expectation; text above the first
-- case is a remark.  Input and expectation are their lines joined by "\n", trailing blank lines dropped
-- (input with the option `raw` keeps them and ends with "\n").  With the option `escapes`, \xHH, \n, \t,
-- \r and \\ are decoded in both.  An option without `=` is true.
local busted = require "busted"
local lfs = require "lfs"

local cases = {}

local plain = { n = "\n", t = "\t", r = "\r", ["\\"] = "\\" }

local function decode (text)
  return (text:gsub("\\(.)(%x?%x?)", function (letter, hex)
    if letter == "x" and #hex == 2 then return string.char(tonumber(hex, 16)) end
    return plain[letter] and plain[letter] .. hex
  end))
end

local function options_of (text)
  local options = {}
  for word in (text or ""):gmatch "%S+" do
    local key, value = word:match "^([^=]+)=(.*)$"
    options[key or word] = value or true
  end
  return options
end

-- A title line as a case without lines.
local function open (line, file, number)
  local name, options = line:match "^== (.-)%s*%[([^%]]*)%]%s*$"
  return {
    name = name or line:match "^== (.-)%s*$", options = options_of(options),
    where = file .. ":" .. number, input = {}, expected = nil,
  }
end

local function trimmed (text)
  return (text:gsub("\n%s*$", "", 1))
end

local function close (case)
  assert(case.expected, case.where .. ": a case without a line of three dots")
  local input, expected = table.concat(case.input, "\n"), table.concat(case.expected, "\n")
  input = case.options.raw and input .. "\n" or trimmed(input)
  if case.options.escapes then input, expected = decode(input), decode(expected) end
  case.input, case.expected = input, trimmed(expected)
  return case
end

--- The cases of one file: { name, where, options, input, expected }.
function cases.read (file)
  local list, case, number = {}, nil, 0
  for line in io.lines(file) do
    number = number + 1
    if line:sub(1, 3) == "== " then
      list[#list + 1] = case and close(case)
      case = open(line, file, number)
    elseif case and line == "..." and not case.expected then
      case.expected = {}
    elseif case then
      local lines = case.expected or case.input
      lines[#lines + 1] = line
    end
  end
  list[#list + 1] = case and close(case)
  return list
end

--- The case files of a stage, sorted.
function cases.files (stage)
  local folder, files = "spec/cases/" .. stage, {}
  for name in lfs.dir(folder) do
    if name:match "%.txt$" then files[#files + 1] = folder .. "/" .. name end
  end
  table.sort(files)
  assert(files[1], folder .. " holds no cases")
  return files
end

local function indent (text)
  return "    " .. text:gsub("\n", "\n    ")
end

--- What a reader needs to see when a case gives `got`.
function cases.report (case, got)
  return ("%s: %s\n  input:\n%s\n  expected:\n%s\n  got:\n%s"):format(case.where, case.name,
    indent(case.input), indent(case.expected), indent(got))
end

--- Declares one busted test for each case of the stage: `run (input, options)` gives the output text.
function cases.run (stage, run)
  for _, file in ipairs(cases.files(stage)) do
    busted.describe(file, function ()
      for _, case in ipairs(cases.read(file)) do
        busted.it(case.name, function ()
          local got = trimmed(run(case.input, case.options))
          if got ~= case.expected then busted.fail(cases.report(case, got), 2) end
        end)
      end
    end)
  end
end

return cases

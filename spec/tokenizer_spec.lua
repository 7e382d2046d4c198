-- tokenizer_spec.lua: html5lib's tokenizer suite, token by token (build/spec/tokens tells the tokens)
-- Its other four cases (xmlViolation.test) ask for names and texts bent to fit XML, which the standard leaves to others.
local core = require "windrow.core"
local data = require "spec.support.data"
local tree = require "spec.support.tree"

local states = {
  ["Data state"] = 0, ["RCDATA state"] = 1, ["RAWTEXT state"] = 2, ["Script data state"] = 3,
  ["PLAINTEXT state"] = 4, ["CDATA section state"] = 5,
}

-- A lone surrogate, which UTF-8 cannot write, reads as this.
local lone = "\u{10FFFE}"

-- JSON with lone surrogates made readable.
local function without_surrogates (json)
  local kept, at = {}, 1
  while true do
    local from, to, slashes, high = json:find("(\\+)u([Dd][89A-Fa-f]%x%x)", at)
    if not from then break end
    local low = json:match("^\\u[Dd][C-Fc-f]%x%x", to + 1)
    kept[#kept + 1] = json:sub(at, from - 1)
    if #slashes % 2 == 1 and not (low and high:find "^%x[89ABab]") then
      kept[#kept + 1] = slashes:sub(2) .. lone
    else
      kept[#kept + 1] = json:sub(from, to) .. (low or "")
      to = to + #(low or "")
    end
    at = to + 1
  end
  return table.concat(kept) .. json:sub(at)
end

local function unescaped (text)
  return (text:gsub("\\u(%x%x%x%x)", function (hex)
    local code = tonumber(hex, 16)
    return code >= 0xD800 and code < 0xE000 and lone or utf8.char(code)
  end))
end

-- The value with its strings unescaped once more.
local function unescaped_all (value)
  if type(value) == "string" then return unescaped(value) end
  if type(value) ~= "table" then return value end
  local copy = {}
  for key, inner in pairs(value) do copy[unescaped_all(key)] = unescaped_all(inner) end
  return copy
end

local escapes = { ["\\"] = "\\\\", ["\t"] = "\\t", ["\n"] = "\\n", ["\r"] = "\\r" }
local function field (text)
  return (text:gsub("[\\\t\n\r]", escapes))
end

local function optional (text)
  return (type(text) == "string") and "=" .. field(text) or "-"
end

local function start_line (token)
  local attributes = {}
  for name, value in pairs(token[3]) do attributes[#attributes + 1] = field(name) .. "=" .. field(value) end
  table.sort(attributes)
  table.insert(attributes, 1, "start\t" .. field(token[2]) .. (token[4] and "\t/" or ""))
  return table.concat(attributes, "\t")
end

-- The suite's tokens as lines of build/spec/tokens.
local line_of = {
  Character = function (token) return "text\t" .. field(token[2]) end,
  Comment = function (token) return "comment\t" .. field(token[2]) end,
  EndTag = function (token) return "end\t" .. field(token[2]) end,
  StartTag = start_line,
  DOCTYPE = function (token)
    return ("doctype\t%s\t%s\t%s%s"):format(optional(token[2]), optional(token[3]), optional(token[4]),
      token[5] and "" or "\tquirks")
  end,
}

local function expected_of (output)
  local lines, last = {}, nil
  for _, token in ipairs(output) do
    local line = line_of[token[1]](token)
    if token[1] == "Character" and last == "Character" then
      lines[#lines] = lines[#lines] .. line:sub(6)
    else
      lines[#lines + 1] = line
    end
    last = token[1]
  end
  return table.concat(lines, "\n")
end

-- Attributes in the order of their names.
local function sorted (line)
  local head, attributes = line:match "^(start\t[^\t]*)\t(.*)$"
  if not head then return line end
  local list = {}
  for attribute in (attributes .. "\t"):gmatch "([^\t]*)\t" do
    if attribute == "/" and #list == 0 then head = head .. "\t/" else list[#list + 1] = attribute end
  end
  table.sort(list)
  return table.concat(list, "\t") ~= "" and head .. "\t" .. table.concat(list, "\t") or head
end

-- The runs of a file's cases: { where, input, state, last, expected }, and how many cases it holds.
local function runs_of (path, list)
  local tests = core.decode_json(without_surrogates(tree.read(path))).tests or {}
  local excluded = 0
  for i, case in ipairs(tests) do
    if case.doubleEscaped then case = unescaped_all(case) end
    local expected = expected_of(case.output)
    if case.input:find(lone, 1, true) or expected:find(lone, 1, true) then
      excluded = excluded + 1
    else
      for _, state in ipairs(case.initialStates or { "Data state" }) do
        list[#list + 1] = {
          where = ("%s #%d %s (%s)"):format(path:match "[^/]+$", i, case.description, state),
          input = case.input, state = states[state], last = case.lastStartTag or "-", expected = expected,
        }
      end
    end
  end
  return #tests, excluded
end

-- What the program says for each run.
local function tokens_of (program, runs)
  local path = os.tmpname()
  local file <close> = assert(io.open(path, "wb"))
  for _, run in ipairs(runs) do file:write(("%d %s %d\n"):format(run.state, run.last, #run.input), run.input) end
  file:close()
  local answers, lines = {}, {}
  for line in io.popen(("'%s' < '%s'"):format(program, path)):lines() do
    if line == "" then
      answers[#answers + 1], lines = table.concat(lines, "\n"), {}
    else
      lines[#lines + 1] = sorted(line)
    end
  end
  os.remove(path)
  return answers
end

describe("html5lib's tokenizer cases", function ()
  it("give their tokens: 6,800 cases in 7,026 runs; 6 on lone surrogates left out", function ()
    local suites = data.folder "suites"
    if not suites then return pending "no ../shared/bench here" end
    local program = (os.getenv "WINDROW" or "build/bin/windrow"):gsub("bin/windrow$", "spec/tokens")
    if not io.open(program) then return pending("no " .. program .. " here") end
    local runs, total, excluded = {}, 0, 0
    for _, path in ipairs(tree.files(suites .. "/html5lib-tests/tokenizer", "%.test$")) do
      local cases, lost = runs_of(path, runs)
      total, excluded = total + cases, excluded + lost
    end
    assert.same({ 6806, 6, 7026 }, { total, excluded, #runs })
    local answers, failed = tokens_of(program, runs), {}
    assert.equal(#runs, #answers)
    for i, run in ipairs(runs) do
      if answers[i] ~= run.expected then
        failed[#failed + 1] = ("%s\n%q\nexpected:\n%s\ngot:\n%s"):format(run.where, run.input, run.expected, answers[i])
      end
    end
    assert.equal(0, #failed, ("%d of %d runs; %s"):format(#failed, #runs, table.concat(failed, "\n\n", 1, math.min(#failed, 8))))
  end)
end)

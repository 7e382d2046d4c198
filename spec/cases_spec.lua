-- cases_spec.lua: the runner of spec/cases itself
local cases = require "spec.support.cases"

-- Echoes the input, then with `show` the options, with `end` a bar.
cases.run("house", function (input, options)
  local lines = { input }
  if options.show then
    lines[#lines + 1] = "flag=" .. tostring(options.flag)
    lines[#lines + 1] = "show=" .. options.show
  end
  if options["end"] then lines[#lines] = lines[#lines] .. "|" end
  return table.concat(lines, "\n")
end)

describe("a case that fails", function ()
  it("is shown with its name, place, input, expectation and result", function ()
    local list = cases.read "spec/cases/house/format.txt"
    local text = cases.report(list[1], "other")
    assert.truthy(text:find("spec/cases/house/format.txt:3: lines are joined", 1, true))
    assert.truthy(text:find("got:\n    other", 1, true))
  end)
end)

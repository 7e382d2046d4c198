-- alias_spec.lua: names that mean the same: names stand as [Ann Lee|person] in a case, one line a thing comes out
local core = require "windrow.core"
local cases = require "spec.support.cases"
local marked = require "spec.support.marked"

local function joined (input)
  local text, lists = marked.read(input)
  local doc <close> = core.new()
  assert(doc:load(text, { type = "text", clean = false, lists = lists }))
  local lines, seen = {}, {}
  for _, item in ipairs(doc:list(core.kind "entity", "content")) do
    local mentions = doc:get(item, core.field "mentions")
    if not seen[mentions[1]] then
      seen[mentions[1]] = true
      local texts = {}
      for i, mention in ipairs(mentions) do texts[i] = doc:get(mention, core.field "text") end
      lines[#lines + 1] = ("%s %s: %s"):format(doc:kind_of(item), doc:get(item, core.field "name"), table.concat(texts, ", "))
    end
  end
  return table.concat(lines, "\n")
end

cases.run("alias", joined)

describe("names", function ()
  it("are joined in a time that grows with their number alone", function ()
    local function seconds (n)
      local names, text = {}, {}
      for i = 1, n do
        names[i] = ("Ann%d Lee"):format(i)
        text[i] = names[i] .. " and Ann met Lee."
      end
      table.insert(names, "Ann")
      table.insert(names, "Lee")
      local list = core.gazetteer(table.concat(names, "\n"), {})
      local doc <close> = core.new()
      assert(doc:load(table.concat(text, " "), { type = "text", clean = false, lists = { { list = list, kind = "person" } } }))
      doc:list(core.kind "token", "content")
      local start = os.clock()
      assert.equal(3 * n, #doc:list(core.kind "person", "content"))
      return os.clock() - start
    end
    seconds(500)
    local short, long = seconds(1000), seconds(8000)
    assert.is_true(long < 24 * short + 0.02, ("%.4f s, then %.4f s"):format(short, long))
  end)
end)

-- marked.lua: texts in which names are marked, [Ann Lee|person], for specs that need names but no tagger
local core = require "windrow.core"

local marked = {}

--- The text without its marks, and option `lists` of the core's load, which makes the marked names annotations.
function marked.read (input)
  local by_kind, kinds = {}, {}
  local text = input:gsub("%[([^|%]]+)|(%a+)%]", function (name, kind)
    if not by_kind[kind] then by_kind[kind], kinds[#kinds + 1] = {}, kind end
    table.insert(by_kind[kind], name)
    return name
  end)
  local lists = {}
  for i, kind in ipairs(kinds) do
    local names = table.concat(by_kind[kind], "\n")
    lists[i] = { list = assert(core.gazetteer(names, { case = "exact" })), kind = kind }
  end
  return text, lists
end

return marked

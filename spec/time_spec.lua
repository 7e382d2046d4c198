-- time_spec.lua: times of plain text: a line each, nested ones set in, with what they mean
local core = require "windrow.core"
local cases = require "spec.support.cases"

local function field (doc, item, name)
  return doc:get(item, core.field(name))
end

--- 'date "June 12" 2024-06-12 [2024-06-12,2024-06-13)': kind, text, value, modifier, stretch; ? is a date that reads two ways;
--- with option `others` the other readings and how sure this one is.
local function line (doc, item, others)
  local from, to = field(doc, item, "from"), field(doc, item, "to")
  local out = { doc:kind_of(item), '"' .. field(doc, item, "text") .. '"', field(doc, item, "timex"), field(doc, item, "mod") or nil }
  if from or to then out[#out + 1] = ("[%s,%s)"):format(from or "", to or "") end
  if field(doc, item, "ambiguous") then out[#out + 1] = "?" end
  local alternatives = others and field(doc, item, "alternatives")
  if alternatives then out[#out + 1] = ("or %s, %.1f"):format(table.concat(alternatives, ", "), field(doc, item, "score")) end
  return (field(doc, item, "parent_annotation") and "  " or "") .. table.concat(out, " ")
end

local function times (input, options)
  local doc <close> = core.new()
  assert(doc:load(input, { type = "text", clean = false, language = options.lang or "en", date = options.date,
    anchor = options.anchor, direction = options.direction, day_first = options.day_first == "true", week_start = options.week_start,
    zone = options.zone }))
  local lines = {}
  for _, item in ipairs(doc:list(core.kind "temporal", "content", nil, true)) do lines[#lines + 1] = line(doc, item, options.others) end
  return table.concat(lines, "\n")
end

cases.run("time", times)

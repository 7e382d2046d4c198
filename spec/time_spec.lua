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

-- The outermost times of a news article that was written on 19 June 2024, in order: nothing missing, nothing invented.
local ARTICLE = {
  'time "early Wednesday morning" 2024-06-19TMO START [2024-06-19T00:00:00,2024-06-19T09:00:00)',
  'date "2000" 2000 [2000-01-01,2001-01-01)',
  'date "24 years ago" 2000 [2000-06-19,2000-06-20)',
  'date "2022" 2022 [2022-01-01,2023-01-01)',
  'date "1961" 1961 [1961-01-01,1962-01-01)',
  'date "2000" 2000 [2000-01-01,2001-01-01)',
  'date "2001" 2001 [2001-01-01,2002-01-01)',
  'duration "recent months" PXM',
  'date "September" 2023-09 [2023-09-01,2023-10-01)',
  'date "Recently" PAST_REF',
  'duration "the last two weeks" P2W [2024-06-05,2024-06-19)',
  'date "June 12" 2024-06-12 [2024-06-12,2024-06-13)',
  'date "the weekend" 2024-W24-WE [2024-06-15,2024-06-17)',
  'interval "Between August and February" (XXXX-08-01,XXXX-02-01,P6M) [2023-08-01,2024-03-01)',
  'date "Last month" 2024-05 [2024-05-01,2024-06-01)',
  'date "recently" PAST_REF',
  'date "earlier this year" 2024 [2024-01-01,2025-01-01)',
  'duration "years" PXY',
  'date "March" 2024-03 [2024-03-01,2024-04-01)',
  'date "currently" PRESENT_REF [2024-06-19,2024-06-20)',
}

-- What its shells, crates and calibres come to.
local AMOUNTS = {
  ["152 mm"] = { unit = "mm", dimension = "length", si = 0.152 }, ["122 mm"] = { unit = "mm", dimension = "length", si = 0.122 },
  ["over 3 million rounds"] = { value = 3000000, lo = 3000000, lo_incl = false, unit = "rounds", approx = "more" },
  ["more than 500,000 rounds"] = { value = 500000, lo = 500000, lo_incl = false, unit = "rounds", approx = "more" },
  ["around 6,700 containers"] = { value = 6700, unit = "containers", approx = "about" },
}

describe("the reference article", function ()
  local function article (options)
    local file = io.open("../shared/seed/article.txt", "rb")
    if not file then return nil end
    local doc = core.new()
    assert(doc:load(file:read "a", options))
    file:close()
    return doc
  end

  it("has these times and no others", function ()
    local doc <close> = article { type = "text", clean = false, date = "2024-06-19" }
    if not doc then return pending "no ../shared/seed here" end
    local found = {}
    for i, item in ipairs(doc:list(core.kind "temporal", "content")) do found[i] = line(doc, item) end
    assert.same(ARTICLE, found)
  end)

  it("has these amounts", function ()
    local doc <close> = article { type = "text", clean = false }
    if not doc then return pending "no ../shared/seed here" end
    local left = {}
    for text in pairs(AMOUNTS) do left[text] = true end
    for _, item in ipairs(doc:list(core.kind "quantity", "content")) do
      local text = field(doc, item, "text")
      for name, value in pairs(AMOUNTS[text] or {}) do assert.same(value, field(doc, item, name), text .. ": " .. name) end
      left[text] = nil
    end
    assert.same({}, left)
  end)

  it("keeps what nothing tells open, where it has no date", function ()
    local doc <close> = article { type = "text", clean = false }
    if not doc then return pending "no ../shared/seed here" end
    local values = {}
    for _, item in ipairs(doc:list(core.kind "temporal", "content")) do values[field(doc, item, "text")] = field(doc, item, "timex") end
    assert.same({ "XXXX", "XXXX-XX", "XXXX-09", "XXXX-WXX-3TMO" },
      { values["24 years ago"], values["Last month"], values.September, values["early Wednesday morning"] })
  end)
end)

-- tag_spec.lua: annotations of plain text: a line each, nested ones set in, with every field that has a value
local core = require "windrow.core"
local cases = require "spec.support.cases"
local model = require "windrow.model"

local FIELDS = { "subkind", "value", "lo", "hi", "approx", "unit", "ucum", "dimension", "currency", "per", "ambiguous" }

-- Kinds that have cases of their own in spec/cases/time.
local dated = { date = true, time = true, interval = true, set = true }

local function shown (value)
  if type(value) == "number" then return core.number_text(value) end
  return tostring(value)
end

local function bounds (doc, item)
  local low, high = doc:get(item, core.field "lo"), doc:get(item, core.field "hi")
  local open = doc:get(item, core.field "lo_incl") and "[" or "("
  local close = doc:get(item, core.field "hi_incl") and "]" or ")"
  return open .. (low and shown(low) or "") .. "," .. (high and shown(high) or "") .. close
end

--- 'quantity "over 3 km" value=3 bound=(3,) …': lo and hi as an interval; unit left out where ucum says the same.
local function line (doc, item)
  local out = { doc:kind_of(item), '"' .. doc:get(item, core.field "text") .. '"' }
  for _, name in ipairs(FIELDS) do
    local value = doc:get(item, core.field(name))
    local same = name == "ucum" and (value == doc:get(item, core.field "unit") or value == "{" .. tostring(doc:get(item, core.field "unit")) .. "}")
    if name == "lo" then
      if value or doc:get(item, core.field "hi") then out[#out + 1] = "bound=" .. bounds(doc, item) end
    elseif value ~= nil and value ~= false and name ~= "hi" and not same then
      out[#out + 1] = name .. "=" .. shown(value)
    end
  end
  return (doc:get(item, core.field "parent_annotation") and "  " or "") .. table.concat(out, " ")
end

local KINDS = { cue = { "negation", "hedge" }, entity = { "entity" } }

local function annotations (input, options)
  local doc <close> = core.new()
  assert(doc:load(input, { type = options.type or "text", clean = false, language = options.lang or "en", entities = model.get "entity" }))
  local lines = {}
  for _, kind in ipairs(KINDS[options.kinds] or { "numeric" }) do
    for _, item in ipairs(doc:list(core.kind(kind), "content", nil, true)) do
      if not dated[doc:kind_of(item)] then lines[#lines + 1] = line(doc, item) end
    end
  end
  return table.concat(lines, "\n")
end

cases.run("tag", annotations)

describe("a kind that this build does not tag", function ()
  it("says so", function ()
    local made = {}
    for _, kind in ipairs(core.kinds()) do made[kind.name] = kind.made end
    assert.is_true(made.quantity and made.money and made.identifier and made.person)
  end)
end)

-- The outermost annotations of a news article, in order: nothing missing, nothing invented.
local ARTICLE = {
  "quantity two leaders", "quantity two nations", "ordinal first",
  "ordinal first", "identifier COVID-19", "quantity two leaders", "duration recent months",
  "quantity two countries", "ordinal second", "duration the last two weeks", "quantity two countries", "identifier G7",
  "quantity more than 100 countries", "quantity four partially occupied regions", "quantity around 6,700 containers",
  "quantity over 3 million rounds", "quantity 152 mm", "quantity more than 500,000 rounds", "quantity 122 mm",
  "ordinal fifth", "duration years",
}

describe("the reference article", function ()
  it("has these numbers and no others", function ()
    local file = io.open("../shared/seed/article.txt", "rb")
    if not file then return pending "no ../shared/seed here" end
    local doc <close> = core.new()
    assert(doc:load(file:read "a", { type = "text", clean = false }))
    file:close()
    local found = {}
    for _, item in ipairs(doc:list(core.kind "numeric", "content")) do
      local kind = doc:kind_of(item)
      if not dated[kind] then found[#found + 1] = kind .. " " .. doc:get(item, core.field "text") end
    end
    assert.same(ARTICLE, found)
  end)
end)

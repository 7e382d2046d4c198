-- recipe.lua: recipes, their ingredients and their steps, from the data that cookery pages carry
--
--   local recipe = require "windrow.packs.recipe"
--   d.recipes = recipe.recipes()
--   d.ingredients = recipe.ingredients()
--   d.steps = recipe.steps()
local w = require "windrow"
local text, number, int, list = w.text, w.number, w.int, w.list

local recipe = {}

local function with (columns, more)
  return table.move(more or {}, 1, #(more or {}), #columns + 1, columns)
end

local function as_list (value)
  if value == nil then return {} end
  return type(value) == "table" and value[1] ~= nil and value or { value }
end

--- One row a Recipe object; times are ISO 8601 durations as the page gives them.
function recipe.recipes (more)
  return w.each(w.data "Recipe") (with({
    text       "id"         { key = true },
    text       "name"       { required = true },
    text       "author"     { w.get "author.name" + w.get "author", optional = true },
    text       "yield"      { w.get "recipeYield", optional = true },
    w.duration "prep_time"  { w.get "prepTime", optional = true },
    w.duration "cook_time"  { w.get "cookTime", optional = true },
    w.duration "total_time" { w.get "totalTime", optional = true },
    text       "category"   { w.get "recipeCategory", optional = true },
    text       "cuisine"    { w.get "recipeCuisine", optional = true },
    list(text) "keywords"   { w.get "keywords" / w.split ",", optional = true },
    number     "calories"   { w.get "nutrition.calories" / w.to_number, optional = true },
    number     "rating"     { w.get "aggregateRating.ratingValue", optional = true },
  }, more))
end

local fractions = { ["\u{BD}"] = 0.5, ["\u{BC}"] = 0.25, ["\u{BE}"] = 0.75, ["\u{2153}"] = 1 / 3, ["\u{2154}"] = 2 / 3,
  ["\u{215B}"] = 0.125 }

local function fraction (mark)
  local above, below = mark:match "^(%d+)/(%d+)$"
  return above and tonumber(below) > 0 and above / below or fractions[mark]
end

-- "1 1/2", "½", "2-3", "1.5": the amount, and what stands behind it.
local function amount_of (line)
  local whole, part, rest = line:match "^(%d+)%s+(%d+/%d+)%s*(.*)$"
  if whole and fraction(part) then return whole + fraction(part), rest end
  part, rest = line:match "^(%d+/%d+)%s*(.*)$"
  if part and fraction(part) then return fraction(part), rest end
  for mark, value in pairs(fractions) do
    whole, rest = line:match("^(%d*)%s*" .. mark .. "%s*(.*)$")
    if whole then return (tonumber(whole) or 0) + value, rest end
  end
  part, rest = line:match "^(%d+[.,]?%d*)%s*(.*)$"
  if part then return tonumber((part:gsub(",", "."))), rest end
  return nil, line
end

-- What kitchens measure with, one word each.
local measures = {}
for word in ([[g gram grams kg kilogram kilograms mg ml millilitre millilitres milliliter milliliters
    l litre litres liter liters cl dl cup cups tablespoon tablespoons tbsp tbs teaspoon teaspoons tsp ounce ounces oz
    pound pounds lb lbs pint pints quart quarts pinch pinches dash dashes clove cloves slice slices can cans tin tins
    bunch bunches stick sticks sprig sprigs handful handfuls piece pieces packet packets knob]]):gmatch "%S+" do
  measures[word] = true
end

--- An ingredient's line in its parts: { amount =, to =, unit =, name =, note = }.
function recipe.ingredient (line)
  local made = {}
  line = w.squeeze(line)
  made.amount, line = amount_of(line)
  local to, rest = line:match "^[-\u{2013}]%s*(%d.*)$", nil
  if made.amount and to then made.to, rest = amount_of(to) end
  line = rest or line
  local unit, behind = line:match "^(%a+)%.?%s+(.*)$"
  if made.amount and unit and measures[unit:lower()] then made.unit, line = unit:lower(), behind end
  line = line:gsub("^of%s+", "")
  made.name, made.note = line:match "^(.-)%s*[,(]%s*(.-)%)?$"
  made.name = made.name or line
  return made
end

-- A function that walks the values of a property of all recipes: { recipe =, n =, value = }.
local function each_value (name)
  return function (doc)
    local found = {}
    for _, object in ipairs(doc:data "Recipe") do
      for n, value in ipairs(as_list(object:get(name))) do
        found[#found + 1] = { recipe = object, n = n, value = value }
      end
    end
    return ipairs(found)
  end
end

local function part (name)
  return function (item)
    local value = item.value
    return type(value) == "string" and recipe.ingredient(value)[name] or nil
  end
end

--- One row an ingredient, as written and in its parts.
function recipe.ingredients (more)
  return w.each(each_value "recipeIngredient") (with({
    text   "recipe"  { w.get "recipe.name" },
    int    "n"       {},
    text   "text"    { w.get "value" / w.squeeze },
    number "amount"  { part "amount", optional = true },
    number "to"      { part "to", optional = true },
    text   "unit"    { part "unit", optional = true },
    text   "name"    { part "name", optional = true },
    text   "note"    { part "note", optional = true },
  }, more))
end

--- One row a step; a page that gives all steps in one text has one row.
function recipe.steps (more)
  return w.each(each_value "recipeInstructions") (with({
    text "recipe" { w.get "recipe.name" },
    int  "n"      {},
    text "text"   { function (item)
      local value = item.value
      return w.squeeze(type(value) == "table" and (value.text or value.name) or value)
    end },
  }, more))
end

return recipe

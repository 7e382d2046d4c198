-- recipes.lua: recipe pages become recipes, ingredients in their parts, and steps with their times and heats
local w = require "windrow"
local recipe = require "windrow.packs.recipe"

local recipes = w.dataset "recipes"

recipes.recipes = recipe.recipes { w.text "url" { w.meta "url", optional = true } }

-- The pack's columns, and one of our own: how much it is in grams, where that can be said.
local grams = { g = 1, gram = 1, grams = 1, kg = 1000, oz = 28.35, ounces = 28.35, lb = 453.6, pounds = 453.6 }
recipes.ingredients = recipe.ingredients {
  w.number "grams" { function (_, row)
    local factor = grams[row.unit or ""]
    return factor and row.amount * factor
  end, optional = true },
}

recipes.steps = recipe.steps()

-- What the page's text says of times and heats: "for 2 hours", "at 180 °C".
recipes.settings = w.each("quantity", { from = "page",
  where = function (q) return q.dimension == "temperature" end }) {
  w.text "text" {}, w.number "value" {}, w.text "unit" {}, w.text "sentence" { w.get "sentence.text" },
}
recipes.times = w.each("duration", { from = "page" }) {
  w.text "text" {}, w.duration "value" { "timex" }, w.text "sentence" { w.get "sentence.text" },
}

return recipes

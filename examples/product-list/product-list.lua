-- product-list.lua: a shop's listing page becomes products, and the variants that each card holds
local w = require "windrow"
local text, int, number, bool, ref = w.text, w.int, w.number, w.bool, w.ref

-- "£1,249.00" and "£18" in pence, so that sums stay exact.
local function pence (price)
  local pounds, rest = price:gsub(",", ""):match "(%d+)%.?(%d*)"
  return pounds and tonumber(pounds) * 100 + (tonumber(rest) or 0)
end

local shop = w.dataset "product-list"

shop.products = w.each(w.css "article.card") {
  text   "sku"       { w.css "@data-sku", key = true },
  text   "name"      { w.css "h2" / w.squeeze, required = true },
  text   "link"      { w.css "h2 a@href" / w.to_url },
  text   "image"     { w.css "img@src" / w.to_url, optional = true },
  int    "pence"     { w.css ".price ins" / pence + w.css ".price" / pence },
  int    "was_pence" { w.css ".price del" / pence, optional = true },
  number "rating"    { w.css "meter@value" / w.to_number, optional = true, min = 0, max = 5 },
  int    "reviews"   { w.css ".reviews" / w.match "%d+" / w.to_int, optional = true },
}

shop.variants = w.each(w.css "article.card li.variant") {
  text   "sku"       { w.css "@data-sku", key = true },
  ref    "product"   "products",
  text   "label"     { w.css ".label" / w.squeeze },
  int    "pence"     { w.css ".price" / pence, optional = true },
  bool   "in_stock"  { function (item) return #item:css ".sold-out" == 0 end },
}

return shop

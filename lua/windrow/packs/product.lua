-- product.lua: products and their offers, from the data that shops put into their pages
--
--   local product = require "windrow.packs.product"
--   d.products = product.products()
--   d.offers = product.offers()
local w = require "windrow"
local text, number, int = w.text, w.number, w.int

local product = {}

local function with (columns, more)
  return table.move(more or {}, 1, #(more or {}), #columns + 1, columns)
end

--- "https://schema.org/InStock" is InStock.
local function last_part (value)
  return tostring(value):match "([%w]+)/?$"
end

-- The first offer of a product, or its range of prices.
local function offer (object)
  local offers = object:get "offers"
  if type(offers) == "table" and offers[1] then return offers[1] end
  return offers
end

local function of_offer (...)
  local names = { ... }
  return function (object)
    local found = offer(object)
    for _, name in ipairs(names) do
      if type(found) == "table" and found[name] ~= nil then return found[name] end
    end
  end
end

local function availability (offers)
  return last_part((offers[1] or offers).availability or "")
end

local function image (object)
  local found = object:get "image"
  if type(found) == "table" then found = found[1] or found end
  if type(found) == "table" then found = found.url or found.contentUrl end
  return found and w.to_url(found)
end

local function brand (object)
  local found = object:get "brand"
  return type(found) == "table" and found.name or found
end

--- One row a Product object (JSON-LD or microdata); `more` columns behind the usual ones.
function product.products (more)
  return w.each(w.data "Product") (with({
    text   "id"           { "id", key = true },
    text   "name"         { required = true },
    text   "brand"        { brand, optional = true },
    text   "sku"          { optional = true },
    text   "gtin"         { w.get "gtin13" + w.get "gtin" + w.get "gtin12" + w.get "gtin8", optional = true },
    text   "description"  { optional = true },
    text   "image"        { image, optional = true },
    text   "url"          { w.get "url" / w.to_url, optional = true },
    number "price"        { of_offer("price", "lowPrice"), optional = true },
    text   "currency"     { of_offer "priceCurrency", match = "^%u%u%u$", optional = true },
    text   "availability" { w.get "offers" / availability, optional = true },
    number "rating"       { w.get "aggregateRating.ratingValue", optional = true },
    int    "reviews"      { w.get "aggregateRating.reviewCount" + w.get "aggregateRating.ratingCount",
      optional = true },
  }, more))
end

-- Every offer of every product, with the product's name.
local function all_offers (doc)
  local found = {}
  for _, object in ipairs(doc:data "Product") do
    local offers = object:get "offers"
    local list = type(offers) == "table" and (offers[1] and offers or { offers }) or {}
    for _, one in ipairs(list) do found[#found + 1] = { product = object, offer = one } end
  end
  return found
end

--- One row an offer: its product's name, price, currency, availability, seller.
function product.offers (more)
  return w.each(function (doc) return ipairs(all_offers(doc)) end) (with({
    text   "product"      { w.get "product.name", required = true },
    text   "sku"          { w.get "offer.sku" + w.get "product.sku", optional = true },
    text   "name"         { w.get "offer.name", optional = true },
    number "price"        { w.get "offer.price" + w.get "offer.lowPrice", optional = true },
    text   "currency"     { w.get "offer.priceCurrency", optional = true },
    text   "availability" { w.get "offer.availability" / last_part, optional = true },
    text   "seller"       { w.get "offer.seller.name", optional = true },
  }, more))
end

return product

-- basis.lua: metadata with what each rests on, one row a page, for spec/bench/calibration.lua
local w = require "windrow"
local pages = w.dataset "basis"

local function source (field)
  return function (doc) return (doc:basis(field)) end
end

local function confidence (field)
  return function (doc) return (select(2, doc:basis(field))) end
end

pages.pages = w.each "document" {
  w.text "id" { key = true },
  w.text "title" { optional = true }, w.text "title_source" { source "title", optional = true },
  w.number "title_confidence" { confidence "title", optional = true },
  w.text "author" { optional = true }, w.text "author_source" { source "author", optional = true },
  w.number "author_confidence" { confidence "author", optional = true },
  w.text "date" { "published", optional = true }, w.text "date_source" { source "published", optional = true },
  w.number "date_confidence" { confidence "published", optional = true },
}
return pages

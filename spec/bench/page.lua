-- page.lua: a page's main text and all that it says about itself, a row a page
local w = require "windrow"
local bench = w.dataset "bench"

bench.pages = w.each "document" {
  w.text "id"           { key = true },
  w.text "text"         {},
  w.text "title"        { optional = true },
  w.text "author"       { optional = true },
  w.text "date"         { "published", optional = true },
  w.text "site"         { optional = true },
  w.text "description"  { optional = true },
  w.text "language"     { optional = true },
  w.text "license"      { optional = true },
  w.list(w.text) "categories" { optional = true },
  w.list(w.text) "keywords"   { optional = true },
}

return bench

-- quotes.lua: who said what: quotations with their speakers, and the people a page speaks of
local w = require "windrow"
local text, int, ref = w.text, w.int, w.ref

local quotes = w.dataset "quotes"

quotes.articles = w.each "document" {
  text   "id"        { key = true },
  text   "title"     {},
  w.date "published" { optional = true },
}

quotes.people = w.each "person" {
  ref  "article" "articles",
  text "text"    {},
  text "name"    { optional = true },
}

quotes.quotes = w.each "quote" {
  ref  "article"      "articles",
  text "speaker"      { optional = true },
  text "speaker_name" { optional = true },
  text "verb"         { optional = true },
  text "text"         {},
  int  "words"        { function (q) return select(2, q.text:gsub("%S+", "")) end },
  text "section"      { w.get "section.title", optional = true },
}

return quotes

-- news.lua: a news page becomes rows in five tables: the article, its sections, its sentences, quantities, quotes
local w = require "windrow"
local text, int, number, date, ref = w.text, w.int, w.number, w.date, w.ref

local news = w.dataset "news"

news.articles = w.each "document" {
  text   "id"          { key = true },
  text   "title"       { w.css "h1" / w.squeeze + w.get "title", required = true },
  date   "published"   { optional = true },
  text   "author"      { optional = true },
  text   "site"        { optional = true },
}
news.sections = w.each "section" {
  text   "id"          { key = true },
  ref    "article"     "articles",
  int    "level"       {},
  text   "title"       {},
}
news.sentences = w.each "sentence" {
  text   "id"          { key = true },
  ref    "article"     "articles",
  ref    "section"     { "sections", optional = true },
  text   "text"        {},
}
news.quantities = w.each("quantity", { where = function (q) return q.unit ~= nil end }) {
  ref    "sentence"    "sentences",
  number "value"       {},
  text   "unit"        {},
  text   "surface"     { "text" },
}
news.quotes = w.each "quote" {
  ref    "sentence"    "sentences",
  text   "speaker"     { optional = true },
  text   "text"        {},
  int    "words"       { function (q) return select(2, q.text:gsub("%S+", "")) end },
}

return news

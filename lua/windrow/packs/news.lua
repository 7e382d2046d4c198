-- news.lua: an article, its sections and its sentences
--
--   local news = require "windrow.packs.news"
--   d.articles = news.articles()
--   d.sections = news.sections()
--   d.sentences = news.sentences()
local w = require "windrow"
local text, int, date, list, ref = w.text, w.int, w.date, w.list, w.ref

local news = {}

local function with (columns, more)
  return table.move(more or {}, 1, #(more or {}), #columns + 1, columns)
end

local function word_count (item)
  return select(2, item.text:gsub("%S+", ""))
end

--- The columns of an article, and `more` behind them.
function news.article (more)
  return with({
    text       "id"          { key = true },
    text       "url"         { optional = true },
    text       "title"       { w.meta "title" + w.css "h1" / w.squeeze, required = true },
    list(text) "authors"     { optional = true },
    date       "published"   { optional = true },
    date       "modified"    { optional = true },
    text       "site"        { optional = true },
    text       "language"    { optional = true },
    text       "description" { optional = true },
    text       "image"       { w.get "image" / w.to_url, optional = true },
    list(text) "categories"  { optional = true },
    list(text) "keywords"    { optional = true },
    int        "words"       { word_count },
    text       "text"        {},
  }, more)
end

--- One row a page; `more` columns behind the usual ones.
function news.articles (more) return w.each "document" (news.article(more)) end

--- One row a section, with the titles above it.
function news.sections (more)
  return w.each "section" (with({
    text "id" { key = true }, ref "article" "articles", int "level" {}, text "title" {}, list(text) "path" {},
  }, more))
end

--- One row a sentence.
function news.sentences (more)
  return w.each "sentence" (with({
    text "id" { key = true }, ref "article" "articles", ref "section" { "sections", optional = true }, text "text" {},
  }, more))
end

return news

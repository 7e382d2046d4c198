-- feed.lua: the entries of a feed: RSS 2, RSS 1 (RDF) and Atom
--
--   local feed = require "windrow.packs.feed"
--   d.feed = feed.feeds()
--   d.entries = feed.entries()
local w = require "windrow"
local text, list = w.text, w.list

local feed = {}

local function with (columns, more)
  return table.move(more or {}, 1, #(more or {}), #columns + 1, columns)
end

local link = w.css "link[rel=alternate]@href" + w.css "link:not([rel])@href" + w.css "link" / w.squeeze

-- Descriptions are HTML in a text: what it says.
local function plain (value)
  local markup = w.trim(value)
  if not markup:find "[<&]" then return w.squeeze(markup) end
  local doc <close> = w.parse("<body>" .. markup, { type = "html" })
  return doc and w.squeeze(doc:css "body"[1].text)
end

--- One row a feed: its title, address, language.
function feed.feeds (more)
  return w.each(w.xpath "//*[local-name()='channel' or local-name()='feed']") (with({
    text "id"       { key = true },
    text "title"    { w.xpath "*[local-name()='title']" / w.squeeze, optional = true },
    text "url"      { w.xpath "*[local-name()='link'][not(@rel) or @rel='alternate']/@href"
      + w.xpath "*[local-name()='link']" / w.squeeze, optional = true },
    text "language" { w.xpath "*[local-name()='language']", optional = true },
  }, more))
end

--- One row an entry.
function feed.entries (more)
  return w.each(w.css "item, entry") (with({
    text       "id"         { w.css "guid" + w.css "id" + link, key = true },
    text       "title"      { w.css "title" / plain, optional = true },
    text       "url"        { link, optional = true },
    w.datetime "published"  { w.css "pubDate" / w.to_date + w.css "published" + w.css "dc\\:date" + w.css "issued",
      optional = true },
    w.datetime "updated"    { w.css "updated" + w.css "modified", optional = true },
    text       "author"     { w.css "dc\\:creator" + w.css "author name" + w.css "author", optional = true },
    list(text) "categories" { w.css "category@term" + w.css "category" / w.squeeze, optional = true },
    text       "summary"    { w.css "description" / plain + w.css "summary" / plain, optional = true },
    text       "content"    { w.css "content\\:encoded" / plain + w.css "content" / plain, optional = true },
    text       "enclosure"  { w.css "enclosure@url" + w.css "link[rel=enclosure]@href", optional = true },
  }, more))
end

return feed

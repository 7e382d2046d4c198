-- feed.lua: a feed becomes its entries, and what they are filed under
local w = require "windrow"
local feed = require "windrow.packs.feed"

local news = w.dataset("feed", { clean = false })

news.feeds = feed.feeds()
news.entries = feed.entries {
  w.text "host" { w.css "link" / w.match "^https?://([^/]+)", optional = true },
}

-- One row for each category that an entry is filed under.
news.filed = w.each(w.css "item > category, entry > category") {
  w.ref  "entry" "entries",
  w.text "name"  { w.css "@term" + w.get "text" / w.squeeze },
}

return news

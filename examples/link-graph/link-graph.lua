-- link-graph.lua: pages and the links between them: the edges of a graph, with what a reader sees of each
local w = require "windrow"
local text, bool, int, ref = w.text, w.bool, w.int, w.ref

local graph = w.dataset "graph"

local function host (url)
  return url and url:match "^%a+://([^/:]+)"
end

graph.pages = w.each "document" {
  text "url"   { key = true },
  text "title" { optional = true },
  text "host"  { function (doc) return host(doc.url) end },
  int  "links" { function (doc) return #doc:css "a[href]" end },
}

-- Every link of the page's main text; `from = "page"` would take the menus too.
graph.links = w.each("link", { where = function (link) return not link.href:find "^%a+:" or link.href:find "^https?:" end }) {
  ref  "page"     "pages",
  text "to"       { w.get "href" / w.to_url / w.match "^[^#]+", required = true },
  text "fragment" { w.get "href" / w.match "#(.+)$", optional = true },
  text "anchor"   { w.get "text" / w.squeeze, optional = true },
  text "rel"      { optional = true },
  bool "internal" { function (link, row) return host(row.to) == host(link.doc.url) end },
  bool "follow"   { function (link) return not (link.rel or ""):find "nofollow" end },
  text "section"  { w.get "section.title", optional = true },
  text "sentence" { w.get "sentence.text", optional = true },
}

return graph

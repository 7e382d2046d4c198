-- forum.lua: a thread becomes posts, each with the post it stands in and the one it answers, and what posts quote
local w = require "windrow"
local text, int, ref = w.text, w.int, w.ref

local forum = w.dataset("forum", { clean = false })

forum.threads = w.each "document" {
  text "id"    { key = true },
  text "title" { w.css "h1" / w.squeeze, required = true },
}

-- `own` keeps a post's columns out of the replies that are nested in it.
forum.posts = w.each(w.css "article.post", { own = true }) {
  text "id"      { w.css "@id", key = true },
  ref  "thread"  "threads",
  ref  "parent"  { "posts", optional = true },
  int  "number"  { w.css ".no" / w.match "%d+" },
  ref  "answers" { "posts", w.css ".re" / w.match "%d+", by = "number", optional = true },
  text "author"  { w.css ".by" / w.squeeze },
  w.datetime "at" { w.css "time@datetime" },
  int  "likes"   { w.css ".likes" / w.to_int, default = 0 },
  text "body"    { w.css ".body" },
  text "role"    { function (_, row) return row.author:find "^mod_" and "moderator" or "member" end },
}

forum.quoted = w.each(w.css "blockquote") {
  ref  "post" "posts",
  text "of"   { w.css "cite" / w.squeeze, optional = true },
  text "text" { w.css "p" / w.squeeze },
}

return forum

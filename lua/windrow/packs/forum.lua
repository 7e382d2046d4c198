-- forum.lua: the posts of a thread, each with the one it answers
--
--   local forum = require "windrow.packs.forum"
--   d.posts = forum.posts()
--   d.posts = forum.posts { post = "li.reply", author = ".who", body = ".said" }      -- another site
local w = require "windrow"
local text, ref = w.text, w.ref

local forum = {}

-- Names that forums give their parts: phpBB, vBulletin, XenForo, Discourse, Discuz, Stack Exchange, WordPress and
-- what calls itself a comment.
local usual = {
  post = "article.message, .topic-post, .post[id], .postbody, .question[data-questionid], .answer[data-answerid], "
    .. "li.comment, article.comment, div.comment[id], [itemtype$=DiscussionForumPosting], [itemtype$=Comment]",
  id = "@id",
  author = "[itemprop=author] [itemprop=name], [itemprop=author], .author, .username, .message-name, .comment-author, "
    .. ".user-details a, .postauthor, .poster",
  when = "time@datetime, [itemprop=datePublished]@content, [itemprop=dateCreated]@content",
  body = "[itemprop=text], .message-body, .content, .cooked, .post-content, .s-prose, .comment-content, .comment-body, "
    .. ".postbody-text, .body",
  reply_to = "[data-reply-to]@data-reply-to, [data-parent-id]@data-parent-id, .in-reply-to@href",
}

-- "a@x, b@y" as sources, one else the other.
local function attributes (selectors)
  local source
  for one in (selectors .. ","):gmatch "%s*(.-)%s*," do
    source = source and source + w.css(one) or w.css(one)
  end
  return source
end

local function number_of (value)
  return value:match "[%w_-]+$"
end

--- One row a post: id, the post around it or answered by it, author, time, text.  `selectors`
--- replaces any of post, id, author, when, body, reply_to.
function forum.posts (selectors, more)
  local s = {}
  for name, value in pairs(usual) do s[name] = value end
  for name, value in pairs(selectors or {}) do
    if not usual[name] then error(("forum.posts: there is no part '%s'"):format(name), 2) end
    s[name] = value
  end
  local columns = {
    text "id"     { attributes(s.id) + w.get "id", key = true },
    ref  "parent" { "posts", optional = true },
    text "author" { w.css(s.author) / w.squeeze, optional = true },
    w.datetime "published" { attributes(s.when), optional = true },
    text "text"   { w.css(s.body) + w.get "text" },
    ref  "answers" { "posts", attributes(s.reply_to) / number_of, optional = true },
  }
  table.move(more or {}, 1, #(more or {}), #columns + 1, columns)
  return w.each(w.css(s.post), { own = true }) (columns)
end

return forum

-- media.lua: media types and charsets, as Content-Type tells them

local core = require "windrow.core"

local media = {}

local types = {
  ["text/html"] = "html", ["application/xhtml+xml"] = "html", ["application/vnd.wap.xhtml+xml"] = "html",
  ["text/plain"] = "text", ["text/markdown"] = "markdown", ["text/x-markdown"] = "markdown",
  ["text/xml"] = "xml", ["application/xml"] = "xml",
  ["application/rss+xml"] = "xml", ["application/atom+xml"] = "xml", ["application/tei+xml"] = "xml",
}

--- The type of document of a Content-Type's value; nil when it says nothing; false, and the media
--- type, when it is of no document.
function media.type (content)
  local name = content and content:lower():match("^%s*([%w.+/_-]+)")
  if not name or name == "unknown/unknown" then return nil end
  if types[name] then return types[name] end
  return false, name
end

--- The charset that a Content-Type names, when it is one.
function media.charset (content)
  local label = content and content:match("[Cc][Hh][Aa][Rr][Ss][Ee][Tt]%s*=%s*[\"']?%s*([^%s\"';,]+)")
  return label and core.charset(label) and label or nil
end

return media

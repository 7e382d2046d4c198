-- ending.lua: what the ending of a file's name says about its content

local ending = {}

local types = {
  html = "html", htm = "html", xhtml = "html", shtml = "html",
  txt = "text", text = "text",
  md = "markdown", markdown = "markdown",
  xml = "xml", rss = "xml", atom = "xml",
  jsonl = "jsonl", ndjson = "jsonl",
}

local packed = { gz = "gzip", zst = "Zstandard", bz2 = "bzip2", xz = "xz", lz4 = "LZ4" }

local closed = { warc = "WARC", wet = "WET", zip = "zip", tar = "tar", epub = "EPUB", mhtml = "MHTML" }

--- The types that `--type` takes.
ending.types = { "html", "text", "markdown", "xml", "jsonl" }

--- Reads a name: the type of the document or nil, the name of a compression around it or nil,
--- the name of a container or nil, and whether the name has an ending at all.
function ending.read (name)
  local base = name:match("[^/]*$")
  local stem, last = base:match("^(.+)%.(%w+)$")
  local compression = last and packed[last:lower()]
  if compression then last = stem:match("%.(%w+)$") end
  local key = last and last:lower()
  return types[key], compression, closed[key], last ~= nil
end

return ending

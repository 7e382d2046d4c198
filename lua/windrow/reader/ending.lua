-- ending.lua: what the ending of a file's name says about its content

local ending = {}

local types = {
  html = "html", htm = "html", xhtml = "html", shtml = "html",
  txt = "text", text = "text",
  md = "markdown", markdown = "markdown",
  xml = "xml", rss = "xml", atom = "xml",
  jsonl = "jsonl", ndjson = "jsonl",
}

local packings = { gz = "gzip", zst = "zstd", bz2 = "bzip2", xz = "xz", lz4 = "lz4" }

local containers = {
  warc = "warc", wet = "warc", csv = "csv", tsv = "csv", zip = "zip", tar = "tar", epub = "epub",
  mhtml = "mhtml", mht = "mhtml",
}

-- Endings that say two things at once.
local both = { tgz = { "gzip", "tar" }, tbz2 = { "bzip2", "tar" }, txz = { "xz", "tar" }, tzst = { "zstd", "tar" } }

--- The types that `--type` takes.
ending.types = { "html", "text", "markdown", "xml", "jsonl" }

--- Reads a name: the type of the document or nil, the compression around it or nil ("gzip" …),
--- the name of a container or nil, and whether the name has an ending at all.
function ending.read (name)
  local base = name:match("^.*/(.*)$") or name
  local stem, last = base:match("^(.+)%.(%w+)$")
  local key = last and last:lower()
  if both[key] then return nil, both[key][1], both[key][2], true end
  local packing = packings[key]
  if packing then
    last = stem:match("%.(%w+)$")
    key = last and last:lower()
  end
  return types[key], packing, containers[key], last ~= nil
end

return ending

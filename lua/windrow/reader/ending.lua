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

-- The last ending, in small letters; a name cannot begin with it.
local function last_ending (name)
  local last = name:match("[^/]%.(%w+)$")
  return last and last:lower()
end

--- Reads a name: the type of the document or nil, the compression around it or nil ("gzip" …),
--- the name of a container or nil, and whether the name has an ending at all.
function ending.read (name)
  local key = last_ending(name)
  if both[key] then return nil, both[key][1], both[key][2], true end
  local packing = packings[key]
  if packing then key = last_ending(name:sub(1, -2 - #key)) end
  return types[key], packing, containers[key], key ~= nil
end

return ending

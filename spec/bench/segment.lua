-- segment.lua: what `make bench` prints of sentences and tokens: English prose, German and Chinese text, beside peers
package.path = "./lua/?.lua;./lua/?/init.lua;./?.lua;" .. package.path
package.cpath = "./build/?.so;" .. package.cpath
local core = require "windrow.core"
local data = require "spec.support.data"
local tree = require "spec.support.tree"

local size = 12 << 20

-- Appends the texts of a file of JSON lines, as many as fit.
local function add (texts, path, n, wanted)
  for line in io.lines(path) do
    local record = core.decode_json(line)
    if n >= size then break end
    if record.text and wanted(record) then
      texts[#texts + 1] = record.text
      n = n + #record.text + 2
    end
  end
  return n
end

-- A file of `size` bytes of these sets, again from the start where they are too short; nil where they are not here.
local function text_of (name, paths, wanted)
  local texts, n, last = {}, 0, -1
  while n < size and n > last do
    last = n
    for _, path in ipairs(paths) do n = add(texts, path, n, wanted) end
  end
  local path = "build/measure/" .. name .. ".txt"
  local file <close> = assert(io.open(path, "wb"))
  file:write(table.concat(texts, "\n\n"))
  return path
end

local function any () return true end

local sentence, pages = data.folder "sentence", data.folder "extract-wcxb"
if not (sentence and pages) then
  print "segment: the texts of the development data are not here"
  return
end
local english = text_of("english", { pages .. "/wcxb_dev/gold.jsonl" }, function (record) return record.page_type == "article" end)
local german = text_of("german", { sentence .. "/legal_de_agb.dev.jsonl", sentence .. "/ud_de_gsd.dev.jsonl" }, any)
local chinese = text_of("chinese", { sentence .. "/ud_zh_gsdsimp.dev.jsonl" }, any)
print(tree.output(("build/measure/segment build/peers/libblingfiretokdll.so en=%s de=%s zh=%s"):format(english, german, chinese)))

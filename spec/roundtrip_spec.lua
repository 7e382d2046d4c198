-- roundtrip_spec.lua: every piece of every text item, replayed from the source, gives the surface text
local core = require "windrow.core"
local data = require "spec.support.data"
local lfs = require "lfs"

local text_field = core.field "text"
local kinds = { "block", "section", "sentence", "token", "numeric" }

-- References that real pages use most, decoded here by hand; others are only checked to be references.
local named = { amp = "&", lt = "<", gt = ">", quot = '"', nbsp = "\u{A0}", rsquo = "\u{2019}", lsquo = "\u{2018}", rdquo = "\u{201D}",
  ldquo = "\u{201C}", ndash = "\u{2013}", mdash = "\u{2014}", hellip = "\u{2026}", copy = "\u{A9}", eacute = "\u{E9}", uuml = "\u{FC}" }

local function decoded (reference)
  local digits = reference:match "^&#(%d+);?$"
  local code = digits and tonumber(digits) or tonumber(reference:match "^&#[xX](%x+);?$" or "", 16)
  if code and code >= 0xA0 and code < 0xD800 then return utf8.char(code) end
  if code and code >= 0x20 and code < 0x7F then return utf8.char(code) end
  return named[reference:match "^&(%a+);$"]
end

-- Checks one piece against the source; answers what is wrong.
local function wrong (piece, surface, source)
  if piece.kind == "separator" then return piece.source_start and "a separator with a source" end
  local raw = source:sub(piece.source_start + 1, piece.source_end)
  if piece.kind == "verbatim" then return raw ~= surface and "not verbatim" end
  if piece.kind == "reference" then
    local expected = decoded(raw)
    return (raw:sub(1, 1) ~= "&" and "no reference") or (expected and expected ~= surface and "decoded wrongly")
  end
  if piece.kind == "unescaped" then return not raw:find '^[{"]' and "no string of data" end
  if piece.kind == "newline" then return not (surface == "\n" and raw:find "^\r\n?$") and "no newline" end
  if piece.kind == "replaced" then return surface ~= "\u{FFFD}" and "not replaced" end
  return not (surface:find "^[ \n\t]$" and (raw:find "%s" or raw:find "<" or raw:find "&")) and "no white space"
end

-- All pieces of an item: in order, without gaps, each as its kind says.
local function check (doc, handle, source)
  local text, at = doc:get(handle, text_field), 0
  for _, piece in ipairs(doc:pieces(handle)) do
    assert(piece.at == at, "a gap between pieces")
    local surface = text:sub(piece.at + 1, piece.at + piece.n)
    local fault = wrong(piece, surface, source)
    local raw = piece.source_start and source:sub(piece.source_start + 1, piece.source_end)
    if fault then error(("%s: %q from %q in %q"):format(fault, surface, tostring(raw), text:sub(1, 80)), 0) end
    at = at + piece.n
  end
  assert(at == #text, "pieces end before the text does")
end

-- Replays all items of a page, and answers how many there were.
local function replay (doc, source, options)
  assert(doc:load(source, options))
  local count = 0
  local name = doc:get(doc:list(core.kind "document", "content")[1], (core.field "encoding"))
  if name ~= "UTF-8" then return 0 end  -- verbatim bytes are compared as UTF-8
  for _, part in ipairs { "content", "page" } do
    for _, kind in ipairs(kinds) do
      for _, handle in ipairs(doc:list(core.kind(kind), part, nil, true)) do
        check(doc, handle, source)
        count = count + 1
      end
    end
  end
  return count
end

local function read (path)
  local file <close> = assert(io.open(path, "rb"))
  return file:read "a"
end

local function pages_below (folder, most)
  local list = {}
  for name in lfs.dir(folder) do
    local path = folder .. "/" .. name
    if name:sub(1, 1) ~= "." and lfs.attributes(path, "mode") == "directory" then
      table.move(pages_below(path), 1, 10000, #list + 1, list)
    elseif name:find "%.html?$" then
      list[#list + 1] = path
    end
  end
  table.sort(list)
  return table.move(list, 1, most or #list, 1, {})
end

local function replay_all (paths)
  local doc <close> = core.new()
  local count = 0
  for _, path in ipairs(paths) do
    local good, result = pcall(replay, doc, read(path), { name = path })
    assert(good, path .. ": " .. tostring(result))
    count = count + result
  end
  return count
end

describe("replaying the source", function ()
  it("gives every text of a tricky page", function ()
    local page = "<p>Caf&eacute; &amp; tea,\r\n  <b>two </b> cups&#8212;$5.50\0 <br>each. A &unknown; B&nbsp;C.<pre>a\r\n\tb</pre>"
    local doc <close> = core.new()
    assert.is_true(replay(doc, page, { type = "html", clean = false }) > 20)
  end)

  it("gives every text of plain text", function ()
    local doc <close> = core.new()
    assert.is_true(replay(doc, "A title\n\nOne two.  Three\nfour.\r\n\r\n- five\n- six 7 km\n", { type = "text" }) > 10)
  end)

  it("gives every text of the examples", function ()
    assert.is_true(replay_all(pages_below "examples") > 500)
  end)

  it("gives every text of 200 pages of the web", function ()
    local folder = data.folder "extract-wcxb"
    if not folder then return pending "no ../shared/bench here" end
    assert.is_true(replay_all(pages_below(folder .. "/wcxb_dev/html", 200)) > 100000)
  end)
end)

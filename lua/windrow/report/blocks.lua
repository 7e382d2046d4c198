-- blocks.lua: the blocks of a page as HTML, cut into the segments that marks cover
local core = require "windrow.core"
local escape = require "windrow.report.escape"

local blocks = {}

local text_field, kind_field = core.field "text", core.field "kind"
local verdict_field, score_field = core.field "verdict", core.field "score"

--- The pieces of a block that come from the source, and its first and last byte there.
local function source_pieces (doc, handle)
  local kept = {}
  for _, piece in ipairs(doc:pieces(handle) or {}) do
    if piece.source_start then kept[#kept + 1] = piece end
  end
  local first, last = kept[1], kept[#kept]
  return kept, first and first.source_start, last and last.source_end
end

--- The blocks of a page in the order of their source: { handle =, pieces =, from =, to =, marks = {} }.
function blocks.list (doc)
  local list = {}
  for _, handle in ipairs(doc:list(core.kind "block", "page")) do
    local pieces, from, to = source_pieces(doc, handle)
    if from then
      list[#list + 1] = { handle = handle, pieces = pieces, from = from, to = to, marks = {},
        text = doc:get(handle, text_field) }
    end
  end
  table.sort(list, function (a, b) return a.from < b.from end)
  return list
end

--- The first place in a sorted array whose `name` is beyond `at`.
local function behind (list, name, at)
  local low, high = 1, #list + 1
  while low < high do
    local middle = (low + high) // 2
    if list[middle][name] > at then high = middle else low = middle + 1 end
  end
  return low
end

--- The byte of a piece's text that comes from byte `at` of the source.  Where characters have other lengths there
--- (in an encoding that is not UTF-8), the core is asked for the source of more and more of the text.
local function text_at (doc, block, piece, at)
  if piece.source_end - piece.source_start == piece.n then return piece.at + at - piece.source_start end
  local low, high = piece.at, piece.at + piece.n
  while low < high do
    local middle = (low + high + 1) // 2
    local _, stop = doc:source_of(block.handle, piece.at, middle)
    if stop > at then high = middle - 1 else low = middle end
  end
  return low
end

--- Bytes [from, to) of the source as bytes of a block's text; nil where nothing of them is in it.
local function range_in (doc, block, from, to)
  local pieces = block.pieces
  local i = behind(pieces, "source_end", from)
  local first, last
  while pieces[i] and pieces[i].source_start < to do
    local piece = pieces[i]
    local verbatim = piece.kind == "verbatim"
    local start, stop = piece.at, piece.at + piece.n
    if verbatim then
      if from > piece.source_start then start = text_at(doc, block, piece, from) end
      if to < piece.source_end then stop = text_at(doc, block, piece, to) end
    end
    first, last = first or start, stop
    i = i + 1
  end
  if first and last > first then return first, last end
end

--- Gives every block the marks that touch it: { mark's number, first, last }.  Gives the set of marks that are
--- somewhere.
function blocks.place (doc, list, marks)
  local placed = {}
  for n, mark in ipairs(marks) do
    local i = behind(list, "to", mark.from)
    while list[i] and list[i].from < mark.to do
      local first, last = range_in(doc, list[i], mark.from, mark.to)
      if first then
        table.insert(list[i].marks, { n, first, last })
        placed[n] = true
      end
      i = i + 1
    end
  end
  return placed
end

--- The marks that cover a segment, the shortest first, as the text of an attribute.
local function covering (active, marks)
  local numbers = {}
  for n in pairs(active) do numbers[#numbers + 1] = n end
  table.sort(numbers, function (a, b)
    local x, y = marks[a].to - marks[a].from, marks[b].to - marks[b].from
    if x ~= y then return x < y end
    return a < b
  end)
  for i, n in ipairs(numbers) do numbers[i] = n - 1 end
  return table.concat(numbers, " ")
end

local function segment_html (text, active, marks)
  if text == "" then return "" end
  if next(active) == nil then return escape(text) end
  return ('<span class="m" data-m="%s">%s</span>'):format(covering(active, marks), escape(text))
end

--- Where marks start and end in a block, in order: { at, number, starts }.
local function edges_of (block)
  local edges = {}
  for _, mark in ipairs(block.marks) do
    edges[#edges + 1], edges[#edges + 2] = { mark[2], mark[1], true }, { mark[3], mark[1], false }
  end
  table.sort(edges, function (a, b)
    if a[1] ~= b[1] then return a[1] < b[1] end
    if a[3] ~= b[3] then return b[3] end
    return a[2] < b[2]
  end)
  return edges
end

local function inner_html (block, marks)
  local out, active, at = {}, {}, 0
  for _, edge in ipairs(edges_of(block)) do
    if edge[1] > at then
      out[#out + 1] = segment_html(block.text:sub(at + 1, edge[1]), active, marks)
      at = edge[1]
    end
    active[edge[2]] = edge[3] or nil
  end
  out[#out + 1] = segment_html(block.text:sub(at + 1), active, marks)
  return table.concat(out)
end

--- The blocks as HTML, and the verdicts among them as a set.
function blocks.html (doc, list, marks)
  local out, verdicts = {}, {}
  for i, block in ipairs(list) do
    local verdict = doc:get(block.handle, verdict_field) or "unknown"
    local score = doc:get(block.handle, score_field)
    verdicts[verdict] = true
    out[i] = ('<p class="b %s %s" title="%s%s">%s</p>'):format(verdict, doc:get(block.handle, kind_field), verdict,
      score and (" %.2f"):format(score) or "", inner_html(block, marks))
  end
  return table.concat(out, "\n"), verdicts
end

return blocks

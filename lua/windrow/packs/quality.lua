-- quality.lua: signals of text quality as columns: the filters of Gopher, C4 and FineWeb
--
--   local quality = require "windrow.packs.quality"
--   d.pages = w.each "document" (quality.columns { w.text "id" { key = true } })
--
-- Every signal is a number as its authors define it, and each `…_ok` says whether their limits hold; nothing is
-- dropped: that is for `where = function (doc, row) return row.gopher_ok end`.
--
-- Gopher: Rae et al. 2021, tables A1 (quality and repetition).  C4: Raffel et al. 2020, 2.2.  FineWeb: Penedo et al.
-- 2024, 3.6.  A line is a block of the text, a word what white space parts.
local w = require "windrow"

local quality = {}

local stop_words = {}
for word in ("the be to of and that have with"):gmatch "%a+" do stop_words[word] = true end

local function lines_of (text)
  local lines = {}
  for line in text:gmatch "[^\n]+" do
    line = w.trim(line)
    if line ~= "" then lines[#lines + 1] = line end
  end
  return lines
end

local function words_of (text)
  local words = {}
  for word in text:gmatch "%S+" do words[#words + 1] = word end
  return words
end

local function length (text)
  return utf8.len(text) or #text
end

local function share (part, whole)
  return whole > 0 and part / whole or 0
end

-- How many of the texts came before, and how many of the characters are theirs.
local function repeated (texts)
  local seen, n, characters, all = {}, 0, 0, 0
  for _, text in ipairs(texts) do
    local size = length(text)
    all = all + size
    if seen[text] then n, characters = n + 1, characters + size end
    seen[text] = true
  end
  return share(n, #texts), share(characters, all)
end

-- The share of characters in the most frequent n-gram of words.
local function top_ngram (words, n, characters)
  local count, best, most = {}, nil, 1
  for i = 1, #words - n + 1 do
    local gram = table.concat(words, " ", i, i + n - 1)
    count[gram] = (count[gram] or 0) + 1
    if count[gram] > most then best, most = gram, count[gram] end
  end
  return best and share(most * length((best:gsub(" ", ""))), characters) or 0
end

-- The share of characters in n-grams of words that came before, each word once.
local function repeated_ngrams (words, n, characters)
  local seen, covered, inside = {}, 0, 0
  for i = 1, #words - n + 1 do
    local gram = table.concat(words, " ", i, i + n - 1)
    if seen[gram] then
      for k = math.max(i, inside + 1), i + n - 1 do covered = covered + length(words[k]) end
      inside = i + n - 1
    end
    seen[gram] = true
  end
  return share(covered, characters)
end

local function count (list, test)
  local n = 0
  for _, text in ipairs(list) do if test(text) then n = n + 1 end end
  return n
end

local function ends_sentence (line)
  return line:find "[.!?\"']$" ~= nil or line:find "\u{201D}$" ~= nil or line:find "\u{2026}$" ~= nil
end

local function is_bullet (line)
  return line:find "^[-*]%s" ~= nil or line:find "^\u{2022}" ~= nil
end

local function is_cut (line)
  return line:find "%.%.%.$" ~= nil or line:find "\u{2026}$" ~= nil
end

local function symbols_of (text)
  local hashes = select(2, text:gsub("#", ""))
  local dots = select(2, text:gsub("%.%.%.", "")) + select(2, text:gsub("\u{2026}", ""))
  return hashes + dots
end

local function gopher (s, text, lines, words, characters)
  local stops = {}
  for _, word in ipairs(words) do
    local lower = word:lower():gsub("%p", "")
    if stop_words[lower] then stops[lower] = true end
  end
  local kinds = 0
  for _ in pairs(stops) do kinds = kinds + 1 end
  s.gopher_words = #words
  s.gopher_word_length = share(characters, #words)
  s.gopher_symbols = share(symbols_of(text), #words)
  s.gopher_bullet_lines = share(count(lines, is_bullet), #lines)
  s.gopher_cut_lines = share(count(lines, is_cut), #lines)
  s.gopher_alphabetic = share(count(words, function (word) return word:find "[%a\x80-\xFF]" ~= nil end), #words)
  s.gopher_stop_words = kinds
  s.gopher_ok = #words >= 50 and #words <= 100000 and s.gopher_word_length >= 3 and s.gopher_word_length <= 10
    and s.gopher_symbols <= 0.1 and s.gopher_bullet_lines <= 0.9 and s.gopher_cut_lines <= 0.3
    and s.gopher_alphabetic >= 0.8 and kinds >= 2
end

local top_limits = { [2] = 0.20, [3] = 0.18, [4] = 0.16 }
local repeat_limits = { [5] = 0.15, [6] = 0.14, [7] = 0.13, [8] = 0.12, [9] = 0.11, [10] = 0.10 }

local function repetition (s, lines, words, characters)
  s.repeated_lines, s.repeated_line_characters = repeated(lines)
  local fine = s.repeated_lines <= 0.30 and s.repeated_line_characters <= 0.20
  for n = 2, 4 do
    s["top_" .. n .. "gram"] = top_ngram(words, n, characters)
    fine = fine and s["top_" .. n .. "gram"] <= top_limits[n]
  end
  for n = 5, 10 do
    s["repeated_" .. n .. "grams"] = repeated_ngrams(words, n, characters)
    fine = fine and s["repeated_" .. n .. "grams"] <= repeat_limits[n]
  end
  s.repetition_ok = fine
end

local policies = { "terms of use", "privacy policy", "cookie policy", "uses cookies", "use of cookies", "use cookies" }

-- C4 keeps a line that ends as a sentence does, has five words, and speaks of no script and no policy.
local function keeps_line (line)
  local lower = line:lower()
  if not ends_sentence(line) or #words_of(line) < 5 or lower:find("javascript", 1, true) then return false end
  for _, policy in ipairs(policies) do if lower:find(policy, 1, true) then return false end end
  return true
end

local function c4 (s, text, lines, sentences)
  s.c4_lines = share(count(lines, keeps_line), #lines)
  s.c4_sentences = sentences
  s.c4_placeholder = text:lower():find("lorem ipsum", 1, true) ~= nil
  s.c4_brace = text:find("{", 1, true) ~= nil
  s.c4_ok = s.c4_lines > 0 and sentences >= 3 and not s.c4_placeholder and not s.c4_brace
end

local function fineweb (s, lines)
  s.fineweb_ended_lines = share(count(lines, ends_sentence), #lines)
  s.fineweb_short_lines = share(count(lines, function (line) return length(line) < 30 end), #lines)
  s.fineweb_ok = s.fineweb_ended_lines > 0.12 and s.repeated_line_characters <= 0.1 and s.fineweb_short_lines < 0.67
end

--- All signals of a document by name; made once a document.
function quality.signals (doc)
  local state = doc.state
  if state.quality then return state.quality end
  local text, sentences, s = doc.text, 0, {}
  for _ in doc:each "sentence" do sentences = sentences + 1 end
  local lines, words = lines_of(text), words_of(text)
  local characters = length((text:gsub("%s+", "")))
  gopher(s, text, lines, words, characters)
  repetition(s, lines, words, characters)
  c4(s, text, lines, sentences)
  fineweb(s, lines)
  state.quality = s
  return s
end

local function signal (type, name, doc)
  return type (name) { function (item) return quality.signals(item.doc)[name] end, doc = doc }
end

--- Columns of the filters named in `of` ("gopher", "repetition", "c4", "fineweb"; all when nil), for a table of
--- documents, behind the columns in `more`.
function quality.columns (more, of)
  local columns = table.move(more or {}, 1, #(more or {}), 1, {})
  local function add (filter, list)
    for _, name in ipairs(of or { filter }) do
      if name == filter then table.move(list, 1, #list, #columns + 1, columns) end
    end
  end
  add("gopher", {
    signal(w.int, "gopher_words", "words"),
    signal(w.number, "gopher_word_length", "characters a word"),
    signal(w.number, "gopher_symbols", "# and … a word"),
    signal(w.number, "gopher_bullet_lines", "share of lines that begin with a bullet"),
    signal(w.number, "gopher_cut_lines", "share of lines that end with …"),
    signal(w.number, "gopher_alphabetic", "share of words with a letter"),
    signal(w.int, "gopher_stop_words", "how many of eight common words there are"),
    signal(w.bool, "gopher_ok", "whether all of them are within Gopher's limits"),
  })
  local repeats = {
    signal(w.number, "repeated_lines", "share of lines that came before"),
    signal(w.number, "repeated_line_characters", "share of characters in them"),
  }
  for n = 2, 4 do
    repeats[#repeats + 1] = signal(w.number, "top_" .. n .. "gram",
      "share of characters in the commonest of " .. n .. " words")
  end
  for n = 5, 10 do
    repeats[#repeats + 1] = signal(w.number, "repeated_" .. n .. "grams",
      "share of characters in repeated runs of " .. n .. " words")
  end
  repeats[#repeats + 1] = signal(w.bool, "repetition_ok", "whether all of them are within Gopher's limits")
  add("repetition", repeats)
  add("c4", {
    signal(w.number, "c4_lines", "share of lines that C4 keeps"),
    signal(w.int, "c4_sentences", "sentences"),
    signal(w.bool, "c4_placeholder", "whether it has lorem ipsum"),
    signal(w.bool, "c4_brace", "whether it has a curly bracket"),
    signal(w.bool, "c4_ok", "whether C4 keeps the page"),
  })
  add("fineweb", {
    signal(w.number, "fineweb_ended_lines", "share of lines that end as a sentence does"),
    signal(w.number, "fineweb_short_lines", "share of lines under 30 characters"),
    signal(w.bool, "fineweb_ok", "whether FineWeb keeps the page"),
  })
  return columns
end

return quality

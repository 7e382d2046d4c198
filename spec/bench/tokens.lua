-- tokens.lua: F1 of tokens against treebanks of Universal Dependencies: lua5.4 spec/bench/tokens.lua FILE.conllu…
-- Syntactic words are what is compared: "don't" is "do" and "n't".  Each sentence is read by itself.
package.path = "./lua/?.lua;./lua/?/init.lua;" .. package.path
package.cpath = "./build/?.so;" .. package.cpath
local core = require "windrow.core"

local token, start_field, end_field = core.kind "token", core.field "start", core.field "end"

-- Where a form stands in the text at or behind byte `at` (from 1): its bounds; nil where it does not.
local function place (text, form, at)
  local from, to = text:find(form, at, true)
  if from and not text:sub(at, from - 1):find "%S" then return from, to end
end

-- The members of a multiword token whose surface is text[from, to]: one after another where they join to it, else
-- the whole for all.
local function members (spans, forms, from, to)
  local joined = table.concat(forms)
  if #joined ~= to - from + 1 then
    spans[#spans + 1] = (from - 1) .. "-" .. to
    return
  end
  for _, form in ipairs(forms) do
    spans[#spans + 1] = (from - 1) .. "-" .. (from - 1 + #form)
    from = from + #form
  end
end

-- The spans of a sentence's words: lines of CoNLL-U without comments.
local function gold_spans (text, lines)
  local spans, at, i = {}, 1, 1
  while lines[i] do
    local id, form = lines[i]:match "^(%S+)\t([^\t]*)"
    local first, last = id:match "^(%d+)-(%d+)$"
    local from, to = place(text, form, at)
    if not from then return nil end
    if first then
      local forms = {}
      for k = 1, tonumber(last) - tonumber(first) + 1 do forms[k] = lines[i + k]:match "^%S+\t([^\t]*)" end
      members(spans, forms, from, to)
      i = i + #forms
    else
      spans[#spans + 1] = (from - 1) .. "-" .. to
    end
    at, i = to + 1, i + 1
  end
  return spans
end

-- Calls `each (text, lines)` for the sentences of a file.
local function sentences (path, each)
  local text, lines = nil, {}
  for line in io.lines(path) do
    text = line:match "^# text = (.*)$" or text
    if line == "" then
      if text then each(text, lines) end
      text, lines = nil, {}
    elseif not line:find "^#" and not line:find "^%d+%.%d" then
      lines[#lines + 1] = line
    end
  end
end

local function measure (path)
  local doc <close> = core.new()
  local right, gold, found, skipped = 0, 0, 0, 0
  sentences(path, function (text, lines)
    local spans = gold_spans(text, lines)
    if not spans then
      skipped = skipped + 1
      return
    end
    local known = {}
    for _, span in ipairs(spans) do known[span] = true end
    assert(doc:load(text, { type = "text", clean = false, language = "en" }))
    for _, item in ipairs(doc:list(token, "content")) do
      found = found + 1
      if known[doc:get(item, start_field) .. "-" .. doc:get(item, end_field)] then right = right + 1 end
    end
    gold = gold + #spans
  end)
  print(("%-50s words %d  P %.4f  R %.4f  F1 %.4f%s"):format(path, gold, right / found, right / gold,
    2 * right / (gold + found), skipped > 0 and ("  (%d sentences do not match their text)"):format(skipped) or ""))
end

if #arg == 0 then print "tokens: no treebank given; name the .conllu files of UD English EWT and GUM" end
for _, path in ipairs(arg) do measure(path) end

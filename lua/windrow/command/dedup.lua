-- dedup.lua: the verb `dedup`: of documents with the same text, or nearly the same, the first stays

local duplicates = require "windrow.corpus.duplicates"
local schema = require "windrow.schema"
local sift = require "windrow.command.sift"

local verb = { summary = "Keep the first of documents with the same text, or nearly the same." }

local epilog = [[
INPUT is the output of a run as JSON lines, with its run folder beside it: then documents go or
stay whole, with all their rows, and the output may have any format. --by names the column that
holds the text, as table.column; the values of a document's rows are joined. Other files of JSON
lines go line by line; --by names a field.

Exact: texts are the same, byte for byte. --near: they share most of their runs of five words,
upper and lower case and punctuation aside; found by MinHash, so rarely a pair at the threshold
is missed. The order and the texts alone say what stays; memory does not grow with the number of
texts (--near: with that of duplicates).

Examples:
  windrow dedup news.jsonl --by sentences.text -o unique.parquet
  windrow dedup news.jsonl --by sentences.text --near -o unique.jsonl
  windrow dedup a.jsonl b.jsonl.gz --by text --near 0.7 > unique.jsonl
]]

local function threshold (text)
  local n = tonumber(text)
  if n and n >= 0.5 and n <= 1 then return n end
  return nil, ("'%s' is not a share from 0.5 to 1"):format(text)
end

function verb.describe (command)
  command:epilog(epilog)
  sift.describe(command)
  command:option "--by" :argname "COLUMN" :count "*"
    :description "What is compared: table.column, or a field. Repeatable."
  command:option "--near" :argname "SHARE" :args "?" :convert(threshold)
    :description "Texts that share so many of their runs of words, 0.5 to 1; 0.8 when not said."
end

local default_threshold = 0.8
local reason = "a duplicate"

-- What a rule asks of the numbers of duplicates, whose document comes next with each call.
local function numbering (finder)
  local self = { number = 0, ids = {} }
  -- Ids of those that are kept for others.
  local function prepare ()
    local pairs_of, firsts = {}, {}
    for number, first in finder:dropped() do pairs_of[number], firsts[first] = first, true end
    self.dropped, self.firsts = pairs_of, firsts
  end
  function self.take (id)
    if not self.dropped then prepare() end
    self.number = self.number + 1
    if self.firsts[self.number] then self.ids[self.number] = id end
    local first = self.dropped[self.number]
    if first then return reason, self.ids[first] end
  end
  return self
end

-- { table index, column index } of "table.column"; nil and a message where there is none.
local function column_of (tables, name)
  local of_table, of_column = name:match "^(.-)%.(.*)$"
  for index, table_ in ipairs(tables) do
    if table_.name == (of_table or tables[1].name) then
      for i, column in ipairs(table_.columns) do
        if column.name == (of_column or name) then return { index, i } end
      end
    end
  end
  return nil, ("--by %s: the run has no such column"):format(name)
end

local function texts_of (columns)
  return function (made)
    local texts = {}
    for _, column in ipairs(columns) do
      for _, row in ipairs(made.rows[column[1]]) do
        if row[column[2]] ~= nil then texts[#texts + 1] = tostring(row[column[2]]) end
      end
    end
    return table.concat(texts, "\n")
  end
end

local function rule_of_runs (finder, names)
  local order = numbering(finder)
  local rule = {
    reason = reason, look = function (text) finder:add(text) end, drop = function (_, id) return order.take(id) end,
  }
  function rule.prepare (job)
    if #names == 0 then return nil, "--by TABLE.COLUMN says what is compared" end
    local columns, tables = {}, schema.tables(job.script.dataset, job.settings.output.spans)
    for i, name in ipairs(names) do
      local why
      columns[i], why = column_of(tables, name)
      if not columns[i] then return nil, why end
    end
    rule.text_of = texts_of(columns)
    return true
  end
  return rule
end

local function rule_of_lines (finder, names)
  local order = numbering(finder)
  return {
    reason = "duplicates", fields = #names > 0 and names or nil, look = function (text) finder:add(text) end,
    drop = function (_, id) return order.take(id) end,
  }
end

function verb.run (options)
  local near = options.near and (type(options.near) == "number" and options.near or default_threshold)
  local finder = near and duplicates.near(near) or duplicates.exact()
  options.rule = { "dedup", near or "exact", table.concat(options.by, "\n") }
  return sift.through(options, function () return rule_of_runs(finder, options.by) end,
    function () return rule_of_lines(finder, options.by) end)
end

return verb

-- tag.lua: the verb `tag`: annotations as rows, without a script

local core = require "windrow.core"
local documents = require "windrow.command.documents"
local exit = require "windrow.exit"
local settings = require "windrow.command.settings"
local suggest = require "windrow.suggest"

local verb = { summary = "Print numbers, dates, names and other annotations as JSON lines." }

local epilog = [[
Each line is one annotation: the document's id, its kind, the text as written, where it stands
in the text (start, end) and in the source (source_start, source_end), and its values. Offsets
are bytes.

Examples:
  windrow tag article.html
  windrow tag --kind money --kind percent reports/
  echo 'Over 3 million rounds were sold.' | windrow tag --type text -
]]

function verb.describe (command)
  command:epilog(epilog)
  command:argument "inputs" :args "+" :argname "INPUT" :description "Pages, folders, wildcards, or - for stdin."
  command:option "--kind" :argname "KIND" :count "*" :target "kinds"
    :description "Only this kind or group of kinds. Repeatable."
  command:flag "--sentences" :description "Sentences too, as lines of kind sentence."
  command:flag "--nested" :description "The parts of annotations too."
  command:option "--part" :choices { "content", "comments", "page" } :default "content"
    :description "The main content, the readers' comments, or all that is visible."
  command:flag "--no-clean" :description "Keep every block: the text is the document's own."
  settings.input(command)
end

-- The kinds to list: those that were asked for, else all that this build makes.
local function wanted (options)
  local kinds, names, known = {}, {}, {}
  for _, kind in ipairs(core.kinds()) do
    if not kind.layer then
      names[#names + 1], known[kind.name] = kind.name, kind
      if kind.made and not kind.group then kinds[#kinds + 1] = kind.name end
    end
  end
  for _, name in ipairs(options.kinds) do
    local kind = known[name]
    if not kind then return nil, ("no kind '%s'%s"):format(name, suggest.hint(name, names)) end
    if not kind.made then return nil, ("this build does not tag '%s' yet"):format(name) end
  end
  return #options.kinds > 0 and options.kinds or kinds
end

-- The names of a kind's own values, sorted, with the ids by which the core gives them.
local shown_apart = { kind = true, text = true, start = true, ["end"] = true, source_start = true, source_end = true }

local function value_fields (kind, cache)
  if cache[kind] then return cache[kind] end
  local fields = {}
  for _, name in ipairs(core.fields(kind)) do
    local id, result = core.field(name)
    if id and result == "value" and not shown_apart[name] and name ~= "index" then
      fields[#fields + 1] = { name = name, id = id }
    end
  end
  table.sort(fields, function (a, b) return a.name < b.name end)
  cache[kind] = fields
  return fields
end

local head = { "document", "kind", "text", "start", "end", "source_start", "source_end" }

local function line (doc, record, handle, cache)
  local kind = doc:kind_of(handle)
  local source_start, source_end = doc:span(handle)
  local start, stop = doc:get(handle, cache.start), doc:get(handle, cache["end"])
  local names = table.move(head, 1, #head, 1, {})
  local values = { record.id, kind, doc:get(handle, cache.text), start, stop, source_start, source_end }
  local n = #head
  for _, field in ipairs(value_fields(kind, cache.kinds)) do
    local value = doc:get(handle, field.id)
    if value ~= nil then
      n = n + 1
      names[n], values[n] = field.name, value
    end
  end
  return { text = core.json_row(names, values, n), start = start, stop = stop }
end

local function lines_of (doc, record, kinds, options, cache)
  local lines = {}
  for order, kind in ipairs(kinds) do
    for _, handle in ipairs(doc:list(core.kind(kind), options.part, nil, options.nested)) do
      local one = line(doc, record, handle, cache)
      one.order = order
      lines[#lines + 1] = one
    end
  end
  table.sort(lines, function (a, b)
    if a.start ~= b.start then return a.start < b.start end
    if a.stop ~= b.stop then return a.stop > b.stop end
    return a.order < b.order
  end)
  return lines
end

function verb.run (options)
  local kinds, why = wanted(options)
  if not kinds then return exit.usage, why end
  if options.sentences then kinds = { "sentence", table.unpack(kinds) } end
  local cache = { kinds = {}, start = core.field "start", ["end"] = core.field "end", text = core.field "text" }
  local more = { comments = options.part == "comments" or nil }
  if options.no_clean then more.clean = false end
  return documents.each(options, more, function (doc, record)
    local texts = {}
    for i, one in ipairs(lines_of(doc, record, kinds, options, cache)) do texts[i] = one.text .. "\n" end
    return table.concat(texts)
  end)
end

return verb

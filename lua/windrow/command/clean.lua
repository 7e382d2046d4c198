-- clean.lua: the verb `clean`: the main text of pages, without a script

local core = require "windrow.core"
local documents = require "windrow.command.documents"
local settings = require "windrow.command.settings"

local verb = { summary = "Print the main text of pages." }

local epilog = [[
Examples:
  windrow clean page.html                    as Markdown
  windrow clean --to text pages/ > all.txt   documents parted by a form feed
  windrow clean --to json page.html | jq '.blocks[] | select(.verdict != "content")'
                                             what was left out, and as what
]]

function verb.describe (command)
  command:epilog(epilog)
  command:argument "inputs" :args "+" :argname "INPUT" :description "Pages, folders, wildcards, or - for stdin."
  command:option "--to" :choices { "markdown", "text", "html", "json" } :default "markdown"
    :description "The form of the result; json is a line a document, with metadata and every block's verdict."
  command:option "--part" :choices { "content", "comments", "page" } :default "content"
    :description "The main content, the readers' comments, or all that is visible."
  settings.input(command)
end

local about = { "id", "title", "author", "published", "site", "url", "language", "encoding", "text" }
local of_block = { "kind", "verdict", "level", "text", "source_start", "source_end" }

local function field (doc, handle, name)
  if name == "kind" then return doc:kind_of(handle) end
  if name == "source_start" then return (doc:span(handle)) end
  if name == "source_end" then return (select(2, doc:span(handle))) end
  local id = core.field(name)
  return id and doc:get(handle, id)
end

local function blocks (doc)
  local out = setmetatable({}, core.array)
  for i, handle in ipairs(doc:list(core.kind "block", "page")) do
    local block = setmetatable({}, core.object)
    for _, name in ipairs(of_block) do block[name] = field(doc, handle, name) end
    out[i] = block
  end
  return out
end

-- A document as one line of JSON.
local function json (doc, record, part)
  local names, values = table.move(about, 1, #about, 1, {}), { record.id }
  local handle = doc:list(core.kind "document")[1]
  for i = 2, #about - 1 do values[i] = field(doc, handle, about[i]) end
  names[4] = "date"
  values[#about] = doc:part_text(part)
  names[#about + 1], values[#about + 1] = "blocks", blocks(doc)
  return core.json_row(names, values, #names) .. "\n"
end

function verb.run (options)
  local first = true
  return documents.each(options, { comments = options.part == "comments" or nil }, function (doc, record)
    if options.to == "json" then return json(doc, record, options.part) end
    local text = doc:render(options.to, options.part)
    local before = first and "" or "\f\n"
    first = false
    return before .. text .. (text:sub(-1) == "\n" and "" or "\n")
  end)
end

return verb

-- tag.lua: the verb `tag`: annotations as rows, without a script

local brat = require "windrow.annotation.brat"
local core = require "windrow.core"
local documents = require "windrow.command.documents"
local exit = require "windrow.exit"
local found = require "windrow.annotation.found"
local gazetteer = require "windrow.gazetteer"
local lfs = require "lfs"
local part = require "windrow.writer.part"
local model = require "windrow.model"
local settings = require "windrow.command.settings"
local suggest = require "windrow.suggest"

local verb = { summary = "Print numbers, dates, names and other annotations as JSON lines." }

local epilog = [[
Each line is one annotation: the document's id, its kind, the text as written, where it stands
in the text (start, end) and in the source (source_start, source_end), and its values. Offsets
are bytes.

--to spans gives a line a document: {"id","text","spans":[{"start","end","label"}]}; --to conll a
token a line with its tag in IOB2; --to brat a .txt and an .ann file for each document in the
folder of -o. Offsets of spans and brat count characters.

Examples:
  windrow tag article.html
  windrow tag --list drug=drugs.tsv --kind drug leaflets/
  windrow tag --kind money --kind percent reports/
  windrow tag --to brat -o annotated/ --kind entity articles/
  echo 'Over 3 million rounds were sold.' | windrow tag --type text -
]]

local function list_of (text)
  local name, path = text:match "^([%w_]+)=(.+)$"
  if not name then return nil, ("'%s' is not KIND=FILE"):format(text) end
  local fine, made = pcall(gazetteer.open, name, path)
  if fine then return made end
  return nil, made
end

function verb.describe (command)
  command:epilog(epilog)
  command:argument "inputs" :args "+" :argname "INPUT" :description "Pages, folders, wildcards, or - for stdin."
  command:option "--kind" :argname "KIND" :count "*" :target "kinds"
    :description "Only this kind or group of kinds. Repeatable."
  command:option "--to" :choices { "jsonl", "spans", "conll", "brat" } :default "jsonl"
    :description "The form of the output."
  command:option "-o --output" :argname "FOLDER" :description "Where the files of --to brat go."
  command:option "--list" :argname "KIND=FILE" :count "*" :target "lists" :convert(list_of)
    :description("Names of a list, one a line (.txt) or with a header (.tsv): of a kind of one's own, or of one that "
      .. "there is, as person. Repeatable.")
  command:flag "--sentences" :description "Sentences too, as lines of kind sentence."
  command:flag "--nested" :description "The parts of annotations too."
  command:option "--part" :choices { "content", "comments", "page" } :default "content"
    :description "The main content, the readers' comments, or all that is visible."
  command:flag "--no-clean" :description "Keep every block: the text is the document's own."
  settings.input(command)
end

-- The kinds to list: those that were asked for, else all that this build makes and the lists have.
local function wanted (options)
  local kinds, names, known = {}, {}, {}
  for _, list in ipairs(options.lists) do
    if not list.tagged then
      names[#names + 1], known[list.name], kinds[#kinds + 1] = list.name, { made = true }, list.name
    end
  end
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

-- Files of brat go into a folder that has its name once all of them are there.
local function to_folder (options, kinds, more)
  local path, temporary = options.output, part.temporary(options.output or "")
  if not path then return exit.usage, "--to brat writes files: -o FOLDER" end
  if lfs.attributes(path, "mode") then return exit.io, ("%s exists"):format(path) end
  local ok, why = lfs.mkdir(temporary)
  if not ok then return exit.io, ("cannot write %s: %s"):format(temporary, why) end
  local code, text = documents.each(options, more, function (doc, record)
    local items = found.items(doc, kinds, options.part, options.nested, options.lists)
    local fine, fault = brat.write(temporary, doc, record, items, options.part)
    return fine and "" or nil, fault
  end)
  if code ~= exit.good and code ~= exit.rejects then return code, text end
  ok, why = part.rename(temporary, path)
  if not ok then return exit.io, why end
  return code, text
end

local function to_stream (options, kinds, more)
  if options.output then return exit.usage, "-o is for --to brat; the others go to stdout" end
  local form = require("windrow.annotation." .. options.to)
  return documents.each(options, more, function (doc, record)
    return form.text(doc, record, found.items(doc, kinds, options.part, options.nested, options.lists), options.part)
  end)
end

-- Whether kinds that rest on names are among these: only then is their model read.
local function name_names (kinds)
  local names = core.kind_mask "entity" | core.kind_mask "quote"
  for _, kind in ipairs(kinds) do
    local mask = core.kind_mask(kind)
    if not mask or mask & names ~= 0 then return true end
  end
  return false
end

function verb.run (options)
  local kinds, why = wanted(options)
  if not kinds then return exit.usage, why end
  if options.sentences then kinds = { "sentence", table.unpack(kinds) } end
  local more = { comments = options.part == "comments" or nil }
  if options.no_clean then more.clean = false end
  if name_names(kinds) then more.entities = model.get "entity" end
  more.lists = gazetteer.for_core(options.lists)
  return (options.to == "brat" and to_folder or to_stream)(options, kinds, more)
end

return verb

-- document.lua: pages: a loaded document with its id, its record and its state; w.parse
local core = require "windrow.core"
local fault = require "windrow.fault"
local item = require "windrow.item"
local model = require "windrow.model"
local rulebook = require "windrow.rulebook"
local segment = require "windrow.segment"
local suggest = require "windrow.suggest"
local url = require "windrow.url"

local document = {}

--- A page is a document while it is loaded.  core: the core's document, nil once closed; record: what was
--- read (run loop's record); id, handle, view; state: the script's own table; overrides: document fields that
--- the record sets; rules: the book of the dataset's rules, nil outside one; ruled: what they matched
--- (rulebook.lua).
local Page = {}
Page.__index = Page

local record_options = { "type", "url", "name", "charset", "language", "date" }
local document_kind = core.kind "document"
local text_field = core.field "text"

-- The model of names, which the core asks for with the first name.
local function names ()
  return model.get "entity"
end

--- What records are loaded with besides what they say: the dataset's settings, else the book of rules of now.
local function common_options (settings)
  local book = rulebook.current()
  local options = { entities = names, units = book.made_units, lists = book.lists }
  for name, value in pairs(settings) do options[name] = value end
  return options
end

--- A function that loads records into a core document, one after another: record -> page, or nil, message, code.
--- `settings` are options of the core's load and `never` of w.segment; what a record says goes before them.
function document.opener (doc, settings)
  local options = common_options(settings)
  return function (record)
    options.model = model.get "clean"
    for _, name in ipairs(record_options) do
      local said = record[name]
      if said == nil then said = settings[name] end
      options[name] = said
    end
    local loaded, message, code = doc:load(record.bytes, options)
    if not loaded then return nil, message, code end
    if settings.never then segment.apply(doc, settings.never) end
    local page = setmetatable({ core = doc, record = record, id = record.id or record.name or "document", state = {},
      overrides = {}, ruled = {} }, Page)
    page.handle = doc:list(document_kind)[1]
    page.view = item.wrap(page, page.handle, "content")
    return page
  end
end

--- Loads one record, as `opener` says.
function document.open (doc, record, settings)
  return document.opener(doc, settings or {})(record)
end

--- Makes the page's items useless; the core document itself lives on.
function Page:release ()
  self.core = nil
end

--- Frees the core document.
function Page:close ()
  local doc = self.core
  self.core = nil
  if doc then doc:close() end
end

--- The URL that relative references start from: <base href> resolved against the page's own; nil where
--- neither is known.
function Page:base ()
  if self.base_url == nil then
    local own = self.record.url or self.view.url
    local href = self.view:css "base@href"[1]
    self.base_url = href and url.resolve(own, href) or own or false
  end
  return self.base_url or nil
end

--- An id that stays the same while the document's id, the table (or kind) and the texts before it do: a hash
--- of document, table, text and how often this text came before.  `seen` counts texts.
function Page:hash_id (name, text, seen)
  local n = (seen[text] or 0) + 1
  seen[text] = n
  return core.hash_text(self.id, name, text, tostring(n))
end

--- The id of an item: that of its row where the engine makes one now, else counted among the items of its
--- kind.
function Page:id_of (handle, part)
  if handle == self.handle then return self.id end
  local run = self.run
  if run and handle == run.unit then return run:unit_id() end
  if type(handle) == "table" then
    return core.hash_text(self.id, "match", handle.text, tostring(handle.start))
  end
  local kind = self.core:kind_of(handle)
  local from, to = self.core:span(handle)
  local text, place = self.core:get(handle, text_field) or "", ("%s-%s"):format(from, to)
  return core.hash_text(self.id, kind, part, text, place)
end

local parse_options = { "url", "charset", "type", "date", "language", "name", "id", "input" }

local function check_parse_options (options)
  local known = {}
  for _, name in ipairs(parse_options) do known[name] = true end
  for name, value in pairs(options) do
    if not known[name] then
      fault.misuse("parse has no option '%s'%s", tostring(name), suggest.hint(name, parse_options))
    end
    fault.expect(("option '%s' of parse"):format(name), value, name == "input" and "table" or "string")
  end
end

--- A record of bytes and the options of w.parse.
function document.record (bytes, options)
  fault.expect("parse", bytes, "string")
  options = fault.expect("the options of parse", options or {}, "table")
  check_parse_options(options)
  local record = { bytes = bytes }
  for name, value in pairs(options) do record[name] = value end
  record.id = options.id or options.name or options.url or "document"
  return record
end

--- local doc <close> = w.parse(bytes, { url =, charset =, type =, date = }): a document with the fields and
--- methods of items.  Gives nil, message, code when the bytes cannot be read.
function document.parse (bytes, options)
  local page, message, code = document.open(core.new(), document.record(bytes, options))
  if not page then return nil, message, code end
  return page.view
end

return document

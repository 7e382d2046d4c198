-- engine.lua: documents in, rows out: runs a dataset's tables over a record, and tells what became of it
local budget = require "windrow.budget"
local context = require "windrow.context"
local control = require "windrow.control"
local core = require "windrow.core"
local dataset = require "windrow.dataset"
local document = require "windrow.document"
local fault = require "windrow.fault"
local item = require "windrow.item"
local plan = require "windrow.engine.plan"
local rows = require "windrow.engine.rows"
local run = require "windrow.engine.run"
local setting = require "windrow.setting"
local trace = require "windrow.engine.trace"

local engine = {}

local Engine = { __name = "windrow.engine" }
Engine.__index = Engine

--- The settings that the dataset's documents are opened with.
local function load_options (declaration)
  local made = setting.for_core(declaration.settings)
  made.units, made.lists = declaration.rules.made_units, declaration.rules.lists
  return made
end

--- An engine for a dataset.  options: strict (warnings reject their document), spans (results hold the spans of
--- all values), trace (results tell why values are missing: engine/trace.lua).  It keeps one core document and
--- its memory for all records.
function engine.new (declared, options)
  options = options or {}
  local declaration, doc = dataset.finish(declared), core.new()
  local settings = load_options(declaration)
  return setmetatable({
    declaration = declaration, options = options, plans = plan.compile(declaration, options),
    doc = doc, load_options = settings, open = document.opener(doc, settings),
  }, Engine)
end

local function empty_result (spans)
  return { status = "ok", rows = {}, spans = spans and {} or nil, warnings = {}, missing = {},
    rejected_rows = 0 }
end

--- A result that says why there are no rows.
local function failed (status, reason, where, traceback)
  return { status = status, reason = reason, where = where, traceback = traceback, rows = {}, warnings = {},
    missing = {}, rejected_rows = 0 }
end

--- What a raised value says: for the message handler, while the stack is still there.
local function explain (current)
  return function (raised)
    budget.ease()
    if control.is_signal(raised) then return failed(raised.what, raised.reason, raised.where) end
    local where, place = fault.where(), ""
    local own, subject = "?", ""
    if current then own, subject = current:place() end
    if where == "?" then where = own end
    if current and (current.column ~= nil or current.rule) then place = subject end
    local text = budget.message(type(raised) == "string" and raised or fault.describe(raised))
    local at, message = text:match("^([^\n]-:%d+): (.*)$")
    if at then text = message end
    if at and at:sub(1, 3) ~= "..." then where = at end
    return failed("rejected", place .. text, where, fault.traceback())
  end
end

--- Values that the record sets for document fields, by the dataset's option `input`.
local record_fields = { id = true, url = true, date = true, language = true, charset = true, name = true }

--- A record with the fields that option `input` takes from its values; and values for other fields of the
--- document.
local function mapped (record, names)
  local overrides = {}
  if not names or not record.input then return record, overrides end
  record = setmetatable({}, { __index = record })
  for field, name in pairs(names) do
    local value = item.follow(record.input, name)
    if value ~= nil then
      if field == "text" or field == "html" then
        record.bytes, record.type = tostring(value), field
      elseif record_fields[field] then
        record[field] = tostring(value)
      else
        overrides[field] = value
      end
    end
  end
  return record, overrides
end

--- Lua calls no handler when memory runs out.
local function out_of_memory (current, failure)
  if type(failure) ~= "string" then return failure end
  local where, subject = current:place()
  return failed("rejected", subject .. budget.message(failure), where)
end

-- Fills a table and notes how long its units took to find, and its rows to make.
local function fill_timed (current, each)
  local clock, seconds = current.clock, current.seconds
  local started = clock()
  rows.fill(current, each)
  local listed = current.listed_at or started
  seconds.units[each.index], seconds.tables[each.index] = listed - started, clock() - listed
end

local fill_tables = fault.border(function (current, result, with_spans)
  local fill = current.clock and fill_timed or rows.fill
  for _, each in ipairs(current.plans.order) do fill(current, each) end
  current.plan = nil
  rows.finish(current)
  if current.trace then trace.finish(current, current.page.rules) end
  rows.collect(current, result, with_spans)
end)

--- Runs the tables over an open page.  `seconds` gets what the option `clock` says of them.
function Engine:tables (page, seconds)
  local current = run.new(self.plans, page, self.declaration.settings)
  local outer = context.run
  context.run = current
  local result = empty_result(self.options.spans)
  current.trace = self.options.trace and trace.new()
  result.trace = current.trace
  current.clock, current.seconds = self.options.clock, seconds
  local watch = self.declaration.budget and budget.start(self.declaration.budget)
  local fine, failure = xpcall(fill_tables, explain(current), current, result, self.options.spans)
  if not fine then failure = out_of_memory(current, failure) end
  if watch then watch:stop() end
  context.run = outer
  page.run = nil
  if not fine then
    result = type(failure) == "table" and failure or failed("rejected", tostring(failure))
  end
  result.warnings, result.rejected_rows = current.warnings, current.rejected + current.left_out
  local first = current.warnings[1]
  if fine and self.options.strict and first then
    result = failed("rejected", first.message, first.where)
    result.warnings = current.warnings
  end
  return result
end

--- Converts one document.
function Engine:single (record)
  local clock = self.options.clock
  local seconds = clock and { load = -clock(), units = {}, tables = {}, rules = {} }
  local taken, overrides = mapped(record, self.declaration.settings.input)
  local page, message = self.open(taken)
  if not page then return failed("rejected", message) end
  if clock then seconds.load = seconds.load + clock() end
  page.overrides, page.rules = overrides, self.declaration.rules
  local result = self:tables(page, seconds)
  result.seconds = seconds or nil
  result.truncated = page.core:get(page.handle, (item.field "truncated")) or record.truncated
  page:release()
  return result
end

local function append (list, more)
  table.move(more, 1, #more, #list + 1, list)
end

local function add_seconds (whole, seconds)
  local sum = whole.seconds or { load = 0, units = {}, tables = {}, rules = {} }
  whole.seconds = sum
  sum.load = sum.load + seconds.load
  for _, name in ipairs { "units", "tables", "rules" } do
    for what, x in pairs(seconds[name]) do sum[name][what] = (sum[name][what] or 0) + x end
  end
end

--- Adds a part's result to the whole, its spans moved by the part's place in the source.
local function merge (whole, part, offset)
  for _, span in ipairs(part.spans or {}) do
    span[4], span[5], span[7] = span[4] + offset, span[5] + offset, span[7] + #whole.rows[span[1]]
    whole.spans[#whole.spans + 1] = span
  end
  for t, list in pairs(part.rows) do append(whole.rows[t], list) end
  append(whole.warnings, part.warnings)
  for name, n in pairs(part.missing) do whole.missing[name] = (whole.missing[name] or 0) + n end
  whole.rejected_rows = whole.rejected_rows + part.rejected_rows
  if part.seconds then add_seconds(whole, part.seconds) end
  whole.truncated = whole.truncated or part.truncated
end

--- The records of the nodes that option `split` selects: { record, offset } each, or nil and why.
function Engine:pieces (record)
  local page, message = self.open(record)
  if not page then return nil, message end
  local pieces = {}
  local kind, encoding, url = page.view.type, page.view.encoding, page.view.url
  for n, handle in ipairs(page.core:select(self.declaration.settings.split)) do
    local from, to = page.core:span(handle)
    local piece = { id = ("%s#%d"):format(record.id, n), bytes = record.bytes:sub(from + 1, to),
      type = kind, charset = encoding, url = url }
    pieces[n] = { setmetatable(piece, { __index = record }), from }
  end
  page:release()
  return pieces
end

--- Converts each node that `split` selects as a document of its own.  A part that is rejected rejects the
--- record; parts that are skipped give no rows and are listed.
function Engine:split (record)
  local pieces, message = self:pieces(record)
  if not pieces then return failed("rejected", message) end
  local whole = empty_result(self.options.spans)
  whole.skips = {}
  for t in ipairs(self.declaration.tables) do whole.rows[t] = {} end
  for _, piece in ipairs(pieces) do
    local part = self:single(piece[1])
    if part.status == "rejected" then
      part.reason = ("%s: %s"):format(piece[1].id, part.reason)
      return part
    end
    if part.status == "skipped" then
      whole.skips[#whole.skips + 1] = { id = piece[1].id, reason = part.reason, where = part.where }
    end
    merge(whole, part, piece[2])
  end
  return whole
end

--- A record's result: { status =, rows =, warnings =, missing =, rejected_rows =, … }; never raises for what
--- a script or a page does.
function Engine:convert (record)
  if self.busy then fault.misuse "a dataset cannot convert one document inside the functions of another" end
  local convert = self.declaration.settings.split and Engine.split or Engine.single
  self.busy = true
  local _, result = xpcall(convert, explain(nil), self, record)
  self.busy = false
  return type(result) == "table" and result or failed("rejected", tostring(result))
end

--- Frees the core document.
function Engine:close ()
  self.doc:close()
end
Engine.__close = Engine.close

return engine

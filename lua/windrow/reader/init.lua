-- init.lua: records from files, folders, archives, WARC, lines of JSON and stdin
--
-- A source walks over its inputs in a fixed order.  It can be read in two ways:
--
--   source:next()   the next record, as `engine:convert` takes it; nil and a fault { id =, reason =,
--                   at = } for a record that cannot be read; nil at the end
--   source:unit()   the next unit: a piece of the inputs that can be read on its own, found as cheaply
--                   as the format allows (a file by its path, a line by its end, a WARC record by the start of
--                   the gzip member after it, unpacked by nobody yet).  nil at the end.
--
-- `reader.records(unit, options)` gives an object whose `next` yields the records of a unit as
-- `source:next` does; it needs nothing but the unit and the options that the source was opened with, so
-- units can be handed to other processes: next() is unit() and records() one after another, and nothing else.
--
-- A unit is a plain table of texts and integers, and of such tables:
--   at       its coordinates (below)
--   id       the name of its file, or file/member, in the ids of documents
--   kind     how records are made of it: "document", "jsonl", "csv", "warc", …
--   bytes    what was read of it; nil for a file, or a member of a packed WARC, that is still to be read
--   fault    why it cannot be read: its one record is this fault; other fields belong to the kind
--
-- Coordinates say where a unit or a record comes from.  They are a plain table too, fit for JSON:
--   nth      which file of the inputs, from 1            file     its path, "-" for stdin; where that is
--   id       the name of the file in the ids of documents         no UTF-8 with %XX, and `raw` has it in base 64
--   member   the name of the member of an archive        offset   bytes of the file before it (before the
--   length   bytes of the file that it takes, if known             packed member that holds it)
--   inner    bytes unpacked behind `offset`, before it   number   its line, row or member, from 1
--   part     which record or fault of its unit, from 1; nil when a unit holds one at most
--   behind   of a fault: bytes of the unit before what is wrong, where it is known: packed ones if it is packed
--   rest     of a fault: true where it is the end of what can be read of the file
--
-- Every record and fault carries `at`.  With them a source opens at a position, and a record is found again:
--
--   reader.open(inputs, { …, after = at })   the first record is the one after `at`; a unit of which records
--                                            were read already has `skip`, which `records` obeys.  nil and a
--                                            message when the nth file is not `at.file` any more.
--   reader.fetch(at, options)                the unit at these coordinates (nil and a message); its records by
--                                            `reader.records`; `at.part` picks one
--   reader.units(at, options)                a function that gives this unit and those behind it in the file

local ending = require "windrow.reader.ending"
local files = require "windrow.reader.files"
local limit = require "windrow.reader.limit"
local paths = require "windrow.reader.path"
local readable = require "windrow.reader.readable"
local stream = require "windrow.reader.stream"
local unpack_bytes = require "windrow.reader.unpack"

local reader = {}

-- Kinds of units: how the records of one are made; and of files, how the units of one are found.
local kinds = {
  document = require "windrow.reader.document", jsonl = require "windrow.reader.jsonl",
  csv = require "windrow.reader.csv", warc = require "windrow.reader.warc", mhtml = require "windrow.reader.mhtml",
  record = require "windrow.reader.record",
}
local containers = {
  jsonl = kinds.jsonl, csv = kinds.csv, warc = kinds.warc, tar = require "windrow.reader.tar",
  zip = require "windrow.reader.zip", epub = require "windrow.reader.epub",
}

local Records = {}
Records.__index = Records

-- A unit's coordinates with what is a record's own.
local function coordinates (unit, part, behind)
  if not part and not behind then return unit.at end
  local at = { part = part, behind = behind }
  for name, value in pairs(unit.at) do at[name] = value end
  return at
end

--- The next record of the unit, or nil and a fault; nil at the end.
function Records:next ()
  while true do
    local record, fault = self.step()
    local found = record or fault
    if not found then return nil end
    self.part = self.part + 1
    if self.part > self.skip then
      found.at = coordinates(self.unit, self.many and self.part or nil, found.behind)
      if record then record.name = record.name or self.unit.name end
      return record, fault
    end
  end
end

-- Kinds of which a unit holds one record, but a member of an archive many.
local several = { jsonl = true, csv = true }

local function once (value)
  return function ()
    local given = value
    value = nil
    return nil, given
  end
end

--- The records of a unit: an object with `next`.  options: those of the source, and `room` (core.bytes), into
--- which files are read: a record's bytes are good until the next record is read then.  Its table `left_out`
--- counts records of archives that hold no document, by what they are.
function reader.records (unit, options)
  local self = setmetatable({ unit = unit, part = 0, skip = unit.skip or 0, left_out = {} }, Records)
  local kind, reason = kinds[unit.kind], unit.fault
  local bytes, why, broken_at
  if not reason and (unit.bytes or unit.kind == "warc") then
    bytes, why, broken_at = unpack_bytes(unit, options and options.room)
    reason = not bytes and why
  end
  if reason then
    local place = not unit.at.member and (unit.at.number or unit.at.offset)
    self.step = once { id = place and ("%s#%d"):format(unit.id, place) or unit.id, reason = reason }
  else
    local left_out
    self.many = unit.kind == "warc" or several[unit.kind] and unit.at.member ~= nil
    self.step, left_out = kind.records(unit, bytes, options or {}, why, broken_at)
    self.left_out = left_out or self.left_out
  end
  return self
end

local Source = {}
Source.__index = Source

-- What a file holds and how it is packed, by its name and the options.  The ending says that a file holds
-- lines of JSON, rows or an archive; else `--type` goes first.
local function shape_of (path, options)
  local by_name, packing, container = ending.read(path)
  local told = options.type ~= "jsonl" and options.type or nil
  local lines = by_name == "jsonl" or options.type == "jsonl" or options.field and not by_name
  local kind = container or lines and "jsonl"
  if kind then return { kind = kind, packing = packing, type = told } end
  return { kind = "document", packing = packing, type = told or by_name }
end

-- stdin tells by its first bytes what it holds.
local function shape_of_stdin (opened, options)
  local head = opened:peek(262)
  local shape = shape_of("", options)
  if head:sub(1, 5) == "WARC/" then
    shape.kind = "warc"
  elseif head:sub(258) == "ustar" then
    shape.kind = "tar"
  elseif not options.type and head:find("^%s*{") then
    shape.kind = "jsonl"
  end
  return shape
end

-- The units of one document.
local function one_unit (unit)
  return function ()
    local given = unit
    unit = nil
    return given
  end
end

local function nothing () return nil end

-- stdin: opened at once, since only its bytes say what it is.
local function stdin_units (file, options, from)
  if from then return nil, "stdin cannot be read again" end
  local opened, why = stream.open("-", {})
  if not opened then return nil, why end
  local shape = shape_of_stdin(opened, options)
  file.type = shape.type
  if shape.kind ~= "document" then return containers[shape.kind].units(opened, file, nil, options), opened end
  if not shape.type and opened:peek(1) == "" then return nothing, opened end
  local bytes = opened:read(limit.document) or ""
  local cut = opened:peek(1) ~= "" or nil
  local unit = { kind = "document", bytes = bytes, cut = cut, type = shape.type, fault = opened.fault, at = {} }
  return one_unit(unit)
end

-- The units of a file, and the stream that they come from; nil and why not.
local function file_units (file, options, from)
  if file.path == "-" then return stdin_units(file, options, from) end
  local shape = shape_of(file.path, options)
  file.type, file.packing = shape.type, shape.packing
  if not containers[shape.kind] then
    return one_unit { kind = shape.kind, packing = shape.packing, type = shape.type, at = {} }
  end
  local container = containers[shape.kind]
  if container.files then return container.files(file, options, from) end
  local opened, why = stream.open(file.path, {
    packing = shape.packing, raw = shape.kind == "warc", offset = from and from.offset,
    inner = shape.kind ~= "warc" and from and from.inner or nil,
  })
  if not opened then return nil, why end
  return container.units(opened, file, from, options), opened
end

-- Fills in what every unit has.
local function finished (unit, file)
  local at = unit.at
  file.shown = file.shown or paths.shown(file.path)
  at.nth, at.file, at.raw, at.id = file.nth, file.shown.file, file.shown.raw, file.id
  unit.id = at.member and file.id .. "/" .. at.member or file.id
  unit.name = unit.name or at.member or file.path ~= "-" and file.path or nil
  return unit
end

-- A unit for what cannot be read at all.
local function fault_unit (file, reason)
  return finished({ kind = "document", fault = reason, at = {} }, file)
end

-- What is left of a file that cannot be read further: a fault where it begins.
local function rest_unit (file, opened)
  local offset, inner = opened:place()
  if opened.stopped_at then offset, inner = opened.stopped_at.offset, opened.stopped_at.inner end
  return finished({
    kind = "document", fault = opened.fault,
    at = { offset = offset, inner = inner, number = file.number and file.number + 1, rest = true },
  }, file)
end

local function gone (at)
  return nil, ("the inputs have changed: file %d is gone (%s)"):format(at.nth, at.file)
end

local function add_counts (counts, more)
  for name, n in pairs(more) do counts[name] = (counts[name] or 0) + n end
end

-- The next of the units of a file, which come out of `opened`; nil at its end, where `opened` is closed.
local function next_unit (units, file, opened)
  local unit = not file.at_end and units() or nil
  if unit then
    file.number = unit.at.number
    return finished(unit, file)
  elseif not file.at_end then
    file.at_end = true
    local rest = opened and opened.fault and rest_unit(file, opened) or nil
    if opened then opened:close() end
    return rest
  end
end

-- The next unit of the open file; nil at its end, which may be a fault.
function Source:unit_of_file ()
  local unit = next_unit(self.units, self.file, self.opened)
  if unit then return unit end
  add_counts(self.left_out_records, self.file.left_out or {})
  self.units, self.opened = nil, nil
end

-- Opens a file; gives its only unit at once where it is one document, or a fault.
function Source:open_file (file, from)
  self.nth = self.nth + 1
  file.nth = self.nth
  local units, opened = file_units(file, self.options, from)
  if not units then return fault_unit(file, opened) end
  self.file, self.units, self.opened = file, units, opened
end

function Source:broken_folder (fault)
  self.nth = self.nth + 1
  return fault_unit({ id = fault.id, path = fault.id, nth = self.nth }, fault.reason)
end

--- The next unit; nil at the end.
function Source:unit ()
  local unit = self.first
  self.first = nil
  while not unit do
    if self.units then
      unit = self:unit_of_file()
    else
      local file, fault = self.walk:next()
      if not file and not fault then return nil end
      unit = file and self:open_file(file) or fault and self:broken_folder(fault)
    end
  end
  return unit
end

--- The next record, as `engine:convert` takes it; nil and { id =, reason =, at = } for a record that
--- cannot be read; nil at the end.
function Source:next ()
  while true do
    if self.records then
      local record, fault = self.records:next()
      if record or fault then return record, fault end
      self:passed(self.records)
      self.records = nil
    end
    local unit = self:unit()
    if not unit then return nil end
    self.records = reader.records(unit, self.options)
  end
end

--- Counts what the records of a unit left out, once they were all read.
function Source:passed (records)
  add_counts(self.left_out_records, records.left_out)
end

--- Files of folders that were left out because of their ending: how many, and the endings; and a
--- table of the records of archives that hold no document, by what they are.
function Source:left_out ()
  local endings = {}
  for name in pairs(self.walk.left_out_endings) do endings[#endings + 1] = name end
  table.sort(endings)
  return self.walk.left_out, endings, self.left_out_records
end

-- The nth file of the inputs, which has to be the one of the coordinates; `false` for a folder that
-- cannot be read.
function Source:walk_to (at)
  local file, fault
  for _ = 1, at.nth do
    file, fault = self.walk:next()
    if not file and not fault then return gone(at) end
  end
  local path = file and file.path or fault.id
  if path ~= paths.of(at) then
    return nil, ("the inputs have changed: file %d is %s and was %s"):format(at.nth, readable(path), at.file)
  end
  return file or false
end

-- Opens the file of the coordinates there, and makes the first unit the one that is behind them.
function Source:go_to (at)
  local file, why = self:walk_to(at)
  if file == nil then return nil, why end
  self.nth = at.nth - 1
  if not file or at.rest then
    self.nth = at.nth
    return true
  end
  local broken = self:open_file(file, at)
  local unit = not broken and self:unit_of_file()
  if unit and at.part then
    unit.skip, self.first = at.part, unit
  end
  return true
end

--- Opens `inputs` (paths, folders, names with wildcards, "-") as one source of records.
--- options: files_from, root, type, field, charset, output (left out when a folder holds it), input
--- (the script's names of fields), after (coordinates).
--- Gives a source, or nil and a message when an input does not exist.
function reader.open (inputs, options)
  options = options or {}
  local walk, why = files.walk(inputs, options)
  if not walk then return nil, why end
  local source = setmetatable({ walk = walk, options = options, nth = 0, left_out_records = {} }, Source)
  if options.after then
    local ok
    ok, why = source:go_to(options.after)
    if not ok then return nil, why end
  end
  return source
end

--- The units from these coordinates to the end of the file, whatever else the inputs were: a function, and one that
--- is called when no more are wanted.  Gives nil and a message when the file cannot be read.
function reader.units (at, options)
  local file = { path = paths.of(at), id = at.id, nth = at.nth, number = at.number and at.number - 1 }
  local units, opened = file_units(file, options or {}, at)
  if not units then return nil, opened end
  return function () return next_unit(units, file, opened) end, function ()
    if opened and opened.close and not file.at_end then opened:close() end
  end
end

--- The unit at these coordinates.  Gives nil and a message when it cannot be read.
function reader.fetch (at, options)
  local units, close = reader.units(at, options)
  if not units then return nil, close end
  local unit = units()
  close()
  if unit then return unit end
  return nil, "nothing is there any more"
end

return reader

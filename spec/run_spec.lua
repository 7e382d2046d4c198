-- run_spec.lua: the run loop alone: every record is counted once, and what fails becomes a dead letter
local channel = require "windrow.run.channel"
local core = require "windrow.core"
local outcome = require "windrow.run.outcome"
local run = require "windrow.run"
local shell = require "spec.support.shell"

local tables = {
  { name = "docs", index = 1, columns = { { name = "id", index = 1, key = true }, { name = "n", index = 2 } } },
  { name = "words", index = 2, columns = { { name = "word", index = 1 } } },
}

-- Outcomes of these records; a string is one that cannot be read.
local function outcomes_of (records, machine)
  local at = 0
  return { next = function ()
    at = at + 1
    local record = records[at]
    if not record then return nil end
    if type(record) == "string" then
      return outcome.of_fault { id = record, reason = "broken", at = { offset = 3, behind = 4 } }
    end
    local made = outcome.of_record(machine, record)
    if made then return made end
    return nil, "interrupted"
  end }
end

-- An engine that does what a record's `bytes` say.
local engine = { convert = function (_, record)
  local word = record.bytes
  if word == "reject" then
    return { status = "rejected", reason = "no title", where = "s.lua:3", traceback = "here", rows = {} }
  elseif word == "interrupt" then
    return { status = "rejected", reason = "s.lua:4: interrupted!", rows = {} }
  elseif word == "fault" then
    error "the engine broke"
  elseif word == "skip" then
    return { status = "skipped", reason = "advert", rows = {} }
  end
  return {
    status = "ok", rows = { { { word, 1, n = 2 } }, { { "w", n = 1 } } }, rejected_rows = 1,
    warnings = { { where = "s.lua:9", message = "odd" } }, missing = { ["docs.title"] = 1 },
    spans = { { 1, word, "title", 0, 4, "text" } },
  }
end }

local function writer_of (written, fail)
  return { add = function (_, rows)
    if next(rows) == nil then return true end
    if fail == "raise" then error "cannot encode" end
    if fail then return nil, "disk full", fail == "pipe" and "pipe" or nil end
    local copy = {}
    for index, of_table in pairs(rows) do copy[index] = table.move(of_table, 1, #of_table, 1, {}) end
    written[#written + 1] = copy
    return true
  end }
end

local function go (words, more)
  local records, written = {}, {}
  for i, word in ipairs(words) do
    records[i] = word == "broken" and "line" .. i or { id = "d" .. i, bytes = word }
  end
  if more and more.records then more.records(records) end
  local machine = { engine = engine, tables = tables, spans = more and more.spans }
  local parts = { outcomes = outcomes_of(records, machine), writer = writer_of(written, more and more.fail), tables = tables }
  for key, value in pairs(more or {}) do parts[key] = parts[key] or value end
  return run.go(parts), written
end

describe("the run loop", function ()
  it("counts every record once: read = written + skipped + rejected", function ()
    local report, written = go { "a", "reject", "skip", "broken", "b" }
    assert.same({ 5, 2, 1, 2 }, { report.read, report.written, report.skipped, report.rejected })
    assert.same({ 2, 2 }, report.table_rows)
    assert.same({ 4, 2 }, { report.rows, report.rejected_rows })
    assert.equal(2, #written)
    assert.is_nil(report.ended)
  end)

  it("counts warnings and missing values, with the first document", function ()
    local report = go { "a", "b" }
    assert.same({ 2, "d1", "s.lua:9" }, { report.warnings.odd.n, report.warnings.odd.id, report.warnings.odd.where })
    assert.equal(2, report.missing["docs.title"])
  end)

  it("keeps the first of two rows with one key and counts the later", function ()
    local report, written = go { "same", "other", "same" }
    assert.equal(1, report.duplicates[1])
    assert.same({}, written[3][1])
    assert.same({ 2, 3 }, report.table_rows)
  end)

  it("rejects a second document of one id", function ()
    local report = go({ "a", "b" }, { records = function (list) list[2].id = "d1" end })
    assert.same({ 1, 1 }, { report.written, report.rejected })
    assert.truthy(report.reasons["a document with this id came before"])
  end)

  it("writes a dead letter for each rejected record", function ()
    local folder = shell.folder()
    local handle <close> = assert(io.open(folder:at "r.jsonl", "wb"))
    go({ "reject", "broken" }, { rejects = handle })
    handle:flush()
    local lines = {}
    for line in folder:read "r.jsonl":gmatch "[^\n]+" do lines[#lines + 1] = assert(core.decode_json(line)) end
    folder:remove()
    assert.same({ "d1", "rejected", "no title", "s.lua:3", "here" },
      { lines[1].id, lines[1].status, lines[1].reason, lines[1].where, lines[1].traceback })
    assert.same({ "line2", "broken", 7 }, { lines[2].id, lines[2].reason, lines[2].offset })
  end)

  it("rejects a document whose rows the writer cannot encode, and forgets its keys", function ()
    local report = go({ "a" }, { fail = "raise" })
    assert.equal(1, report.rejected)
    assert.truthy(next(report.reasons))
    assert.is_nil(report.ended)
  end)

  it("ends when the output fails", function ()
    local report = go({ "a", "b" }, { fail = true })
    assert.same({ "io", "disk full", 0 }, { report.ended, report.message, report.read })
    assert.equal("pipe", go({ "a" }, { fail = "pipe" }).ended)
  end)

  it("ends when the error budget is passed, not when it is reached", function ()
    local two = { "reject", "reject", "a" }
    assert.is_nil(go(two, { budget = { count = 2 } }).ended)
    local report = go(two, { budget = { count = 1 } })
    assert.same({ "budget", 2 }, { report.ended, report.read })
    assert.is_nil(go(two, { budget = { percent = 67 } }).ended)
    assert.equal("budget", go(two, { budget = { percent = 66 } }).ended)
  end)

  it("judges a share after a hundred documents", function ()
    local words = { "reject" }
    for i = 2, 300 do words[i] = i <= 120 and "reject" or "a" .. i end
    local report = go(words, { budget = { percent = 50 } })
    assert.same({ "budget", 100 }, { report.ended, report.read })
  end)

  it("stops at the limit", function ()
    assert.equal(2, go({ "a", "b", "c" }, { limit = 2 }).read)
  end)

  it("ends at an interrupt, wherever it strikes", function ()
    local report = go { "a", "interrupt", "b" }
    assert.same({ "interrupted", 1, 0 }, { report.ended, report.read, report.rejected })
  end)

  it("tells a fault of its own from a fault of a document", function ()
    local report = go { "fault" }
    assert.equal("fault", report.ended)
    assert.matches("the engine broke", report.message)
  end)

  it("writes the spans of the values as a table after the others", function ()
    local _, written = go({ "a" }, { spans = true })
    assert.same({ "docs", "a", "title", 0, 4, "text", n = 6 }, written[1][3][1])
  end)
end)

describe("marks", function ()
  it("are a set of numbers", function ()
    local marks, seen = core.marks(), {}
    for i = 1, 30000 do
      local mark = core.hash("mark" .. i % 20000)
      if marks:add(mark) ~= not seen[mark] then error "a mark is lost or made up" end
      seen[mark] = true
    end
    assert.truthy(marks:add(0))
    assert.falsy(marks:add(0))
  end)

  it("that stand close together are kept apart", function ()
    local marks = core.marks()
    for i = 1, 5000 do assert(marks:add(i)) end
    for i = 1, 5000 do assert(not marks:add(i)) end
    for i = 1, 300 do assert.truthy(marks:add(i << 40)) end
  end)
end)

describe("packed values", function ()
  it("come back as they were, the same bytes for the same value", function ()
    local array, object = setmetatable({}, core.array), setmetatable({ b = { 1, 2.5 }, a = core.null }, core.object)
    local value = { 1, -7, 2^53, "text\0", true, false, { n = 4, "x", nil, "y" }, { key = { [3] = 1 } }, array, object }
    local packed = core.marshal(value)
    local back = core.unmarshal(packed)
    assert.same(value, back)
    assert.equal(core.array, getmetatable(back[9]))
    assert.equal(core.object, getmetatable(back[10]))
    assert.equal(packed, core.marshal(back))
    assert.equal("float", math.type(back[3]))
  end)

  it("are looked at closely", function ()
    local packed = core.marshal { "abc", { 1 } }
    for i = 0, #packed - 1 do assert.falsy((pcall(core.unmarshal, packed:sub(1, i)))) end
    for _, wrong in ipairs { packed .. "N", "?", "L\255\255\255\127", "M\1\0\0\0NN" } do
      assert.has_error(function () core.unmarshal(wrong) end)
    end
    local circle = {}
    circle[1] = circle
    assert.has_error(function () core.marshal(circle) end)
    assert.has_error(function () core.marshal(print) end)
  end)

  it("are found in a stream of messages, whole ones only", function ()
    local values = { { unit = 1, outcome = { "x", 2 } }, "", false, { ("a"):rep(300) } }
    local bytes, ends = "", {}
    for i, value in ipairs(values) do
      bytes = bytes .. core.frame(value)
      ends[i] = #bytes + 1
    end
    local at = 1
    for i, value in ipairs(values) do
      for cut = at - 1, ends[i] - 2 do
        local none, behind, wanted = core.unframe(bytes:sub(1, cut), at)
        assert.is_nil(none)
        assert.is_nil(behind)
        assert.equal(cut < at + 3 and 4 or ends[i] - at, wanted)
      end
      local got
      got, at = core.unframe(bytes, at)
      assert.same(value, got)
      assert.equal(ends[i], at)
    end
    assert.has_error(function () core.unframe("\2\0\0\0NN", 1) end)
    assert.has_error(function () core.unframe("", 2) end)
    assert.equal(core.hash(core.marshal(values)), core.sum(values))
  end)

  it("come out of an inbox however the bytes are cut", function ()
    local values, bytes = { { 1, "one" }, { 2, ("two"):rep(50) }, { 3 } }, ""
    for _, value in ipairs(values) do bytes = bytes .. core.frame(value) end
    for size = 1, #bytes do
      local heard = {}
      local inbox = channel.inbox(function (message) heard[#heard + 1] = message end)
      for from = 1, #bytes, size do inbox:take(bytes:sub(from, from + size - 1)) end
      assert.same(values, heard)
    end
  end)

  it("in base 64 too", function ()
    for n = 0, 50 do
      local bytes = {}
      for i = 1, n do bytes[i] = string.char(i * 37 % 256) end
      bytes = table.concat(bytes)
      assert.equal(bytes, core.unbase64(core.base64(bytes)))
    end
    assert.equal("aGk=", core.base64 "hi")
    assert.same({ nil, 2 }, { core.unbase64 "aG!" })
  end)
end)

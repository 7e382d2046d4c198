-- parquet_spec.lua: what goes into a Parquet file comes out of it, read by a reader that shares nothing with the writer
local core = require "windrow.core"
local parquet = require "spec.support.parquet"

local function array (items) return setmetatable(items, core.array) end
local function object (fields) return setmetatable(fields, core.object) end

local function leaf (name, type, optional)
  return { name = name, type = type, optional = optional }
end

local codecs = core.packer "zstd" and { "none", "gzip", "zstd" } or { "none", "gzip" }

-- Writes rows, a document each, with a row group after every `group` rows; gives the file's bytes.
local function write (fields, rows, codec, group)
  local writer, parts = assert(core.parquet({ name = "schema", fields = fields }, codec or "none", core.version)), {}
  for i, row in ipairs(rows) do
    writer:add { row }
    writer:keep()
    if group and i % group == 0 then parts[#parts + 1] = writer:flush() end
  end
  parts[#parts + 1] = writer:finish()
  return table.concat(parts)
end

local function back (fields, rows, codec, group)
  return parquet.read(write(fields, rows, codec, group))
end

describe("Parquet files", function ()
  it("hold each type of column, with and without values", function ()
    local fields = {
      leaf("t", "text", true), leaf("i", "int", true), leaf("x", "number", true), leaf("b", "bool", true),
      leaf("d", "date", true), leaf("m", "datetime", true), leaf("j", "json", true),
    }
    local rows = {
      { "hay", 7, 2.5, true, "2024-02-29", "2024-05-01T10:30:00.25+02:00", object { a = array { 1, "x" } } },
      {},
      { "", math.mininteger, -0.0, false, "1582-10-14", "1969-12-31T23:59:59Z", 3 },
      { "Öl \0 end", math.maxinteger, 1e308, true, "0001-01-01", "2024-05-01T10:30:00", "text" },
    }
    for _, codec in ipairs(codecs) do
      local read = back(fields, rows, codec).rows
      assert.same({ "hay", 7, 2.5, true, "2024-02-29", "2024-05-01T08:30:00.25Z" }, { table.unpack(read[1], 1, 6) })
      assert.equal('{"a":[1,"x"]}', core.encode_json(read[1][7]))
      assert.same({}, read[2])
      assert.same({ "", math.mininteger, 0.0, false, "1582-10-14", "1969-12-31T23:59:59Z", 3 }, read[3])
      assert.same({ "Öl \0 end", math.maxinteger, 1e308, true, "0001-01-01", "2024-05-01T10:30:00Z", "text" }, read[4])
    end
  end)

  it("nest lists and records as deep as they are", function ()
    local fields = {
      { name = "tags", optional = true, item = leaf("element", "text") },
      { name = "grid", optional = true, item = { name = "element", item = leaf("element", "int") } },
      { name = "people", optional = true, item = { name = "element", fields = {
        leaf("name", "text", true), { name = "years", optional = true, item = leaf("element", "int") },
        { name = "at", optional = true, fields = { leaf("x", "number", true) } },
      } } },
    }
    local rows = {
      { array { "a", "b" }, array { array { 1, 2 }, array {}, array { 3 } },
        array { object { name = "Ada", years = array { 1, 2 }, at = object { x = 1.5 } }, object {} } },
      { array {}, array {}, array {} },
      {},
      { array { "c" }, array { array {} }, array { object { years = array {} }, object { at = object {} }, object { name = "B" } } },
    }
    for _, codec in ipairs(codecs) do
      for group = 1, 4 do
        local read = back(fields, rows, codec, group).rows
        for i, row in ipairs(rows) do
          for k = 1, 3 do
            assert.equal(core.encode_json(row[k] == nil and core.null or row[k]),
              core.encode_json(read[i][k] == nil and core.null or read[i][k]), ("row %d, column %d"):format(i, k))
          end
        end
      end
    end
  end)

  -- A row that looks random and is the same on every machine.
  local function row_of (i)
    local h = core.hash("row" .. i)
    local list = array {}
    for k = 1, h & 3 do list[k] = object { s = (h >> k & 1) == 1 and i * k or nil, l = "label" .. (h >> k & 7) } end
    return {
      ("id%d"):format(i), (h >> 8 & 3) > 0 and ("word"):rep(h >> 10 & 15) or nil, h >> 20, h >> 3 & 1 == 1,
      (h >> 5 & 3) > 0 and (h >> 30) / 1000 or nil, (h >> 7 & 3) > 0 and list or nil,
    }
  end

  it("hold many rows in row groups and pages, the same after every codec", function ()
    local fields = {
      leaf("id", "text"), leaf("word", "text", true), leaf("n", "int"), leaf("b", "bool"), leaf("x", "number", true),
      { name = "spans", optional = true, item = { name = "element", fields = { leaf("s", "int", true), leaf("l", "text") } } },
    }
    local rows = {}
    for i = 1, 5000 do rows[i] = row_of(i) end
    for _, codec in ipairs(codecs) do
      local file = back(fields, rows, codec, 1801)
      assert.same({ 3, 5000 }, { file.groups, #file.rows })
      for i, row in ipairs(rows) do
        assert.equal(core.encode_json(array { table.unpack(row, 6, 6) }), core.encode_json(array { table.unpack(file.rows[i], 6, 6) }))
        assert.same({ table.unpack(row, 1, 5) }, { table.unpack(file.rows[i], 1, 5) })
      end
    end
  end)

  it("cut long columns into pages, and take dictionaries where they are shorter", function ()
    local rows = {}
    for i = 1, 3000 do rows[i] = { ("%04d"):format(i):rep(300), i % 3 == 0 and "yes" or "no" } end
    local file = back({ leaf("long", "text"), leaf("answer", "text") }, rows)
    assert.same(rows, file.rows)
    assert.same({ 1, 6 }, { file.dictionaries, file.pages })
  end)

  it("hold no rows, and rows of nothing", function ()
    assert.same({ {}, 0 }, { back({ leaf("a", "text") }, {}).rows, back({ leaf("a", "text") }, {}).groups })
    assert.same({ {}, {} }, back({ leaf("a", "text", true) }, { {}, {} }).rows)
  end)

  it("hold columns whose numbers of bits pass every width of a dictionary", function ()
    for _, distinct in ipairs { 1, 2, 3, 9, 255, 256, 257, 1100 } do
      local rows = {}
      for i = 1, distinct * 5 + 3 do rows[i] = { ("value %06d"):format(i * 7919 % distinct) } end
      assert.same(rows, back({ leaf("a", "text") }, rows).rows)
    end
  end)

  it("take back a document whose rows do not all fit", function ()
    local writer = core.parquet({ name = "schema", fields = { leaf("a", "int"), leaf("b", "text") } }, "none", core.version)
    writer:add { { 1, "one" } }
    writer:keep()
    assert.has_error(function () writer:add { { 2, "two" }, { 3 } } end, "column 'b' has no value")
    writer:undo()
    assert.has_error(function () writer:add { { "x", "two" } } end, "column 'a': no whole number")
    writer:undo()
    writer:add { { 4, "four" } }
    writer:keep()
    assert.same({ { 1, "one" }, { 4, "four" } }, parquet.read(writer:finish()).rows)
  end)

  it("go on behind a row group in another writer, with the same bytes", function ()
    local fields, codec = { leaf("a", "int"), leaf("b", "text", true) }, codecs[#codecs]
    local rows = {}
    for i = 1, 100 do rows[i] = { i, i % 7 > 0 and "b" .. i or nil } end
    local whole = write(fields, rows, codec, 25)
    local function new () return core.parquet({ name = "schema", fields = fields }, codec, core.version) end
    local first, second = new(), new()
    first:add { table.unpack(rows, 1, 25) }
    first:keep()
    local head = first:flush()
    assert.is_true(second:restore(first:save()))
    local parts = { head }
    for from = 26, 100, 25 do
      second:add { table.unpack(rows, from, from + 24) }
      second:keep()
      parts[#parts + 1] = second:flush()
    end
    parts[#parts + 1] = second:finish()
    assert.equal(whole, table.concat(parts))
    assert.is_false(new():restore "short")
  end)

  it("say who made them and what", function ()
    local writer = core.parquet({ name = "schema", fields = { leaf("a", "int") } }, "none", core.version)
    writer:meta("windrow.script_hash", "abc")
    local bytes = writer:finish()
    assert.same({ ["windrow.script_hash"] = "abc" }, parquet.read(bytes).meta)
    assert.truthy(bytes:find("windrow version " .. core.version .. " (build 1)", 1, true))
  end)
end)

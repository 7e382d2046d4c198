-- writer_spec.lua: what a run leaves behind in each format, and that it appears whole or not at all
local core = require "windrow.core"
local writer = require "windrow.writer"
local shell = require "spec.support.shell"

local function column (name, type, more)
  local out = { name = name, type = { name = type } }
  for key, value in pairs(more or {}) do out[key] = value end
  return out
end

local function table_of (name, index, columns)
  local by_name, key = {}, nil
  for i, one in ipairs(columns) do
    one.index, by_name[one.name] = i, one
    if one.key then key = one end
  end
  return { name = name, index = index, columns = columns, by_name = by_name, key = key }
end

local function dataset (...)
  return { name = "farm", options = {}, tables = { ... } }
end

-- Two tables; a field refers to a later one's key.
local function farm ()
  return dataset(
    table_of("fields", 1, {
      column("id", "text", { key = true }), column("area", "number"), column("mown", "bool"),
      column("barn", "ref", { to = "barns" }),
    }),
    table_of("barns", 2, {
      column("name", "text", { key = true }),
      { name = "tags", type = { name = "list", item = { name = "text" } }, optional = true },
    }))
end
for _, table_ in ipairs(farm().tables) do assert(table_.key) end

describe("writers", function ()
  local folder
  before_each(function () folder = shell.folder() end)
  after_each(function () folder:remove() end)

  local function open (name, set, options)
    return writer.open(folder:at(name), set, options)
  end

  local function write (name, set, rows, options)
    local out = assert(open(name, set, options))
    for _, document in ipairs(rows) do assert(out:add(document)) end
    assert(out:commit())
  end

  local hay = { { { "f1", 2.5, true, "red" } }, { { "red", setmetatable({ "old" }, core.array) } } }

  describe("of JSON lines", function ()
    it("write one table plain, columns in order, nothing as null", function ()
      local set = dataset(table_of("t", 1, { column("z", "text"), column("a", "int") }))
      write("x.jsonl", set, { { { { "one", 1 }, { nil, 2 } } } })
      assert.equal('{"z":"one","a":1}\n{"z":null,"a":2}\n', folder:read "x.jsonl")
    end)

    it("put the table's name first where there are several", function ()
      write("x.jsonl", farm(), { hay })
      assert.equal('{"table":"fields","id":"f1","area":2.5,"mown":true,"barn":"red"}\n'
        .. '{"table":"barns","name":"red","tags":["old"]}\n', folder:read "x.jsonl")
    end)

    it("call a column `table` by another name there, and refuse two columns of one name", function ()
      local set = dataset(table_of("t", 1, { column("table", "text") }), table_of("u", 2, { column("a", "text") }))
      write("x.jsonl", set, { { { { "here" } } } })
      assert.equal('{"table":"t","of_table":"here"}\n', folder:read "x.jsonl")
      set.tables[1].by_name["of_table"] = set.tables[1].columns[1]
      local out, why, code = open("y.jsonl", set)
      assert.is_nil(out)
      assert.matches("columns 'table' and 'of_table'", why)
      assert.equal("usage", code)
    end)

    it("write nothing of a document with a value that JSON cannot hold", function ()
      local set = dataset(table_of("t", 1, { column("a", "json") }))
      local out = open("x.jsonl", set)
      assert.is_false(pcall(out.add, out, { { { { 1 } }, { print } } }))
      assert(out:commit())
      assert.equal("", folder:read "x.jsonl")
    end)
  end)

  describe("of CSV", function ()
    local set = dataset(table_of("t", 1, { column("a", "text"), column("b", "number") }))

    it("write a header, quotes where they are needed, CRLF", function ()
      write("x.csv", set, { { { { 'say "hay"', 1 }, { "two\nlines", nil }, { nil, -2.5 } } } })
      assert.equal('a,b\r\n"say ""hay""",1\r\n"two\nlines",\r\n,-2.5\r\n', folder:read "x.csv")
    end)

    it("guard against formulas unless told not to", function ()
      write("x.csv", set, { { { { "=1+1", -1 } } } })
      write("y.csv", set, { { { { "=1+1", -1 } } } }, { guard = false })
      assert.equal('a,b\r\n"\'=1+1",-1\r\n', folder:read "x.csv")
      assert.equal("a,b\r\n=1+1,-1\r\n", folder:read "y.csv")
    end)

    it("hold one table", function ()
      local out, why, code = open("x.csv", farm())
      assert.is_nil(out)
      assert.matches("one CSV holds one table, and there are 2 %(fields, barns%)", why)
      assert.equal("usage", code)
      assert.equal("", folder:names())
    end)
  end)

  describe("of COPY text", function ()
    it("escape what parts fields, and refuse a NUL", function ()
      local set = dataset(table_of("t", 1, {
        column("a", "text"), column("b", "bool"), column("n", "number"), column("j", "json"),
      }))
      local rows = { { "a\\b\tc\nd\r", true, 0.1, { x = "\t" } }, { nil, false, 3, nil } }
      write("x.copy", set, { { rows } })
      assert.equal('a\\\\b\\tc\\nd\\r\tt\t0.1\t{"x":"\\\\t"}\n\\N\tf\t3\t\\N\n', folder:read "x.copy")
      local out = open("y.copy", set)
      assert.has_error(function () out:add { { { "a\0" } } } end, "column 'a': PostgreSQL has no text with a NUL")
      out:abort()
    end)
  end)

  describe("of folders", function ()
    it("say rows, bytes and checksums of every file in three ways", function ()
      write("out/", farm(), { hay }, { script = { name = "farm.lua", hash = "abc" } })
      local sum = folder:sh("sha256sum out/fields.jsonl").out:match "^%x+"
      local package = assert(core.decode_json(folder:read "out/datapackage.json"))
      assert.equal("sha256:" .. sum, package.resources[1].hash)
      local croissant = assert(core.decode_json(folder:read "out/croissant.json"))
      assert.same({ "fields.jsonl", sum }, { croissant.distribution[1].name, croissant.distribution[1].sha256 })
      local fields = croissant.recordSet[1].field
      assert.same({ "sc:Boolean", "the key of a row of 'barns'" }, { fields[3].dataType, fields[4].description })
      local card = folder:read "out/README.md"
      assert.truthy(card:find(('| [fields.jsonl](fields.jsonl) | 1 | %d | `%s` |'):format(#folder:read "out/fields.jsonl", sum), 1, true))
      assert.truthy(card:find('- config_name: "barns"\n  data_files: "barns.jsonl"', 1, true))
      assert.truthy(card:find("script `farm.lua` (hash `abc`)", 1, true))
    end)

    it("write a file a table and describe them", function ()
      write("out/", farm(), { hay, { { { "f2", nil, false, "red" } } } })
      assert.equal("README.md barns.jsonl croissant.json datapackage.json fields.jsonl", folder:names "out")
      assert.equal('{"id":"f1","area":2.5,"mown":true,"barn":"red"}\n{"id":"f2","area":null,"mown":false,"barn":"red"}\n',
        folder:read "out/fields.jsonl")
      local package = assert(core.decode_json(folder:read "out/datapackage.json"))
      local fields = package.resources[1]
      assert.same({ "fields", "fields.jsonl", 2 }, { fields.name, fields.path, fields.rows })
      assert.equal(#folder:read "out/fields.jsonl", fields.bytes)
      assert.same({ "id" }, { table.unpack(fields.schema.primaryKey) })
      assert.equal("number", fields.schema.fields[2].type)
      assert.equal("barns", fields.schema.foreignKeys[1].reference.resource)
    end)

    it("take CSV too", function ()
      write("out", farm(), { hay }, { format = "csv" })
      assert.equal("README.md barns.csv croissant.json datapackage.json fields.csv", folder:names "out")
    end)

    it("replace a data package, never a folder that holds something else", function ()
      write("out", farm(), { hay })
      local out, why, code = open("out", farm())
      assert.is_nil(out)
      assert.matches("exists; %-%-overwrite", why)
      assert.equal("io", code)
      write("out", farm(), { hay }, { overwrite = true, format = "csv" })
      assert.equal("README.md barns.csv croissant.json datapackage.json fields.csv", folder:names "out")
      folder:write("out/thesis.txt", "years of work")
      out, why = open("out", farm(), { overwrite = true })
      assert.is_nil(out)
      assert.matches("holds thesis.txt", why)
      assert.equal("years of work", folder:read "out/thesis.txt")
    end)
  end)

  describe("of any file", function ()
    for _, name in ipairs { "x.jsonl", "x.sqlite", "out/" } do
      it("leave nothing under the name before they commit, nothing at all after an abort: " .. name, function ()
        local out = assert(open(name, farm()))
        assert(out:add(hay))
        assert.is_nil(folder:mode(name))
        out:abort()
        assert.equal("", folder:names())
      end)

      it("replace what exists only when told: " .. name, function ()
        write(name, farm(), { hay })
        local out, why, code = open(name, farm())
        assert.is_nil(out)
        assert.matches("exists", why)
        assert.equal("io", code)
        write(name, farm(), { hay }, { overwrite = true })
      end)
    end

    it("say that a place cannot be written", function ()
      for _, name in ipairs { "no/where/x.jsonl", "no/where/x.sqlite", "no/where/out/" } do
        local out, why, code = open(name, farm())
        assert.is_nil(out)
        assert.matches("cannot write", why)
        assert.equal("io", code)
      end
    end)

    it("write to a device or a pipe as it is, and never replace it", function ()
      local out = assert(writer.open("/dev/null", farm(), { overwrite = true }))
      assert(out:add(hay))
      assert(out:commit())
      assert.equal("char device", require "lfs".attributes("/dev/null", "mode"))
    end)

    it("say what they do not write", function ()
      for name, what in pairs {
        ["x.parquet"] = "one Parquet file holds one table, and there are 2", ["x.sqlite.gz"] = "sqlite is not packed once more",
        ["x.copy"] = "one COPY text holds one table", ["x.gz"] = "names no format", ["x.docx"] = "names no format",
      } do
        local out, why, code = open(name, farm())
        assert.is_nil(out)
        assert.matches(what, why)
        assert.equal("usage", code)
      end
      assert.matches("a packed file is called so: .*x.jsonl.gz", select(2, open("x.jsonl", farm(), { compress = "gzip" })))
      assert.matches("says jsonl, %-%-format says csv", select(2, open("x.jsonl", farm(), { format = "csv" })))
    end)
  end)

  it("write the table _spans after the dataset's", function ()
    local spans = { "fields", "f1", "area", 10, 13, "text" }
    write("x.jsonl", farm(), { { hay[1], hay[2], { spans } } }, { spans = true })
    assert.matches('{"table":"_spans","of_table":"fields","key":"f1","column":"area","source_start":10,"source_end":13,'
      .. '"origin":"text"}\n', folder:read "x.jsonl", 1, true)
    write("out/", farm(), { { hay[1], hay[2], { spans } } }, { spans = true })
    assert.matches('^{"table":"fields","key":"f1",', folder:read "out/_spans.jsonl")
  end)
end)

-- output_spec.lua: outputs that were left in the middle go on where they were safe, with the bytes of one that was not
local core = require "windrow.core"
local schema = require "windrow.schema"
local shell = require "spec.support.shell"
local writer = require "windrow.writer"

local function dataset ()
  local tables = {}
  for index, name in ipairs { "pages", "words" } do
    local columns, by_name = {}, {}
    for i, one in ipairs { { "id", "text" }, { "n", "int" }, { "at", "datetime" }, { "tags", "list" } } do
      columns[i] = { name = one[1], index = i, key = i == 1 or nil, type = { name = one[2] } }
      if one[2] == "list" then columns[i].type.item = { name = "text" } end
      by_name[one[1]] = columns[i]
    end
    tables[index] = { name = name, index = index, columns = columns, by_name = by_name, key = columns[1] }
  end
  return { name = "farm", options = {}, tables = tables }
end

-- The rows of the i-th document: about `size` bytes of text that does not pack well.
local function rows_of (i, size)
  local parts = {}
  for k = 1, size // 13 do parts[k] = core.hash_text(tostring(i), tostring(k)) end
  local tags = setmetatable(parts, core.array)
  return {
    { { "p" .. i, i, "2024-05-01T10:00:00+02:00", tags } },
    i % 3 > 0 and { { "w" .. i, -i }, { "v" .. i, 0, nil, setmetatable({}, core.array) } } or nil,
  }
end

describe("an output", function ()
  local folder
  before_each(function () folder = shell.folder() end)
  after_each(function () folder:remove() end)

  local function open (name, options) return assert(writer.open(folder:at(name), dataset(), options)) end

  local function whole (name, n, size, options)
    local out = open(name, options)
    for i = 1, n do assert(out:add(rows_of(i, size), { i = i })) end
    assert(out:commit())
  end

  -- The same, left twice on the way; the documents since it was safe are written again.  Gives the numbers of the
  -- documents after which it went on.
  local function broken (name, n, size, options)
    local from, position, marks = 1, nil, {}
    for _, stop in ipairs { n // 3, n * 2 // 3, n } do
      local out = open(name, setmetatable({ resume = position }, { __index = options }))
      if position then
        from = out.mark and out.mark.i + 1 or 1
        marks[#marks + 1] = from - 1
      end
      for i = from, stop do
        assert(out:add(rows_of(i, size), { i = i }))
        if i % 7 == 0 then position = assert(core.decode_json(core.encode_json(out:safe()))) end
      end
      if stop == n then assert(out:commit()) return marks end
      position = position or assert(core.decode_json(core.encode_json(out:safe())))
      out:leave()
      if name ~= "x.sqlite" and name:sub(-1) ~= "/" then   -- bytes that were on their way
        folder:sh(("printf junk >> %s.part"):format(name))
      end
    end
  end

  local function contents (name)
    if name == "x.sqlite" then return folder:sh("sqlite3 x.sqlite .dump").out end
    if name:sub(-1) ~= "/" then return folder:read(name) end
    return folder:sh(("cat %s*"):format(name)).out
  end

  local function check (name, n, size, options, last)
    options = options or {}
    if options.format ~= "csv" and name:sub(-1) ~= "/" and name ~= "x.sqlite" and not name:find "jsonl" then
      local all = schema.tables
      finally(function () schema.tables = all end)
      schema.tables = function (set) return { all(set)[1] } end
    end
    whole(name, n, size, options)
    local expected = contents(name)
    folder:sh(("rm -r %s"):format(name))
    local marks = broken(name, n, size, options)
    assert.equal(core.sha256():put(expected):text(), core.sha256():put(contents(name)):text())
    if last then assert.same(last, marks) end
  end

  it("of JSON lines", function () check("x.jsonl", 60, 100, nil, { 14, 35 }) end)
  it("of CSV and COPY text in folders", function ()
    check("csv/", 60, 100, { format = "csv" }, { 14, 35 })
    check("copy/", 60, 100, { format = "copy" }, { 14, 35 })
  end)
  it("packed with gzip: at the end of a member", function ()
    check("x.jsonl.gz", 90, 500, { stride = 9000 })
    check("x.copy.gz", 90, 500, { stride = 9000 })
  end)
  it("packed with Zstandard", function ()
    if not core.packer "zstd" then return pending "no libzstd here" end
    check("zst/", 90, 500, { format = "jsonl", compress = "zstd", stride = 9000 })
  end)
  it("of Parquet: at the end of a row group", function ()
    check("x.parquet", 90, 500, { compress = "gzip", stride = 9000 })
    check("parquet/", 90, 500, { format = "parquet", compress = "gzip", stride = 9000 })
  end)
  it("of SQLite: in the transaction of its rows", function () check("x.sqlite", 60, 100, nil, { 14, 35 }) end)

  it("begins anew where nothing was safe", function ()
    check("x.jsonl.gz", 20, 100, nil, { 0, 0 })
  end)

  it("on stdout or a pipe cannot be continued", function ()
    assert.is_nil(assert(writer.open("/dev/null", dataset())):safe())
  end)

  it("says that what was written is gone or shorter", function ()
    local out = open "x.jsonl"
    out:add(rows_of(1, 10), { i = 1 })
    local position = out:safe()
    out:leave()
    folder:sh "truncate -s 3 x.jsonl.part"
    local again, why, code = writer.open(folder:at "x.jsonl", dataset(), { resume = position })
    assert.is_nil(again)
    assert.matches("%d+ bytes of it were written, 3 are there", why)
    assert.equal("io", code)
    folder:sh "rm x.jsonl.part"
    assert.matches("is gone", select(2, writer.open(folder:at "x.jsonl", dataset(), { resume = position })))
  end)

  it("holds equal values in every format", function ()
    local parquet = require "spec.support.parquet"
    whole("jsonl/", 40, 200, { format = "jsonl" })
    whole("parquet/", 40, 200, { format = "parquet" })
    whole("x.sqlite", 40, 200)
    local file = parquet.read(folder:read "parquet/pages.parquet")
    assert.same({ "id", "n", "at", "tags" }, file.names)
    assert.truthy(file.meta["windrow.schema"]:find('"required"', 1, true))
    local database = folder:sh([[sqlite3 x.sqlite "select id, n, at, tags from pages"]]).out:gmatch "[^\n]+"
    local n = 0
    for line in folder:read("jsonl/pages.jsonl"):gmatch "[^\n]+" do
      n = n + 1
      local row, values = file.rows[n], assert(core.decode_json(line))
      assert.same({ values.id, values.n, "2024-05-01T08:00:00Z" }, { row[1], row[2], row[3] })
      assert.equal("2024-05-01T10:00:00+02:00", values.at)
      assert.same(core.encode_json(values.tags), core.encode_json(row[4]))
      assert.equal(("%s|%d|2024-05-01T08:00:00Z|%s"):format(values.id, values.n, core.encode_json(values.tags)), database())
    end
    assert.equal(40, n)
  end)
end)

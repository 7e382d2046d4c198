-- sqlite_spec.lua: values come out of the database as they went in
local core = require "windrow.core"
local sql = require "windrow.writer.sql"
local writer = require "windrow.writer"
local shell = require "spec.support.shell"
local driver = require "luasql.sqlite3"

describe("SQLite", function ()
  local folder
  before_each(function () folder = shell.folder() end)
  after_each(function () folder:remove() end)

  -- Rows of a query, as arrays.
  local function query (name, statement)
    local environment = driver.sqlite3()
    local connection = assert(environment:connect(folder:at(name)))
    local cursor, rows = assert(connection:execute(statement)), {}
    while true do
      local row = cursor:fetch {}
      if not row then break end
      rows[#rows + 1] = row
    end
    connection:close()
    environment:close()
    return rows
  end

  local function set_of (...)
    local tables = {}
    for index, spec in ipairs { ... } do
      local by_name, key = {}, nil
      for i, column in ipairs(spec.columns) do
        column.index, column.type, by_name[column.name] = i, { name = column[1] }, column
        if column.key then key = column end
      end
      tables[index] = { name = spec.name, index = index, columns = spec.columns, by_name = by_name, key = key }
    end
    return { name = "s", options = {}, tables = tables }
  end

  local function write (set, ...)
    local out = assert(writer.open(folder:at "x.db", set))
    for _, rows in ipairs { ... } do assert(out:add(rows)) end
    return out:commit()
  end

  local function values (type, list)
    local rows = {}
    for i, value in ipairs(list) do rows[i] = { i, value } end
    local set = set_of { name = "t", columns = { { "int", name = "id", key = true }, { type, name = "v" } } }
    assert(write(set, { rows }))
    local out = {}
    for i, row in ipairs(query("x.db", "select v from t order by id")) do out[i] = row[1] end
    return out
  end

  it("holds integers of 64 bits", function ()
    local list = { 0, -1, math.maxinteger, math.mininteger, 2^53 // 1 | 0, (1 << 53) + 1 }
    assert.same(list, values("int", list))
    assert.same("integer", query("x.db", "select typeof(v) from t")[3][1])
  end)

  it("holds floats to the last bit", function ()
    local list = {
      0.1, -0.1, 1 / 3, 3541.97261254, 378097.824488749, 5.783496238873507e-300, 1.7976931348623157e308,
      2.2250738585072014e-308, 5e-324, 1e22, 123456789012345680000.0, math.pi, -2.5e-9,
    }
    local random = 12345
    for _ = 1, 2000 do
      random = random * 6364136223846793005 + 1442695040888963407
      local x = string.unpack("<d", string.pack("<i8", random & 0x7FEFFFFFFFFFFFFF))
      if x == x then list[#list + 1] = x end
    end
    for i, x in ipairs(values("number", list)) do
      assert.equal(string.pack("<d", list[i]), string.pack("<d", x), ("%a"):format(list[i]))
    end
  end)

  it("holds any text, NUL and quotes too", function ()
    local set = set_of { name = "t", columns = { { "text", name = "v" } } }
    write(set, { { { "it's" }, { "a\0b" }, { "" }, { "line\r\nfeed" }, { "Größe 😀" } } })
    local rows = query("x.db", "select hex(v), typeof(v) from t order by rowid")
    for i, text in ipairs { "it's", "a\0b", "", "line\r\nfeed", "Größe 😀" } do
      assert.equal((text:gsub(".", function (c) return ("%02X"):format(c:byte()) end)), rows[i][1])
      assert.equal("text", rows[i][2])
    end
  end)

  it("holds booleans as 0 and 1, nothing as NULL, lists as JSON", function ()
    local set = set_of { name = "t", columns = { { "bool", name = "b" }, { "list", name = "l" }, { "json", name = "j" } } }
    write(set, { { { true, setmetatable({}, core.array), "text" }, { false, nil, 5 } } })
    local rows = query("x.db", "select b, typeof(b), l, j, typeof(l) from t order by rowid")
    assert.same({ 1, "integer", "[]", '"text"', "text" }, rows[1])
    assert.same({ 0, "integer", nil, "5", "null" }, rows[2])
  end)

  it("declares keys and references, to later tables too, and proves them", function ()
    local set = set_of(
      { name = "posts", columns = { { "text", name = "id", key = true }, { "ref", name = "topic", to = "topics" } } },
      { name = "topics", columns = { { "int", name = "n", key = true }, { "ref", name = "parent", to = "topics" } } })
    assert(write(set, { { { "a", 2 }, { "b", nil } }, { { 1, 2 }, { 2, nil } } }))
    assert.same({}, query("x.db", "pragma foreign_key_check"))
    local create = query("x.db", "select sql from sqlite_master where name = 'posts'")[1][1]
    assert.matches('"id" TEXT PRIMARY KEY NOT NULL', create, 1, true)
    assert.matches('"topic" INTEGER REFERENCES "topics" ("n") DEFERRABLE INITIALLY DEFERRED', create, 1, true)
  end)

  it("appears only when every reference has its row", function ()
    local set = set_of(
      { name = "posts", columns = { { "ref", name = "topic", to = "topics" } } },
      { name = "topics", columns = { { "text", name = "id", key = true } } })
    local ok, why = write(set, { { { "nowhere" } }, {} })
    assert.is_falsy(ok)
    assert.matches("refers to a row of 'topics' that is not there", why)
    assert.equal("", folder:names())
  end)

  it("takes more rows than one statement holds", function ()
    local set = set_of { name = "t", columns = { { "int", name = "id", key = true }, { "text", name = "v" } } }
    local documents = {}
    for d = 0, 9 do
      local rows = {}
      for i = 1, 333 do rows[i] = { d * 333 + i, ("x"):rep(i) } end
      documents[d + 1] = { rows }
    end
    assert(write(set, table.unpack(documents)))
    assert.same({ 3330, 10 * 333 * 334 // 2 }, query("x.db", "select count(*), sum(length(v)) from t")[1])
  end)

  it("removes what an older database left beside the name", function ()
    local set = set_of { name = "t", columns = { { "text", name = "v" } } }
    folder:write("x.db-wal", "old")
    assert(write(set, {}))
    assert.equal("x.db", folder:names())
  end)

  it("refuses names that are one name to SQLite", function ()
    local set = set_of { name = "t", columns = { { "text", name = "Id" }, { "text", name = "id" } } }
    local out, why, code = writer.open(folder:at "x.db", set)
    assert.is_nil(out)
    assert.matches("columns 'Id' and 'id' are one name", why)
    assert.equal("usage", code)
  end)

  it("says what to install where its module is missing, before anything is written", function ()
    package.loaded["luasql.sqlite3"] = nil
    package.preload["luasql.sqlite3"] = function () error "not here" end
    local set = set_of { name = "t", columns = { { "text", name = "id" } } }
    local out, why, code = writer.open(folder:at "x.db", set)
    package.preload["luasql.sqlite3"], package.loaded["luasql.sqlite3"] = nil, driver
    assert.is_nil(out)
    assert.matches("apt%-get install lua%-sql%-sqlite3, or luarocks install luasql%-sqlite3", why)
    assert.equal("io", code)
    assert.equal("", folder:names())
  end)

  it("quotes names", function ()
    assert.equal('"odd ""name"""', sql.name 'odd "name"')
  end)
end)

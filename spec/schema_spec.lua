-- schema_spec.lua: what a dataset is to other programs
local core = require "windrow.core"
local layout = require "windrow.layout"
local schema = require "windrow.schema"
local datapackage = require "windrow.writer.datapackage"

local function dataset (...)
  local tables = {}
  for index, spec in ipairs { ... } do
    local by_name, key = {}, nil
    for i, column in ipairs(spec) do
      column.index, by_name[column.name] = i, column
      column.type = type(column[1]) == "table" and column[1] or { name = column[1] }
      if column.key then key = column end
    end
    tables[index] = { name = spec.name, index = index, columns = spec, by_name = by_name, key = key }
  end
  return { name = "farm", options = {}, tables = tables }
end

-- The schema as a reader of it sees it: through JSON.
local function json_schema (set, spans)
  return core.decode_json(core.encode_json(schema.json_schema(set, spans)))
end

describe("JSON Schema", function ()
  it("has the rows of one table at its top", function ()
    local top = json_schema(dataset { name = "cows",
      { "text", name = "id", key = true }, { "int", name = "age", min = 0, max = 40 },
      { "date", name = "born", optional = true }, { { name = "enum", values = { "black", "red" } }, name = "colour" },
      { { name = "list", item = { name = "number" } }, name = "milk", default = {} }, { "json", name = "more" },
    })
    assert.equal("https://json-schema.org/draft/2020-12/schema", top["$schema"])
    assert.same({ "id", "age", "born", "colour", "milk", "more" }, { table.unpack(top.required) })
    assert.equal("string", top.properties.id.type)
    assert.same({ 0, 40 }, { top.properties.age.minimum, top.properties.age.maximum })
    assert.same({ "integer", "null" }, { table.unpack(top.properties.age.type) })
    assert.equal("date", top.properties.born.format)
    assert.same({ "black", "red", core.null }, { table.unpack(top.properties.colour.enum) })
    assert.equal("array", top.properties.milk.type)
    assert.equal("number", top.properties.milk.items.type)
    assert.is_nil(top.properties.more.type)
    assert.is_false(top.additionalProperties)
  end)

  it("names the table of each row where there are several; a ref is what its target's key is", function ()
    local top = json_schema(dataset(
      { name = "cows", { "int", name = "id", key = true } },
      { name = "visits", { "ref", name = "cow", to = "cows", required = true } }), true)
    assert.equal("integer", top["$defs"].visits.properties.cow.type)
    assert.equal("cows", top.anyOf[1].properties.table.const)
    assert.equal("#/$defs/_spans", top.anyOf[3]["$ref"])
    assert.truthy(top["$defs"]._spans.properties.of_table)
  end)
end)

describe("a data package", function ()
  it("has a resource a table, with keys", function ()
    local set = dataset(
      { name = "cows", { "int", name = "id", key = true, doc = "the ear tag" } },
      { name = "visits", { "ref", name = "cow", to = "cows" }, { "datetime", name = "at", required = true } })
    local package = datapackage.package(set, schema.tables(set), "csv")
    local visits = package.resources[2]
    assert.same({ "visits.csv", "text/csv", "integer" }, { visits.path, visits.mediatype, visits.schema.fields[1].type })
    assert.equal("cows", visits.schema.foreignKeys[1].reference.resource)
    assert.is_true(visits.schema.fields[2].constraints.required)
    assert.equal("the ear tag", package.resources[1].schema.fields[1].description)
  end)
end)

describe("the type of a column", function ()
  it("is said in words", function ()
    assert.equal("list of enum of 'a', 'b'",
      schema.type_text { name = "list", item = { name = "enum", values = { "a", "b" } } })
    assert.equal("record of x int, y list of text", schema.type_text { name = "record", fields = {
      { name = "x", type = { name = "int" } }, { name = "y", type = { name = "list", item = { name = "text" } } },
    } })
  end)
end)

describe("JSON for people", function ()
  it("keeps on a line what fits and breaks the rest", function ()
    assert.equal('{"a":1,"b":[]}', layout.json { b = setmetatable({}, core.array), a = 1 })
    local long = ("x"):rep(60)
    assert.equal(('{\n  "a": "%s",\n  "b": ["%s"]\n}'):format(long, long), layout.json { a = long, b = { long } })
  end)
end)

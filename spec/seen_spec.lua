-- seen_spec.lua: the first of a key stays, a repeated unique value counts as missing
local seen = require "windrow.seen"

local function table_of (...)
  local columns = { ... }
  for i, column in ipairs(columns) do column.index, column.name = i, "c" .. i end
  return { columns = columns }
end

describe("what came before", function ()
  local heard
  before_each(function () heard = {} end)

  local function left_out (index, n) heard[#heard + 1] = ("rows %d %d"):format(index, n) end
  local function emptied (column, n) heard[#heard + 1] = ("values %s %d"):format(column.name, n) end

  it("is known of documents", function ()
    local memory = seen.new {}
    assert.is_true(memory:new_document "a")
    assert.is_false(memory:new_document "a")
    assert.is_true(memory:new_document "b")
  end)

  it("takes out rows, within a document and between documents", function ()
    local memory = seen.new { table_of({ key = true }, {}) }
    local one, two = { { { "k", 1 }, { "k", 2 }, { "l", 3 } } }, { { { "l", 4 }, { "m", 5 } } }
    memory:take(one, left_out, emptied)
    memory:take(two, left_out, emptied)
    assert.same({ { "k", 1 }, { "l", 3 } }, one[1])
    assert.same({ { "m", 5 } }, two[1])
    assert.same({ "rows 1 1", "rows 1 1" }, heard)
  end)

  it("is not asked of ids of items, which the engine keeps apart", function ()
    local columns = table_of { key = true, source = { op = "get", path = "id" } }
    columns.what = "sentence"
    local memory = seen.new { columns }
    local rows = { { { "a" }, { "a" } } }
    assert.is_true(memory:is_local())
    assert.is_nil(seen.marks(memory:take(rows, left_out, emptied)))
    assert.equal(2, #rows[1])
    assert.is_false(seen.new({ table_of { key = true } }):is_local())
  end)

  it("keeps numbers and texts of the same look apart", function ()
    local memory = seen.new { table_of { key = true } }
    local rows = { { { 1 }, { "1" } } }
    memory:take(rows, left_out, emptied)
    assert.equal(2, #rows[1])
  end)

  it("empties values of a unique column, and leaves missing ones alone", function ()
    local memory = seen.new { table_of({}, { unique = true }) }
    local rows = { { { "a", "x" }, { "b", nil }, { "c", "x" }, { "d", nil } } }
    memory:take(rows, left_out, emptied)
    assert.same({ { "a", "x" }, { "b" }, { "c" }, { "d" } }, rows[1])
    assert.same({ "values c2 1" }, heard)
  end)

  it("refuses a document when the column has to have a value, and forgets the rest of it", function ()
    local memory = seen.new { table_of({ key = true }, { unique = true, required = true }) }
    assert.truthy(memory:take({ { { "a", "x" } } }, left_out, emptied))
    local fresh, why, column = memory:take({ { { "b", "y" }, { "c", "x" } } }, left_out, emptied)
    assert.is_nil(fresh)
    assert.matches('"x" came before', why)
    assert.equal("c2", column.name)
    local again = { { { "b", "y" } } }
    memory:take(again, left_out, emptied)
    assert.equal(1, #again[1])
    assert.same({}, heard)
  end)
end)

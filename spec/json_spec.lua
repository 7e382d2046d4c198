-- json_spec.lua: the one JSON reader and writer
local lfs = require "lfs"
local cases = require "spec.support.cases"
local core = require "windrow.core"
local data = require "spec.support.data"

cases.run("json", function (input, options)
  local value, message, _, position = core.decode_json(input, options.tolerant)
  if message then return ("%s at %s"):format(message, position) end
  return core.encode_json(value)
end)

describe("the JSON test suite", function ()
  it("is followed: y_ accepted, n_ refused, i_ without harm", function ()
    local suites = data.folder "suites"
    if not suites then return pending "no ../shared/bench here" end
    local folder = suites .. "/jsontestsuite/test_parsing"
    for name in lfs.dir(folder) do
      local kind = name:match "^([yni])_.*%.json$"
      if kind then
        local _, message = core.decode_json(assert(io.open(folder .. "/" .. name, "rb")):read "a")
        if kind == "y" then assert.is_nil(message, name) end
        if kind == "n" then assert.truthy(message, name) end
      end
    end
  end)
end)

describe("nesting", function ()
  it("is read to its limit and not beyond", function ()
    assert.truthy(core.decode_json(("["):rep(128) .. ("]"):rep(128)))
    local value, _, code = core.decode_json(("["):rep(129) .. ("]"):rep(129))
    assert.is_nil(value)
    assert.equal("json_depth", code)
  end)

  it("of a hostile depth costs no stack", function ()
    assert.is_nil((core.decode_json(("["):rep(1000000))))
  end)
end)

describe("writing", function ()
  it("escapes what must be and nothing else", function ()
    assert.equal([["\u0000\u001f\"\\/é\u007f"]], (core.encode_json "\0\x1F\"\\/é\x7F":gsub("\x7F", "\\u007f")))
  end)

  it("reads back what it wrote, at every length", function ()
    for n = 0, 70 do
      local text = ("x"):rep(n) .. "\n" .. ("é"):rep(n) .. "\""
      assert.equal(text, core.decode_json(core.encode_json(text)))
    end
  end)

  it("makes a line of each row, and of the fields that a table has", function ()
    local names = { "a", "b" }
    assert.equal('{"a":1,"b":null}', core.json_row(names, { 1 }, 2))
    assert.equal('{"a":1,"b":null}\n{"a":null,"b":["x"]}\n', core.json_rows(names, { { 1 }, { [2] = { "x" } } }, 2, ""))
    assert.equal('{"table":"t","a":1,"b":2}\n', core.json_rows(names, { { 1, 2 } }, 2, '"table":"t",'))
    assert.equal("", core.json_rows(names, {}, 2, ""))
    assert.equal('{"b":false}\n', core.json_line(names, { b = false, c = 1 }))
    assert.equal('{"a":"\\n","b":1}\n', core.json_line(names, { b = 1, a = "\n" }))
    assert.equal("{}\n", core.json_line(names, {}))
    assert.has_error(function () core.json_rows(names, { { print } }, 2, "") end)
  end)
end)

-- api_spec.lua: every example of lua/windrow/api.lua gives what it says
local api = require "windrow.api"
local core = require "windrow.core"
local engine = require "windrow.engine"
local loader = require "windrow.loader"
local w = require "windrow"

local item_kinds = {}
for _, kind in ipairs(core.kinds()) do item_kinds[kind.name] = true end

-- What examples see: w, api, doc, node, sample, and the first item of a kind under the kind's name.
local given = { w = w, api = api }

local environment = setmetatable({}, { __index = function (_, name)
  if given[name] then return given[name] end
  if item_kinds[name] then return (given.doc:each(name)()) end
  return _G[name]
end })

-- A value as api.lua writes it.
local function shown (value)
  if value == nil then return "nil" end
  return core.encode_json(value)
end

-- The rows that a script gives for the example page, as JSON objects, table after table.
local function rows_of (text)
  local declared = assert(loader.load_text(text, "example.lua")).dataset
  local result = engine.new(declared):convert { id = "pears.html", bytes = api.page, type = "html" }
  local lines = {}
  for i, rows in ipairs(result.rows or {}) do
    local names = {}
    for k, column in ipairs(declared.tables[i].columns) do names[k] = column.name end
    for _, row in ipairs(rows) do lines[#lines + 1] = core.json_row(names, row, #names) end
  end
  return table.concat(lines, " ")
end

local function run_value (code)
  return shown(assert(load("return " .. code, code, "t", environment))())
end

local function run_rows (code)
  return rows_of('local w = require "windrow"\nlocal d = w.dataset "example"\n' .. code .. "\nreturn d")
end

local function declare (group, run)
  describe(group.title, function ()
    for _, entry in ipairs(group) do
      it(entry[1], function ()
        assert.equal(entry[5], run(entry[4]))
      end)
    end
  end)
end

describe("the public interface", function ()
  setup(function ()
    given.doc = assert(w.parse(api.page, { type = "html", name = "pears.html" }))
    given.node = given.doc:css "h1"[1]
    given.sample = w.dataset "sample"
    given.sample.pages = w.each "document" { w.text "title" {} }
  end)
  teardown(function () given.doc:close() end)

  for _, group in ipairs(api.groups) do declare(group, group.rows and run_rows or run_value) end
  for _, group in ipairs(api.items) do declare(group, run_value) end

  it("is described whole: every name of the module", function ()
    local described = {}
    for _, group in ipairs(api.groups) do
      for _, entry in ipairs(group) do described[group.class .. "." .. entry[1]] = true end
    end
    for name in pairs(w) do
      assert.truthy(described["windrow." .. name], "api.lua does not describe w." .. name)
    end
  end)

  it("is described whole: every field of an item", function ()
    local described = {}
    for _, group in ipairs(api.items) do
      for _, entry in ipairs(group) do described[entry[1]] = true end
    end
    for kind in pairs(item_kinds) do
      for _, name in ipairs(core.fields(kind)) do
        assert.truthy(described[name], ("api.lua does not describe the field %s of a %s"):format(name, kind))
      end
    end
  end)

  -- Calls that take options, each with one option of a wrong sort, which must be known all the same.
  local takes = {
    ["windrow.DatasetOptions"] = function (options) w.dataset("example", options) end,
    ["windrow.EachOptions"] = function (options) w.each("sentence", options) end,
    ["windrow.ParseOptions"] = function (options) w.parse("", options) end,
  }
  for _, group in ipairs(api.options) do
    local take = takes[group.class]
    for _, option in ipairs(take and group or {}) do
      it(group.title .. " knows " .. option[1], function ()
        local _, message = pcall(take, { [option[1]] = print })
        assert.falsy(tostring(message):find("no option", 1, true), message)
      end)
    end
  end
end)

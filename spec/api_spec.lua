-- api_spec.lua: every example of lua/windrow/api.lua gives what it says
local api = require "windrow.api"
local core = require "windrow.core"
local w = require "windrow"

local item_kinds = {}
for _, kind in ipairs(core.kinds()) do item_kinds[kind.name] = true end

local doc

-- What examples see: w, doc, node, and the first item of a kind under the kind's name.
local function environment (extra)
  return setmetatable(extra or {}, { __index = function (_, name)
    if name == "w" then return w end
    if name == "api" then return api end
    if name == "doc" then return doc end
    if name == "node" then return doc:css "h1"[1] end
    if item_kinds[name] then return (doc:each(name)()) end
    return _G[name]
  end })
end

-- A value as api.lua writes it.
local function shown (value)
  if value == nil then return "nil" end
  return core.encode_json(value)
end

-- The rows of a dataset over the example page as JSON objects, table after table.
local function rows_of (dataset)
  local result = dataset:convert(api.page, { type = "html" })
  local lines = {}
  for _, declared in ipairs(dataset.tables) do
    local names = {}
    for i, column in ipairs(declared.columns) do names[i] = column.name end
    for _, row in ipairs(result[declared.name]) do
      local values = {}
      for i, name in ipairs(names) do values[i] = row[name] end
      lines[#lines + 1] = core.json_row(names, values, #names)
    end
  end
  return table.concat(lines, " ")
end

local function run_value (code)
  return shown(assert(load("return " .. code, code, "t", environment()))())
end

local function run_rows (code)
  local d = w.dataset "example"
  assert(load(code, code, "t", environment { d = d }))()
  return rows_of(d)
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
  setup(function () doc = assert(w.parse(api.page, { type = "html", name = "pears.html" })) end)
  teardown(function () doc:close() end)

  for _, group in ipairs(api.groups) do declare(group, group.rows and run_rows or run_value) end
  for _, group in ipairs(api.items) do declare(group, run_value) end

  it("is described whole", function ()
    local described = {}
    for _, group in ipairs(api.groups) do
      for _, entry in ipairs(group) do described[group.class .. "." .. entry[1]] = true end
    end
    for name in pairs(w) do
      assert.truthy(described["windrow." .. name], "api.lua does not describe w." .. name)
    end
  end)
end)

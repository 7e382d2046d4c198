-- packs_spec.lua: the packs: each with pages of their own and the rows they give
local cases = require "spec.support.cases"
local core = require "windrow.core"
local engine = require "windrow.engine"
local loader = require "windrow.loader"

--- Rows of a script's tables as lines `table {json}`, empty columns left out.
local function lines_of (declaration, result)
  if result.status ~= "ok" then return ("%s: %s: %s"):format(result.status, result.where, result.reason) end
  local lines = {}
  for t, declared in ipairs(declaration.tables) do
    for _, row in ipairs(result.rows[t]) do
      local names, values = {}, {}
      for i, column in ipairs(declared.columns) do
        if row[i] ~= nil then names[#names + 1], values[#values + 1] = column.name, row[i] end
      end
      lines[#lines + 1] = declared.name .. " " .. core.json_row(names, values, #names)
    end
  end
  return table.concat(lines, "\n")
end

-- Cases are a script's body (with w, d and the pack as p), a line ---, and the page.
cases.run("pack", function (input, options)
  local body, page = input:match "^(.-)\n%-%-%-\n(.*)$"
  local script = ('local w = require "windrow"\nlocal p = require "windrow.packs.%s"\nlocal d = w.dataset("d", { clean = %s })\n%s\nreturn d')
    :format(options.pack, options.clean or "false", body)
  local loaded = assert(loader.load_text(script, "pack.lua"))
  local machine <close> = engine.new(loaded.dataset)
  return lines_of(loaded.dataset, machine:convert { id = "page", bytes = page, type = options.type or "html" })
end)

describe("a pack", function ()
  it("is plain Lua that every script can require, in its own environment", function ()
    for _, name in ipairs { "news", "forum", "product", "recipe", "table", "feed", "quality", "pii" } do
      local loaded, why = loader.load_text(('local w = require "windrow"\nlocal p = require "windrow.packs.%s"\n'
        .. 'local d = w.dataset "d"\nd.t = w.each "document" { w.text "x" { w.const(type(p)) } }\nreturn d'):format(name), "x.lua")
      assert.truthy(loaded, why)
      assert.truthy(loaded.files[2]:find("packs/" .. name .. ".lua", 1, true))
    end
  end)

  it("that does not exist is told", function ()
    local _, why = loader.load_text('local p = require "windrow.packs.nothing"', "x.lua")
    assert.truthy(why:find("there is no pack 'windrow.packs.nothing' (known: feed, forum, news", 1, true), why)
  end)
end)

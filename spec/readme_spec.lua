-- readme_spec.lua: README.md tells the truth: what commands give, kinds, limits
local core = require "windrow.core"
local loader = require "windrow.loader"
local readme = require "spec.support.readme"

local function read ()
  local file <close> = assert(io.open("README.md", "rb"))
  return file:read "a"
end

describe("README.md", function ()
  it("shows what its commands give and which kinds there are (make doc)", function ()
    local text = read()
    assert.equal(text, readme.fresh(text))
  end)

  it("has no piece of Lua that does not run", function ()
    local head = [[local w = require "windrow" local shop = w.dataset "shop" local d = shop
local bytes = "<h1>Pears</h1><p>A crate holds 18 kg." local function pence (text) return text end
]]
    for i, piece in ipairs(readme.pieces(read())) do
      local code, program = piece.code, piece.code:find("w.parse", 1, true)
      local whole = piece.name and code or head .. code
      -- A piece that refers to the products declares them no more.
      if whole:find '"products"' and not whole:find "shop.products" then
        whole = head .. 'shop.products = w.each(w.css "article") { w.text "sku" { key = true, w.css "@id" } }\n' .. code
      end
      if program then
        local shown = {}
        local env = setmetatable({ print = function (...) shown[#shown + 1] = { ... } end }, { __index = _G })
        assert(load(whole, "piece " .. i, "t", env))()
        assert.truthy(#shown > 1)
      else
        local loaded, why = loader.load_text(whole .. (piece.name and "" or "\nreturn shop"), "README.lua")
        assert.truthy(loaded, why)
      end
    end
  end)

  it("tells every limit", function ()
    local limits = read():match "\n## Limits\n(.-)\n## "
    for _, limit in ipairs(core.limits()) do
      local value, unit = limit.value, ""
      if value % 2^20 == 0 then value, unit = value >> 20, " Mi" elseif value > 9999 then value, unit = value >> 10, " Ki" end
      local told = limit.name == "bytes" and value .. " MiB of a document" or value .. unit .. " " .. limit.text
      assert.truthy(limits:gsub("\n%s*", " "):find(told, 1, true), told)
    end
  end)
end)

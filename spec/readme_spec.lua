-- readme_spec.lua: README.md tells the truth: what commands give, kinds, limits
local core = require "windrow.core"
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

-- examples_spec.lua: every folder of examples/ holds what it promises, and its script gives the rows beside its pages
local command = require "spec.support.command"
local lfs = require "lfs"
local tree = require "spec.support.tree"

local function exists (path)
  return lfs.attributes(path, "mode") == "file"
end

-- Ways to run windrow beside other programs: a README and a demo.sh that was run.
local ways = { spark = true, ["gnu-parallel"] = true, slurm = true }

for name in pairs(ways) do
  it("examples/" .. name .. " holds a README and a demonstration", function ()
    for _, file in ipairs { "README.md", "demo.sh" } do assert.truthy(exists(("examples/%s/%s"):format(name, file))) end
    assert.equal("", tree.output(("bash -n examples/%s/demo.sh 2>&1"):format(name)):gsub("%s", ""))
  end)
end

for name in lfs.dir "examples" do
  local folder = "examples/" .. name
  if not ways[name] and name:sub(1, 1) ~= "." and lfs.attributes(folder, "mode") == "directory" then
    describe(folder, function ()
      local script = folder .. "/" .. name .. ".lua"

      it("holds a script, a README, and rows for every page", function ()
        assert.truthy(exists(script), script)
        assert.truthy(exists(folder .. "/README.md"), folder .. "/README.md")
        for _, page in ipairs(tree.files(folder .. "/tests", "")) do
          assert.truthy(exists((page:gsub("%.%w+$", ".jsonl"))), page .. " has no rows")
        end
      end)

      it("passes `windrow check` without a warning", function ()
        local text = tree.output(command .. " check --strict " .. script .. " 2>&1; echo $?")
        assert.equal("0", text:match "[^\n]*$", text)
      end)

      it("gives its rows", function ()
        local text = tree.output(command .. " test " .. script .. " 2>&1; echo $?")
        assert.equal("0", text:match "[^\n]*$", text)
      end)
    end)
  end
end

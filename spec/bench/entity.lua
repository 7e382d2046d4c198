-- entity.lua: what `make bench` prints of names: English articles, beside spaCy's small model where `make peers` brought it
package.path = "./lua/?.lua;./lua/?/init.lua;./?.lua;" .. package.path
local tree = require "spec.support.tree"

local model, text = "lua/windrow/data/entity.bin", "build/measure/english.txt"
local python, spacy = "build/peers/python/bin/python", "build/peers/spacy"

local function exists (path)
  local file <close> = io.open(path, "rb")
  return file ~= nil
end

-- segment.lua leaves the articles; without them there is nothing to measure.
if not (exists(model) and exists(text)) then
  print "names: the texts of the development data are not here"
  return
end
print(tree.output(("build/measure/entity %s %s"):format(model, text)))
if exists(spacy .. "/config.cfg") then
  print(tree.output(("OMP_NUM_THREADS=1 %s spec/bench/tag/names.py %s %s"):format(python, spacy, text)))
end

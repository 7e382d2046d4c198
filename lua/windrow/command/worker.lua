-- worker.lua: the verb `worker`, which `run --jobs` starts; people do not call it

local verb = { summary = "A worker of run --jobs: units by stdin, outcomes by stdout.", hidden = true }

function verb.describe () end

function verb.run ()
  return require("windrow.run.worker").run(io.stdin, io.stdout)
end

return verb

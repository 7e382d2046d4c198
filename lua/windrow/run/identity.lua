-- identity.lua: what makes two runs the same run: script, options, inputs; a run goes on only as what it was

local core = require "windrow.core"

local identity = {}

-- The options that the bytes of the output depend on.
local function options_hash (settings)
  return core.hash_text(core.marshal {
    loader = settings.loader, engine = settings.engine, format = settings.output.format or false,
    compress = settings.output.compress or false, guard = settings.output.guard,
    spans = settings.output.spans or false, reader = settings.reader,
    shard = settings.shard or false, limit = settings.limit or false, models = settings.models,
    inputs = settings.inputs, rule = settings.rule or false,
  })
end

--- The identity of a run: { version =, script =, options =, inputs = }.
function identity.of (settings, script, inputs)
  return { version = core.version, script = script.hash, options = options_hash(settings), inputs = inputs.hash }
end

local words = {
  { "version", "windrow has another version" }, { "script", "the script changed" },
  { "options", "the options are others" }, { "inputs", "the inputs changed" },
}

--- What parts two identities, in words; nil when they are the same.
function identity.difference (one, other)
  for _, part in ipairs(words) do
    if one[part[1]] ~= other[part[1]] then return part[2] end
  end
end

return identity

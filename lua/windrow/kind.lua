-- kind.lua: the layers, annotation kinds and groups that scripts may name
local core = require "windrow.core"
local fault = require "windrow.fault"
local suggest = require "windrow.suggest"

local kind = {}

local by_name, names = {}, {}
for _, entry in ipairs(core.kinds()) do
  by_name[entry.name] = entry
  names[#names + 1] = entry.name
end

--- All names, layers first.
kind.names = names

--- What core.kinds() says of a name, or nil: {name, layer, group, made}.
function kind.entry (name)
  return by_name[name]
end

--- The annotation kinds (not groups) of a mask of core.kind_mask.
function kind.names_of (mask)
  local found = {}
  for _, name in ipairs(names) do
    local entry = by_name[name]
    if not entry.layer and not entry.group and mask & core.kind_mask(name) ~= 0 then
      found[#found + 1] = name
    end
  end
  return found
end

--- Why `name` cannot be listed, or nil: it is unknown, or nothing tags it yet.  `more`: further names that it may
--- be meant for.
function kind.fault (name, more)
  local entry = by_name[name]
  if not entry then
    local all = table.move(more or {}, 1, #(more or {}), #names + 1, { table.unpack(names) })
    return ("there is no layer, kind or rule above '%s'%s"):format(name, suggest.hint(name, all))
  elseif not entry.made then
    return ("'%s' is not tagged by this build"):format(name)
  end
end

--- The core's number of a kind; misuse raises at the script's line.
function kind.id (name)
  fault.expect("a kind", name, "string")
  local why = kind.fault(name)
  if why then fault.misuse("%s", why) end
  return core.kind(name)
end

return kind

-- lint.lua: what looks wrong in a script that loads
local pattern = require "windrow.pattern"
local rule = require "windrow.rule"
local upvalue = require "windrow.upvalue"

local lint = {}

-- Each check adds texts "news.lua:15: …" to `found`.
local checks = {}

--- Values that outlive a document would make rows depend on the order of documents.
function checks.upvalues (script, _, found)
  for i, path in ipairs(script.files) do
    for _, use in ipairs(upvalue.assigned(script.texts[i], path)) do
      found[#found + 1] = ("%s:%d: '%s' keeps its value from one document to the next; "
        .. "doc.state is forgotten with the document"):format(path, use.line, use.name)
    end
  end
end

local advice = "start it with an annotation, a word or a character, so that only places which have one are tried"

--- Patterns that have to be tried at every character.
function checks.slow_patterns (script, declaration, found)
  for _, one in ipairs(script.rules.order) do
    local why = rule.slow(one.first)
    if why then found[#found + 1] = ("%s: rule '%s': %s: %s"):format(one.where, one.name, why, advice) end
  end
  for _, declared in ipairs(declaration.tables) do
    local value = declared.unit.pattern
    local why = value and rule.slow(pattern.facts(value).first)
    if why then
      found[#found + 1] = ("%s: table '%s': %s: %s"):format(declared.where, declared.name, why, advice)
    end
  end
end

--- Whether a text of a script names a rule: as %name, or as a text in quotes, declarations apart.
local function names_rule (text, name)
  if text:find("%%" .. name .. "%f[^%w_]") then return true end
  local n = select(2, text:gsub("[\"']" .. name .. "[\"']", ""))
  return n > 1
end

--- Rules whose annotations nothing asks for.
function checks.idle_rules (script, _, found)
  for _, one in ipairs(script.rules.order) do
    local used = false
    for _, text in ipairs(script.texts) do used = used or names_rule(text, one.name) end
    if not used then
      found[#found + 1] = ("%s: rule '%s' is used by no pattern and no table"):format(one.where, one.name)
    end
  end
end

--- Warnings about a loaded script, as texts with their lines.
function lint.warnings (script, declaration)
  local found = {}
  for _, name in ipairs { "upvalues", "slow_patterns", "idle_rules" } do
    checks[name](script, declaration, found)
  end
  return found
end

return lint

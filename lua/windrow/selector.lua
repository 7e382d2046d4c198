-- selector.lua: CSS selectors and XPath expressions, compiled once each
local core = require "windrow.core"
local fault = require "windrow.fault"

local selector = {}

local most = 512                     -- compiled texts kept; scripts that build selectors from data start over

--- A table that compiles a missing text on first use; errors name the script's line.
local function cache (compile, what)
  local count = 0
  return setmetatable({}, { __index = function (compiled, text)
    fault.expect(what, text, "string")
    local made, message, _, at = compile(text)
    if not made then
      fault.misuse('%s "%s": %s%s', what, text, message, at and (" (at character %d)"):format(at + 1) or "")
    end
    count = count + 1
    if count > most then
      for known in pairs(compiled) do rawset(compiled, known, nil) end
      count = 1
    end
    rawset(compiled, text, made)
    return made
  end })
end

--- selector.css["h1 > a@href"]: the compiled selector.
selector.css = cache(core.selector, "selector")

--- selector.xpath["//h1"]: the compiled expression.
selector.xpath = cache(core.xpath, "XPath expression")

return selector

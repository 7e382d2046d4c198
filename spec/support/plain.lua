-- plain.lua: busted's plain output with a closing line that any reader of logs understands
local plain = require "busted.outputHandlers.plainTerminal"

return function (options)
  local busted = require "busted"
  local handler = plain(options)

  -- Subscribed last, so it runs after the summary and the list of failures.
  busted.subscribe({ "suite", "end" }, function ()
    print(("%d passed, %d failed, %d skipped"):format(handler.successesCount,
      handler.failuresCount + handler.errorsCount, handler.pendingsCount))
    io.flush()
    return nil, true
  end)
  return handler
end

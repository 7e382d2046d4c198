-- control.lua: what a script says about the document under way: w.skip, w.reject, w.warn
local context = require "windrow.context"
local fault = require "windrow.fault"

local control = {}

local Signal = { __name = "windrow.signal" }
Signal.__tostring = function (self) return ("%s: %s: %s"):format(self.where, self.what, self.reason) end

--- Whether a raised value ends a document on purpose; pcall in scripts lets it pass.
function control.is_signal (value)
  return getmetatable(value) == Signal
end

local function running (what)
  return context.run or fault.misuse("%s: no document is being converted: call it in the function of a column", what)
end

local function reason_of (what, reason)
  if reason == nil then return what end
  return type(reason) == "string" and reason or tostring(reason)
end

--- w.skip(reason): drops the document; the run counts it with its reason.
function control.skip (reason)
  running "skip"
  error(setmetatable({ what = "skipped", reason = reason_of("skipped", reason), where = fault.where() },
    Signal), 0)
end

--- w.reject(reason): makes the document a dead letter.
function control.reject (reason)
  running "reject"
  error(setmetatable({ what = "rejected", reason = reason_of("rejected", reason), where = fault.where() },
    Signal), 0)
end

--- Ends the document as a dead letter, at a line that is known: what budgets do.
function control.stop (reason, where)
  error(setmetatable({ what = "rejected", reason = reason, where = where, budget = true }, Signal), 0)
end

--- w.warn(reason): counted by line; --strict rejects the document.
function control.warn (reason)
  running "warn":warn(fault.where(), reason_of("warning", reason))
end

return control

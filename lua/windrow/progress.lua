-- progress.lua: one line on a terminal's stderr while a run goes on

local progress = {}
local Line = {}
Line.__index = Line

local documents_between_looks = 16     -- at the clock

local function is_terminal ()
  if os.getenv("TERM") == "dumb" then return false end
  return (os.execute("test -t 2"))
end

local red, plain = "\27[31m", "\27[0m"

local function text (report, seconds, color)
  local rejected = ("%d rejected"):format(report.rejected)
  if color and report.rejected > 0 then rejected = red .. rejected .. plain end
  return ("%d documents, %d rows, %s, %.0f documents/s"):format(
    report.read, report.rows, rejected, report.read / math.max(seconds, 1))
end

--- Shows the counts of `report`: after the first documents, then at most once a second.
function Line:update (report)
  if not self.on then return end
  self.ticks = self.ticks + 1
  if self.ticks % documents_between_looks ~= 0 then return end
  local now = os.time()
  if now == self.shown then return end
  self.shown = now
  io.stderr:write("\r", text(report, now - self.start, self.color), "\27[K")
end

--- Takes the line away, so that what follows starts on a clean one.
function Line:clear ()
  if self.on and self.shown then io.stderr:write("\r\27[K") end
end

--- A progress line; silent unless stderr is a terminal and `quiet` is false.  NO_COLOR is obeyed.
function progress.new (quiet)
  return setmetatable({
    on = not quiet and is_terminal(), color = (os.getenv("NO_COLOR") or "") == "",
    ticks = 0, start = os.time(), shown = nil,
  }, Line)
end

return progress

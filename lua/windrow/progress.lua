-- progress.lua: how far a run is, on stderr: one line that changes on a terminal, else a line of JSON now and then

local core = require "windrow.core"
local lfs = require "lfs"
local paths = require "windrow.reader.path"

local progress = {}
local Progress = {}
Progress.__index = Progress

local documents_between_looks = 16     -- at the clock

local function is_terminal ()
  if os.getenv("TERM") == "dumb" then return false end
  return (os.execute("test -t 2"))
end

local red, plain = "\27[31m", "\27[0m"
local megabyte = 1e6

-- "1:02:03", "2:03"
local function duration (seconds)
  local hours, minutes = seconds // 3600, seconds % 3600 // 60
  if hours > 0 then return ("%d:%02d:%02d"):format(hours, minutes, seconds % 60) end
  return ("%d:%02d"):format(minutes, seconds % 60)
end

-- Bytes of the inputs that are behind the document at `at`.
function Progress:passed (at)
  if not at or not at.nth then return nil end
  if at.nth ~= self.nth then
    self.before = self.before + (self.size or 0)
    self.nth, self.size = at.nth, lfs.attributes(paths.of(at), "size")
  end
  local inside = at.offset and at.offset + (at.length or 0) or self.size or 0
  return self.before + math.min(inside, self.size or 0)
end

-- What there is to say after so many seconds.
function Progress:figures (counts, seconds, passed)
  local rate = math.max(seconds, 1)
  local fresh = passed and self.from and passed - self.from
  local left = fresh and fresh > 0 and self.total and (self.total - passed) * seconds / fresh
  return {
    documents = counts.read, rows = counts.rows, rejected = counts.rejected, seconds = seconds,
    rate = (counts.read - self.read_before) / rate, megabytes = (counts.bytes - self.bytes_before) / megabyte / rate,
    left = left and seconds > 2 and math.ceil(left) or nil,
  }
end

local function line (figures, color)
  local rejected = ("%d rejected"):format(figures.rejected)
  if color and figures.rejected > 0 then rejected = red .. rejected .. plain end
  return ("%d documents, %d rows, %s, %.0f documents/s, %.1f MB/s%s"):format(figures.documents, figures.rows, rejected,
    figures.rate, figures.megabytes, figures.left and ", " .. duration(figures.left) .. " left" or "")
end

local json_names = {
  "documents", "rows", "rejected", "seconds", "documents_per_second", "megabytes_per_second", "seconds_left",
}

local function json (figures)
  local function short (x) return math.floor(x * 10 + 0.5) / 10 end
  local values = { figures.documents, figures.rows, figures.rejected, figures.seconds, short(figures.rate),
    short(figures.megabytes), figures.left }
  return core.json_row(json_names, values, figures.left and 7 or 6) .. "\n"
end

--- Takes in that the run is behind the document at `at`, and shows the counts of `report`: on a terminal once a
--- second, else when `every` seconds have passed.
function Progress:update (report, at)
  if not self.on then return end
  local passed = self:passed(at)
  self.from = self.from or passed
  self.ticks = self.ticks + 1
  if self.ticks % documents_between_looks ~= 0 then return end
  local now = os.time()
  if now < self.due then return end
  self.due = now + self.every
  local figures = self:figures(report, now - self.start, passed)
  if self.terminal then
    self.shown = true
    io.stderr:write("\r", line(figures, self.color), "\27[K")
  else
    io.stderr:write(json(figures))
  end
end

--- Takes the line away, so that what follows starts on a clean one.
function Progress:clear ()
  if self.shown then io.stderr:write("\r\27[K") end
end

--- What an earlier part of the run did is no speed of this one.
function Progress:go_on (report)
  self.read_before, self.bytes_before = report.read, report.bytes
end

--- options: quiet; every (seconds between lines of JSON where stderr is no terminal; 0: none); total (bytes of all
--- inputs, nil when that is not known).  NO_COLOR is obeyed.
function progress.new (options)
  local terminal = not options.quiet and is_terminal()
  local every = terminal and 1 or options.every or 0
  local start = os.time()
  return setmetatable({
    on = not options.quiet and every > 0, terminal = terminal, color = (os.getenv("NO_COLOR") or "") == "",
    ticks = 0, start = start, every = every, due = terminal and start or start + every, total = options.total,
    before = 0, read_before = 0, bytes_before = 0,
  }, Progress)
end

return progress

-- process.lua: one worker process, as the run sees it: started, written to, listened to, watched, killed

local channel = require "windrow.run.channel"
local core = require "windrow.core"

local process = {}
local Process = {}
Process.__index = Process

--- The library that starts processes; nil and a message where it is not installed.
function process.library ()
  local ok, uv = pcall(require, "luv")
  if ok then return uv end
  return nil, "workers need the Lua module luv: apt-get install lua-luv, or luarocks install luv (--jobs 1: none)"
end

-- The environment of a worker: this one's, with the places where this process found its modules.
local function environment (uv)
  local list = {}
  for name, value in pairs(uv.os_environ()) do
    if name ~= "LUA_PATH_5_4" and name ~= "LUA_CPATH_5_4" then list[#list + 1] = name .. "=" .. value end
  end
  list[#list + 1] = "LUA_PATH_5_4=" .. package.path
  list[#list + 1] = "LUA_CPATH_5_4=" .. package.cpath
  return list
end

-- The command's own file, which `windrow worker` is run with.
local function command_file ()
  return assert(package.searchpath("windrow.cli", package.path))
end

--- Sends a message; it waits where the worker has not taken the one before.
function Process:send (message)
  self.stdin:write(core.frame(message))
end

--- Starts counting anew the seconds that the worker may take until it says something.
function Process:watch ()
  self.overdue = nil
  if self.limit then self.timer:start(math.ceil(self.limit * 1000), 0, self.take_too_long) end
end

function Process:rest ()
  self.timer:stop()
end

function Process:kill ()
  if not self.handle:is_closing() then self.handle:kill("sigkill") end
end

--- Says that there is no more: the worker ends by itself.
function Process:finish ()
  self.finished = true
  self:rest()
  if not self.stdin:is_closing() then self.stdin:close() end
end

-- Once the process has ended and its output is read to the end.
function Process:ended ()
  if not self.exit or not self.drained then return end
  for _, handle in ipairs { self.timer, self.stdin, self.stdout, self.handle } do
    if not handle:is_closing() then handle:close() end
  end
  self.hear_end(self)
end

local function signal_name (number)
  local names = { [4] = "SIGILL", [6] = "SIGABRT", [7] = "SIGBUS", [8] = "SIGFPE", [9] = "SIGKILL", [11] = "SIGSEGV",
    [15] = "SIGTERM", [24] = "SIGXCPU" }
  return names[number] or ("signal %d"):format(number)
end

--- How the process ended, in words.
function Process:death ()
  local code, signal = self.exit.code, self.exit.signal
  if signal ~= 0 then return "was ended by " .. signal_name(signal) end
  return ("ended with exit code %d"):format(code)
end

function Process:listen ()
  local inbox = channel.inbox(function (message) self.hear(self, message) end)
  self.stdout:read_start(function (why, bytes)
    if bytes then return inbox:take(bytes) end
    self.drained, self.fault = true, why
    self:ended()
  end)
end

--- Starts a worker.  options: setup (machine.lua), limit (seconds without a sign before it is killed), hear(process,
--- message), hear_end(process).  Gives nil and a message where no process can be started.
function process.start (uv, options)
  local self = setmetatable({
    hear = options.hear, hear_end = options.hear_end, limit = options.limit, timer = uv.new_timer(),
    stdin = uv.new_pipe(false), stdout = uv.new_pipe(false),
  }, Process)
  self.take_too_long = function ()
    self.overdue = true
    self:kill()
  end
  local handle, pid = uv.spawn(uv.exepath(), {
    args = { command_file(), "worker" }, env = environment(uv), detached = true,
    stdio = { self.stdin, self.stdout, 2 },
  }, function (code, signal)
    self.exit = { code = code, signal = signal }
    self:ended()
  end)
  if not handle then return nil, "cannot start a worker: " .. tostring(pid) end
  self.handle, self.pid = handle, pid
  self:listen()
  self:send(options.setup)
  return self
end

return process

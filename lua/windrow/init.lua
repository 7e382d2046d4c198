-- init.lua: the public module: every name of the script language, loaded when first used
local fault = require "windrow.fault"
local suggest = require "windrow.suggest"

-- Name of the language -> the module that has it, and its name there where that differs.
local homes = {
  dataset = "dataset", each = "dataset",
  text = "column", int = "column", number = "column", bool = "column", date = "column", datetime = "column",
  duration = "column",
  json = "column", span = "column", enum = "column", list = "column", record = "column", ref = "column",
  get = "source", css = "source", xpath = "source", meta = "source", data = "source", input = "source",
  const = "source",
  first = "source", all = "source",
  squeeze = "transform", trim = "transform", lower = "transform", upper = "transform",
  to_number = "transform", to_int = "transform",
  to_date = "transform", to_url = "transform", to_json = "transform", to_html = "transform",
  split = "transform", match = "transform", hash = "transform",
  map = "transform", default = "transform",
  pattern = "pattern", kind = "pattern", words = "pattern", word = "pattern", gap = "pattern",
  near = "pattern", rule = "rule", units = "unit",
  skip = "control", reject = "control", warn = "control",
  object = "value", array = "value", null = "value",
  parse = "document", segment = "segment", gazetteer = "gazetteer",
}

--- The names of the language, sorted.
local function names ()
  return suggest.keys(homes)
end

-- What has been used so far; the public table itself stays empty, so that nothing in it can be overwritten.
local loaded = { _VERSION = require "windrow.core".version }

local function load (name)
  local value = require("windrow." .. homes[name])[name]
  loaded[name] = value
  return value
end

local function missing (name)
  if name == "args" then
    return fault.misuse "w.args: only scripts have arguments"
  end
  return fault.misuse("windrow has no '%s'%s", tostring(name), suggest.hint(tostring(name), names()))
end

return setmetatable({}, {
  __name = "windrow",
  __index = function (_, name)
    local value = loaded[name]
    if value ~= nil then return value end
    if homes[name] then return load(name) end
    return missing(name)
  end,
  __newindex = function (_, name) fault.misuse("windrow.%s cannot be set", tostring(name)) end,
  __pairs = function ()
    for _, name in ipairs(names()) do load(name) end
    return next, loaded
  end,
})

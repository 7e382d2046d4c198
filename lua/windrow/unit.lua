-- unit.lua: w.units: units of measurement of a script's own
local core = require "windrow.core"
local fault = require "windrow.fault"
local rulebook = require "windrow.rulebook"
local suggest = require "windrow.suggest"

local unit = {}

local options = { "code", "names" }
local most = 200

local function check (name, given, where)
  if type(name) ~= "string" or not name:find "%S" then
    fault.raise(where, "units: expected names, as in w.units { furlong = { 201.168, \"m\" } }")
  elseif type(given) ~= "table" or type(given[1]) ~= "number" or type(given[2]) ~= "string" then
    fault.raise(where, "unit '%s': expected { how many, of which unit }, as in { 201.168, \"m\" }", name)
  elseif not (given[1] > 0 and given[1] < math.huge) then
    fault.raise(where, "unit '%s': it has to be more than nothing of its base", name)
  end
  for option, value in pairs(given) do
    if type(option) == "string" and option ~= "code" and option ~= "names" then
      fault.raise(where, "unit '%s' has no option '%s'%s", name, option, suggest.hint(option, options))
    elseif option == "names" and type(value) ~= "table" then
      fault.raise(where, "unit '%s': option 'names': expected a list of texts", name)
    end
  end
end

--- The names of a unit: its own, its plural, those that are listed.
local function names_of (name, given, where)
  local names = { name, name .. "s" }
  for i, other in ipairs(given.names or {}) do
    if type(other) ~= "string" or not other:find "%S" then
      fault.raise(where, "unit '%s': option 'names': number %d is not a text", name, i)
    end
    names[#names + 1] = other
  end
  return names
end

--- w.units { furlong = { 201.168, "m" } }: units that the tagger shall know besides its own, by how many of a
--- known unit they are.  Options of one: names (others than its own and its plural in s), code (its UCUM
--- code, else its name).
function unit.units (given)
  local where = fault.where()
  if type(given) ~= "table" then fault.raise(where, "units: expected a table, got a %s", type(given)) end
  local book = rulebook.current()
  book.units = book.units or {}
  local list = book.units
  for _, name in ipairs(suggest.keys(given)) do
    check(name, given[name], where)
    local factor, base = given[name][1], given[name][2]
    for _, one in ipairs(names_of(name, given[name], where)) do
      list[#list + 1] = { name = one:gsub("%s+", " "), code = given[name].code or name, factor = factor,
        base = base }
    end
    if #list > most then fault.raise(where, "units: %d names are the most", most) end
    if not core.units(list) then
      fault.raise(where, "unit '%s': there is no unit '%s' to make it of (a UCUM code, as m, kg, s or L)", name, base)
    end
  end
  book.made_units = core.units(list)
end

return unit

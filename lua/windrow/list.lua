-- list.lua: a list walked by an iterator

local list = {}

--- Gives the values of a list one after another, as `for value in list.each(values)` takes them.
function list.each (values)
  local at = 0
  return function ()
    at = at + 1
    return values[at]
  end
end

return list

-- calls.lua: whether a dataset runs functions while it converts documents

--- Whether there is a function anywhere in a declaration: in its tables, columns, patterns, rules, settings.
--- Where there is none, what a document takes is bounded by the page alone.
return function (declaration)
  local waiting, met = { declaration }, { [declaration] = true }
  while #waiting > 0 do
    for _, value in next, table.remove(waiting) do
      if type(value) == "function" then return true end
      if type(value) == "table" and not met[value] then
        met[value], waiting[#waiting + 1] = true, value
      end
    end
  end
  return false
end

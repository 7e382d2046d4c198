-- escape.lua: text as it stands in HTML, in content and in attributes of double quotes
local entities = { ["&"] = "&amp;", ["<"] = "&lt;", [">"] = "&gt;", ['"'] = "&quot;" }

return function (text)
  return (text:gsub('[&<>"]', entities):gsub("%z", ""))
end

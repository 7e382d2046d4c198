-- numeral.lua: the first number in a text, as people write it
local numeral = {}

-- Spaces that group digits (no-break, thin, narrow no-break) and the minus sign.
local plain = { ["\u{A0}"] = " ", ["\u{2009}"] = " ", ["\u{202F}"] = " ", ["\u{2212}"] = "-",
  ["\u{2019}"] = "'" }

--- Whether every group behind the first has three digits ("1,234,567").
local function grouped (digits, mark)
  local pattern = mark == " " and "[ ]" or "%" .. mark
  local head, rest = digits:match("^(%d+)(" .. pattern .. ".*)$")
  if not head or #head > 3 then return false end
  return (rest:gsub(pattern .. "%d%d%d%f[%D]", "")) == ""
end

local function without (digits, mark)
  return (digits:gsub(mark == " " and "[ ]" or "%" .. mark, ""))
end

--- Digits with marks as a plain numeral: the last of two different marks is the decimal one; a single mark
--- groups when three digits follow each of its places, with a comma or a space; a lone point is decimal
--- ("1.234" is 1.234).
local function plain_numeral (digits)
  for _, mark in ipairs { " ", "'" } do
    local whole, rest = digits:match("^([%d" .. mark .. "]+)(.*)$")
    if whole:find(mark, 1, true) then
      if not grouped(whole, mark) then whole, rest = whole:match("^%d+"), "" end
      digits = without(whole, mark) .. rest
    end
  end
  local point, comma = digits:find("%.[^.]*$"), digits:find(",[^,]*$")
  if point and comma then
    local group = point > comma and "," or "."
    return (without(digits, group):gsub(",", "."))
  elseif comma then
    if grouped(digits, ",") then return without(digits, ",") end
    return (digits:gsub(",", ".", 1))
  elseif point and digits:find("%..*%.") then
    return grouped(digits, ".") and without(digits, ".") or digits:match("^%d+%.%d+")
  end
  return digits
end

--- The first number in a text: an integer where it is one, else a float; nil where there is none.
--- "£1,299.00" is 1299.0, "1.299,50" is 1299.5, "12 %" is 12.
function numeral.read (text)
  text = text:gsub("[\xC2\xE2][\x80-\xBF]+", plain)
  local sign, digits = text:match("(%-?)[^%d%s%-]?%s?(%d[%d.,' ]*)")
  if not digits then return nil end
  digits = digits:gsub("[.,]%s.*$", ""):gsub("[.,' ]+$", "")
  local exponent = text:match("^[%s+-]*%d+%.?%d*([eE][+-]?%d+)%s*$") or ""
  return tonumber((sign .. plain_numeral(digits)):gsub("%s", "") .. exponent)
end

return numeral

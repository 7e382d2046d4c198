-- date.lua: days and moments as written: ISO 8601 checked, other spellings read
local date = {}

local lower = require "windrow.core".lower

local month_names = {
  "january jan janvier januar enero gennaio januari janeiro",
  "february feb février fevrier februar febrero febbraio februari fevereiro",
  "march mar mars märz marz marzo maart março marco",
  "april apr avril abril aprile",
  "may mai mayo maggio mei maio",
  "june jun juin juni junio giugno junho",
  "july jul juillet juli julio luglio julho",
  "august aug août aout agosto augustus",
  "september sep sept septembre septiembre settembre setembro",
  "october oct octobre oktober okt octubre ottobre outubro",
  "november nov novembre noviembre novembro",
  "december dec décembre decembre dezember dez diciembre dicembre dezembro",
}

local months = {}
for i, names in ipairs(month_names) do
  for name in names:gmatch("%S+") do months[name] = i end
end

-- Offsets of the zone names of RFC 2822 §4.3 and the two of central Europe.
local zones = {
  z = "Z", ut = "Z", utc = "Z", gmt = "Z", est = "-05:00", edt = "-04:00", cst = "-06:00", cdt = "-05:00",
  mst = "-07:00",
  mdt = "-06:00", pst = "-08:00", pdt = "-07:00", cet = "+01:00", cest = "+02:00",
}

local month_days = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 }

local function days_in (year, month)
  local leap = year % 4 == 0 and (year % 100 ~= 0 or year % 400 == 0)
  return month == 2 and leap and 29 or month_days[month]
end

--- "2024-05-02", "2024-05" or "2024" of numbers that name a day, month or year; nil when there is no such
--- day.
local function day_text (year, month, day)
  year, month, day = tonumber(year), tonumber(month), tonumber(day)
  if not month then return ("%04d"):format(year) end
  if month < 1 or month > 12 then return nil end
  if not day then return ("%04d-%02d"):format(year, month) end
  if day < 1 or day > days_in(year, month) then return nil end
  return ("%04d-%02d-%02d"):format(year, month, day)
end

--- "+02:00" or "Z" of an offset as written ("+0200", "GMT", "z"), "" for none, nil for what is no offset.
function date.zone (text)
  text = text:match("^%s*(.-)%s*$")
  if text == "" then return "" end
  local sign, hours, minutes = text:match("^([+-])(%d%d):?(%d?%d?)$")
  if not sign then return zones[text:lower()] end
  if tonumber(hours) > 14 or (tonumber(minutes) or 0) > 59 then return nil end
  return ("%s%s:%s"):format(sign, hours, minutes == "" and "00" or minutes)
end

--- "T10:00:00" of a time as written; nil when there is no such time.
local function time_text (hour, minute, second, fraction)
  hour, minute, second = tonumber(hour), tonumber(minute), tonumber(second) or 0
  if hour > 23 or minute > 59 or second > 60 then return nil end
  fraction = fraction and #fraction > 1 and "." .. fraction:sub(2) or ""
  return ("T%02d:%02d:%02d%s"):format(hour, minute, second, fraction)
end

--- Reads ISO 8601 in extended or basic form.  Gives day ("2024-05-02", "2024-05", "2024"), time ("T10:00:00"
--- or ""), zone ("Z", "+02:00" or ""); nil for everything else.
function date.iso (text)
  local head, rest = text:match("^%s*(%d[%d%-]*)(.-)%s*$")
  if not head then return nil end
  local year, month, day = head:match("^(%d%d%d%d)%-(%d%d)%-(%d%d)$")
  if not year then year, month, day = head:match("^(%d%d%d%d)(%d%d)(%d%d)$") end
  if not year then year, month = head:match("^(%d%d%d%d)%-(%d%d)$") end
  year = year or head:match("^%d%d%d%d$")
  local written = year and day_text(year, month, day)
  if not written then return nil end
  if rest == "" then return written, "", "" end
  local hour, minute, tail = rest:match("^[Tt ]%s*(%d%d):?(%d%d)(.*)$")
  if not (hour and day) then return nil end
  local second, fraction, zone = tail:match("^:?(%d%d)([.,]?%d*)%s*(.*)$")
  if second == nil then zone = tail end
  local time, offset = time_text(hour, minute, second, fraction), date.zone(zone)
  if not (time and offset) then return nil end
  return written, time, offset
end

--- The day of two numbers and a year in unknown order; nil where both readings are days and nobody says which
--- is meant.
local function numeric_day (a, separator, b, year, day_first)
  local x, y = tonumber(a), tonumber(b)
  if separator == "." or x > 12 then day_first = true elseif y > 12 then day_first = false end
  if x == y then day_first = true end
  if day_first == nil then return nil end
  if day_first then return day_text(year, b, a) end
  return day_text(year, a, b)
end

--- The day that stands around a month's name in lower-case text, and the offset behind it.
local function named_day (text)
  for at, word, stop in text:gmatch("()([%a\128-\255]+)%.?()") do
    local month = months[word]
    if month then
      local before, after = text:sub(1, at - 1), text:sub(stop)
      local day = before:match("(%d%d?)%.?%s*%a*%s*[dof]*[ef]?%s*$")
      local year, ending = after:match("^[%s,%-]*(%d%d%d%d)()")
      if not year then year, ending = after:match("^%s*de[l]?%s*(%d%d%d%d)()") end
      if year then return day_text(year, month, day), stop + ending - 1 end
      day, year, ending = after:match("^%s*(%d%d?)%a*[%s,]+(%d%d%d%d)()")
      if year then return day_text(year, month, day), stop + ending - 1 end
    end
  end
end

--- The day of a text of numbers ("02/05/2024", "2024/5/2"), and the offset behind it.
local function digits_day (text, day_first)
  local year, month, day, stop = text:match("(%d%d%d%d)[/.](%d%d?)[/.](%d%d?)()")
  if year then return day_text(year, month, day), stop end
  local a, separator, b, y, ending = text:match("%f[%d](%d%d?)([/.%-])(%d%d?)[/.%-](%d%d%d%d)%f[%D]()")
  if a then return numeric_day(a, separator, b, y, day_first), ending end
  y, month, day, ending = text:match("(%d%d%d%d)%-(%d%d)%-(%d%d)()")
  if y then return day_text(y, month, day), ending end
end

--- A clock time in the text behind a day: "T10:00:00", zone.
local function clock (text)
  local hour, minute, tail = text:match("%f[%d](%d%d?)[:.](%d%d)(.*)$")
  if not hour then
    hour, tail = text:match("%f[%d](%d%d?)(%s*[ap]%.?m.*)$")
    minute = "00"
  end
  if not hour then return "", "" end
  local second, behind = tail:match("^:(%d%d)(.*)$")
  tail = behind or tail
  local half, after = tail:match("^%s*([ap])%.?m%.?(.*)$")
  if half then
    hour, tail = tonumber(hour) % 12 + (half == "p" and 12 or 0), after
  end
  local zone = date.zone(tail:match("^%s*([+-]%d%d:?%d?%d?)") or tail:match("^%s*%(?(%a+)") or "") or ""
  return time_text(hour, minute, second) or "", zone
end

--- Reads a date as people write it.  Gives ISO 8601 ("2024-05-02", "2024-05", "2024-05-02T10:00:00Z"), or nil
--- where there is none or the order of day and month is open (`day_first` settles it).
function date.read (text, day_first)
  local day, time, zone = date.iso(text)
  if day then return day .. time .. zone end
  text = lower(text)
  local stop
  day, stop = named_day(text)
  if not day then day, stop = digits_day(text, day_first) end
  if not day then return text:match("^%s*(%d%d%d%d)%s*$") end
  if #day < 10 then return day end
  time, zone = clock(text:sub(stop))
  return time == "" and day or day .. time .. zone
end

-- Designators of a duration in their order, before and behind its T.
local day_parts, time_parts = { "Y", "M", "W", "D" }, { "H", "M", "S" }

--- Whether a text is made of numbers with these designators, each at most once and in this order.
local function is_parts (text, designators)
  for _, designator in ipairs(designators) do text = text:gsub("^%d+%.?%d*" .. designator, "") end
  return text == ""
end

--- Whether a text is an ISO 8601 duration ("P3Y6M", "PT2H30M", "P2W").
function date.is_duration (text)
  local days, time = text:match("^P([^T]*)T(.+)$")
  if not days then
    days, time = text:match("^P([^T]+)$"), ""
  end
  return days ~= nil and is_parts(days, day_parts) and is_parts(time, time_parts)
end

return date

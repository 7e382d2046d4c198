-- moon.lua: the days of feasts that follow the moon, 1900 to 2099, from the places of sun and moon: lua5.4 moon.lua > ../tag/moon_table.h;
-- moon.lua names > ../tag/moon_feast.h
-- Sun, moon and phases: Meeus, Astronomical Algorithms, chapters 25 and 47, cut at 0.003 degrees.  Indian months are amanta, the sidereal zodiac
-- Lahiri's, the place Ujjain; Chinese months by the rule of 1645 at 120° E; Islamic months by the rule of Umm al-Qura at Mecca.

local FIRST <const>, LAST <const> = 1900, 2099
local rad, sin, cos, acos, floor = math.rad, math.sin, math.cos, math.acos, math.floor

--- Julian day number of a Gregorian day at noon, and back as year, day of the year.
local function julian (year, month, day)
  local a = (14 - month) // 12
  local y, m = year + 4800 - a, month + 12 * a - 3
  return day + (153 * m + 2) // 5 + 365 * y + y // 4 - y // 100 + y // 400 - 32045
end

local function day_of_year (jdn)
  local year = FIRST - 1
  while julian(year + 1, 1, 1) <= jdn do year = year + 1 end
  return year, jdn - julian(year, 1, 1) + 1
end

--- Seconds by which dynamical time is ahead of universal time, within half a minute.
local function delta (jd)
  local year = 2000 + (jd - 2451545) / 365.25
  return year < 1955 and 24 or 64 + (year - 2000) * (year < 2000 and 0.72 or 0.6)
end

local function sun (jd)
  local t = (jd + delta(jd) / 86400 - 2451545) / 36525
  local m = rad(357.52911 + 35999.05029 * t)
  return (280.46646 + 36000.76983 * t + 0.0003032 * t * t - 0.00569 + (1.914602 - 0.004817 * t) * sin(m) +
    0.019993 * sin(2 * m) + 0.000289 * sin(3 * m)) % 360
end

-- Degrees, then multiples of elongation, the sun's anomaly, the moon's anomaly and its latitude's argument.
local TERMS <const> = {
  { 6.288774, 0, 0, 1, 0 }, { 1.274027, 2, 0, -1, 0 }, { 0.658314, 2, 0, 0, 0 }, { 0.213618, 0, 0, 2, 0 }, { -0.185116, 0, 1, 0, 0 },
  { -0.114332, 0, 0, 0, 2 }, { 0.058793, 2, 0, -2, 0 }, { 0.057066, 2, -1, -1, 0 }, { 0.053322, 2, 0, 1, 0 }, { 0.045758, 2, -1, 0, 0 },
  { -0.040923, 0, 1, -1, 0 }, { -0.034720, 1, 0, 0, 0 }, { -0.030383, 0, 1, 1, 0 }, { 0.015327, 2, 0, 0, -2 }, { -0.012528, 0, 0, 1, 2 },
  { 0.010980, 0, 0, 1, -2 }, { 0.010675, 4, 0, -1, 0 }, { 0.010034, 0, 0, 3, 0 }, { 0.008548, 4, 0, -2, 0 }, { -0.007888, 2, 1, -1, 0 },
  { -0.006766, 2, 1, 0, 0 }, { -0.005163, 1, 0, -1, 0 }, { 0.004987, 1, 1, 0, 0 }, { 0.004036, 2, -1, 1, 0 }, { 0.003994, 2, 0, 2, 0 },
  { 0.003861, 4, 0, 0, 0 }, { 0.003665, 2, 0, -3, 0 },
}

local function moon (jd)
  local t = (jd + delta(jd) / 86400 - 2451545) / 36525
  local d, m = rad(297.8501921 + 445267.1114034 * t - 0.0018819 * t * t), rad(357.5291092 + 35999.0502909 * t)
  local a, f = rad(134.9633964 + 477198.8675055 * t + 0.0087414 * t * t), rad(93.2720950 + 483202.0175233 * t - 0.0036539 * t * t)
  local e, long = 1 - 0.002516 * t, 218.3164477 + 481267.88123421 * t - 0.0015786 * t * t
  for _, x in ipairs(TERMS) do
    long = long + x[1] * (x[3] ~= 0 and e or 1) * sin(x[2] * d + x[3] * m + x[4] * a + x[5] * f)
  end
  return long % 360
end

local function elongation (jd) return (moon(jd) - sun(jd)) % 360 end

--- The moment near jd when f, an angle that grows by `speed` degrees a day, is `angle`.
local function when (f, angle, speed, jd)
  for _ = 1, 20 do
    local off = (angle - f(jd) + 180) % 360 - 180
    jd = jd + off / speed
    if math.abs(off) < 1e-6 then break end
  end
  return jd
end

local new_moons = {}
do
  local jd, stop = julian(FIRST - 2, 12, 1), julian(LAST + 2, 3, 1)
  while jd < stop do
    jd = when(elongation, 0, 12.19, jd)
    if #new_moons == 0 or jd - new_moons[#new_moons] > 20 then new_moons[#new_moons + 1] = jd end
    jd = jd + 29.53
  end
end

--- Sunrise and sunset (universal time, Julian days) of the civil day jdn at a place.
local function light (jdn, longitude, latitude)
  local noon = jdn - longitude / 360
  local long = rad(sun(noon))
  local declination = math.asin(0.39778 * sin(long))
  local half = math.deg(acos((sin(rad(-0.833)) - sin(rad(latitude)) * sin(declination)) / (cos(rad(latitude)) * cos(declination)))) / 360
  local t = (noon - 2451545) / 36525
  local right = math.atan(0.91748 * sin(long), cos(long))
  local equation = ((280.46646 + 36000.76983 * t - math.deg(right) + 180) % 360 - 180) / 360
  return noon - equation - half, noon - equation + half
end

-- India ---------------------------------------------------------------------------------------------------------------------------

local UJJAIN <const> = { 75.77, 23.18 }
local function sidereal (jd) return (sun(jd) - 23.853 - (jd - 2451545) / 365.25 * 50.29 / 3600) % 360 end

--- The moment of a civil day that decides a feast.
local function moment (jdn, rule)
  local rise, set = light(jdn, UJJAIN[1], UJJAIN[2])
  if rule == "sunrise" then return rise end
  if rule == "midday" then return (rise + set) / 2 end
  if rule == "afternoon" then return rise + (set - rise) * 0.7 end
  if rule == "dusk" then return set + 0.03 end
  if rule == "evening" then return set + 0.1 end
  return set + (rise + 1 - set) / 2
end

--- The day in the lunation that begins with new moon i on which the tithi rules.
local function tithi_day (i, tithi, rule)
  local about = floor(new_moons[i] + (tithi - 0.5) * 29.53 / 30 + 0.5 + UJJAIN[1] / 360)
  local last
  for jdn = about - 2, about + 2 do
    local now = floor(elongation(moment(jdn, rule)) / 12) + 1
    if now == tithi then return jdn end
    local ahead = (now - tithi) % 30
    if ahead > 0 and ahead < 15 then return last or jdn end
    last = jdn
  end
  return last
end

local lunar = {}                        -- month 0 (Chaitra) to 11 of new moon i; nil in a leap month
for i = 1, #new_moons - 1 do
  local a, b = floor(sidereal(new_moons[i]) / 30), floor(sidereal(new_moons[i + 1]) / 30)
  if a ~= b then lunar[i] = (a + 1) % 12 end
end

local rows, order = {}, {}
local function put (name, jdn)
  local year, day = day_of_year(jdn)
  if year < FIRST or year > LAST then return end
  if not rows[name] then
    rows[name] = {}
    order[#order + 1] = name
  end
  rows[name][year] = rows[name][year] or day
end

local INDIAN <const> = {
  { "UGADI", 0, 1, "sunrise" }, { "RAMA_NAVAMI", 0, 9, "midday" }, { "MAHAVIR", 0, 13, "sunrise" }, { "VESAK", 1, 15, "evening" },
  { "RATHA_YATRA", 3, 2, "sunrise" }, { "GURU_PURNIMA", 3, 15, "sunrise" }, { "RAKHI", 4, 15, "sunrise" }, { "JANMASHTAMI", 4, 23, "midnight" },
  { "GANESH", 5, 4, "midday" }, { "NAVARATRI", 6, 1, "sunrise" }, { "DUSSEHRA", 6, 10, "afternoon" }, { "PARGAT", 6, 15, "sunrise" },
  { "KARVA", 6, 19, "evening" }, { "DHANTERAS", 6, 28, "dusk" }, { "CHOTI_DIWALI", 6, 29, "dusk" }, { "DIWALI", 6, 30, "dusk" },
  { "BHAI_DOOJ", 7, 2, "afternoon" }, { "CHHATH", 7, 6, "sunrise" }, { "GURU_NANAK", 7, 15, "sunrise" }, { "GOBIND_SINGH", 9, 7, "sunrise" },
  { "VASANT", 10, 5, "sunrise" }, { "RAVIDASS", 10, 15, "sunrise" }, { "SHIVARATRI", 10, 29, "midnight" }, { "HOLIKA", 11, 15, "dusk" },
}
for i = 1, #new_moons - 1 do
  for _, f in ipairs(INDIAN) do
    if lunar[i] == f[2] then put(f[1], tithi_day(i, f[3], f[4])) end
  end
end
for year = FIRST, LAST do                -- the sun enters the sidereal Makara and Mesha
  for name, at in pairs { PONGAL = { 270, 1 }, BAISAKHI = { 0, 4 } } do
    put(name, floor(when(sidereal, at[1], 0.9856, julian(year, at[2], 14)) + 0.5 + UJJAIN[1] / 360))
  end
end

-- China ---------------------------------------------------------------------------------------------------------------------------

local function chinese_day (jd) return floor(jd + 0.5 + 8 / 24) end
local function moon_before (jdn)
  local best
  for i, nm in ipairs(new_moons) do
    if chinese_day(nm) > jdn then break end
    best = i
  end
  return best
end

--- Whether the sun enters a sign (a multiple of 30°) in the month of new moon i.
local function has_sign (i)
  local a, b = chinese_day(new_moons[i]) - 0.5 - 8 / 24, chinese_day(new_moons[i + 1]) - 0.5 - 8 / 24
  return floor(sun(a) / 30) ~= floor(sun(b) / 30)
end

for year = FIRST, LAST do
  local eleven = moon_before(chinese_day(when(sun, 270, 0.9856, julian(year - 1, 12, 22))))
  local next_eleven = moon_before(chinese_day(when(sun, 270, 0.9856, julian(year, 12, 22))))
  local leap, month, first = next_eleven - eleven == 13, 11, {}
  for i = eleven, next_eleven - 1 do
    if i > eleven then
      if leap and not has_sign(i) then leap = false
      else month = month % 12 + 1 end
    end
    first[month] = first[month] or chinese_day(new_moons[i])
  end
  put("CHINESE_NEW_YEAR", first[1])
  put("LANTERN", first[1] + 14)
  put("DRAGON_BOAT", first[5] + 4)
  put("QIXI", first[7] + 6)
  put("MID_AUTUMN", first[8] + 14)
  put("DOUBLE_NINTH", first[9] + 8)
  put("QINGMING", chinese_day(when(sun, 15, 0.9856, julian(year, 4, 5))))
end

-- Islam ---------------------------------------------------------------------------------------------------------------------------

local MECCA <const> = { 39.83, 21.42 }
local DELAY <const> = 0.03          -- days from new moon to where it may be seen

--- The first day of the month of new moon i: the evening before it the moon sets after the sun.
local function islamic_first (i)
  local jdn = floor(new_moons[i] + 0.5 + MECCA[1] / 360)
  local _, set = light(jdn, MECCA[1], MECCA[2])
  return new_moons[i] + DELAY < set and jdn + 1 or jdn + 2
end

local MUHARRAM_1318 <const> = 2415141     -- 1 May 1900
local hijri, near = {}, nil
for i = 1, #new_moons do
  if not near and math.abs(islamic_first(i) - MUHARRAM_1318) < 5 then near = i end
end
for year = 0, 208 do
  local bits, a = 0, near + year * 12
  if not new_moons[a + 12] then break end
  for month = 0, 11 do
    if islamic_first(a + month + 1) - islamic_first(a + month) == 30 then bits = bits | 1 << month end
  end
  hijri[#hijri + 1] = { islamic_first(a) - 2440588, bits }
end

table.sort(order)
if arg[1] == "names" then
  print("/* moon_feast.h: the feasts of moon_table.h; made by csrc/gen/moon.lua */")
  print("#ifndef WR_MOON_FEAST_H\n#define WR_MOON_FEAST_H\n")
  print("enum wr_moon_feast {\n  WR_MOON_" .. table.concat(order, ",\n  WR_MOON_") .. "\n};\n\n#endif")
  os.exit(true)
end
print("/* moon_table.h: feasts that follow the moon, by day of the year; made by csrc/gen/moon.lua */")
print("#ifndef WR_MOON_TABLE_H\n#define WR_MOON_TABLE_H\n\n#include \"base/base.h\"\n")
print(("enum { MOON_FIRST = %d, MOON_LAST = %d, HIJRI_FIRST = 1318 };\n"):format(FIRST, LAST))
print(("static const uint16_t moon_day[][%d] = {"):format(LAST - FIRST + 1))
for _, name in ipairs(order) do
  local line, out = "", {}
  for year = FIRST, LAST do
    local item = (rows[name][year] or 0) .. ","
    if #line + #item > 90 then
      out[#out + 1] = "    " .. line
      line = ""
    end
    line = line .. item .. " "
  end
  print("  {   /* " .. name .. " */\n" .. table.concat(out, "\n") .. "\n    " .. line .. "\n  },")
end
print("};\n\n/* First day of each Islamic year from 1970-01-01, and which of its months have 30 days. */")
print("static const struct { int32_t first; uint16_t long_months; } hijri[] = {")
for i = 1, #hijri, 4 do
  local line = {}
  for k = i, math.min(i + 3, #hijri) do line[#line + 1] = ("{%d, 0x%03x}"):format(hijri[k][1], hijri[k][2]) end
  print("  " .. table.concat(line, ", ") .. ",")
end
print("};\n\n#endif")

/* holiday.c: the days of a named day or feast in a year */
#include "tag/time/holiday.h"

#include "tag/time/civil.h"
#include "tag/time/moon_table.h"

enum { RULE = 1000000, SPAN = 10 * RULE, DAYS_TO_1970 = 719163 };

/* --- Hebrew years: the rules of the molad and its postponements */

static int32_t hebrew_elapsed (int32_t year) {
  int32_t months = (235 * year - 234) / 19;
  int64_t parts = 12084 + 13753 * (int64_t) months;
  int32_t day = 29 * months + (int32_t) (parts / 25920);
  return 3 * (day + 1) % 7 < 3 ? day + 1 : day;
}

/* 1 Tishri of a Hebrew year, from 1970-01-01. */
static int32_t hebrew_year (int32_t year) {
  int32_t before = hebrew_elapsed(year - 1), day = hebrew_elapsed(year),
      after = hebrew_elapsed(year + 1);
  int32_t late = after - day == 356 ? 2 : day - before == 382 ? 1 : 0;
  return day + late - 1373427 - DAYS_TO_1970;
}

static int32_t hebrew_day (int32_t days, int32_t year) {
  int32_t hebrew = year + 3761, autumn = hebrew_year(hebrew);
  if (days == WR_HOLIDAY_HANUKKAH) {   /* 25 Kislev, behind a Heshvan of 29 or 30 days */
    int32_t length = hebrew_year(hebrew + 1) - autumn;
    return autumn + 83 + (length % 10 == 5);
  }
  if (days == WR_HOLIDAY_TU_BISHVAT)   /* 15 Shevat, before one Adar or two */
    return autumn - 222 - ((7 * (hebrew - 1) + 1) % 19 < 7 ? 30 : 0);
  return autumn + days;
}

/* --- Islamic years, by table */

static bool islamic_day (int32_t month, int32_t day, int32_t year, int32_t *from, int32_t *to) {
  int32_t first = wr_civil_days(year, 1, 1), last = wr_civil_days(year + 1, 1, 1);
  const size_t n = sizeof hijri / sizeof *hijri;
  size_t i = year < 1901 ? 0 : (size_t) ((year - 1901) * 33 / 32);
  for (size_t k = 0; k < 4 && i < n; k++, i++) {
    int32_t at = hijri[i].first;
    for (int32_t m = 1; m < month; m++) at += 29 + (hijri[i].long_months >> (m - 1) & 1);
    *from = at + (day ? day - 1 : 0);
    *to = day ? *from + 1 : at + 29 + (hijri[i].long_months >> (month - 1) & 1);
    if (*from >= first && *from < last) return true;
  }
  return false;
}

/* --- all */

static bool moon_day_of (int32_t rule, int32_t year, int32_t *from) {
  if (year < MOON_FIRST || year > MOON_LAST) return false;
  int32_t day = moon_day[rule / 100][year - MOON_FIRST];
  *from = wr_civil_days(year, 1, 1) + day - 1 + rule % 100 - 50;
  return day > 0;
}

static int32_t parsi_new_year (int32_t year) {
  int32_t known = wr_civil_days(2018, 8, 17), first = wr_civil_days(year, 1, 1);
  return first + ((known - first) % 365 + 365) % 365;
}

static int32_t plain (int32_t rule, int32_t year) {
  if (rule < 10000) return wr_civil_days(year, rule / 100, rule % 100);
  if (rule < 100000) return wr_civil_easter(year) + rule - 10200;
  int32_t r = rule - 100000;
  return wr_civil_nth(year, r / 10000, r / 1000 % 10, r / 100 % 10) + r % 100;
}

static int32_t shifted_off (int32_t rule, int32_t year, bool workday) {
  int32_t day = wr_civil_days(year, rule / 100, rule % 100), weekday = wr_civil_weekday(day);
  if (!workday) return weekday == 7 ? day - 1 : day;
  return weekday == 6 ? day - 1 : weekday == 7 ? day + 1 : day;
}

bool wr_holiday_find (int32_t rule, int32_t year, int32_t *from, int32_t *to) {
  int32_t days = rule / SPAN + 1, kind = rule % SPAN / RULE, rest = rule % RULE;
  switch (kind) {
    case 0: *from = plain(rest, year); break;
    case 1: return islamic_day(rest / 100, rest % 100, year, from, to);
    case 2: *from = hebrew_day(rest - 500, year); break;
    case 3: if (!moon_day_of(rest, year, from)) return false; break;
    case 4: *from = wr_civil_easter_orthodox(year) + rest - 200; break;
    case 5: case 6: *from = shifted_off(rest, year, kind == 6); break;
    default: *from = parsi_new_year(year);
  }
  *to = *from + days;
  return true;
}

/* work.c: the days found while a time is resolved, and how they are written */
#include "tag/time/work.h"

#include "tag/time/civil.h"
#include "tag/time/text.h"

int32_t wr_day_of (int64_t at) {
  int64_t second = at % WR_DAY_SECONDS;
  return (int32_t) ((at - (second < 0 ? second + WR_DAY_SECONDS : second)) / WR_DAY_SECONDS);
}

int32_t wr_week_of (const wr_time_work *k, int32_t day) {
  return day - (wr_civil_weekday(day) - k->week_start + 7) % 7;
}

void wr_put_days (wr_time_work *k, int32_t from, int32_t to, wr_time_unit grain) {
  k->from = from;
  k->to = to;
  k->set = true;
  k->out->grain = grain;
}

void wr_put_months (wr_time_work *k, int32_t year, int32_t month, int32_t n, wr_time_unit grain) {
  int32_t from = wr_civil_days(year, month, 1);
  wr_put_days(k, from, wr_civil_add_months(from, n), grain);
}

int32_t wr_floor_to (int32_t n, int32_t step) {
  return n - (n % step + step) % step;
}

void wr_write_day (wr_stretch *s, int32_t day) {
  wr_civil c = wr_civil_of(day);
  s->n = 0;
  wr_timex_year(s, true, c.year);
  wr_timex_number(s, "-", c.month, 2);
  wr_timex_number(s, "-", c.day, 2);
}

void wr_write_week (wr_stretch *s, int32_t day) {
  int32_t year, week = wr_civil_week(day, &year);
  s->n = 0;
  wr_timex_year(s, true, year);
  wr_timex_number(s, "-W", week, 2);
}

void wr_write_decade (wr_stretch *s, int32_t year, int digits) {
  s->n = 0;
  int32_t n = year;
  if (year <= 0) n = -year;
  wr_timex_number(s, year <= 0 ? "BC" : "", digits == 3 ? n / 10 : n / 100, digits);
}

void wr_write_unknown (wr_stretch *s, wr_time_unit unit) {
  static const char *const values[WR_TU_N] = {
    [WR_TU_SECOND] = "XXXX-XX-XXTXX:XX:XX", [WR_TU_MINUTE] = "XXXX-XX-XXTXX:XX",
    [WR_TU_HOUR] = "XXXX-XX-XXTXX", [WR_TU_DAY] = "XXXX-XX-XX", [WR_TU_NIGHT] = "XXXX-XX-XX",
    [WR_TU_WEEKEND] = "XXXX-WXX-WE", [WR_TU_WEEK] = "XXXX-WXX", [WR_TU_FORTNIGHT] = "XXXX-WXX",
    [WR_TU_MONTH] = "XXXX-XX", [WR_TU_QUARTER] = "XXXX-QX", [WR_TU_YEAR] = "XXXX",
    [WR_TU_DECADE] = "XXX", [WR_TU_CENTURY] = "XX", [WR_TU_MILLENNIUM] = "X"
  };
  s->n = 0;
  s->grain = unit;
  if (values[unit]) wr_timex_add(s, values[unit]);
}

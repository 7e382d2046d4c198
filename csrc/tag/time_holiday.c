/* time_holiday.c: the day of a named day in a year */
#include "tag/time_holiday.h"

#include "tag/time_civil.h"

int32_t wr_holiday_days (int32_t rule, int32_t year) {
  if (rule < 10000) return wr_civil_days(year, rule / 100, rule % 100);
  if (rule < 100000) return wr_civil_easter(year) + rule - 10200;
  int32_t r = rule - 100000;
  return wr_civil_nth(year, r / 10000, r / 1000 % 10, r / 100 % 10) + r % 100;
}

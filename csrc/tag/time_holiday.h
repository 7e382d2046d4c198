/* time_holiday.h: the day of a named day in a year */
#ifndef WR_TIME_HOLIDAY_H
#define WR_TIME_HOLIDAY_H

#include "base/base.h"

/* A rule is month * 100 + day; or days from Easter; or the n-th weekday of a month (n 5: the
   last) and days on from there. */
#define WR_HOLIDAY_EASTER(days) (10000 + 200 + (days))
#define WR_HOLIDAY_NTH(month, weekday, n, days) \
  (100000 + (month) * 10000 + (weekday) * 1000 + (n) * 100 + (days))

/* The day that a rule names in a year (time_civil.h), for years 1 to 9999. */
int32_t wr_holiday_days (int32_t rule, int32_t year);

/* Whether the rule is a fixed day of a month, so that it has a value without a year. */
static inline bool wr_holiday_fixed (int32_t rule) {
  return rule < 10000;
}

#endif

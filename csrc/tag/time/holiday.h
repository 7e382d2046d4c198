/* holiday.h: the days of a named day or feast in a year */
#ifndef WR_TIME_HOLIDAY_H
#define WR_TIME_HOLIDAY_H

#include "base/base.h"

/* A rule is month * 100 + day, or one of these; n days behind all of them with WR_HOLIDAY_SPAN. */
#define WR_HOLIDAY_EASTER(days) (10000 + 200 + (days))          /* from Easter Sunday */
/* The n-th weekday of a month (n 5: the last) and days on from there. */
#define WR_HOLIDAY_NTH(month, weekday, n, days) \
  (100000 + (month) * 10000 + (weekday) * 1000 + (n) * 100 + (days))
#define WR_HOLIDAY_ISLAMIC(month, day) (1000000 + (month) * 100 + (day))
#define WR_HOLIDAY_HEBREW(days) (2000000 + 500 + (days))        /* from 1 Tishri of its autumn */
#define WR_HOLIDAY_MOON(feast, days) (3000000 + (feast) * 100 + 50 + (days))   /* moon_feast.h */
#define WR_HOLIDAY_ORTHODOX(days) (4000000 + 200 + (days))      /* from the eastern Easter */
/* A day, or the one before where it is a Sunday; the workday nearest to a day. */
#define WR_HOLIDAY_NOT_SUNDAY(month, day) (5000000 + (month) * 100 + (day))
#define WR_HOLIDAY_WORKDAY(month, day) (6000000 + (month) * 100 + (day))
#define WR_HOLIDAY_PARSI (7000000)                              /* New Year by years of 365 days */
#define WR_HOLIDAY_SPAN(days) (((days) - 1) * 10000000)

/* Hebrew days that lie at no fixed distance from 1 Tishri. */
enum { WR_HOLIDAY_HANUKKAH = 400, WR_HOLIDAY_TU_BISHVAT = -400 };

/* The days [from, to) that a rule names in a year (time/civil.h), years 1 to 9999; where a year has
   two, the first.  False where it has none, or none is known: feasts by the moon from 1900 to
   2099. */
bool wr_holiday_find (int32_t rule, int32_t year, int32_t *from, int32_t *to);

/* Whether the rule is a fixed day of a month, so that it has a value without a year. */
static inline bool wr_holiday_fixed (int32_t rule) {
  return rule < 10000;
}

#endif

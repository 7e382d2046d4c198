/* said.h: a time as it is said, before it is known which one is meant */
#ifndef WR_TIME_SAID_H
#define WR_TIME_SAID_H

#include "base/decimal.h"
#include "tag/cursor.h"
#include "tag/time/word.h"

/* What is said. */
enum {
  WR_SAYS_YEAR = 1, WR_SAYS_DECADE = 2, WR_SAYS_CENTURY = 4, WR_SAYS_HALF = 8,
  WR_SAYS_QUARTER = 16, WR_SAYS_SEASON = 32, WR_SAYS_MONTH = 64, WR_SAYS_DAY = 128,
  WR_SAYS_WEEKDAY = 256, WR_SAYS_HOLIDAY = 512, WR_SAYS_NTH = 1 << 10, WR_SAYS_PART = 1 << 11,
  WR_SAYS_HOUR = 1 << 12, WR_SAYS_MINUTE = 1 << 13, WR_SAYS_SECOND = 1 << 14,
  WR_SAYS_ZONE = 1 << 15, WR_SAYS_SHIFT = 1 << 16, WR_SAYS_PICK = 1 << 17,
  WR_SAYS_OFFSET = 1 << 18, WR_SAYS_REF = 1 << 19, WR_SAYS_WEEK = 1 << 20,
  WR_SAYS_HALF_DAY = 1 << 21,          /* before or after noon is said, or follows from the hour */

  WR_SAYS_CLOCK = WR_SAYS_HOUR | WR_SAYS_MINUTE | WR_SAYS_SECOND | WR_SAYS_ZONE |
      WR_SAYS_HALF_DAY,
  WR_SAYS_IN_DAY = WR_SAYS_CLOCK | WR_SAYS_PART,
  WR_SAYS_A_DAY = WR_SAYS_DAY | WR_SAYS_WEEKDAY | WR_SAYS_HOLIDAY
};

enum { WR_LAPSE_PARTS = 6 };

/* An amount of time in one unit or several, falling ("2 hours and 30 minutes"). */
typedef struct wr_lapse {
  struct { wr_decimal n; uint8_t unit; bool some; } part[WR_LAPSE_PARTS];   /* some: "a few" */
  uint32_t n;
} wr_lapse;

typedef struct wr_said {
  uint32_t start, end;
  uint32_t says;                       /* WR_SAYS_… */
  int32_t year;                        /* 1 BC is 0; a decade's first year; a century's first */
  uint8_t month, day, weekday, week, quarter, half, season, part, hour, minute, second;
  int8_t nth;                          /* the n-th nth_unit of the rest, -1 the last */
  uint8_t nth_unit;                    /* wr_time_unit; WR_TU_NONE: the weekday */
  uint8_t shift_unit, mod, ref;
  int8_t pick;                         /* -1 last, 0 this, 1 next Friday, June, summer */
  int8_t sign;                         /* of offset */
  bool moved;                          /* offset moves the anchor first: "Easter in 3 years" */
  bool soon;                           /* pick counts from today: coming, "after next" */
  bool work;                           /* shift counts days from Monday to Friday */
  bool fiscal;                         /* the year is some fiscal year */
  uint8_t hull;                        /* WR_TU_WEEK, WR_TU_WEEKEND: the one that holds it */
  bool text;                           /* counted from the last time of the text */
  int8_t beside;                       /* the n-th beside_weekday after (or before) the rest */
  uint8_t beside_weekday;
  bool clock_first;                    /* the hour before its day: "4:30 tomorrow" */
  int8_t lean;                         /* looked for before (-1) the anchor: since Monday */
  bool weak;                           /* no time unless something is joined to it */
  bool ambiguous;                      /* day and month may be the other way round */
  bool short_year;                     /* of two digits: '98 */
  int16_t zone;                        /* minutes east of UTC */
  int32_t shift, holiday;
  wr_lapse offset;                     /* added at last */
} wr_said;

/* Adds what b says to a; the two say nothing in common. */
void wr_said_join (wr_said *a, const wr_said *b);

/* Whether nothing but clock time and part of the day is said. */
static inline bool wr_said_in_day (const wr_said *w) {
  return (w->says & ~(uint32_t) WR_SAYS_IN_DAY) == 0;
}

/* The finest unit that is said. */
wr_time_unit wr_said_grain (const wr_said *w);

#endif

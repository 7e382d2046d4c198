/* work.h: the days found while a time is resolved, and how they are written */
#ifndef WR_TIME_WORK_H
#define WR_TIME_WORK_H

#include "tag/time/resolve.h"

/* The work: the days found so far, [from, to), inside which the finer fields are looked for. */
typedef struct wr_time_work {
  const wr_said *w;
  wr_anchored anchor;
  wr_direction direction;
  wr_stretch *out;
  int32_t base;                        /* the anchor's day */
  int32_t week_start;                  /* the day that weeks begin on, 1 Monday to 7 Sunday */
  int32_t from, to;
  bool set;                            /* from and to are */
} wr_time_work;

/* The day of a moment; n rounded down to a multiple of step. */
int32_t wr_day_of (int64_t at);
int32_t wr_floor_to (int32_t n, int32_t step);

/* The first day of the week that holds a day. */
int32_t wr_week_of (const wr_time_work *k, int32_t day);

/* What was found: days [from, to), or n months from the first of one. */
void wr_put_days (wr_time_work *k, int32_t from, int32_t to, wr_time_unit grain);
void wr_put_months (wr_time_work *k, int32_t year, int32_t month, int32_t n, wr_time_unit grain);

/* Make the value of s a day, the ISO week of a day, a decade (3 digits) or a century (2). */
void wr_write_day (wr_stretch *s, int32_t day);
void wr_write_week (wr_stretch *s, int32_t day);
void wr_write_decade (wr_stretch *s, int32_t year, int digits);

/* Makes the value of s a unit of which nothing is known: "XXXX-XX". */
void wr_write_unknown (wr_stretch *s, wr_time_unit unit);

/* "last week", "this year", "tomorrow", "next hour": a stretch seen from the anchor. */
void wr_time_shift (wr_time_work *k);

/* A month, season, holiday … of the year that is said, shifted to, or chosen by the direction.
   False for an impossible date. */
bool wr_time_year_part (wr_time_work *k);
enum { WR_YEAR_PARTS = WR_SAYS_MONTH | WR_SAYS_SEASON | WR_SAYS_QUARTER | WR_SAYS_HALF |
       WR_SAYS_HOLIDAY };

/* A weekday, the n-th something, or a day of the month, inside what is found or near the anchor. */
void wr_time_weekday (wr_time_work *k);
void wr_time_nth (wr_time_work *k);
void wr_time_month_day (wr_time_work *k);

/* The n-th weekday after or before the days found. */
void wr_time_beside (wr_time_work *k);

/* The week or weekend that holds the days found. */
void wr_time_hull (wr_time_work *k);

/* "24 years ago", "two days after Christmas": the stretch moved, as fine as the unit; base_said:
   something else than the amount was. */
void wr_time_offset (wr_time_work *k, bool base_said);

#endif

/* week.h: weeks and weekends by a day in them or by their number */
#ifndef WR_TIME_WEEK_H
#define WR_TIME_WEEK_H

#include "tag/time/said.h"

/* Reads "week of October 6th", "week beginning Feb 4", "w/c Feb 4", "weekend of Thanksgiving",
   "week 23 of 2018", "2018-W23", "2018-W23-5" at `at`. */
bool wr_week_read (const wr_cursor *c, uint32_t at, bool day_first, wr_said *w);

/* Makes a named day its weekend, where "weekend" stands behind it: "Labor Day weekend". */
bool wr_weekend_behind (const wr_cursor *c, wr_said *w);

#endif

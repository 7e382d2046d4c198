/* interval.h: two times that bound a stretch: "from June 12 to 15", "2012–13", "3–5pm" */
#ifndef WR_TIME_INTERVAL_H
#define WR_TIME_INTERVAL_H

#include "tag/time/phrase.h"

/* Reads the second end behind a: "to 15", "– August", "and February" after "between"; from and
   between: that word stands before a. */
bool wr_interval_second (const wr_cursor *c, const wr_said *a, bool between, bool from,
                         const wr_time_context *x, wr_said *b);

/* Reads both ends at `at` where the first is no time alone: "12 to 15 June", "9–11am"; between
   and from: that word stands before them. */
bool wr_interval_short (const wr_cursor *c, uint32_t at, bool between, bool from,
                        const wr_time_context *x, wr_said *a, wr_said *b);

/* Makes p the interval from a to b; what one says and the other leaves out holds for both. */
void wr_interval_set (wr_phrase *p, const wr_said *a, const wr_said *b, uint32_t start);

/* Whether both ends of p are days that there are. */
bool wr_interval_possible (const wr_phrase *p);

/* Reads two clock times behind a day: "Tuesday from 2 to 3pm". */
bool wr_interval_of_day (const wr_cursor *c, const wr_said *day, const wr_time_context *x,
                         wr_phrase *p);

/* Adds the day behind an interval of clock times: "3–5pm on Friday". */
void wr_interval_with_day (const wr_cursor *c, const wr_time_context *x, wr_phrase *p);

#endif

/* point.h: a point or stretch of the calendar with all that is said of it */
#ifndef WR_TIME_POINT_H
#define WR_TIME_POINT_H

#include "tag/time/said.h"

/* Reads one time at `at` with whatever joins it: "early Wednesday morning", "Friday, 12 June 2022
   at 10:30 a.m. EST", "the end of last month", "first quarter of 2013", "this year".  w->weak:
   it is no time unless the words around say so. */
bool wr_point_read (const wr_cursor *c, uint32_t at, bool day_first, wr_said *w);

/* Reads only what can stand behind `a` as the second end of an interval and is no time alone:
   the day of "June 12–15", the hour of "3–5pm", the year of "2012–13"; w gets it. */
bool wr_point_short (const wr_cursor *c, uint32_t at, const wr_said *a, wr_said *w);

#endif

/* date.h: days, months and longer stretches of the calendar */
#ifndef WR_TIME_DATE_H
#define WR_TIME_DATE_H

#include "tag/time/said.h"

/* Reads the calendar date at `at` ("2022-06-12", "5/17/2018", "12 June 2022", "June 12th, 2022",
   "June 2022", "June", "Friday", "Christmas", "summer", "Q3", "21st century", "the first week").
   day_first: how 5/4/2018 is read; such a date is marked ambiguous.  No impossible dates. */
bool wr_date_read (const wr_cursor *c, uint32_t at, bool day_first, wr_said *w);

/* Reads a day of the month at `at`: "12", "12th", "twelfth". */
uint32_t wr_date_day (const wr_cursor *c, uint32_t at, int32_t *day, bool *ordinal);

/* Reads a day of some month alone, in digits or words: "26th", "twenty-first", "20 of next
   month".  w->weak always. */
bool wr_date_ordinal (const wr_cursor *c, uint32_t at, wr_said *w);

#endif

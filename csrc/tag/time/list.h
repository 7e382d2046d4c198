/* list.h: days of one month in a row: "18 and 19 June", "June 8 and 9" */
#ifndef WR_TIME_LIST_H
#define WR_TIME_LIST_H

#include "tag/time/phrase.h"

/* Reads a day at `at` that has its month from a later day ("3, 4 and 5 July"), or from the last
   date of the sentence ("June 3, 5 and 9").  The span is the day's alone. */
bool wr_listed_day (const wr_cursor *c, uint32_t at, const wr_time_context *x, wr_phrase *p);

#endif

/* count.h: amounts of time, alone or counted from something: "two weeks ago", "in an hour" */
#ifndef WR_TIME_COUNT_H
#define WR_TIME_COUNT_H

#include "tag/time/phrase.h"

/* Reads an amount with its side of now at `at`: "last two weeks", "coming years", "first ten days
   of 2021". */
bool wr_count_sided (const wr_cursor *c, uint32_t at, const wr_time_context *x, wr_phrase *out);

/* Reads an amount at `at` with what it is counted from, if anything: "24 years ago", "two days
   after Christmas", "in 7 days at 5pm", "3 days starting next Monday", "more than 30 minutes". */
bool wr_count_read (const wr_cursor *c, uint32_t at, const wr_time_context *x, wr_phrase *out);

/* Reads "in two years", "3 months ago", "two weeks from now" behind a point that says no year:
   "Thanksgiving in 3 years", "Monday two weeks from now". */
bool wr_count_behind (const wr_cursor *c, wr_said *w);

/* Reads "for two hours" behind a start: "from 4pm for thirty minutes", "14th Feb for 7 hours from
   9:30am"; p becomes the interval that runs so long. */
bool wr_count_run (const wr_cursor *c, const wr_time_context *x, wr_phrase *p);

#endif

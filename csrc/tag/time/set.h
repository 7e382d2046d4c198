/* set.h: times that come again: "every Monday", "twice a week", "daily" */
#ifndef WR_TIME_SET_H
#define WR_TIME_SET_H

#include "tag/time/phrase.h"
#include "tag/time/word.h"

/* "once", "twice", "three times" at `at` and "a week" behind. */
bool wr_set_often (const wr_cursor *c, uint32_t at, wr_phrase *out);

/* "every Monday", "each year", "every two weeks", "every other day", "every morning at 9". */
bool wr_set_every (const wr_cursor *c, uint32_t at, const wr_time_context *context,
  wr_phrase *out);

/* "daily", "Mondays", "mornings": the word `e` at [at, end). */
bool wr_set_recurring (const wr_cursor *c, uint32_t at, const wr_entry *e, uint32_t end,
  const wr_time_context *context, wr_phrase *out);

/* "each day" behind a clock time, "of every month" behind a day: p, a point, becomes the set. */
bool wr_set_behind (const wr_cursor *c, wr_phrase *p);

#endif

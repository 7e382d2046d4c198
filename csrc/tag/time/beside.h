/* beside.h: times told by what stands beside: "the day after Christmas", "two Fridays ago" */
#ifndef WR_TIME_BESIDE_H
#define WR_TIME_BESIDE_H

#include "tag/time/phrase.h"

/* Reads "the day after Christmas", "the Sunday before 3 May", "third Tuesday after Easter", "two
   Fridays from now" at `at`, where the word e (NULL for a number) stands that ends at `end`. */
bool wr_beside_read (const wr_cursor *c, uint32_t at, const wr_entry *e, uint32_t end,
                     const wr_time_context *x, wr_phrase *p);

/* Reads "week after next", "night before last" at e, a unit or a part of the day that ends at
   `end`. */
bool wr_beside_unit (const wr_cursor *c, const wr_entry *e, uint32_t end, wr_said *w);

/* "after next" or "before last" behind w, a weekday, month or season: makes it the second of its
   name from here. */
void wr_beside_name (const wr_cursor *c, wr_said *w);

/* Reads "two Thursdays ago", "3 Mondays back" at `at`. */
bool wr_beside_ago (const wr_cursor *c, uint32_t at, wr_phrase *p);

#endif

/* start.h: whether a time can begin at a word, before the grammar of times is asked */
#ifndef WR_TIME_START_H
#define WR_TIME_START_H

#include "tag/cursor.h"

/* Whether a time can begin with the word at `at`, of which wr_trigger_find said `trigger`: what
   the words behind it are decides for most ("last" before a unit of time, "one" before "hour"). */
bool wr_time_starts_word (const wr_cursor *c, uint32_t at, unsigned trigger);

/* Whether what stands behind the digits at `at` lets them begin a time: nearly all numbers end
   here. */
bool wr_time_starts_digits (const wr_cursor *c, uint32_t at);

/* wr_trigger_find of the word at `at`, without its "'s". */
unsigned wr_time_trigger (const wr_cursor *c, uint32_t at);

/* Whether what stands behind a time that ends at `at` can belong to it: a digit, a mark, a word of
   time or number, or one that joins them. */
bool wr_time_goes_on (const wr_cursor *c, uint32_t at);

#endif

/* year.h: numbers that are years */
#ifndef WR_TIME_YEAR_H
#define WR_TIME_YEAR_H

#include "tag/time/said.h"

/* Reads a year at `at`: four digits, any number with an era ("323 BC", "AD 79"), "nineteen
   eighty-four", "'98", "FY2019".  w->weak: nothing but its look speaks for it. */
bool wr_year_read (const wr_cursor *c, uint32_t at, wr_said *w);

/* Whether four digits at [at, end) are a year by the words around them; last: the end of the
   year that was read before them in this sentence, or 0 ("1961, 2000 and 2001"). */
bool wr_year_meant (const wr_cursor *c, uint32_t at, uint32_t end, uint32_t last);

/* Reads "1990s", "'90s", "the twenties" (from the word), "1800s". */
bool wr_decade_read (const wr_cursor *c, uint32_t at, wr_said *w);

/* A year of two digits: of this century up to 49, else of the last. */
int32_t wr_year_full (int32_t two_digits);

/* Where "c." or "ca." before the year at `at` begins; `at` where neither stands there. */
uint32_t wr_year_about (const wr_cursor *c, uint32_t at);

/* The end of "BC", "B.C.", "BCE", "AD", "CE" behind what ends at `at`, 0 when none stands there;
   *before: before Christ. */
uint32_t wr_year_era (const wr_cursor *c, uint32_t at, bool *before);

#endif

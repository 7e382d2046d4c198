/* lapse.h: amounts of time: "two weeks", "2 hours and 30 minutes", "a few days" */
#ifndef WR_TIME_LAPSE_H
#define WR_TIME_LAPSE_H

#include "tag/time/said.h"

/* Reads an amount of time at `at`: a number with a unit, as many as follow; "a few days", and
   plural units alone ("years").  Its end, 0 when there is none. */
uint32_t wr_lapse_read (const wr_cursor *c, uint32_t at, wr_lapse *lapse);

/* The same, but its first number and unit only. */
uint32_t wr_lapse_first (const wr_cursor *c, uint32_t at, wr_lapse *lapse);

/* The ISO 8601 duration ("P2W", "PT2H30M", "PXY" for some years) into out, no NUL; its length.
   Decades and centuries as years where counted, else "DE" and "CE" as TIMEX3 has them. */
enum { WR_LAPSE_TEXT = 96 };
uint32_t wr_lapse_write (const wr_lapse *lapse, char out[WR_LAPSE_TEXT]);

/* The coarsest unit. */
wr_time_unit wr_lapse_unit (const wr_lapse *lapse);

#endif

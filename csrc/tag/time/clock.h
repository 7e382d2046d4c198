/* clock.h: clock times */
#ifndef WR_TIME_CLOCK_H
#define WR_TIME_CLOCK_H

#include "tag/time/said.h"

/* Reads "10:30", "10:30:15", "2.15pm", "6 p.m.", "five o'clock", "half past three", "noon",
   "15h30", "0900 hours" at `at`, with the time zone behind it.  bare: an hour alone will do
   ("at 5").  No impossible times. */
bool wr_clock_read (const wr_cursor *c, uint32_t at, bool bare, wr_said *w);

/* Reads "0900 hours", "1600h" at `at`. */
bool wr_clock_military (const wr_cursor *c, uint32_t at, wr_said *w);

/* Reads "10:30", "10:30:15" at `at`, nothing behind them. */
bool wr_clock_digits (const wr_cursor *c, uint32_t at, wr_said *w);

/* The end of a clock time as other languages than English write it ("14:30", "14.30 Uhr",
   "14 h 30", "à 18 h"), which is no number and no duration; 0 where none begins at `at`. */
uint32_t wr_clock_abroad (const wr_cursor *c, uint32_t at);

#endif

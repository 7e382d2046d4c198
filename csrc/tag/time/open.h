/* open.h: times with one bound: "since 2010", "tomorrow after 4pm", "2012 or later" */
#ifndef WR_TIME_OPEN_H
#define WR_TIME_OPEN_H

#include "tag/time/phrase.h"

/* Makes p, a point, the interval that a word before it says: "since", "until", "no later than". */
void wr_open_before (const wr_cursor *c, const wr_time_context *x, wr_phrase *p);

/* The same by words behind it: "or later", "onwards", and a day behind those: "3 pm or later on
   Monday".  False when there are none. */
bool wr_open_behind (const wr_cursor *c, const wr_time_context *x, wr_phrase *p);

/* Reads a bounded clock time behind a day: "tomorrow after 4pm", "Feb 1st no later than 6:00". */
bool wr_open_of_day (const wr_cursor *c, const wr_said *day, const wr_time_context *x,
                     wr_phrase *p);

#endif

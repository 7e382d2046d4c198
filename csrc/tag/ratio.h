/* ratio.h: two amounts that make one number: "one over three", "two out of five" */
#ifndef WR_RATIO_H
#define WR_RATIO_H

#include "tag/amount.h"

/* Joins the bare number `x` with one behind it: "over" where nothing is counted, "out of",
   and "in" behind one ("one in five").  Moves its end; leaves it alone otherwise. */
void wr_ratio_join (const wr_cursor *c, wr_arena *a, wr_amount *x);

#endif

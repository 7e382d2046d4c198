/* pick.h: the one of its name that is picked: "last week", "this morning", "next Friday" */
#ifndef WR_TIME_PICK_H
#define WR_TIME_PICK_H

#include "tag/time/said.h"

/* Reads "last week", "this morning", "that day", "next Friday", "this past summer" at `at`.  False
   when there is none, or it is a saying. */
bool wr_pick_read (const wr_cursor *c, uint32_t at, wr_said *w);

/* Reads "the year", "month" at `at`, as it stands behind "end of". */
bool wr_pick_unit (const wr_cursor *c, uint32_t at, wr_said *w);

#endif

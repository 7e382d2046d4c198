/* licence.h: whether the words around make a time of what is none by itself */
#ifndef WR_TIME_LICENCE_H
#define WR_TIME_LICENCE_H

#include "tag/time/phrase.h"

/* Whether the weak time w is one where it stands: "in the summer", "at night", "in 1999", alone
   in its cell.  Takes the article before it into w. */
bool wr_time_licensed (const wr_cursor *c, wr_said *w, const wr_time_context *x);

/* Whether a word for the present, past or future is meant so: "now" but not "now that". */
bool wr_ref_allowed (const wr_cursor *c, const wr_said *w);

#endif

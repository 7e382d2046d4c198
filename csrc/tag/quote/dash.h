/* dash.h: speech that a dash at the head of a paragraph begins */
#ifndef WR_QUOTE_DASH_H
#define WR_QUOTE_DASH_H

#include "tag/quote/said.h"
#include "text/text.h"

/* Whether the passage is such speech: it begins with a dash, and tells who speaks ("— Bonjour,
   dit-il") or is a sentence beside another such paragraph.  A line like "— Ann Lee" is none. */
bool wr_dash_opens (const wr_part *p, uint32_t passage, const wr_said_words *more);

/* The next speech in bytes [at, end) of s: from the first dash on, up to the dash or mark
   behind which a verb of speech stands, or to the end; *dash gets the place of its dash.  False
   when there is none. */
bool wr_dash_next (const char *s, uint32_t at, uint32_t end, const wr_said_words *more,
                   uint32_t *dash, wr_span *speech);

#endif

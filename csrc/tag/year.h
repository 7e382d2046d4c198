/* year.h: numbers of four digits that the words around make years */
#ifndef WR_YEAR_H
#define WR_YEAR_H

#include "tag/number.h"

/* Whether the number at `at` is a year; last_end is the end of the last one in the sentence
   ("1961, 2000 and 2001"), 0 when there was none. */
bool wr_year_read (const wr_cursor *c, uint32_t at, uint32_t last_end, wr_figure *out);

#endif

/* roman.h: Roman numerals where the words around say so */
#ifndef WR_ROMAN_H
#define WR_ROMAN_H

#include "tag/cursor.h"

/* The value of the numeral at `at`, in capitals and canonical, behind a name ("Henry VIII",
   letters I, V and X only) or a word that is counted so ("Chapter IV"); 0 when there is none.
   *end gets its end. */
int32_t wr_roman_read (const wr_cursor *c, uint32_t at, uint32_t *end);

#endif

/* cue.h: words that deny ("not", "n't", "without") or weaken ("may", "reportedly") */
#ifndef WR_CUE_H
#define WR_CUE_H

#include "tag/annotation.h"
#include "tag/cursor.h"

/* The kind of cue that begins with the word at `at` (WR_K_NEGATION, WR_K_HEDGE), WR_KIND_N
   when it is none: not the month of May, nor a word that begins a bound ("no more than").
   *end gets the byte behind it. */
wr_kind wr_cue_read (const wr_cursor *c, uint32_t at, uint32_t *end);

/* Whether the word that ends at `end` is one with "n't". */
bool wr_cue_contracted (const wr_cursor *c, uint32_t at, uint32_t end);

#endif

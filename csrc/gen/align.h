/* align.h: which words of a page's blocks stand in its gold text, for training */
#ifndef WR_ALIGN_H
#define WR_ALIGN_H

#include "base/array.h"


/* Appends the words of a text and gives how many.  Ends the program when there is no memory. */
uint32_t wr_align_words (wr_array *words, wr_slice text);

/* Marks in covered (a byte for each of the n words of the page) those that stand in the gold text too, in runs of
   four words at least, or, in whole blocks that are shorter, between the places of the runs around them.
   ends[b] is one past the last word of block b.  Gives how many words of the gold text were met. */
uint32_t wr_align (const wr_array *page, const uint32_t *ends, uint32_t blocks, const wr_array *gold, uint8_t *covered);

#endif

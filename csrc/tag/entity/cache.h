/* cache.h: the words that a finder of names has met */
#ifndef WR_ENTITY_CACHE_H
#define WR_ENTITY_CACHE_H

#include "tag/entity/find.h"

/* Makes room for the words of the tokens, which are set.  False when there is no memory. */
bool wr_entity_open (wr_entity_finder *f);

/* Makes room for a run's words, those around it and the edge: words found before are no longer
   where they were when others had to be forgotten. */
void wr_entity_make_room (wr_entity_finder *f);

/* The word of token i, and what stands beyond the edge of a sentence; there is room for them. */
const wr_entity_word *wr_entity_word_of (wr_entity_finder *f, uint32_t i);
const wr_entity_word *wr_entity_edge (wr_entity_finder *f);

#endif

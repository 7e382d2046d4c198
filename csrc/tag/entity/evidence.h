/* evidence.h: what the names found in a document say of their words elsewhere in it */
#ifndef WR_ENTITY_EVIDENCE_H
#define WR_ENTITY_EVIDENCE_H

#include "tag/entity/find.h"

/* Sets `evidence` of the active tokens from the names of the first pass: which class most of a
   word's other places in the document have, how clearly, and how many there are; 0 where it
   stands once.  `tally` is memory that may be used again.  False when there is no memory. */
bool wr_entity_weigh (wr_entity_token *tokens, uint32_t n, const wr_array *found, wr_array *tally);

/* Texts below this many bytes are too short for a second pass. */
enum { WR_ENTITY_SHORT = 400 };

/* Both passes over a text of `bytes` bytes: fills `found` with its names and their beliefs.
   False when there is no memory. */
bool wr_entity_passes (wr_entity_finder *f, wr_array *tokens, uint32_t bytes, wr_array *found,
                       wr_array *tally);

#endif

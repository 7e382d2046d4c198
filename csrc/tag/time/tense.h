/* tense.h: which side of now a sentence is on, by its verbs */
#ifndef WR_TENSE_H
#define WR_TENSE_H

#include "base/doc.h"
#include "segment/sentence.h"

/* The side of now that the sentence speaks of: a verb of the future, else anything long enough
   to be a statement looks back; a bare request looks ahead.  AUTO for a fragment that has no verb
   known here: it may be a heading or a cell. */
wr_direction wr_tense_of (const wr_part *p, uint32_t sentence);

#endif

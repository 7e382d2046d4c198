/* sentence.h: cuts the text of a part into sentences */
#ifndef WR_SENTENCE_H
#define WR_SENTENCE_H

#include "segment/weigh.h"
#include "text/text.h"

/* Sentences stand in text order, do not overlap, are trimmed of white space, and lie within
   one passage: a block edge, a table row's and a cell's edge is always a sentence edge. */
typedef struct wr_sentence {
  wr_span text;                        /* in the part's text */
  uint32_t passage;
  uint32_t token, tokens;              /* first in WR_TOKENS and how many, once tokens ran */
  float score;                         /* how sure the end is, 0 to 1 */
  uint32_t reason;                     /* why it ends there: wr_reason of segment/boundary.h */
} wr_sentence;

/* The stage: needs text; makes WR_SENTENCES.  Uses options newline, profile, language. */
int wr_sentence_run (wr_part *p, wr_error *e);

/* The same with another decider, asked about every candidate that the rules leave open; NULL:
   the rules alone. */
int wr_sentence_run_by (wr_part *p, const wr_decider *decider, wr_error *e);

static inline wr_sentence *wr_sentence_at (const wr_part *p, uint32_t i) {
  return (wr_sentence *) p->layer[WR_SENTENCES].at + i;
}

/* The sentence that holds byte `at`, or the last one that starts before it; WR_NONE when
   there is none. */
uint32_t wr_sentence_find (const wr_part *p, uint32_t at);

#endif

/* phrase.h: the set phrases of page furniture: "Related articles", "All rights reserved" */
#ifndef WR_PHRASE_H
#define WR_PHRASE_H

#include "clean/block.h"

/* What a phrase says of the block it stands in: the verdict that fits, and points as evidence.h
   counts them (0: none found). */
typedef struct wr_phrase {
  wr_verdict verdict;
  int points;
  bool whole;                          /* the phrase is all of the block: the heading of what
                                          follows */
} wr_phrase;

/* The most telling phrase in block i; blocks of more than 40 words are not looked into. */
wr_phrase wr_phrase_find (const wr_doc *d, uint32_t i);

#endif

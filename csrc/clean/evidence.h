/* evidence.h: how likely a block is content, from what it is and where it stands */
#ifndef WR_EVIDENCE_H
#define WR_EVIDENCE_H

#include "clean/page.h"

/* Chances are integers, thousandths, made from points: tenths of a nat of log-odds, added up
   from tables.  Integers, so that every machine decides alike. */
enum { WR_CHANCE_ONE = 1000 };

/* The chance that belongs to `points`. */
uint16_t wr_chance (int32_t points);

/* Gives every block its points: by its text, its kind, the elements and classes it stands in,
   its place on the page, the set phrases in it and above it.  points has room for all blocks;
   what a phrase or a pattern says a block is, becomes its verdict (else UNKNOWN).  Returns how
   many blocks hold a set phrase of furniture. */
uint32_t wr_evidence_run (wr_doc *d, const wr_page *page, int32_t *points);

#endif

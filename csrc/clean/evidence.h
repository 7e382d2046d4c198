/* evidence.h: how likely a block is content, from what it is and where it stands */
#ifndef WR_EVIDENCE_H
#define WR_EVIDENCE_H

#include "clean/page.h"

/* Chances are integers, thousandths, made from points: tenths of a nat of log-odds, added up from tables.  Integers, so that every
   machine decides alike. */
enum { WR_CHANCE_ONE = 1000 };

/* The chance that belongs to `points`. */
uint16_t wr_chance (int points);

/* The points of block i by itself: its text, its kind, the elements and classes it stands in. */
int wr_evidence_of (const wr_doc *d, const wr_page *page, uint32_t i);

#endif

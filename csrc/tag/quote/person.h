/* person.h: the person or body that a speaker as written means */
#ifndef WR_QUOTE_PERSON_H
#define WR_QUOTE_PERSON_H

#include "tag/quote/line.h"

/* The name of who is meant by bytes `speaker` of the text; empty when that is not known:
   - a name: as the text names it most fully;
   - "he", "she", "it": the first fitting name of the nearest sentence before that has one, outside
     quotations; a name with "Mr" or "Mrs" fits accordingly;
   - "the minister", "his aide": the one whom the text calls so last: "minister Ann Lee", "Ann Lee,
     his aide";
   - "a minister", "they", "I": nobody. */
wr_slice wr_quote_person (const wr_line_source *x, uint32_t quoted_n, wr_span speaker);

#endif

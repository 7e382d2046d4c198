/* poorer.h: pages that say less in markup than they do, to learn from what is left */
#ifndef WR_GEN_POORER_H
#define WR_GEN_POORER_H

#include "base/base.h"

/* What is taken away. */
typedef enum wr_poorer {
  WR_LESS_DATA = 1,                    /* JSON-LD; <meta> that holds a day or names an author */
  WR_LESS_MARKUP = 2,                  /* <time>, properties of microdata and RDFa, other scripts */
  WR_LESS_TEXT = 4                     /* paragraphs */
} wr_poorer;

/* Takes bits of wr_poorer away from the page of n bytes; all else keeps its place.  0 does nothing. */
void wr_make_poorer (char *page, uint32_t n, unsigned what);

#endif

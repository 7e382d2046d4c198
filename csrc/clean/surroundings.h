/* surroundings.h: what the elements around a block hold and are called, for the features of blocks */
#ifndef WR_SURROUNDINGS_H
#define WR_SURROUNDINGS_H

#include "clean/echo.h"
#include "clean/model.h"
#include "clean/page.h"

/* What blocks hold in sum. */
typedef struct wr_mass {
  uint32_t blocks, words, plain;       /* plain: words outside links */
  uint32_t marks, echoed;              /* echoed: words that the page's data and head say too (echo.h) */
  int64_t chance, hint;                /* of evidence.h, and the hint of the words; each × words */
} wr_mass;

/* Words of the regions of a box; the last is a quarter of the page. */
enum { WR_REGION_SMALL = 40, WR_REGION_LARGE = 150, WR_REGION_QUARTER = 4, WR_REGIONS = 3 };

/* What is known of a box (clean/block.h) as surroundings. */
typedef struct wr_around {
  wr_mass mass;                        /* of its subtree */
  uint32_t repeats;                    /* boxes of the page with its signature */
  uint32_t most_repeats;               /* the most of those around it, itself included */
  int16_t sum, least, most;            /* hints of its own classes and tag */
  int16_t path, path_least, path_most; /* the mean over it and what it stands in, but <html> and <body>; the extremes */
  uint16_t steps;                      /* boxes of that path */
  uint32_t region[WR_REGIONS];         /* the innermost boxes around it, itself included, that hold so many words */
} wr_around;

/* What is known of a block that counts. */
typedef struct wr_own {
  uint32_t block, plain;               /* number; words outside links */
  int16_t hint, least, most;           /* of its words: mean, extremes */
  uint16_t chance;                     /* of evidence.h */
  uint8_t echo[WR_ECHO_N];             /* share of the text in each of the page's sets (echo.h) */
  uint32_t text, earlier;              /* where its text is counted; how often it stood before */
} wr_own;

/* For all boxes of the page, in the document's arena; NULL: no memory.  own: the n blocks that count. */
wr_around *wr_surroundings_make (wr_doc *d, const wr_own *own, uint32_t n, const wr_model *m);

/* Adds a block to a mass. */
void wr_mass_add (const wr_doc *d, wr_mass *to, const wr_own *own);

#endif

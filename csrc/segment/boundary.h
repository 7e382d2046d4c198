/* boundary.h: whether a terminator ends a sentence */
#ifndef WR_BOUNDARY_H
#define WR_BOUNDARY_H

#include "base/doc.h"
#include "segment/abbreviation.h"

/* Where the reading of a passage stands. */
typedef struct wr_reading {
  const char *s;                       /* the part's text */
  uint32_t start;                      /* of the sentence being read */
  uint32_t end;                        /* of the passage */
  uint32_t languages;                  /* bits of wr_language */
  uint32_t depth;                      /* open CJK brackets since `start` */
  /* a further terminator of the language (":" Armenian, ";" Greek), '.' when none */
  char extra;
  wr_profile profile;
} wr_reading;

typedef struct wr_cut {
  /* the sentence's end, closing quotes and brackets included */
  uint32_t end;
  /* where reading goes on: the next sentence's first byte, or past the marks when there is
     no cut */
  uint32_t next;
  float score;                         /* how sure the cut is; below 0.5: no cut */
} wr_cut;

/* Looks at the terminator that begins at byte `at`.  Reads a bounded number of bytes on both
   sides of the run of marks. */
wr_cut wr_boundary_judge (const wr_reading *r, uint32_t at);

/* Whether a terminator of any script begins at byte `at`; its length in bytes, else 0. */
uint32_t wr_terminator_at (const wr_reading *r, uint32_t at);

#endif

/* candidate.h: finds the bytes where a sentence could end */
#ifndef WR_CANDIDATE_H
#define WR_CANDIDATE_H

#include "base/base.h"

/* Walks over `. ! ?`, newlines, one more byte that the language asks for, and the first
   bytes of characters that could be terminators or brackets of other scripts (a superset:
   the caller looks at the character). */
typedef struct wr_candidates {
  const char *s;
  uint32_t size;
  uint32_t at;                         /* the first byte not looked at yet */
  uint32_t base;                       /* position of bit 0 of mask */
  uint64_t mask;                       /* the candidates of the last block of 64 bytes */
  char extra;                          /* the additional byte; '.' when there is none */
} wr_candidates;

/* Starts a walk over s, which has `size` bytes. */
void wr_candidates_start (wr_candidates *x, const char *s, uint32_t size, char extra);

/* The first candidate at or behind `from` of those not looked at yet; WR_NONE at the end of the
   text. */
uint32_t wr_candidates_search (wr_candidates *x, uint32_t from);

/* The first candidate at or behind `from`, which never goes back; WR_NONE at the end of the
   text. */
static inline uint32_t wr_candidates_next (wr_candidates *x, uint32_t from) {
  uint32_t k = from > x->base ? from - x->base : 0;
  uint64_t mask = k < 64 ? x->mask >> k : 0;
  return mask ? x->base + k + (uint32_t) __builtin_ctzll(mask) : wr_candidates_search(x, from);
}

#endif

/* candidate.h: finds the bytes where a sentence could end */
#ifndef WR_CANDIDATE_H
#define WR_CANDIDATE_H

#include "base/base.h"

/* Walks over `. ! ?`, newlines, one more byte that the language asks for, and the first
   bytes of characters that could be terminators or brackets of other scripts (a superset:
   the caller looks at the character).  Positions come in order, each once. */
typedef struct wr_candidates {
  const char *s;
  /* the next block of 64 bytes to look at; end of the walk; bytes of s that can be read */
  uint32_t at, end, size;
  uint32_t base;                       /* position of bit 0 of mask */
  uint64_t mask;                       /* candidates of the current block not given yet */
  char extra;                          /* the additional byte; '.' when there is none */
} wr_candidates;

/* Starts a walk over bytes [start, end) of s, which has `size` bytes. */
void wr_candidates_start (wr_candidates *x, const char *s, uint32_t start, uint32_t end,
                          uint32_t size, char extra);

/* The next candidate at or after `from` (which never goes back); WR_NONE at the end. */
uint32_t wr_candidates_next (wr_candidates *x, uint32_t from);

#endif

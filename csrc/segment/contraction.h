/* contraction.h: English words that are two tokens, as Universal Dependencies cuts them */
#ifndef WR_CONTRACTION_H
#define WR_CONTRACTION_H

#include "base/base.h"

/* Where the second token of the word begins ("do|n't", "can|not", "gon|na", "Ann|'s"); 0
   when it is one token. */
uint32_t wr_contraction_cut (const char *s, uint32_t n);

/* Whether a word of ASCII letters might be cut, by its length and a hash of its last two letters:
   true for all that are, and for one in twenty of the others.  No branches, since none could be
   foretold. */
static inline bool wr_contraction_may (const char *s, uint32_t n) {
#define TAIL(a, b) ((((a) ^ (uint32_t) (b) << 1)) & 63)
  static const uint64_t tails = UINT64_C(1) << TAIL('n', 't') | UINT64_C(1) << TAIL('n', 'a')
    | UINT64_C(1) << TAIL('t', 'a') | UINT64_C(1) << TAIL('m', 'e')
    | UINT64_C(1) << TAIL('n', 'o') | UINT64_C(1) << TAIL('o', 't');
  const uint8_t *end = (const uint8_t *) s + n;
  return (n - 4 < 5) & (tails >> TAIL(end[-1 - (n > 1)] | 32, end[-1] | 32));
#undef TAIL
}

/* The length of the clitic ('s 're 've 'll 'd 'm n't) that begins with the apostrophe s[0];
   0: none. */
uint32_t wr_clitic (const char *s, uint32_t n);

#endif

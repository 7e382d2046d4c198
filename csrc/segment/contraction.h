/* contraction.h: English words that are two tokens, as Universal Dependencies cuts them */
#ifndef WR_CONTRACTION_H
#define WR_CONTRACTION_H

#include "base/eight.h"

/* Where the second token of the word begins ("do|n't", "can|not", "gon|na", "Ann|'s"); 0
   when it is one token. */
uint32_t wr_contraction_cut (const char *s, uint32_t n);

enum { WR_CONTRACTION_TAIL = 4 };      /* bytes by which a word is told to be none */

/* Whether the word of n bytes before `end` might be cut, by its length and a hash of its last
   bytes; WR_CONTRACTION_TAIL bytes are readable before `end`.  True for all words without an
   apostrophe that are, and for very few others.  No branches, since none could be foretold. */
static inline bool wr_contraction_may (const char *end, uint32_t n) {
#define TAIL_HASH(last) ((uint32_t) ((last) * 2654435761u) >> 22)
#define TAIL(a, b, c, d) TAIL_HASH((uint32_t) (a) | (b) << 8 | (c) << 16 | (uint32_t) (d) << 24)
  static const uint8_t tails[1 << 10] = {
    [TAIL('n', 'n', 'o', 't')] = 1, [TAIL('o', 'n', 'n', 'a')] = 1, [TAIL('a', 'n', 'n', 'a')] = 1,
    [TAIL('o', 't', 't', 'a')] = 1, [TAIL('i', 'm', 'm', 'e')] = 1, [TAIL('e', 'm', 'm', 'e')] = 1,
    [TAIL('u', 'n', 'n', 'o')] = 1, [TAIL('d', 'o', 'n', 't')] = 1, [TAIL('i', 'd', 'n', 't')] = 1,
    [TAIL('e', 's', 'n', 't')] = 1, [TAIL('i', 's', 'n', 't')] = 1, [TAIL('a', 's', 'n', 't')] = 1,
    [TAIL('l', 'd', 'n', 't')] = 1, [TAIL('v', 'e', 'n', 't')] = 1, [TAIL('r', 'e', 'n', 't')] = 1
  };
  return (n - 4 < 5) & tails[TAIL_HASH(wr_four_load(end - 4) | 0x20202020)];
#undef TAIL
#undef TAIL_HASH
}

/* The length of the clitic ('s 're 've 'll 'd 'm n't) that begins with the apostrophe s[0];
   0: none. */
uint32_t wr_clitic (const char *s, uint32_t n);

#endif

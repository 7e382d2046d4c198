/* contraction.h: English words that are two tokens, as Universal Dependencies cuts them */
#ifndef WR_CONTRACTION_H
#define WR_CONTRACTION_H

#include "base/eight.h"

/* Where the last token of the word begins ("do|n't", "they'd|'ve", "Ann|'s", and in English
   "can|not", "gon|na"); 0 when it is one token. */
uint32_t wr_contraction_cut (const char *s, uint32_t n, bool english);

enum { WR_CONTRACTION_TAIL = 4 };      /* bytes by which a word is told to be none */

/* Whether the word of n bytes before `end` might be cut, by its length and a hash of its last
   bytes, with a factor that brings few common words to a place that is taken; WR_CONTRACTION_TAIL
   bytes are readable before `end`.  True for all words without an apostrophe that are, and for
   very few others.  No branches, since none could be foretold. */
static inline bool wr_contraction_may (const char *end, uint32_t n) {
#define TAIL_HASH(last) ((uint32_t) ((last) * 0xEC032E6Bu) >> 21)
#define TAIL(a, b, c, d) TAIL_HASH((uint32_t) (a) | (b) << 8 | (c) << 16 | (uint32_t) (d) << 24)
  static const uint8_t tails[1 << 11] = {
    [TAIL('n', 'n', 'o', 't')] = 1, [TAIL('o', 'n', 'n', 'a')] = 1, [TAIL('a', 'n', 'n', 'a')] = 1,
    [TAIL('o', 't', 't', 'a')] = 1, [TAIL('i', 'm', 'm', 'e')] = 1, [TAIL('e', 'm', 'm', 'e')] = 1,
    [TAIL('u', 'n', 'n', 'o')] = 1, [TAIL('d', 'o', 'n', 't')] = 1, [TAIL('i', 'd', 'n', 't')] = 1,
    [TAIL('e', 's', 'n', 't')] = 1, [TAIL('i', 's', 'n', 't')] = 1, [TAIL('a', 's', 'n', 't')] = 1,
    [TAIL('l', 'd', 'n', 't')] = 1, [TAIL('v', 'e', 'n', 't')] = 1, [TAIL('r', 'e', 'n', 't')] = 1,
    [TAIL('a', 'd', 'n', 't')] = 1, [TAIL('e', 'd', 'n', 't')] = 1, [TAIL('s', 't', 'n', 't')] = 1,
    [TAIL('c', 'a', 'n', 't')] = 1, [TAIL('w', 'o', 'n', 't')] = 1, [TAIL('a', 'i', 'n', 't')] = 1,
    [TAIL('o', 'u', 'r', 'e')] = 1, [TAIL('e', 'y', 'r', 'e')] = 1, [TAIL('o', 'u', 'v', 'e')] = 1,
    [TAIL('e', 'y', 'v', 'e')] = 1, [TAIL('w', 'e', 'v', 'e')] = 1, [TAIL('o', 'u', 'l', 'l')] = 1,
    [TAIL('e', 'y', 'l', 'l')] = 1, [TAIL('h', 'a', 't', 's')] = 1, [TAIL('e', 'r', 'e', 's')] = 1,
    [TAIL('s', 'h', 'e', 's')] = 1, [TAIL('i', 'n', 'd', 'a')] = 1, [TAIL('o', 'r', 't', 'a')] = 1,
    [TAIL('u', 't', 't', 'a')] = 1,
    [TAIL(0, 'h', 'e', 's')] = 1, [TAIL(0, 'i', 'v', 'e')] = 1, [TAIL(0, 0, 'i', 'm')] = 1
  };
  static const uint32_t own[16] = {                    /* the word's own bytes of the four */
    0, 0xFF000000, 0xFFFF0000, 0xFFFFFF00, ~0u, ~0u, ~0u, ~0u, ~0u
  };
  uint32_t last = (wr_four_load(end - 4) | 0x20202020) & own[n & 15];
  return (n - 2 < 7) & tails[TAIL_HASH(last)];
#undef TAIL
#undef TAIL_HASH
}

/* The length of a word whose first letters an apostrophe, s[0], stands for: "'em", "'cause",
   "'n'", "'90s", "'t" of "'tis"; 0: none. */
uint32_t wr_elision (const char *s, uint32_t n);

/* The length of the clitic ('s 're 've 'll 'd 'm n't) that begins with the apostrophe s[0];
   0: none. */
uint32_t wr_clitic (const char *s, uint32_t n);

#endif

/* contraction.h: English words that are two tokens, as Universal Dependencies cuts them */
#ifndef WR_CONTRACTION_H
#define WR_CONTRACTION_H

#include "base/base.h"

/* Where the second token of the word begins ("do|n't", "can|not", "gon|na", "Ann|'s"); 0
   when it is one token. */
uint32_t wr_contraction_cut (const char *s, uint32_t n);

/* Whether a word of ASCII letters could be cut: by its length and its last two letters; no
   branches, since none could be foretold. */
static inline bool wr_contraction_plain (const char *s, uint32_t n) {
  const uint8_t *end = (const uint8_t *) s + n;
  int tail = (end[-1 - (n > 1)] | 32) << 8 | end[-1] | 32;
  bool five = (tail == ('n' << 8 | 'a')) | (tail == ('t' << 8 | 'a')) |
      (tail == ('m' << 8 | 'e')) | (tail == ('n' << 8 | 'o'));
  bool six = tail == ('o' << 8 | 't'), any = tail == ('n' << 8 | 't');
  return (n - 4 < 5) & (any | (five & (n == 5)) | (six & (n == 6)));
}

/* The length of the clitic ('s 're 've 'll 'd 'm n't) that begins with the apostrophe s[0];
   0: none. */
uint32_t wr_clitic (const char *s, uint32_t n);

#endif

/* minhash.h: signatures of texts that agree as often as the texts share runs of words */
#ifndef WR_MINHASH_H
#define WR_MINHASH_H

#include "base/array.h"

/* Fills signature[0 … n) from the runs of `width` (1 to 16) words in the text: the share of equal
   places of two signatures estimates the share of equal runs of both texts (Broder 1997).  Words
   are letters and digits between others, in lower case; an ideograph or kana is a word of its own.
   A text of fewer words is one run; without any word all places are UINT32_MAX.  `words` is scratch
   of uint64_t.  Gives how many runs there were; WR_NONE when memory lacks. */
uint32_t wr_minhash (wr_slice text, uint32_t width, uint32_t n, uint32_t *signature,
  wr_array *words);

#endif

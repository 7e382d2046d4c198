/* big.h: natural numbers of up to 4096 bits, for exact decimal to binary and back */
#ifndef WR_BIG_H
#define WR_BIG_H

#include "base/base.h"

/* The largest number that reading or writing a double needs is 10^1107, which has 3678 bits. */
enum { WR_BIG_WORDS = 128 };

/* Little-endian words of 32 bits.  Invariant: word[n - 1] is not 0; the number 0 has n == 0.
   No operation checks for overflow: the callers' numbers are bounded by the range of double. */
typedef struct wr_big {
  uint32_t n;
  uint32_t word[WR_BIG_WORDS];
} wr_big;

/* Arithmetic on non-negative integers that fit the words, which the caller sees to. */
void wr_big_set (wr_big *b, uint64_t value);
void wr_big_multiply_add (wr_big *b, uint32_t factor, uint32_t addend);  /* * factor + addend */
void wr_big_times_ten (wr_big *b, uint32_t power);                         /* * 10^power */
void wr_big_shift (wr_big *b, uint32_t bits);                              /* * 2^bits */
void wr_big_add (wr_big *a, const wr_big *b);
void wr_big_subtract (wr_big *a, const wr_big *b);                         /* needs a >= b */
int wr_big_compare (const wr_big *a, const wr_big *b);                     /* -1, 0, 1 */
uint32_t wr_big_bits (const wr_big *b);                              /* up to the highest 1 */

#endif

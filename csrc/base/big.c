/* big.c: natural numbers of up to 4096 bits */
#include "base/big.h"

void wr_big_set (wr_big *b, uint64_t value) {
  b->word[0] = (uint32_t) value;
  b->word[1] = (uint32_t) (value >> 32);
  b->n = b->word[1] ? 2 : b->word[0] ? 1 : 0;
}

void wr_big_multiply_add (wr_big *b, uint32_t factor, uint32_t addend) {
  uint64_t carry = addend;
  for (uint32_t i = 0; i < b->n; i++) {
    carry += (uint64_t) b->word[i] * factor;
    b->word[i] = (uint32_t) carry;
    carry >>= 32;
  }
  if (carry) b->word[b->n++] = (uint32_t) carry;
}

void wr_big_times_ten (wr_big *b, uint32_t power) {
  static const uint32_t ten[] = {
    1, 10, 100, 1000, 10000, 100000, 1000000, 10000000, 100000000, 1000000000
  };
  for (; power > 9; power -= 9) wr_big_multiply_add(b, ten[9], 0);
  wr_big_multiply_add(b, ten[power], 0);
}

void wr_big_shift (wr_big *b, uint32_t bits) {
  uint32_t words = bits / 32;
  bits %= 32;
  if (b->n == 0) return;
  if (bits) wr_big_multiply_add(b, UINT32_C(1) << bits, 0);
  if (words == 0) return;
  memmove(b->word + words, b->word, b->n * sizeof b->word[0]);
  memset(b->word, 0, words * sizeof b->word[0]);
  b->n += words;
}

void wr_big_add (wr_big *a, const wr_big *b) {
  uint64_t carry = 0;
  while (a->n < b->n) a->word[a->n++] = 0;
  for (uint32_t i = 0; i < a->n; i++) {
    carry += (uint64_t) a->word[i] + (i < b->n ? b->word[i] : 0);
    a->word[i] = (uint32_t) carry;
    carry >>= 32;
  }
  if (carry) a->word[a->n++] = (uint32_t) carry;
}

void wr_big_subtract (wr_big *a, const wr_big *b) {
  uint64_t borrow = 0;
  for (uint32_t i = 0; i < a->n; i++) {
    uint64_t difference = (uint64_t) a->word[i] - (i < b->n ? b->word[i] : 0) - borrow;
    a->word[i] = (uint32_t) difference;
    borrow = difference >> 63;
  }
  while (a->n && a->word[a->n - 1] == 0) a->n--;
}

int wr_big_compare (const wr_big *a, const wr_big *b) {
  if (a->n != b->n) return a->n < b->n ? -1 : 1;
  for (uint32_t i = a->n; i-- > 0;) {
    if (a->word[i] != b->word[i]) return a->word[i] < b->word[i] ? -1 : 1;
  }
  return 0;
}

uint32_t wr_big_bits (const wr_big *b) {
  if (b->n == 0) return 0;
  return b->n * 32 - (uint32_t) __builtin_clz(b->word[b->n - 1]);
}

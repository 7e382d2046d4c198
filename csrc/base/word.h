/* word.h: tables of short words made by csrc/gen/word_table.lua, looked up by hash */
#ifndef WR_WORD_H
#define WR_WORD_H

#include "base/base.h"

enum { WR_WORD_MOST = 16 };            /* bytes of the longest word a table can hold */

/* The bytes of a word, little-endian, zeros behind; value says what the table says of it. */
typedef struct wr_word {
  uint64_t a, b;
  uint32_t value;
} wr_word;

/* Adds byte i of a word to its key, which starts as zeros.  i < WR_WORD_MOST. */
static inline void wr_word_add (wr_word *w, uint32_t i, unsigned char c) {
  if (i < 8) w->a |= (uint64_t) c << (8 * i);
  else w->b |= (uint64_t) c << (8 * (i - 8));
}

/* The n bytes from s on as a little-endian number, zeros behind; n <= 8, and 8 bytes are
   readable. */
static inline uint64_t wr_word_part (const char *s, uint32_t n) {
  uint64_t w;
  memcpy(&w, s, sizeof w);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
  w = __builtin_bswap64(w);
#endif
  return n < 8 ? w & ((UINT64_C(1) << (8 * n)) - 1) : w;
}

/* The key of the n bytes from s on; n <= WR_WORD_MOST, and WR_WORD_MOST bytes are readable. */
static inline wr_word wr_word_read (const char *s, uint32_t n) {
  return (wr_word) {wr_word_part(s, n), n > 8 ? wr_word_part(s + 8, n - 8) : 0, 0};
}

/* A key of ASCII letters and digits in lower case, which digits are already. */
static inline wr_word wr_word_lower (wr_word w, uint32_t n) {
  uint64_t small = UINT64_C(0x2020202020202020);
  w.a |= n < 8 ? small >> (64 - 8 * n) : small;
  if (n > 8) w.b |= small >> (128 - 8 * n);
  return w;
}

/* The value of the word with this key in a table of 2^bits slots; 0 when it is not there. */
static inline uint32_t wr_word_find (const wr_word *words, const uint16_t *slots,
  unsigned bits, const wr_word *key) {
  uint64_t h = ((key->a ^ (key->b * 0x9E3779B97F4A7C15u)) * 0xD6E8FEB86659FD93u) >> (64 - bits);
  for (; slots[h]; h = (h + 1) & ((1u << bits) - 1)) {
    const wr_word *w = &words[slots[h]];
    if (w->a == key->a && w->b == key->b) return w->value;
  }
  return 0;
}

#endif

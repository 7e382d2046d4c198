/* word.h: tables of short words made by csrc/gen/word_table.lua, looked up by hash */
#ifndef WR_WORD_H
#define WR_WORD_H

#include "base/eight.h"

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

/* The key of the n bytes from s on; n <= WR_WORD_MOST, and WR_WORD_MOST bytes are readable. */
static inline wr_word wr_word_read (const char *s, uint32_t n) {
  uint64_t a = wr_eight_load(s), b = wr_eight_load(s + 8);
  if (n <= 8) return (wr_word) {wr_eight_first(a, n), 0, 0};
  return (wr_word) {a, wr_eight_first(b, n - 8), 0};
}

/* The same of ASCII letters and digits, in lower case; without a branch, for how long the next word
   is is anybody's guess. */
static inline wr_word wr_word_read_lower (const char *s, uint32_t n) {
  static const char kept[2 * WR_WORD_MOST] = "\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF"
                                             "\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF";
  const char *mask = kept + WR_WORD_MOST - n;
  return (wr_word) {(wr_eight_load(s) | WR_EIGHT(0x20)) & wr_eight_load(mask),
                    (wr_eight_load(s + 8) | WR_EIGHT(0x20)) & wr_eight_load(mask + 8), 0};
}

/* 32 bits of a key that differ as the keys do; `salt` parts the words of one use from
   another's. */
static inline uint32_t wr_word_hash (const wr_word *w, uint64_t salt) {
  uint64_t h = (w->a ^ w->b * UINT64_C(0x9E3779B97F4A7C15)) * UINT64_C(0xD6E8FEB86659FD93) + salt;
  return (uint32_t) ((h ^ h >> 32) * UINT64_C(0x9E3779B97F4A7C15) >> 32);
}

/* A hash of how a text begins and ends and of its length: enough to tell apart the values that
   the attributes of one page have. */
static inline uint32_t wr_word_ends (wr_slice s) {
  wr_word key = {0, 0, 0};
  if (s.n >= 8) key = (wr_word) {wr_eight_load(s.at), wr_eight_load(s.at + s.n - 8), 0};
  else if (s.n >= 4) key.a = wr_four_load(s.at) | (uint64_t) wr_four_load(s.at + s.n - 4) << 32;
  else for (uint32_t i = 0; i < s.n; i++) wr_word_add(&key, i, (unsigned char) s.at[i]);
  return wr_word_hash(&key, s.n);
}

/* The bit among 2^bits that stands for all words of n > 0 bytes that begin as s does, in the case
   of ASCII letters that bit 5 makes; 8 bytes are readable.  Tables of such bits are made by
   csrc/gen/word_table.lua. */
static inline uint32_t wr_word_head (const char *s, uint32_t n, unsigned bits) {
  uint64_t head = (wr_eight_load(s) | WR_EIGHT(0x20)) << ((64 - 8 * n) & (0u - (n < 8)));
  return (uint32_t) (((head ^ n) * UINT64_C(0xD6E8FEB86659FD93)) >> (64 - bits));
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

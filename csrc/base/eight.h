/* eight.h: eight bytes of text looked at together, in any 64-bit register */
#ifndef WR_EIGHT_H
#define WR_EIGHT_H

#include "base/base.h"

/* Tests give a mask with the highest bit of each byte that passes; all bits are exact.  Bytes
   beyond ASCII pass none. */
#define WR_EIGHT(c) (UINT64_C(0x0101010101010101) * (uint8_t) (c))
#define WR_EIGHT_HIGH WR_EIGHT(0x80)

/* The 8 bytes from s on as a little-endian number. */
static inline uint64_t wr_eight_load (const char *s) {
  uint64_t w;
  memcpy(&w, s, sizeof w);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
  w = __builtin_bswap64(w);
#endif
  return w;
}

/* The 4 bytes from s on in the same way. */
static inline uint32_t wr_four_load (const char *s) {
  uint32_t w;
  memcpy(&w, s, sizeof w);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
  w = __builtin_bswap32(w);
#endif
  return w;
}

/* Writes the 8 bytes of a little-endian number. */
static inline void wr_eight_store (char *s, uint64_t w) {
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
  w = __builtin_bswap64(w);
#endif
  memcpy(s, &w, sizeof w);
}

/* Bytes from `first` to `last`, both ASCII. */
static inline uint64_t wr_eight_between (uint64_t w, uint8_t first, uint8_t last) {
  uint64_t low = w & ~WR_EIGHT_HIGH;
  uint64_t from = low + WR_EIGHT(0x80 - first), behind = low + WR_EIGHT(0x7F - last);
  return from & ~behind & ~w & WR_EIGHT_HIGH;
}

/* ASCII letters. */
static inline uint64_t wr_eight_letters (uint64_t w) {
  return wr_eight_between(w | WR_EIGHT(0x20), 'a', 'z');
}

/* Eight bytes, 0 or 1, that are the bits of one, the lowest first. */
static inline uint64_t wr_eight_spread (uint8_t bits) {
  uint64_t each = WR_EIGHT(bits) & UINT64_C(0x8040201008040201);
  return (each + WR_EIGHT(0x7F)) >> 7 & WR_EIGHT(1);
}

/* The first n bytes, n <= 8. */
static inline uint64_t wr_eight_first (uint64_t w, uint32_t n) {
  return n < 8 ? w & ((UINT64_C(1) << (8 * n)) - 1) : w;
}

/* How many bytes stand before the first that a mask tells of; 8: it tells of none. */
static inline uint32_t wr_eight_before (uint64_t mask) {
  return mask ? (uint32_t) __builtin_ctzll(mask) >> 3 : 8;
}

/* The first 8 of the n bytes from s on, zeros behind them where there are fewer. */
static inline uint64_t wr_eight_few (const char *s, size_t n) {
  if (n >= 8) return wr_eight_load(s);
  if (n >= 4) return wr_four_load(s) | (uint64_t) wr_four_load(s + n - 4) << (8 * n - 32);
  if (n == 0) return 0;
  /* 1 to 3 bytes: the first, the middle and the last, which may be the same */
  uint64_t first = (uint8_t) s[0], middle = (uint8_t) s[n >> 1], last = (uint8_t) s[n - 1];
  return first | middle << 8 * (n >> 1) | last << 8 * (n - 1);
}

/* How many ASCII letters stand at the start of the n bytes from s on; 8 bytes behind them are
   readable. */
static inline uint32_t wr_eight_letters_ahead (const char *s, uint32_t n) {
  uint32_t ahead = 0, more = 8;
  for (; more == 8 && ahead < n; ahead += more)
    more = wr_eight_before(wr_eight_letters(wr_eight_load(s + ahead)) ^ WR_EIGHT_HIGH);
  return ahead < n ? ahead : n;
}

#endif

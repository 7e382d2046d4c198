/* glance.h: what the bytes of a text are, 64 of them a bit each */
#ifndef WR_GLANCE_H
#define WR_GLANCE_H

#ifdef __SSE2__
#include <emmintrin.h>
#endif

#include "base/eight.h"

enum { WR_GLANCE = 64 };

/* Bit i tells of byte i. */
typedef struct wr_glance {
  uint64_t letter, digit;              /* of ASCII */
  uint64_t mark, comma;                /* . ! ? and , */
  uint64_t apostrophe, wide;           /* wide: beyond ASCII */
} wr_glance;

/* Bits below bit n; n <= WR_GLANCE. */
static inline uint64_t wr_glance_below (uint32_t n) {
  return n < WR_GLANCE ? (UINT64_C(1) << n) - 1 : ~UINT64_C(0);
}

/* How many bits are set. */
static inline uint32_t wr_glance_count (uint64_t bits) {
  bits -= bits >> 1 & WR_EIGHT(0x55);
  bits = (bits & WR_EIGHT(0x33)) + (bits >> 2 & WR_EIGHT(0x33));
  return (uint32_t) (((bits + (bits >> 4)) & WR_EIGHT(0x0F)) * WR_EIGHT(1) >> 56);
}

#ifdef __SSE2__

enum { WR_GLANCE_STEP = 16 };

static inline uint64_t wr_glance_bits (__m128i v) {
  return (uint32_t) _mm_movemask_epi8(v);
}

static inline __m128i wr_glance_same (__m128i v, char c) {
  return _mm_cmpeq_epi8(v, _mm_set1_epi8(c));
}

/* Bytes of v that are `first` or one of the n - 1 behind it. */
static inline uint64_t wr_glance_among (__m128i v, uint8_t first, uint8_t n) {
  __m128i from = _mm_add_epi8(v, _mm_set1_epi8((char) (0x80 - first)));
  return wr_glance_bits(_mm_cmplt_epi8(from, _mm_set1_epi8((char) (0x80 + n))));
}

static inline void wr_glance_step (wr_glance *g, const char *s, uint32_t i) {
  __m128i v = _mm_loadu_si128((const __m128i *) (const void *) s);
  __m128i ends = _mm_or_si128(wr_glance_same(v, '!'), wr_glance_same(v, '?'));
  g->letter |= wr_glance_among(_mm_or_si128(v, _mm_set1_epi8(0x20)), 'a', 26) << i;
  g->digit |= wr_glance_among(v, '0', 10) << i;
  g->mark |= wr_glance_bits(_mm_or_si128(ends, wr_glance_same(v, '.'))) << i;
  g->comma |= wr_glance_bits(wr_glance_same(v, ',')) << i;
  g->apostrophe |= wr_glance_bits(wr_glance_same(v, '\'')) << i;
  g->wide |= wr_glance_bits(v) << i;
}

#else

enum { WR_GLANCE_STEP = 8 };

/* The highest bits of eight bytes side by side. */
static inline uint64_t wr_glance_bits (uint64_t mask) {
  return (mask >> 7) * UINT64_C(0x0102040810204080) >> 56;
}

static inline uint64_t wr_glance_same (uint64_t w, char c) {
  return wr_eight_between(w, (uint8_t) c, (uint8_t) c);
}

static inline void wr_glance_step (wr_glance *g, const char *s, uint32_t i) {
  uint64_t w = wr_eight_load(s);
  uint64_t marks = wr_glance_same(w, '!') | wr_glance_same(w, '?') | wr_glance_same(w, '.');
  g->letter |= wr_glance_bits(wr_eight_letters(w)) << i;
  g->digit |= wr_glance_bits(wr_eight_between(w, '0', '9')) << i;
  g->mark |= wr_glance_bits(marks) << i;
  g->comma |= wr_glance_bits(wr_glance_same(w, ',')) << i;
  g->apostrophe |= wr_glance_bits(wr_glance_same(w, '\'')) << i;
  g->wide |= wr_glance_bits(w & WR_EIGHT_HIGH) << i;
}

#endif

/* Looks at the n bytes from s on, n <= WR_GLANCE; up to 15 behind them are looked at too. */
static inline wr_glance wr_glance_at (const char *s, uint32_t n) {
  wr_glance g = {0, 0, 0, 0, 0, 0};
  for (uint32_t i = 0; i < n; i += WR_GLANCE_STEP) wr_glance_step(&g, s + i, i);
  return g;
}

#endif

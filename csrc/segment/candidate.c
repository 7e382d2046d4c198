/* candidate.c: finds the bytes where a sentence could end */
#ifdef __SSE2__
#include <emmintrin.h>
#endif

#include "segment/candidate.h"

/* First two bytes of the UTF-8 of terminators and brackets: U+0589, U+061F, U+06D4, U+0964,
   U+104A, U+1362, U+3002 and CJK brackets, full-width forms, emoji. */
static const uint8_t pair[][2] = {
  {0xD6, 0x89}, {0xD8, 0x9F}, {0xDB, 0x94}, {0xE0, 0xA5}, {0xE1, 0x81}, {0xE1, 0x8D},
      {0xE3, 0x80}, {0xEF, 0xBC}, {0xEF, 0xBD}, {0xF0, 0x9F}, {0xE2, 0x9D}
};
enum { PAIRS = sizeof pair / sizeof *pair };

static bool is_pair (uint8_t a, uint8_t b) {
  for (int i = 0; i < PAIRS; i++)
    if (pair[i][0] == a && pair[i][1] == b) return true;
  return false;
}

/* U+2026 and U+203C among the quotes and dashes of their block. */
static bool is_general (uint8_t a, uint8_t b, uint8_t c) {
  return a == 0xE2 && b == 0x80 && (c == 0xA6 || c == 0xBC);
}

/* The commonest marks of these blocks that end nothing: U+3001 and U+FF0C, commas. */
static bool is_comma (uint8_t a, uint8_t b, uint8_t c) {
  return (a == 0xE3 && b == 0x80 && c == 0x81) || (a == 0xEF && b == 0xBC && c == 0x8C);
}

static uint64_t scalar_block (const wr_candidates *x, uint32_t n) {
  uint64_t mask = 0;
  const char *s = x->s + x->at;
  for (uint32_t i = 0; i < n; i++) {
    char c = s[i];
    bool hit = c == '.' || c == '!' || c == '?' || c == '\n' || c == x->extra;
    uint32_t left = x->end - x->at - i;
    uint8_t a = (uint8_t) c, second = left > 1 ? (uint8_t) s[i + 1] : 0;
    uint8_t third = left > 2 ? (uint8_t) s[i + 2] : 0;
    if (a >= 0xC0)
      hit = (is_pair(a, second) && !is_comma(a, second, third)) || is_general(a, second, third);
    mask |= (uint64_t) hit << i;
  }
  return mask;
}

#ifdef __SSE2__
static __m128i equal (__m128i v, int byte) {
  return _mm_cmpeq_epi8(v, _mm_set1_epi8((char) byte));
}

/* The candidates beyond ASCII of the 16 bytes at s.  Reads 18. */
static __m128i beyond_ascii (const char *s, __m128i v) {
  __m128i w = _mm_loadu_si128((const __m128i *) (const void *) (s + 1));
  __m128i u = _mm_loadu_si128((const __m128i *) (const void *) (s + 2));
  __m128i general = _mm_and_si128(equal(v, 0xE2), equal(w, 0x80));
  __m128i hit = _mm_and_si128(general, _mm_or_si128(equal(u, 0xA6), equal(u, 0xBC)));
  /* Latin text has no other lead bytes from D6 on than E2 */
  __m128i high = _mm_cmpeq_epi8(_mm_max_epu8(v, _mm_set1_epi8((char) 0xD6)), v);
  if (_mm_movemask_epi8(_mm_andnot_si128(equal(v, 0xE2), high)) == 0)
    return _mm_or_si128(hit, _mm_and_si128(equal(v, 0xE2), equal(w, 0x9D)));
  for (int i = 0; i < PAIRS; i++)
    hit = _mm_or_si128(hit, _mm_and_si128(equal(v, pair[i][0]), equal(w, pair[i][1])));
  __m128i comma = _mm_or_si128(_mm_and_si128(equal(w, 0x80), equal(u, 0x81)),
                               _mm_and_si128(equal(w, 0xBC), equal(u, 0x8C)));
  __m128i block = _mm_or_si128(equal(v, 0xE3), equal(v, 0xEF));
  return _mm_andnot_si128(_mm_and_si128(comma, block), hit);
}

static uint64_t simd_sixteen (const char *s, char extra) {
  __m128i v = _mm_loadu_si128((const __m128i *) (const void *) s);
  __m128i hit = _mm_or_si128(_mm_or_si128(equal(v, '.'), equal(v, '!')),
                             _mm_or_si128(equal(v, '?'), equal(v, '\n')));
  hit = _mm_or_si128(hit, equal(v, extra));
  if (_mm_movemask_epi8(v)) hit = _mm_or_si128(hit, beyond_ascii(s, v));
  return (uint64_t) _mm_movemask_epi8(hit);
}

/* Reads 66 bytes. */
static uint64_t simd_block (const wr_candidates *x, uint32_t n) {
  const char *s = x->s + x->at;
  uint64_t mask = 0;
  for (uint32_t i = 0; i < n; i += 16) mask |= simd_sixteen(s + i, x->extra) << i;
  return n < 64 ? mask & ((UINT64_C(1) << n) - 1) : mask;
}
#endif

static void next_block (wr_candidates *x) {
  uint32_t left = x->end - x->at, n = left < 64 ? left : 64;
  x->base = x->at;
#ifdef __SSE2__
  x->mask = x->size - x->at >= 66 ? simd_block(x, n) : scalar_block(x, n);
#else
  x->mask = scalar_block(x, n);
#endif
  x->at += n;
}

void wr_candidates_start (wr_candidates *x, const char *s, uint32_t start, uint32_t end,
                          uint32_t size, char extra) {
  *x = (wr_candidates) {.s = s, .at = start, .end = end, .size = size, .base = start,
                        .mask = 0, .extra = extra};
}

uint32_t wr_candidates_next (wr_candidates *x, uint32_t from) {
  if (from > x->at) {
    x->at = from < x->end ? from : x->end;
    x->mask = 0;
  }
  for (;;) {
    while (x->mask) {
      uint32_t i = x->base + (uint32_t) __builtin_ctzll(x->mask);
      x->mask &= x->mask - 1;
      if (i >= from) return i;
    }
    if (x->at >= x->end) return WR_NONE;
    next_block(x);
  }
}

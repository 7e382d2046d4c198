/* candidate.c: finds the bytes where a sentence could end */
#ifdef __SSE2__
#include <emmintrin.h>
#endif

#include "segment/candidate.h"

enum { BLOCK = 64, READ = BLOCK + 2 };  /* bytes of a mask; bytes that are read for it */

/* First two bytes of the UTF-8 of terminators and brackets: dingbats, U+3002 and CJK brackets,
   full-width forms; from RARE on U+0589, U+061F, U+06D4, U+0964, U+104A, U+1362, emoji. */
static const uint8_t pair[][2] = {
  {0xE2, 0x9D}, {0xE3, 0x80}, {0xEF, 0xBC}, {0xEF, 0xBD}, {0xD6, 0x89}, {0xD8, 0x9F},
  {0xDB, 0x94}, {0xE0, 0xA5}, {0xE1, 0x81}, {0xE1, 0x8D}, {0xF0, 0x9F}
};
enum { RARE = 4, PAIRS = sizeof pair / sizeof *pair };

#ifdef __SSE2__
static __m128i equal (__m128i v, int byte) {
  return _mm_cmpeq_epi8(v, _mm_set1_epi8((char) byte));
}

/* The bytes of v that are `first` or greater. */
static __m128i from (__m128i v, int first) {
  return _mm_cmpeq_epi8(_mm_max_epu8(v, _mm_set1_epi8((char) first)), v);
}

/* Where one of the pairs [i, end) begins; v the bytes, w those behind each. */
static inline __m128i pairs (__m128i v, __m128i w, int i, int end) {
  __m128i hit = _mm_setzero_si128();
  for (; i < end; i++)
    hit = _mm_or_si128(hit, _mm_and_si128(equal(v, pair[i][0]), equal(w, pair[i][1])));
  return hit;
}

/* The candidates beyond ASCII of the 16 bytes at s.  Reads 18. */
static __m128i beyond_ascii (const char *s, __m128i v) {
  __m128i w = _mm_loadu_si128((const __m128i *) (const void *) (s + 1));
  __m128i u = _mm_loadu_si128((const __m128i *) (const void *) (s + 2));
  __m128i general = _mm_and_si128(equal(v, 0xE2), equal(w, 0x80));
  __m128i hit = _mm_and_si128(general, _mm_or_si128(equal(u, 0xA6), equal(u, 0xBC)));
  /* Latin text has no other lead bytes from D6 on than E2, Chinese none that are not E2 to EF. */
  __m128i high = from(v, 0xD6);
  if (_mm_movemask_epi8(_mm_andnot_si128(equal(v, 0xE2), high)) == 0)
    return _mm_or_si128(hit, pairs(v, w, 0, 1));
  hit = _mm_or_si128(hit, pairs(v, w, 0, RARE));
  __m128i usual = _mm_andnot_si128(from(v, 0xF0), from(v, 0xE2));
  if (_mm_movemask_epi8(_mm_andnot_si128(usual, high)))
    hit = _mm_or_si128(hit, pairs(v, w, RARE, PAIRS));
  __m128i comma = _mm_or_si128(_mm_and_si128(equal(w, 0x80), equal(u, 0x81)),
                               _mm_and_si128(equal(w, 0xBC), equal(u, 0x8C)));
  __m128i block = _mm_or_si128(equal(v, 0xE3), equal(v, 0xEF));
  return _mm_andnot_si128(_mm_and_si128(comma, block), hit);
}

static inline __m128i ascii_marks (__m128i v, char extra) {
  __m128i stops = _mm_or_si128(equal(v, '.'), equal(v, extra));
  __m128i others = _mm_or_si128(equal(v, '!'), equal(v, '?'));
  return _mm_or_si128(_mm_or_si128(stops, others), equal(v, '\n'));
}

static inline __m128i sixteen (const char *s) {
  return _mm_loadu_si128((const __m128i *) (const void *) s);
}

static inline uint64_t bits (__m128i v) {
  return (uint64_t) (uint32_t) _mm_movemask_epi8(v);
}

static inline uint64_t all_bits (__m128i a, __m128i b, __m128i c, __m128i d) {
  return bits(a) | bits(b) << 16 | bits(c) << 32 | bits(d) << 48;
}

static uint64_t read_block (const char *s, char extra) {
  __m128i a = sixteen(s), b = sixteen(s + 16), c = sixteen(s + 32), d = sixteen(s + 48);
  uint64_t hit = all_bits(ascii_marks(a, extra), ascii_marks(b, extra), ascii_marks(c, extra),
                          ascii_marks(d, extra));
  __m128i any = _mm_or_si128(_mm_or_si128(a, b), _mm_or_si128(c, d));
  if (_mm_movemask_epi8(any) == 0) return hit;
  return hit | all_bits(beyond_ascii(s, a), beyond_ascii(s + 16, b), beyond_ascii(s + 32, c),
                        beyond_ascii(s + 48, d));
}
#else
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

static uint64_t read_block (const char *s, char extra) {
  uint64_t mask = 0;
  for (uint32_t i = 0; i < BLOCK; i++) {
    uint8_t a = (uint8_t) s[i], b = (uint8_t) s[i + 1], c = (uint8_t) s[i + 2];
    bool ascii = a == '.' || a == '!' || a == '?' || a == '\n' || a == (uint8_t) extra;
    bool hit = ascii || (is_pair(a, b) && !is_comma(a, b, c)) || is_general(a, b, c);
    mask |= (uint64_t) hit << i;
  }
  return mask;
}
#endif

/* The candidates of the block at byte `at`; behind the end of the text stand zeros. */
static uint64_t block_at (const wr_candidates *x, uint32_t at) {
  char tail[READ] = {0};
  if (x->size - at >= READ) return read_block(x->s + at, x->extra);
  memcpy(tail, x->s + at, x->size - at);
  return read_block(tail, x->extra);
}

void wr_candidates_start (wr_candidates *x, const char *s, uint32_t size, char extra) {
  *x = (wr_candidates) {.s = s, .size = size, .extra = extra};
}

uint32_t wr_candidates_search (wr_candidates *x, uint32_t from) {
  if (from > x->at) x->at = from;
  while (x->at < x->size) {
    x->base = x->at;
    x->mask = block_at(x, x->base);
    x->at += BLOCK;
    if (x->mask) return x->base + (uint32_t) __builtin_ctzll(x->mask);
  }
  return WR_NONE;
}

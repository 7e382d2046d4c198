/* scan.h: finding the few bytes that matter among many that do not */
#ifndef WR_SCAN_H
#define WR_SCAN_H

#ifdef __SSE2__
#include <emmintrin.h>
#elif defined(__ARM_NEON) && defined(__aarch64__)
#include <arm_neon.h>
#endif

#include "base/base.h"

/* A block is a few bytes looked at together; a test of one gives a mask whose lowest set bit
   tells the first byte that passes (higher bits may be wrong).  16 bytes with SSE2 or NEON,
   else 8 in a word. */
#ifdef __SSE2__

enum { WR_BLOCK = 16, WR_BLOCK_BITS = 0 };
typedef __m128i wr_block;

static inline wr_block wr_block_load (const char *p) {
  return _mm_loadu_si128((const __m128i *) (const void *) p);
}

/* The bytes that are c; those up to ' '; those of either; whether there are any; their mask. */
static inline wr_block wr_block_same (wr_block v, char c) {
  return _mm_cmpeq_epi8(v, _mm_set1_epi8(c));
}

static inline wr_block wr_block_low (wr_block v) {
  return _mm_cmpeq_epi8(_mm_min_epu8(v, _mm_set1_epi8(' ')), v);
}

static inline wr_block wr_block_or (wr_block a, wr_block b) {
  return _mm_or_si128(a, b);
}

static inline bool wr_block_any (wr_block v) {
  return _mm_movemask_epi8(v) != 0;
}

static inline uint64_t wr_block_mask (wr_block v) {
  return (uint32_t) _mm_movemask_epi8(v);
}

#elif defined(__ARM_NEON) && defined(__aarch64__)

enum { WR_BLOCK = 16, WR_BLOCK_BITS = 2 };
typedef uint8x16_t wr_block;

static inline wr_block wr_block_load (const char *p) {
  return vld1q_u8((const uint8_t *) p);
}

static inline wr_block wr_block_same (wr_block v, char c) {
  return vceqq_u8(v, vdupq_n_u8((uint8_t) c));
}

static inline wr_block wr_block_low (wr_block v) {
  return vcleq_u8(v, vdupq_n_u8(' '));
}

static inline wr_block wr_block_or (wr_block a, wr_block b) {
  return vorrq_u8(a, b);
}

static inline bool wr_block_any (wr_block v) {
  return vmaxvq_u8(v) != 0;
}

/* Four bits for each byte. */
static inline uint64_t wr_block_mask (wr_block v) {
  return vget_lane_u64(vreinterpret_u64_u8(vshrn_n_u16(vreinterpretq_u16_u8(v), 4)), 0);
}

#else

enum { WR_BLOCK = 8, WR_BLOCK_BITS = 3 };
typedef uint64_t wr_block;
#define WR_EACH_BYTE(c) (0x0101010101010101u * (uint8_t) (c))

static inline wr_block wr_block_load (const char *p) {
  uint64_t v;
  memcpy(&v, p, 8);
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
  v = __builtin_bswap64(v);
#endif
  return v;
}

/* Bytes below c, at most 0x80. */
static inline uint64_t wr_block_below (wr_block v, uint8_t c) {
  return (v - WR_EACH_BYTE(c)) & ~v & WR_EACH_BYTE(0x80);
}

static inline wr_block wr_block_same (wr_block v, char c) {
  return wr_block_below(v ^ WR_EACH_BYTE(c), 1);
}

static inline wr_block wr_block_low (wr_block v) {
  return wr_block_below(v, ' ' + 1);
}

static inline wr_block wr_block_or (wr_block a, wr_block b) {
  return a | b;
}

static inline bool wr_block_any (wr_block v) {
  return v != 0;
}

static inline uint64_t wr_block_mask (wr_block v) {
  return v;
}

#endif

static inline uint64_t wr_block_is (wr_block v, char c) {
  return wr_block_mask(wr_block_same(v, c));
}

static inline uint32_t wr_block_first (uint64_t mask) {
  return (uint32_t) __builtin_ctzll(mask) >> WR_BLOCK_BITS;
}

/* Special bytes make a text differ from its source: CR, NUL and, where there are references,
   '&'.  `also` is that '&', or a second CR where there are none. */
static inline bool wr_scan_is_special (char c, char also) {
  return c == also || c == '\r' || c == 0;
}

static inline wr_block wr_block_special (wr_block v, char also) {
  return wr_block_or(wr_block_same(v, also),
                     wr_block_or(wr_block_same(v, '\r'), wr_block_same(v, 0)));
}

/* The first `stop` in [p, end), or end.  *special is set (never cleared) when a special byte
   stands before it.  Reads nothing outside. */
static inline const char *wr_scan_text (const char *p, const char *end, char stop, char also,
  bool *special) {
  for (; end - p >= WR_BLOCK; p += WR_BLOCK) {
    wr_block v = wr_block_load(p);
    uint64_t hit = wr_block_is(v, stop), odd = wr_block_mask(wr_block_special(v, also));
    if (odd & (hit ^ (hit - 1))) *special = true;
    if (hit) return p + wr_block_first(hit);
  }
  for (; p < end && *p != stop; p++) {
    if (wr_scan_is_special(*p, also)) *special = true;
  }
  return p;
}

/* Not all zero when a byte of the block at p is `stop` or, while `watch`, special. */
static inline wr_block wr_block_hits (const char *p, char stop, char also, bool watch) {
  wr_block v = wr_block_load(p), hit = wr_block_same(v, stop);
  return watch ? wr_block_or(hit, wr_block_special(v, also)) : hit;
}

/* Whether none of four blocks has such a byte. */
static inline bool wr_scan_is_dull (const char *p, char stop, char also, bool watch) {
  wr_block a = wr_block_hits(p, stop, also, watch);
  wr_block b = wr_block_hits(p + WR_BLOCK, stop, also, watch);
  wr_block c = wr_block_hits(p + 2 * WR_BLOCK, stop, also, watch);
  wr_block d = wr_block_hits(p + 3 * WR_BLOCK, stop, also, watch);
  return !wr_block_any(wr_block_or(wr_block_or(a, b), wr_block_or(c, d)));
}

/* As wr_scan_text, for texts in which `stop` is rare. */
static inline const char *wr_scan_long_text (
  const char *p, const char *end, char stop, char also, bool *special
) {
  enum { STRIDE = 4 * WR_BLOCK };
  while (end - p >= STRIDE) {
    if (!wr_scan_is_dull(p, stop, also, !*special)) {
      const char *q = wr_scan_text(p, p + STRIDE, stop, also, special);
      if (q < p + STRIDE) return q;
    }
    p += STRIDE;
  }
  return wr_scan_text(p, end, stop, also, special);
}

/* The first `stop` in [p, end), or end. */
static inline const char *wr_scan_byte (const char *p, const char *end, char stop) {
  for (; end - p >= WR_BLOCK; p += WR_BLOCK) {
    uint64_t hit = wr_block_is(wr_block_load(p), stop);
    if (hit) return p + wr_block_first(hit);
  }
  while (p < end && *p != stop) p++;
  return p;
}

/* The first special byte in [p, end), or end. */
static inline const char *wr_scan_special (const char *p, const char *end, char also) {
  for (; end - p >= WR_BLOCK; p += WR_BLOCK) {
    uint64_t hit = wr_block_mask(wr_block_special(wr_block_load(p), also));
    if (hit) return p + wr_block_first(hit);
  }
  while (p < end && !wr_scan_is_special(*p, also)) p++;
  return p;
}

/* Skips at most a block of [p, end) that holds no white space, control characters, '/', '>' or
   '=': the bytes of a short name. */
static inline const char *wr_scan_name (const char *p, const char *end) {
  if (end - p < WR_BLOCK) return p;
  wr_block v = wr_block_load(p);
  wr_block marks = wr_block_or(wr_block_same(v, '/'),
                               wr_block_or(wr_block_same(v, '>'), wr_block_same(v, '=')));
  uint64_t hit = wr_block_mask(wr_block_or(wr_block_low(v), marks));
  return p + (hit ? wr_block_first(hit) : WR_BLOCK);
}

#endif

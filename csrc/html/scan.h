/* scan.h: finding the few bytes that matter among many that do not */
#ifndef WR_SCAN_H
#define WR_SCAN_H

#ifdef __SSE2__
#include <emmintrin.h>
#endif

#include "base/base.h"

/* Bytes that make a text differ from its source: '&', CR, NUL. */
static inline bool wr_scan_is_special (char c) {
  return c == '&' || c == '\r' || c == 0;
}

/* The first `stop` in [p, end), or end.  *special is set (never cleared) when a special byte stands before it.  Reads nothing outside. */
static inline const char *wr_scan_text (const char *p, const char *end, char stop, bool *special) {
#ifdef __SSE2__
  const __m128i stops = _mm_set1_epi8(stop), amp = _mm_set1_epi8('&'), cr = _mm_set1_epi8('\r'), nul = _mm_setzero_si128();
  for (; end - p >= 16; p += 16) {
    __m128i v = _mm_loadu_si128((const __m128i *) (const void *) p);
    __m128i odd = _mm_or_si128(_mm_cmpeq_epi8(v, amp), _mm_or_si128(_mm_cmpeq_epi8(v, cr), _mm_cmpeq_epi8(v, nul)));
    uint32_t hit = (uint32_t) _mm_movemask_epi8(_mm_cmpeq_epi8(v, stops)), odds = (uint32_t) _mm_movemask_epi8(odd);
    if (hit) {
      if (odds & (hit ^ (hit - 1))) *special = true;
      return p + __builtin_ctz(hit);
    }
    if (odds) *special = true;
  }
#endif
  for (; p < end && *p != stop; p++) {
    if (wr_scan_is_special(*p)) *special = true;
  }
  return p;
}

/* The first `stop` in [p, end), or end. */
static inline const char *wr_scan_byte (const char *p, const char *end, char stop) {
#ifdef __SSE2__
  const __m128i stops = _mm_set1_epi8(stop);
  for (; end - p >= 16; p += 16) {
    uint32_t hit = (uint32_t) _mm_movemask_epi8(_mm_cmpeq_epi8(_mm_loadu_si128((const __m128i *) (const void *) p), stops));
    if (hit) return p + __builtin_ctz(hit);
  }
#endif
  while (p < end && *p != stop) p++;
  return p;
}

/* Skips at most 16 bytes of [p, end) that are not white space, control characters, '/', '>' or '=': the bytes of a short name. */
static inline const char *wr_scan_name (const char *p, const char *end) {
#ifdef __SSE2__
  if (end - p >= 16) {
    __m128i v = _mm_loadu_si128((const __m128i *) (const void *) p);
    __m128i low = _mm_cmpeq_epi8(_mm_min_epu8(v, _mm_set1_epi8(' ')), v), slash = _mm_cmpeq_epi8(v, _mm_set1_epi8('/'));
    __m128i more = _mm_cmpeq_epi8(v, _mm_set1_epi8('>')), equals = _mm_cmpeq_epi8(v, _mm_set1_epi8('='));
    uint32_t hit = (uint32_t) _mm_movemask_epi8(_mm_or_si128(_mm_or_si128(low, slash), _mm_or_si128(more, equals)));
    return hit ? p + __builtin_ctz(hit) : p + 16;
  }
#else
  (void) end;
#endif
  return p;
}

/* The first special byte in [p, end), or end. */
static inline const char *wr_scan_special (const char *p, const char *end) {
#ifdef __SSE2__
  const __m128i amp = _mm_set1_epi8('&'), cr = _mm_set1_epi8('\r'), nul = _mm_setzero_si128();
  for (; end - p >= 16; p += 16) {
    __m128i v = _mm_loadu_si128((const __m128i *) (const void *) p);
    __m128i odd = _mm_or_si128(_mm_cmpeq_epi8(v, amp), _mm_or_si128(_mm_cmpeq_epi8(v, cr), _mm_cmpeq_epi8(v, nul)));
    uint32_t hit = (uint32_t) _mm_movemask_epi8(odd);
    if (hit) return p + __builtin_ctz(hit);
  }
#endif
  while (p < end && !wr_scan_is_special(*p)) p++;
  return p;
}

#endif

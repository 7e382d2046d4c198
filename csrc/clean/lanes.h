/* lanes.h: rows of bytes turned into columns, 16 by 16 */
#ifndef WR_LANES_H
#define WR_LANES_H

#ifdef __SSE2__
#include <emmintrin.h>
#endif

#include "base/base.h"

enum { WR_LANES = 16 };

/* Makes WR_LANES columns, one behind another from `to` on, of the first bytes of as many rows,
   which stand `stride` bytes apart from `rows` on. */
#ifdef __SSE2__

/* A step of four: each pair of rows that stand half of all apart is mixed byte by byte. */
static inline void wr_lanes_mix (const __m128i *from, __m128i *to) {
  for (int i = 0; i < WR_LANES / 2; i++) {
    to[2 * i] = _mm_unpacklo_epi8(from[i], from[i + WR_LANES / 2]);
    to[2 * i + 1] = _mm_unpackhi_epi8(from[i], from[i + WR_LANES / 2]);
  }
}

static inline void wr_lanes_turn (const uint8_t *rows, size_t stride, uint8_t *to) {
  __m128i a[WR_LANES], b[WR_LANES];
  for (size_t i = 0; i < WR_LANES; i++)
    a[i] = _mm_loadu_si128((const __m128i *) (const void *) (rows + i * stride));
  wr_lanes_mix(a, b);
  wr_lanes_mix(b, a);
  wr_lanes_mix(a, b);
  wr_lanes_mix(b, a);
  for (int i = 0; i < WR_LANES; i++)
    _mm_storeu_si128((__m128i *) (void *) (to + i * WR_LANES), a[i]);
}

#else

static inline void wr_lanes_turn (const uint8_t *rows, size_t stride, uint8_t *to) {
  for (size_t k = 0; k < WR_LANES; k++)
    for (size_t i = 0; i < WR_LANES; i++) to[k * WR_LANES + i] = rows[i * stride + k];
}

#endif

#endif

/* window.c: what the bytes of a text are, 64 of them a bit each */
#ifdef __SSE2__
#include <emmintrin.h>
#endif

#include "segment/window.h"

#include "segment/character.h"

#ifdef __SSE2__
/* Bytes of v that are `first` or one of the n - 1 behind it. */
static inline __m128i among (__m128i v, uint8_t first, uint8_t n) {
  __m128i from = _mm_add_epi8(v, _mm_set1_epi8((char) (0x80 - first)));
  return _mm_cmplt_epi8(from, _mm_set1_epi8((char) (0x80 + n)));
}

static inline __m128i same (__m128i v, char c) {
  return _mm_cmpeq_epi8(v, _mm_set1_epi8(c));
}

static inline uint64_t bits (__m128i v) {
  return (uint64_t) (uint32_t) _mm_movemask_epi8(v);
}

static inline void read_sixteen (const char *s, wr_window *w, uint32_t shift) {
  __m128i v = _mm_loadu_si128((const __m128i *) (const void *) s);
  __m128i brackets = same(_mm_or_si128(v, _mm_set1_epi8(1)), ')');
  __m128i marks = _mm_or_si128(same(v, ','), same(v, '"'));
  uint64_t letter = bits(among(_mm_or_si128(v, _mm_set1_epi8(0x20)), 'a', 26));
  w->letter |= letter << shift;
  w->capital |= (letter & ~bits(_mm_slli_epi16(v, 2))) << shift;
  w->digit |= bits(among(v, '0', 10)) << shift;
  w->space |= bits(among(v, 0, ' ' + 1)) << shift;
  w->lone |= bits(_mm_or_si128(brackets, marks)) << shift;
}

#endif

static void read_one (uint8_t c, wr_window *w, uint32_t shift) {
  bool lone = c == '(' || c == ')' || c == ',' || c == '"';
  w->letter |= (uint64_t) wr_is_ascii_alpha(c) << shift;
  w->capital |= (uint64_t) ((uint32_t) c - 'A' < 26) << shift;
  w->digit |= (uint64_t) wr_is_digit(c) << shift;
  w->space |= (uint64_t) (c <= ' ') << shift;
  w->lone |= (uint64_t) lone << shift;
}

static void read_window (const wr_view *v, uint32_t at, wr_window *out) {
  uint32_t n = at > v->size ? 0 : v->size - at < WR_WINDOW ? v->size - at : WR_WINDOW, i = 0;
  wr_window w = {.at = at};
#ifdef __SSE2__
  for (; i + 16 <= n; i += 16) read_sixteen(v->s + at + i, &w, i);
#endif
  for (; i < n; i++) read_one((uint8_t) v->s[at + i], &w, i);
  *out = w;
}

void wr_view_begin (wr_view *v, const char *s, uint32_t size) {
  v->s = s;
  v->size = size;
  read_window(v, 0, &v->first);
  read_window(v, WR_WINDOW, &v->second);
}

void wr_view_move (wr_view *v, uint32_t at) {
  if (at - v->first.at < 2 * WR_WINDOW) v->first = v->second;
  else read_window(v, at, &v->first);
  read_window(v, v->first.at + WR_WINDOW, &v->second);
}

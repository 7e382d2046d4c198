/* utf8.c: UTF-8 checked, read and written; the Encoding Standard's rules for bad bytes */
#ifdef __SSE2__
#include <emmintrin.h>
#endif

#include "base/utf8.h"

static inline bool is_tail (unsigned char c) {
  return (c & 0xC0) == 0x80;
}

/* The length of the well-formed sequence at s, or 0; then *subpart is the length of its
   maximal subpart (1 to 3). Second-byte ranges: Unicode 15, table 3-7. */
static uint32_t sequence (const unsigned char *s, size_t n, uint32_t *subpart) {
  unsigned char first = s[0];
  *subpart = 1;
  if (first < 0x80) return 1;
  if (first < 0xC2 || first > 0xF4) return 0;
  uint32_t length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
  unsigned char low = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
  unsigned char high = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
  if (n < 2 || s[1] < low || s[1] > high) return 0;
  for (*subpart = 2; *subpart < length; ++*subpart) {
    if (*subpart >= n || !is_tail(s[*subpart])) return 0;
  }
  return length;
}

size_t wr_utf8_ascii (const char *s, size_t n) {
  size_t i = 0;
#ifdef __SSE2__
  for (; n - i >= 16; i += 16) {
    int high = _mm_movemask_epi8(_mm_loadu_si128((const __m128i *) (const void *) (s + i)));
    if (high) return i + (size_t) __builtin_ctz((unsigned) high);
  }
#else
  for (; n - i >= 8; i += 8) {
    uint64_t w;
    memcpy(&w, s + i, sizeof w);
    if (w & UINT64_C(0x8080808080808080)) break;
  }
#endif
  while (i < n && (unsigned char) s[i] < 0x80) i++;
  return i;
}

/* The bytes of the well-formed sequences of two bytes, or of three where no second byte is
   special, from s on. */
static size_t common_run (const unsigned char *s, size_t n) {
  size_t i = 0;
  while (n - i >= 3) {
    unsigned char first = s[i];
    if (first >= 0xC2 && first < 0xE0 && is_tail(s[i + 1])) i += 2;
    else if (first > 0xE0 && first < 0xED && is_tail(s[i + 1]) && is_tail(s[i + 2])) i += 3;
    else break;
  }
  return i;
}

size_t wr_utf8_valid (const char *s, size_t n) {
  const unsigned char *u = (const unsigned char *) s;
  size_t i = 0;
  while (i < n) {
    if (u[i] < 0x80) i += wr_utf8_ascii(s + i, n - i);
    i += common_run(u + i, n - i);
    if (i == n || u[i] < 0x80) continue;
    uint32_t subpart, length = sequence(u + i, n - i, &subpart);
    if (length == 0) break;
    i += length;
  }
  return i;
}

uint32_t wr_utf8_decode (const char *s, size_t n, uint32_t *used) {
  const unsigned char *u = (const unsigned char *) s;
  uint32_t subpart, length = sequence(u, n, &subpart);
  *used = length ? length : subpart;
  switch (length) {
    case 1: return u[0];
    case 2: return (u[0] & 0x1Fu) << 6 | (u[1] & 0x3Fu);
    case 3: return (u[0] & 0x0Fu) << 12 | (u[1] & 0x3Fu) << 6 | (u[2] & 0x3Fu);
    case 0: return WR_REPLACEMENT;
  }
  return (u[0] & 0x07u) << 18 | (u[1] & 0x3Fu) << 12 | (u[2] & 0x3Fu) << 6 | (u[3] & 0x3Fu);
}

static char tail (uint32_t bits) {
  return (char) (0x80 | (bits & 0x3F));
}

uint32_t wr_utf8_encode (uint32_t c, char out[4]) {
  if (c < 0x80) {
    out[0] = (char) c;
    return 1;
  }
  if (c < 0x800) {
    out[0] = (char) (0xC0 | c >> 6);
    out[1] = tail(c);
    return 2;
  }
  if (c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF)) c = WR_REPLACEMENT;
  if (c < 0x10000) {
    out[0] = (char) (0xE0 | c >> 12);
    out[1] = tail(c >> 6);
    out[2] = tail(c);
    return 3;
  }
  out[0] = (char) (0xF0 | c >> 18);
  out[1] = tail(c >> 12);
  out[2] = tail(c >> 6);
  out[3] = tail(c);
  return 4;
}

size_t wr_utf8_length (const char *s, size_t n) {
  size_t count = 0;
  for (size_t i = 0; i < n; i++) count += !is_tail((unsigned char) s[i]);
  return count;
}

size_t wr_utf8_before (const char *s, size_t i) {
  do i--;
  while (i > 0 && is_tail((unsigned char) s[i]));
  return i;
}

/* sha256_block.c: the blocks of SHA-256 */
#if defined(__x86_64__) && defined(__SSE2__)
#include <cpuid.h>
#include <immintrin.h>
#define INSTRUCTS 1
#else
#define INSTRUCTS 0
#endif

#include "base/sha256_block.h"

/* The first 32 bits of the fractions of the cube roots of the first 64 primes. */
static const uint32_t rounds[64] = {
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
  0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
  0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
  0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
  0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
  0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
  0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
  0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
};

static uint32_t turn (uint32_t x, unsigned n) {
  return x >> n | x << (32 - n);
}

static uint32_t read_word (const unsigned char *s) {
  return (uint32_t) s[0] << 24 | (uint32_t) s[1] << 16 | (uint32_t) s[2] << 8 | s[3];
}

/* Message schedule (6.2.2, step 1). */
static void expand (const unsigned char *block, uint32_t w[64]) {
  for (int i = 0; i < 16; i++) w[i] = read_word(block + i * 4);
  for (int i = 16; i < 64; i++) {
    uint32_t a = w[i - 15], b = w[i - 2];
    w[i] = w[i - 16] + (turn(a, 7) ^ turn(a, 18) ^ a >> 3)
      + w[i - 7] + (turn(b, 17) ^ turn(b, 19) ^ b >> 10);
  }
}

/* One round moves the eight words on by one (6.2.2, step 3). */
static void take_block (uint32_t state[8], const unsigned char *block) {
  uint32_t w[64];
  uint32_t a = state[0], b = state[1], c = state[2], d = state[3];
  uint32_t e = state[4], f = state[5], g = state[6], h = state[7];
  expand(block, w);
  for (int i = 0; i < 64; i++) {
    uint32_t one = h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g))
      + rounds[i] + w[i];
    uint32_t two = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    h = g, g = f, f = e, e = d + one;
    d = c, c = b, b = a, a = one + two;
  }
  const uint32_t done[8] = {a, b, c, d, e, f, g, h};
  for (int i = 0; i < 8; i++) state[i] += done[i];
}

void wr_sha256_blocks (uint32_t state[8], const unsigned char *at, size_t n) {
  for (; n; n--, at += WR_SHA256_BLOCK) take_block(state, at);
}

#if INSTRUCTS

#define SHA __attribute__((target("sha,sse4.1")))

bool wr_sha256_instructions (void) {
  unsigned a, b, c, d;
  bool shuffles = __get_cpuid(1, &a, &b, &c, &d) && c & bit_SSE4_1 && c & bit_SSSE3;
  return shuffles && __get_cpuid_count(7, 0, &a, &b, &c, &d) && b & 1u << 29;
}

/* The state as the instructions hold it, highest word first: words a b e f, and c d g h. */
typedef struct halves {
  __m128i abef, cdgh;
} halves;

SHA static halves pack (const uint32_t state[8]) {
  __m128i cdab = _mm_shuffle_epi32(_mm_loadu_si128((const __m128i *) state), 0xb1);
  __m128i efgh = _mm_shuffle_epi32(_mm_loadu_si128((const __m128i *) (state + 4)), 0x1b);
  return (halves) {_mm_alignr_epi8(cdab, efgh, 8), _mm_blend_epi16(efgh, cdab, 0xf0)};
}

SHA static void unpack (halves s, uint32_t state[8]) {
  __m128i feba = _mm_shuffle_epi32(s.abef, 0x1b), dchg = _mm_shuffle_epi32(s.cdgh, 0xb1);
  _mm_storeu_si128((__m128i *) state, _mm_blend_epi16(feba, dchg, 0xf0));
  _mm_storeu_si128((__m128i *) (state + 4), _mm_alignr_epi8(dchg, feba, 8));
}

/* Four rounds with the four words of the schedule that are next. */
SHA static inline halves four_rounds (halves s, __m128i words, int round) {
  __m128i k = _mm_add_epi32(words, _mm_loadu_si128((const __m128i *) (rounds + round)));
  s.cdgh = _mm_sha256rnds2_epu32(s.cdgh, s.abef, k);
  s.abef = _mm_sha256rnds2_epu32(s.abef, s.cdgh, _mm_shuffle_epi32(k, 0x0e));
  return s;
}

/* The four words of the schedule behind w[0..3], which hold the last sixteen. */
SHA static inline __m128i next_words (const __m128i w[4]) {
  __m128i sum = _mm_sha256msg1_epu32(w[0], w[1]);
  sum = _mm_add_epi32(sum, _mm_alignr_epi8(w[3], w[2], 4));
  return _mm_sha256msg2_epu32(sum, w[3]);
}

SHA static halves take_instructed (halves s, const unsigned char *block) {
  const __m128i swap = _mm_set_epi64x(0x0c0d0e0f08090a0b, 0x0405060700010203);
  const halves before = s;
  __m128i w[4];
  for (int i = 0; i < 4; i++) {
    w[i] = _mm_shuffle_epi8(_mm_loadu_si128((const __m128i *) (block + i * 16)), swap);
    s = four_rounds(s, w[i], i * 4);
  }
  for (int i = 16; i < 64; i += 4) {
    __m128i next = next_words(w);
    w[0] = w[1], w[1] = w[2], w[2] = w[3], w[3] = next;
    s = four_rounds(s, next, i);
  }
  return (halves) {
    _mm_add_epi32(s.abef, before.abef), _mm_add_epi32(s.cdgh, before.cdgh)};
}

SHA void wr_sha256_blocks_instructed (uint32_t state[8], const unsigned char *at, size_t n) {
  halves s = pack(state);
  for (; n; n--, at += WR_SHA256_BLOCK) s = take_instructed(s, at);
  unpack(s, state);
}

#else

bool wr_sha256_instructions (void) {
  return false;
}

void wr_sha256_blocks_instructed (uint32_t state[8], const unsigned char *at, size_t n) {
  wr_sha256_blocks(state, at, n);
}

#endif

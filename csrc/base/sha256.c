/* sha256.c: SHA-256 (FIPS 180-4) */
#include "base/sha256.h"

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

/* Of the square roots of the first eight. */
static const uint32_t first[8] = {
  0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
  0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};

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

void wr_sha256_init (wr_sha256 *s) {
  memcpy(s->state, first, sizeof first);
  s->n = 0;
}

void wr_sha256_put (wr_sha256 *s, const void *bytes, size_t n) {
  const unsigned char *at = bytes;
  while (n) {
    size_t held = s->n % WR_SHA256_BLOCK, part = WR_SHA256_BLOCK - held;
    if (part > n) part = n;
    if (part == WR_SHA256_BLOCK) take_block(s->state, at);
    else memcpy(s->block + held, at, part);
    if (held && held + part == WR_SHA256_BLOCK) take_block(s->state, s->block);
    s->n += part;
    at += part;
    n -= part;
  }
}

/* Padding: a one, zeros, the length in bits in eight bytes (5.1.1). */
static void finish (wr_sha256 *s) {
  static const unsigned char padding[WR_SHA256_BLOCK] = {0x80};
  unsigned char length[8];
  uint64_t bits = s->n * 8;
  for (int i = 0; i < 8; i++) length[i] = (unsigned char) (bits >> (56 - 8 * i));
  size_t held = s->n % WR_SHA256_BLOCK;
  wr_sha256_put(s, padding, held < 56 ? 56 - held : 120 - held);
  wr_sha256_put(s, length, sizeof length);
}

void wr_sha256_text (const wr_sha256 *s, char text[WR_SHA256_TEXT]) {
  static const char digits[] = "0123456789abcdef";
  wr_sha256 copy = *s;
  finish(&copy);
  for (int i = 0; i < WR_SHA256_TEXT; i++)
    text[i] = digits[copy.state[i / 8] >> (28 - i % 8 * 4) & 15];
}

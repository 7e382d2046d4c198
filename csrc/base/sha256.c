/* sha256.c: SHA-256 (FIPS 180-4) */
#include "base/sha256.h"

#include "base/sha256_block.h"

/* Of the square roots of the first eight. */
static const uint32_t first[8] = {
  0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
  0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};

static void take_blocks (wr_sha256 *s, const unsigned char *at, size_t n) {
  if (s->instructed) wr_sha256_blocks_instructed(s->state, at, n);
  else wr_sha256_blocks(s->state, at, n);
}

void wr_sha256_init (wr_sha256 *s) {
  memcpy(s->state, first, sizeof first);
  s->n = 0;
  s->instructed = wr_sha256_instructions();
}

void wr_sha256_put (wr_sha256 *s, const void *bytes, size_t n) {
  const unsigned char *at = bytes;
  while (n) {
    size_t held = s->n % WR_SHA256_BLOCK, part = WR_SHA256_BLOCK - held;
    if (!held && n >= WR_SHA256_BLOCK) {
      part = n - n % WR_SHA256_BLOCK;
      take_blocks(s, at, part / WR_SHA256_BLOCK);
    } else {
      if (part > n) part = n;
      memcpy(s->block + held, at, part);
      if (held + part == WR_SHA256_BLOCK) take_blocks(s, s->block, 1);
    }
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

/* hash.c: one 64-bit hash of bytes, the same on every machine */
#include "base/eight.h"
#include "base/hash.h"

/* Odd constants with about as many ones as zeros: the golden ratio's fraction, and those of
   splitmix64's finish. */
#define GOLDEN UINT64_C(0x9E3779B97F4A7C15)
#define MIX_A UINT64_C(0xBF58476D1CE4E5B9)
#define MIX_B UINT64_C(0x94D049BB133111EB)

static uint64_t read_word (const unsigned char *s) {
  return wr_eight_load((const char *) s);
}

/* Each step is a bijection of h for a fixed word and of the word for a fixed h: words lose
   nothing on the way. */
static uint64_t add_word (uint64_t h, uint64_t w) {
  w *= MIX_A;
  w ^= w >> 32;
  h = (h ^ w) * MIX_B;
  return h ^ h >> 29;
}

static uint64_t finish (uint64_t h) {
  h = (h ^ h >> 30) * MIX_A;
  h = (h ^ h >> 27) * MIX_B;
  return h ^ h >> 31;
}

uint64_t wr_hash (const void *bytes, size_t n, uint64_t seed) {
  const unsigned char *s = bytes;
  uint64_t h = finish(seed + GOLDEN) ^ n * GOLDEN;
  for (; n >= 8; s += 8, n -= 8) h = add_word(h, read_word(s));
  if (n) h = add_word(h, wr_eight_few((const char *) s, n));
  return finish(h);
}

/* A bijection as above, with one multiplication. */
static uint64_t add_far (uint64_t h, const unsigned char *s) {
  h = (h ^ read_word(s)) * MIX_B;
  return h ^ h >> 29;
}

/* Eight hashes of every eighth word, which do not wait for each other, and one of those and the
   rest.  They are no array: they shall stay in registers. */
uint64_t wr_hash_long (const void *bytes, size_t n) {
  const unsigned char *s = bytes;
  uint64_t a = n + GOLDEN, b = a + GOLDEN, c = b + GOLDEN, d = c + GOLDEN, e = d + GOLDEN,
    f = e + GOLDEN, g = f + GOLDEN, h = g + GOLDEN;
  uint64_t all = n;
  for (; n >= 64; s += 64, n -= 64) {
    a = add_far(a, s);
    b = add_far(b, s + 8);
    c = add_far(c, s + 16);
    d = add_far(d, s + 24);
    e = add_far(e, s + 32);
    f = add_far(f, s + 40);
    g = add_far(g, s + 48);
    h = add_far(h, s + 56);
  }
  const uint64_t parts[] = {a, b, c, d, e, f, g, h};
  for (int k = 0; k < 8; k++) all = add_word(all, parts[k]);
  return wr_hash(s, n, finish(all));
}

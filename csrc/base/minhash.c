/* minhash.c: signatures of texts that agree as often as the texts share runs of words */
#include "base/minhash.h"

#include "base/unicode.h"
#include "base/utf8.h"

#define MULTIPLIER UINT64_C(0x9E3779B97F4A7C15)

/* A word's hash, made character by character. */
typedef struct word {
  uint64_t hash;
  bool open;
} word;

static bool end_word (word *w, wr_array *words) {
  if (!w->open) return true;
  uint64_t *slot = wr_array_push(words, sizeof *slot);
  if (!slot) return false;
  *slot = w->hash;
  *w = (word) {0, false};
  return true;
}

static void add_character (word *w, uint32_t c) {
  c = wr_unicode_lower(c);
  w->hash = (w->hash ^ c) * MULTIPLIER;
  w->hash ^= w->hash >> 29;
  w->open = true;
}

static bool find_words (wr_slice text, wr_array *words) {
  word w = {0, false};
  uint32_t used;
  words->n = 0;
  for (uint32_t i = 0; i < text.n; i += used) {
    uint32_t c = wr_utf8_decode(text.at + i, text.n - i, &used);
    unsigned class = wr_unicode_class(c);
    bool part = class & (WR_U_ALPHA | WR_U_DIGIT | WR_U_MARK);
    if ((!part || class & WR_U_IDEO) && !end_word(&w, words)) return false;
    if (part) add_character(&w, c);
    if (class & WR_U_IDEO && !end_word(&w, words)) return false;
  }
  return end_word(&w, words);
}

/* Place j holds the least of a hash of its own over all runs: the upper half of an odd multiple. */
static void add_run (uint64_t run, uint32_t n, uint32_t *signature) {
  uint64_t multiplier = MULTIPLIER;
  for (uint32_t j = 0; j < n; j++, multiplier += 2 * MULTIPLIER) {
    uint64_t x = (run ^ run >> 31) * multiplier;
    uint32_t h = (uint32_t) ((x ^ x >> 33) * UINT64_C(0xBF58476D1CE4E5B9) >> 32);
    if (h < signature[j]) signature[j] = h;
  }
}

/* A run of words as one number. */
static uint64_t run_of (const uint64_t *words, uint32_t width) {
  uint64_t h = width;
  for (uint32_t i = 0; i < width; i++) {
    h = (h ^ words[i]) * UINT64_C(0x94D049BB133111EB);
    h ^= h >> 31;
  }
  return h;
}

uint32_t wr_minhash (wr_slice text, uint32_t width, uint32_t n, uint32_t *signature,
  wr_array *words) {
  for (uint32_t j = 0; j < n; j++) signature[j] = UINT32_MAX;
  if (!find_words(text, words)) return WR_NONE;
  const uint64_t *all = words->at;
  uint32_t count = words->n;
  if (count == 0) return 0;
  if (width > count) width = count;
  for (uint32_t i = 0; i + width <= count; i++)
    add_run(run_of(all + i, width), n, signature);
  return count - width + 1;
}

/* hint.c: classes and words of a page as slots of hashed tables */
#include "clean/hint.h"

enum { SHIFT = 32 - WR_HINT_BITS, PAIR = 1 };

/* What parts classes, words in them and tags, which share one table. */
enum { CLASS = 1 << 16, PART = 2 << 16, TAG = 3 << 16 };

uint32_t wr_hint_class (const wr_word *key, uint32_t n) {
  return wr_word_hash(key, CLASS + n) >> SHIFT;
}

uint32_t wr_hint_part (const wr_word *key, uint32_t n) {
  return wr_word_hash(key, PART + n) >> SHIFT;
}

uint32_t wr_hint_tag (uint32_t name) {
  wr_word key = {name, 0, 0};
  return wr_word_hash(&key, TAG) >> SHIFT;
}

uint32_t wr_hint_words (const wr_doc *d, const wr_block *b, uint32_t *slots) {
  const uint32_t *word = (const uint32_t *) d->layer[WR_WORDS].at + b->word;
  uint32_t last = PAIR;
  for (uint32_t i = 0; i < b->words_noted; i++) {
    slots[2 * i] = word[i] >> SHIFT;
    slots[2 * i + 1] = (last * 0x9E3779B1u ^ word[i]) * 0x85EBCA6Bu >> SHIFT;
    last = word[i];
  }
  return 2u * b->words_noted;
}

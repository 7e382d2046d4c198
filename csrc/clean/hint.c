/* hint.c: classes and words of a page as slots of hashed tables */
#include "clean/hint.h"

enum { WORD_SHIFT = 16, CLASS_SHIFT = 18, PAIR = 1 };

_Static_assert(WR_HINT_WORDS == 1 << (32 - WORD_SHIFT), "a slot is the upper bits of a hash");
_Static_assert(WR_HINT_CLASSES == 1 << (32 - CLASS_SHIFT), "a slot is the upper bits of a hash");

/* What parts classes, words in them and tags, which share one table. */
enum { CLASS = 1 << 16, PART = 2 << 16, TAG = 3 << 16 };

uint16_t wr_hint_class (const wr_word *key, uint32_t n) {
  return (uint16_t) (wr_word_hash(key, CLASS + n) >> CLASS_SHIFT);
}

uint16_t wr_hint_part (const wr_word *key, uint32_t n) {
  return (uint16_t) (wr_word_hash(key, PART + n) >> CLASS_SHIFT);
}

uint16_t wr_hint_tag (uint32_t name) {
  wr_word key = {name, 0, 0};
  return (uint16_t) (wr_word_hash(&key, TAG) >> CLASS_SHIFT);
}

uint32_t wr_hint_words (const wr_doc *d, const wr_block *b, uint16_t *slots) {
  const uint32_t *word = (const uint32_t *) d->layer[WR_WORDS].at + b->word;
  uint32_t last = PAIR;
  for (uint32_t i = 0; i < b->words_noted; i++) {
    slots[2 * i] = (uint16_t) (word[i] >> WORD_SHIFT);
    slots[2 * i + 1] = (uint16_t) ((last * 0x9E3779B1u ^ word[i]) * 0x85EBCA6Bu >> WORD_SHIFT);
    last = word[i];
  }
  return 2u * b->words_noted;
}

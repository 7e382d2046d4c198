/* hint.h: classes and words of a page as slots of two hashed tables that a model fills */
#ifndef WR_HINT_H
#define WR_HINT_H

#include "base/word.h"
#include "clean/measure.h"

/* A slot is a number below 1 << WR_HINT_BITS: the upper bits of a hash.  Its hint tells how much
   more content than elsewhere stands under a class, or in blocks with a word: eighths of a nat of
   log-odds, 0 where nothing is known. */
enum { WR_HINT_BITS = 21, WR_HINT_SLOTS = 1 << WR_HINT_BITS, WR_HINT_MOST = 2 * WR_WORDS_MOST };

/* A table of hints: 1 << bits entries of two bytes, the lower bits of a slot's number and its hint.
   A slot's upper bits number its entry, which only one of them has: a class or a word that was
   never met seldom takes the hint of another. */
typedef struct wr_hints {
  const uint8_t *at;
  uint32_t bits;                       /* 8 less than WR_HINT_BITS at least */
} wr_hints;

enum { WR_HINT_CLASS_BITS = 16, WR_HINT_WORD_BITS = 17, WR_HINT_ENTRY = 2 };

/* The lower bits of a slot, which its entry tells. */
static inline uint8_t wr_hint_rest (wr_hints t, uint32_t slot) {
  return (uint8_t) (slot & ((1u << (WR_HINT_BITS - t.bits)) - 1));
}

/* The hint of a slot; 0 where its entry is another's or nobody's.  Without a branch, which nobody
   could guess. */
static inline int8_t wr_hint_of (wr_hints t, uint32_t slot) {
  const uint8_t *entry = t.at + (slot >> (WR_HINT_BITS - t.bits)) * WR_HINT_ENTRY;
  uint32_t its = 0u - (entry[0] == wr_hint_rest(t, slot));
  return (int8_t) (uint8_t) (entry[1] & its);
}

/* The slot of a class in the table of classes, by the key of its letters and how many they are;
   of a word in a class. */
uint32_t wr_hint_class (const wr_word *key, uint32_t n);
uint32_t wr_hint_part (const wr_word *key, uint32_t n);

/* The slots of a block's noted words in the table of words, one by one and by twos.  Writes at
   most WR_HINT_MOST and gives how many. */
uint32_t wr_hint_words (const wr_doc *d, const wr_block *b, uint32_t *slots);

/* The slot of a tag in the table of classes. */
uint32_t wr_hint_tag (uint32_t name);

#endif

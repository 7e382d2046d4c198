/* hint.h: classes and words of a page as slots of two hashed tables that a model fills */
#ifndef WR_HINT_H
#define WR_HINT_H

#include "base/word.h"
#include "clean/measure.h"

/* A slot holds how much more content than elsewhere stands under a class, or in blocks with a
   word: eighths of a nat of log-odds, 0 where nothing is known.  What falls into one slot
   shares it. */
enum { WR_HINT_CLASSES = 1 << 14, WR_HINT_WORDS = 1 << 16, WR_HINT_MOST = 2 * WR_WORDS_MOST };

/* The slot of a class in the table of classes, by the key of its letters and how many they are;
   of a word in a class. */
uint16_t wr_hint_class (const wr_word *key, uint32_t n);
uint16_t wr_hint_part (const wr_word *key, uint32_t n);

/* The slots of a block's noted words in the table of words, one by one and by twos.  Writes at
   most WR_HINT_MOST and gives how many. */
uint32_t wr_hint_words (const wr_doc *d, const wr_block *b, uint16_t *slots);

/* The slot of a tag in the table of classes. */
uint16_t wr_hint_tag (uint32_t name);

#endif

/* hint.h: classes and words of a page as slots of two hashed tables that a model fills */
#ifndef WR_HINT_H
#define WR_HINT_H

#include "base/base.h"

/* A slot holds how much more content than elsewhere stands under a class, or in blocks with a word:
   eighths of a nat of log-odds, 0 where nothing is known.  What falls into one slot shares it. */
enum { WR_HINT_CLASSES = 1 << 14, WR_HINT_WORDS = 1 << 16, WR_HINT_MOST = 96 };

/* The slots of a class or id value in the table of classes: of every class whole, digits left out,
   and of its words.  Writes at most WR_HINT_MOST and gives how many. */
uint32_t wr_hint_classes (wr_slice value, uint16_t *slots);

/* The slots of a text in the table of words: its first words in lower case, one by one and by twos.
   Writes at most WR_HINT_MOST and gives how many. */
uint32_t wr_hint_words (wr_slice text, uint16_t *slots);

/* The slot of a tag in the table of classes. */
uint16_t wr_hint_tag (uint32_t name);

#endif

/* echo_word.h: the words of a text as an echo is looked for, one after another */
#ifndef WR_ECHO_WORD_H
#define WR_ECHO_WORD_H

#include "base/word.h"

/* Bytes of a block that are looked at; words that may stand in them. */
enum { WR_ECHO_BYTES = 600, WR_ECHO_WORDS_MOST = WR_ECHO_BYTES / 2 };

/* The hash of the word with this key, which is in lower case: letters and digits, at most
   WR_WORD_MOST of them. */
static inline uint32_t wr_echo_word_hash (const wr_word *key) {
  return wr_word_hash(key, 0);
}

/* The hash of the first word of s from *at on, which is moved behind it; false: there is none.  A
   word is a run of ASCII letters and digits in any case with what is beyond ASCII, and each
   character of three bytes from U+3000 on by itself. */
bool wr_echo_word_next (wr_slice s, uint32_t *at, uint32_t *hash);

#endif

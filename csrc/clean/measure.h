/* measure.h: what a block's text is made of, in numbers */
#ifndef WR_MEASURE_H
#define WR_MEASURE_H

#include "clean/block.h"

/* Of one block: so many words are noted at most. */
enum { WR_WORDS_MOST = 48 };

/* Counts characters, words, sentence marks, stop words, commas and digits of s into b, and notes
   its first words: appends their hashes (wr_word_hash of the key in lower case, digits as zeros)
   to `words`, which are uint32_t; the lowest bit of one tells that it has digits.  A word is a run
   of letters and digits, apostrophes left out; of the scripts written without spaces every second
   character counts as one, and none is noted.  Appends to `echo` the hashes of the words that
   stand in the first WR_ECHO_BYTES, as clean/echo_word.h has them.  16 bytes behind s are
   readable.  False: no memory. */
bool wr_measure (wr_block *b, wr_slice s, wr_array *words, wr_array *echo);

#endif

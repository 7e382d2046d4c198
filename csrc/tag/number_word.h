/* number_word.h: the English words of numbers, one by one */
#ifndef WR_NUMBER_WORD_H
#define WR_NUMBER_WORD_H

#include "tag/cursor.h"

/* Kinds and flags of the entries; made of gen/number.txt.  The value of a scale is its power
   of ten, of a part its denominator. */
enum wr_number_word_kind {
  WR_NUMBER_SMALL = 1, WR_NUMBER_TENS, WR_NUMBER_HUNDRED, WR_NUMBER_SCALE, WR_NUMBER_DOZEN,
  WR_NUMBER_PART, WR_NUMBER_A, WR_NUMBER_POINT, WR_NUMBER_MINUS, WR_NUMBER_ORDINAL,
  WR_NUMBER_ORDINAL_SCALE
};
enum wr_number_word_flag { WR_NUMBER_PLURAL = 1 };       /* "millions", "thirds" */

/* The word at `at`, in any case; NULL when it is none of a number.  *end gets its end. */
const wr_entry *wr_number_word (const wr_cursor *c, uint32_t at, uint32_t *end);

/* The word at `at` where it is of this kind. */
const wr_entry *wr_number_word_of (const wr_cursor *c, uint32_t at, uint32_t *end,
                                   enum wr_number_word_kind kind);

/* A number below a hundred in words. */
typedef struct wr_small {
  int32_t value;
  uint32_t end;
  bool ordinal;
} wr_small;

/* Reads "seven", "twenty", "twenty-one", "twenty-first" at `at`. */
bool wr_number_small (const wr_cursor *c, uint32_t at, wr_small *out);

#endif

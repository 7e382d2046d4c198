/* number.h: numbers in digits, words or both, with their exact value */
#ifndef WR_NUMBER_H
#define WR_NUMBER_H

#include "base/decimal.h"
#include "tag/cursor.h"

/* A number as written, before any unit. */
typedef struct wr_figure {
  uint32_t start, end;
  wr_decimal value;
  /* digits before the point; 0 when it begins with a word */
  uint8_t width;
  int8_t exponent;                     /* of the last scale: 6 in "3 million" */
  bool words;                          /* begins with a word */
  bool plain;                          /* digits and nothing else: may be a year */
  bool ordinal;                        /* "fifth", "21st" */
  bool fraction;                       /* "two thirds", "1/2" */
  bool scaled;                         /* "3 million", "5k", "two dozen" */
  bool article;                        /* begins with "a": "a million", "a dozen" */
  bool year;                           /* "nineteen eighty-four" */
  bool needs_unit;                     /* "half a": a number only where a unit follows */
  /* separators that read differently in another language */
  bool ambiguous;
} wr_figure;

enum wr_figure_mode {
  /* a currency stands before: "m", "b" and "t" are magnitudes */
  WR_FIGURE_MONEY = 1,
  /* "and" joins two numbers ("between two hundred and five hundred") */
  WR_FIGURE_NO_AND = 2,
  WR_FIGURE_NO_RATIO = 4               /* "in" and "over" join nothing */
};

/* A number that was read, so that readers of times and amounts that try one after the other at
   the same place find it read.  limit: the end of the sentence it was seen in, 0 in an empty
   place. */
typedef struct wr_figure_seen {
  uint32_t at, limit;
  unsigned mode;
  bool found;
  wr_figure figure;
} wr_figure_seen;

enum { WR_FIGURES = 8 };               /* a power of two: places by the number's first byte */

/* Reads the longest number at `at`.  False when there is none, or only "a". */
bool wr_figure_read (const wr_cursor *c, uint32_t at, unsigned mode, wr_figure *out);

/* Whether a word can begin a number ("twelve", "half", "fifth", "a", "minus"): the test
   before wr_figure_read. */
bool wr_figure_word (const wr_cursor *c, uint32_t at);

#endif

/* look.h: the marks at a candidate and what stands around them */
#ifndef WR_LOOK_H
#define WR_LOOK_H

#include "base/doc.h"
#include "segment/abbreviation.h"

/* Where the reading of a passage stands. */
typedef struct wr_reading {
  const char *s;                       /* the part's text */
  uint32_t start;                      /* of the sentence being read */
  uint32_t passage, end;               /* the passage's first byte and its end */
  uint32_t languages;                  /* bits of wr_language */
  uint32_t depth;                      /* open CJK brackets since `start` */
  /* a further terminator of the language (":" Armenian, ";" Greek), or a mark behind which a
     capital begins a sentence (":" Italian); '.' when none */
  char extra;
  bool soft;                           /* it is such a mark */
  wr_profile profile;
  const wr_options *options;           /* whose abbreviations are the caller's own */
} wr_reading;

/* What stands behind the marks. */
typedef enum wr_follower {
  WR_NEXT_NOTHING, WR_NEXT_LOWER, WR_NEXT_UPPER, WR_NEXT_NUMERAL, WR_NEXT_MARK
} wr_follower;

typedef struct wr_look {
  const wr_reading *r;
  /* run of marks [at, marks_end); closers up to end; next sentence's first byte */
  uint32_t at, marks_end, end, next;
  uint32_t dots;
  /* ! or ?; a mark of a script without case; two dots or more; ". . ."; an emoji alone; a mark
     that only ends before a capital */
  bool strong, wide, ellipsis, spaced, emoji, colon;
  bool quote, bracket;                 /* closers */
  bool gap, newline;                   /* white space follows; with a newline */
  bool opened;                         /* a quote or bracket opens before the next word */
  bool dashed;                         /* a dash and a space stand before the next word */
  wr_follower follower;
  /* the words around; before: back to white space or an opening mark */
  wr_slice before, after;
  wr_slice prior;                      /* the word before `before` */
  bool before_lower;                   /* that one begins in lower case */
  bool before_number;                  /* … or is a number */
} wr_look;

/* Looks at the terminator that begins at byte `at`: a bounded number of bytes on both sides of
   the run of marks. */
void wr_look_at (const wr_reading *r, uint32_t at, wr_look *l);

/* Whether a terminator of any script begins at byte `at`; its length in bytes, else 0. */
uint32_t wr_terminator_at (const wr_reading *r, uint32_t at);

/* The end of the word that begins at byte i, a bounded number of bytes away. */
uint32_t wr_look_word_end (const wr_reading *r, uint32_t i);

#endif

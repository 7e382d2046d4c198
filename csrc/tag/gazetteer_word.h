/* gazetteer_word.h: words of names and texts as a list compares them */
#ifndef WR_GAZETTEER_WORD_H
#define WR_GAZETTEER_WORD_H

#include "base/base.h"

/* What counts as the same name. */
typedef enum wr_name_case {
  WR_CASE_ANY,                         /* case says nothing */
  WR_CASE_SMART,                       /* a name with capitals stands as written, or all in them */
  WR_CASE_EXACT
} wr_name_case;

/* A run of letters and digits, or one other character that is no white space.  The hash is that of
   its characters without case; apostrophes and dashes of all sorts are one. */
typedef struct wr_gazetteer_word {
  uint32_t start, end;
  uint64_t hash;
} wr_gazetteer_word;

/* The next word of s in [at, end); false at the end. */
bool wr_gazetteer_next (const char *s, uint32_t at, uint32_t end, wr_gazetteer_word *out);

/* Whether a text is a name of the list, white space apart. */
bool wr_gazetteer_same (wr_slice name, wr_slice text, wr_name_case policy);

#endif

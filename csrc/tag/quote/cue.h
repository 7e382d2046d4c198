/* cue.h: the words that make a quotation somebody's speech */
#ifndef WR_QUOTE_CUE_H
#define WR_QUOTE_CUE_H

#include "tag/quote/speaker.h"

/* How a quotation looks. */
typedef struct wr_quote_look {
  uint32_t words;
  uint32_t last;                       /* its last character, a code point */
  bool direct;                         /* a sentence: a capital first and a mark last */
  bool stops;                          /* a mark ends it, or follows it */
  bool upper, capitals;                /* begins with a capital; all long words do */
  bool title;                          /* capitals throughout and no mark last: "War and Peace" */
} wr_quote_look;

/* Who said it: words of a line. */
typedef struct wr_attribution {
  uint32_t verb;                       /* WR_NONE: "according to", a colon */
  wr_speaker cue, speaker;             /* the speaker may be nobody */
  float score;                         /* how sure it is that this was said; 0: nothing says so */
  bool named;                          /* the quotation is a name, a title, a sign: no speech */
} wr_attribution;

/* Whether some word or mark of the line could tie its quotation to a speaker.  Where none does,
   what the line says of it rests on no name that it holds. */
bool wr_attribution_may (const wr_line *l);

/* What the words of the line say of its quotation. */
wr_attribution wr_attribution_find (const wr_line *l, const wr_quote_look *q);

#endif

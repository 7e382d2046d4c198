/* mark.h: what stands between marks of quotation, of all styles, speech or not */
#ifndef WR_QUOTE_MARK_H
#define WR_QUOTE_MARK_H

#include "text/text.h"

struct wr_said_words;                  /* tag/quote/said.h: for speech behind dashes */

typedef enum wr_quote_style {
  WR_Q_STRAIGHT,                       /* "…" */
  WR_Q_CURLY,                          /* “…” */
  WR_Q_SAME,                           /* ”…” */
  WR_Q_LOW,                            /* „…“ or „…” */
  WR_Q_SINGLE,                         /* ‘…’ */
  WR_Q_APOSTROPHE,                     /* '…' */
  WR_Q_LOW_SINGLE,                     /* ‚…‘ */
  WR_Q_TICKS,                          /* ``…'' */
  WR_Q_GUILLEMET,                      /* «…» */
  WR_Q_GUILLEMET_IN,                   /* »…« */
  WR_Q_ANGLE,                          /* ‹…› */
  WR_Q_ANGLE_IN,                       /* ›…‹ */
  WR_Q_CORNER,                         /* 「…」 */
  WR_Q_CORNER_WHITE,                   /* 『…』 */
  WR_Q_DASH                            /* — at the head of a paragraph (tag/quote/dash.h) */
} wr_quote_style;

typedef struct wr_quoted {
  wr_span outer, inner;                /* with and without its marks */
  uint32_t parent;                     /* the quoted stretch it lies in; WR_NONE */
  uint32_t prev, next;                 /* its neighbours in the same parent; WR_NONE */
  uint32_t passage;                    /* where it begins */
  uint8_t style;                       /* wr_quote_style */
  bool goes_on;                        /* over a paragraph's edge, its mark repeated there */
} wr_quoted;

/* The stretches of the part, in order, into the empty array.  A mark without its partner is
   none, unless the next paragraph begins with it again (The Chicago Manual of Style, 13.32).
   Apostrophes, inches and code are no marks.  `more`: for speech behind dashes.  False: no
   memory. */
bool wr_quoted_find (const wr_part *p, const struct wr_said_words *more, wr_array *out);

#endif

/* phrase.h: a whole expression of time: a date, a time, an interval, a duration or a set */
#ifndef WR_TIME_PHRASE_H
#define WR_TIME_PHRASE_H

#include "tag/annotation.h"
#include "tag/time/said.h"

/* What the reader must know of the document and of the sentence so far. */
typedef struct wr_time_context {
  bool day_first;
  uint32_t floor;                      /* nothing is looked at before it: end of the last match */
  uint32_t year_end;                   /* end of the last year in this sentence, 0 before any */
  uint32_t date_end;                   /* end of the last date in this sentence, 0 before any */
  const wr_said *last;                 /* that date; NULL before any */
} wr_time_context;

typedef struct wr_phrase {
  wr_kind kind;                        /* DATE TIME INTERVAL DURATION SET */
  uint32_t start, end;
  wr_said a, b;                        /* the time, the first end or what recurs; the second end */
  bool has_a, has_b;
  wr_lapse lapse;                      /* of a DURATION and a SET; of an INTERVAL that runs */
  bool runs;                           /* an INTERVAL from a that lasts lapse */
  /* a DURATION that ends (-1) or begins (1) at the anchor; an INTERVAL that runs from the begin
     of a (1) or to its end (-1) */
  int8_t toward;
  bool from_now;                       /* a DURATION that begins at the anchor itself: within */
  uint8_t mod;                         /* wr_time_mod */
} wr_phrase;

/* Reads the longest expression of time whose core begins at `at`; words before it (prepositions,
   articles, "about") are looked back for, not past context->floor.  False when there is none. */
bool wr_phrase_read (const wr_cursor *c, uint32_t at, const wr_time_context *context,
                     wr_phrase *out);

/* Makes p the point that w says; returns true. */
bool wr_phrase_point (wr_phrase *p, const wr_said *w);

/* The end of digits at `at` that are a saying, neither time nor number ("24/7", "9/11"); 0 when
   there is none. */
uint32_t wr_phrase_idiom (const wr_cursor *c, uint32_t at);

#endif

/* pass.h: the pass that gives times their values, and what its parts share */
#ifndef WR_TIME_PASS_H
#define WR_TIME_PASS_H

#include "tag/time/phrase.h"
#include "tag/time/resolve.h"
#include "tag/time/time.h"

typedef struct wr_time_pass {
  wr_part *part;
  wr_anchored document, last;          /* the document's date; the last time of the text */
  bool narrative;
  uint32_t sentence;                   /* of what is being resolved */
  uint32_t tense_sentence;             /* whose tense is known */
  wr_direction tense;
  wr_stretch ends[2];                  /* of the last interval, for the annotations inside it */
  bool failed;                         /* out of memory */
} wr_time_pass;

/* Texts in the document's arena; constants; a moment as ISO 8601, with the zone that w says or the
   document's times have where it is a clock time (w may be NULL). */
wr_slice wr_pass_keep (wr_time_pass *x, const char *s, uint32_t n);
wr_slice wr_pass_constant (const char *s);
wr_slice wr_pass_moment (wr_time_pass *x, int64_t at, bool clock, const wr_said *w);
wr_slice wr_pass_anchor (wr_time_pass *x, const wr_anchored *used);

/* Resolves w in the sentence of the pass; *used gets its anchor.  False for an impossible date. */
bool wr_pass_resolve (wr_time_pass *x, const wr_said *w, wr_stretch *out, wr_anchored *used);

/* Which way the sentence of the pass looks. */
wr_direction wr_pass_direction (wr_time_pass *x);

/* A time that is known to the year or finer anchors what follows. */
void wr_pass_remember (wr_time_pass *x, const wr_said *w, const wr_stretch *s);

/* The value of an interval with two ends, or with a beginning and a length. */
void wr_value_interval (wr_time_pass *x, const wr_phrase *p, wr_time *v);
void wr_value_run (wr_time_pass *x, const wr_phrase *p, wr_time *v);

/* The value of a point, or of the first or second end of an interval. */
enum wr_note_role { WR_NOTE_WHOLE, WR_NOTE_FIRST, WR_NOTE_SECOND };
void wr_value_point (wr_time_pass *x, const wr_phrase *p, enum wr_note_role role, wr_time *v);

/* The value of a duration, and of what recurs. */
void wr_value_lapse (wr_time_pass *x, const wr_phrase *p, wr_time *v);
void wr_value_set (wr_time_pass *x, const wr_phrase *p, wr_time *v);

#endif

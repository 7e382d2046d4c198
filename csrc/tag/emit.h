/* emit.h: what was read becomes annotations */
#ifndef WR_EMIT_H
#define WR_EMIT_H

#include "tag/identifier.h"
#include "tag/range.h"
#include "tag/time/times.h"

/* Annotations are pushed onto the part in the order of the text, those inside one behind it; an
   annotation beyond the limit is left out and the truncation recorded.  Out of memory sets
   `failed`, and what follows is void. */
typedef struct wr_emitter {
  wr_part *part;
  wr_arena *arena;                     /* of what annotations point to */
  const wr_cursor *c;                  /* where the pass reads */
  uint32_t sentence;                   /* where it is */
  uint32_t done;                       /* end of the last match or claim: nothing begins before */
  wr_times times;                      /* the times, to be resolved when all are known */
  bool failed;
} wr_emitter;

/* An amount with the words that bound it and the noun that it counts: "over 3 million rounds" is a
   quantity around a number.  A quantity of time becomes a duration. */
void wr_emit_amount (wr_emitter *out, const wr_amount *x);

/* A range with its two ends inside, bounded and counted as above. */
void wr_emit_range (wr_emitter *out, const wr_range *r);

/* A time; an interval has its ends inside. */
void wr_emit_phrase (wr_emitter *out, const wr_phrase *p);

/* An identifier, unless a part of it belongs to something else; one of no kind is passed over. */
void wr_emit_identifier (wr_emitter *out, const wr_identifier *id);

/* A number in Roman numerals. */
void wr_emit_roman (wr_emitter *out, wr_span text, int32_t value);

/* A cue: it lies beside the others, which may begin inside it. */
void wr_emit_cue (wr_emitter *out, wr_span text, wr_kind kind);

#endif

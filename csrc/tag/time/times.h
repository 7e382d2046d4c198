/* times.h: gives the times of a part their values, once all of them are found */
#ifndef WR_TIMES_H
#define WR_TIMES_H

#include "tag/time/pass.h"

/* The times found so far, each with the index of its annotation, in text order. */
typedef struct wr_times {
  wr_array notes;
  bool failed;                         /* out of memory */
} wr_times;

/* Remembers a phrase for the annotation at `index`; the ends of an interval follow it at once. */
void wr_times_add (wr_times *t, uint32_t index, const wr_phrase *p, enum wr_note_role role);

/* Resolves every time and sets its annotation's `time`: against the document's date (news) or the
   nearest time before it that supplies what is missing (narrative).  Errors: MEMORY. */
int wr_times_resolve (wr_times *t, wr_part *p, wr_error *e);

/* Gives the memory back. */
void wr_times_free (wr_times *t);

#endif

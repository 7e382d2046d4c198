/* marks.h: a set of hashes that takes eight bytes for each */
#ifndef WR_MARKS_H
#define WR_MARKS_H

#include "base/base.h"

enum { WR_MARKS_PARTS = 64 };

/* Each part holds the numbers of six leading bits, of the others the 56 last, in order of their
   low halves, near the place that the low half says; free slots are 0.  A part grows by a
   sixteenth when but one is free. */
typedef struct wr_marks {
  struct {
    unsigned char *slots;
    uint32_t n, room;                  /* slots: room and a margin behind, 7 bytes each */
  } parts[WR_MARKS_PARTS];
} wr_marks;

/* Adds a number.  1 when it is new, 0 when it was there, -1 when memory lacks.  Numbers are told
   apart by 62 bits. */
int wr_marks_add (wr_marks *m, uint64_t mark);

/* Gives the memory back; the set is empty and usable again. */
void wr_marks_free (wr_marks *m);

#endif

/* marks.h: a set of 64-bit numbers that takes little more than its numbers do */
#ifndef WR_MARKS_H
#define WR_MARKS_H

#include "base/base.h"

enum { WR_MARKS_PARTS = 64 };

/* Each part holds the numbers of six leading bits in order of their low halves, near the place that
   the low half says; free slots are 0.  A part grows by an eighth when nine tenths are taken, so a
   number takes 9 to 10 bytes. */
typedef struct wr_marks {
  struct {
    uint64_t *slots;
    uint32_t n, room;                  /* slots: room and a margin behind */
  } parts[WR_MARKS_PARTS];
} wr_marks;

/* Adds a number.  1 when it is new, 0 when it was there, -1 when memory lacks.  0 and one other
   number are the same. */
int wr_marks_add (wr_marks *m, uint64_t mark);

/* Gives the memory back; the set is empty and usable again. */
void wr_marks_free (wr_marks *m);

#endif

/* marks.c: a set of 64-bit numbers that takes little more than its numbers do */
#include <stdlib.h>

#include "base/marks.h"

enum { MARGIN = 128, FIRST_ROOM = 32 };

/* Places are in the order of low halves, so a part is sorted by them as far as it is filled. */
static uint32_t place_of (uint64_t mark, uint32_t room) {
  return (uint32_t) ((mark & UINT32_MAX) * room >> 32);
}

static bool comes_before (uint64_t a, uint64_t b) {
  uint32_t x = (uint32_t) a, y = (uint32_t) b;
  return x != y ? x < y : a < b;
}

/* Puts a mark among the slots; 1 new, 0 there already, -1 when it would pass the end. */
static int put (uint64_t *slots, uint32_t room, uint64_t mark) {
  uint32_t end = room + MARGIN, i = place_of(mark, room), stop;
  while (slots[i] && comes_before(slots[i], mark))
    if (++i == end) return -1;
  if (slots[i] == mark) return 0;
  for (stop = i; slots[stop]; )
    if (++stop == end) return -1;
  memmove(slots + i + 1, slots + i, (stop - i) * sizeof *slots);
  slots[i] = mark;
  return 1;
}

/* The numbers of a part in a larger one; NULL when memory lacks. */
static uint64_t *moved (const uint64_t *old, uint32_t old_room, uint32_t *room) {
  for (;; *room += *room / 8) {
    uint64_t *slots = calloc(*room + MARGIN, sizeof *slots);
    if (!slots) return NULL;
    bool fits = true;
    for (uint32_t i = 0; old && fits && i < old_room + MARGIN; i++)
      fits = !old[i] || put(slots, *room, old[i]) == 1;
    if (fits) return slots;
    free(slots);
  }
}

/* Spreads numbers that stand close together; no two become one. */
static uint64_t spread (uint64_t mark) {
  mark = (mark ^ mark >> 30) * UINT64_C(0xBF58476D1CE4E5B9);
  mark = (mark ^ mark >> 27) * UINT64_C(0x94D049BB133111EB);
  return mark ^ mark >> 31;
}

int wr_marks_add (wr_marks *m, uint64_t mark) {
  mark = spread(mark);
  if (mark == 0) mark = 1;             /* 0 is a free slot */
  size_t k = mark >> 58;
  for (;;) {
    uint32_t room = m->parts[k].room, n = m->parts[k].n;
    if (room && n < room / 10 * 9) {
      int put_in = put(m->parts[k].slots, room, mark);
      if (put_in >= 0) {
        m->parts[k].n += (uint32_t) put_in;
        return put_in;
      }
    }
    uint32_t more = room ? room + room / 8 : FIRST_ROOM;
    if (more < room || more > UINT32_MAX / 2) return -1;
    uint64_t *slots = moved(m->parts[k].slots, room, &more);
    if (!slots) return -1;
    free(m->parts[k].slots);
    m->parts[k].slots = slots;
    m->parts[k].room = more;
  }
}

void wr_marks_free (wr_marks *m) {
  for (int k = 0; k < WR_MARKS_PARTS; k++) free(m->parts[k].slots);
  *m = (wr_marks) {0};
}

/* marks.c: a set of hashes that takes eight bytes for each */
#include <stdlib.h>

#include "base/marks.h"

enum { MARGIN = 128, FIRST_ROOM = 32, WIDTH = 7 };

/* Slot i: the low 56 bits of a number; its six leading bits are those of the part. */
static uint64_t get (const unsigned char *slots, uint32_t i) {
  const unsigned char *s = slots + (size_t) i * WIDTH;
  uint64_t mark = 0;
  for (int k = WIDTH - 1; k >= 0; k--) mark = mark << 8 | s[k];
  return mark;
}

static void set (unsigned char *slots, uint32_t i, uint64_t mark) {
  unsigned char *s = slots + (size_t) i * WIDTH;
  for (int k = 0; k < WIDTH; k++, mark >>= 8) s[k] = (unsigned char) mark;
}

/* Places are in the order of low halves, so a part is sorted by them as far as it is filled. */
static uint32_t place_of (uint64_t mark, uint32_t room) {
  return (uint32_t) ((mark & UINT32_MAX) * room >> 32);
}

static bool comes_before (uint64_t a, uint64_t b) {
  uint32_t x = (uint32_t) a, y = (uint32_t) b;
  return x != y ? x < y : a < b;
}

/* Puts a mark among the slots; 1 new, 0 there already, -1 when it would pass the end. */
static int put (unsigned char *slots, uint32_t room, uint64_t mark) {
  uint32_t end = room + MARGIN, i = place_of(mark, room), stop;
  uint64_t here;
  while ((here = get(slots, i)) != 0 && comes_before(here, mark))
    if (++i == end) return -1;
  if (here == mark) return 0;
  for (stop = i; get(slots, stop); )
    if (++stop == end) return -1;
  unsigned char *at = slots + (size_t) i * WIDTH;
  memmove(at + WIDTH, at, (size_t) (stop - i) * WIDTH);
  set(slots, i, mark);
  return 1;
}

/* The numbers of a part in a larger one; NULL when memory lacks. */
static unsigned char *moved (const unsigned char *old, uint32_t old_room, uint32_t *room) {
  for (;; *room += *room / 16) {
    unsigned char *slots = calloc((size_t) *room + MARGIN, WIDTH);
    if (!slots) return NULL;
    bool fits = true;
    for (uint32_t i = 0; old && fits && i < old_room + MARGIN; i++)
      fits = !get(old, i) || put(slots, *room, get(old, i)) == 1;
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
  size_t k = mark >> 58;
  mark &= UINT64_C(0xFFFFFFFFFFFFFF);
  if (mark == 0) mark = 1;             /* 0 is a free slot */
  for (;;) {
    uint32_t room = m->parts[k].room, n = m->parts[k].n;
    if (room && n < room / 16 * 15) {
      int put_in = put(m->parts[k].slots, room, mark);
      if (put_in >= 0) {
        m->parts[k].n += (uint32_t) put_in;
        return put_in;
      }
    }
    uint32_t more = room ? room + room / 16 : FIRST_ROOM;
    if (more < room || more > UINT32_MAX / 2) return -1;
    unsigned char *slots = moved(m->parts[k].slots, room, &more);
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

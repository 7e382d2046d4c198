/* find.c: where one text stands in another */
#include "base/find.h"

enum { LANES = 16 };

typedef uint8_t lanes __attribute__((vector_size(LANES)));

static lanes load (const char *s) {
  lanes v;
  memcpy(&v, s, sizeof v);
  return v;
}

static bool any (lanes v) {
  uint64_t halves[2];
  memcpy(halves, &v, sizeof halves);
  return (halves[0] | halves[1]) != 0;
}

/* The first of the places from `from` to before `to` where it stands; `to` when there is
   none. */
static uint32_t try_each (const char *s, uint32_t from, uint32_t to, wr_slice wanted) {
  while (from < to && (s[from] != *wanted.at || memcmp(s + from, wanted.at, wanted.n) != 0)) from++;
  return from;
}

uint32_t wr_find (wr_slice s, uint32_t from, wr_slice wanted) {
  if (s.n < wanted.n || from > s.n - wanted.n) return WR_NONE;
  uint32_t end = s.n - wanted.n + 1, i = from, last = wanted.n - 1;
  const lanes head = (lanes) {0} + (uint8_t) wanted.at[0];
  const lanes tail = (lanes) {0} + (uint8_t) wanted.at[last];
  for (; end - i >= LANES; i += LANES) {
    if (!any((lanes) (load(s.at + i) == head) & (lanes) (load(s.at + i + last) == tail))) continue;
    uint32_t found = try_each(s.at, i, i + LANES, wanted);
    if (found < i + LANES) return found;
  }
  i = try_each(s.at, i, end, wanted);
  return i < end ? i : WR_NONE;
}

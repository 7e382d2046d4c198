/* own_unit.c: units that a script adds, by the names it gives them */
#include "tag/own_unit.h"

#include "base/ascii.h"

/* The byte behind the name at `at`; `at` where it does not stand there whole. */
static uint32_t behind (const wr_cursor *c, wr_slice name, uint32_t at) {
  uint32_t i = at;
  for (uint32_t k = 0; k < name.n; k++) {
    if (name.at[k] == ' ') {
      uint32_t next = wr_cursor_gap(c, i);
      if (next == i) return at;
      i = next;
    } else if (i < c->end && wr_lower(c->s[i]) == wr_lower(name.at[k])) {
      i++;
    } else {
      return at;
    }
  }
  return wr_cursor_alnum(c, i) ? at : i;
}

const wr_measure *wr_own_unit_at (const wr_cursor *c, uint32_t at, uint32_t *end) {
  const wr_measure *found = NULL;
  uint32_t longest = at;
  for (uint32_t i = 0; i < c->units_n; i++) {
    uint32_t stop = behind(c, c->units[i].name, at);
    if (stop <= longest) continue;
    longest = stop;
    found = &c->units[i].measure;
  }
  if (found) *end = longest;
  return found;
}

/* coordinate.c: places on the globe in figures */
#include "tag/coordinate.h"

#include "segment/character.h"

enum { PLACES = 4 };                   /* decimals of a degree that bare figures must have */

/* An angle with what says that it is one. */
typedef struct angle {
  uint32_t end, places;
  char side;                           /* N S E W, 0 */
  bool minutes;
} angle;

static uint32_t figure_end (const wr_cursor *c, uint32_t at, uint32_t *places) {
  uint32_t end = at;
  while (end < c->end && end - at < 4 && wr_is_digit((uint8_t) c->s[end])) end++;
  *places = 0;
  if (end == at || end - at > 3 || end + 1 >= c->end || c->s[end] != '.') return end;
  uint32_t from = ++end;
  while (end < c->end && wr_is_digit((uint8_t) c->s[end])) end++;
  *places = end - from;
  return *places ? end : from - 1;
}

/* Past a mark (and a space before it) at `at`; 0 when there is none. */
static uint32_t past (const wr_cursor *c, uint32_t at, uint32_t a, uint32_t b, uint32_t d) {
  uint32_t from = wr_cursor_gap(c, at);
  if (from >= c->end) return 0;
  wr_char x = wr_char_at(c->s, from, c->end);
  return x.code == a || x.code == b || x.code == d ? from + x.n : 0;
}

/* Minutes and seconds behind the degree sign. */
static void read_minutes (const wr_cursor *c, angle *x) {
  uint32_t places, end = figure_end(c, wr_cursor_gap(c, x->end), &places), stop;
  if (end > x->end + 3 + places + 1 || !(stop = past(c, end, '\'', 0x2032, 0x2019))) return;
  x->end = stop;
  x->minutes = true;
  end = figure_end(c, wr_cursor_gap(c, stop), &places);
  stop = end > stop ? past(c, end, '"', 0x2033, 0x201D) : 0;
  if (stop) x->end = stop;
}

static bool read_angle (const wr_cursor *c, uint32_t at, angle *x) {
  uint32_t i = at + (at < c->end && (c->s[at] == '-' || c->s[at] == '+')), end, degree;
  *x = (angle) {.end = figure_end(c, i, &x->places)};
  x->end = end = figure_end(c, i, &x->places);
  if (end == i) return false;
  degree = past(c, end, 0xB0, 0xBA, 0xB0);
  if (degree) {
    x->end = degree;
    read_minutes(c, x);
  }
  i = wr_cursor_gap(c, x->end);
  if (i < c->end && strchr("NSEW", c->s[i]) && c->s[i] && !wr_cursor_alnum(c, i + 1) &&
      (degree || x->places >= 2)) {
    x->side = c->s[i];
    x->end = i + 1;
  }
  return true;
}

static bool across (char side) {
  return side == 'E' || side == 'W';
}

uint32_t wr_coordinate_end (const wr_cursor *c, uint32_t at) {
  angle a, b;
  if (!read_angle(c, at, &a)) return 0;
  uint32_t next = a.end;
  bool comma = next < c->end && (c->s[next] == ',' || c->s[next] == ';');
  bool second = read_angle(c, wr_cursor_gap(c, next + comma), &b);
  if (second && a.side && b.side && across(a.side) != across(b.side)) return b.end;
  if (a.side) return a.minutes ? a.end : 0;
  bool bare = second && comma && a.places >= PLACES && b.places >= PLACES && !b.side;
  return bare && !wr_cursor_alnum(c, b.end) ? b.end : 0;
}

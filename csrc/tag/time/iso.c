/* iso.c: times as ISO 8601 writes them, which mean the same in every language */
#include "tag/time/iso.h"

#include "segment/character.h"
#include "tag/time/clock.h"
#include "tag/time/date.h"
#include "tag/time/digit.h"
#include "tag/time/interval.h"
#include "tag/time/week.h"
#include "tag/time/zone.h"

/* The clock time behind a date that ends at w->end: "T10:30:00Z", " 10:30". */
static void take_clock (const wr_cursor *c, wr_said *w) {
  wr_said clock;
  uint32_t at = w->end;
  if (at + 1 >= c->end || !((c->s[at] | 32) == 't' || c->s[at] == ' ') ||
      !wr_clock_digits(c, at + 1, &clock)) return;
  int16_t zone;
  uint32_t end = clock.end < c->end && c->s[clock.end] != ' ' && c->s[clock.end] != '('
      ? wr_zone_read(c, clock.end, &zone) : 0;
  wr_said_join(w, &clock);
  if (end == 0) return;
  w->zone = zone;
  w->says |= WR_SAYS_ZONE;
  w->end = end;
}

static bool point (const wr_cursor *c, uint32_t at, wr_said *w) {
  int32_t year;
  const uint32_t day = WR_SAYS_YEAR | WR_SAYS_MONTH | WR_SAYS_DAY;
  if (at + 8 > c->end || wr_time_digits(c, at, &year) != at + 4 || c->s[at + 4] != '-')
    return false;
  if (wr_week_read(c, at, false, w)) return true;
  if (!wr_date_read(c, at, false, w) || w->says != day) return false;
  take_clock(c, w);
  return true;
}

bool wr_iso_read (const wr_cursor *c, uint32_t at, wr_phrase *p) {
  wr_said a, b;
  if (!point(c, at, &a)) return false;
  if (a.end < c->end && c->s[a.end] == '/' && point(c, a.end + 1, &b)) {
    wr_interval_set(p, &a, &b, at);
    return true;
  }
  return wr_phrase_point(p, &a);
}

static wr_time_unit unit_of (char letter, bool clock) {
  switch (letter) {
    case 'Y': return clock ? WR_TU_NONE : WR_TU_YEAR;
    case 'M': return clock ? WR_TU_MINUTE : WR_TU_MONTH;
    case 'W': return clock ? WR_TU_NONE : WR_TU_WEEK;
    case 'D': return clock ? WR_TU_NONE : WR_TU_DAY;
    case 'H': return clock ? WR_TU_HOUR : WR_TU_NONE;
    case 'S': return clock ? WR_TU_SECOND : WR_TU_NONE;
    default: return WR_TU_NONE;
  }
}

uint32_t wr_iso_lapse (const wr_cursor *c, uint32_t at, wr_lapse *l) {
  uint32_t i = at + 1;
  bool clock = false;
  l->n = 0;
  if (at + 3 >= c->end || c->s[at] != 'P' || wr_cursor_alnum_before(c, at)) return 0;
  while (i < c->end && l->n < WR_LAPSE_PARTS) {
    if (c->s[i] == 'T' && !clock) {
      clock = true;
      i++;
    }
    int32_t n;
    uint32_t end = wr_time_digits(c, i, &n);
    wr_time_unit unit = end > i && end < c->end && n >= 0 ? unit_of(c->s[end], clock)
        : WR_TU_NONE;
    if (unit == WR_TU_NONE || (l->n && l->part[l->n - 1].unit <= unit)) break;
    l->part[l->n].n = wr_decimal_from_int(n);
    l->part[l->n].some = false;
    l->part[l->n++].unit = (uint8_t) unit;
    i = end + 1;
  }
  bool whole = l->n && !wr_cursor_alnum(c, i) && c->s[i - 1] != 'T';
  return whole && (clock || l->n > 1) ? i : 0;
}

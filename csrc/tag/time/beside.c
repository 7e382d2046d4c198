/* beside.c: times told by what stands beside: "the day after Christmas", "two Fridays ago" */
#include "tag/time/beside.h"

#include "tag/time/digit.h"
#include "tag/time/point.h"
#include "tag/time/start.h"
#include "tag/time/year.h"
#include "tag/trigger.h"

enum { MANY = 60 };

/* "after next", "before last" behind `at`: 2 or -2, 0 when neither stands there. */
static int second_away (const wr_cursor *c, uint32_t at, uint32_t *end) {
  uint32_t stop, next = wr_cursor_gap(c, at), then;
  if (next == at || !wr_time_any(c, next, "after before", &stop)) return 0;
  then = wr_cursor_gap(c, stop);
  bool after = wr_cursor_is(c, next, "after");
  if (!wr_cursor_is(c, then, after ? "next" : "last")) return 0;
  stop = wr_cursor_word(c, then);
  uint32_t behind = wr_cursor_gap(c, stop);
  if (behind < c->end && behind > stop && wr_time_trigger(c, behind) & WR_TRIGGER_TIME_PART)
    return 0;                          /* "before last week" */
  *end = stop;
  return after ? 2 : -2;
}

bool wr_beside_unit (const wr_cursor *c, const wr_entry *e, uint32_t end, wr_said *w) {
  bool night = e->kind == WR_TW_PART && e->value == WR_PART_NIGHT;
  bool unit = e->kind == WR_TW_UNIT && e->value >= WR_TU_DAY && !(e->flags & WR_TF_PLURAL);
  int away = night || unit ? second_away(c, end, &w->end) : 0;
  if (away == 0) return false;
  w->shift = away;
  w->shift_unit = night ? WR_TU_DAY : (uint8_t) e->value;
  w->part = WR_PART_NIGHT;
  w->says = WR_SAYS_SHIFT | (night ? WR_SAYS_PART : 0);
  return true;
}

void wr_beside_name (const wr_cursor *c, wr_said *w) {
  const uint32_t named = WR_SAYS_WEEKDAY | WR_SAYS_MONTH | WR_SAYS_SEASON;
  int away = second_away(c, w->end, &w->end);
  if (away == 0 || !(w->says & named) || (w->says & (w->says - 1))) return;
  w->says |= WR_SAYS_PICK;
  w->pick = (int8_t) away;
  w->soon = away > 0 && (w->says & WR_SAYS_WEEKDAY);
  w->weak = false;
}

/* The time behind "after" or "before" at `at`; *sign gets which. */
static bool base_at (const wr_cursor *c, uint32_t at, const wr_time_context *x, int *sign,
                     wr_said *w) {
  uint32_t end, next = wr_cursor_gap(c, at);
  if (next == at || !wr_time_any(c, next, "after before following preceding", &end)) return false;
  *sign = wr_time_any(c, next, "after following", &at) ? 1 : -1;
  next = wr_cursor_gap(c, end);
  if (wr_time_any(c, next, "the", &end)) next = wr_cursor_gap(c, end);
  if (next >= c->end || !wr_point_read(c, next, x->day_first, w)) return false;
  if (w->mod || (w->says & (WR_SAYS_REF | WR_SAYS_OFFSET | WR_SAYS_IN_DAY))) return false;
  return !w->weak || wr_year_meant(c, w->start, w->end, 0);
}

/* "the day after", "the night before": one unit on from the base. */
static bool a_unit (const wr_cursor *c, uint32_t at, const wr_entry *e, uint32_t end,
                    const wr_time_context *x, wr_phrase *p) {
  wr_said w;
  int sign;
  uint32_t the = wr_time_back(c, at, x->floor, "the");
  bool night = e->kind == WR_TW_PART && e->value == WR_PART_NIGHT;
  bool unit = e->kind == WR_TW_UNIT && e->value >= WR_TU_DAY && e->value <= WR_TU_YEAR &&
      e->value != WR_TU_WEEKEND && !(e->flags & WR_TF_PLURAL);
  if (the == at || !(night || unit) || !base_at(c, end, x, &sign, &w)) return false;
  if (unit && wr_said_grain(&w) > (wr_time_unit) e->value) return false;
  w.start = the;
  w.offset = (wr_lapse) {.n = 1};
  w.offset.part[0].n = wr_decimal_from_int(1);
  w.offset.part[0].unit = night ? WR_TU_DAY : (uint8_t) e->value;
  w.sign = (int8_t) sign;
  w.says |= WR_SAYS_OFFSET | (night ? WR_SAYS_PART : 0);
  if (night) w.part = WR_PART_NIGHT;
  if (unit && e->value == WR_TU_WEEK) w.hull = WR_TU_WEEK;
  return wr_phrase_point(p, &w);
}

/* "Sunday after Easter": the n-th weekday e beside the base. */
static bool a_weekday (const wr_cursor *c, uint32_t at, const wr_entry *e, uint32_t end, int n,
                       const wr_time_context *x, wr_phrase *p) {
  wr_said w;
  int sign;
  if (!base_at(c, end, x, &sign, &w) || wr_said_grain(&w) > WR_TU_DAY) return false;
  w.start = wr_time_back(c, at, x->floor, "the");
  w.beside = (int8_t) (sign * n);
  w.beside_weekday = (uint8_t) e->value;
  return wr_phrase_point(p, &w);
}

/* "two Fridays ago" (sign -1), "two Fridays from now" (1). */
static bool away (uint32_t at, uint32_t end, const wr_entry *e, int n, int sign, wr_phrase *p) {
  wr_said w = {.start = at, .end = end, .weekday = (uint8_t) e->value, .soon = sign > 0,
               .pick = (int8_t) (sign * n), .says = WR_SAYS_WEEKDAY | WR_SAYS_PICK};
  return wr_phrase_point(p, &w);
}

/* The weekday that the number at `at` counts or numbers; NULL when it does neither. */
static const wr_entry *weekday_of (const wr_cursor *c, uint32_t at, int32_t *n, bool *ordinal,
                                   uint32_t *end) {
  wr_decimal x;
  int64_t times;
  uint32_t stop = wr_time_number(c, at, &x);
  *ordinal = stop == 0;
  if (stop) {
    if (!wr_decimal_int(x, &times) || times < 1 || times > MANY) return NULL;
    *n = (int32_t) times;
  } else if ((stop = wr_time_ordinal(c, at, n)) == 0 || *n < 1 || *n > MANY) {
    return NULL;
  }
  const wr_entry *e = wr_time_word_of(c, wr_cursor_gap(c, stop), WR_TW_WEEKDAY, end);
  if (e == NULL) return NULL;
  bool many = e->flags & WR_TF_PLURAL;
  return many == (!*ordinal && *n > 1) ? e : NULL;
}

bool wr_beside_ago (const wr_cursor *c, uint32_t at, wr_phrase *p) {
  int32_t n;
  bool ordinal;
  uint32_t end, last;
  const wr_entry *e = weekday_of(c, at, &n, &ordinal, &end);
  if (e == NULL || ordinal || !wr_time_any(c, wr_cursor_gap(c, end), "ago back", &last))
    return false;
  return away(at, last, e, n, -1, p);
}

bool wr_beside_read (const wr_cursor *c, uint32_t at, const wr_entry *e, uint32_t end,
                     const wr_time_context *x, wr_phrase *p) {
  int32_t n = 1;
  bool ordinal;
  uint32_t next, stop;
  if (e && (e->kind == WR_TW_UNIT || e->kind == WR_TW_PART)) return a_unit(c, at, e, end, x, p);
  if (e && e->kind == WR_TW_WEEKDAY)
    return !(e->flags & WR_TF_PLURAL) && wr_time_back(c, at, x->floor, "the") < at &&
        a_weekday(c, at, e, end, n, x, p);
  if (e) return false;
  e = weekday_of(c, at, &n, &ordinal, &end);
  if (e == NULL) return false;
  if (a_weekday(c, at, e, end, n, x, p)) return true;
  next = wr_cursor_gap(c, end);
  bool from = wr_time_any(c, next, "from", &stop) &&
      wr_time_any(c, wr_cursor_gap(c, stop), "now today", &stop);
  return !ordinal && (from || wr_time_any(c, next, "hence", &stop)) &&
      away(at, stop, e, n, 1, p);
}

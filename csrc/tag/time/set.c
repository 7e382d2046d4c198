/* set.c: times that come again: "every Monday", "twice a week", "daily" */
#include "tag/time/set.h"

#include "tag/time/clock.h"
#include "tag/time/digit.h"
#include "tag/time/lapse.h"
#include "tag/time/number.h"
#include "tag/time/point.h"

static void set_lapse (wr_phrase *p, int64_t n, int unit) {
  p->lapse.n = 1;
  p->lapse.part[0].n = wr_decimal_from_int(n);
  p->lapse.part[0].unit = (uint8_t) unit;
}

bool wr_set_often (const wr_cursor *c, uint32_t at, wr_phrase *p) {
  uint32_t end, next;
  if (!wr_time_any(c, at, "once twice thrice", &end)) {
    wr_decimal n;
    end = wr_time_number(c, at, &n);
    if (end == 0 || wr_cursor_is(c, at, "a")
      || !wr_time_any(c, wr_cursor_gap(c, end), "times", &end))
      return false;
  }
  next = wr_cursor_gap(c, end);
  const wr_entry *e = wr_time_word_of(c, next, WR_TW_SET, &end);          /* "twice daily" */
  if (e == NULL) {
    if (!wr_time_any(c, next, "a an per every each", &end)) return false;
    next = wr_cursor_gap(c, end);
    e = wr_time_word_of(c, next, WR_TW_UNIT, &end);
  }
  if (e == NULL || (e->flags & WR_TF_PLURAL)) return false;
  *p = (wr_phrase) {.kind = WR_K_SET, .start = at, .end = end};
  set_lapse(p, 1, e->value);
  return true;
}

/* "at 9", "6am" behind what recurs; what recurs is a's then. */
static void at_clock (const wr_cursor *c, wr_phrase *p) {
  uint32_t end, next = wr_cursor_gap(c, p->end);
  wr_said clock;
  bool at = wr_time_any(c, next, "at around", &end);
  if (at) next = wr_cursor_gap(c, end);
  if (next == p->end || next >= c->end || !wr_clock_read(c, next, at, &clock)) return;
  next = wr_cursor_gap(c, clock.end);
  bool range = wr_time_dash(c, clock.end) || wr_time_any(c, next, "to until till through", &end);
  if (range || (p->has_a && (p->a.says & WR_SAYS_IN_DAY))) return;
  if (p->has_a) wr_said_join(&p->a, &clock);
  else p->a = clock;
  p->has_a = true;
  p->end = clock.end;
}

bool wr_set_every (const wr_cursor *c, uint32_t at, const wr_time_context *x, wr_phrase *p) {
  uint32_t end, stop;
  int64_t n = 1;
  wr_lapse l;
  *p = (wr_phrase) {.kind = WR_K_SET, .start = at};
  if (!wr_time_word_of(c, at, WR_TW_EVERY, &end)) return false;
  uint32_t next = wr_cursor_gap(c, end);
  if (wr_time_any(c, next, "other single second", &stop)) {
    n = wr_cursor_is(c, next, "single") ? 1 : 2;
    next = wr_cursor_gap(c, stop);
  }
  const wr_entry *e = wr_time_word(c, next, &stop);
  if (e && e->kind == WR_TW_UNIT) {
    set_lapse(p, n, e->value);
    p->end = stop;
    at_clock(c, p);
    return true;
  }
  if (wr_point_read(c, next, x->day_first, &p->a)
    && (p->a.says
      & (WR_SAYS_WEEKDAY | WR_SAYS_MONTH | WR_SAYS_SEASON | WR_SAYS_PART | WR_SAYS_HOLIDAY
        | WR_SAYS_HOUR))
    && !(p->a.says & WR_SAYS_YEAR)) {
    p->has_a = true;
    p->end = p->a.end;
    return true;
  }
  p->has_a = false;
  if (!wr_cursor_is(c, at, "every") || (p->end = wr_lapse_read(c, next, &l)) == 0
    || l.part[0].some)
    return false;
  p->lapse = l;
  return true;
}

/* "Tuesday afternoons": the plural part of a day behind its weekday. */
static bool weekday_parts (const wr_cursor *c, const wr_entry *e, uint32_t end, wr_phrase *p) {
  uint32_t stop, next = wr_cursor_gap(c, end);
  const wr_entry *part = wr_time_word_of(c, next, WR_TW_PART, &stop);
  if (e->kind != WR_TW_WEEKDAY || part == NULL || !(part->flags & WR_TF_PLURAL)) return false;
  p->a = (wr_said) {.start = p->start, .end = stop, .weekday = (uint8_t) e->value,
                    .part = (uint8_t) part->value, .says = WR_SAYS_WEEKDAY | WR_SAYS_PART};
  p->has_a = true;
  p->end = stop;
  return true;
}

bool wr_set_recurring (const wr_cursor *c, uint32_t at, const wr_entry *e, uint32_t end,
  const wr_time_context *x, wr_phrase *p) {
  *p = (wr_phrase) {.kind = WR_K_SET, .start = at, .end = end};
  if (e->kind == WR_TW_SET) {
    if (at > c->start + 1 && c->s[at - 1] == '-') return false;        /* "half-hourly" */
    set_lapse(p, 1, e->value);
    if (e->value == WR_TU_DAY) at_clock(c, p);
    return true;
  }
  if (weekday_parts(c, e, end, p)) return true;
  if (!(e->flags & WR_TF_PLURAL) || (e->kind != WR_TW_WEEKDAY && e->kind != WR_TW_PART))
    return false;
  if (end < c->end && c->s[end] == '\'') return false;
  p->has_a = true;
  p->a = (wr_said) {.start = at, .end = end};
  if (e->kind == WR_TW_WEEKDAY) {
    p->a.weekday = (uint8_t) e->value;
    p->a.says = WR_SAYS_WEEKDAY;
    at_clock(c, p);
  } else {
    p->a.part = (uint8_t) e->value;
    p->a.says = WR_SAYS_PART;
    return wr_time_back(c, at, x->floor, "in most on all out") < at || at == c->start;
  }
  return true;
}

bool wr_set_behind (const wr_cursor *c, wr_phrase *p) {
  uint32_t end, stop, next = wr_cursor_gap(c, p->end);
  if (wr_time_any(c, next, "of", &end)) next = wr_cursor_gap(c, end);
  const wr_entry *e = next > p->end ? wr_time_word(c, next, &end) : NULL;
  if (e == NULL || (e->kind != WR_TW_EVERY && e->kind != WR_TW_SET)) return false;
  int unit = e->value;
  stop = end;
  if (e->kind == WR_TW_EVERY) {
    e = wr_time_word_of(c, wr_cursor_gap(c, end), WR_TW_UNIT, &stop);
    if (e == NULL || (e->flags & WR_TF_PLURAL)) return false;
    unit = e->value;
  }
  bool clock = wr_said_in_day(&p->a) && unit == WR_TU_DAY;
  bool day = p->a.says == WR_SAYS_DAY && unit == WR_TU_MONTH;
  if (!clock && !day) return false;
  p->kind = WR_K_SET;
  set_lapse(p, 1, unit);
  p->end = stop;
  return true;
}

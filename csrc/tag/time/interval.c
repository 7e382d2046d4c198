/* interval.c: two times that bound a stretch: "from June 12 to 15", "2012–13", "3–5pm" */
#include "tag/time/interval.h"

#include "segment/character.h"
#include "tag/noun.h"
#include "tag/time/civil.h"
#include "tag/time/clock.h"
#include "tag/time/date.h"
#include "tag/time/digit.h"
#include "tag/time/point.h"
#include "tag/time/year.h"

enum {
  LATE = WR_SAYS_YEAR | WR_SAYS_SHIFT,
  OF_YEAR = WR_SAYS_MONTH | WR_SAYS_SEASON | WR_SAYS_HOLIDAY | WR_SAYS_QUARTER,
  LIKE = WR_SAYS_SEASON | WR_SAYS_MONTH | WR_SAYS_QUARTER | WR_SAYS_PART | WR_SAYS_WEEKDAY |
      WR_SAYS_HALF
};

/* Gives `to` what `from` says of the calendar. */
static void share_day (const wr_said *from, wr_said *to) {
  wr_said copy = *from;
  copy.says &= ~(uint32_t) WR_SAYS_IN_DAY;
  wr_said_join(to, &copy);
}

/* The year of the second end, and its month for a bare day, hold for the first: "12 to 15 June
   2022"; but "November to February 2017" begins in 2016. */
static void share_back (wr_said *a, const wr_said *b) {
  wr_said copy = *b;
  bool late = (b->says & (OF_YEAR | WR_SAYS_DAY)) && (a->says & (OF_YEAR | WR_SAYS_DAY)) &&
      !(a->says & LATE);
  bool own = a->says & WR_SAYS_PICK;         /* "this May to October 2020" */
  copy.says &= late && !own ? LATE : 0;
  if ((b->says & a->says & WR_SAYS_DAY) && !(a->says & WR_SAYS_MONTH))
    copy.says |= b->says & WR_SAYS_MONTH;
  if (copy.says == 0) return;
  bool falls = ((a->says & b->says & WR_SAYS_MONTH) && a->month > b->month) ||
      ((a->says & b->says & WR_SAYS_SEASON) && a->season > b->season);
  bool earlier = (copy.says & WR_SAYS_YEAR) && falls;
  wr_said_join(a, &copy);
  if (earlier) a->year--;
}

/* The first end's year and month hold for the second: "June 12, 2022 to 15". */
static void share_on (const wr_said *a, wr_said *b) {
  wr_said copy = *a;
  uint32_t wanted = WR_SAYS_MONTH;
  if (b->says & (WR_SAYS_MONTH | WR_SAYS_DAY | WR_SAYS_SEASON)) wanted |= LATE;
  copy.says &= ~b->says & wanted;
  if (!(b->says & WR_SAYS_DAY) || (b->says & WR_SAYS_MONTH))
    copy.says &= ~(uint32_t) WR_SAYS_MONTH;
  bool later = (copy.says & WR_SAYS_YEAR) && (b->says & a->says & WR_SAYS_MONTH);
  if (later && b->month < a->month) copy.year++;
  if (copy.says) wr_said_join(b, &copy);
}

/* "3–5pm", "8am until 6": one half of the day that is said decides the other. */
static void share_half_day (wr_said *a, wr_said *b) {
  if (!(a->says & b->says & WR_SAYS_HOUR)) return;
  bool known_a = a->says & WR_SAYS_HALF_DAY, known_b = b->says & WR_SAYS_HALF_DAY;
  if (known_b && !known_a) {
    if (b->hour >= 12 && a->hour + 12 <= b->hour) a->hour = (uint8_t) (a->hour + 12);
  } else if (!known_b && b->hour < a->hour && b->hour < 12) {
    if (!known_a || b->hour + 12 > a->hour) b->hour = (uint8_t) (b->hour + 12);
  }
  if ((b->says & WR_SAYS_ZONE) && !(a->says & WR_SAYS_ZONE)) {
    a->says |= WR_SAYS_ZONE;
    a->zone = b->zone;
  }
  if (known_a || known_b) {
    a->says |= WR_SAYS_HALF_DAY;
    b->says |= WR_SAYS_HALF_DAY;
  }
}

/* What one end says and the other leaves out holds for both. */
static void share (wr_said *a, wr_said *b) {
  if ((a->says | b->says) & WR_SAYS_REF) return;
  bool clock_a = wr_said_in_day(a), clock_b = wr_said_in_day(b);
  if (clock_a && (b->says & WR_SAYS_SHIFT) && b->shift > 0 && (b->says & WR_SAYS_HOUR) &&
      !b->clock_first) {
    a->says |= WR_SAYS_SHIFT;          /* "from 2pm till tomorrow 4:30pm" */
    a->shift_unit = WR_TU_DAY;
  } else if (clock_b && !clock_a) {
    share_day(a, b);
  } else if (clock_a && !clock_b) {
    share_day(b, a);
  } else {
    share_back(a, b);
    share_on(a, b);
  }
  share_half_day(a, b);
}

/* Whether two times can bound a stretch: both of the day, both of the calendar, or up to now. */
static bool alike (const wr_said *a, const wr_said *b) {
  if (a->says & WR_SAYS_REF) return !(b->says & WR_SAYS_REF);
  if (wr_said_in_day(a)) return b->says & WR_SAYS_IN_DAY || (b->says & WR_SAYS_REF);
  if (b->says & WR_SAYS_REF) return b->ref == WR_REF_PRESENT;
  return !wr_said_in_day(b) || (a->says & WR_SAYS_IN_DAY);
}

/* Whether a second end that is weak alone is none beside the first. */
static bool stays_weak (const wr_said *a, const wr_said *b, bool framed) {
  if (b->says == WR_SAYS_YEAR) return !(a->says & (WR_SAYS_YEAR | WR_SAYS_DECADE)) && !framed;
  if (b->says == (WR_SAYS_MONTH | WR_SAYS_DAY) && (a->says & WR_SAYS_MONTH)) return false;
  return !(b->says & a->says & LIKE);
}

/* "2015-03-28/2015-03-29": ISO 8601. */
static bool iso_slash (const wr_cursor *c, const wr_said *a) {
  int32_t year;
  const uint32_t day = WR_SAYS_YEAR | WR_SAYS_MONTH | WR_SAYS_DAY;
  if (a->end >= c->end || c->s[a->end] != '/' || (a->says & day) != day ||
      c->s[a->start + 4] != '-') return false;
  return wr_time_digits(c, a->end + 1, &year) == a->end + 5 && year > 999;
}

/* "2014/15". */
static bool year_slash (const wr_cursor *c, const wr_said *a) {
  int32_t n;
  if (a->says != WR_SAYS_YEAR || a->year < 1500 || a->end != a->start + 4 || a->end >= c->end ||
      c->s[a->end] != '/') return false;
  uint32_t end = wr_time_digits(c, a->end + 1, &n);
  return end == a->end + 3 && n == (a->year + 1) % 100 && !(end < c->end && c->s[end] == '/');
}

bool wr_interval_second (const wr_cursor *c, const wr_said *a, bool between, bool from,
                    const wr_time_context *x, wr_said *b) {
  uint32_t next = wr_cursor_gap(c, a->end), end, at = 0;
  bool dash = false, strong = true;
  if (next < c->end && c->s[next] == ',') next = wr_cursor_gap(c, next + 1);
  if (between && wr_time_any(c, next, "and through to", &end)) at = wr_cursor_gap(c, end);
  else if (wr_time_any(c, next, "to until till through thru til", &end)) {
    at = wr_cursor_gap(c, end);
    bool day = (a->says & WR_SAYS_A_DAY) && !a->weak;
    strong = from || !wr_time_any(c, next, "until till til", &end) || wr_said_in_day(a) || day;
  } else if ((at = wr_time_dash(c, a->end)) != 0) dash = true;
  else if (iso_slash(c, a) || year_slash(c, a)) at = a->end + 1;
  if (at == 0 || at >= c->end || !strong) return false;
  if (wr_time_any(c, at, "the", &end)) at = wr_cursor_gap(c, end);
  bool full = wr_point_read(c, at, x->day_first, b) &&
      !(b->weak && stays_weak(a, b, from || between));
  bool own = full && a->says == WR_SAYS_WEEKDAY && (b->says & WR_SAYS_HOUR);
  if (own) {                           /* "Monday to Friday, 9am to 5pm": the hours are of each */
    *b = (wr_said) {.start = at};
    full = wr_date_read(c, at, x->day_first, b);
  }
  bool year = a->says == WR_SAYS_YEAR && dash && !(b->says & (WR_SAYS_YEAR | WR_SAYS_REF));
  if (full && alike(a, b) && !year) return true;
  return wr_point_short(c, at, a, b);
}

/* Past what joins two ends: a dash, "to", "until"; "and" and "to" after "between".  0 when there
   is none. */
static uint32_t joined (const wr_cursor *c, uint32_t at, bool between) {
  uint32_t end, then = wr_time_dash(c, at), next = wr_cursor_gap(c, at);
  if (then) return then;
  if (!wr_time_any(c, next, between ? "and to" : "to through until till til thru", &end)) return 0;
  return wr_cursor_gap(c, end);
}

/* An hour with its minutes, not by a point as in "9.30", which may be any number. */
static bool is_full (const wr_cursor *c, const wr_said *w) {
  return (w->says & WR_SAYS_MINUTE) && memchr(c->s + w->start, '.', w->end - w->start) == NULL;
}

/* "two thirty to two forty five", "0730-0930", "7 to 7:30" behind "from" or "between"; any two
   hours where `loose`: the day is said before them. */
static bool two_hours (const wr_cursor *c, uint32_t at, bool between, bool loose, wr_said *a,
                       wr_said *b) {
  if (!wr_clock_read(c, at, true, a)) return false;
  uint32_t then = joined(c, a->end, between);
  if (then == 0 || then >= c->end || !wr_clock_read(c, then, true, b)) return false;
  if (wr_cursor_alnum(c, b->end) || wr_noun_like(c, b->end)) return false;
  return loose || (is_full(c, a) && is_full(c, b)) || (b->says & WR_SAYS_ZONE);
}

/* The first end of "12 to 15 June": the number n before a day b. */
static bool day_before (int32_t n, const wr_said *b, wr_said *a) {
  if (b->day <= n || b->ambiguous) return false;
  a->day = (uint8_t) n;
  a->says = WR_SAYS_DAY;
  return true;
}

/* "499-493 BC", "264 to 241 BC": the era of the second year holds for the first. */
static bool years_before (const wr_cursor *c, uint32_t at, bool between, wr_said *a, wr_said *b) {
  int32_t year;
  uint32_t end = wr_time_digits(c, at, &year), then;
  if (end == at || end > at + 4 || year < 1) return false;
  then = joined(c, end, between);
  if (then == 0 || then >= c->end || !wr_is_digit((uint8_t) c->s[then]) ||
      !wr_year_read(c, then, b) || b->year > 0 || 1 - year >= b->year) return false;
  *a = (wr_said) {.start = at, .end = end, .year = 1 - year, .says = WR_SAYS_YEAR};
  return true;
}

bool wr_interval_short (const wr_cursor *c, uint32_t at, bool between, bool from,
                        const wr_time_context *x, wr_said *a, wr_said *b) {
  int32_t n;
  bool ordinal;
  uint32_t end;
  if (!wr_is_digit((uint8_t) c->s[at]) && wr_cursor_is(c, at, "the")) return false;
  if (at > c->start && (c->s[at - 1] == '.' || c->s[at - 1] == '$')) return false;
  if ((between || from) && two_hours(c, at, between, false, a, b)) return true;
  if (wr_is_digit((uint8_t) c->s[at]) && years_before(c, at, between, a, b)) return true;
  uint32_t stop = wr_date_day(c, at, &n, &ordinal), then;
  if (stop == 0) {                     /* "five to seven today" */
    wr_said hour;
    if (wr_is_digit((uint8_t) c->s[at])) return false;
    if (!wr_clock_read(c, at, true, &hour) || (hour.says & WR_SAYS_MINUTE)) return false;
    n = hour.hour;
    stop = hour.end;
    ordinal = false;
  }
  then = joined(c, stop, between);
  if (!then || then >= c->end) return false;
  if (wr_cursor_is(c, then, "the")) then = wr_cursor_gap(c, wr_cursor_word(c, then));
  *a = (wr_said) {.start = at, .end = stop};
  if (!wr_point_read(c, then, x->day_first, b) || b->weak) return false;
  wr_said whole;                       /* 12-Jun-15 */
  if (c->s[stop] == '-' && wr_date_read(c, at, x->day_first, &whole) &&
      (whole.says & WR_SAYS_YEAR) && whole.end >= b->end) return false;
  bool noon = wr_time_word_of(c, then, WR_TW_CLOCK, &end) != NULL;
  if (!(b->says & WR_SAYS_HOUR) || ordinal)
    return (b->says & WR_SAYS_DAY) && (b->says & WR_SAYS_MONTH) && day_before(n, b, a);
  if (n > 24 || (noon && n > 12)) return false;
  a->hour = (uint8_t) n;
  a->says = WR_SAYS_HOUR | (n > 12 ? WR_SAYS_HALF_DAY : 0);
  return true;
}

bool wr_interval_possible (const wr_phrase *p) {
  const wr_said *ends[] = {&p->a, &p->b};
  for (int i = 0; i < 2; i++) {
    const uint32_t day = WR_SAYS_MONTH | WR_SAYS_DAY;
    int32_t year = ends[i]->says & WR_SAYS_YEAR ? ends[i]->year : 2000;
    if ((ends[i]->says & day) == day &&
        ends[i]->day > wr_civil_month_days(year, ends[i]->month)) return false;
  }
  return true;
}

void wr_interval_set (wr_phrase *p, const wr_said *a, const wr_said *b,
    uint32_t start) {
  *p = (wr_phrase) {.kind = WR_K_INTERVAL, .start = start, .end = b->end, .a = *a, .b = *b,
                    .has_a = true, .has_b = true};
  uint32_t a_start = a->start, a_end = a->end, b_start = b->start, b_end = b->end;
  share(&p->a, &p->b);
  p->a.start = a_start;
  p->a.end = a_end;
  p->b.start = b_start;
  p->b.end = b_end;
}

static bool a_day (const wr_said *w) {
  return wr_said_grain(w) == WR_TU_DAY && !(w->says & (WR_SAYS_IN_DAY | WR_SAYS_REF));
}

/* A day, or a part of one: "tonight", "Monday morning". */
static bool in_a_day (const wr_said *w) {
  wr_said day = *w;
  day.says &= ~(uint32_t) WR_SAYS_PART;
  return !(w->says & WR_SAYS_HOUR) && (a_day(&day) || (day.says == WR_SAYS_SHIFT &&
      day.shift_unit == WR_TU_DAY));
}

static bool is_late (const wr_said *w) {
  return (w->says & WR_SAYS_PART) && w->part >= WR_PART_AFTERNOON && w->part <= WR_PART_NIGHT;
}

static void set_late (wr_said *w) {
  if ((w->says & WR_SAYS_HOUR) && w->hour < 12 && !(w->says & WR_SAYS_HALF_DAY))
    w->hour = (uint8_t) (w->hour + 12);
  w->says |= WR_SAYS_HALF_DAY;
}

/* "from 3 to 5pm", "between 9:30 and noon", "7–9" at `at`: two clock times of one day. */
static bool clock_interval (const wr_cursor *c, uint32_t at, const wr_said *day,
                            const wr_time_context *x, wr_said *a, wr_said *b) {
  uint32_t end, next = at;
  bool between = wr_time_any(c, at, "between", &end);
  bool from = between || wr_time_any(c, at, "from", &end);
  if (from) next = wr_cursor_gap(c, end);
  if (next >= c->end || !wr_cursor_alnum(c, next)) return false;
  if (wr_interval_short(c, next, between, from, x, a, b)) return wr_said_in_day(b);
  bool ahead = (day->says & WR_SAYS_PICK) && day->pick > 0;
  if ((from || ahead) && two_hours(c, next, between, true, a, b)) return true;
  return wr_clock_read(c, next, from, a) && wr_interval_second(c, a, between, from, x, b) &&
      wr_said_in_day(b) && (b->says & WR_SAYS_HOUR);
}

bool wr_interval_of_day (const wr_cursor *c, const wr_said *day, const wr_time_context *x,
                         wr_phrase *p) {
  wr_said a, b, copy = *day;
  uint32_t next = wr_time_comma(c, day->end), start = day->start;
  bool figures = day->weak && day->says == (WR_SAYS_MONTH | WR_SAYS_DAY);
  if (next == day->end || (day->weak && !figures) || !in_a_day(day) ||
      !clock_interval(c, next, day, x, &a, &b))
    return false;
  if (is_late(day)) {
    set_late(&a);
    set_late(&b);
  }
  copy.says &= ~(uint32_t) WR_SAYS_PART;
  wr_said_join(&copy, &a);
  copy.start = day->start;
  wr_interval_set(p, &copy, &b, start);
  return true;
}

/* The day behind two clock times: "between 7 and 9 last night", "3–5pm on Friday". */
void wr_interval_with_day (const wr_cursor *c, const wr_time_context *x, wr_phrase *p) {
  wr_said day;
  uint32_t next = wr_time_comma(c, p->end), end;
  if (!wr_said_in_day(&p->a) || !wr_said_in_day(&p->b)) return;
  if (wr_time_any(c, next, "on of", &end)) next = wr_cursor_gap(c, end);
  if (next == p->end || next >= c->end || !wr_point_read(c, next, x->day_first, &day) ||
      day.weak) return;
  if (day.says == WR_SAYS_WEEKDAY && joined(c, day.end, false)) return;   /* Monday to Friday */
  uint32_t part = day.says & WR_SAYS_PART;
  if (is_late(&day)) {
    set_late(&p->a);
    set_late(&p->b);
  }
  day.says &= ~part;
  if (!a_day(&day) && !(part && day.says & WR_SAYS_SHIFT)) return;
  wr_span a = {p->a.start, p->a.end}, b = {p->b.start, day.end};
  wr_said_join(&p->a, &day);
  wr_said_join(&p->b, &day);
  p->a.start = a.start;
  p->a.end = a.end;
  p->b.start = b.start;
  p->end = p->b.end = b.end;
}

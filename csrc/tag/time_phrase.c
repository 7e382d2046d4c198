/* time_phrase.c: a whole expression of time: a date, a time, an interval, a duration or a set */
#include "tag/time_phrase.h"

#include "segment/character.h"
#include "tag/bound.h"
#include "tag/noun.h"
#include "tag/time_clock.h"
#include "tag/time_date.h"
#include "tag/time_digit.h"
#include "tag/time_interval.h"
#include "tag/time_lapse.h"
#include "tag/time_point.h"
#include "tag/time_set.h"
#include "tag/time_year.h"

/* --- points */

static wr_kind kind_of (const wr_said *w) {
  return w->says & WR_SAYS_IN_DAY || (w->says & WR_SAYS_OFFSET &&
      w->offset.part[w->offset.n - 1].unit <= WR_TU_HOUR) ? WR_K_TIME : WR_K_DATE;
}

/* Whether the words before make a time of what is none by itself: "in the summer", "at night". */
static bool licensed (const wr_cursor *c, wr_said *w, const wr_time_context *x) {
  uint32_t the = wr_time_back(c, w->start, x->floor, "the a one"), cue, end;
  const char *words =
      "in during by until since throughout of from before after through over at on till";
  if (w->says & (WR_SAYS_NTH | WR_SAYS_HALF)) return false;
  if (w->says == WR_SAYS_YEAR) return !w->short_year &&
      wr_year_meant(c, w->start, w->end, x->year_end);
  if (w->says == (WR_SAYS_MONTH | WR_SAYS_DAY))         /* 5/17 */
    return wr_time_back(c, w->start, x->floor,
        "on until since before after date till") < w->start;
  if (w->says & WR_SAYS_MONTH) return false;
  cue = wr_time_back(c, the, x->floor, words);
  if (w->says & WR_SAYS_SEASON) {
    uint32_t next = wr_cursor_gap(c, w->end);
    if (cue == the || wr_cursor_is(c, next, "of") || wr_cursor_is(c, the, "a")) return false;
    if (w->season == WR_SEASON_FALL &&
        wr_time_any(c, cue, "of from before after by at on over through", &end)) return false;
    if (w->season == WR_SEASON_SPRING && wr_time_any(c, cue, "of from at on over through",
        &end)) return false;
    w->start = the;
    return true;
  }
  if (w->says & WR_SAYS_PART) {
    bool in = wr_time_any(c, cue, "in at by during", &end) && cue < the;
    bool one = wr_cursor_is(c, the, "one") && the < w->start;
    if (!in && !one) return false;
    if (w->part == WR_PART_MIDDAY && the == w->start && !wr_cursor_is(c, cue, "at")) return false;
    if (the == w->start && wr_time_any(c, cue, "in during", &end) && w->part != WR_PART_DAYTIME)
      return false;
    w->start = the;
    return !(wr_time_any(c, the, "a", &end) && the < w->start);
  }
  if (w->says & WR_SAYS_WEEKDAY) return w->start == c->start && w->end == c->end;
  if (w->says & WR_SAYS_SHIFT) {
    w->start = the;
    return the < w->start || wr_time_any(c, cue, "on at over during by", &end) ||
        wr_cursor_is(c, the, "the");
  }
  if (w->says == WR_SAYS_DAY) {
    bool on = wr_cursor_is(c, the, "the") && wr_time_any(c, cue, "on by until since", &end) &&
        cue < the;
    if (on) w->start = the;
    return on && !wr_noun_like(c, w->end);
  }
  return (w->says & WR_SAYS_QUARTER) && wr_is_upper((uint8_t) c->s[w->start]);
}

static bool refs_allowed (const wr_cursor *c, const wr_said *w) {
  uint32_t next = wr_cursor_gap(c, w->end), end;
  if (wr_cursor_is(c, w->start, "the")) return !wr_cursor_is(c, next, "of");
  if (wr_cursor_is(c, w->start, "now") && wr_time_any(c, next, "that", &end)) return false;
  if (wr_cursor_is(c, w->start, "soon") && wr_time_any(c, next, "as after afterwards enough",
      &end)) return false;
  if (wr_cursor_is(c, w->start, "shortly") &&
      wr_time_any(c, next, "after before afterwards thereafter", &end)) return false;
  return true;
}

/* --- amounts of time and what they are counted from */

static void set_offset (wr_said *w, const wr_lapse *l, int sign) {
  w->offset = *l;
  w->sign = (int8_t) sign;
  w->says |= WR_SAYS_OFFSET;
  w->weak = false;
}

/* "ago", "later", "before Christmas", "from now" behind an amount that ends at `end`. */
static bool counted (const wr_cursor *c, uint32_t at, uint32_t end, const wr_lapse *l,
                     const wr_time_context *x, wr_said *w) {
  uint32_t next = wr_cursor_gap(c, end), stop;
  *w = (wr_said) {.start = at};
  if (wr_time_any(c, next, "ago back", &stop) &&
      (wr_cursor_is(c, next, "ago") || wr_cursor_gap(c, stop) >= c->end ||
          !wr_cursor_alnum(c, wr_cursor_gap(c, stop)))) {
    set_offset(w, l, -1);
    w->end = stop;
    return true;
  }
  if (wr_time_any(c, next, "later hence afterwards afterward after before earlier previously "
                  "prior from since past following", &stop)) {
    bool back = wr_time_any(c, next, "before earlier previously prior", &stop);
    bool preposition = wr_time_any(c, next, "after before from since past following prior",
        &stop);
    uint32_t then = wr_cursor_gap(c, stop), word_end;
    if (preposition) {
      wr_said base;
      if (wr_time_any(c, then, "to", &word_end)) then = wr_cursor_gap(c, word_end);
      if (wr_time_any(c, then, "the", &word_end) ) then = wr_cursor_gap(c, word_end);
      if (wr_time_any(c, then, "now today", &word_end)) {
        set_offset(w, l, back ? -1 : 1);
        w->end = word_end;
        return true;
      }
      if (then > stop && wr_point_read(c, then, x->day_first, &base) &&
          !(base.says & (WR_SAYS_REF | WR_SAYS_OFFSET)) &&
          !(base.weak && !wr_year_meant(c, base.start, base.end, 0)) && !(base.mod)) {
        *w = base;
        w->start = at;
        set_offset(w, l, back ? -1 : 1);
        return true;
      }
      if (wr_time_any(c, next, "from since past following prior", &word_end)) return false;
      bool ends = then >= c->end || !wr_cursor_alnum(c, then);
      if (!ends && !l->part[0].some && wr_cursor_is(c, next, "before")) return false;
      if (!ends && !wr_cursor_is(c, next, "before") && wr_cursor_is(c, next, "after"))
        return false;
    }
    w->text = !wr_time_any(c, next, "hence", &word_end);
    set_offset(w, l, back ? -1 : 1);
    w->end = stop;
    return true;
  }
  return false;
}

/* "in two weeks", "within 3 days": from the anchor on. */
static bool ahead (const wr_cursor *c, uint32_t *at, uint32_t end, const wr_lapse *l,
                   const wr_time_context *x, wr_said *w) {
  uint32_t about = wr_time_back(c, *at, x->floor, "about around just another"),
      in = wr_time_back(c, about, x->floor, "in within after"), next = wr_cursor_gap(c, end),
          stop;
  bool article = wr_time_any(c, *at, "a an", &stop);
  if (in == about || l->part[0].some || (article && wr_lapse_unit(l) <= WR_TU_MINUTE))
    return false;
  uint32_t prior = wr_time_back(c, in, x->floor, "once twice times time first with");
  if (prior < in) return false;
  bool noun = next < c->end && next > end && wr_cursor_alnum(c, next) &&
      wr_time_any(c, next, "of in to on", &stop);
  if (noun && !wr_cursor_is(c, next, "to")) return false;
  if (c->s[end < c->end ? end : end - 1] == '-' && end < c->end) return false;
  *w = (wr_said) {.start = in, .end = end};
  if (end < c->end && c->s[end] == '\'' && wr_time_any(c, wr_cursor_gap(c, end + 1), "time",
      &stop)) w->end = stop;
  set_offset(w, l, 1);
  *at = in;
  return true;
}

/* "more than", "about", "less than" before an amount, as TIMEX3's MOD. */
static uint8_t lapse_mod (const wr_cursor *c, uint32_t floor, uint32_t *start) {
  static const uint8_t mods[] = {
    [WR_EXACT] = WR_MOD_NONE, [WR_ABOUT] = WR_MOD_APPROX, [WR_MORE] = WR_MOD_MORE_THAN,
    [WR_AT_LEAST] = WR_MOD_EQUAL_OR_MORE, [WR_LESS] = WR_MOD_LESS_THAN,
    [WR_AT_MOST] = WR_MOD_EQUAL_OR_LESS
  };
  uint32_t from;
  wr_approx approx = wr_bound_before(c, *start, &from);
  if (approx == WR_EXACT || from < floor) return WR_MOD_NONE;
  *start = from;
  return mods[approx];
}

/* "the last two weeks", "the coming years", "recent months": an amount with its side of now. */
static bool sided (const wr_cursor *c, uint32_t at, wr_phrase *p) {
  uint32_t end, next, stop;
  int side;
  if (wr_time_any(c, at, "recent", &end)) {
    side = -1;
    next = at;
  } else {
    const wr_entry *e = wr_time_word_of(c, at, WR_TW_SHIFT, &end);
    if (e == NULL) {
      if (!wr_time_any(c, at, "first final", &end)) return false;
      side = 0;
    } else {
      if (e->value == 0 && !wr_time_any(c, wr_cursor_gap(c, end), "past last coming next",
          &stop)) return false;
      side = e->value;
      if (side == 0) {
        side = wr_time_any(c, wr_cursor_gap(c, end), "past last", &stop) ? -1 : 1;
        end = wr_cursor_word(c, wr_cursor_gap(c, end));
      }
    }
    next = wr_cursor_gap(c, end);
  }
  *p = (wr_phrase) {.kind = WR_K_DURATION, .start = at};
  stop = wr_lapse_read(c, next, &p->lapse);
  if (stop == 0 || wr_cursor_is(c, next, "a") || wr_cursor_is(c, next, "one")) return false;
  p->end = stop;
  p->toward = (int8_t) side;
  return side != 0 || !p->lapse.part[0].some;
}

/* "two previous weeks", "10 coming days". */
static bool sided_inside (const wr_cursor *c, uint32_t at, wr_phrase *p) {
  wr_decimal n;
  uint32_t end = wr_time_number(c, at, &n), stop, last;
  if (end == 0) return false;
  const wr_entry *e = wr_time_word_of(c, wr_cursor_gap(c, end), WR_TW_SHIFT, &stop);
  if (e == NULL || e->value == 0) return false;
  const wr_entry *unit = wr_time_word_of(c, wr_cursor_gap(c, stop), WR_TW_UNIT, &last);
  if (unit == NULL) return false;
  *p = (wr_phrase) {.kind = WR_K_DURATION, .start = at, .end = last, .toward = (int8_t) e->value};
  p->lapse.n = 1;
  p->lapse.part[0].n = n;
  p->lapse.part[0].unit = (uint8_t) unit->value;
  return true;
}

static bool point_phrase (wr_phrase *p, const wr_said *w) {
  *p = (wr_phrase) {.kind = kind_of(w), .start = w->start, .end = w->end, .a = *w, .has_a = true};
  return true;
}

/* What may go on behind "two weeks ago": "at 5pm". */
static void with_clock (const wr_cursor *c, wr_said *w) {
  uint32_t next = wr_cursor_gap(c, w->end), end;
  wr_said clock;
  if (w->offset.part[w->offset.n - 1].unit < WR_TU_DAY) return;
  bool at = wr_time_any(c, next, "at", &end);
  if (at) next = wr_cursor_gap(c, end);
  if (next < c->end && wr_clock_read(c, next, at, &clock)) wr_said_join(w, &clock);
}

static bool amount (const wr_cursor *c, uint32_t at, const wr_time_context *x, wr_phrase *p) {
  wr_lapse l;
  wr_said w;
  if (wr_set_often(c, at, p) || sided_inside(c, at, p)) return true;
  uint32_t end = wr_lapse_read(c, at, &l);
  if (end == 0) return false;
  if (counted(c, at, end, &l, x, &w)) {
    with_clock(c, &w);
    w.start = at;
    uint32_t start = at;
    if (!l.part[0].some) w.mod = lapse_mod(c, x->floor, &start);
    w.start = start;
    return point_phrase(p, &w);
  }
  uint32_t start = at;
  if (ahead(c, &start, end, &l, x, &w)) return point_phrase(p, &w);
  if (l.part[0].some && wr_lapse_unit(&l) == WR_TU_DAY && wr_cursor_word(c, at) == end &&
      wr_time_back(c, at, x->floor, "for in within of") == at) return false;
  bool article = wr_time_any(c, at, "a an", &(uint32_t) {0});
  if (article && x->floor > c->start && wr_cursor_gap(c, x->floor) == at) return false;
  if (article && wr_lapse_unit(&l) <= WR_TU_MINUTE) return false;
  *p = (wr_phrase) {.kind = WR_K_DURATION, .start = at, .end = end, .lapse = l};
  if (!l.part[0].some || !wr_cursor_is(c, at, "a")) p->mod = lapse_mod(c, x->floor, &p->start);
  if (end < c->end && c->s[end] == '-' && wr_cursor_is(c, end + 1, "long")) p->end =
      wr_cursor_word(c, end + 1);
  return true;
}

/* "since 2010", "until Friday", "before 5pm": an interval with one end. */
static void open_interval (const wr_cursor *c, wr_phrase *p, const wr_time_context *x) {
  static const struct { const char *words; uint8_t mod; } opens[] = {
    {"since from starting", WR_MOD_ON_OR_AFTER}, {"after", WR_MOD_AFTER},
    {"until till by", WR_MOD_ON_OR_BEFORE}, {"before", WR_MOD_BEFORE}
  };
  if (p->a.says & (WR_SAYS_REF)) return;
  for (size_t i = 0; i < sizeof opens / sizeof *opens; i++) {
    uint32_t start = wr_time_back(c, p->start, x->floor, opens[i].words), end;
    if (start == p->start) continue;
    if (wr_cursor_is(c, start, "from") && !(p->a.says & WR_SAYS_IN_DAY) &&
        !(p->a.says & WR_SAYS_A_DAY)) return;
    if (wr_time_any(c, start, "by from", &end) && (p->a.says & WR_SAYS_PART) &&
        !(p->a.says & WR_SAYS_A_DAY)) return;
    p->kind = WR_K_INTERVAL;
    p->start = start;
    p->mod = opens[i].mod;
    return;
  }
}

/* --- all together */

/* Articles and modifiers that belong to the span. */
static void widen (const wr_cursor *c, wr_said *w, const wr_time_context *x) {
  uint32_t the = wr_time_back(c, w->start, x->floor, "the"), end;
  bool takes = w->mod ||
      (w->says & (WR_SAYS_NTH | WR_SAYS_SHIFT | WR_SAYS_PICK | WR_SAYS_SEASON | WR_SAYS_HALF |
                                     WR_SAYS_DECADE | WR_SAYS_CENTURY));
  if (takes) w->start = the;
  if (w->mod || (w->says & (WR_SAYS_REF | WR_SAYS_SHIFT | WR_SAYS_PICK))) return;
  uint32_t about =
      wr_time_back(c, w->start, x->floor, "about around circa approximately roughly nearly ca c");
  if (about == w->start) return;
  if (wr_time_any(c, about, "c ca", &end) && !(w->says & WR_SAYS_YEAR)) return;
  w->start = about;
  w->mod = WR_MOD_APPROX;
}

static bool one_point (const wr_cursor *c, uint32_t at, const wr_time_context *x, wr_phrase *p) {
  wr_said a, b;
  uint32_t from = wr_time_back(c, wr_time_back(c, at, x->floor, "the"), x->floor, "from between");
  bool framed = from < at, between = framed && wr_cursor_is(c, from, "between");
  if (wr_cursor_alnum(c, at) && wr_interval_short(c, at, between, x, &a, &b)) {
    wr_interval_set(p, &a, &b, framed ? from : at);
    wr_interval_with_day(c, x, p);
    return true;
  }
  uint32_t ahead_of = wr_time_back(c, at, x->floor, "at");
  if (!wr_point_read(c, at, x->day_first, &a)) {
    if (ahead_of == at || !wr_clock_read(c, at, true, &a)) return false;
    uint32_t next = wr_cursor_gap(c, a.end), stop;
    bool ends = next >= c->end || c->s[next] == ',' || c->s[next] == '.' ||
        wr_time_any(c, next, "and or but", &stop) ||
            wr_time_any(c, next, "in on tomorrow today tonight", &stop);
    if (!ends || !wr_is_digit((uint8_t) c->s[at])) return false;
    if (!(a.says & WR_SAYS_MINUTE)) return false;
  }
  if ((a.says & WR_SAYS_REF) && !refs_allowed(c, &a)) return false;
  bool bare_year = a.weak && a.says == WR_SAYS_YEAR && !a.short_year;
  bool early =
      (bare_year ||
      (a.weak && (a.says & (WR_SAYS_MONTH | WR_SAYS_SEASON | WR_SAYS_QUARTER | WR_SAYS_WEEKDAY)))) ;
  if (!(a.says & WR_SAYS_REF) && (!a.weak || early || framed) &&
      wr_interval_second(c, &a, between, framed, x, &b) &&
      (!bare_year || framed || (a.year >= 1500 && a.year < 2100 && (b.says & WR_SAYS_REF ||
          b.year - a.year < 300) && b.year > a.year)) &&
      (a.year >= 0)) {
    if (!(a.says == WR_SAYS_YEAR && b.says == WR_SAYS_YEAR && b.year <= a.year && a.year > 0)) {
      wr_interval_set(p, &a, &b, framed ? from : a.start);
      wr_interval_with_day(c, x, p);
      return true;
    }
  }
  if (!a.weak && wr_interval_of_day(c, &a, x, p)) return true;
  if (a.weak && !licensed(c, &a, x)) return false;
  widen(c, &a, x);
  point_phrase(p, &a);
  open_interval(c, p, x);
  return true;
}

uint32_t wr_phrase_idiom (const wr_cursor *c, uint32_t at) {
  static const char *const idioms[] = {"24/7", "9/11", "7/7", "20/20", "50/50"};
  for (size_t i = 0; i < sizeof idioms / sizeof *idioms; i++) {
    uint32_t n = (uint32_t) strlen(idioms[i]);
    bool same = c->end - at >= n && memcmp(c->s + at, idioms[i], n) == 0;
    bool goes_on = same && at + n < c->end && c->s[at + n] == '/';
    if (same && !goes_on && !wr_cursor_alnum(c, at + n)) return at + n;
  }
  return 0;
}

bool wr_phrase_read (const wr_cursor *c, uint32_t at, const wr_time_context *x, wr_phrase *p) {
  uint32_t end;
  if (wr_set_every(c, at, x, p)) return true;
  const wr_entry *e = wr_is_digit((uint8_t) c->s[at]) ? NULL : wr_time_word(c, at, &end);
  if (e && e->kind == WR_TW_REF && wr_cursor_is(c, at, "the") &&
      sided(c, wr_cursor_gap(c, wr_cursor_word(c, at)), p)) {
    p->start = at;
    return true;
  }
  if (e && wr_set_recurring(c, at, e, end, x, p)) return true;
  if (sided(c, at, p)) {
    p->start = wr_time_back(c, p->start, x->floor, "the");
    return p->end > at;
  }
  wr_phrase point;
  bool lapse = amount(c, at, x, p);
  if (lapse && p->has_a) return true;
  if (one_point(c, at, x, &point) && (!lapse || point.end >= p->end)) {
    *p = point;
    return true;
  }
  return lapse;
}

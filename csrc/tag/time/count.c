/* count.c: amounts of time, alone or counted from something: "two weeks ago", "in an hour" */
#include "tag/time/count.h"

#include "segment/character.h"
#include "tag/bound.h"
#include "tag/noun.h"
#include "tag/time/beside.h"
#include "tag/time/clock.h"
#include "tag/time/digit.h"
#include "tag/time/lapse.h"
#include "tag/time/point.h"
#include "tag/time/set.h"
#include "tag/time/start.h"
#include "tag/time/year.h"
#include "tag/trigger.h"

static void set_offset (wr_said *w, const wr_lapse *l, int sign) {
  w->offset = *l;
  w->sign = (int8_t) sign;
  w->says |= WR_SAYS_OFFSET;
  w->weak = false;
}

static bool is_article (const wr_cursor *c, uint32_t at) {
  uint32_t end;
  if (!wr_time_any(c, at, "a an", &end)) return false;
  return !wr_time_any(c, wr_cursor_gap(c, end), "couple pair few", &end);
}

/* The base of "two days after Christmas": a point by itself, or a day in figures. */
static bool base_at (const wr_cursor *c, uint32_t at, const wr_time_context *x, wr_said *w) {
  if (at >= c->end || !wr_point_read(c, at, x->day_first, w)) return false;
  if ((w->says & (WR_SAYS_REF | WR_SAYS_OFFSET)) || w->mod) return false;
  bool figures = w->says == (WR_SAYS_MONTH | WR_SAYS_DAY) && wr_is_digit((uint8_t) c->s[at]);
  return !w->weak || figures || wr_year_meant(c, w->start, w->end, 0);
}

/* What the amount at [at, end) is counted from behind "after", "before", "from" … at `then`. */
static bool from_base (const wr_cursor *c, uint32_t at, uint32_t then, const wr_lapse *l,
                       const wr_time_context *x, int sign, wr_said *w) {
  uint32_t end;
  wr_said base;
  if (wr_time_any(c, then, "to", &end)) then = wr_cursor_gap(c, end);
  if (wr_time_any(c, then, "the", &end)) then = wr_cursor_gap(c, end);
  if (wr_cursor_is(c, then, "year") && wr_is_digit((uint8_t) c->s[wr_cursor_gap(c, then + 4)]))
    then = wr_cursor_gap(c, then + 4);
  if (wr_time_any(c, then, "now today", &end)) {
    set_offset(w, l, sign);
    w->end = end;
    return true;
  }
  if (!base_at(c, then, x, &base)) return false;
  if (wr_said_in_day(&base) && wr_lapse_unit(l) >= WR_TU_DAY) return false;  /* "a week from 5" */
  *w = base;
  w->start = at;
  set_offset(w, l, sign);
  return true;
}

/* "ago", "later", "before Christmas", "from now" behind an amount that ends at `end`. */
static bool counted (const wr_cursor *c, uint32_t at, uint32_t end, const wr_lapse *l,
                     const wr_time_context *x, wr_said *w) {
  uint32_t next = wr_cursor_gap(c, end), stop, word;
  *w = (wr_said) {.start = at};
  if (wr_time_any(c, next, "ago back", &stop)) {
    uint32_t behind = wr_cursor_gap(c, stop);
    bool ends = behind >= c->end || !wr_cursor_alnum(c, behind);
    if (!wr_cursor_is(c, next, "ago") && !ends) return false;
    set_offset(w, l, -1);
    w->end = stop;
    return true;
  }
  if (!wr_time_any(c, next, "later hence afterwards afterward after before earlier previously "
                   "prior from since past following", &stop))
    return false;
  int sign = wr_time_any(c, next, "before earlier previously prior", &word) ? -1 : 1;
  uint32_t then = wr_cursor_gap(c, stop);
  if (wr_time_any(c, next, "after before from since past following prior", &word)) {
    if (then > stop && from_base(c, at, then, l, x, sign, w)) {
      bool clock = (w->says & WR_SAYS_HOUR) && wr_lapse_unit(l) == WR_TU_MINUTE;
      return !(clock && wr_cursor_is(c, next, "past"));      /* "25 minutes past seven" */
    }
    if (wr_time_any(c, next, "from since past following prior", &word)) return false;
    bool ends = then >= c->end || !wr_cursor_alnum(c, then);
    if (!ends && (wr_cursor_is(c, next, "after") || !l->part[0].some)) return false;
  }
  if (wr_cursor_is(c, next, "later") && wr_time_any(c, then, "this in on", &word)) return false;
  w->text = !wr_time_any(c, next, "hence", &word);
  set_offset(w, l, sign);
  w->end = stop;
  return true;
}

/* "a two-hour walk": the amount at [at, end) describes what stands behind it. */
static bool noun_like_behind (const wr_cursor *c, uint32_t at, uint32_t end) {
  return memchr(c->s + at, '-', end - at) != NULL && wr_noun_like(c, end);
}

/* "in two weeks": from the anchor on. */
static bool ahead (const wr_cursor *c, uint32_t *at, uint32_t end, const wr_lapse *l,
                   const wr_time_context *x, wr_said *w) {
  uint32_t about = wr_time_back(c, *at, x->floor, "about around just another"),
      in = wr_time_back(c, about, x->floor, "in after"), next = wr_cursor_gap(c, end), stop;
  if (in == about || l->part[0].some ||
      (is_article(c, *at) && wr_lapse_unit(l) <= WR_TU_MINUTE))
    return false;
  uint32_t prior = wr_time_back(c, in, x->floor, "once twice times time first with");
  if (prior < in) return false;
  bool noun = next < c->end && next > end && wr_cursor_alnum(c, next) &&
      wr_time_any(c, next, "of in to on", &stop);
  if (noun && !wr_cursor_is(c, next, "to")) return false;
  if (end < c->end && c->s[end] == '-') return false;
  int64_t whole;                       /* "in 47.6 seconds": how long it took */
  if (wr_lapse_unit(l) == WR_TU_SECOND && wr_is_digit((uint8_t) c->s[*at]) &&
      !wr_decimal_int(l->part[l->n - 1].n, &whole))
    return false;
  if (noun_like_behind(c, *at, end)) return false;
  *w = (wr_said) {.start = in, .end = end};
  if (end < c->end) {
    wr_char mark = wr_char_at(c->s, end, c->end);
    uint32_t time = wr_cursor_gap(c, end + mark.n);
    if (mark.code == '\'' || mark.code == 0x2019) {
      if (wr_cursor_is(c, time, "s")) time = wr_cursor_gap(c, time + 1);
      if (wr_time_any(c, time, "time", &stop)) w->end = stop;
    }
  }
  set_offset(w, l, 1);
  *at = in;
  return true;
}

/* "+1 day", "-2 hours": a sign glued to the figure, nothing glued to the sign. */
static bool signed_ahead (const wr_cursor *c, uint32_t at, uint32_t end, const wr_lapse *l,
                          const wr_time_context *x, wr_said *w) {
  if (at <= x->floor || at == c->start || !wr_is_digit((uint8_t) c->s[at])) return false;
  char sign = c->s[at - 1];
  bool free = at - 1 == c->start || c->s[at - 2] == ' ';
  if ((sign != '+' && sign != '-') || !free) return false;
  *w = (wr_said) {.start = at - 1, .end = end};
  set_offset(w, l, sign == '+' ? 1 : -1);
  return true;
}

bool wr_count_behind (const wr_cursor *c, wr_said *w) {
  wr_lapse l;
  uint32_t end, stop, at = wr_time_comma(c, w->end);
  const uint32_t fixed = WR_SAYS_YEAR | WR_SAYS_SHIFT | WR_SAYS_OFFSET | WR_SAYS_REF |
      WR_SAYS_IN_DAY | WR_SAYS_NTH | WR_SAYS_PICK;
  const uint32_t named = WR_SAYS_HOLIDAY | WR_SAYS_MONTH | WR_SAYS_WEEKDAY | WR_SAYS_SEASON;
  if (at == w->end || (w->says & fixed) || !(w->says & named)) return false;
  int sign = 1;
  if (wr_time_any(c, at, "in", &end)) {
    at = wr_cursor_gap(c, end);
    stop = at < c->end ? wr_lapse_read(c, at, &l) : 0;
  } else {
    end = at < c->end ? wr_lapse_read(c, at, &l) : 0;
    if (end == 0 || !wr_time_any(c, wr_cursor_gap(c, end), "ago hence from", &stop)) return false;
    if (wr_cursor_is(c, wr_cursor_gap(c, end), "ago")) sign = -1;
    if (wr_cursor_is(c, wr_cursor_gap(c, end), "from") &&
        !wr_time_any(c, wr_cursor_gap(c, stop), "now today", &stop)) return false;
  }
  if (stop == 0 || l.part[0].some || wr_lapse_unit(&l) < WR_TU_DAY) return false;
  w->offset = l;
  w->sign = (int8_t) sign;
  w->says |= WR_SAYS_OFFSET;
  w->moved = true;
  w->weak = false;
  w->end = stop;
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
  if (approx == WR_EXACT || from < floor || wr_time_any(c, from, "higher lower greater bigger "
      "smaller", &(uint32_t) {0}))
    return WR_MOD_NONE;                /* "higher than four years ago" */
  *start = from;
  return mods[approx];
}

/* --- amounts with their side of now */

static bool run_of (const wr_cursor *c, const wr_time_context *x, int toward, wr_phrase *p) {
  wr_said base;
  uint32_t end, at = wr_cursor_gap(c, p->end);
  if (p->lapse.part[0].some || !wr_time_any(c, at, "of in", &end)) return false;
  at = wr_cursor_gap(c, end);
  if (wr_time_any(c, at, "the", &end)) at = wr_cursor_gap(c, end);
  if (at >= c->end || !wr_point_read(c, at, x->day_first, &base)) return false;
  if (base.weak && !wr_year_meant(c, base.start, base.end, 0)) return false;
  if (wr_said_grain(&base) <= wr_lapse_unit(&p->lapse) || (base.says & WR_SAYS_REF)) return false;
  p->kind = WR_K_INTERVAL;
  p->a = base;
  p->has_a = p->runs = true;
  p->toward = (int8_t) toward;
  p->end = base.end;
  return true;
}

/* The side that the words at `at` say: -1 past, 1 to come; "first" and "final" say none, *edge
   which edge.  *next gets what follows them. */
static bool side_at (const wr_cursor *c, uint32_t at, int *side, int *edge, uint32_t *next) {
  uint32_t end, stop;
  *side = *edge = 0;
  if (wr_time_any(c, at, "recent", &end)) {
    *side = -1;
    *next = at;
    return true;
  }
  const wr_entry *e = wr_time_word_of(c, at, WR_TW_SHIFT, &end);
  if (e == NULL) {
    if (!wr_time_any(c, at, "first final", &end)) return false;
    *edge = wr_cursor_is(c, at, "first") ? 1 : -1;
  } else if (e->value) {
    *side = e->value;
    if (wr_cursor_is(c, at, "last")) *edge = -1;
  } else {
    uint32_t word = wr_cursor_gap(c, end);
    if (!wr_time_any(c, word, "past last coming next", &stop)) return false;
    *side = wr_time_any(c, word, "past last", &stop) ? -1 : 1;
    end = wr_cursor_word(c, word);
  }
  *next = wr_cursor_gap(c, end);
  return true;
}

/* A unit that is an amount by itself: "the past year", "the next fortnight"; a whole day or more
   behind "all". */
static uint32_t unit_alone (const wr_cursor *c, uint32_t at, bool past, wr_lapse *l) {
  uint32_t end;
  const wr_entry *e = wr_time_word_of(c, at, WR_TW_UNIT, &end);
  if (e == NULL || (e->flags & (WR_TF_PLURAL | WR_TF_WORK))) return 0;
  if (e->value != WR_TU_FORTNIGHT && !(past && e->value >= WR_TU_DAY &&
                                       e->value != WR_TU_WEEKEND))
    return 0;
  *l = (wr_lapse) {.n = 1};
  l->part[0].n = wr_decimal_from_int(1);
  l->part[0].unit = (uint8_t) e->value;
  return end;
}

/* "all day", "all week long". */
static bool all_of (const wr_cursor *c, uint32_t at, wr_phrase *p) {
  uint32_t end, next;
  *p = (wr_phrase) {.kind = WR_K_DURATION, .start = at};
  if (!wr_time_any(c, at, "all", &end)) return false;
  p->end = unit_alone(c, wr_cursor_gap(c, end), true, &p->lapse);
  if (p->end && wr_time_any(c, wr_cursor_gap(c, p->end), "long", &next)) p->end = next;
  return p->end != 0 && wr_lapse_unit(&p->lapse) <= WR_TU_YEAR;
}

bool wr_count_sided (const wr_cursor *c, uint32_t at, const wr_time_context *x, wr_phrase *p) {
  uint32_t next, stop, word;
  int side, edge;
  if (!side_at(c, at, &side, &edge, &next)) return false;
  *p = (wr_phrase) {.kind = WR_K_DURATION, .start = at};
  stop = wr_lapse_read(c, next, &p->lapse);
  if (stop && p->lapse.n > 1 && wr_time_any(c, wr_cursor_gap(c, stop), "ago", &word))
    stop = wr_lapse_first(c, next, &p->lapse);
  bool past = wr_cursor_is(c, at, "past") && wr_time_back(c, at, x->floor, "the") < at;
  if (stop == 0) {
    stop = unit_alone(c, next, past, &p->lapse);
    p->from_now = past;
  }
  if (stop == 0 || wr_cursor_is(c, next, "a") || wr_cursor_is(c, next, "one")) return false;
  p->end = stop;
  if (edge && run_of(c, x, edge, p)) return true;
  p->toward = (int8_t) side;
  if (side > 0) {
    uint32_t within = wr_time_back(c, wr_time_back(c, at, x->floor, "the"), x->floor, "within");
    if (wr_cursor_is(c, within, "within")) p->start = within;
  }
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
  if (unit == NULL || !((unit->flags & WR_TF_PLURAL) || (e->flags & WR_TF_SOON))) return false;
  *p = (wr_phrase) {.kind = WR_K_DURATION, .start = at, .end = last, .toward = (int8_t) e->value};
  p->lapse.n = 1;
  p->lapse.part[0].n = n;
  p->lapse.part[0].unit = (uint8_t) unit->value;
  return true;
}

/* --- amounts that run from somewhere */

/* What may go on behind "two weeks ago": "at 5pm". */
static void with_clock (const wr_cursor *c, wr_said *w) {
  uint32_t next = wr_cursor_gap(c, w->end), end;
  wr_said clock;
  if (w->offset.part[w->offset.n - 1].unit < WR_TU_DAY) return;
  bool at = wr_time_any(c, next, "at", &end);
  if (at) next = wr_cursor_gap(c, end);
  if (next < c->end && wr_clock_read(c, next, at, &clock)) wr_said_join(w, &clock);
}

static void set_run (wr_phrase *p, const wr_said *a, const wr_lapse *l, uint32_t start,
                     uint32_t end) {
  *p = (wr_phrase) {.kind = WR_K_INTERVAL, .start = start, .end = end, .a = *a, .has_a = true,
                    .runs = true, .toward = 1, .lapse = *l};
}

/* "3 days starting next Monday", "for two hours from 2pm": an amount that ends at `end`, then
   where it begins. */
static bool run_from (const wr_cursor *c, uint32_t at, uint32_t end, const wr_lapse *l,
                      const wr_time_context *x, wr_phrase *p) {
  uint32_t next = wr_time_comma(c, end), stop,
      start = wr_time_back(c, at, x->floor, "for");
  wr_said a;
  bool begins = wr_time_any(c, next, "starting beginning commencing", &stop);
  if (begins) {
    next = wr_cursor_gap(c, stop);
    if (wr_time_any(c, next, "from on at", &stop)) next = wr_cursor_gap(c, stop);
  } else if (start < at && wr_time_any(c, next, "from", &stop)) {
    next = wr_cursor_gap(c, stop);
  } else {
    return false;
  }
  if (l->part[0].some || next >= c->end || !wr_point_read(c, next, x->day_first, &a) || a.weak ||
      a.mod || (a.says & WR_SAYS_REF) || wr_said_grain(&a) > WR_TU_DAY)
    return false;
  set_run(p, &a, l, start, a.end);
  return true;
}

bool wr_count_run (const wr_cursor *c, const wr_time_context *x, wr_phrase *p) {
  wr_lapse l;
  wr_said a = p->a, clock;
  uint32_t next = wr_cursor_gap(c, p->end), end, stop, more;
  bool clocked = a.says & WR_SAYS_HOUR;
  if (!wr_time_any(c, next, "for", &end) || (a.says & WR_SAYS_REF)) return false;
  next = wr_cursor_gap(c, end);
  stop = next < c->end ? wr_lapse_read(c, next, &l) : 0;
  if (stop == 0 || l.part[0].some) return false;
  uint32_t from = wr_cursor_gap(c, stop);
  if (!clocked && wr_time_any(c, from, "from starting at", &more) &&
      wr_clock_read(c, wr_cursor_gap(c, more), false, &clock)) {
    stop = clock.end;
    wr_said_join(&a, &clock);
    a.end = p->a.end;
    clocked = true;
  }
  if (!clocked && !(p->kind == WR_K_INTERVAL && p->mod == WR_MOD_ON_OR_AFTER)) return false;
  if (!clocked && wr_said_grain(&a) > WR_TU_DAY) return false;
  uint32_t start = wr_time_back(c, p->start, x->floor, "from starting beginning");
  set_run(p, &a, &l, start, stop);
  return true;
}

/* Whether a unit of time, or a word that may stand before one, is behind the number at `at`. */
static bool counts (const wr_cursor *c, uint32_t at) {
  wr_decimal n;
  uint32_t end = wr_time_number(c, at, &n), stop;
  if (end == 0 || wr_cursor_alnum(c, end)) return true;
  uint32_t next = wr_cursor_join(c, end);
  if (wr_time_trigger(c, next) & (WR_TRIGGER_TIME_PART | WR_TRIGGER_NUMBER)) return true;
  return wr_time_any(c, next, "times and full whole more long additional consecutive straight "
      "further calendar solid entire extra fewer trading", &stop);
}

bool wr_count_read (const wr_cursor *c, uint32_t at, const wr_time_context *x, wr_phrase *p) {
  wr_lapse l;
  wr_said w;
  if (!counts(c, at)) return false;
  if (all_of(c, at, p)) return true;
  if (wr_set_often(c, at, p) || sided_inside(c, at, p) || wr_beside_ago(c, at, p)) return true;
  uint32_t end = wr_lapse_read(c, at, &l);
  if (end == 0) return false;
  if (run_from(c, at, end, &l, x, p)) return true;
  if (counted(c, at, end, &l, x, &w)) {
    with_clock(c, &w);
    uint32_t start = at;
    if (!l.part[0].some) w.mod = lapse_mod(c, x->floor, &start);
    w.start = start;
    return wr_phrase_point(p, &w);
  }
  if (signed_ahead(c, at, end, &l, x, &w)) return wr_phrase_point(p, &w);
  uint32_t start = at;
  if (ahead(c, &start, end, &l, x, &w)) {
    with_clock(c, &w);
    return wr_phrase_point(p, &w);
  }
  if (l.part[0].some && wr_lapse_unit(&l) == WR_TU_DAY && wr_cursor_word(c, at) == end &&
      wr_time_back(c, at, x->floor, "for in within of") == at) return false;
  bool article = is_article(c, at);
  if (article && x->floor > c->start && wr_cursor_gap(c, x->floor) == at) return false;
  if (article && wr_lapse_unit(&l) <= WR_TU_MINUTE) return false;
  *p = (wr_phrase) {.kind = WR_K_DURATION, .start = at, .end = end, .lapse = l};
  uint32_t within = wr_time_back(c, at, x->floor, "within");
  bool of = end < c->end && wr_cursor_is(c, wr_cursor_gap(c, end), "of");
  if (within < at && !l.part[0].some && !of) {
    p->start = within;
    p->toward = 1;
    p->from_now = true;
    return true;
  }
  if (!l.part[0].some || !wr_cursor_is(c, at, "a")) p->mod = lapse_mod(c, x->floor, &p->start);
  if (end < c->end && c->s[end] == '-' && wr_cursor_is(c, end + 1, "long")) p->end =
      wr_cursor_word(c, end + 1);
  return true;
}

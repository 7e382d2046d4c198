/* phrase.c: a whole expression of time: a date, a time, an interval, a duration or a set */
#include "tag/time/phrase.h"

#include "segment/character.h"
#include "tag/number.h"
#include "tag/time/beside.h"
#include "tag/time/clock.h"
#include "tag/time/count.h"
#include "tag/time/interval.h"
#include "tag/time/iso.h"
#include "tag/time/licence.h"
#include "tag/time/list.h"
#include "tag/time/open.h"
#include "tag/time/point.h"
#include "tag/time/set.h"
#include "tag/time/start.h"
#include "tag/time/year.h"

static wr_kind kind_of (const wr_said *w) {
  return w->says & WR_SAYS_IN_DAY || (w->says & WR_SAYS_OFFSET &&
      w->offset.part[w->offset.n - 1].unit <= WR_TU_HOUR) ? WR_K_TIME : WR_K_DATE;
}

bool wr_phrase_point (wr_phrase *p, const wr_said *w) {
  *p = (wr_phrase) {.kind = kind_of(w), .start = w->start, .end = w->end, .a = *w, .has_a = true};
  return true;
}

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
  if (about == w->start && (w->says & WR_SAYS_YEAR)) about = wr_year_about(c, w->start);
  if (about < x->floor) return;
  if (about == w->start) return;
  if (wr_time_any(c, about, "c ca", &end) && !(w->says & WR_SAYS_YEAR)) return;
  w->start = about;
  w->mod = WR_MOD_APPROX;
}

/* Whether a weak first end is one where a second end is behind it. */
static bool may_begin (const wr_said *a, bool framed) {
  bool bare_year = a->says == WR_SAYS_YEAR && !a->short_year;
  return !a->weak || framed || bare_year ||
      (a->says & (WR_SAYS_MONTH | WR_SAYS_SEASON | WR_SAYS_QUARTER | WR_SAYS_WEEKDAY));
}

/* Whether a and b, of which one may be no more than four digits, bound a stretch. */
static bool is_stretch (const wr_said *a, const wr_said *b, bool framed) {
  bool years = a->says == WR_SAYS_YEAR && b->says == WR_SAYS_YEAR;
  bool century = a->says & b->says & WR_SAYS_CENTURY;
  if (a->year < 0 && !(century && b->year > a->year)) return false;
  if (years && b->year <= a->year && a->year > 0) return false;
  if (!a->weak || a->says != WR_SAYS_YEAR || a->short_year || framed) return true;
  bool near = (b->says & WR_SAYS_REF) || b->year - a->year < 300;
  return a->year >= 1500 && a->year < 2100 && near && b->year > a->year;
}

/* "from" or "between" before a point. */
typedef struct frame {
  uint32_t start;
  bool from, between;
} frame;

static frame frame_before (const wr_cursor *c, uint32_t at, const wr_time_context *x) {
  uint32_t start = wr_time_back(c, wr_time_back(c, at, x->floor, "the"), x->floor, "from between");
  bool from = start < at && !wr_cursor_is(c, start, "the");
  return (frame) {from ? start : at, from, from && wr_cursor_is(c, start, "between")};
}

/* An interval from the point a to what stands behind it. */
static bool to_second (const wr_cursor *c, const wr_said *a, frame f, const wr_time_context *x,
                       wr_phrase *p) {
  wr_said b;
  bool now = f.from && (a->says & WR_SAYS_REF) && a->ref == WR_REF_PRESENT;
  bool pages = a->weak && a->says == WR_SAYS_YEAR && !f.from &&
      ((a->start > c->start && c->s[a->start - 1] == ':') ||
       wr_time_back(c, a->start, x->floor, "page pages p pp lines") < a->start);
  if (pages) return false;             /* "1998;12(3):1801-1809", "pages 1801-1809" */
  if (((a->says & WR_SAYS_REF) && !now) || !may_begin(a, f.from) ||
      !wr_interval_second(c, a, f.between, f.from, x, &b) || !is_stretch(a, &b, f.from))
    return false;
  wr_interval_set(p, a, &b, f.from ? f.start : a->start);
  wr_interval_with_day(c, x, p);
  return true;
}

/* What goes on behind the point a and makes something else of it; *impossible: a range to a day
   that is none. */
static bool goes_on (const wr_cursor *c, wr_said *a, frame f, const wr_time_context *x,
                     wr_phrase *p, bool *impossible) {
  if (to_second(c, a, f, x, p)) {
    *impossible = !wr_interval_possible(p);
    return true;
  }
  if (wr_interval_of_day(c, a, x, p) || wr_open_of_day(c, a, x, p)) return true;
  wr_count_behind(c, a);
  wr_phrase_point(p, a);
  if (wr_set_behind(c, p)) return true;
  bool year = a->weak && a->says == WR_SAYS_YEAR && !a->short_year;
  return year && wr_open_behind(c, x, p);
}

/* "at 10:30", "at noonish": an hour that nothing but "at" speaks for. */
static bool bare_clock (const wr_cursor *c, uint32_t at, const wr_time_context *x, wr_said *w) {
  uint32_t stop;
  if (wr_time_back(c, at, x->floor, "at") == at || !wr_clock_read(c, at, true, w)) return false;
  uint32_t next = wr_cursor_gap(c, w->end);
  bool ends = next >= c->end || strchr(",.?!;)", c->s[next]) ||
      wr_time_any(c, next, "and or but in on tomorrow today tonight", &stop);
  return ends && wr_is_digit((uint8_t) c->s[at]) && ((w->says & WR_SAYS_MINUTE) || w->mod);
}

static bool one_point (const wr_cursor *c, uint32_t at, const wr_time_context *x, wr_phrase *p) {
  wr_said a, b;
  frame f = frame_before(c, at, x);
  bool numbered = wr_is_digit((uint8_t) c->s[at]) || wr_figure_word(c, at);
  if (numbered && wr_interval_short(c, at, f.between, f.from, x, &a, &b)) {
    wr_interval_set(p, &a, &b, f.start);
    wr_interval_with_day(c, x, p);
    return true;
  }
  if (!wr_point_read(c, at, x->day_first, &a) && !bare_clock(c, at, x, &a)) return false;
  if ((a.says & WR_SAYS_REF) && !wr_ref_allowed(c, &a)) return false;
  bool impossible = false, more = wr_time_goes_on(c, a.end);
  if (more && goes_on(c, &a, f, x, p, &impossible)) return !impossible;
  if (a.weak && !wr_time_licensed(c, &a, x)) return false;
  widen(c, &a, x);
  wr_phrase_point(p, &a);
  if (!more || !wr_open_behind(c, x, p)) wr_open_before(c, x, p);
  if (more) wr_count_run(c, x, p);
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

/* Which readers a word of this kind can begin a phrase of. */
enum { TRY_EVERY = 1, TRY_RECURRING = 2, TRY_SIDED = 4, TRY_COUNT = 8, TRY_POINT = 16 };

static unsigned readers_of (const wr_cursor *c, uint32_t at, const wr_entry *e) {
  if (e == NULL) return TRY_COUNT | TRY_POINT |
      (wr_is_digit((uint8_t) c->s[at]) ? 0 : TRY_SIDED);
  switch (e->kind) {
    case WR_TW_EVERY: return TRY_EVERY;
    case WR_TW_SET: return TRY_RECURRING;
    case WR_TW_WEEKDAY: case WR_TW_PART: return TRY_RECURRING | TRY_POINT;
    case WR_TW_COUNT: return TRY_SIDED | TRY_COUNT;
    case WR_TW_SHIFT: return TRY_SIDED | TRY_POINT;
    case WR_TW_UNIT: return TRY_COUNT | TRY_POINT;
    case WR_TW_LEAD: return TRY_SIDED | TRY_COUNT | TRY_POINT;
    default: return TRY_POINT;
  }
}

bool wr_phrase_read (const wr_cursor *c, uint32_t at, const wr_time_context *x, wr_phrase *p) {
  uint32_t end;
  const wr_entry *e = wr_is_digit((uint8_t) c->s[at]) ? NULL : wr_time_word(c, at, &end);
  unsigned may = readers_of(c, at, e);
  if ((may & TRY_EVERY) && wr_set_every(c, at, x, p)) return true;
  if (wr_beside_read(c, at, e, e ? end : at, x, p)) return true;
  if (e && e->kind == WR_TW_REF && wr_cursor_is(c, at, "the") &&
      wr_count_sided(c, wr_cursor_gap(c, wr_cursor_word(c, at)), x, p)) {
    p->start = at;
    return true;
  }
  if ((may & TRY_RECURRING) && wr_set_recurring(c, at, e, end, x, p)) return true;
  if ((may & TRY_SIDED) && wr_count_sided(c, at, x, p)) {
    p->start = wr_time_back(c, p->start, x->floor, "the");
    return p->end > at;
  }
  if (c->s[at] == 'P') {
    *p = (wr_phrase) {.kind = WR_K_DURATION, .start = at};
    if ((p->end = wr_iso_lapse(c, at, &p->lapse)) != 0) return true;
  }
  if (e == NULL && wr_is_digit((uint8_t) c->s[at]) && wr_listed_day(c, at, x, p)) return true;
  wr_phrase point;
  bool lapse = (may & TRY_COUNT) && wr_count_read(c, at, x, p);
  if (lapse && p->has_a) return true;
  if ((may & TRY_POINT) && one_point(c, at, x, &point) && (!lapse || point.end >= p->end)) {
    *p = point;
    return true;
  }
  return lapse;
}

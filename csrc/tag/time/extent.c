/* extent.c: the values of intervals, by their two ends or by one and their length */
#include "tag/time/pass.h"

#include "tag/time/civil.h"
#include "tag/time/lapse.h"
#include "tag/time/text.h"

static uint32_t add_text (char *out, uint32_t n, const char *s, uint32_t length) {
  memcpy(out + n, s, length);
  return n + length;
}

/* The first moment of an end as the interval's value has it: a month by its first day. */
static bool is_absolute (const wr_said *w) {
  return w->says & (WR_SAYS_SHIFT | WR_SAYS_PICK | WR_SAYS_OFFSET);
}

static uint32_t add_end (char *out, uint32_t n, const wr_said *w, const wr_said *other,
                         const wr_stretch *whole) {
  wr_stretch s;
  wr_anchored none = {0};
  char day[WR_MOMENT_TEXT];
  bool weekday = other && is_absolute(other) && (w->says & WR_SAYS_WEEKDAY);
  bool now = (w->says & WR_SAYS_REF) && whole->known && other &&
      wr_said_grain(other) == WR_TU_DAY;
  if (now) return add_text(out, n, day, wr_moment_write(whole->from - whole->from %
      WR_DAY_SECONDS, false, day));
  if (is_absolute(w) || weekday || !wr_resolve(w, &none, (wr_reading) {0}, &s)) s = *whole;
  if (s.grain == WR_TU_QUARTER && whole->known && s.n == 7)
    return add_text(out, n, day, wr_moment_write(whole->from, false, day));
  n = add_text(out, n, s.timex, s.n);
  if (s.n == 4 && s.grain == WR_TU_YEAR) return add_text(out, n, "-01-01", 6);
  if (s.n == 7 && s.grain == WR_TU_MONTH) return add_text(out, n, "-01", 3);
  return n;
}

static uint32_t add_length (char *out, uint32_t n, const wr_stretch *a, const wr_stretch *b) {
  wr_lapse l = {.n = 1};
  char text[WR_LAPSE_TEXT];
  int64_t seconds = b->from - a->from;
  wr_civil x = wr_civil_of((int32_t) (a->from / WR_DAY_SECONDS)), y =
      wr_civil_of((int32_t) (b->from / WR_DAY_SECONDS));
  int64_t count = seconds / WR_DAY_SECONDS;
  l.part[0].unit = WR_TU_DAY;
  bool months = a->grain >= WR_TU_MONTH && b->grain >= WR_TU_MONTH;
  if (a->grain == WR_TU_YEAR && b->grain == WR_TU_YEAR) {
    l.part[0].unit = WR_TU_YEAR;
    count = y.year - x.year;
  } else if (months && a->grain <= WR_TU_YEAR && b->grain <= WR_TU_YEAR) {
    l.part[0].unit = WR_TU_MONTH;
    count = (y.year - x.year) * 12 + y.month - x.month;
  } else if (a->grain < WR_TU_DAY) {
    l.part[0].unit = WR_TU_HOUR;
    count = seconds / 3600;
    if (seconds / 60 % 60) {
      if (count) l.n = 2;
      l.part[l.n - 1].unit = WR_TU_MINUTE;
      l.part[l.n - 1].n = wr_decimal_from_int(seconds / 60 % 60);
      if (!count) return add_text(out, n, text, wr_lapse_write(&l, text));
    }
  }
  l.part[0].n = wr_decimal_from_int(count);
  return add_text(out, n, text, wr_lapse_write(&l, text));
}

/* Moves a stretch by whole days or months and says so in its value. */
static void move (wr_stretch *s, int32_t days, int32_t months) {
  int64_t *at[] = {&s->from, &s->to};
  for (int i = 0; i < 2; i++) {
    int32_t day = (int32_t) (*at[i] / WR_DAY_SECONDS);
    *at[i] += (int64_t) (wr_civil_add_months(day, months) - day + days) * WR_DAY_SECONDS;
  }
  char text[WR_MOMENT_TEXT];
  wr_moment_write(s->from, false, text);
  if (s->timex[0] == 'T') return;
  memcpy(s->timex, text, s->n < 10 ? s->n > 4 && s->timex[5] >= '0' && s->timex[5] <= '9' ? 7
      : 4 : 10);
}

/* Ends that were resolved one by one and fall: the second is the next day's, week's or year's;
   seen from a document's date it may be the first that is a year too late. */
static void put_in_order (wr_time_pass *x, const wr_said *w, wr_stretch *a,
                          wr_stretch *b) {
  if (b->grain <= WR_TU_HOUR && a->from % WR_DAY_SECONDS < b->from % WR_DAY_SECONDS) {
    move(a, -1, 0);                    /* "8:10 - 12:32" at noon goes on */
  } else if (b->grain <= WR_TU_HOUR) {
    move(b, 1, 0);
  } else if (w->says & (WR_SAYS_MONTH | WR_SAYS_SEASON)) {
    bool past = !x->narrative && x->document.known &&
        b->from + 365LL * WR_DAY_SECONDS > x->document.at &&
        wr_pass_direction(x) == WR_DIRECTION_PAST;
    if (past) move(a, 0, -12);
    else move(b, 0, 12);
  } else if (w->says & WR_SAYS_WEEKDAY) {
    move(b, 7, 0);
  }
}

/* "from 10 am for 3 hours", "the first ten days of May": a stretch that begins or ends with a. */
void wr_value_run (wr_time_pass *x, const wr_phrase *p, wr_time *v) {
  wr_stretch a;
  wr_anchored used;
  char text[2 * WR_TIMEX_MAX + WR_LAPSE_TEXT + 2 * WR_MOMENT_TEXT];
  if (!wr_pass_resolve(x, &p->a, &a, &used)) return;
  x->ends[0] = a;
  v->grain = wr_pass_constant(wr_grain_name((int) a.grain));
  if (!a.known) {
    char lapse[WR_LAPSE_TEXT];
    v->timex = wr_pass_keep(x, lapse, wr_lapse_write(&p->lapse, lapse));
    return;
  }
  bool clock = a.grain < WR_TU_DAY || wr_lapse_unit(&p->lapse) < WR_TU_DAY;
  int64_t from = p->toward < 0 ? wr_resolve_move(a.to, &p->lapse, -1) : a.from;
  int64_t to = p->toward < 0 ? a.to : wr_resolve_move(a.from, &p->lapse, 1);
  uint32_t k = add_text(text, 0, "(", 1);
  k += wr_moment_write(from, clock, text + k);
  k = add_text(text, k, ",", 1);
  k += wr_moment_write(to, clock, text + k);
  k = add_text(text, k, ",", 1);
  k += wr_lapse_write(&p->lapse, text + k);
  k = add_text(text, k, ")", 1);
  v->timex = wr_pass_keep(x, text, k);
  v->from = wr_pass_moment(x, from, clock, &p->a);
  v->to = wr_pass_moment(x, to, clock, &p->a);
  if (a.anchored) v->anchor = wr_pass_anchor(x, &used);
}

void wr_value_interval (wr_time_pass *x, const wr_phrase *p, wr_time *v) {
  wr_stretch a, b;
  wr_anchored used, other;
  char text[2 * WR_TIMEX_MAX + WR_LAPSE_TEXT + 32];
  if (!wr_pass_resolve(x, &p->a, &a, &used)) return;
  wr_anchored before = x->last;
  if (x->narrative) wr_pass_remember(x, &p->a, &a);
  wr_said second = p->b;
  if (!wr_pass_resolve(x, &second, &b, &other)) return;
  if (a.known && b.known && b.from < a.from && !(p->b.says & WR_SAYS_YEAR))
    put_in_order(x, &p->b, &a, &b);
  x->ends[0] = a;
  x->ends[1] = b;
  if (!x->narrative) x->last = before;
  uint32_t k = add_text(text, 0, "(", 1);
  k = add_end(text, k, &p->a, &p->b, &a);
  k = add_text(text, k, ",", 1);
  k = add_end(text, k, &second, &p->a, &b);
  if (a.known && b.known && b.from > a.from) {
    k = add_text(text, k, ",", 1);
    k = add_length(text, k, &a, &b);
  }
  k = add_text(text, k, ")", 1);
  bool clock = a.grain < WR_TU_DAY || b.grain < WR_TU_DAY;
  v->timex = wr_pass_keep(x, text, k);
  v->grain = wr_pass_constant(wr_grain_name((int) (a.grain < b.grain ? a.grain : b.grain)));
  if (a.known && b.known && b.from < a.from) return;         /* whatever is meant, not this */
  bool instant = b.grain <= WR_TU_HOUR;
  const wr_said *zoned = p->a.says & WR_SAYS_ZONE ? &p->a : &p->b;
  if (a.known) v->from = wr_pass_moment(x, a.from, clock, zoned);
  if (b.known) v->to = wr_pass_moment(x, instant ? b.from : b.to, clock, zoned);
  if (a.anchored) v->anchor = wr_pass_anchor(x, &used);
}

/* value.c: the values of points, durations and what recurs */
#include "tag/time/pass.h"

#include "tag/time/civil.h"
#include "tag/time/lapse.h"
#include "tag/time/text.h"

static void write_stretch (wr_time_pass *x, wr_time *v, const wr_stretch *s, const wr_said *w,
                           const wr_anchored *used) {
  bool clock = s->grain < WR_TU_DAY && s->grain != WR_TU_NONE;
  v->timex = wr_pass_keep(x, s->timex, s->n);
  v->grain = wr_pass_constant(wr_grain_name(s->grain));
  if (s->known) {
    v->from = wr_pass_moment(x, s->from, clock, w);
    v->to = wr_pass_moment(x, s->to, clock, w);
  }
  if (s->anchored) v->anchor = wr_pass_anchor(x, used);
}

/* The other reading of a time that may be read in two ways: month and day swapped, or the other
   half of the day. */
static void add_alternative (wr_time_pass *x, const wr_said *w, wr_time *v) {
  wr_said other = *w;
  wr_stretch s;
  wr_anchored used;
  bool half = (w->says & WR_SAYS_HOUR) && !(w->says & WR_SAYS_HALF_DAY) && w->hour > 0 &&
      w->hour <= 12;
  if (w->ambiguous) {
    other.month = w->day;
    other.day = w->month;
  } else if (half) {
    other.hour = (uint8_t) ((w->hour + 12) % 24);
    other.says |= WR_SAYS_HALF_DAY;
  } else {
    return;
  }
  if (!wr_pass_resolve(x, &other, &s, &used) || s.n == 0) return;
  v->alternative = wr_pass_keep(x, s.timex, s.n);
  v->ambiguous = w->ambiguous;
}

/* A stretch before or after the one that is said. */
static void open_end (const wr_phrase *p, const wr_stretch *s, wr_time *v) {
  const wr_slice none = {"", 0};
  bool clock = s->grain <= WR_TU_HOUR && s->grain != WR_TU_NONE;
  if (p->mod == WR_MOD_AFTER && !clock) v->from = v->to;
  if (p->mod == WR_MOD_BEFORE || (p->mod == WR_MOD_ON_OR_BEFORE && clock)) v->to = v->from;
  if (p->mod == WR_MOD_AFTER || p->mod == WR_MOD_ON_OR_AFTER) v->to = none;
  else v->from = none;
}

void wr_value_point (wr_time_pass *x, const wr_phrase *p, enum wr_note_role role, wr_time *v) {
  const wr_said *w = role == WR_NOTE_SECOND ? &p->b : &p->a;
  wr_stretch s;
  wr_anchored used;
  if (!wr_pass_resolve(x, w, &s, &used)) return;
  bool whole = role == WR_NOTE_WHOLE;
  if (!whole && p->has_b) s = x->ends[role == WR_NOTE_SECOND];
  if (!whole || p->kind != WR_K_INTERVAL) wr_pass_remember(x, w, &s);
  write_stretch(x, v, &s, w, &used);
  v->mod = wr_pass_constant(wr_mod_name(whole && p->mod ? p->mod : w->mod));
  if (!p->has_b) add_alternative(x, w, v);
  if (p->kind == WR_K_INTERVAL && whole && s.known) open_end(p, &s, v);
}

/* Where whole quarters, years or decades that end or begin near `at` do so. */
static int64_t aligned (int64_t at, wr_time_unit unit, bool ahead) {
  wr_civil c = wr_civil_of((int32_t) (at / WR_DAY_SECONDS));
  int32_t month = unit == WR_TU_QUARTER ? (c.month - 1) / 3 * 3 + 1 : 1;
  int32_t year = unit < WR_TU_DECADE ? c.year : c.year - c.year % 10;
  int32_t day = wr_civil_days(year, month, 1);
  if (ahead && unit <= WR_TU_DECADE)
    day = wr_civil_add_months(day, unit == WR_TU_QUARTER ? 3 : unit == WR_TU_YEAR ? 12 : 120);
  return (int64_t) day * WR_DAY_SECONDS;
}

/* "the last two weeks": the stretch that ends or begins at the anchor. */
static void side (wr_time_pass *x, const wr_phrase *p, wr_time *v) {
  const wr_anchored *anchor = x->narrative ? &x->last : &x->document;
  if (!anchor->known || p->lapse.part[0].some) return;
  int64_t at = anchor->at;
  wr_time_unit unit = wr_lapse_unit(&p->lapse);
  int64_t step = unit == WR_TU_MINUTE ? 60 : unit == WR_TU_HOUR ? 3600 : unit == WR_TU_SECOND
      ? 1 : WR_DAY_SECONDS;
  if (!p->from_now) {
    at -= at % step;
    if (unit >= WR_TU_QUARTER) at = aligned(at, unit, p->toward > 0);
    else if (p->toward > 0 && unit != WR_TU_MONTH) at += step;
  }
  int64_t other = wr_resolve_move(at, &p->lapse, p->toward);
  bool clock = step < WR_DAY_SECONDS || (p->from_now && at % WR_DAY_SECONDS);
  v->from = wr_pass_moment(x, p->toward < 0 ? other : at, clock, NULL);
  v->to = wr_pass_moment(x, p->toward < 0 ? at : other, clock, NULL);
  v->anchor = wr_pass_anchor(x, anchor);
}

void wr_value_lapse (wr_time_pass *x, const wr_phrase *p, wr_time *v) {
  char text[WR_LAPSE_TEXT];
  v->timex = wr_pass_keep(x, text, wr_lapse_write(&p->lapse, text));
  v->grain = wr_pass_constant(wr_grain_name(wr_lapse_unit(&p->lapse)));
  v->mod = wr_pass_constant(wr_mod_name(p->mod));
  if (p->toward) side(x, p, v);
}

/* What recurs is said without an anchor: every Monday is XXXX-WXX-1. */
void wr_value_set (wr_time_pass *x, const wr_phrase *p, wr_time *v) {
  wr_anchored none = {0};
  wr_stretch s;
  if (p->lapse.n && wr_lapse_unit(&p->lapse) == WR_TU_WEEKEND) {
    v->timex = WR_SLICE("XXXX-WXX-WE");
    v->grain = wr_pass_constant(wr_grain_name(WR_TU_WEEKEND));
    return;
  }
  bool day = p->has_a && (wr_lapse_unit(&p->lapse) == WR_TU_DAY || (p->a.says & WR_SAYS_DAY));
  if (p->lapse.n && !day) {
    wr_value_lapse(x, p, v);
    return;
  }
  if (!wr_resolve(&p->a, &none, (wr_reading) {0}, &s)) return;
  v->timex = wr_pass_keep(x, s.timex, s.n);
  v->grain = wr_pass_constant(wr_grain_name(s.grain));
}

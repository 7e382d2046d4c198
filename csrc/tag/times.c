/* times.c: gives the times of a part their values, once all of them are found */
#include "tag/times.h"

#include "base/doc.h"
#include "clean/meta.h"
#include "tag/tense.h"
#include "tag/time.h"
#include "tag/time_civil.h"
#include "tag/time_lapse.h"
#include "tag/time_resolve.h"
#include "tag/time_text.h"

typedef struct note {
  uint32_t index;
  uint8_t role;
  wr_phrase phrase;
} note;

/* The pass over the notes. */
typedef struct pass {
  wr_part *part;
  wr_anchored document, last;          /* the document's date; the last time of the text */
  bool narrative;
  uint32_t sentence;                   /* whose direction is known */
  wr_direction direction;
  wr_stretch ends[2];                  /* of the last interval, for the annotations inside it */
  bool failed;
} pass;

void wr_times_add (wr_times *t, uint32_t index, const wr_phrase *p, enum wr_note_role role) {
  note *n = wr_array_push(&t->notes, sizeof *n);
  if (n) *n = (note) {index, (uint8_t) role, *p};
  else t->failed = true;
}

void wr_times_free (wr_times *t) {
  wr_array_free(&t->notes);
}

static const note *note_at (const wr_times *t, uint32_t i) {
  return (const note *) t->notes.at + i;
}

/* Most years of a narrative lie far from the day it was written, and little in it points to
   that day ("last month", "on Friday"). */
static bool is_narrative (const wr_times *t, const wr_anchored *document) {
  uint32_t near = 0, far = 0;
  if (!document->known) return true;
  int32_t year = wr_civil_of((int32_t) (document->at / WR_DAY_SECONDS)).year;
  for (uint32_t i = 0; i < t->notes.n; i++) {
    const note *n = note_at(t, i);
    const wr_said *w = &n->phrase.a;
    if (n->role != WR_NOTE_WHOLE) continue;
    if (!n->phrase.has_a || !(w->says & WR_SAYS_YEAR)) {
      bool pointing = n->phrase.has_a && !w->text &&
          (w->says & (WR_SAYS_SHIFT | WR_SAYS_OFFSET | WR_SAYS_WEEKDAY));
      near += pointing || n->phrase.toward;
      continue;
    }
    int32_t apart = w->year - year;
    if (apart > 1 || apart < -1) far++;
    else near++;
  }
  return far >= 3 && far > near;
}

/* --- direction */

static wr_direction direction_of (pass *x, uint32_t sentence) {
  wr_direction given = (wr_direction) x->part->doc->options.direction;
  if (given != WR_DIRECTION_AUTO || !x->document.known) return given;
  if (x->sentence != sentence) {
    x->direction = wr_tense_of(x->part, sentence);
    x->sentence = sentence;
  }
  return x->direction;
}

/* --- values */

static wr_slice keep (pass *x, const char *s, uint32_t n) {
  if (n == 0) return (wr_slice) {"", 0};
  wr_slice copy = wr_arena_copy(&x->part->doc->arena, (wr_slice) {s, n});
  if (copy.at) return copy;
  x->failed = true;
  return (wr_slice) {"", 0};
}

static wr_slice constant (const char *s) {
  return s ? (wr_slice) {s, (uint32_t) strlen(s)} : (wr_slice) {"", 0};
}

static wr_slice moment (pass *x, int64_t at, bool clock) {
  char text[WR_MOMENT_TEXT];
  return keep(x, text, wr_moment_write(at, clock, text));
}

static const wr_anchored *anchor_of (const pass *x, const wr_said *w) {
  if (x->narrative || (w->text && x->last.known)) return &x->last;
  return &x->document;
}

/* In a fragment a day of the year is the nearest, all else the next one. */
static wr_direction in_fragment (const wr_said *w) {
  return (w->says & WR_SAYS_DAY) && (w->says & WR_SAYS_MONTH) ? WR_DIRECTION_NEAREST
      : WR_DIRECTION_FUTURE;
}

static bool resolve (pass *x, const wr_said *w, uint32_t sentence, wr_stretch *out,
                     wr_anchored *used) {
  wr_direction d = x->narrative ? WR_DIRECTION_NEAREST : direction_of(x, sentence);
  if (d == WR_DIRECTION_AUTO && x->document.known) d = in_fragment(w);
  if (x->narrative && !(w->says & WR_SAYS_PICK) &&
      x->part->doc->options.direction == WR_DIRECTION_AUTO)
    d = WR_DIRECTION_AUTO;
  *used = *anchor_of(x, w);
  return wr_resolve(w, used, d, x->narrative, out);
}

/* A time that is known to the year or finer anchors what follows. */
static void remember (pass *x, const wr_said *w, const wr_stretch *s) {
  if (!s->known || s->grain > WR_TU_YEAR || (w->says & WR_SAYS_REF) || s->grain == WR_TU_NONE)
    return;
  if (!x->narrative && s->anchored && (w->says & WR_SAYS_SHIFT)) return;
  x->last = (wr_anchored) {true, s->from, s->grain};
}

static void write_stretch (pass *x, wr_time *v, const wr_stretch *s, const wr_anchored *used) {
  bool clock = s->grain < WR_TU_DAY && s->grain != WR_TU_NONE;
  v->timex = keep(x, s->timex, s->n);
  v->grain = constant(wr_grain_name(s->grain));
  if (s->known) {
    v->from = moment(x, s->from, clock);
    v->to = moment(x, s->to, clock);
  }
  if (s->anchored && used->known) v->anchor = moment(x, used->at, used->at % WR_DAY_SECONDS != 0);
}

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
  if (is_absolute(w) || weekday || !wr_resolve(w, &none, WR_DIRECTION_AUTO, false, &s)) s = *whole;
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
static void put_in_order (pass *x, const wr_said *w, uint32_t sentence, wr_stretch *a,
                          wr_stretch *b) {
  if (b->grain <= WR_TU_HOUR) {
    move(b, 1, 0);
  } else if (w->says & (WR_SAYS_MONTH | WR_SAYS_SEASON)) {
    bool past = !x->narrative && x->document.known &&
        b->from + 365LL * WR_DAY_SECONDS > x->document.at &&
        direction_of(x, sentence) == WR_DIRECTION_PAST;
    if (past) move(a, 0, -12);
    else move(b, 0, 12);
  } else if (w->says & WR_SAYS_WEEKDAY) {
    move(b, 7, 0);
  }
}

/* "from 10 am for 3 hours", "the first ten days of May": a stretch that begins or ends with a. */
static void value_run (pass *x, const note *n, uint32_t sentence, wr_time *v) {
  const wr_phrase *p = &n->phrase;
  wr_stretch a;
  wr_anchored used;
  char text[2 * WR_TIMEX_MAX + WR_LAPSE_TEXT + 2 * WR_MOMENT_TEXT];
  if (!resolve(x, &p->a, sentence, &a, &used)) return;
  x->ends[0] = a;
  v->grain = constant(wr_grain_name((int) a.grain));
  if (!a.known) {
    char lapse[WR_LAPSE_TEXT];
    v->timex = keep(x, lapse, wr_lapse_write(&p->lapse, lapse));
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
  v->timex = keep(x, text, k);
  v->from = moment(x, from, clock);
  v->to = moment(x, to, clock);
  if (a.anchored && used.known) v->anchor = moment(x, used.at, used.at % WR_DAY_SECONDS != 0);
}

static void value_interval (pass *x, const note *n, uint32_t sentence, wr_time *v) {
  wr_stretch a, b;
  wr_anchored used, other;
  char text[2 * WR_TIMEX_MAX + WR_LAPSE_TEXT + 32];
  const wr_phrase *p = &n->phrase;
  if (!resolve(x, &p->a, sentence, &a, &used)) return;
  wr_anchored before = x->last;
  if (x->narrative) remember(x, &p->a, &a);
  wr_said second = p->b;
  if (!resolve(x, &second, sentence, &b, &other)) return;
  if (a.known && b.known && b.from < a.from && !(p->b.says & WR_SAYS_YEAR))
    put_in_order(x, &p->b, sentence, &a, &b);
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
  v->timex = keep(x, text, k);
  v->grain = constant(wr_grain_name((int) (a.grain < b.grain ? a.grain : b.grain)));
  bool instant = b.grain <= WR_TU_HOUR;
  if (a.known) v->from = moment(x, a.from, clock);
  if (b.known) v->to = moment(x, instant ? b.from : b.to, clock);
  if (a.anchored && used.known) v->anchor = moment(x, used.at, used.at % WR_DAY_SECONDS != 0);
}

static void value_point (pass *x, const note *n, uint32_t sentence, wr_time *v) {
  const wr_phrase *p = &n->phrase;
  const wr_said *w = n->role == WR_NOTE_SECOND ? &p->b : &p->a;
  wr_stretch s;
  wr_anchored used;
  if (!resolve(x, w, sentence, &s, &used)) return;
  if (n->role != WR_NOTE_WHOLE && p->has_b) s = x->ends[n->role == WR_NOTE_SECOND];
  if (n->role != WR_NOTE_WHOLE || p->kind != WR_K_INTERVAL) remember(x, w, &s);
  write_stretch(x, v, &s, &used);
  bool whole = n->role == WR_NOTE_WHOLE;
  v->mod = constant(wr_mod_name(whole && p->mod ? p->mod : w->mod));
  v->ambiguous = w->ambiguous;
  if (p->kind != WR_K_INTERVAL || n->role != WR_NOTE_WHOLE || !s.known) return;
  const wr_slice none = {"", 0};
  bool clock = s.grain <= WR_TU_HOUR && s.grain != WR_TU_NONE;
  if (p->mod == WR_MOD_AFTER && !clock) v->from = v->to;
  if (p->mod == WR_MOD_BEFORE || (p->mod == WR_MOD_ON_OR_BEFORE && clock)) v->to = v->from;
  if (p->mod == WR_MOD_AFTER || p->mod == WR_MOD_ON_OR_AFTER) v->to = none;
  else v->from = none;
}

/* "the last two weeks": the stretch that ends or begins at the anchor, in whole units. */
static void side (pass *x, const wr_phrase *p, wr_time *v) {
  const wr_anchored *anchor = x->narrative ? &x->last : &x->document;
  if (!anchor->known || p->lapse.part[0].some) return;
  int64_t at = anchor->at;
  wr_time_unit unit = wr_lapse_unit(&p->lapse);
  int64_t step = unit == WR_TU_MINUTE ? 60 : unit == WR_TU_HOUR ? 3600 : unit == WR_TU_SECOND
      ? 1 : WR_DAY_SECONDS;
  if (!p->from_now) at -= at % step;
  if (unit >= WR_TU_QUARTER && !p->from_now) {
    wr_civil c = wr_civil_of((int32_t) (at / WR_DAY_SECONDS));
    int32_t month = unit == WR_TU_QUARTER ? (c.month - 1) / 3 * 3 + 1 : 1;
    int32_t year = unit < WR_TU_DECADE ? c.year : c.year - c.year % 10;
    int32_t day = wr_civil_days(year, month, 1);
    if (p->toward > 0) day = wr_civil_add_months(day, unit == WR_TU_QUARTER ? 3
        : unit < WR_TU_DECADE ? 12 : 0);
    at = (int64_t) day * WR_DAY_SECONDS;
  } else if (p->toward > 0 && unit != WR_TU_MONTH && !p->from_now) {
    at += step;
  }
  int64_t other = wr_resolve_move(at, &p->lapse, p->toward);
  bool clock = step < WR_DAY_SECONDS || (p->from_now && at % WR_DAY_SECONDS);
  v->from = moment(x, p->toward < 0 ? other : at, clock);
  v->to = moment(x, p->toward < 0 ? at : other, clock);
  v->anchor = moment(x, anchor->at, anchor->at % WR_DAY_SECONDS != 0);
}

static void value_lapse (pass *x, const wr_phrase *p, wr_time *v) {
  char text[WR_LAPSE_TEXT];
  v->timex = keep(x, text, wr_lapse_write(&p->lapse, text));
  v->grain = constant(wr_grain_name(wr_lapse_unit(&p->lapse)));
  v->mod = constant(wr_mod_name(p->mod));
  if (p->toward) side(x, p, v);
}

/* What recurs is said without an anchor: every Monday is XXXX-WXX-1. */
static void value_set (pass *x, const wr_phrase *p, wr_time *v) {
  wr_anchored none = {0};
  wr_stretch s;
  if (p->lapse.n && wr_lapse_unit(&p->lapse) == WR_TU_WEEKEND) {
    v->timex = WR_SLICE("XXXX-WXX-WE");
    v->grain = constant(wr_grain_name(WR_TU_WEEKEND));
    return;
  }
  bool day = p->has_a && (wr_lapse_unit(&p->lapse) == WR_TU_DAY || (p->a.says & WR_SAYS_DAY));
  if (p->lapse.n && !day) {
    value_lapse(x, p, v);
    return;
  }
  if (!wr_resolve(&p->a, &none, WR_DIRECTION_AUTO, false, &s)) return;
  v->timex = keep(x, s.timex, s.n);
  v->grain = constant(wr_grain_name(s.grain));
}

static const wr_time *value (pass *x, const note *n, uint32_t sentence) {
  const wr_slice none = {"", 0};
  wr_time *v = wr_arena_alloc(&x->part->doc->arena, sizeof *v);
  if (v == NULL) {
    x->failed = true;
    return NULL;
  }
  *v = (wr_time) {none, none, none, none, none, none, false};
  const wr_phrase *p = &n->phrase;
  if (p->kind == WR_K_SET) value_set(x, p, v);
  else if (p->kind == WR_K_DURATION) value_lapse(x, p, v);
  else if (n->role == WR_NOTE_WHOLE && p->runs) value_run(x, n, sentence, v);
  else if (n->role == WR_NOTE_WHOLE && p->has_b) value_interval(x, n, sentence, v);
  else value_point(x, n, sentence, v);
  return v;
}

/* The day the document says it was written on: the caller's word, else its own metadata. */
static wr_anchored document_date (const wr_part *p) {
  wr_anchored a = {.grain = WR_TU_DAY};
  wr_slice date = p->doc->options.date;
  if (date.n == 0 && p->doc->meta) date = p->doc->meta->published.text;
  a.known = date.n > 0 && wr_moment_read(date, &a.at);
  return a;
}

int wr_times_resolve (wr_times *t, wr_part *p, wr_error *e) {
  pass x = {.part = p, .document = document_date(p), .sentence = WR_NONE};
  wr_anchor_mode anchor = p->doc->options.anchor;
  x.narrative = anchor == WR_ANCHOR_NARRATIVE ||
      (anchor == WR_ANCHOR_AUTO && is_narrative(t, &x.document));
  for (uint32_t i = 0; i < t->notes.n && !x.failed; i++) {
    const note *n = note_at(t, i);
    wr_annotation *a = (wr_annotation *) p->layer[WR_ANNOTATIONS].at + n->index;
    a->time = value(&x, n, a->sentence);
  }
  return x.failed || t->failed ? wr_fail(e, WR_E_MEMORY, WR_NONE, NULL) : WR_OK;
}

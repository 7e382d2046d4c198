/* emit.c: what was read becomes annotations */
#include "tag/emit.h"

#include "base/doc.h"
#include "segment/character.h"
#include "tag/annotation.h"
#include "tag/bound.h"
#include "tag/noun.h"
#include "tag/time/number.h"
#include "tag/value.h"

static wr_annotation *push (wr_emitter *out, uint32_t start, uint32_t end, int kind,
                            uint32_t parent) {
  wr_array *a = &out->part->layer[WR_ANNOTATIONS];
  if (a->n >= out->part->doc->limits.annotations) {
    wr_doc_truncate(out->part->doc, WR_LIMIT_annotations, start);
    return NULL;
  }
  wr_annotation *x = wr_array_push(a, sizeof *x);
  if (x == NULL) {
    out->failed = true;
    return NULL;
  }
  *x = (wr_annotation) {.text = {start, end}, .parent = parent, .sentence = out->sentence,
                        .kind = (uint8_t) kind, .score = 1, .subkind = {"", 0}};
  return x;
}

static wr_number *attach (wr_emitter *out, wr_annotation *x, const wr_number *n) {
  wr_number *copy = wr_arena_alloc(out->arena, sizeof *copy);
  if (copy == NULL) {
    out->failed = true;
    return NULL;
  }
  *copy = *n;
  x->number = copy;
  x->has_number = 1;
  return copy;
}

/* "{containers}": the UCUM annotation for a counted noun. */
static wr_slice braced (wr_emitter *out, wr_slice noun) {
  char *s = wr_arena_alloc(out->arena, noun.n + 3);
  if (s == NULL) {
    out->failed = true;
    return (wr_slice) {"", 0};
  }
  s[0] = '{';
  memcpy(s + 1, noun.at, noun.n);
  s[noun.n + 1] = '}';
  s[noun.n + 2] = 0;
  return (wr_slice) {s, noun.n + 2};
}

static const wr_slice none = {"", 0};

/* Pushes the annotation and, for counted nouns, the number inside it. */
static void emit (wr_emitter *out, wr_span text, wr_span inner, int kind, wr_slice subkind,
                  wr_number *n, wr_slice noun) {
  wr_annotation *x = push(out, text.start, text.end, noun.n ? WR_K_QUANTITY : kind, WR_NONE);
  if (x == NULL) return;
  uint32_t at = out->part->layer[WR_ANNOTATIONS].n - 1;
  x->subkind = noun.n ? WR_SLICE("count") : subkind;
  out->done = text.end;
  if (noun.n == 0) {
    attach(out, x, n);
    return;
  }
  wr_number whole = *n;
  whole.unit = noun;
  whole.ucum = braced(out, noun);
  attach(out, x, &whole);
  x = push(out, inner.start, inner.end, kind, at);
  if (x == NULL) return;
  x->subkind = subkind;
  attach(out, x, n);
}

static uint32_t last_index (const wr_emitter *out) {
  return out->part->layer[WR_ANNOTATIONS].n - 1;
}

/* A quantity of time is a duration, unless it is an age. */
static void to_duration (wr_emitter *out, const wr_number *n, uint32_t index) {
  wr_annotation *a = (wr_annotation *) out->part->layer[WR_ANNOTATIONS].at + index;
  wr_phrase p = {.kind = WR_K_DURATION};
  if (out->failed || a->kind != WR_K_QUANTITY || a->subkind.n ||
      !wr_slice_is(n->dimension, WR_SLICE("time")))
    return;
  a->kind = WR_K_DURATION;
  if (wr_time_lapse_of(n, &p.lapse)) wr_times_add(&out->times, index, &p, WR_NOTE_WHOLE);
}

/* The parts of a range that is not a count: its two ends. */
static void emit_ends (wr_emitter *out, const wr_range *r) {
  uint32_t parent = out->part->layer[WR_ANNOTATIONS].n - 1;
  bool falling = r->hi.start < r->lo.start;
  const wr_amount *ends[] = {falling ? &r->hi : &r->lo, falling ? &r->lo : &r->hi};
  for (int i = 0; i < 2; i++) {
    wr_number n = wr_value_of_amount(ends[i]);
    wr_annotation *x = push(out, ends[i]->start, ends[i]->end, ends[i]->kind, parent);
    if (x == NULL) return;
    x->subkind = ends[i]->kind == WR_K_QUANTITY ? r->hi.subkind : none;
    attach(out, x, &n);
    to_duration(out, &n, last_index(out));
  }
}

/* The noun behind an amount that has no unit. */
static wr_slice counted (const wr_emitter *out, const wr_amount *x, uint32_t start) {
  bool one = wr_decimal_compare(x->value, wr_decimal_from_int(1)) == 0;
  if (x->kind != WR_K_NUMBER ||
      (x->figure.fraction && x->value.exponent < 0 && x->figure.words) ||
          x->value.coefficient < 0)
    return none;
  if (wr_noun_reference(out->c, start)) return none;
  const char *s = out->c->s;              /* "a 3-1 win" */
  if (start > out->c->start + 1 && s[start - 1] == '-' && wr_is_digit((uint8_t) s[start - 2]))
    return none;
  return wr_noun_read(out->c, x->end, one);
}

/* Words and signs around [*start, *end) that bound it.  They belong to the span of a number,
   a range and a counted quantity, so that "over 3 million rounds" is whole; money, percents
   and measures keep theirs. */
static wr_approx bounds (const wr_emitter *out, bool wide, uint32_t *start, uint32_t *end) {
  uint32_t from, to;
  wr_approx after = wr_bound_after(out->c, *end, &to),
      before = wr_bound_before(out->c, *start, &from);
  if (after && wide) *end = to;
  if (before == WR_EXACT || from < out->done || (after && before == WR_ABOUT)) return after;
  if (wide) *start = from;
  return before;
}

static uint32_t end_of (wr_slice noun, const wr_emitter *out, uint32_t end) {
  return noun.n ? (uint32_t) (noun.at - out->c->s) + noun.n : end;
}

void wr_emit_range (wr_emitter *out, const wr_range *r) {
  wr_number n = wr_value_of_range(r);
  wr_slice noun = counted(out, &r->hi, r->lo.start);
  uint32_t start = r->start, end = r->end;
  n.approx = (uint8_t) bounds(out, r->hi.kind == WR_K_NUMBER, &start, &end);
  wr_span inner = {start, end}, text = {start, end_of(noun, out, end)};
  bool bare = r->hi.kind == WR_K_NUMBER || r->hi.kind == WR_K_ORDINAL;
  int kind = bare && !r->tolerance ? WR_K_RANGE : (int) r->hi.kind;
  uint32_t at = out->part->layer[WR_ANNOTATIONS].n;
  emit(out, text, inner, kind, kind == WR_K_QUANTITY ? r->hi.subkind : none, &n, noun);
  if (noun.n || out->part->layer[WR_ANNOTATIONS].n == at) return;
  to_duration(out, &n, at);
  if (!r->tolerance) emit_ends(out, r);
}

/* "more than 10 and less than 20": the second bound, as the other end of the number.  Moves
   *end. */
static void second_bound (const wr_emitter *out, wr_number *n, uint32_t *end) {
  uint32_t at = wr_cursor_gap(out->c, *end), stop;
  wr_amount x;
  bool lower = n->approx == WR_MORE || n->approx == WR_AT_LEAST;
  if (!lower || at >= out->c->end) return;
  if (out->c->s[at] == ',') at = wr_cursor_gap(out->c, at + 1);
  if (wr_cursor_is(out->c, at, "and") || wr_cursor_is(out->c, at, "but"))
    at = wr_cursor_gap(out->c, at + 3);
  wr_approx upper = wr_bound_at(out->c, at, &stop);
  if (upper != WR_LESS && upper != WR_AT_MOST) return;
  if (!wr_amount_read(out->c, wr_cursor_gap(out->c, stop), stop, 0, out->arena, &x) ||
      x.kind != WR_K_NUMBER)
    return;
  if (wr_decimal_compare(x.value, n->lo) <= 0) return;
  n->hi = x.value;
  n->has = (uint8_t) ((n->has & ~WR_HAS_VALUE) | WR_HAS_HI);
  if (upper == WR_AT_MOST) n->has |= WR_HI_INCL;
  n->approx = WR_EXACT;
  *end = x.end;
}

void wr_emit_amount (wr_emitter *out, const wr_amount *x) {
  wr_number n = wr_value_of_amount(x);
  uint32_t start = x->start, end = x->end;
  wr_approx approx = x->kind == WR_K_ORDINAL ? WR_EXACT
      : bounds(out, x->kind == WR_K_NUMBER, &start, &end);
  wr_bound_set(&n, approx);
  if (x->kind == WR_K_NUMBER) second_bound(out, &n, &end);
  wr_amount whole = *x;                /* "500 or more people" */
  whole.end = end;
  wr_slice noun = counted(out, &whole, x->start);
  int kind = n.has & WR_HAS_VALUE ? (int) x->kind : WR_K_RANGE;
  bool label = (x->figure.plain || x->figure.words) && !x->figure.fraction;
  bool reference = x->kind == WR_K_NUMBER && label && wr_noun_reference(out->c, x->start);
  emit(out, (wr_span) {start, end_of(noun, out, end)}, (wr_span) {start, end}, kind,
       reference ? WR_SLICE("reference") : x->subkind, &n, noun);
  if (out->part->layer[WR_ANNOTATIONS].n) to_duration(out, &n, last_index(out));
}

void wr_emit_identifier (wr_emitter *out, const wr_identifier *id) {
  if (id->start >= out->done && id->kind != WR_KIND_N) {
    wr_annotation *x = push(out, id->start, id->end, id->kind, WR_NONE);
    if (x) x->subkind = id->subkind;
  }
  out->done = id->end;
}

/* One end of an interval, inside it. */
static void emit_end (wr_emitter *out, const wr_phrase *p, const wr_said *w, uint32_t parent,
                      enum wr_note_role role) {
  int kind = w->says & WR_SAYS_IN_DAY ? WR_K_TIME : WR_K_DATE;
  if (push(out, w->start, w->end, kind, parent))
    wr_times_add(&out->times, last_index(out), p, role);
}

void wr_emit_phrase (wr_emitter *out, const wr_phrase *p) {
  wr_annotation *x = push(out, p->start, p->end, p->kind, WR_NONE);
  out->done = p->end;
  if (x == NULL) return;
  wr_number n;
  if (p->kind == WR_K_DURATION && wr_time_number_of(&p->lapse, p->mod, &n)) attach(out, x, &n);
  uint32_t parent = last_index(out);
  wr_times_add(&out->times, parent, p, WR_NOTE_WHOLE);
  if (p->kind != WR_K_INTERVAL) return;
  emit_end(out, p, &p->a, parent, WR_NOTE_FIRST);
  if (p->has_b) emit_end(out, p, &p->b, parent, WR_NOTE_SECOND);
}

void wr_emit_cue (wr_emitter *out, wr_span text, wr_kind kind) {
  push(out, text.start, text.end, kind, WR_NONE);
}

void wr_emit_roman (wr_emitter *out, wr_span text, int32_t value) {
  wr_number n = wr_value_none();
  n.value = wr_decimal_from_int(value);
  n.has = WR_HAS_VALUE;
  emit(out, text, text, WR_K_NUMBER, WR_SLICE("roman"), &n, none);
}

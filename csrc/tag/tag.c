/* tag.c: the stage that finds numbers and what they measure, in one pass */
#include "tag/annotation.h"
#include "tag/amount.h"
#include "tag/amount_list.h"
#include "tag/bound.h"
#include "tag/context.h"
#include "tag/coordinate.h"
#include "tag/cue.h"
#include "tag/identifier.h"
#include "tag/noun.h"
#include "tag/range.h"
#include "tag/roman.h"
#include "tag/time_clock.h"
#include "tag/time_iso.h"
#include "tag/time_number.h"
#include "tag/time_start.h"
#include "tag/times.h"
#include "tag/trigger.h"
#include "tag/value.h"

#include "base/doc.h"
#include "segment/abbreviation.h"
#include "segment/character.h"

/* The pass.  Nothing is looked for before `done`: a match is never entered again. */
typedef struct tagger {
  wr_part *part;
  wr_arena *arena;
  wr_cursor c;
  uint32_t sentence;
  uint32_t done;                       /* end of the last match or claim */
  uint32_t cue_end;                    /* end of the last cue */
  uint32_t year_end;                   /* end of the last year: "1961, 2000 and 2001" */
  uint32_t date_end;                   /* end of the last date: "11/20, 11/22" */
  wr_said date;                        /* that date */
  uint32_t length;                     /* of the part's text */
  uint32_t ahead;                      /* the token whose trigger is known: */
  unsigned ahead_trigger;
  bool failed, english;
  wr_times times;
  wr_glance glance[WR_GLANCES];
  wr_figure_seen figures[WR_FIGURES];
} tagger;

static wr_annotation *push (tagger *t, uint32_t start, uint32_t end, int kind,
                            uint32_t parent) {
  wr_array *a = &t->part->layer[WR_ANNOTATIONS];
  if (a->n >= t->part->doc->limits.annotations) {
    wr_doc_truncate(t->part->doc, WR_LIMIT_annotations, start);
    return NULL;
  }
  wr_annotation *x = wr_array_push(a, sizeof *x);
  if (x == NULL) {
    t->failed = true;
    return NULL;
  }
  *x = (wr_annotation) {.text = {start, end}, .parent = parent, .sentence = t->sentence,
                        .kind = (uint8_t) kind, .score = 1, .subkind = {"", 0}};
  return x;
}

static wr_number *attach (tagger *t, wr_annotation *x, const wr_number *n) {
  wr_number *copy = wr_arena_alloc(t->arena, sizeof *copy);
  if (copy == NULL) {
    t->failed = true;
    return NULL;
  }
  *copy = *n;
  x->number = copy;
  x->has_number = 1;
  return copy;
}

/* "{containers}": the UCUM annotation for a counted noun. */
static wr_slice braced (tagger *t, wr_slice noun) {
  char *s = wr_arena_alloc(t->arena, noun.n + 3);
  if (s == NULL) {
    t->failed = true;
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
static void emit (tagger *t, wr_span text, wr_span inner, int kind, wr_slice subkind,
                  wr_number *n, wr_slice noun) {
  wr_annotation *x = push(t, text.start, text.end, noun.n ? WR_K_QUANTITY : kind, WR_NONE);
  if (x == NULL) return;
  uint32_t at = t->part->layer[WR_ANNOTATIONS].n - 1;
  x->subkind = noun.n ? WR_SLICE("count") : subkind;
  t->done = text.end;
  if (noun.n == 0) {
    attach(t, x, n);
    return;
  }
  wr_number whole = *n;
  whole.unit = noun;
  whole.ucum = braced(t, noun);
  attach(t, x, &whole);
  x = push(t, inner.start, inner.end, kind, at);
  if (x == NULL) return;
  x->subkind = subkind;
  attach(t, x, n);
}

static uint32_t last_index (const tagger *t) {
  return t->part->layer[WR_ANNOTATIONS].n - 1;
}

/* A quantity of time is a duration, unless it is an age. */
static void to_duration (tagger *t, const wr_number *n, uint32_t index) {
  wr_annotation *a = (wr_annotation *) t->part->layer[WR_ANNOTATIONS].at + index;
  wr_phrase p = {.kind = WR_K_DURATION};
  if (t->failed || a->kind != WR_K_QUANTITY || a->subkind.n ||
      !wr_slice_is(n->dimension, WR_SLICE("time")))
    return;
  a->kind = WR_K_DURATION;
  if (wr_time_lapse_of(n, &p.lapse)) wr_times_add(&t->times, index, &p, WR_NOTE_WHOLE);
}

/* The parts of a range that is not a count: its two ends. */
static void emit_ends (tagger *t, const wr_range *r) {
  uint32_t parent = t->part->layer[WR_ANNOTATIONS].n - 1;
  bool falling = r->hi.start < r->lo.start;
  const wr_amount *ends[] = {falling ? &r->hi : &r->lo, falling ? &r->lo : &r->hi};
  for (int i = 0; i < 2; i++) {
    wr_number n = wr_value_of_amount(ends[i]);
    wr_annotation *x = push(t, ends[i]->start, ends[i]->end, ends[i]->kind, parent);
    if (x == NULL) return;
    x->subkind = ends[i]->kind == WR_K_QUANTITY ? r->hi.subkind : none;
    attach(t, x, &n);
    to_duration(t, &n, last_index(t));
  }
}

/* The noun behind an amount that has no unit. */
static wr_slice counted (const tagger *t, const wr_amount *x, uint32_t start) {
  bool one = wr_decimal_compare(x->value, wr_decimal_from_int(1)) == 0;
  if (x->kind != WR_K_NUMBER ||
      (x->figure.fraction && x->value.exponent < 0 && x->figure.words) ||
          x->value.coefficient < 0)
    return none;
  if (wr_noun_reference(&t->c, start)) return none;
  const char *s = t->c.s;              /* "a 3-1 win" */
  if (start > t->c.start + 1 && s[start - 1] == '-' && wr_is_digit((uint8_t) s[start - 2]))
    return none;
  return wr_noun_read(&t->c, x->end, one);
}

/* Words and signs around [*start, *end) that bound it.  They belong to the span of a number,
   a range and a counted quantity, so that "over 3 million rounds" is whole; money, percents
   and measures keep theirs. */
static wr_approx bounds (const tagger *t, bool wide, uint32_t *start, uint32_t *end) {
  uint32_t from, to;
  wr_approx after = wr_bound_after(&t->c, *end, &to),
      before = wr_bound_before(&t->c, *start, &from);
  if (after && wide) *end = to;
  if (before == WR_EXACT || from < t->done || (after && before == WR_ABOUT)) return after;
  if (wide) *start = from;
  return before;
}

static uint32_t end_of (wr_slice noun, const tagger *t, uint32_t end) {
  return noun.n ? (uint32_t) (noun.at - t->c.s) + noun.n : end;
}

static void emit_range (tagger *t, const wr_range *r) {
  wr_number n = wr_value_of_range(r);
  wr_slice noun = counted(t, &r->hi, r->lo.start);
  uint32_t start = r->start, end = r->end;
  n.approx = (uint8_t) bounds(t, r->hi.kind == WR_K_NUMBER, &start, &end);
  wr_span inner = {start, end}, text = {start, end_of(noun, t, end)};
  bool bare = r->hi.kind == WR_K_NUMBER || r->hi.kind == WR_K_ORDINAL;
  int kind = bare && !r->tolerance ? WR_K_RANGE : (int) r->hi.kind;
  uint32_t at = t->part->layer[WR_ANNOTATIONS].n;
  emit(t, text, inner, kind, kind == WR_K_QUANTITY ? r->hi.subkind : none, &n, noun);
  if (noun.n || t->part->layer[WR_ANNOTATIONS].n == at) return;
  to_duration(t, &n, at);
  if (!r->tolerance) emit_ends(t, r);
}

/* "more than 10 and less than 20": the second bound, as the other end of the number.  Moves
   *end. */
static void second_bound (const tagger *t, wr_number *n, uint32_t *end) {
  uint32_t at = wr_cursor_gap(&t->c, *end), stop;
  wr_amount x;
  bool lower = n->approx == WR_MORE || n->approx == WR_AT_LEAST;
  if (!lower || at >= t->c.end) return;
  if (t->c.s[at] == ',') at = wr_cursor_gap(&t->c, at + 1);
  if (wr_cursor_is(&t->c, at, "and") || wr_cursor_is(&t->c, at, "but"))
    at = wr_cursor_gap(&t->c, at + 3);
  wr_approx upper = wr_bound_at(&t->c, at, &stop);
  if (upper != WR_LESS && upper != WR_AT_MOST) return;
  if (!wr_amount_read(&t->c, wr_cursor_gap(&t->c, stop), stop, 0, t->arena, &x) ||
      x.kind != WR_K_NUMBER)
    return;
  if (wr_decimal_compare(x.value, n->lo) <= 0) return;
  n->hi = x.value;
  n->has = (uint8_t) ((n->has & ~WR_HAS_VALUE) | WR_HAS_HI);
  if (upper == WR_AT_MOST) n->has |= WR_HI_INCL;
  n->approx = WR_EXACT;
  *end = x.end;
}

static void emit_amount (tagger *t, const wr_amount *x) {
  wr_number n = wr_value_of_amount(x);
  uint32_t start = x->start, end = x->end;
  wr_approx approx = x->kind == WR_K_ORDINAL ? WR_EXACT
      : bounds(t, x->kind == WR_K_NUMBER, &start, &end);
  wr_bound_set(&n, approx);
  if (x->kind == WR_K_NUMBER) second_bound(t, &n, &end);
  wr_amount whole = *x;                /* "500 or more people" */
  whole.end = end;
  wr_slice noun = counted(t, &whole, x->start);
  int kind = n.has & WR_HAS_VALUE ? (int) x->kind : WR_K_RANGE;
  bool label = (x->figure.plain || x->figure.words) && !x->figure.fraction;
  bool reference = x->kind == WR_K_NUMBER && label && wr_noun_reference(&t->c, x->start);
  emit(t, (wr_span) {start, end_of(noun, t, end)}, (wr_span) {start, end}, kind,
       reference ? WR_SLICE("reference") : x->subkind, &n, noun);
  if (t->part->layer[WR_ANNOTATIONS].n) to_duration(t, &n, last_index(t));
}

static void take_identifier (tagger *t, const wr_identifier *id) {
  if (id->start >= t->done && id->kind != WR_KIND_N) {
    wr_annotation *x = push(t, id->start, id->end, id->kind, WR_NONE);
    if (x) x->subkind = id->subkind;
  }
  t->done = id->end;
}

/* Behind the number a letter or a hyphen goes on: "24703L202", "737-MAX". */
static bool is_code (const tagger *t, const wr_amount *x) {
  const wr_cursor *c = &t->c;
  if (wr_cursor_alnum(c, x->end)) return true;
  if (c->end - x->end > 4 && memcmp(c->s + x->end, "-in-", 4) == 0) return true;     /* 2-in-1 */
  if (x->figure.words || x->kind != WR_K_NUMBER || x->end + 1 >= c->end || c->s[x->end] != '-')
    return false;
  return wr_is_upper((uint8_t) c->s[x->end + 1]);
}

/* "737-800" behind a name or an article is a model, not a range. */
static bool is_model (const tagger *t, const wr_range *r) {
  const wr_cursor *c = &t->c;
  uint32_t end, before = wr_cursor_back(c, r->lo.start, &end);
  bool digits = r->lo.figure.plain && r->hi.figure.plain && r->lo.figure.width >= 3 &&
      r->hi.kind == WR_K_NUMBER && c->s[r->lo.end] == '-';
  bool name = end > c->start && wr_is_upper(wr_char_at(c->s, before, c->end).code) &&
      !wr_is_starter(c->s + before, end - before);
  return digits && (name || wr_cursor_is(c, before, "the") || wr_cursor_is(c, before, "a"));
}

static void take_amount (tagger *t, uint32_t at) {
  wr_amount x;
  wr_range r;
  if (!wr_amount_read(&t->c, at, t->done, 0, t->arena, &x)) return;
  bool measured = x.kind == WR_K_MONEY || x.kind == WR_K_QUANTITY || x.kind == WR_K_PERCENT;
  bool lacking = x.figure.needs_unit && x.kind == WR_K_NUMBER;
  if (lacking || ((x.figure.words || x.figure.ordinal) &&
                  !wr_context_allows(&t->c, &x.figure, measured))) {
    t->done = x.figure.end;
    return;
  }
  if (is_code(t, &x)) {
    take_identifier(t, &(wr_identifier) {x.start, wr_identifier_end(&t->c, x.end),
                                         WR_K_IDENTIFIER, WR_SLICE("code")});
  } else if (wr_range_read(&t->c, &x, t->done, t->arena, &r)) {
    if (is_model(t, &r))
      take_identifier(t, &(wr_identifier) {x.start, r.end, WR_K_IDENTIFIER, WR_SLICE("code")});
    else emit_range(t, &r);
  } else {
    wr_amount_list(&t->c, t->arena, &x);
    emit_amount(t, &x);
  }
}

/* The sign glued before the digits at `at`, when nothing is glued before the sign. */
static uint32_t with_sign (const tagger *t, uint32_t at) {
  uint32_t i = at;
  /* ".25" */
  if (i > t->done && i > t->c.start && (t->c.s[i - 1] == '.') &&
      !wr_cursor_alnum_before(&t->c, i - 1))
    i--;
  uint32_t sign = i;
  if (i > t->c.start && (t->c.s[i - 1] == '-' || t->c.s[i - 1] == '+')) sign = i - 1;
  else if (i > t->c.start + 2 && memcmp(t->c.s + i - 3, "\xe2\x88\x92", 3) == 0) sign = i - 3;
  if (sign == i || sign < t->done) return i;
  if (sign == t->c.start) return sign;
  uint32_t before = wr_char_before(t->c.s, sign).code;
  return wr_is_space(before) || before == '(' || before == '[' || before == '$' ||
      before == ',' ? sign : i;
}

/* One end of an interval, inside it. */
static void emit_end (tagger *t, const wr_phrase *p, const wr_said *w, uint32_t parent,
                      enum wr_note_role role) {
  int kind = w->says & WR_SAYS_IN_DAY ? WR_K_TIME : WR_K_DATE;
  if (push(t, w->start, w->end, kind, parent)) wr_times_add(&t->times, last_index(t), p, role);
}

static void emit_phrase (tagger *t, const wr_phrase *p) {
  wr_annotation *x = push(t, p->start, p->end, p->kind, WR_NONE);
  t->done = p->end;
  if (x == NULL) return;
  wr_number n;
  if (p->kind == WR_K_DURATION && wr_time_number_of(&p->lapse, p->mod, &n)) attach(t, x, &n);
  uint32_t parent = last_index(t);
  wr_times_add(&t->times, parent, p, WR_NOTE_WHOLE);
  if (p->kind != WR_K_INTERVAL) return;
  emit_end(t, p, &p->a, parent, WR_NOTE_FIRST);
  if (p->has_b) emit_end(t, p, &p->b, parent, WR_NOTE_SECOND);
}

/* The time whose core begins at `at`, unless it ends before `least`. */
static bool take_time (tagger *t, uint32_t at, uint32_t least) {
  wr_phrase p;
  wr_time_context context = {t->part->doc->options.day_first, t->done, t->year_end,
                             t->date_end, t->date_end ? &t->date : NULL};
  bool found = t->english ? wr_phrase_read(&t->c, at, &context, &p)
      : wr_iso_read(&t->c, at, &p);
  if (!found || p.end < least) return false;
  emit_phrase(t, &p);
  const wr_said *last = p.has_b ? &p.b : &p.a;
  if (p.has_a && (last->says & WR_SAYS_YEAR)) t->year_end = p.end;
  if (p.has_a && (last->says & WR_SAYS_DAY)) {
    t->date_end = p.end;
    t->date = *last;
  }
  return true;
}

/* Letters, then digits, in one token: a currency before a number, or a code. */
static void take_mixed (tagger *t, const wr_token *k) {
  uint32_t at = k->text.start;
  wr_currency currency;
  wr_identifier id;
  if (take_time(t, at, k->text.end)) return;
  while (at < k->text.end && !wr_is_digit((uint8_t) t->c.s[at])) at++;
  bool code = k->text.end + 1 < t->c.end && t->c.s[k->text.end] == '-' &&
      wr_is_upper((uint8_t) t->c.s[k->text.end + 1]);       /* "ESP32-C3" */
  if (!code && at < k->text.end && wr_currency_before(&t->c, at, &currency) &&
      currency.start == k->text.start)
    take_amount(t, at);
  else if (wr_identifier_read(&t->c, k->text.start, &id)) take_identifier(t, &id);
}

static bool take_coordinates (tagger *t, uint32_t at) {
  uint32_t start = with_sign(t, at), end = wr_coordinate_end(&t->c, start);
  if (end) take_identifier(t, &(wr_identifier) {start, end, WR_K_IDENTIFIER,
                                                WR_SLICE("coordinates")});
  return end != 0;
}

static void take_digits (tagger *t, uint32_t at) {
  wr_identifier id;
  uint32_t idiom = wr_phrase_idiom(&t->c, at);
  if (!idiom && !t->english) idiom = wr_clock_abroad(&t->c, at);
  if (idiom) {
    t->done = idiom;
    return;
  }
  if (take_coordinates(t, at)) return;
  bool named = wr_identifier_read(&t->c, at, &id);
  bool apart = at > t->done + 1 && t->c.s[at - 1] == ' ' && t->c.s[at - 2] == '$';
  uint32_t sign = apart ? at - 1 : at;
  bool price = sign > t->done &&
      (t->c.s[sign - 1] == '$' || (uint8_t) t->c.s[sign - 1] >= 0x80);
  bool listed = t->date_end && at - t->date_end < 8;         /* "May 4 and 5" */
  if ((!named || id.start == at) && !price && (listed || wr_time_starts_digits(&t->c, at)) &&
      take_time(t, at, named ? id.end : 0)) return;
  if (named) take_identifier(t, &id);
  else take_amount(t, with_sign(t, at));
}

/* The numbers of a list without spaces: "1,2" is one token. */
static void take_list (tagger *t, const wr_token *k) {
  uint32_t at = k->text.start, last;
  do {
    last = at;
    take_digits(t, at);
    at = t->done;
    if (at > last && at < k->text.end && t->c.s[at] == ',') at++;
  } while (at > last && at < k->text.end && at > t->done && wr_is_digit((uint8_t) t->c.s[at]));
}

static bool take_roman (tagger *t, uint32_t at) {
  uint32_t end;
  int32_t value = wr_roman_read(&t->c, at, &end);
  if (value == 0) return false;
  wr_number n = wr_value_none();
  n.value = wr_decimal_from_int(value);
  n.has = WR_HAS_VALUE;
  emit(t, (wr_span) {at, end}, (wr_span) {at, end}, WR_K_NUMBER, WR_SLICE("roman"), &n, none);
  return true;
}

/* A cue lies beside the other annotations, so the pass goes on inside it. */
static bool take_cue (tagger *t, uint32_t at) {
  uint32_t end;
  wr_kind kind = wr_cue_read(&t->c, at, &end);
  if (kind == WR_KIND_N) return false;
  push(t, at, end, kind, WR_NONE);
  t->cue_end = end;
  return true;
}

/* "don't": its tokens are "do" and "n't". */
static bool take_contracted (tagger *t, const wr_token *k) {
  uint32_t at = k->text.start, end = k->text.end;
  if (end >= t->c.end || (t->c.s[end] | 32) != 'n') return false;
  end = wr_cursor_word(&t->c, at);
  if (!wr_cue_contracted(&t->c, at, end)) return false;
  push(t, at, end, WR_K_NEGATION, WR_NONE);
  t->cue_end = end;
  return true;
}

/* What a token can begin or belong to; asked once as the next one, then as the one itself. */
static unsigned trigger_of (tagger *t, uint32_t i) {
  if (t->ahead == i) return t->ahead_trigger;
  const wr_token *k = wr_token_at(t->part, i);
  t->ahead = i;
  uint32_t at = k->text.start, n = k->text.end - at, room = t->length - at;
  if (k->kind != WR_T_WORD) t->ahead_trigger = 0;
  else if ((k->flags & WR_T_LETTERS) && room >= WR_TRIGGER_ROOM)
    t->ahead_trigger = wr_trigger_letters(t->c.s + at, n);
  else t->ahead_trigger = wr_trigger_token(t->c.s + at, n, room);
  return t->ahead_trigger;
}

/* Whether the word behind lets this one begin a time, where only the two together do. */
static bool next_allows (tagger *t, uint32_t i, unsigned may) {
  if (!(may & (WR_TRIGGER_TIME_LONGER | WR_TRIGGER_ARTICLE))) return true;
  wr_span own = wr_token_at(t->part, i)->text;
  if (memchr(t->c.s + own.start, '-', own.end - own.start)) return true;      /* "al-Fitr" */
  if (i + 1 >= t->part->layer[WR_TOKENS].n) return false;
  unsigned char first = (unsigned char) t->c.s[wr_token_at(t->part, i + 1)->text.start];
  if (first == '\'' || first == 0xe2) return true;            /* "king's day" */
  unsigned next = trigger_of(t, i + 1);
  unsigned also = may & WR_TRIGGER_ARTICLE ? WR_TRIGGER_NUMBER | WR_TRIGGER_TIME
      : WR_TRIGGER_TIME_JOIN;
  return next & (WR_TRIGGER_TIME_PART | also);
}

static void take_word (tagger *t, uint32_t i) {
  const wr_token *k = wr_token_at(t->part, i);
  uint32_t at = k->text.start;
  if (at < t->cue_end || take_contracted(t, k)) return;
  if ((k->flags & WR_T_UPPER) && take_roman(t, at)) return;
  unsigned may = trigger_of(t, i);
  if (may == 0) return;
  if ((may & WR_TRIGGER_CUE) && take_cue(t, at)) return;
  if (!(may & (WR_TRIGGER_NUMBER | WR_TRIGGER_TIME))) return;
  bool figure = (may & WR_TRIGGER_NUMBER) && wr_figure_word(&t->c, at);
  bool time = next_allows(t, i, may) && wr_time_starts_word(&t->c, at, may);
  if (time && take_time(t, at, 0)) return;
  if (figure) take_amount(t, at);
}

/* Letters of a hexadecimal group, or colons, may begin an address of version 6. */
static bool take_address (tagger *t, const wr_token *k) {
  wr_identifier id;
  uint32_t at = k->text.start, n = k->text.end - at;
  bool group = n <= 4 && k->text.end < t->c.end &&
      t->c.s[k->text.end] == ':', colons = t->c.s[at] == ':';
  if (!(group || colons) || wr_cursor_alnum_before(&t->c, at) ||
      !wr_identifier_address(&t->c, at, &id))
    return false;
  take_identifier(t, &id);
  return true;
}

static bool colon_behind (const tagger *t, const wr_token *k) {
  return k->text.end < t->c.end && t->c.s[k->text.end] == ':';
}

static void take_symbol (tagger *t, const wr_token *k) {
  wr_figure f;
  if ((uint8_t) t->c.s[k->text.start] >= 0x80 && wr_figure_read(&t->c, k->text.start, 0, &f))
    take_amount(t, k->text.start);
}

static void take (tagger *t, uint32_t i) {
  const wr_token *k = wr_token_at(t->part, i);
  bool digit = wr_is_digit((uint8_t) t->c.s[k->text.start]);
  switch (k->kind) {
    case WR_T_EMAIL: case WR_T_URL:
      if (k->text.start > t->c.start && strchr("./", t->c.s[k->text.start - 1])) {
        t->done = k->text.end;         /* the rest of something that is none */
        break;
      }
      take_identifier(t, &(wr_identifier) {k->text.start, k->text.end, k->kind == WR_T_EMAIL
                                           ? WR_K_EMAIL : WR_K_URL, none});
      break;
    case WR_T_HASHTAG:
      take_identifier(t, &(wr_identifier) {k->text.start, k->text.end, WR_K_IDENTIFIER,
                                           WR_SLICE("hashtag")});
      break;
    case WR_T_MENTION: t->done = k->text.end; break;
    case WR_T_SYMBOL: take_symbol(t, k); break;
    case WR_T_NUMBER: case WR_T_WORD:
      if (digit) take_list(t, k);
      else if (k->flags & WR_T_DIGIT) take_mixed(t, k);
      else if (k->kind == WR_T_WORD && !(colon_behind(t, k) && take_address(t, k)))
        take_word(t, i);
      break;
    case WR_T_PUNCT: if (t->c.s[k->text.start] == ':') take_address(t, k); break;
    default: break;
  }
}

static void take_sentence (tagger *t, const wr_sentence *s) {
  t->c.start = t->done = s->text.start;
  t->c.end = s->text.end;
  t->year_end = t->date_end = t->cue_end = 0;
  wr_slice text = {t->c.s, t->length};
  const wr_token *tokens = wr_token_at(t->part, 0);
  uint32_t end = s->token + s->tokens;
  for (uint32_t i = s->token; (i = wr_trigger_next(text, tokens, i, end)) < end; i++)
    if (tokens[i].text.start >= t->done) take(t, i);
}

int wr_tag_run (wr_part *p, wr_error *e) {
  tagger t = {.part = p, .arena = &p->doc->arena, .ahead = WR_NONE,
              .length = wr_part_text(p).n};
  t.c = (wr_cursor) {.s = wr_part_text(p).at,
                     .languages = wr_language_bits(p->doc->options.language),
                     .guessed = p->doc->options.language.n == 0,
                     .glance = t.glance, .figures = t.figures,
                     .units = p->doc->options.units, .units_n = p->doc->options.units_n};
  t.english = t.c.guessed || (t.c.languages & WR_LANG_EN);
  for (t.sentence = 0; t.sentence < p->layer[WR_SENTENCES].n && !t.failed; t.sentence++)
    take_sentence(&t, wr_sentence_at(p, t.sentence));
  int status = t.failed ? wr_fail(e, WR_E_MEMORY, WR_NONE, NULL)
    : wr_times_resolve(&t.times, p, e);
  wr_times_free(&t.times);
  if (status == WR_OK && !wr_pass_end(p)) status = wr_fail(e, WR_E_MEMORY, WR_NONE, NULL);
  return status;
}

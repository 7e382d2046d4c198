/* unit.c: units of measurement behind a number: UCUM code, dimension, factor to SI */
#include "tag/unit.h"

#include "segment/character.h"
#include "tag/own_unit.h"

/* flags of names: only in the plural or after one; is a plural */
enum { WEAK = 1, PLURAL = 2 };
enum { POWERS = WR_UNIT_POWERS, FACTORS = 4, CODE = 64 };

struct dimension {
  const char *name;
  int8_t power[POWERS];
};

#include "tag/unit_table.h"

/* A unit that is being put together of factors. */
typedef struct product {
  char code[CODE];
  uint32_t n, factors;
  double factor;
  int power[POWERS];
  /* the unit itself while it is a single one with power 1 */
  const wr_measure *only;
} product;

/* A unit with its exponent, as one factor. */
typedef struct term {
  const wr_measure *unit;
  int exponent;
  uint32_t end;
  bool name;
} term;

static bool symbol_char (uint32_t c) {
  return wr_is_alpha(c) || c == 0xB0 || c == 0x2032 || c == 0x2033 || c == 0x2103 ||
      c == 0x2109 || c == 0x2126;
}

static uint32_t symbol_end (const wr_cursor *c, uint32_t at) {
  uint32_t i = at;
  while (i < c->end && i - at < 12) {
    wr_char x = wr_char_at(c->s, i, c->end);
    if (!symbol_char(x.code)) break;
    i += x.n;
  }
  return i;
}

/* "²", "^2", "2", "−1" behind a symbol: the exponent, 1 when there is none. */
static int exponent_at (const wr_cursor *c, uint32_t at, uint32_t *end) {
  uint32_t i = at;
  int sign = 1;
  *end = at;
  /* "m s −1", as formulas come out of PDF files */
  if (c->end - i > 4 && memcmp(c->s + i, " \xe2\x88\x92", 4) == 0) i++;
  if (i >= c->end) return 1;
  wr_char x = wr_char_at(c->s, i, c->end);
  if (x.code == 0xB2 || x.code == 0xB3) {
    *end = i + x.n;
    return x.code == 0xB2 ? 2 : 3;
  }
  if (x.code == '^' && i + 1 < c->end) x = wr_char_at(c->s, ++i, c->end);
  if (x.code == 0x2212 || x.code == '-' || x.code == 0x207B) {
    sign = -1;
    i += x.n;
    if (i >= c->end) return 1;
    x = wr_char_at(c->s, i, c->end);
  }
  if (x.code == 0xB9) x.code = '1';
  if (x.code < '1' || x.code > '4' || (x.code == '1' && sign > 0) ||
      wr_cursor_alnum(c, i + x.n))
    return 1;
  *end = i + x.n;
  return sign * (int) (x.code - '0');
}

/* Symbols of one letter, or that are English words too, say less when a space stands before
   them. */
static bool plausible (const wr_cursor *c, uint32_t at, uint32_t from, uint32_t end,
                       unsigned context) {
  uint32_t behind = wr_cursor_gap(c, end), n = end - from;
  bool glued = at == from, word = behind > end && wr_cursor_alnum(c, behind);
  if (n == 2 && memcmp(c->s + from, "in", 2) == 0 && !glued) {
    bool size = wr_cursor_is(c, behind, "long") || wr_cursor_is(c, behind, "wide") ||
        wr_cursor_is(c, behind, "tall") || wr_cursor_is(c, behind, "thick");
    return (context & WR_UNIT_FRACTION) || !word || size;
  }
  if (n == 1 && end < c->end && (c->s[end] == '\'' || c->s[end] == '-' || c->s[end] == '.') &&
      wr_cursor_alnum(c, end + 1))
    return false;
  if (n == 1 && c->s[from] == 'A' && !glued) return !word;
  return true;
}

static int power_word (const wr_cursor *c, uint32_t at, uint32_t *end) {
  uint32_t from = wr_cursor_gap(c, at);
  *end = wr_cursor_word(c, from);
  if (wr_cursor_is(c, from, "squared")) return 2;
  if (wr_cursor_is(c, from, "cubed")) return 3;
  *end = at;
  return 1;
}

/* "Â° C", "Â° Celsius": the scale behind the degree sign; NULL when there is none. */
static const wr_measure *scale_of_degrees (const wr_cursor *c, uint32_t at, uint32_t *end) {
  uint32_t from = wr_cursor_gap(c, at), stop = wr_cursor_word(c, from);
  const char *code = NULL;
  if (stop - from == 1) code = c->s[from] == 'C' ? "Cel" : c->s[from] == 'F' ? "[degF]" : NULL;
  const wr_entry *e = code ? NULL : wr_cursor_entry(c, &unit_name, from, &stop);
  if (e && strcmp(unit_list[e->value].dimension, "temperature") == 0)
    code = unit_list[e->value].ucum;
  *end = stop;
  for (size_t i = 0; code && i < sizeof unit_list / sizeof *unit_list; i++)
    if (strcmp(unit_list[i].ucum, code) == 0) return &unit_list[i];
  return NULL;
}

static bool read_symbol (const wr_cursor *c, uint32_t at, uint32_t from, unsigned context,
                         term *out) {
  uint32_t end = symbol_end(c, from), stop;
  if (end == from) return false;
  const wr_entry *e = wr_lexicon_find(&unit_symbol, c->s + from, end - from, 0);
  if (e == NULL || !plausible(c, at, from, end, context)) return false;
  int exponent = exponent_at(c, end, &stop);
  if (exponent == 1) exponent = power_word(c, end, &stop);
  if (stop < c->end && wr_is_digit((uint8_t) c->s[stop])) return false;
  *out = (term) {.unit = &unit_list[e->value], .exponent = exponent, .end = stop};
  const wr_measure *scale = end - from == 2 && (uint8_t) c->s[from] == 0xC2
      ? scale_of_degrees(c, end, &stop) : NULL;
  if (scale) *out = (term) {.unit = scale, .exponent = 1, .end = stop};
  return true;
}

/* "square kilometre", "cubic feet": the power before the name. */
static int power_before (const wr_cursor *c, uint32_t *at) {
  uint32_t end = wr_cursor_word(c, *at);
  int power = wr_cursor_is(c, *at, "square") || wr_cursor_is(c, *at, "sq") ? 2
            : wr_cursor_is(c, *at, "cubic") || wr_cursor_is(c, *at, "cu") ? 3 : 1;
  if (power > 1) *at = wr_cursor_gap(c, end + (end < c->end && c->s[end] == '.'));
  return power;
}

static bool read_name (const wr_cursor *c, uint32_t at, unsigned context, term *out) {
  uint32_t end, stop;
  int power = 1;
  const wr_measure *own = wr_own_unit_at(c, at, &end);
  if (own) {
    *out = (term) {.unit = own, .exponent = 1, .end = end, .name = true};
    return true;
  }
  const wr_entry *e = wr_cursor_phrase(c, &unit_name, at, &end);
  if (e == NULL) {
    power = power_before(c, &at);
    if (power > 1) e = wr_cursor_phrase(c, &unit_name, at, &end);
  }
  if (e == NULL || (e->flags & WEAK && !(e->flags & PLURAL) &&
                    !(context & (WR_UNIT_ONE | WR_UNIT_FRACTION))))
    return false;
  if (power == 1) {
    power = power_word(c, end, &stop);
    end = stop;
  }
  *out = (term) {.unit = &unit_list[e->value], .exponent = power, .end = end, .name = true};
  return true;
}

static bool append (product *p, const char *s, size_t n) {
  if (p->n + n > CODE) return false;
  memcpy(p->code + p->n, s, n);
  p->n += (uint32_t) n;
  return true;
}

static double power_of (double x, int n) {
  double out = 1;
  for (int i = n < 0 ? -n : n; i > 0; i--) out *= x;
  return n < 0 ? 1 / out : out;
}

/* Multiplies by the term, or divides: "." and "/" in UCUM. */
static bool multiply (product *p, const term *t, bool divide) {
  int exponent = divide ? -t->exponent : t->exponent;
  if (p->factors == FACTORS || (p->factors && !append(p, divide ? "/" : ".", 1))) return false;
  if (!append(p, t->unit->ucum, strlen(t->unit->ucum))) return false;
  char sign = '-', digit = (char) ('0' + (t->exponent < 0 ? -t->exponent : t->exponent));
  if (t->exponent < 0 && !append(p, &sign, 1)) return false;
  if (t->exponent != 1 && !append(p, &digit, 1)) return false;
  p->only = p->factors == 0 && t->exponent == 1 ? t->unit : NULL;
  p->factor *= power_of(t->unit->factor, exponent);
  for (int i = 0; i < POWERS; i++) p->power[i] += t->unit->power[i] * exponent;
  p->factors++;
  return true;
}

/* The next factor behind `at`: "·m", "/h", " per hour", " an hour", " s−1". */
static bool read_factor (const wr_cursor *c, uint32_t at, const term *last, term *out,
                         bool *divide) {
  uint32_t from = wr_cursor_gap(c, at), next;
  if (from >= c->end) return false;
  wr_char x = wr_char_at(c->s, from, c->end);
  *divide = x.code == '/' || wr_cursor_is(c, from, "per") ||
      (last->name && (wr_cursor_is(c, from, "an") || wr_cursor_is(c, from, "a")));
  bool times = x.code == 0xB7 || x.code == 0x22C5 || x.code == '*';
  if (!*divide && !times)
    return from > at && read_symbol(c, from, from, 0, out) && out->exponent < 0;
  next = wr_cursor_gap(c, wr_is_alpha(x.code) ? wr_cursor_word(c, from) : from + x.n);
  /* "3 hours a day" is no speed */
  if (wr_is_alpha(x.code) && x.code == 'a' && last->unit->power[0] == 0) return false;
  return read_symbol(c, next, next, 0, out) || read_name(c, next, WR_UNIT_ONE, out);
}

static const char *dimension_of (const product *p) {
  if (p->only) return p->only->dimension;
  for (size_t i = 0; i < sizeof dimension_list / sizeof *dimension_list; i++) {
    int same = 0;
    for (int j = 0; j < POWERS; j++) same += dimension_list[i].power[j] == p->power[j];
    if (same == POWERS) return dimension_list[i].name;
  }
  return "";
}

static wr_slice slice_of (const char *s) {
  return (wr_slice) {s, (uint32_t) strlen(s)};
}

static bool finish (const product *p, const term *first, uint32_t end, wr_arena *a,
                    wr_unit *out) {
  bool pound = strcmp(first->unit->ucum, "[lb_av]") == 0 &&
      first->name, degree = strcmp(first->unit->ucum, "deg") == 0;
  out->end = end;
  out->factor = p->factor;
  out->offset = p->only ? p->only->offset : 0;
  out->dimension = slice_of(dimension_of(p));
  out->ambiguous = p->only && (pound || degree);
  out->ucum = p->only ? slice_of(p->only->ucum) : wr_arena_copy(a, (wr_slice) {p->code, p->n});
  return out->ucum.at != NULL;
}

/* A straight double quote is an inch only where no quotation can open or close there, glued to
   the number or with a word of size behind it. */
static bool read_inch_mark (const wr_cursor *c, uint32_t at, wr_unit *out) {
  static const char *const sizes[] = {"long", "wide", "tall", "high", "thick", "deep"};
  uint32_t from = wr_cursor_gap(c, at), behind = wr_cursor_gap(c, from + (from < c->end));
  bool sized = from == at;
  if (from >= c->end || c->s[from] != '"' || wr_cursor_alnum(c, from + 1) ||
      memchr(c->s + c->start, '"', from - c->start) ||
      memchr(c->s + from + 1, '"', c->end - from - 1))
    return false;
  for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++)
    sized |= wr_cursor_is(c, behind, sizes[i]);
  *out = (wr_unit) {.end = from + 1, .ucum = WR_SLICE("[in_i]"),
                    .dimension = WR_SLICE("length"), .factor = 0.0254};
  return sized;
}

/* "20 [kg]", "20 {kg}": one symbol in brackets. */
static bool read_bracketed (const wr_cursor *c, uint32_t at, term *out) {
  char open = at < c->end ? c->s[at] : 0, close = open == '[' ? ']' : '}';
  if ((open != '[' && open != '{') || !read_symbol(c, at + 1, at + 1, 0, out) ||
      out->end >= c->end || c->s[out->end] != close)
    return false;
  out->end++;
  return true;
}

bool wr_unit_define (wr_slice base, double factor, const char *code, wr_measure *out) {
  const wr_entry *e = wr_lexicon_find(&unit_symbol, base.at, base.n, 0);
  const wr_measure *m = e ? &unit_list[e->value] : NULL;
  for (size_t i = 0; !m && i < sizeof unit_list / sizeof *unit_list; i++)
    if (wr_slice_is(base, slice_of(unit_list[i].ucum))) m = &unit_list[i];
  if (!m || m->offset != 0) return false;
  *out = *m;
  out->ucum = code;
  out->factor = factor * m->factor;
  return true;
}

wr_unit wr_unit_feet (void) {
  return (wr_unit) {.ucum = WR_SLICE("[ft_i]"), .dimension = WR_SLICE("length"),
                    .factor = 0.3048};
}

bool wr_unit_read (const wr_cursor *c, uint32_t at, unsigned context, wr_arena *a,
                   wr_unit *out) {
  uint32_t from = wr_cursor_join(c, at);
  product p = {.factor = 1};
  term first, last, next;
  bool divide;
  memset(out, 0, sizeof *out);
  if (read_inch_mark(c, at, out)) return true;
  if (from > at && c->s[at] == '-' && wr_is_digit(from < c->end ? (uint8_t) c->s[from] : 0))
    return false;
  const wr_measure *own = wr_own_unit_at(c, from, &first.end);
  if (own) first = (term) {.unit = own, .exponent = 1, .end = first.end, .name = true};
  else if (!read_symbol(c, at, from, context, &first) && !read_name(c, from, context, &first) &&
      !read_bracketed(c, from, &first))
    return false;
  if (wr_cursor_alnum(c, first.end)) return false;
  if (!multiply(&p, &first, false)) return false;
  for (last = first; read_factor(c, last.end, &last, &next, &divide) &&
       !wr_cursor_alnum(c, next.end); last = next)
    if (!multiply(&p, &next, divide)) break;
  return finish(&p, &first, last.end, a, out);
}

bool wr_unit_alike (const wr_unit *a, const wr_unit *b) {
  return a->dimension.n ? wr_slice_is(a->dimension, b->dimension)
      : wr_slice_is(a->ucum, b->ucum);
}

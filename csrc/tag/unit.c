/* unit.c: units of measurement behind a number: UCUM code, dimension, factor to SI */
#include <stdlib.h>

#include "tag/unit.h"

#include "segment/character.h"
#include "tag/own_unit.h"
#include "tag/unit_term.h"

enum { POWERS = WR_UNIT_POWERS, FACTORS = 5, CODE = 64 };

/* A unit that is being put together of factors. */
typedef struct product {
  char code[CODE];
  uint32_t n, factors;
  double factor;
  int power[POWERS];
  /* the unit itself while it is a single one with power 1 */
  const wr_measure *only;
} product;

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

/* Writes the term behind "." or "/", or as the first. */
static bool write_term (product *p, const wr_unit_term *t, const char *sign) {
  char digit[2] = {'-', (char) ('0' + abs(t->exponent))};
  bool negative = t->exponent < 0, power = t->exponent != 1;
  return append(p, sign, strlen(sign)) && append(p, t->unit->ucum, strlen(t->unit->ucum)) &&
      (!power || append(p, digit + !negative, negative ? 2 : 1));
}

/* Multiplies by the term, or divides by it; sign: what stands before it in the code. */
static bool multiply (product *p, const wr_unit_term *t, bool divide, const char *sign) {
  int exponent = divide ? -t->exponent : t->exponent;
  if (p->factors == FACTORS || !write_term(p, t, sign)) return false;
  p->only = p->factors == 0 && exponent == 1 ? t->unit : NULL;
  p->factor *= power_of(t->unit->factor, exponent);
  for (int i = 0; i < POWERS; i++) p->power[i] += t->unit->power[i] * exponent;
  p->factors++;
  return true;
}

static bool is_times (uint32_t code) {
  return code == 0xB7 || code == 0x22C5 || code == '*';
}

/* "J s", "mPa s", "N m", "kW h": two symbols that make one unit with a space alone. */
static bool side_by_side (const wr_cursor *c, const wr_unit_term *last, wr_unit_term *next) {
  static const struct { const char *dimension, *symbol; } pairs[] = {
    {"energy", "s"}, {"pressure", "s"}, {"force", "m"}, {"power", "h"}
  };
  if (last->name || last->exponent != 1 || next->end >= c->end + 1) return false;
  for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++)
    if (strcmp(last->unit->dimension, pairs[i].dimension) == 0 &&
        strcmp(next->unit->ucum, pairs[i].symbol) == 0)
      return next->exponent == 1;
  return false;
}

/* The next factor behind `at`: "·m", "/h", " per hour", " an hour", " s−1". */
static bool read_factor (const wr_cursor *c, uint32_t at, const wr_unit_term *last,
                         wr_unit_term *out, bool *divide) {
  uint32_t from = wr_cursor_gap(c, at), next;
  if (from >= c->end) return false;
  wr_char x = wr_char_at(c->s, from, c->end);
  *divide = x.code == '/' || wr_cursor_is(c, from, "per") ||
      (last->name && (wr_cursor_is(c, from, "an") || wr_cursor_is(c, from, "a")));
  if (!*divide && !is_times(x.code))
    return from > at && wr_unit_symbol_read(c, from, from, 0, out) &&
        (out->exponent < 0 || side_by_side(c, last, out));
  next = wr_cursor_gap(c, wr_is_alpha(x.code) ? wr_cursor_word(c, from) : from + x.n);
  /* "3 hours a day" is no speed */
  if (wr_is_alpha(x.code) && x.code == 'a' && last->unit->power[0] == 0) return false;
  return wr_unit_term_read(c, next, next, WR_UNIT_ONE, out);
}

/* "/(m·K)", "/(kg K)" at `at`: what divides, in brackets; its end, 0 when there is none. */
static uint32_t divide_group (const wr_cursor *c, uint32_t at, product *p) {
  product whole = *p;
  wr_unit_term t;
  uint32_t i = wr_cursor_gap(c, at);
  if (c->end - i < 4 || c->s[i] != '/') return 0;
  i = wr_cursor_gap(c, i + 1);
  if (c->s[i] != '(') return 0;
  for (const char *sign = "/("; i < c->end; sign = ".") {
    i = wr_cursor_gap(c, i + (sign[0] == '/'));
    if (sign[0] == '.' && i < c->end) {
      wr_char x = wr_char_at(c->s, i, c->end);
      if (x.code == ')') break;
      if (is_times(x.code)) i = wr_cursor_gap(c, i + x.n);
    }
    if (!wr_unit_symbol_read(c, i, i, 0, &t) || !multiply(&whole, &t, true, sign)) return 0;
    i = t.end;
  }
  if (i >= c->end || !append(&whole, ")", 1)) return 0;
  *p = whole;
  return i + 1;
}

/* "per 100 km", "/100 kilometres": the number and the unit that divide; its end, or 0. */
static uint32_t divide_many (const wr_cursor *c, uint32_t at, product *p) {
  product whole = *p;
  wr_unit_term t;
  uint32_t i = wr_cursor_gap(c, at), end;
  bool slash = i < c->end && c->s[i] == '/';
  if (!slash && !wr_cursor_is(c, i, "per")) return 0;
  i = wr_cursor_gap(c, slash ? i + 1 : wr_cursor_word(c, i));
  for (end = i; end < c->end && c->s[end] == (end == i ? '1' : '0');) end++;
  double many = power_of(10, (int) (end - i) - 1);
  if (end < i + 2 || end > i + 6 ||
      !wr_unit_term_read(c, end, wr_cursor_gap(c, end), 0, &t) || t.exponent < 0)
    return 0;
  if (wr_cursor_alnum(c, t.end) || !append(&whole, "/(", 2) ||
      !append(&whole, c->s + i, end - i) || !multiply(&whole, &t, true, ".") ||
      !append(&whole, ")", 1))
    return 0;
  *p = whole;
  p->factor /= many;
  return t.end;
}

static wr_slice slice_of (const char *s) {
  return (wr_slice) {s, (uint32_t) strlen(s)};
}

static bool finish (const product *p, const wr_unit_term *first, uint32_t end, wr_arena *a,
                    wr_unit *out) {
  wr_slice code = {p->code, p->n};
  const wr_measure *one = p->only ? p->only : wr_unit_of_code(code);
  bool pound = strcmp(first->unit->ucum, "[lb_av]") == 0 && first->name,
      degree = strcmp(first->unit->ucum, "deg") == 0;
  out->end = end;
  out->factor = p->factor;
  out->offset = p->only ? p->only->offset : 0;
  out->dimension = slice_of(one ? one->dimension : wr_unit_dimension(p->power));
  out->ambiguous = p->only && (pound || degree);
  out->ucum = one ? slice_of(one->ucum) : wr_arena_copy(a, code);
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
static bool read_bracketed (const wr_cursor *c, uint32_t at, wr_unit_term *out) {
  char open = at < c->end ? c->s[at] : 0, close = open == '[' ? ']' : '}';
  if ((open != '[' && open != '{') || !wr_unit_symbol_read(c, at + 1, at + 1, 0, out) ||
      out->end >= c->end || c->s[out->end] != close)
    return false;
  out->end++;
  return true;
}

bool wr_unit_define (wr_slice base, double factor, const char *code, wr_measure *out) {
  const wr_measure *m = wr_unit_of_symbol(base);
  if (!m) m = wr_unit_of_code(base);
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

/* The factors behind the first; the end of the last. */
static uint32_t read_product (const wr_cursor *c, const wr_unit_term *first, product *p) {
  wr_unit_term last = *first, next;
  bool divide;
  uint32_t end;
  while (read_factor(c, last.end, &last, &next, &divide) && !wr_cursor_alnum(c, next.end)) {
    if (!multiply(p, &next, divide, divide ? "/" : ".")) break;
    last = next;
  }
  if ((end = divide_group(c, last.end, p)) != 0) return end;
  return (end = divide_many(c, last.end, p)) != 0 ? end : last.end;
}

bool wr_unit_read (const wr_cursor *c, uint32_t at, unsigned context, wr_arena *a,
                   wr_unit *out) {
  uint32_t from = wr_cursor_join(c, at);
  product p = {.factor = 1};
  wr_unit_term first;
  memset(out, 0, sizeof *out);
  if (read_inch_mark(c, at, out)) return true;
  if (from > at && c->s[at] == '-' && wr_is_digit(from < c->end ? (uint8_t) c->s[from] : 0))
    return false;
  const wr_measure *own = wr_own_unit_at(c, from, &first.end);
  if (own) first = (wr_unit_term) {.unit = own, .exponent = 1, .end = first.end, .name = true};
  else if (!wr_unit_term_read(c, at, from, context, &first) &&
           !read_bracketed(c, from, &first))
    return false;
  if (wr_cursor_alnum(c, first.end) || !multiply(&p, &first, false, "")) return false;
  return finish(&p, &first, read_product(c, &first, &p), a, out);
}

bool wr_unit_article (const wr_cursor *c, uint32_t at, uint32_t *end, bool *length) {
  wr_unit_term t;
  if (!wr_unit_term_read(c, at, at, WR_UNIT_ONE, &t) || !t.alone) return false;
  *end = t.end;
  *length = strcmp(t.unit->dimension, "length") == 0;
  return true;
}

bool wr_unit_alike (const wr_unit *a, const wr_unit *b) {
  return a->dimension.n ? wr_slice_is(a->dimension, b->dimension)
      : wr_slice_is(a->ucum, b->ucum);
}

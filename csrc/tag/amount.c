/* amount.c: a number with what it measures: percent, currency or unit */
#include "tag/amount.h"

#include "segment/character.h"
#include "tag/digit.h"
#include "tag/noun.h"
#include "tag/ratio.h"
#include "tag/temperature.h"

/* "%", "percent", "percentage points", "bps" behind a number; its end, 0 when there is none. */
static uint32_t percent_end (const wr_cursor *c, uint32_t at, wr_slice *subkind) {
  uint32_t from = wr_cursor_gap(c, at), word = wr_cursor_join(c, at),
      end = wr_cursor_word(c, word);
  if (from < c->end && c->s[from] == '%') return from + 1;
  if (from + 2 < c->end && memcmp(c->s + from, "\xef\xbc\x85", 3) == 0) return from + 3;
  if (wr_cursor_is(c, word, "per") && wr_cursor_is(c, wr_cursor_gap(c, end), "cent")) {
    end = wr_cursor_word(c, wr_cursor_gap(c, end));
  } else if (wr_cursor_is(c, word, "basis")) {
    *subkind = WR_SLICE("basis_points");
    return wr_cursor_word(c, wr_cursor_gap(c, end));
  } else if (wr_cursor_is(c, word, "pp") || wr_cursor_is(c, word, "bps")) {
    *subkind = c->s[word] == 'p' ? WR_SLICE("points") : WR_SLICE("basis_points");
    return end;
  } else if (!wr_cursor_is(c, word, "percent") && !wr_cursor_is(c, word, "percents") &&
             !wr_cursor_is(c, word, "percentage") &&
             !wr_cursor_is(c, word, "pct")) {
    return 0;
  }
  uint32_t next = wr_cursor_gap(c, end);
  if (!wr_cursor_is(c, next, "points") && !wr_cursor_is(c, next, "point")) return end;
  *subkind = WR_SLICE("points");
  return wr_cursor_word(c, next);
}

/* Whether nothing but the end of a clause follows. */
static bool ends_clause (const wr_cursor *c, uint32_t at) {
  uint32_t next = wr_cursor_gap(c, at);
  if (next >= c->end) return true;
  return strchr(".,;:?!)", c->s[next]) != NULL && c->s[next] && !wr_cursor_alnum(c, next + 1);
}

/* "15 dollars 50", "17 USD and 25": hundredths without their name, and nothing they could
   count. */
static bool bare_minor (const wr_cursor *c, const wr_amount *x, const wr_figure *f) {
  bool named = wr_is_alpha(wr_char_at(c->s, x->currency.start, c->end).code) &&
      x->currency.start >= x->figure.end;
  bool digits = f->plain && f->width == 2, words = f->words && !f->fraction && !f->article;
  return named && (digits || words) && f->value.exponent >= 0 && f->value.coefficient > 0 &&
      ends_clause(c, f->end);
}

/* The value in currency, and what is left of a minor unit: "50 cents" stays cents, "3
   dollars 50 cents" is 3.5 dollars. */
static void join_minor (const wr_cursor *c, wr_amount *x) {
  wr_figure f;
  wr_currency minor;
  uint32_t at = wr_cursor_gap(c, x->end), end;
  if (wr_cursor_is(c, at, "and")) at = wr_cursor_gap(c, wr_cursor_word(c, at));
  if (x->currency.minor.n || at == x->end || x->figure.scaled ||
      !wr_figure_read(c, at, 0, &f) || f.ordinal || f.scaled ||
      wr_decimal_compare(f.value, wr_decimal_from_int(100)) >= 0)
    return;
  bool cent = f.end < c->end && c->s[f.end] == 'c' && !wr_cursor_alnum(c, f.end + 1);
  if (cent) end = f.end + 1;
  else if (wr_currency_after(c, f.end, &minor) && minor.minor.n) end = minor.end;
  else if (bare_minor(c, x, &f)) end = f.end;
  else return;
  if (wr_decimal_add(x->value, wr_decimal_scale(f.value, -2), &x->value)) x->end = end;
}

/* "75 USD million". */
static void join_scale (const wr_cursor *c, wr_amount *x) {
  static const struct { const char *word; int scale; } scales[] = {{"thousand", 3},
      {"million", 6}, {"billion", 9}, {"trillion", 12}, {"bn", 9}};
  uint32_t at = wr_cursor_gap(c, x->end);
  for (size_t i = 0; i < sizeof scales / sizeof *scales && !x->figure.scaled; i++) {
    if (!wr_cursor_is(c, at, scales[i].word)) continue;
    x->value = wr_decimal_scale(x->value, scales[i].scale);
    x->end = wr_cursor_word(c, at);
    return;
  }
}

static void finish_money (const wr_cursor *c, wr_amount *x) {
  uint32_t end;
  x->kind = WR_K_MONEY;
  if (x->currency.scale) x->value = wr_decimal_scale(x->value, x->currency.scale);
  join_scale(c, x);
  join_minor(c, x);
  x->per = wr_money_per(c, x->end, &end);
}

/* A name or code behind a number that already has a sign before it: "$5 USD", "$10 dollars". */
static void second_currency (const wr_cursor *c, wr_amount *x) {
  wr_currency after;
  if (!wr_currency_after(c, x->end, &after) || after.minor.n ||
      !wr_is_ascii_alpha((uint8_t) c->s[after.start]))
    return;
  if (!x->currency.ambiguous && !wr_slice_is(after.code, x->currency.code)) return;
  if (!after.ambiguous) {
    x->currency.code = after.code;
    x->currency.ambiguous = false;
  }
  x->end = after.end;
}

static bool take_money (const wr_cursor *c, uint32_t floor, wr_amount *x, bool before) {
  wr_currency after;
  if (before) {
    x->start = x->currency.start;
    if (x->start > floor && c->s[x->start - 1] == '-' &&
        !wr_cursor_alnum_before(c, x->start - 1)) {
      x->start--;
      x->value.coefficient = -x->value.coefficient;
    }
    second_currency(c, x);
  } else {
    if (!wr_currency_after(c, x->end, &after)) return false;
    x->currency = after;
    x->end = after.end;
  }
  finish_money(c, x);
  return true;
}

static bool is_customary (const wr_unit *u) {
  return u->ucum.at[0] == '[';
}

/* How many of the unit b make one a, both of one system: 12 inches a foot; 0 when no whole
   number does. */
static int64_t ratio_of (const wr_unit *a, const wr_unit *b) {
  bool same = wr_slice_is(a->dimension, b->dimension) && is_customary(a) == is_customary(b);
  bool measure = wr_slice_is(a->dimension, WR_SLICE("length")) ||
      wr_slice_is(a->dimension, WR_SLICE("mass")) || wr_slice_is(a->dimension, WR_SLICE("volume"));
  double ratio = same && measure && b->factor > 0 ? a->factor / b->factor : 0;
  int64_t whole = ratio > 1.5 && ratio < 1e5 ? (int64_t) (ratio + 0.5) : 0;
  double off = ratio - (double) whole;
  return whole && off < 1e-6 && off > -1e-6 ? whole : 0;
}

/* "5 ft 2 in", "3 yards, 5 feet and 4 inches", "1 m 80 cm": smaller units of the same dimension
   behind the first. */
static void join_smaller (const wr_cursor *c, wr_arena *a, wr_amount *x) {
  wr_unit last = x->unit, u;
  int64_t n, ratio, step;
  if (!wr_decimal_int(x->value, &n)) return;
  for (;;) {
    wr_figure f;
    wr_decimal sum;
    uint32_t at = wr_cursor_gap(c, x->end);
    if (at >= c->end) return;
    if (is_customary(&last) && (wr_cursor_is(c, at, "and") || c->s[at] == ','))
      at = wr_cursor_gap(c, c->s[at] == ',' ? at + 1 : wr_cursor_word(c, at));
    if (at == x->end || !wr_figure_read(c, at, 0, &f) || f.ordinal || f.article ||
        !wr_unit_read(c, f.end, WR_UNIT_FRACTION, a, &u))
      return;
    step = ratio_of(&last, &u);
    ratio = ratio_of(&x->unit, &u);
    if (!step || !ratio || !wr_decimal_int(f.value, &n) || n < 0 || n >= step) return;
    if (!wr_decimal_add(x->value, wr_quotient(n, ratio), &sum)) return;
    x->value = sum;
    x->end = u.end;
    last = u;
  }
}

/* "6-foot-2": inches without their name. */
static void join_inches (const wr_cursor *c, wr_amount *x) {
  wr_figure f;
  int64_t n;
  if (!wr_slice_is(x->unit.ucum, WR_SLICE("[ft_i]")) || x->end >= c->end || c->s[x->end] != '-')
    return;
  if (!wr_figure_read(c, x->end + 1, 0, &f) || !wr_decimal_int(f.value, &n) || n < 0 || n > 11)
    return;
  if (!f.ordinal && wr_decimal_add(x->value, wr_quotient(n, 12), &x->value)) x->end = f.end;
}

/* The mark of feet (or inches) glued at `at`, straight, curled or a prime: its length. */
static uint32_t mark_at (const wr_cursor *c, uint32_t at, char straight, uint32_t curled,
                         uint32_t prime) {
  if (at >= c->end) return 0;
  wr_char x = wr_char_at(c->s, at, c->end);
  return x.code == (uint8_t) straight || x.code == curled || x.code == prime ? x.n : 0;
}

/* "5'11\"", "6′2": feet and inches by their marks. */
static bool take_height (const wr_cursor *c, wr_amount *x) {
  wr_figure f;
  int64_t n;
  uint32_t mark = mark_at(c, x->end, '\'', 0x2019, 0x2032), at = x->end + mark;
  if (mark == 0 || !x->figure.plain || x->figure.width > 2 || at >= c->end ||
      !wr_is_digit((uint8_t) c->s[at]) || !wr_figure_read(c, at, 0, &f) ||
      !wr_decimal_int(f.value, &n) || n > 11 || f.ordinal || f.words)
    return false;
  mark = mark_at(c, f.end, '"', 0x201D, 0x2033);
  if ((mark == 0 && wr_cursor_alnum(c, f.end)) ||
      !wr_decimal_add(x->value, wr_quotient(n, 12), &x->value))
    return false;
  x->kind = WR_K_QUANTITY;
  x->unit = wr_unit_feet();
  x->end = f.end + mark;
  return true;
}

/* "45-year-old", "three years of age": a time that is an age. */
static void join_age (const wr_cursor *c, wr_amount *x) {
  uint32_t at = wr_cursor_join(c, x->end), end = wr_cursor_word(c, at);
  if (!wr_slice_is(x->unit.dimension, WR_SLICE("time")) || at == x->end) return;
  if (wr_cursor_is(c, at, "of") && wr_cursor_is(c, wr_cursor_gap(c, end), "age"))
    end = wr_cursor_word(c, wr_cursor_gap(c, end));
  else if (!wr_cursor_is(c, at, "old"))
    return;
  x->subkind = WR_SLICE("age");
  x->end = end;
}

/* "a quarter of a mile", "two thirds of an acre": where the unit begins. */
static uint32_t part_of (const wr_cursor *c, const wr_amount *x) {
  uint32_t at = wr_cursor_gap(c, x->end);
  if (!x->figure.fraction || !x->figure.words || !wr_cursor_is(c, at, "of")) return x->end;
  at = wr_cursor_gap(c, wr_cursor_word(c, at));
  return wr_cursor_is(c, at, "a") || wr_cursor_is(c, at, "an") ? wr_cursor_word(c, at) : x->end;
}

/* "2 degrees below zero" */
static void join_below_zero (const wr_cursor *c, wr_amount *x) {
  uint32_t at = wr_cursor_gap(c, x->end), zero = wr_cursor_gap(c, wr_cursor_word(c, at));
  bool degrees = wr_slice_is(x->unit.ucum, WR_SLICE("deg")) ||
      wr_slice_is(x->unit.dimension, WR_SLICE("temperature"));
  if (!degrees || !wr_cursor_is(c, at, "below") || !wr_cursor_is(c, zero, "zero")) return;
  if (x->value.coefficient > 0) x->value.coefficient = -x->value.coefficient;
  x->end = wr_cursor_word(c, zero);
}

static bool take_unit (const wr_cursor *c, wr_arena *a, wr_amount *x) {
  bool one = wr_decimal_compare(x->value, wr_decimal_from_int(1)) == 0;
  bool less = wr_decimal_compare(x->value, wr_decimal_from_int(1)) < 0;        /* 0.75 cup */
  unsigned context = (x->figure.fraction || less ? WR_UNIT_FRACTION : 0) |
      (one ? WR_UNIT_ONE : 0);
  if (take_height(c, x)) return true;
  if (!wr_unit_read(c, part_of(c, x), context, a, &x->unit) &&
      !(!x->figure.words && wr_temperature_read(c, x->start, x->end, &x->unit)))
    return false;
  /* "Section 5 J", "§ 312g" */
  bool letter = x->unit.end <= x->end + 2 && x->unit.end - x->end - (c->s[x->end] == ' ') == 1;
  if (letter && wr_noun_reference(c, x->start)) return false;
  x->kind = WR_K_QUANTITY;
  x->end = x->unit.end;
  join_below_zero(c, x);
  join_smaller(c, a, x);
  join_inches(c, x);
  join_age(c, x);
  return true;
}

/* "pounds 50 pence" */
static bool pence_behind (const wr_cursor *c, uint32_t at) {
  wr_figure f;
  wr_currency minor;
  return wr_figure_read(c, wr_cursor_gap(c, at), 0, &f) && !f.ordinal &&
      wr_currency_after(c, f.end, &minor) && minor.minor.n;
}

/* "7.5m CHF": a magnitude that only the currency behind it tells from a unit. */
static void join_magnitude (const wr_cursor *c, wr_amount *x) {
  wr_figure f;
  wr_currency after;
  if (x->figure.words || x->end >= c->end || !strchr("mbtT", c->s[x->end]) || !c->s[x->end])
    return;
  if (!wr_figure_read(c, x->start, WR_FIGURE_MONEY, &f) || f.end <= x->end ||
      !wr_currency_after(c, f.end, &after))
    return;
  x->figure = f;
  x->value = f.value;
  x->end = f.end;
}

/* "ten million pounds" is money, "ten pounds" may be either. */
static bool unit_first (const wr_cursor *c, const wr_amount *x) {
  uint32_t at = wr_cursor_join(c, x->end), end = wr_cursor_word(c, at);
  bool pound = wr_cursor_is(c, at, "pounds") || wr_cursor_is(c, at, "pound");
  return pound && x->figure.exponent < 6 && !pence_behind(c, end) &&
      !wr_cursor_is(c, wr_cursor_gap(c, end), "sterling");
}

static bool is_any (const wr_cursor *c, uint32_t at, const char *const *words, size_t n) {
  for (size_t i = 0; i < n; i++)
    if (wr_cursor_is(c, at, words[i])) return true;
  return false;
}

/* "a gallon of", "a mile away": one of the unit, unless the phrase makes light of it ("within an
   inch of", "not an ounce of"). */
static bool take_article (const wr_cursor *c, uint32_t at, wr_arena *a, wr_amount *x) {
  static const char *const light[] = {"within", "not", "without", "every", "never", "by"};
  static const char *const behind[] = {
    "away", "long", "wide", "deep", "high", "tall", "thick", "from", "off", "apart", "north",
    "south", "east", "west", "per", "of"
  };
  uint32_t from = wr_cursor_gap(c, wr_cursor_word(c, at)), end, before;
  bool length;
  if (!wr_cursor_is(c, at, "a") && !wr_cursor_is(c, at, "an")) return false;
  if (!wr_unit_article(c, from, &end, &length)) return false;
  before = wr_cursor_back(c, at, &end);
  if (is_any(c, before, light, sizeof light / sizeof *light)) return false;
  x->start = at;
  x->value = wr_decimal_from_int(1);
  x->figure = (wr_figure) {.start = at, .end = wr_cursor_word(c, at), .value = x->value,
                           .words = true, .article = true};
  x->end = x->figure.end;
  x->kind = WR_K_NUMBER;
  if (!take_unit(c, a, x)) return false;
  from = wr_cursor_gap(c, x->end);
  return length ? is_any(c, from, behind, sizeof behind / sizeof *behind)
                : wr_cursor_is(c, from, "of");
}

bool wr_amount_read (const wr_cursor *c, uint32_t at, uint32_t floor, unsigned mode,
                     wr_arena *a, wr_amount *out) {
  memset(out, 0, sizeof *out);
  bool before = wr_currency_before(c, at, &out->currency) && out->currency.start >= floor;
  if (!wr_figure_read(c, at, mode | (before ? WR_FIGURE_MONEY : 0), &out->figure))
    return take_article(c, at, a, out);
  out->start = at;
  out->end = out->figure.end;
  out->value = out->figure.value;
  out->kind = out->figure.ordinal ? WR_K_ORDINAL : WR_K_NUMBER;
  if (out->figure.ordinal || out->figure.year) return true;
  if (before) return take_money(c, floor, out, true);
  join_magnitude(c, out);
  uint32_t end = percent_end(c, out->end, &out->subkind);
  if (end) {
    out->kind = WR_K_PERCENT;
    out->end = end;
    return true;
  }
  if (unit_first(c, out) && take_unit(c, a, out)) return true;
  if (take_money(c, floor, out, false) || take_unit(c, a, out)) return true;
  if (!(mode & WR_FIGURE_NO_RATIO)) wr_ratio_join(c, a, out);
  return true;
}

/* unit_term.c: one factor of a unit: a symbol or a name with its exponent */
#include "tag/unit_term.h"

#include "segment/character.h"
#include "tag/own_unit.h"

/* flags of names: only in the plural or after one; is a plural; "a" before it counts */
enum { WEAK = 1, PLURAL = 2, ALONE = 4 };
enum { POWERS = WR_UNIT_POWERS };

struct dimension {
  const char *name;
  int8_t power[POWERS];
};

#include "tag/unit_table.h"

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

/* The value of a digit, raised or not; 0 when it is none. */
static int digit_of (uint32_t code) {
  if (code == 0xB2 || code == 0xB3) return (int) code - 0xB0;
  if (code == 0xB9) return 1;
  if (code == 0x2074) return 4;
  return code >= '0' && code <= '9' ? (int) code - '0' : 0;
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
  if (x.code == '^' && i + 1 < c->end) x = wr_char_at(c->s, ++i, c->end);
  if (x.code == 0x2212 || x.code == '-' || x.code == 0x207B) {
    sign = -1;
    i += x.n;
    if (i >= c->end) return 1;
    x = wr_char_at(c->s, i, c->end);
  }
  int digit = digit_of(x.code);
  if (digit < 1 || digit > 4 || (digit == 1 && sign > 0) || wr_cursor_alnum(c, i + x.n))
    return 1;
  *end = i + x.n;
  return sign * digit;
}

/* "3.417 am" is no time of day: hours have two digits of minutes behind their point, or none. */
static bool is_hour (const wr_cursor *c, uint32_t at) {
  uint32_t i = at;
  while (i > c->start && wr_is_digit((uint8_t) c->s[i - 1])) i--;
  return i == c->start || c->s[i - 1] != '.' || at - i == 2;
}

/* "1099-K" is a form, "106 N. Central" a street: a capital that ends a code or begins a name. */
static bool is_form (const wr_cursor *c, uint32_t at, uint32_t from, uint32_t end) {
  char letter = c->s[from];
  if (!wr_is_upper((uint8_t) letter)) return false;
  if (c->s[at] == '-') return strchr("VWA", letter) == NULL;
  if (strchr("NSEW", letter) == NULL) return false;
  uint32_t next = wr_cursor_gap(c, end < c->end && c->s[end] == '.' ? end + 1 : end);
  return next > end && next < c->end && (wr_is_upper((uint8_t) c->s[next]) ||
                                         wr_is_digit((uint8_t) c->s[next]));
}

/* Symbols of one letter, or that are English words too, say less when a space stands before
   them. */
static bool plausible (const wr_cursor *c, uint32_t at, uint32_t from, uint32_t end,
                       unsigned context) {
  uint32_t behind = wr_cursor_gap(c, end), n = end - from;
  bool glued = at == from, word = behind > end && wr_cursor_alnum(c, behind);
  bool inch = n == 2 && memcmp(c->s + from, "in", 2) == 0;
  if (inch && end < c->end && c->s[end] == '-') return false;          /* "2-in-1" */
  if (n == 1 && !glued && is_form(c, at, from, end)) return false;
  if (inch && !glued) {
    bool size = wr_cursor_is(c, behind, "long") || wr_cursor_is(c, behind, "wide") ||
        wr_cursor_is(c, behind, "tall") || wr_cursor_is(c, behind, "thick");
    return (context & WR_UNIT_FRACTION) || !word || size;
  }
  if (n == 1 && end < c->end && (c->s[end] == '\'' || c->s[end] == '-' || c->s[end] == '.') &&
      wr_cursor_alnum(c, end + 1))
    return false;
  if (n == 1 && c->s[from] == 'A' && !glued && c->s[at] != '-') return !word;
  if (n == 2 && c->s[end - 1] == 'm' && (c->s[from] == 'a' || c->s[from] == 'p'))
    return !is_hour(c, at);
  if (n == 2 && memcmp(c->s + from, "au", 2) == 0) return wr_cursor_english(c);
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

/* "° C", "° Celsius": the scale behind the degree sign; NULL when there is none. */
static const wr_measure *scale_of_degrees (const wr_cursor *c, uint32_t at, uint32_t *end) {
  uint32_t from = wr_cursor_gap(c, at), stop = wr_cursor_word(c, from);
  const char *code = NULL;
  if (stop - from == 1) code = c->s[from] == 'C' ? "Cel" : c->s[from] == 'F' ? "[degF]" : NULL;
  const wr_entry *e = code ? NULL : wr_cursor_entry(c, &unit_name, from, &stop);
  if (e && strcmp(unit_list[e->value].dimension, "temperature") == 0)
    code = unit_list[e->value].ucum;
  *end = stop;
  return code ? wr_unit_of_code((wr_slice) {code, (uint32_t) strlen(code)}) : NULL;
}

/* Areas and volumes of customary units have codes of their own: "ft²" is [sft_i]. */
static void customary (wr_unit_term *t) {
  static const struct { const char *length, *area, *volume; } codes[] = {
    {"[ft_i]", "[sft_i]", "[cft_i]"}, {"[in_i]", "[sin_i]", "[cin_i]"},
    {"[yd_i]", "[syd_i]", "[cyd_i]"}, {"[mi_i]", "[smi_us]", NULL}
  };
  for (size_t i = 0; i < sizeof codes / sizeof *codes; i++) {
    const char *code = t->exponent == 2 ? codes[i].area
                     : t->exponent == 3 ? codes[i].volume : NULL;
    if (!code || strcmp(t->unit->ucum, codes[i].length) != 0) continue;
    t->unit = wr_unit_of_code((wr_slice) {code, (uint32_t) strlen(code)});
    t->exponent = 1;
    return;
  }
}

bool wr_unit_symbol_read (const wr_cursor *c, uint32_t at, uint32_t from, unsigned context,
                          wr_unit_term *out) {
  uint32_t end = symbol_end(c, from), stop;
  if (end == from) return false;
  const wr_entry *e = wr_lexicon_find(&unit_symbol, c->s + from, end - from, 0);
  if (e == NULL || !plausible(c, at, from, end, context)) return false;
  int exponent = exponent_at(c, end, &stop);
  bool bare = stop > end && wr_is_digit((uint8_t) c->s[end]);
  const char *dimension = unit_list[e->value].dimension;
  if (bare && strcmp(dimension, "length") != 0 && strcmp(dimension, "time") != 0)
    return false;                      /* "8K V2" */
  if (exponent == 1) exponent = power_word(c, end, &stop);
  if (stop < c->end && wr_is_digit((uint8_t) c->s[stop])) return false;
  *out = (wr_unit_term) {.unit = &unit_list[e->value], .exponent = exponent, .end = stop};
  const wr_measure *scale = end - from == 2 && (uint8_t) c->s[from] == 0xC2
      ? scale_of_degrees(c, end, &stop) : NULL;
  if (scale) *out = (wr_unit_term) {.unit = scale, .exponent = 1, .end = stop};
  customary(out);
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

static bool read_name (const wr_cursor *c, uint32_t at, unsigned context, wr_unit_term *out) {
  uint32_t end, stop;
  const wr_measure *own = wr_own_unit_at(c, at, &end);
  if (own) {
    *out = (wr_unit_term) {.unit = own, .exponent = 1, .end = end, .name = true};
    return true;
  }
  const wr_entry *e = wr_cursor_phrase(c, &unit_name, at, &end);
  if (e == NULL || (e->flags & WEAK && !(e->flags & PLURAL) &&
                    !(context & (WR_UNIT_ONE | WR_UNIT_FRACTION))))
    return false;
  int power = power_word(c, end, &stop);
  *out = (wr_unit_term) {.unit = &unit_list[e->value], .exponent = power, .end = stop,
                         .name = true, .alone = (e->flags & ALONE) != 0};
  customary(out);
  return true;
}

/* "cubic miles", "sq. m": a name or a symbol behind its power. */
static bool read_powered (const wr_cursor *c, uint32_t at, wr_unit_term *out) {
  uint32_t from = at;
  int power = wr_cursor_english(c) ? power_before(c, &from) : 1;
  if (power == 1 || (!read_name(c, from, 0, out) &&
                     !wr_unit_symbol_read(c, from, from, 0, out)))
    return false;
  if (out->exponent != 1 || strcmp(out->unit->dimension, "length") != 0) return false;
  out->exponent = power;
  customary(out);
  return true;
}

/* Whether a word stands behind a symbol, with which it may be a name. */
static bool goes_on (const wr_cursor *c, uint32_t at) {
  return at + 1 < c->end && (c->s[at] == ' ' || c->s[at] == '-') &&
      wr_is_ascii_alpha((uint8_t) c->s[at + 1]);
}

bool wr_unit_term_read (const wr_cursor *c, uint32_t at, uint32_t from, unsigned context,
                        wr_unit_term *out) {
  wr_unit_term name;
  bool symbol = wr_unit_symbol_read(c, at, from, context, out);
  if (symbol && !goes_on(c, out->end)) return true;
  if (!read_name(c, from, context, &name) && !read_powered(c, from, &name)) return symbol;
  if (!symbol || name.end > out->end) *out = name;
  return true;
}

const wr_measure *wr_unit_of_code (wr_slice code) {
  for (size_t i = 0; i < sizeof unit_list / sizeof *unit_list; i++)
    if (strlen(unit_list[i].ucum) == code.n && memcmp(unit_list[i].ucum, code.at, code.n) == 0)
      return &unit_list[i];
  return NULL;
}

const wr_measure *wr_unit_of_symbol (wr_slice symbol) {
  const wr_entry *e = wr_lexicon_find(&unit_symbol, symbol.at, symbol.n, 0);
  return e ? &unit_list[e->value] : NULL;
}

const char *wr_unit_dimension (const int power[WR_UNIT_POWERS]) {
  for (size_t i = 0; i < sizeof dimension_list / sizeof *dimension_list; i++) {
    int same = 0;
    for (int j = 0; j < POWERS; j++) same += dimension_list[i].power[j] == power[j];
    if (same == POWERS) return dimension_list[i].name;
  }
  return "";
}

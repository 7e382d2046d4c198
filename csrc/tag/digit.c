/* digit.c: numbers written in digits */
#include "tag/digit.h"

#include "segment/abbreviation.h"
#include "segment/character.h"

enum { DIGITS_MAX = 18 };

static uint32_t digits_end (const wr_cursor *c, uint32_t at) {
  while (at < c->end && wr_is_digit((uint8_t) c->s[at])) at++;
  return at;
}

/* Exactly n digits at `at`. */
static bool group_at (const wr_cursor *c, uint32_t at, uint32_t n) {
  return digits_end(c, at) == at + n;
}

/* The separator of groups at `at`, and its length: comma, stop, apostrophe, or a space of
   some width. */
static wr_char separator_at (const wr_cursor *c, uint32_t at) {
  if (at >= c->end) return (wr_char) {0, 0};
  wr_char x = wr_char_at(c->s, at, c->end);
  bool ok = x.code == ',' || x.code == '.' || x.code == '\'' || x.code == ' ' ||
      x.code == 0xA0 || x.code == 0x2009 || x.code == 0x202F ||
            x.code == 0x2019;
  return ok ? x : (wr_char) {0, 0};
}

/* Groups of three, or Indian groups of two with three last.  `first` digits stand before the
   separator `mark`. */
static uint32_t groups_end (const wr_cursor *c, uint32_t at, uint32_t first, wr_char mark) {
  uint32_t i = at, groups = 0;
  while (separator_at(c, i).code == mark.code && group_at(c, i + mark.n, 3)) {
    i += mark.n + 3;
    groups++;
  }
  if (groups || mark.code != ',' || first > 2) return groups ? i : at;
  while (separator_at(c, i).code == ',' && group_at(c, i + 1, 2)) i += 3;
  return i > at && separator_at(c, i).code == ',' && group_at(c, i + 1, 3) ? i + 4 : at;
}

/* Whether the language writes 1.234,5. */
static bool comma_language (const wr_cursor *c) {
  const uint32_t point = WR_LANG_EN | WR_LANG_ZH | WR_LANG_JA | WR_LANG_HI |
                         WR_LANG_MR | WR_LANG_UR | WR_LANG_AM | WR_LANG_MY;
  return (c->languages & ~(uint32_t) WR_LANG_ANY & ~point) != 0;
}

/* Reads the grouped integer at `at`; *mark is the separator of its groups, 0 when it has
   none. */
static uint32_t integer_end (const wr_cursor *c, uint32_t at, uint32_t *mark) {
  uint32_t end = digits_end(c, at), first = end - at;
  wr_char x = separator_at(c, end);
  *mark = 0;
  if (first == 0 || first > 3 || x.code == 0 || (c->s[at] == '0' && first == 1)) return end;
  uint32_t stop = groups_end(c, end, first, x);
  bool one = stop == end + x.n + 3;
  if (x.code == '.' && one && !comma_language(c)) return end;
  if (x.code == ',' && one && comma_language(c)) return end;
  if (stop > end) *mark = x.code;
  return stop;
}

/* "3,5" where the language writes 3.5: one or two digits behind a comma that nothing makes a
   list.  The end of the decimals, or `at`. */
static uint32_t foreign_end (const wr_cursor *c, uint32_t from, uint32_t at) {
  uint32_t end = digits_end(c, at + 1);
  bool list = from > c->start && (c->s[from - 1] == ',' || c->s[from - 1] == '[' ||
                                  c->s[from - 1] == '(' || c->s[from - 1] == '.');
  bool more = end + 1 < c->end && (c->s[end] == ',' || c->s[end] == '-') &&
      wr_is_digit((uint8_t) c->s[end + 1]);
  uint32_t next = wr_cursor_gap(c, end), third = wr_cursor_gap(c, wr_cursor_word(c, next));
  bool joins = wr_cursor_is(c, next, "and") || wr_cursor_is(c, next, "or");
  more |= joins && third < c->end && wr_is_digit((uint8_t) c->s[third]);
  return c->s[at] == ',' && end - at <= 3 && at - from <= 3 && !list && !more ? end : at;
}

static uint32_t decimals_end (const wr_cursor *c, uint32_t from, uint32_t at, uint32_t mark) {
  bool comma = comma_language(c) || mark == '.';
  bool spaced = mark == ' ' || mark == 0xA0 || mark == 0x2009 || mark == 0x202F;
  if (at + 1 >= c->end || !wr_is_digit((uint8_t) c->s[at + 1])) return at;
  if (c->s[at] == '.' && mark != '.' && !(comma && mark == 0 && group_at(c, at + 1, 3)))
    return digits_end(c, at + 1);
  if (c->s[at] == ',' && mark != ',' && (comma || spaced)) return digits_end(c, at + 1);
  return mark == 0 ? foreign_end(c, from, at) : at;
}

/* Copies digits and a point into `out`; false when there are more than DIGITS_MAX. */
static bool copy_digits (const wr_cursor *c, uint32_t from, uint32_t integer, uint32_t end,
                         char *out, size_t *n) {
  *n = 0;
  for (uint32_t i = from; i < end; i++) {
    if (i == integer) out[(*n)++] = '.';
    if (!wr_is_digit((uint8_t) c->s[i])) continue;
    if (*n > DIGITS_MAX) return false;
    out[(*n)++] = c->s[i];
  }
  return true;
}

static uint32_t signed_digits (const wr_cursor *c, uint32_t at, int *sign) {
  *sign = 1;
  if (at < c->end && (c->s[at] == '-' || c->s[at] == '+')) *sign = c->s[at++] == '-' ? -1 : 1;
  else if (c->end - at > 3 && memcmp(c->s + at, "\xe2\x88\x92", 3) == 0) {
    *sign = -1;
    at += 3;
  }
  return at;
}

/* The exponent of "e5", "E-3", "x10^4", "×10−4"; its end, or `at` when there is none. */
static uint32_t exponent_end (const wr_cursor *c, uint32_t at, int *exponent) {
  uint32_t i = at;
  int sign;
  if (i + 1 < c->end && (c->s[i] == 'e' || c->s[i] == 'E')) {
    i++;
  } else {
    i = wr_cursor_gap(c, i);
    if (i >= c->end) return at;
    wr_char x = wr_char_at(c->s, i, c->end);
    i = wr_cursor_gap(c, i + x.n);
    if ((x.code != 'x' && x.code != 0xD7) || c->end - i < 3 || memcmp(c->s + i, "10", 2) != 0)
      return at;
    i += 2;
    if (c->s[i] == '^') i++;
    else if (wr_is_digit((uint8_t) c->s[i])) return at;
  }
  uint32_t from = signed_digits(c, i, &sign), end = digits_end(c, from);
  if (end == from || end - from > 3 || wr_cursor_alnum(c, end)) return at;
  *exponent = 0;
  for (i = from; i < end; i++) *exponent = *exponent * 10 + (c->s[i] - '0');
  *exponent *= sign;
  return end;
}

static bool small (const wr_cursor *c, uint32_t from, uint32_t end, int64_t *out) {
  *out = 0;
  if (end == from || end - from > 6) return false;
  for (uint32_t i = from; i < end; i++) *out = *out * 10 + (c->s[i] - '0');
  return true;
}

wr_decimal wr_quotient (int64_t n, int64_t m) {
  wr_decimal out = wr_decimal_from_int(n / m);
  int64_t rest = n % m;
  for (int32_t e = -1; rest && e >= -15; e--) {
    rest *= 10;
    if (!wr_decimal_add(out, wr_decimal_scale(wr_decimal_from_int(rest / m), e), &out)) break;
    rest %= m;
  }
  if (rest * 2 >= m) wr_decimal_add(out, wr_decimal_scale(wr_decimal_from_int(1), -15), &out);
  return out;
}

/* One of the characters ¼ ½ ¾ and U+2150 to U+215E. */
static bool vulgar (uint32_t code, int64_t *n, int64_t *m) {
  static const int8_t table[15][2] = {{1, 7}, {1, 9}, {1, 10}, {1, 3}, {2, 3}, {1, 5}, {2, 5},
                                      {3, 5}, {4, 5}, {1, 6}, {5, 6}, {1, 8}, {3, 8},
                                      {5, 8}, {7, 8}};
  if (code >= 0xBC && code <= 0xBE) {
    *n = code - 0xBB;
    *m = 4;
    return true;
  }
  if (code < 0x2150 || code > 0x215E) return false;
  *n = table[code - 0x2150][0];
  *m = table[code - 0x2150][1];
  return true;
}

/* "3/4" or "¾" at `at`: its end, 0 when there is none. */
static uint32_t fraction_end (const wr_cursor *c, uint32_t at, wr_decimal *out) {
  int64_t n, m;
  if (at >= c->end) return 0;
  wr_char x = wr_char_at(c->s, at, c->end);
  if (vulgar(x.code, &n, &m)) {
    *out = wr_quotient(n, m);
    return at + x.n;
  }
  uint32_t stop = digits_end(c, at);
  if (!small(c, at, stop, &n) || stop >= c->end) return 0;
  x = wr_char_at(c->s, stop, c->end);
  if (x.code != '/' && x.code != 0x2044) return 0;
  uint32_t end = digits_end(c, stop + x.n);
  if (!small(c, stop + x.n, end, &m) || m == 0 || (end < c->end && c->s[end] == '/')) return 0;
  *out = wr_quotient(n, m);
  return end;
}

/* The whole number goes on with a fraction: "2½", "1 3/4", "5-1/2". */
static void add_fraction (const wr_cursor *c, wr_digits *out) {
  wr_decimal part;
  uint32_t at = wr_cursor_join(c, out->end), end = fraction_end(c, at, &part);
  if (end == 0 || !out->plain || part.coefficient <= 0 ||
      wr_decimal_compare(part, wr_decimal_from_int(1)) >= 0)
    return;
  if (!wr_decimal_add(out->value, part, &out->value)) return;
  out->end = end;
  out->fraction = true;
  out->plain = false;
}

/* x^n, exact where it fits, else the nearest double's shortest decimal. */
static bool power (wr_decimal x, int n, wr_decimal *out) {
  char text[WR_DECIMAL_TEXT];
  double base, value = 1;
  wr_decimal exact = wr_decimal_from_int(1);
  bool fits = n >= 0;
  for (int i = 0; i < n && fits; i++) fits = wr_decimal_multiply(exact, x, &exact);
  *out = exact;
  if (fits) return true;
  if (!wr_decimal_double(x, &base)) return false;
  for (int i = n < 0 ? -n : n; i > 0; i--) value *= base;
  size_t length = wr_double_write(n < 0 ? 1 / value : value, text);
  return wr_decimal_read(text, length, out) == length;
}

/* "^23", "^-1", "^+2" behind a number: raises it. */
static void raise (const wr_cursor *c, wr_digits *out) {
  uint32_t at = out->end;
  int sign = 1, n = 0;
  if (at + 1 >= c->end || c->s[at] != '^') return;
  at++;
  while (at < c->end && (c->s[at] == '-' || c->s[at] == '+'))
    if (c->s[at++] == '-') sign = -sign;
  uint32_t end = digits_end(c, at);
  if (end == at || end - at > 3 || wr_cursor_alnum(c, end)) return;
  for (uint32_t i = at; i < end; i++) n = n * 10 + (c->s[i] - '0');
  if (!power(out->value, sign * n, &out->value)) return;
  out->end = end;
  out->plain = false;
}

static bool read_plain (const wr_cursor *c, uint32_t at, wr_digits *out) {
  char digits[DIGITS_MAX + 4];
  size_t n;
  uint32_t mark, integer = integer_end(c, at, &mark), end = decimals_end(c, at, integer, mark);
  int exponent = 0;
  if (end == at || !copy_digits(c, at, integer, end, digits, &n)) return false;
  if (integer == at) {                 /* ".25" */
    memmove(digits + 1, digits, n++);
    digits[0] = '0';
  }
  if (wr_decimal_read(digits, n, &out->value) == 0) return false;
  out->end = exponent_end(c, end, &exponent);
  if (out->end > end) out->value = wr_decimal_scale(out->value, exponent);
  bool point = end > integer && c->s[integer] == '.', comma = end > integer && !point;
  out->ambiguous = (comma && !comma_language(c)) ||
      (point && mark == 0 && end - integer == 4 && integer - at <= 3 && c->s[at] != '0' &&
       c->guessed);
  out->plain = mark == 0 && end == integer && out->end == end;
  out->width = (uint8_t) (integer - at);
  return true;
}

bool wr_digits_read (const wr_cursor *c, uint32_t at, wr_digits *out) {
  int sign;
  uint32_t from = signed_digits(c, at, &sign);
  memset(out, 0, sizeof *out);
  if (from >= c->end) return false;
  out->end = fraction_end(c, from, &out->value);
  if (out->end) {
    out->fraction = true;
  } else {
    if (!read_plain(c, from, out)) return false;
    add_fraction(c, out);
    raise(c, out);
  }
  out->signed_ = from > at;
  if (sign < 0) out->value.coefficient = -out->value.coefficient;
  return true;
}

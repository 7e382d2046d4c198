/* number.c: numbers in digits, words or both, with their exact value */
#include "tag/number.h"

#include "segment/character.h"
#include "tag/digit.h"
#include "tag/fraction.h"
#include "tag/number_word.h"
#include "tag/trigger.h"

/* A number that is being added up. */
typedef struct sum {
  wr_decimal value;
  uint32_t end;
  bool words, ordinal, hundreds, year;
  wr_digits digits;
} sum;

bool wr_figure_word (const wr_cursor *c, uint32_t at) {
  uint32_t end;
  const wr_entry *e = wr_number_word(c, at, &end);
  if (e == NULL || e->kind == WR_NUMBER_HUNDRED) return false;
  if (e->kind == WR_NUMBER_POINT) {
    uint32_t next = wr_cursor_gap(c, end);
    return next < c->end && wr_is_digit((uint8_t) c->s[next]);
  }
  if (e->kind == WR_NUMBER_A) {
    uint32_t next = wr_cursor_join(c, end), stop = wr_cursor_word(c, next);
    return (wr_trigger_find(c->s + next, stop - next) & WR_TRIGGER_NUMBER) != 0;
  }
  bool plural = (e->flags & WR_NUMBER_PLURAL) != 0;
  return e->kind == WR_NUMBER_SCALE ? plural : e->kind != WR_NUMBER_PART || !plural;
}

static bool below_hundred (const wr_cursor *c, uint32_t at, sum *out) {
  wr_small small;
  if (!wr_number_small(c, at, &small)) return false;
  out->value = wr_decimal_from_int(small.value);
  out->end = small.end;
  out->ordinal = small.ordinal;
  out->words = true;
  return true;
}

/* The word after `at` is "hundred": the group before belongs to the next number. */
static bool hundred_behind (const wr_cursor *c, uint32_t at) {
  uint32_t end;
  return wr_number_word_of(c, wr_cursor_join(c, at), &end, WR_NUMBER_HUNDRED) != NULL;
}

/* Two digits behind "and": "3 hundred and 21". */
static bool two_digits (const wr_cursor *c, uint32_t at, sum *out) {
  if (!wr_digits_read(c, at, &out->digits) || !out->digits.plain || out->digits.width > 2 ||
      out->digits.value.coefficient == 0)
    return false;
  out->value = out->digits.value;
  out->end = out->digits.end;
  return true;
}

/* "dozen" behind a number below a hundred: "three hundred and two dozen". */
static void times_dozen (const wr_cursor *c, sum *out) {
  uint32_t end;
  if (wr_number_word_of(c, wr_cursor_gap(c, out->end), &end, WR_NUMBER_DOZEN) &&
      wr_decimal_multiply(out->value, wr_decimal_from_int(12), &out->value))
    out->end = end;
}

/* What stands behind "hundred": "[and] twenty-one", or two digits; not a fraction, nor a
   denominator ("one hundred thirty-fifths"). */
static void add_below_hundred (const wr_cursor *c, bool and_, sum *out) {
  sum rest = {0};
  wr_decimal part;
  uint32_t at = wr_cursor_join(c, out->end), end;
  bool joined = wr_cursor_is(c, at, "and");
  if (joined && !and_) return;
  if (!joined && wr_fraction_denominator(c, out->end, 2, &end)) return;
  if (joined) at = wr_cursor_gap(c, at + 3);
  if (wr_fraction_part(c, at, &part)) return;
  if (!below_hundred(c, at, &rest) &&
      !(joined && !out->words && two_digits(c, at, &rest)))
    return;
  if (joined) times_dozen(c, &rest);
  if (hundred_behind(c, rest.end) || !wr_decimal_add(out->value, rest.value, &out->value))
    return;
  out->end = rest.end;
  out->ordinal = rest.ordinal;
}

/* "nineteen eighty-four": two numbers below a hundred that make a year. */
static void join_year (const wr_cursor *c, sum *out) {
  sum rest = {0};
  int64_t century, year;
  if (!wr_decimal_int(out->value, &century) || century < 11 || century > 20 || out->ordinal)
    return;
  if (!below_hundred(c, wr_cursor_gap(c, out->end), &rest) || rest.ordinal ||
      !wr_decimal_int(rest.value, &year) || year < 10)
    return;
  if (hundred_behind(c, rest.end)) return;
  out->value = wr_decimal_from_int(century * 100 + year);
  out->end = rest.end;
  out->year = true;
}

/* A number below a thousand in words, or any in digits, with "hundred" behind either. */
static bool read_group (const wr_cursor *c, uint32_t at, unsigned mode, sum *out) {
  uint32_t end;
  const wr_entry *e = wr_number_word(c, at, &end), *next;
  memset(out, 0, sizeof *out);
  if (e && e->kind == WR_NUMBER_A) {
    next = wr_number_word(c, wr_cursor_gap(c, end), &at);
    bool scale = next && (next->kind == WR_NUMBER_HUNDRED || next->kind == WR_NUMBER_SCALE ||
                          next->kind == WR_NUMBER_DOZEN);
    if (!scale || (next->flags & WR_NUMBER_PLURAL))
      return false;
    *out = (sum) {.value = wr_decimal_from_int(1), .end = end, .words = true};
  } else if (e == NULL || !below_hundred(c, at, out)) {
    if (!wr_digits_read(c, at, &out->digits)) return false;
    out->value = out->digits.value;
    out->end = out->digits.end;
  }
  if (out->ordinal) return true;
  next = wr_number_word(c, wr_cursor_join(c, out->end), &end);
  if (next && (next->kind == WR_NUMBER_HUNDRED ||
               (next->kind == WR_NUMBER_ORDINAL_SCALE && next->value == 2 && out->words))) {
    out->value = wr_decimal_scale(out->value, 2);
    out->end = end;
    out->hundreds = true;
    out->ordinal = next->kind == WR_NUMBER_ORDINAL_SCALE;
    if (!out->ordinal) add_below_hundred(c, !(mode & WR_FIGURE_NO_AND), out);
  } else if (out->words) {
    join_year(c, out);
  }
  return true;
}

/* "k", "mn", "bn" behind digits: the power of ten, 0 when there is none.  Capitals and, for
   single letters, glue decide. */
static int suffix_scale (const wr_cursor *c, uint32_t at, unsigned mode, uint32_t *end) {
  static const struct { const char *text; int8_t scale, glued, money; } suffix[] = {
    {"k", 3, 1, 0}, {"K", 3, 1, 0}, {"M", 6, 1, 0}, {"MM", 6, 1, 0}, {"mn", 6, 0, 0},
        {"mln", 6, 0, 0}, {"bn", 9, 0, 0}, {"bln", 9, 0, 0},
    {"B", 9, 1, 0}, {"tn", 12, 0, 0}, {"trn", 12, 0, 0}, {"m", 6, 1, 1}, {"b", 9, 1, 1},
        {"T", 12, 1, 1}, {"Bn", 9, 0, 0}, {"Mn", 6, 0, 0}
  };
  uint32_t from = wr_cursor_gap(c, at), stop = wr_cursor_word(c, from), n = stop - from;
  if (n == 0 || n > 3 || wr_cursor_alnum(c, stop)) return 0;
  for (size_t i = 0; i < sizeof suffix / sizeof *suffix; i++) {
    bool same = strlen(suffix[i].text) == n && memcmp(suffix[i].text, c->s + from, n) == 0;
    bool point = at > c->start + 2 && (c->s[at - 2] == '.' || c->s[at - 3] == '.');
    bool last = i == 0 && (point || !wr_cursor_alnum(c, wr_cursor_gap(c, stop)));
    if (!same || (suffix[i].glued && from > at && !last) ||
        (suffix[i].money && !(mode & WR_FIGURE_MONEY)))
      continue;
    *end = stop;
    return suffix[i].scale;
  }
  return 0;
}

/* "Mio.", "milliards", "mil" behind digits in other languages than English; 0 when there is
   none.  Long scale: a German Billion is 10^12. */
static int foreign_scale (const wr_cursor *c, uint32_t at, uint32_t *end) {
  static const struct { const char *word; int scale; } words[] = {
    {"mio", 6}, {"million", 6}, {"millionen", 6}, {"millions", 6}, {"millón", 6},
    {"millones", 6}, {"milione", 6}, {"milioni", 6}, {"milhão", 6}, {"milhões", 6},
    {"miljoen", 6}, {"miljoner", 6}, {"millioner", 6}, {"mln", 6}, {"млн", 6}, {"mrd", 9},
    {"mld", 9}, {"milliarde", 9}, {"milliarden", 9}, {"milliard", 9}, {"milliards", 9},
    {"miliardo", 9}, {"miliardi", 9}, {"miljard", 9}, {"miljarder", 9}, {"milliarder", 9},
    {"млрд", 9}, {"billion", 12}, {"billionen", 12}, {"billions", 12}, {"billones", 12},
    {"tsd", 3}, {"tausend", 3}, {"mille", 3}, {"mil", 3}, {"mila", 3}, {"тыс", 3}
  };
  uint32_t from = wr_cursor_gap(c, at);
  if (wr_cursor_english(c) || from == at) return 0;
  for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
    if (!wr_cursor_is(c, from, words[i].word)) continue;
    *end = wr_cursor_word(c, from);
    bool short_ = *end - from == 3 && words[i].scale != 3;
    if (short_ && *end + 1 < c->end && c->s[*end] == '.') (*end)++;
    return words[i].scale;
  }
  return 0;
}

/* The powers of ten behind a group: "thousand", "hundred thousand million", "bn"; `end`
   moves past them. */
static int read_scales (const wr_cursor *c, sum *group, unsigned mode, uint32_t *end) {
  uint32_t stop;
  int exponent = 0;
  *end = group->end;
  if (!group->words && !group->digits.fraction) {
    exponent = suffix_scale(c, *end, mode, end);
    if (exponent == 0) exponent = foreign_scale(c, *end, end);
  }
  for (const wr_entry *e; exponent <= 30 &&
       (e = wr_number_word(c, wr_cursor_join(c, *end), &stop)) != NULL; *end = stop) {
    bool plural = e->flags & WR_NUMBER_PLURAL;
    if (e->kind == WR_NUMBER_ORDINAL_SCALE && group->words && !plural) {
      group->ordinal = true;
    } else if (e->kind != WR_NUMBER_SCALE) {
      break;
    }
    exponent += e->value;
    if (group->ordinal) {
      *end = stop;
      break;
    }
  }
  return exponent;
}

/* Where the next smaller group may begin: "two thousand [and] three", "4 thousand 3
   hundred"; WR_NONE: nowhere. */
static uint32_t next_group (const wr_cursor *c, uint32_t end, const sum *group, unsigned mode) {
  wr_decimal part;
  uint32_t at = wr_cursor_gap(c, end);
  bool joined = wr_cursor_is(c, at, "and");
  if (joined && ((mode & WR_FIGURE_NO_AND) || !group->words)) return WR_NONE;
  if (joined) at = wr_cursor_gap(c, at + 3);
  return at < c->end && at > end && !wr_fraction_part(c, at, &part) ? at : WR_NONE;
}

static bool fits (const sum *group, int exponent, int limit, bool first) {
  int64_t value;
  if (first) return true;
  if (exponent >= limit || group->year) return false;
  bool digits = !group->words;
  return wr_decimal_int(group->value, &value) && value < 1000 &&
      (!digits || group->hundreds || exponent > 0);
}

/* Groups with falling scales.  *exponent gets the scale of the last. */
static bool read_sum (const wr_cursor *c, uint32_t at, unsigned mode, wr_figure *out,
                      int *exponent) {
  int limit = 100;
  sum group;
  bool first = true;
  while (at != WR_NONE && read_group(c, at, mode, &group)) {
    uint32_t end;
    int scale = read_scales(c, &group, mode, &end);
    wr_decimal value = wr_decimal_scale(group.value, scale);
    if (!fits(&group, scale, limit, first) ||
        (!first && !wr_decimal_add(out->value, value, &value)))
      break;
    if (first) {
      out->words = group.words;
      out->width = group.words ? 0 : group.digits.width;
      out->plain = !group.words && group.digits.plain && !group.hundreds && scale == 0;
      out->fraction = !group.words && group.digits.fraction;
      out->year = group.year;
      out->ambiguous = group.digits.ambiguous;
    }
    out->value = value;
    out->end = end;
    out->ordinal = group.ordinal;
    out->scaled |= scale > 0 || group.hundreds;
    *exponent = limit = scale;
    first = false;
    if (scale == 0 || group.ordinal || group.year) break;
    at = next_group(c, end, &group, mode);
  }
  return !first;
}

/* The digits of "point 77" at `at`. */
static void add_point_digits (const wr_cursor *c, uint32_t at, wr_figure *out) {
  wr_digits digits;
  if (at >= c->end || !wr_is_digit((uint8_t) c->s[at]) || !wr_digits_read(c, at, &digits) ||
      !digits.plain || digits.width > 15)
    return;
  wr_decimal part = wr_decimal_scale(digits.value, -digits.width);
  if (wr_decimal_add(out->value, part, &out->value)) out->end = digits.end;
}

/* "point zero five", "point 77" behind a number or at its start. */
static void add_point (const wr_cursor *c, wr_figure *out) {
  uint32_t end, at;
  int32_t exponent = -1;
  if (!wr_number_word_of(c, wr_cursor_gap(c, out->end), &end, WR_NUMBER_POINT)) return;
  add_point_digits(c, wr_cursor_gap(c, end), out);
  for (const wr_entry *e; exponent > -15 &&
       (e = wr_number_word_of(c, at = wr_cursor_gap(c, end), &end, WR_NUMBER_SMALL)) != NULL;
       exponent--) {
    if (e->value > 9) exponent--;
    if (!wr_decimal_add(out->value, wr_decimal_scale(wr_decimal_from_int(e->value), exponent),
                        &out->value))
      return;
    out->end = end;
  }
}

/* "dozen" behind a number. */
static void add_dozen (const wr_cursor *c, wr_figure *out) {
  uint32_t end;
  const wr_entry *e = wr_number_word_of(c, wr_cursor_gap(c, out->end), &end, WR_NUMBER_DOZEN);
  if (e == NULL || !wr_decimal_multiply(out->value, wr_decimal_from_int(12), &out->value))
    return;
  out->end = end;
  out->plain = false;
  out->scaled = true;
}

/* "st", "nd", "rd", "th" glued to digits. */
static bool ordinal_suffix (const wr_cursor *c, wr_figure *out) {
  static const char *const suffix[] = {"st", "nd", "rd", "th"};
  if (out->words || out->fraction || out->scaled || out->value.exponent < 0 ||
      c->end - out->end < 2 || wr_cursor_alnum(c, out->end + 2))
    return false;
  for (int i = 0; i < 4; i++) {
    if ((c->s[out->end] | 32) != suffix[i][0] || (c->s[out->end + 1] | 32) != suffix[i][1])
      continue;
    out->ordinal = true;
    out->plain = false;
    out->end += 2;
    return true;
  }
  return false;
}

/* "thirds" behind any number: "one hundred and thirty fifths"; "four quarters" are no
   fraction. */
static void divide (const wr_cursor *c, wr_figure *out) {
  int64_t n, m;
  uint32_t end;
  bool small = out->words || (out->plain && out->width <= 3);
  if (!small || out->value.coefficient <= 0 || !wr_decimal_int(out->value, &n)) return;
  m = wr_fraction_denominator(c, out->end, n, &end);
  if (m == 0 || ((m == 2 || m == 4) && n >= m) || n > INT64_MAX / 1000) return;
  out->value = wr_quotient(n, m);
  out->end = end;
  out->fraction = true;
  out->plain = false;
}

/* "one one-hundred-and-fifth": one over an ordinal of several words. */
static bool one_of_many (const wr_cursor *c, uint32_t at, unsigned mode, wr_figure *out) {
  wr_figure whole = {0};
  int exponent;
  int64_t m;
  if (!read_sum(c, at, mode, &whole, &exponent) || !whole.ordinal || !whole.words ||
      !whole.scaled || !wr_decimal_int(whole.value, &m) || m < 3)
    return false;
  out->value = wr_quotient(1, m);
  out->end = whole.end;
  out->words = out->fraction = true;
  return true;
}

static bool read_unsigned (const wr_cursor *c, uint32_t at, unsigned mode, wr_figure *out) {
  uint32_t end;
  int exponent = 0;
  const wr_entry *e = wr_number_word(c, at, &end);
  if (e && e->kind == WR_NUMBER_PART) return wr_fraction_half(c, at, out);
  if (e && e->kind == WR_NUMBER_POINT) {
    out->end = at;
    out->words = true;
    add_point_digits(c, wr_cursor_gap(c, end), out);
    return out->end > at;
  }
  if (e && e->kind == WR_NUMBER_ORDINAL_SCALE && !(e->flags & WR_NUMBER_PLURAL)) {
    out->value = wr_decimal_scale(wr_decimal_from_int(1), e->value);
    out->end = end;
    return out->words = out->ordinal = true;
  }
  bool one = e && e->kind == WR_NUMBER_SMALL && e->value == 1;
  if (one && one_of_many(c, wr_cursor_join(c, end), mode, out)) return true;
  if (e && (e->kind == WR_NUMBER_A || (e->kind == WR_NUMBER_SMALL && e->value > 0)) &&
      (end = wr_fraction_part(c, at, &out->value)) != 0) {
    out->end = end;
    out->words = out->fraction = true;
    wr_fraction_of(c, out);
    return true;
  }
  if (!read_sum(c, at, mode, out, &exponent)) return false;
  out->article = e && e->kind == WR_NUMBER_A;
  if (out->ordinal || ordinal_suffix(c, out) || out->year) return true;
  out->exponent = (int8_t) exponent;
  divide(c, out);
  if (!(mode & WR_FIGURE_NO_AND)) wr_fraction_add(c, out, exponent);
  if (exponent == 0) add_point(c, out);
  add_dozen(c, out);
  return true;
}

/* The same number once more in brackets, in digits behind words or in words behind digits:
   "thirty (30)". */
static void join_repeat (const wr_cursor *c, wr_figure *out) {
  uint32_t at = wr_cursor_gap(c, out->end);
  wr_figure again = {0};
  if (out->ordinal || at + 2 >= c->end || c->s[at] != '(') return;
  if (!read_unsigned(c, at + 1, 0, &again) || again.words == out->words ||
      again.end >= c->end || c->s[again.end] != ')' ||
      wr_decimal_compare(again.value, out->value) != 0)
    return;
  out->end = again.end + 1;
  out->plain = false;
}

static bool read_figure (const wr_cursor *c, uint32_t at, unsigned mode, wr_figure *out) {
  uint32_t end;
  const wr_entry *minus = wr_number_word_of(c, at, &end, WR_NUMBER_MINUS);
  if (!read_unsigned(c, minus ? wr_cursor_gap(c, end) : at, mode, out)) return false;
  if (minus) {
    out->value.coefficient = -out->value.coefficient;
    out->plain = false;
  }
  join_repeat(c, out);
  return true;
}

bool wr_figure_read (const wr_cursor *c, uint32_t at, unsigned mode, wr_figure *out) {
  uint32_t end;
  *out = (wr_figure) {.start = at};
  if (at < c->end && wr_is_ascii_alpha((uint8_t) c->s[at]) && !wr_number_word(c, at, &end))
    return false;
  if (c->figures == NULL) return read_figure(c, at, mode, out);
  wr_figure_seen *seen = &c->figures[at & (WR_FIGURES - 1)];
  if (seen->at != at || seen->limit != c->end || seen->mode != mode) {
    bool found = read_figure(c, at, mode, out);
    *seen = (wr_figure_seen) {at, c->end, mode, found, *out};
  }
  *out = seen->figure;
  return seen->found;
}

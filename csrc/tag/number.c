/* number.c: numbers in digits, words or both, with their exact value */
#include "tag/number.h"

#include "segment/character.h"
#include "tag/digit.h"

enum { PLURAL = 1 };                   /* flag: "millions", "thirds" */
enum kind { SMALL = 1, TENS, HUNDRED, SCALE, DOZEN, PART, A, POINT, MINUS, ORDINAL,
            ORDINAL_SCALE };

#include "tag/number_table.h"

/* A number that is being added up. */
typedef struct sum {
  wr_decimal value;
  uint32_t end;
  bool words, ordinal, hundreds, year;
  wr_digits digits;
} sum;

static const wr_entry *word_at (const wr_cursor *c, uint32_t at, uint32_t *end) {
  return wr_cursor_entry(c, &number_word, at, end);
}

static const wr_entry *word_of (const wr_cursor *c, uint32_t at, uint32_t *end,
                                enum kind kind) {
  const wr_entry *e = word_at(c, at, end);
  return e && e->kind == kind ? e : NULL;
}

void wr_figure_shapes (uint32_t shape[26]) {
  wr_lexicon_shapes(&number_word, shape);
}

bool wr_figure_word (const wr_cursor *c, uint32_t at) {
  uint32_t end;
  const wr_entry *e = word_at(c, at, &end);
  if (e == NULL || e->kind == HUNDRED || e->kind == POINT) return false;
  if (e->kind == A) return word_at(c, wr_cursor_join(c, end), &end) != NULL;
  bool plural = (e->flags & PLURAL) != 0;
  return e->kind == SCALE ? plural : e->kind != PART || !plural;
}

/* "seven", "twenty", "twenty-one", "twenty-first". */
static bool below_hundred (const wr_cursor *c, uint32_t at, sum *out) {
  uint32_t end, stop;
  const wr_entry *e = word_at(c, at, &end), *unit;
  if (e == NULL || (e->kind != SMALL && e->kind != TENS && e->kind != ORDINAL)) return false;
  int32_t value = e->value;
  out->ordinal = e->kind == ORDINAL;
  if (e->kind == TENS && (unit = word_at(c, wr_cursor_join(c, end), &stop)) != NULL &&
      unit->value > 0 && unit->value < 10 &&
      (unit->kind == SMALL || unit->kind == ORDINAL)) {
    value += unit->value;
    out->ordinal = unit->kind == ORDINAL;
    end = stop;
  }
  out->value = wr_decimal_from_int(value);
  out->end = end;
  out->words = true;
  return true;
}

/* The word after `at` is "hundred": the group before belongs to the next number. */
static bool hundred_behind (const wr_cursor *c, uint32_t at) {
  uint32_t end;
  return word_of(c, wr_cursor_join(c, at), &end, HUNDRED) != NULL;
}

/* The denominator of "two thirds", "one-fifth" at `at`, after a numerator: its value, 0 when
   there is none. */
static int64_t denominator (const wr_cursor *c, uint32_t at, int64_t numerator, uint32_t *end) {
  uint32_t from = wr_cursor_join(c, at);
  const wr_entry *e = word_at(c, from, end);
  if (e == NULL || from == at) return 0;
  if (e->kind == PART) return e->value;
  int64_t value = e->kind == ORDINAL_SCALE &&
      e->value <= 6 ? (e->value == 2 ? 100 : e->value == 3 ? 1000 : 1000000) : e->value;
  if ((e->kind != ORDINAL && e->kind != ORDINAL_SCALE) || value < 3 || numerator != 1) return 0;
  uint32_t behind = wr_cursor_gap(c, *end);
  bool hyphen = c->s[at] == '-', of = wr_cursor_is(c, behind, "of") ||
      wr_cursor_is(c, behind, "the");
  return hyphen || of || !wr_cursor_alnum(c, behind) ? value : 0;
}

/* "a half", "one third", "three-quarters": a fraction below one at `at`. */
static uint32_t read_part (const wr_cursor *c, uint32_t at, wr_decimal *out) {
  uint32_t end, stop;
  const wr_entry *e = word_at(c, at, &end);
  sum numerator = {0};
  int64_t n = 1;
  if (e && e->kind == A) numerator.end = end;
  else if (e == NULL || !below_hundred(c, at, &numerator) || numerator.ordinal ||
           !wr_decimal_int(numerator.value, &n))
    return 0;
  int64_t m = denominator(c, numerator.end, n, &stop);
  if (m == 0 || n <= 0) return 0;
  *out = wr_quotient(n, m);
  return stop;
}

/* What stands behind "hundred": "[and] twenty-one", or two digits. */
static void add_below_hundred (const wr_cursor *c, bool and_, sum *out) {
  sum rest = {0};
  wr_decimal part;
  uint32_t at = wr_cursor_join(c, out->end);
  bool joined = wr_cursor_is(c, at, "and");
  if (joined && !and_) return;
  if (joined) at = wr_cursor_gap(c, at + 3);
  if (read_part(c, at, &part)) return;
  bool found = below_hundred(c, at, &rest);
  if (!found && joined && !out->words && wr_digits_read(c, at, &rest.digits) &&
      rest.digits.plain && rest.digits.width <= 2) {
    rest.value = rest.digits.value;
    rest.end = rest.digits.end;
    found = true;
  }
  if (!found || hundred_behind(c, rest.end) ||
      !wr_decimal_add(out->value, rest.value, &out->value))
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
  const wr_entry *e = word_at(c, at, &end), *next;
  memset(out, 0, sizeof *out);
  if (e && e->kind == A) {
    next = word_at(c, wr_cursor_gap(c, end), &at);
    if (next == NULL ||
        (next->kind != HUNDRED && next->kind != SCALE && next->kind != DOZEN) ||
            (next->flags & PLURAL))
      return false;
    *out = (sum) {.value = wr_decimal_from_int(1), .end = end, .words = true};
  } else if (e == NULL || !below_hundred(c, at, out)) {
    if (!wr_digits_read(c, at, &out->digits)) return false;
    out->value = out->digits.value;
    out->end = out->digits.end;
  }
  if (out->ordinal) return true;
  next = word_at(c, wr_cursor_join(c, out->end), &end);
  if (next && (next->kind == HUNDRED ||
               (next->kind == ORDINAL_SCALE && next->value == 2 && out->words))) {
    out->value = wr_decimal_scale(out->value, 2);
    out->end = end;
    out->hundreds = true;
    out->ordinal = next->kind == ORDINAL_SCALE;
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
    if (!same || (suffix[i].glued && from > at) ||
        (suffix[i].money && !(mode & WR_FIGURE_MONEY)))
      continue;
    *end = stop;
    return suffix[i].scale;
  }
  return 0;
}

/* The powers of ten behind a group: "thousand", "hundred thousand million", "bn"; `end`
   moves past them. */
static int read_scales (const wr_cursor *c, sum *group, unsigned mode, uint32_t *end) {
  uint32_t stop;
  int exponent = 0;
  *end = group->end;
  if (!group->words && !group->digits.fraction) exponent = suffix_scale(c, *end, mode, end);
  for (const wr_entry *e; exponent <= 30 &&
       (e = word_at(c, wr_cursor_join(c, *end), &stop)) != NULL; *end = stop) {
    if (e->kind == ORDINAL_SCALE && group->words) {
      group->ordinal = true;
    } else if (e->kind != SCALE) {
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
  return at < c->end && at > end && !read_part(c, at, &part) ? at : WR_NONE;
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

/* "and a half", "and three quarters" behind a number; a scale behind it holds for the whole
   ("five and a half million"). */
static void add_part (const wr_cursor *c, wr_figure *out, int exponent) {
  wr_decimal part, value;
  uint32_t at = wr_cursor_gap(c, out->end), end;
  if (!wr_cursor_is(c, at, "and")) return;
  end = read_part(c, wr_cursor_gap(c, at + 3), &part);
  if (end == 0 || !wr_decimal_add(out->value, wr_decimal_scale(part, exponent), &value)) return;
  out->value = value;
  out->end = end;
  out->plain = false;
  out->fraction = true;
  const wr_entry *scale = exponent ? NULL : word_of(c, wr_cursor_gap(c, end), &end, SCALE);
  if (scale == NULL) return;
  out->value = wr_decimal_scale(value, scale->value);
  out->scaled = true;
  out->end = end;
}

/* "of a million" behind a fraction. */
static void add_whole (const wr_cursor *c, wr_figure *out) {
  uint32_t at = wr_cursor_gap(c, out->end), end;
  if (!wr_cursor_is(c, at, "of") || !word_of(c, wr_cursor_gap(c, at + 2), &end, A)) return;
  const wr_entry *e = word_of(c, wr_cursor_gap(c, end), &end, SCALE);
  if (e == NULL) return;
  out->value = wr_decimal_scale(out->value, e->value);
  out->fraction = false;
  out->scaled = true;
  out->end = end;
}

/* "point zero five", "point 77" behind a number or at its start. */
static void add_point (const wr_cursor *c, wr_figure *out) {
  uint32_t end, at;
  int32_t exponent = -1;
  if (!word_of(c, wr_cursor_gap(c, out->end), &end, POINT)) return;
  for (const wr_entry *e; (e = word_of(c, at = wr_cursor_gap(c, end), &end, SMALL)) != NULL &&
       exponent > -15; exponent--) {
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
  const wr_entry *e = word_of(c, wr_cursor_gap(c, out->end), &end, DOZEN);
  if (e == NULL || !wr_decimal_multiply(out->value, wr_decimal_from_int(12), &out->value))
    return;
  out->end = end;
  out->plain = false;
  out->scaled = true;
}

/* "half a million", "quarter million", "half a dozen", "half of". */
static bool read_half (const wr_cursor *c, const wr_entry *part, uint32_t end, wr_figure *out) {
  uint32_t at = wr_cursor_join(c, end), stop;
  out->value = wr_quotient(1, part->value);
  out->words = out->fraction = true;
  out->end = end;
  if (part->flags & PLURAL) return false;
  if (wr_cursor_is(c, at, "of") && wr_cursor_is(c, wr_cursor_gap(c, at + 2), "a"))
    at = wr_cursor_gap(c, at + 2);
  if (word_of(c, at, &stop, A)) at = wr_cursor_gap(c, stop);
  const wr_entry *e = word_at(c, at, &stop);
  if (e && !(e->flags & PLURAL) &&
      (e->kind == SCALE || e->kind == DOZEN || e->kind == HUNDRED)) {
    wr_decimal times = e->kind == DOZEN ? wr_decimal_from_int(12)
        : wr_decimal_scale(wr_decimal_from_int(1), e->value);
    out->fraction = false;
    out->scaled = true;
    out->end = stop;
    return wr_decimal_multiply(out->value, times, &out->value);
  }
  if (word_of(c, wr_cursor_join(c, end), &stop, A)) {      /* "half an hour" */
    out->needs_unit = true;
    out->end = stop;
    return true;
  }
  at = wr_cursor_gap(c, end);
  return part->value == 2 && (wr_cursor_is(c, at, "of") || wr_cursor_is(c, at, "the"));
}

/* "st", "nd", "rd", "th" glued to digits. */
static bool ordinal_suffix (const wr_cursor *c, wr_figure *out) {
  static const char *const suffix[] = {"st", "nd", "rd", "th"};
  if (!out->plain || c->end - out->end < 2 || wr_cursor_alnum(c, out->end + 2)) return false;
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

static bool read_unsigned (const wr_cursor *c, uint32_t at, unsigned mode, wr_figure *out) {
  uint32_t end;
  int exponent = 0;
  const wr_entry *e = word_at(c, at, &end);
  if (e && e->kind == PART) return read_half(c, e, end, out);
  if (e && (e->kind == A || (e->kind == SMALL && e->value > 0)) &&
      (end = read_part(c, at, &out->value)) != 0) {
    out->end = end;
    out->words = out->fraction = true;
    add_whole(c, out);
    return true;
  }
  if (!read_sum(c, at, mode, out, &exponent)) return false;
  out->article = e && e->kind == A;
  if (out->ordinal || ordinal_suffix(c, out) || out->year) return true;
  out->exponent = (int8_t) exponent;
  if (!(mode & WR_FIGURE_NO_AND)) add_part(c, out, exponent);
  if (exponent == 0) add_point(c, out);
  add_dozen(c, out);
  return true;
}

bool wr_figure_read (const wr_cursor *c, uint32_t at, unsigned mode, wr_figure *out) {
  uint32_t end;
  *out = (wr_figure) {.start = at};
  const wr_entry *minus = word_of(c, at, &end, MINUS);
  if (!read_unsigned(c, minus ? wr_cursor_gap(c, end) : at, mode, out)) return false;
  if (minus) {
    out->value.coefficient = -out->value.coefficient;
    out->plain = false;
  }
  return true;
}

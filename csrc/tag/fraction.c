/* fraction.c: fractions in words: "two thirds", "a half", "half a million" */
#include "tag/fraction.h"

#include "tag/digit.h"
#include "tag/number_word.h"
#include "tag/trigger.h"

static int64_t power_of_ten (int32_t n) {
  int64_t out = 1;
  while (n-- > 0) out *= 10;
  return out;
}

/* The tens before an ordinal in the plural: "twenty-firsts"; 0 when there are none.  *at
   moves past them. */
static int32_t tens_before (const wr_cursor *c, uint32_t *at) {
  uint32_t end, stop;
  const wr_entry *e = wr_number_word_of(c, *at, &end, WR_NUMBER_TENS), *unit;
  if (e == NULL) return 0;
  *at = wr_cursor_join(c, end);
  unit = wr_number_word(c, *at, &stop);
  bool part = unit && unit->kind == WR_NUMBER_PART && (unit->flags & WR_NUMBER_PLURAL);
  return unit && unit->value < 10 && (part || unit->kind == WR_NUMBER_ORDINAL) ? e->value : 0;
}

/* An ordinal in the singular is a denominator behind one: "one-fifth", "a third of". */
static bool singular (const wr_cursor *c, uint32_t at, uint32_t end) {
  uint32_t behind = wr_cursor_gap(c, end);
  bool of = wr_cursor_is(c, behind, "of") || wr_cursor_is(c, behind, "the");
  return c->s[at] == '-' || of || !wr_cursor_alnum(c, behind);
}

int64_t wr_fraction_denominator (const wr_cursor *c, uint32_t at, int64_t numerator,
                                 uint32_t *end) {
  uint32_t from = wr_cursor_join(c, at), word = from;
  if (from == at) return 0;
  int64_t tens = tens_before(c, &word);
  const wr_entry *e = wr_number_word(c, tens ? word : from, end);
  if (e == NULL) return 0;
  bool plural = e->flags & WR_NUMBER_PLURAL;
  if (e->kind == WR_NUMBER_PART) return tens || e->value > 1 ? tens + e->value : 0;
  bool one = numerator == 1 && singular(c, at, *end);
  if (e->kind == WR_NUMBER_ORDINAL_SCALE) return plural || one ? power_of_ten(e->value) : 0;
  return e->kind == WR_NUMBER_ORDINAL && one && tens + e->value > 2 ? tens + e->value : 0;
}

uint32_t wr_fraction_part (const wr_cursor *c, uint32_t at, wr_decimal *out) {
  uint32_t end;
  wr_small numerator = {.value = 1};
  if (!wr_number_word_of(c, at, &numerator.end, WR_NUMBER_A) &&
      (!wr_number_small(c, at, &numerator) || numerator.ordinal))
    return 0;
  int64_t m = wr_fraction_denominator(c, numerator.end, numerator.value, &end);
  if (m <= numerator.value || numerator.value <= 0) return 0;
  *out = wr_quotient(numerator.value, m);
  return end;
}

/* "half a million", "half a dozen", "quarter million". */
static bool scaled (const wr_cursor *c, uint32_t at, wr_figure *out) {
  uint32_t stop;
  const wr_entry *e = wr_number_word(c, at, &stop);
  if (e == NULL || (e->flags & WR_NUMBER_PLURAL) ||
      (e->kind != WR_NUMBER_SCALE && e->kind != WR_NUMBER_DOZEN &&
       e->kind != WR_NUMBER_HUNDRED))
    return false;
  wr_decimal times = e->kind == WR_NUMBER_DOZEN ? wr_decimal_from_int(12)
      : wr_decimal_scale(wr_decimal_from_int(1), e->value);
  out->fraction = false;
  out->scaled = true;
  out->end = stop;
  return wr_decimal_multiply(out->value, times, &out->value);
}

bool wr_fraction_half (const wr_cursor *c, uint32_t start, wr_figure *out) {
  uint32_t end, stop;
  const wr_entry *part = wr_number_word(c, start, &end);
  uint32_t at = wr_cursor_join(c, end);
  out->value = wr_quotient(1, part->value);
  out->words = out->fraction = true;
  out->end = end;
  if (part->flags & WR_NUMBER_PLURAL) return false;
  if (wr_cursor_is(c, at, "of") && wr_cursor_is(c, wr_cursor_gap(c, at + 2), "a"))
    at = wr_cursor_gap(c, at + 2);
  if (wr_number_word_of(c, at, &stop, WR_NUMBER_A)) at = wr_cursor_gap(c, stop);
  if (scaled(c, at, out)) return true;
  if (wr_number_word_of(c, wr_cursor_join(c, end), &stop, WR_NUMBER_A)) {
    out->needs_unit = true;            /* "half an hour" */
    out->end = stop;
    return true;
  }
  at = wr_cursor_join(c, end);
  if (wr_trigger_find(c->s + at, wr_cursor_word(c, at) - at) & WR_TRIGGER_NUMBER &&
      !wr_number_word(c, at, &stop))
    return out->needs_unit = true;     /* "half litre", "quarter-inch" */
  at = wr_cursor_gap(c, end);
  return part->value == 2 && (wr_cursor_is(c, at, "of") || wr_cursor_is(c, at, "the"));
}

void wr_fraction_add (const wr_cursor *c, wr_figure *out, int exponent) {
  wr_decimal part, value;
  uint32_t at = wr_cursor_gap(c, out->end), end, stop;
  if (!wr_cursor_is(c, at, "and")) return;
  end = wr_fraction_part(c, wr_cursor_gap(c, at + 3), &part);
  if (end == 0) return;
  const wr_entry *scale = wr_number_word_of(c, wr_cursor_gap(c, end), &stop, WR_NUMBER_SCALE);
  bool own = scale && exponent > scale->value;
  part = wr_decimal_scale(part, own ? scale->value : exponent);
  if (!wr_decimal_add(out->value, part, &value)) return;
  bool whole = scale && exponent == 0;
  out->value = whole ? wr_decimal_scale(value, scale->value) : value;
  out->end = own || whole ? stop : end;
  out->scaled |= own || whole;
  out->plain = false;
  out->fraction = true;
}

void wr_fraction_of (const wr_cursor *c, wr_figure *out) {
  uint32_t at = wr_cursor_gap(c, out->end), end;
  if (!wr_cursor_is(c, at, "of") ||
      !wr_number_word_of(c, wr_cursor_gap(c, at + 2), &end, WR_NUMBER_A))
    return;
  const wr_entry *e = wr_number_word_of(c, wr_cursor_gap(c, end), &end, WR_NUMBER_SCALE);
  if (e == NULL) return;
  out->value = wr_decimal_scale(out->value, e->value);
  out->fraction = false;
  out->scaled = true;
  out->end = end;
}

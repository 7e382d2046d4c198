/* fraction.h: fractions in words: "two thirds", "a half", "half a million" */
#ifndef WR_FRACTION_H
#define WR_FRACTION_H

#include "tag/number.h"

/* The denominator behind a numerator that ends at `at` ("thirds", "twenty-firsts"; in the
   singular only behind one: "-fifth of"): its value, 0 when there is none. */
int64_t wr_fraction_denominator (const wr_cursor *c, uint32_t at, int64_t numerator,
                                 uint32_t *end);

/* "a half", "one third", "three-quarters" at `at`, below one: its end, 0 when there is none. */
uint32_t wr_fraction_part (const wr_cursor *c, uint32_t at, wr_decimal *out);

/* "half a million", "quarter million", "half an hour", "half of" at `at`, where a part
   stands ("half", "quarter").  False when it is no number. */
bool wr_fraction_half (const wr_cursor *c, uint32_t at, wr_figure *out);

/* "and a half", "and three quarters" behind a number whose last scale is 10^exponent, moving
   its end; a scale behind the part holds for the whole ("five and a half million"), or for
   the part where it is the smaller ("one billion and a half million"). */
void wr_fraction_add (const wr_cursor *c, wr_figure *out, int exponent);

/* "of a million" behind a fraction, moving its end. */
void wr_fraction_of (const wr_cursor *c, wr_figure *out);

#endif

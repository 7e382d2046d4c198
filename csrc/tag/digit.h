/* digit.h: numbers written in digits */
#ifndef WR_DIGIT_H
#define WR_DIGIT_H

#include "base/decimal.h"
#include "tag/cursor.h"

/* A number in digits, sign included. */
typedef struct wr_digits {
  wr_decimal value;
  uint32_t end;
  uint8_t width;                       /* digits before the point */
  bool plain;                          /* nothing but digits */
  bool fraction;                       /* 1/2, 2 3/4, ½ */
  bool signed_;                        /* + or - stood before it */
  bool ambiguous;                      /* 1.234 in a language of unknown separators */
} wr_digits;

/* Reads 1,234,567.89; 1 234,5; 12,34,567; 1'234; -5; 2½; 1 3/4; 1/2; 1.5e-3; 6.2×10^-4 at
   `at`.  Grouping must be regular, else reading stops at the first mark that breaks it.
   False when no number begins there or it has more than 18 digits. */
bool wr_digits_read (const wr_cursor *c, uint32_t at, wr_digits *out);

/* n / m, m > 0, |n| < 10^17: exact, or rounded to fifteen decimals. */
wr_decimal wr_quotient (int64_t n, int64_t m);

#endif

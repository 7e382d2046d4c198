/* double.h: doubles read and written exactly, without the C library's locale */
#ifndef WR_DOUBLE_H
#define WR_DOUBLE_H

#include "base/base.h"

#define WR_DECIMAL_TEXT 48     /* room for any text that is written here or in decimal.h */

/* A number as it was written: [+-]digits[.digits][(e|E)[+-]digits]. */
typedef struct wr_numeral {
  uint32_t used;               /* its bytes; 0: there is no number */
  bool negative;
  bool lost;                   /* a digit that is not 0 stands behind the first 19 */
  uint64_t digits;             /* the first 19 significant digits */
  int64_t exponent;            /* value = digits * 10^exponent, where nothing is lost */
} wr_numeral;

/* Reads the numeral at s; linear in its length, any length. */
wr_numeral wr_numeral_read (const char *s, size_t n);

/* The double nearest to digits * 10^exponent, ties to even; infinity past the range. */
double wr_double_nearest (uint64_t digits, int64_t exponent);

/* Reads a JSON-like number of any length as the nearest double.  Returns the bytes read, 0
   when there is no number. */
size_t wr_double_read (const char *s, size_t n, double *out);

/* The shortest text that reads back as x, and of these the nearest to x, laid out as
   ECMAScript's Number::toString does ("0.1", "1e+21", "0" for -0); "nan", "inf", "-inf".
   Returns the length, no NUL. */
size_t wr_double_write (double x, char out[WR_DECIMAL_TEXT]);

/* Lays out 0.DIGITS * 10^point as Number::toString does: plain up to 21 digits and down to
   1e-6, else with an exponent. `digits`: n of them, 1 to 20, the first and last not '0'.
   Returns the length. */
size_t wr_digits_write (bool negative, const char *digits, uint32_t n, int32_t point,
                        char out[WR_DECIMAL_TEXT]);

/* The decimal digits of u, at least one; returns how many. */
uint32_t wr_digits_of (uint64_t u, char out[20]);

#endif

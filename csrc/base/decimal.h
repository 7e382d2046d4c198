/* decimal.h: exact decimal numbers, read, computed, compared and written */
#ifndef WR_DECIMAL_H
#define WR_DECIMAL_H

#include "base/double.h"

/* value = coefficient * 10^exponent, exact.  Invariant: the coefficient has no trailing zero
   unless it is 0 (then exponent 0). */
typedef struct wr_decimal {
  int64_t coefficient;
  int32_t exponent;
} wr_decimal;

/* Reads [+-]digits[.digits][(e|E)[+-]digits] at s.  Returns the bytes read, 0 when there is no
   number there, its coefficient is past int64_t or its exponent past a million (use
   wr_double_read then). */
size_t wr_decimal_read (const char *s, size_t n, wr_decimal *out);

/* An integer as a decimal; product, sum and order of decimals, exact. */
wr_decimal wr_decimal_from_int (int64_t i);
wr_decimal wr_decimal_scale (wr_decimal d, int32_t exponent);              /* d * 10^exponent */
bool wr_decimal_multiply (wr_decimal a, wr_decimal b, wr_decimal *out);  /* false on overflow */
bool wr_decimal_add (wr_decimal a, wr_decimal b, wr_decimal *out);       /* false on overflow */
int wr_decimal_compare (wr_decimal a, wr_decimal b);                          /* -1, 0, 1 */

/* The nearest double (round half even); false when it is out of range (then ±inf). */
bool wr_decimal_double (wr_decimal d, double *out);

/* The integer, where d is one within int64_t. */
bool wr_decimal_int (wr_decimal d, int64_t *out);

/* Plain digits ("152", "0.052", "-3000000"); exponent form past 21 digits and below 1e-6
   ("1.5e+30", "1e-7"), as wr_double_write does.  Returns the length, no NUL. */
size_t wr_decimal_write (wr_decimal d, char out[WR_DECIMAL_TEXT]);

#endif

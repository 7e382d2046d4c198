/* decimal.c: exact decimal numbers */
#include "base/decimal.h"

enum { MOST_EXPONENT = 1000000 };

/* Keeps the invariant of wr_decimal. */
static wr_decimal trimmed (int64_t coefficient, int32_t exponent) {
  if (coefficient == 0) return (wr_decimal) {0, 0};
  while (coefficient % 10 == 0) {
    coefficient /= 10;
    exponent++;
  }
  return (wr_decimal) {coefficient, exponent};
}

size_t wr_decimal_read (const char *s, size_t n, wr_decimal *out) {
  wr_numeral m = wr_numeral_read(s, n);
  if (m.used == 0 || m.lost) return 0;
  if (m.digits == 0) m.exponent = 0;
  while (m.digits > INT64_MAX && m.digits % 10 == 0) {
    m.digits /= 10;
    m.exponent++;
  }
  if (m.digits > (uint64_t) INT64_MAX + m.negative) return 0;
  if (m.exponent > MOST_EXPONENT || m.exponent < -MOST_EXPONENT) return 0;
  *out = trimmed((int64_t) (m.negative ? 0 - m.digits : m.digits), (int32_t) m.exponent);
  return m.used;
}

wr_decimal wr_decimal_from_int (int64_t i) {
  return trimmed(i, 0);
}

wr_decimal wr_decimal_scale (wr_decimal d, int32_t exponent) {
  if (d.coefficient) d.exponent += exponent;
  return d;
}

bool wr_decimal_multiply (wr_decimal a, wr_decimal b, wr_decimal *out) {
  int64_t product;
  int32_t exponent;
  if (__builtin_mul_overflow(a.coefficient, b.coefficient, &product)) return false;
  if (__builtin_add_overflow(a.exponent, b.exponent, &exponent)) return false;
  if (exponent > INT32_MAX - WR_DECIMAL_TEXT) return false;
  *out = trimmed(product, exponent);
  return true;
}

/* Lowers the exponent to `exponent` by lengthening the coefficient. */
static bool lower_to (wr_decimal *d, int32_t exponent) {
  for (; d->exponent > exponent; d->exponent--) {
    if (__builtin_mul_overflow(d->coefficient, 10, &d->coefficient)) return false;
  }
  return true;
}

bool wr_decimal_add (wr_decimal a, wr_decimal b, wr_decimal *out) {
  int64_t sum;
  if (a.coefficient == 0 || b.coefficient == 0) {
    *out = a.coefficient ? a : b;
    return true;
  }
  int32_t exponent = a.exponent < b.exponent ? a.exponent : b.exponent;
  if (!lower_to(&a, exponent) || !lower_to(&b, exponent)) return false;
  if (__builtin_add_overflow(a.coefficient, b.coefficient, &sum)) return false;
  *out = trimmed(sum, exponent);
  return true;
}

static uint64_t size_of (int64_t coefficient) {
  return coefficient < 0 ? 0 - (uint64_t) coefficient : (uint64_t) coefficient;
}

/* Compares a and b without their signs; neither is 0.  Both are brought to 19 digits, which
   fit a uint64_t. */
static int compare_sizes (wr_decimal a, wr_decimal b) {
  uint64_t x = size_of(a.coefficient), y = size_of(b.coefficient);
  int64_t at = a.exponent, bt = b.exponent;
  if (at == bt) return x < y ? -1 : x > y;
  for (; x < UINT64_C(1000000000000000000); x *= 10) at--;
  for (; y < UINT64_C(1000000000000000000); y *= 10) bt--;
  if (at != bt) return at < bt ? -1 : 1;
  return x < y ? -1 : x > y;
}

static int sign_of (wr_decimal d) {
  return d.coefficient < 0 ? -1 : d.coefficient > 0;
}

int wr_decimal_compare (wr_decimal a, wr_decimal b) {
  int sign = sign_of(a), other = sign_of(b);
  if (sign != other) return sign < other ? -1 : 1;
  return sign == 0 ? 0 : sign * compare_sizes(a, b);
}

bool wr_decimal_double (wr_decimal d, double *out) {
  double x = wr_double_nearest(size_of(d.coefficient), d.exponent);
  *out = d.coefficient < 0 ? -x : x;
  return x - x == 0;
}

bool wr_decimal_int (wr_decimal d, int64_t *out) {
  if (d.exponent < 0 || !lower_to(&d, 0)) return false;
  *out = d.coefficient;
  return true;
}

size_t wr_decimal_write (wr_decimal d, char out[WR_DECIMAL_TEXT]) {
  char digits[20];
  if (d.coefficient == 0) {
    out[0] = '0';
    return 1;
  }
  uint32_t n = wr_digits_of(size_of(d.coefficient), digits);
  return wr_digits_write(d.coefficient < 0, digits, n, (int32_t) n + d.exponent, out);
}

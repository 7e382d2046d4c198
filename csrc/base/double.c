/* double.c: doubles read and written exactly */
#include <float.h>

#include "base/ascii.h"
#include "base/big.h"
#include "base/double.h"

enum {
  MANTISSA_BITS = 53,
  LEAST_EXPONENT = -1022,      /* of a normal double, whose mantissa is 1.xxx */
  BIAS = 1023,
  WORD_DIGITS = 19,            /* decimal digits that always fit a uint64_t */
  ENOUGH_DIGITS = 780,         /* 767 name any half-way point; one more says which side */
  EXACT_TEN = 22,              /* 10^22 is the largest power of ten that a double holds */
  MOST_TEN = 310, LEAST_TEN = -326,
  EXPONENT_CAP = 100000000
};

#define EXACT_INTEGER (UINT64_C(1) << MANTISSA_BITS)

static const double ten_to[EXACT_TEN + 1] = {
  1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11,
  1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22
};

static uint64_t bits_of (double x) {
  uint64_t u;
  memcpy(&u, &x, sizeof u);
  return u;
}

static double double_of (uint64_t bits) {
  double x;
  memcpy(&x, &bits, sizeof x);
  return x;
}

static double infinity (void) {
  return double_of((uint64_t) (2 * BIAS + 1) << 52);
}

/* Reading the text */

static size_t read_digits (const char *s, size_t n, wr_numeral *m, bool fraction) {
  size_t i = 0;
  for (; i < n && wr_is_digit(s[i]); i++) {
    if (m->digits < UINT64_C(1000000000000000000)) {
      m->digits = m->digits * 10 + (uint64_t) (s[i] - '0');
      m->exponent -= fraction;
    } else {
      m->lost |= s[i] != '0';
      m->exponent += !fraction;
    }
  }
  return i;
}

/* Reads (e|E)[+-]digits; 0 when it is not whole. */
static size_t read_exponent (const char *s, size_t n, wr_numeral *m) {
  size_t i = 1;
  if (n < 2 || (s[0] != 'e' && s[0] != 'E')) return 0;
  bool negative = s[1] == '-';
  if (s[1] == '-' || s[1] == '+') i++;
  if (i == n || !wr_is_digit(s[i])) return 0;
  int64_t exponent = 0;
  for (; i < n && wr_is_digit(s[i]); i++) {
    if (exponent < EXPONENT_CAP) exponent = exponent * 10 + (s[i] - '0');
  }
  m->exponent += negative ? -exponent : exponent;
  return i;
}

wr_numeral wr_numeral_read (const char *s, size_t n) {
  wr_numeral m = {0};
  if (n >= WR_NONE) n = WR_NONE - 1;
  size_t i = n && (s[0] == '-' || s[0] == '+') ? 1 : 0;
  m.negative = i && s[0] == '-';
  size_t whole = read_digits(s + i, n - i, &m, false);
  if (whole == 0) return m;
  i += whole;
  if (n - i >= 2 && s[i] == '.' && wr_is_digit(s[i + 1])) {
    i++;
    i += read_digits(s + i, n - i, &m, true);
  }
  i += read_exponent(s + i, n - i, &m);
  m.used = (uint32_t) i;
  return m;
}

/* Decimal to binary */

/* Halves the distance bit by bit: the first `count` bits of top / bottom, where 1 <= top /
   bottom < 2; top becomes the rest. */
static uint64_t quotient_bits (wr_big *top, const wr_big *bottom, int count) {
  uint64_t bits = 0;
  for (int i = 0; i < count; i++) {
    bits <<= 1;
    if (wr_big_compare(top, bottom) >= 0) {
      wr_big_subtract(top, bottom);
      bits |= 1;
    }
    wr_big_shift(top, 1);
  }
  return bits;
}

/* Scales both so that 1 <= top / bottom < 2 and returns the power of two that was taken out. */
static int normalize (wr_big *top, wr_big *bottom) {
  int power = (int) wr_big_bits(top) - (int) wr_big_bits(bottom);
  if (power > 0) wr_big_shift(bottom, (uint32_t) power);
  else wr_big_shift(top, (uint32_t) -power);
  if (wr_big_compare(top, bottom) < 0) {
    wr_big_shift(top, 1);
    power--;
  }
  return power;
}

/* The double nearest to top * 10^exponent, top > 0; the decimal magnitude lies in LEAST_TEN to
   MOST_TEN. */
static double nearest_of_big (wr_big *top, int exponent) {
  wr_big bottom;
  wr_big_set(&bottom, 1);
  if (exponent > 0) wr_big_times_ten(top, (uint32_t) exponent);
  else wr_big_times_ten(&bottom, (uint32_t) -exponent);
  int power = normalize(top, &bottom);
  if (power > BIAS) return infinity();
  bool normal = power >= LEAST_EXPONENT;
  int count = normal ? MANTISSA_BITS : MANTISSA_BITS - (LEAST_EXPONENT - power);
  if (count < 0) return 0;
  uint64_t mantissa = quotient_bits(top, &bottom, count);
  /* top is twice the rest */
  int rest = wr_big_compare(top, &bottom);
  if (rest > 0 || (rest == 0 && (mantissa & 1))) mantissa++;
  if (!normal) return double_of(mantissa);
  /* a mantissa that became 2^53 carries into the exponent, from the largest to infinity */
  return double_of(((uint64_t) (power + BIAS - 1) << 52) + mantissa);
}

double wr_double_nearest (uint64_t digits, int64_t exponent) {
  if (digits == 0 || exponent < LEAST_TEN - WORD_DIGITS) return 0;
  if (exponent > MOST_TEN) return infinity();
  if (FLT_EVAL_METHOD == 0 && digits <= EXACT_INTEGER) {
    if (exponent >= 0 && exponent <= EXACT_TEN) return (double) digits * ten_to[exponent];
    if (exponent < 0 && exponent >= -EXACT_TEN) return (double) digits / ten_to[-exponent];
  }
  wr_big top;
  wr_big_set(&top, digits);
  return nearest_of_big(&top, (int) exponent);
}

/* All significant digits of a numeral that lost some: ENOUGH_DIGITS at most, and a 1 for any
   that follow. Returns the exponent that belongs to them; *count gets how many there are. */
static int64_t collect (const char *s, const wr_numeral *m, wr_big *out, int64_t *count) {
  int64_t kept = 0;
  bool more = false;
  wr_big_set(out, 0);
  for (uint32_t i = 0; i < m->used && s[i] != 'e' && s[i] != 'E'; i++) {
    if (!wr_is_digit(s[i]) || (kept == 0 && s[i] == '0')) continue;
    if (kept < ENOUGH_DIGITS) {
      wr_big_multiply_add(out, 10, (uint32_t) (s[i] - '0'));
      kept++;
    } else {
      more |= s[i] != '0';
    }
  }
  if (more) {
    wr_big_multiply_add(out, 10, 1);
    kept++;
  }
  *count = kept;
  return m->exponent - (kept - WORD_DIGITS);
}

static double nearest_of_text (const char *s, const wr_numeral *m) {
  wr_big top;
  int64_t count, exponent = collect(s, m, &top, &count);
  if (exponent + count > MOST_TEN) return infinity();
  if (exponent + count < LEAST_TEN) return 0;
  return nearest_of_big(&top, (int) exponent);
}

size_t wr_double_read (const char *s, size_t n, double *out) {
  wr_numeral m = wr_numeral_read(s, n);
  if (m.used == 0) return 0;
  double x = m.lost ? nearest_of_text(s, &m) : wr_double_nearest(m.digits, m.exponent);
  *out = m.negative ? -x : x;
  return m.used;
}

/* Writing */

uint32_t wr_digits_of (uint64_t u, char out[20]) {
  char reversed[20];
  uint32_t n = 0;
  do {
    reversed[n++] = (char) ('0' + u % 10);
    u /= 10;
  } while (u);
  for (uint32_t i = 0; i < n; i++) out[i] = reversed[n - 1 - i];
  return n;
}

static size_t put (char *out, size_t at, const char *s, size_t n) {
  memcpy(out + at, s, n);
  return at + n;
}

static size_t put_zeros (char *out, size_t at, int32_t n) {
  if (n <= 0) return at;
  memset(out + at, '0', (size_t) n);
  return at + (size_t) n;
}

static size_t put_exponent (char *out, size_t at, int32_t exponent) {
  char digits[20];
  out[at++] = 'e';
  out[at++] = exponent < 0 ? '-' : '+';
  uint32_t n = wr_digits_of((uint64_t) (exponent < 0 ? -exponent : exponent), digits);
  return put(out, at, digits, n);
}

/* Steps 6 to 10 of Number::toString, ECMA-262 section 6.1.6.1.20. */
size_t wr_digits_write (bool negative, const char *digits, uint32_t n, int32_t point,
                        char out[WR_DECIMAL_TEXT]) {
  size_t at = 0;
  if (negative) out[at++] = '-';
  if (point > 0 && point <= 21) {
    uint32_t whole = n < (uint32_t) point ? n : (uint32_t) point;
    at = put_zeros(out, put(out, at, digits, whole), point - (int32_t) n);
    if (whole == n) return at;
    out[at++] = '.';
    return put(out, at, digits + whole, n - whole);
  }
  if (point > -6 && point <= 0) {
    at = put_zeros(out, put(out, at, "0.", 2), -point);
    return put(out, at, digits, n);
  }
  out[at++] = digits[0];
  if (n > 1) {
    out[at++] = '.';
    at = put(out, at, digits + 1, n - 1);
  }
  return put_exponent(out, at, point - 1);
}

/* The digits of x when it has at most 15 of them behind at most EXACT_TEN places: decimals of
   15 digits are told apart by double, so the first that reads back as x is the shortest.  0
   when x is not such a number. */
static uint32_t few_digits (double x, char digits[20], int32_t *point) {
  if (FLT_EVAL_METHOD != 0 || x >= 1e15) return 0;
  for (int places = 0; places <= EXACT_TEN; places++) {
    double scaled = x * ten_to[places];
    if (scaled >= 1e15) return 0;
    uint64_t whole = (uint64_t) (scaled + 0.5);
    if (whole == 0 || (double) whole / ten_to[places] != x) continue;
    uint32_t n = wr_digits_of(whole, digits);
    *point = (int32_t) n - places;
    return n;
  }
  return 0;
}

/* The state of Burger and Dybvig's free-format printing (1996): x = rest / scale, and every
   number from (rest - below) / scale to (rest + above) / scale reads back as x; the ends too
   when `even`. */
typedef struct printing {
  wr_big rest, scale, below, above;
  bool even;
} printing;

static void start_printing (printing *p, uint64_t mantissa, int exponent, bool uneven) {
  uint32_t up = exponent > 0 ? (uint32_t) exponent : 0;
  uint32_t down = exponent < 0 ? (uint32_t) -exponent : 0;
  p->even = (mantissa & 1) == 0;
  wr_big_set(&p->rest, mantissa);
  wr_big_set(&p->scale, 1);
  wr_big_set(&p->below, 1);
  wr_big_set(&p->above, 1);
  wr_big_shift(&p->rest, up + 1 + uneven);
  wr_big_shift(&p->scale, down + 1 + uneven);
  wr_big_shift(&p->below, up);
  wr_big_shift(&p->above, up + uneven);
}

static bool low_enough (const printing *p) {
  return wr_big_compare(&p->rest, &p->below) < p->even;
}

static bool high_enough (const printing *p) {
  wr_big sum = p->rest;
  wr_big_add(&sum, &p->above);
  return wr_big_compare(&sum, &p->scale) > -p->even;
}

/* Scales p to hold 0.DIGITS and returns the power of ten taken out.  `guess` is right or one
   too small. */
static int32_t scale_printing (printing *p, int32_t guess) {
  if (guess >= 0) {
    wr_big_times_ten(&p->scale, (uint32_t) guess);
  } else {
    wr_big_times_ten(&p->rest, (uint32_t) -guess);
    wr_big_times_ten(&p->below, (uint32_t) -guess);
    wr_big_times_ten(&p->above, (uint32_t) -guess);
  }
  if (!high_enough(p)) return guess;
  wr_big_multiply_add(&p->scale, 10, 0);
  return guess + 1;
}

static char next_digit (printing *p) {
  wr_big_multiply_add(&p->rest, 10, 0);
  wr_big_multiply_add(&p->below, 10, 0);
  wr_big_multiply_add(&p->above, 10, 0);
  char digit = '0';
  while (wr_big_compare(&p->rest, &p->scale) >= 0) {
    wr_big_subtract(&p->rest, &p->scale);
    digit++;
  }
  return digit;
}

/* Whether the last digit is nearer to x one higher; a tie goes to the even digit. */
static bool rounds_up (printing *p, bool low, bool high, char digit) {
  if (low != high) return high;
  wr_big_multiply_add(&p->rest, 2, 0);
  int half = wr_big_compare(&p->rest, &p->scale);
  return half > 0 || (half == 0 && (digit & 1));
}

/* ceil(bit * log10(2)): right for a number whose highest 1 is `bit`, or one too small. */
static int32_t guess_point (int bit) {
  const int64_t one = INT64_C(1) << 32, log10_of_2 = 1292913986;
  return (int32_t) ((bit * log10_of_2 + one - 1) >> 32);
}

static uint32_t shortest_digits (double x, char digits[20], int32_t *point) {
  uint64_t bits = bits_of(x), fraction = bits & (EXACT_INTEGER / 2 - 1);
  int biased = (int) (bits >> 52);
  uint64_t mantissa = biased ? fraction + EXACT_INTEGER / 2 : fraction;
  int exponent = (biased ? biased : 1) - BIAS - (MANTISSA_BITS - 1);
  printing p;
  start_printing(&p, mantissa, exponent, fraction == 0 && biased > 1);
  *point = scale_printing(&p, guess_point(exponent + 63 - __builtin_clzll(mantissa)));
  uint32_t n = 0;
  for (bool low = false, high = false; !low && !high; n++) {
    digits[n] = next_digit(&p);
    low = low_enough(&p);
    high = high_enough(&p);
    if ((low || high) && rounds_up(&p, low, high, digits[n])) digits[n]++;
  }
  return n;
}

size_t wr_double_write (double x, char out[WR_DECIMAL_TEXT]) {
  bool negative = x < 0;
  if (x != x) return put(out, 0, "nan", 3);
  if (x == 0) return put(out, 0, "0", 1);
  if (negative) x = -x;
  if (x > DBL_MAX) return negative ? put(out, 0, "-inf", 4) : put(out, 0, "inf", 3);
  char digits[20];
  int32_t point;
  uint32_t n = few_digits(x, digits, &point);
  if (n == 0) n = shortest_digits(x, digits, &point);
  while (n > 1 && digits[n - 1] == '0') n--;
  return wr_digits_write(negative, digits, n, point, out);
}

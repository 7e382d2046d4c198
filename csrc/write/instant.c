/* instant.c: days and times of ISO 8601 as numbers */
#include "write/instant.h"

#include "base/ascii.h"
#include "tag/time/civil.h"

#define MICROS INT64_C(1000000)

enum { DAY = 86400, YEAR_DIGITS = 6 };

/* Digits from *at on, `least` to `most`: their number; -1 when they are not there. */
static int32_t digits (wr_slice s, uint32_t *at, uint32_t least, uint32_t most) {
  uint32_t n = 0;
  int32_t number = 0;
  while (n < most && *at + n < s.n && wr_is_digit(s.at[*at + n]))
    number = number * 10 + (s.at[*at + n++] - '0');
  *at += n;
  return n >= least ? number : -1;
}

static bool take (wr_slice s, uint32_t *at, char c) {
  if (*at >= s.n || s.at[*at] != c) return false;
  ++*at;
  return true;
}

static bool read_day (wr_slice s, uint32_t *at, int32_t *days) {
  bool negative = take(s, at, '-');
  if (!negative) take(s, at, '+');
  int32_t year = digits(s, at, 4, YEAR_DIGITS);
  int32_t month = take(s, at, '-') ? digits(s, at, 2, 2) : -1;
  int32_t day = take(s, at, '-') ? digits(s, at, 2, 2) : -1;
  if (negative) year = -year;
  if (month < 1 || month > 12 || day < 1 || day > wr_civil_month_days(year, month)) return false;
  *days = wr_civil_days(year, month, day);
  return true;
}

bool wr_instant_day (wr_slice s, int32_t *days) {
  uint32_t at = 0;
  return read_day(s, &at, days) && at == s.n;
}

/* Digits behind the point as microseconds. */
static int64_t fraction (wr_slice s, uint32_t *at) {
  int64_t micros = 0, unit = MICROS;
  for (; *at < s.n && wr_is_digit(s.at[*at]); ++*at) {
    unit /= 10;
    micros += unit * (s.at[*at] - '0');
  }
  return micros;
}

/* "Z", "+02:00", "-0530", "+02" or nothing, as seconds. */
static bool read_offset (wr_slice s, uint32_t *at, int64_t *seconds) {
  *seconds = 0;
  if (*at == s.n || take(s, at, 'Z')) return true;
  bool west = take(s, at, '-');
  if (!west && !take(s, at, '+')) return false;
  int32_t hours = digits(s, at, 2, 2);
  take(s, at, ':');
  int32_t minutes = *at < s.n ? digits(s, at, 2, 2) : 0;
  if (hours < 0 || minutes < 0) return false;
  *seconds = (west ? -1 : 1) * (hours * INT64_C(3600) + minutes * INT64_C(60));
  return true;
}

bool wr_instant_read (wr_slice s, int64_t *micros) {
  uint32_t at = 0;
  int32_t days;
  if (!read_day(s, &at, &days) || !take(s, &at, 'T')) return false;
  int32_t hour = digits(s, &at, 2, 2);
  int32_t minute = take(s, &at, ':') ? digits(s, &at, 2, 2) : -1;
  int32_t second = take(s, &at, ':') ? digits(s, &at, 2, 2) : 0;
  int64_t part = take(s, &at, '.') || take(s, &at, ',') ? fraction(s, &at) : 0, offset;
  if (hour < 0 || minute < 0 || second < 0 || !read_offset(s, &at, &offset) || at != s.n)
    return false;
  *micros = (days * INT64_C(86400) + hour * 3600 + minute * 60 + second - offset) * MICROS + part;
  return true;
}

static void put_digits (wr_buf *out, int64_t n, int width) {
  char text[20];
  for (int i = width; i-- > 0; n /= 10) text[i] = (char) ('0' + n % 10);
  wr_buf_put(out, text, (size_t) width);
}

static void put_year (wr_buf *out, int32_t year) {
  if (year < 0) wr_buf_char(out, '-');
  if (year < 0) year = -year;
  put_digits(out, year, year > 9999 ? YEAR_DIGITS : 4);
}

/* Digits of a fraction that is not zero, without the zeros at its end. */
static void put_fraction (wr_buf *out, int64_t part) {
  int width = 6;
  while (part % 10 == 0) part /= 10, width--;
  wr_buf_char(out, '.');
  put_digits(out, part, width);
}

void wr_instant_write (wr_buf *out, int64_t micros) {
  int64_t part = (micros % MICROS + MICROS) % MICROS, seconds = (micros - part) / MICROS;
  int64_t clock = (seconds % DAY + DAY) % DAY;
  wr_civil day = wr_civil_of((int32_t) ((seconds - clock) / DAY));
  put_year(out, day.year);
  wr_buf_char(out, '-');
  put_digits(out, day.month, 2);
  wr_buf_char(out, '-');
  put_digits(out, day.day, 2);
  wr_buf_char(out, 'T');
  put_digits(out, clock / 3600, 2);
  wr_buf_char(out, ':');
  put_digits(out, clock / 60 % 60, 2);
  wr_buf_char(out, ':');
  put_digits(out, clock % 60, 2);
  if (part) put_fraction(out, part);
  wr_buf_char(out, 'Z');
}

/* text.c: times as text: TIMEX3 values and ISO 8601 */
#include "tag/time/text.h"

#include "tag/time/civil.h"

void wr_timex_add (wr_stretch *s, const char *text) {
  while (*text && s->n < WR_TIMEX_MAX) s->timex[s->n++] = *text++;
}

void wr_timex_number (wr_stretch *s, const char *before, int32_t n, int digits) {
  char text[12];
  for (int i = digits - 1; i >= 0; i--) {
    text[i] = (char) (n < 0 ? 'X' : '0' + n % 10);
    if (n >= 0) n /= 10;
  }
  text[digits] = 0;
  wr_timex_add(s, before);
  wr_timex_add(s, text);
}

void wr_timex_year (wr_stretch *s, bool known, int32_t year) {
  if (known && year <= 0) wr_timex_number(s, "BC", 1 - year, 4);
  else wr_timex_number(s, "", known ? year : -1, 4);
}

static char *put (char *out, int64_t n, int digits) {
  for (int i = digits - 1; i >= 0; i--) {
    out[i] = (char) ('0' + n % 10);
    n /= 10;
  }
  return out + digits;
}

uint32_t wr_moment_write (int64_t at, bool clock, char out[WR_MOMENT_TEXT]) {
  int64_t second = at % WR_DAY_SECONDS;
  if (second < 0) second += WR_DAY_SECONDS;
  wr_civil c = wr_civil_of((int32_t) ((at - second) / WR_DAY_SECONDS));
  char *p = out;
  if (c.year < 0) *p++ = '-';
  p = put(p, c.year < 0 ? -c.year : c.year, 4);
  *p++ = '-';
  p = put(p, c.month, 2);
  *p++ = '-';
  p = put(p, c.day, 2);
  if (clock || second) {
    *p++ = 'T';
    p = put(p, second / 3600, 2);
    *p++ = ':';
    p = put(p, second / 60 % 60, 2);
    *p++ = ':';
    p = put(p, second % 60, 2);
  }
  return (uint32_t) (p - out);
}

/* The number of `digits` digits at s[*i], behind `mark` unless that is 0; -1 when there is none. */
static int32_t figure (wr_slice s, uint32_t *i, char mark, uint32_t digits) {
  uint32_t k = *i + (mark != 0);
  int32_t n = 0;
  if (k + digits > s.n || (mark && s.at[*i] != mark)) return -1;
  for (uint32_t j = 0; j < digits; j++) {
    if (s.at[k + j] < '0' || s.at[k + j] > '9') return -1;
    n = n * 10 + (s.at[k + j] - '0');
  }
  *i = k + digits;
  return n;
}

bool wr_moment_read (wr_slice s, int64_t *at) {
  uint32_t i = 0;
  int32_t year = figure(s, &i, 0, 4), month = figure(s, &i, '-', 2), day = figure(s, &i, '-', 2);
  if (year < 1 || day < 1 || day > wr_civil_month_days(year, month)) return false;
  *at = (int64_t) wr_civil_days(year, month, day) * WR_DAY_SECONDS;
  if (i >= s.n || (s.at[i] != 'T' && s.at[i] != ' ')) return true;
  int32_t hour = figure(s, &i, s.at[i], 2), minute = figure(s, &i, ':', 2);
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59) return true;
  int32_t second = figure(s, &i, ':', 2);
  *at += hour * 3600 + minute * 60 + (second > 0 && second < 60 ? second : 0);
  return true;
}

const char *wr_grain_name (int unit) {
  static const char *const names[WR_TU_N] = {
    NULL, "second", "minute", "hour", "day", "day", "weekend", "week", "week", "month", "quarter",
    "year", "decade", "century", "millennium"
  };
  return names[unit];
}

const char *wr_mod_name (int mod) {
  static const char *const names[] = {
    NULL, "START", "MID", "END", "APPROX", "BEFORE", "AFTER", "ON_OR_BEFORE", "ON_OR_AFTER",
    "LESS_THAN", "MORE_THAN", "EQUAL_OR_LESS", "EQUAL_OR_MORE", NULL, NULL
  };
  return names[mod];
}

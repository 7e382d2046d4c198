/* calendar.c: digits that belong to dates and clock times */
#include "tag/calendar.h"

#include "segment/character.h"

enum { WORD = 1, MONTH = 1 };          /* flag: also a verb or a modal; kind */

#include "tag/month_table.h"
#include "tag/year_cue_table.h"

static uint32_t digits_end (const wr_cursor *c, uint32_t at) {
  while (at < c->end && wr_is_digit((uint8_t) c->s[at])) at++;
  return at;
}

static int number_of (const wr_cursor *c, uint32_t at, uint32_t end) {
  int value = 0;
  if (end - at > 4) return -1;
  for (; at < end; at++) value = value * 10 + (c->s[at] - '0');
  return value;
}

void wr_calendar_shapes (uint32_t shape[26]) {
  wr_lexicon_shapes(&month, shape);
}

bool wr_calendar_month (const wr_cursor *c, uint32_t at, uint32_t *end) {
  const wr_entry *e = wr_cursor_entry(c, &month, at, end);
  return e && (!(e->flags & WORD) || wr_is_upper((uint8_t) c->s[at]));
}

/* "a.m.", "pm", "o'clock" at `at`; its end, 0 when there is none. */
static uint32_t half_day (const wr_cursor *c, uint32_t at) {
  uint32_t from = wr_cursor_gap(c, at), end;
  if (wr_cursor_is(c, from, "o'clock")) return wr_cursor_word(c, from);
  if (c->end - from < 2 || ((c->s[from] | 32) != 'a' && (c->s[from] | 32) != 'p')) return 0;
  end = from + 1;
  if (c->s[end] == '.' && end + 1 < c->end) end++;
  if ((c->s[end] | 32) != 'm' || wr_cursor_alnum(c, end + 1)) return 0;
  end++;
  return end < c->end && c->s[end] == '.' && end - from > 2 ? end + 1 : end;
}

/* "10:30", "10:30:15", "2.15pm", "6 p.m." */
static uint32_t clock (const wr_cursor *c, uint32_t at) {
  uint32_t end = digits_end(c, at), stop;
  if (end - at > 2) return 0;
  bool colon = end < c->end && c->s[end] == ':';
  if ((colon || (end < c->end && c->s[end] == '.')) && digits_end(c, end + 1) == end + 3) {
    stop = end + 3;
    if (colon && stop < c->end && c->s[stop] == ':' && digits_end(c, stop + 1) == stop + 3)
      stop += 3;
    uint32_t half = half_day(c, stop);
    if (half) return half;
    if (colon) return digits_end(c, stop);
  }
  return half_day(c, end);
}

/* "2022-06-12", "5/17/2018", "12.6.22". */
static uint32_t numeric_date (const wr_cursor *c, uint32_t at) {
  uint32_t a = digits_end(c, at), b, d;
  if (a >= c->end || (c->s[a] != '-' && c->s[a] != '/' && c->s[a] != '.')) return 0;
  b = digits_end(c, a + 1);
  if (b == a + 1 || b - a > 3 || b >= c->end || c->s[b] != c->s[a]) return 0;
  d = digits_end(c, b + 1);
  int x = number_of(c, at, a), y = number_of(c, a + 1, b), z = number_of(c, b + 1, d);
  bool big = a - at == 4 && y >= 1 && y <= 12 && z >= 1 && z <= 31;
  bool small = a - at <= 2 && x >= 1 && x <= 31 && y >= 1 && y <= 31 && (x <= 12 || y <= 12) &&
      (d - b == 5 || (d - b == 3 && c->s[a] != '.'));
  return (big || small) && d > b + 1 && !wr_cursor_alnum(c, d) ? d : 0;
}

/* "24/7", "9/11": names of digits. */
static uint32_t idiom (const wr_cursor *c, uint32_t at) {
  static const char *const idioms[] = {"24/7", "9/11", "7/7", "20/20", "50/50"};
  for (size_t i = 0; i < sizeof idioms / sizeof *idioms; i++) {
    uint32_t n = (uint32_t) strlen(idioms[i]);
    if (c->end - at >= n && memcmp(c->s + at, idioms[i], n) == 0 && !wr_cursor_alnum(c, at + n))
      return at + n;
  }
  return 0;
}

/* "1990s", "90s": a decade. */
static uint32_t decade (const wr_cursor *c, uint32_t at) {
  uint32_t end = digits_end(c, at), n = end - at;
  if ((n != 4 && n != 2) || end >= c->end || c->s[end - 1] != '0' || c->s[end] != 's' ||
      wr_cursor_alnum(c, end + 1))
    return 0;
  return end + 1;
}

/* "2012-13", "2012–2015". */
static uint32_t year_pair (const wr_cursor *c, uint32_t at) {
  uint32_t end = digits_end(c, at);
  int from = number_of(c, at, end);
  if (end - at != 4 || from < 1000 || from > 2099 || end >= c->end) return 0;
  wr_char x = wr_char_at(c->s, end, c->end);
  uint32_t second = end + x.n, stop = digits_end(c, second);
  if (!(wr_is_dash(x.code) || x.code == '/') || wr_cursor_alnum(c, stop)) return 0;
  int to = number_of(c, second, stop);
  if (stop - second == 2) return to > from % 100 && to - from % 100 < 20 ? stop : 0;
  return stop - second == 4 && to > from && to <= 2099 && from >= 1500 ? stop : 0;
}

static bool ordinal_suffix (const wr_cursor *c, uint32_t *at) {
  static const char suffix[] = "stndrdth";
  if (c->end - *at < 2) return false;
  for (int i = 0; i < 8; i += 2) {
    if ((c->s[*at] | 32) != suffix[i] || (c->s[*at + 1] | 32) != suffix[i + 1] ||
        wr_cursor_alnum(c, *at + 2))
      continue;
    *at += 2;
    return true;
  }
  return false;
}

/* A day of the month, with its ordinal ending. */
static uint32_t day (const wr_cursor *c, uint32_t at, bool *ordinal) {
  uint32_t end = digits_end(c, at);
  int value = number_of(c, at, end);
  if (end == at || end - at > 2 || value < 1 || value > 31) return 0;
  *ordinal = ordinal_suffix(c, &end);
  return wr_cursor_alnum(c, end) ||
      (end + 1 < c->end && (c->s[end] == '.' || c->s[end] == ',') &&
       wr_is_digit((uint8_t) c->s[end + 1])) ? 0 : end;
}

static uint32_t year_at (const wr_cursor *c, uint32_t at) {
  uint32_t end = digits_end(c, at);
  int value = number_of(c, at, end);
  return end - at == 4 && value >= 1000 && value <= 2099 && !wr_cursor_alnum(c, end) ? end : 0;
}

/* A year behind a month or day, a comma between allowed. */
static uint32_t with_year (const wr_cursor *c, uint32_t end) {
  uint32_t at = wr_cursor_gap(c, end < c->end && c->s[end] == '.' ? end + 1 : end);
  if (at < c->end && c->s[at] == ',') at = wr_cursor_gap(c, at + 1);
  uint32_t year = at > end ? year_at(c, at) : 0;
  return year ? year : end;
}

/* A second day: "June 12-15", "12 and 13 June". */
static uint32_t more_days (const wr_cursor *c, uint32_t end) {
  bool ordinal;
  uint32_t at = wr_cursor_gap(c, end);
  if (at >= c->end) return end;
  wr_char x = wr_char_at(c->s, at, c->end);
  if (wr_is_dash(x.code)) at = wr_cursor_gap(c, at + x.n);
  else if (wr_cursor_is(c, at, "and") || wr_cursor_is(c, at, "to"))
    at = wr_cursor_gap(c, wr_cursor_word(c, at));
  else return end;
  uint32_t second = day(c, at, &ordinal);
  return second ? second : end;
}

static uint32_t day_month (const wr_cursor *c, uint32_t at) {
  bool ordinal;
  uint32_t end = day(c, at, &ordinal), stop;
  if (end == 0) return 0;
  uint32_t next = wr_cursor_join(c, more_days(c, end));
  if (wr_cursor_is(c, next, "of")) next = wr_cursor_gap(c, wr_cursor_word(c, next));
  return wr_calendar_month(c, next, &stop) ? with_year(c, stop) : 0;
}

static uint32_t month_day (const wr_cursor *c, uint32_t at) {
  uint32_t end;
  const wr_entry *e = wr_cursor_entry(c, &month, at, &end);
  bool ordinal = false;
  if (e == NULL) return 0;
  if (end < c->end && c->s[end] == '.') end++;
  uint32_t next = wr_cursor_join(c, end);
  if (wr_cursor_is(c, next, "the")) next = wr_cursor_gap(c, wr_cursor_word(c, next));
  uint32_t stop = day(c, next, &ordinal);
  if ((e->flags & WORD) && !wr_is_upper((uint8_t) c->s[at]) && !ordinal) return 0;
  if (stop) return with_year(c, more_days(c, stop));
  stop = with_year(c, end);
  return stop > end ? stop : 0;
}

uint32_t wr_calendar_claim (const wr_cursor *c, uint32_t at) {
  static uint32_t (*const claims[]) (const wr_cursor *, uint32_t) = {numeric_date, clock, idiom,
      decade, year_pair, day_month};
  if (!wr_is_digit((uint8_t) c->s[at])) return month_day(c, at);
  for (size_t i = 0; i < sizeof claims / sizeof *claims; i++) {
    uint32_t end = claims[i](c, at);
    if (end) return end;
  }
  return 0;
}

static bool era_behind (const wr_cursor *c, uint32_t end) {
  static const char *const eras[] = {"ad", "bc", "bce", "ce"};
  uint32_t at = wr_cursor_gap(c, end);
  for (int i = 0; i < 4; i++)
    if (at > end && wr_cursor_is(c, at, eras[i]) && wr_is_upper((uint8_t) c->s[at]))
      return true;
  return false;
}

bool wr_calendar_year (const wr_cursor *c, uint32_t at, uint32_t end) {
  int value = number_of(c, at, end);
  uint32_t stop, start, word_end;
  if (era_behind(c, end)) return true;
  if (end - at != 4 || value < 1500 || value > 2099) return false;
  start = wr_cursor_back(c, at, &stop);
  if (wr_cursor_entry(c, &year_cue, start, &word_end) && word_end == stop) return true;
  bool round = stop > c->start && c->s[stop - 1] == '(' && end < c->end &&
      (c->s[end] == ')' || c->s[end] == ',');
  return round || (stop > c->start + 1 && memcmp(c->s + stop - 2, "\xc2\xa9", 2) == 0);
}

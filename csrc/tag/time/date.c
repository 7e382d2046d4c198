/* date.c: days, months and longer stretches of the calendar */
#include "tag/time/date.h"

#include "segment/character.h"
#include "tag/time/civil.h"
#include "tag/time/digit.h"
#include "tag/time/holiday.h"
#include "tag/time/year.h"

enum { LISTED = 5 };                   /* centuries in a row */

static bool set_day (wr_said *w, int32_t day, uint32_t end) {
  int32_t year = w->says & WR_SAYS_YEAR ? w->year : 2000;
  if (day < 1 || day > wr_civil_month_days(year, w->month)) return false;
  w->day = (uint8_t) day;
  w->says |= WR_SAYS_DAY;
  w->end = end;
  return true;
}

static void set_month (wr_said *w, int32_t month, uint32_t end) {
  w->month = (uint8_t) month;
  w->says |= WR_SAYS_MONTH;
  w->end = end;
}

static void set_year (wr_said *w, int32_t year, bool short_year) {
  w->year = short_year ? wr_year_full(year) : year;
  w->short_year = short_year;
  w->says |= WR_SAYS_YEAR;
}

/* "2022-06-12", "2022/6/12", "2015-3". */
static bool year_first (const wr_cursor *c, uint32_t at, wr_said *w) {
  int32_t year, month, day;
  uint32_t a = wr_time_digits(c, at, &year), b, d;
  if (a != at + 4 || year < 1000 || a >= c->end ||
      (c->s[a] != '-' && c->s[a] != '/' && c->s[a] != '.'))
    return false;
  char mark = c->s[a];
  b = wr_time_digits(c, a + 1, &month);
  const wr_entry *name = b == a + 1 ? wr_time_word_of(c, b, WR_TW_MONTH, &b) : NULL;
  if (name) {                          /* 2019/aug/01 */
    set_year(w, year, false);
    set_month(w, name->value, b);
    d = b < c->end && c->s[b] == mark ? wr_time_digits(c, b + 1, &day) : b;
    return d > b + 1 && d <= b + 3 && !wr_cursor_alnum(c, d) && set_day(w, day, d);
  }
  if (b == a + 1 || b > a + 3 || month < 1 || month > 12) return false;
  set_year(w, year, false);
  set_month(w, month, b);
  if (b >= c->end || c->s[b] != mark) {
    bool short_range = b == a + 3 && month > year % 100;    /* 2009-10: a season of two years */
    return mark != '.' && !wr_cursor_alnum(c, b) && !(short_range && mark == '-');
  }
  d = wr_time_digits(c, b + 1, &day);
  if (d == b + 1 || d > b + 3) return false;
  bool t = d + 1 < c->end && (c->s[d] | 32) == 't' && wr_is_digit((uint8_t) c->s[d + 1]);
  return (t || !wr_cursor_alnum(c, d)) && set_day(w, day, d);
}

/* "5/17/2018", "12.6.22", "5-17-98"; without a year "5/17" (weak). */
static bool day_month_figures (const wr_cursor *c, uint32_t at, bool day_first, wr_said *w) {
  int32_t x, y, year;
  uint32_t a = wr_time_digits(c, at, &x), b, d;
  if (a == at || a > at + 2 || a >= c->end ||
      (c->s[a] != '/' && c->s[a] != '.' && c->s[a] != '-'))
    return false;
  char mark = c->s[a];
  b = wr_time_digits(c, a + 1, &y);
  if (b == a + 5 && mark == '/' && y >= 1900 && y < 2100 && x >= 1 && x <= 12 &&
      !wr_cursor_alnum(c, b) && (b >= c->end || c->s[b] != '/')) {           /* 04/2016 */
    set_year(w, y, false);
    set_month(w, x, b);
    return true;
  }
  if (b == a + 1 || b > a + 3) return false;
  bool third = b + 1 < c->end && c->s[b] == mark && wr_is_digit((uint8_t) c->s[b + 1]);
  if (third) {
    d = wr_time_digits(c, b + 1, &year);
    bool two = d == b + 3;
    if ((d != b + 5 && !two) || (d < c->end && wr_cursor_alnum(c, d)) ||
        (two && mark == '.' && a == at + 1) || (!two && year < 1000))
      return false;
    if (d + 1 < c->end && (c->s[d] == '.' || c->s[d] == mark) &&
        wr_is_digit((uint8_t) c->s[d + 1]) &&
        c->s[d] != '.' && c->s[d] != '-')
      return false;
    set_year(w, year, two);
    b = d;
  } else if (mark != '/' || wr_cursor_alnum(c, b)) {
    return false;
  } else {
    w->weak = true;
  }
  bool dotted = mark == '.' && third;
  w->ambiguous = x <= 12 && y <= 12 && x != y && !dotted;
  if (x > 12 || (w->ambiguous && day_first) || (dotted && y <= 12)) {
    int32_t swap = x;
    x = y;
    y = swap;
  }
  if (x < 1 || x > 12) return false;
  set_month(w, x, b);
  return set_day(w, y, b);
}

uint32_t wr_date_day (const wr_cursor *c, uint32_t at, int32_t *day, bool *ordinal) {
  if (at >= c->end) return 0;
  if (!wr_is_digit((uint8_t) c->s[at])) {
    *ordinal = true;
    wr_decimal n;
    int64_t cardinal;
    uint32_t words = wr_cursor_is(c, at, "a") || wr_cursor_is(c, at, "an") ? 0
        : wr_time_number(c, at, &n);
    if (words && wr_decimal_int(n, &cardinal) && cardinal > 12 && cardinal < 32) {
      *day = (int32_t) cardinal;
      *ordinal = false;
      return words;
    }
    uint32_t end = wr_cursor_is(c, at, "last") || wr_cursor_is(c, at, "final") ? 0
        : wr_time_ordinal(c, at, day);
    return end && *day <= 31 ? end : 0;
  }
  uint32_t digits = wr_time_digits(c, at, day), end = wr_time_suffix(c, digits);
  *ordinal = end > digits;
  bool point = end + 1 < c->end && (c->s[end] == '.' || c->s[end] == ',' || c->s[end] == ':' ||
                                    c->s[end] == '%') && wr_is_digit((uint8_t) c->s[end + 1]);
  if (digits > at + 2 || *day < 1 || *day > 31 || point || (end < c->end && c->s[end] == '%'))
    return 0;
  uint32_t stop;
  bool glued = !*ordinal && wr_time_word_of(c, end, WR_TW_MONTH, &stop);     /* 15Sep */
  return glued || !wr_cursor_alnum(c, end) ? end : 0;
}

/* A year behind a month or day: ", 2022", " 2022", "-98", " '98", " of 2022" is joined later. */
static void take_year (const wr_cursor *c, wr_said *w) {
  wr_said y;
  int32_t n;
  uint32_t at = wr_time_comma(c, w->end);
  if (at == w->end && at < c->end && (c->s[at] == '-' || c->s[at] == '/')) at++;
  if (at == w->end || at >= c->end) return;
  if (wr_year_read(c, at, &y) && (wr_is_digit((uint8_t) c->s[at]) || y.short_year || !y.weak ||
                                  at == wr_cursor_gap(c, w->end))) {
    set_year(w, y.year, false);
    w->end = y.end;
    return;
  }
  uint32_t end = wr_time_digits(c, at, &n);
  bool far = end == at + 4 && n >= 3000 && (w->says & WR_SAYS_DAY) && (end >= c->end ||
      strchr(",.;)", c->s[end])) && !(end + 1 < c->end && wr_is_digit((uint8_t) c->s[end + 1]));
  if (far) {
    set_year(w, n, false);
    w->end = end;
    return;
  }
  bool day_range = c->s[at - 1] == '-' && n > w->day && n <= 31 &&       /* July 13-15 */
      memchr(c->s + w->start, '-', at - 1 - w->start) == NULL;
  bool two = end == at + 2 && !day_range && (w->says & WR_SAYS_DAY) && !wr_cursor_alnum(c, end) &&
      (n > 31 || c->s[at - 1] == '-' || c->s[at - 1] == '/') &&
      !(end < c->end && (c->s[end] == ':' || c->s[end] == '%'));
  if (!two) return;
  set_year(w, n, true);
  w->end = end;
}

static bool checked (wr_said *w) {
  int32_t year = w->says & WR_SAYS_YEAR ? w->year : 2000;
  return !(w->says & WR_SAYS_DAY) || w->day <= wr_civil_month_days(year, w->month);
}

/* "12 June 2022", "the 12th of June", "12-Jun-2022". */
static bool day_month (const wr_cursor *c, uint32_t at, wr_said *w) {
  int32_t day;
  bool ordinal;
  uint32_t end = wr_date_day(c, at, &day, &ordinal), stop;
  if (end == 0) return false;
  uint32_t next = wr_cursor_join(c, end);
  if (next < c->end && c->s[next] == '/') next++;
  if (wr_cursor_is(c, next, "of")) next = wr_cursor_gap(c, wr_cursor_word(c, next));
  const wr_entry *e = wr_time_word_of(c, next, WR_TW_MONTH, &stop);
  if (e == NULL) return false;
  bool lower = (e->flags & WR_TF_WORD) && !wr_is_upper((uint8_t) c->s[next]);
  if (lower && !ordinal && e->value == 5 && wr_cursor_gap(c, end) != next) return false;
  set_month(w, e->value, stop);
  if (!set_day(w, day, stop)) return false;
  take_year(c, w);
  if (lower && !ordinal && !(w->says & WR_SAYS_YEAR) && at != c->start) {
    uint32_t prior_end, prior = wr_cursor_back(c, at, &prior_end), x;
    if (!wr_time_any(c, prior, "on by until since from before after till the", &x)) return false;
  }
  return checked(w);
}

/* A word before that makes "may", "march" or "sat" a time: "in may", "last march". */
static bool cued (const wr_cursor *c, uint32_t at) {
  uint32_t end, before = wr_cursor_back(c, at, &end), x;
  return before < at && end > before &&
      wr_time_any(c, before,
          "in since until till during last next this every each early late mid "
                  "by from between through of on before after past and to", &x) && x == end;
}

/* A name goes on behind the month: "April Smith". */
static bool named (const wr_cursor *c, uint32_t end) {
  uint32_t next = wr_cursor_gap(c, end), stop;
  return next > end && next < c->end && wr_is_upper((uint8_t) c->s[next]) &&
      wr_time_word(c, next, &stop) == NULL;
}

/* Whether a month that is also a word stands for a month when no number is beside it. */
static bool bare_month (const wr_cursor *c, uint32_t at, const wr_entry *e) {
  if (!(e->flags & WR_TF_WORD)) return (e->flags & WR_TF_SHORT) == 0 || cued(c, at) ||
      wr_is_upper((uint8_t) c->s[at]);
  uint32_t end, before = wr_cursor_back(c, at, &end);
  bool capital = wr_is_upper((uint8_t) c->s[at]);
  if (capital && wr_time_any(c, before, "on and to", &end)) return true;
  if (cued(c, at)) return capital ||
      (!wr_time_any(c, before, "on and to from by before after of between past", &end) &&
      e->value != 8);
  if (!capital || at == c->start || (e->flags & WR_TF_SHORT)) return false;
  uint32_t x = wr_char_at(c->s, before, c->end).code;
  return !wr_is_upper(x) && wr_is_alpha(x);
}

/* "June 12, 2022", "June 2022", "June". */
static bool month_first (const wr_cursor *c, uint32_t at, const wr_entry *e, uint32_t end,
                         wr_said *w) {
  int32_t day;
  bool ordinal = false, lower = !wr_is_upper((uint8_t) c->s[at]);
  set_month(w, e->value, end);
  uint32_t next = wr_cursor_join(c, end);
  if (next < c->end && (c->s[next] == '/' || c->s[next] == '.')) next++;
  uint32_t behind_comma = wr_time_comma(c, next), digits;
  if (behind_comma > next && c->s[next] == ',' && behind_comma < c->end) {   /* March, 6th */
    digits = wr_time_digits(c, behind_comma, &day);
    if (digits > behind_comma && wr_time_suffix(c, digits) > digits) next = behind_comma;
  }
  if (wr_cursor_is(c, next, "the")) next = wr_cursor_gap(c, wr_cursor_word(c, next));
  uint32_t stop = next < c->end ? wr_date_day(c, next, &day, &ordinal) : 0;
  if (stop && !wr_is_digit((uint8_t) c->s[next]) && wr_cursor_is(c, next, "second")) stop = 0;
  if (stop && (!lower || ordinal || !(e->flags & WR_TF_WORD) || cued(c, at) || at == c->start)) {
    if (!set_day(w, day, stop)) return false;
    take_year(c, w);
    if (lower && (e->flags & WR_TF_WORD) && e->value == 5 && !ordinal &&
        !(w->says & WR_SAYS_YEAR) &&
        !cued(c, at)) return false;
    return checked(w);
  }
  take_year(c, w);
  if (w->says & WR_SAYS_YEAR) return !lower || e->value != 5 || cued(c, at) || at == c->start;
  w->weak = !bare_month(c, at, e) ||
      (named(c, end) &&
       wr_time_back(c, at, c->start, "in since until by during of from late early") == at);
  return true;
}

/* "Friday", "Fri."; "sat", "sun" and their like are weak. */
static bool weekday (const wr_cursor *c, uint32_t at, const wr_entry *e, uint32_t end,
    wr_said *w) {
  w->weekday = (uint8_t) e->value;
  w->says = WR_SAYS_WEEKDAY;
  w->end = end;
  if (e->flags & WR_TF_SHORT)
    w->weak = !(wr_is_upper((uint8_t) c->s[at]) && (cued(c, at) || at + 4 <= end)) &&
        !(cued(c, at) && e->value < 6);
  return true;
}

static void set_century (wr_said *w, int32_t n, bool before, uint32_t end) {
  w->year = before ? 1 - n * 100 : (n - 1) * 100;
  w->says = WR_SAYS_CENTURY;
  w->end = end;
}

/* Past what joins two centuries at `at`: a dash, a comma, "and the early"; or `at`. */
static uint32_t century_link (const wr_cursor *c, uint32_t at) {
  uint32_t end, next = wr_time_dash(c, at);
  if (next == 0) {
    next = wr_time_comma(c, at);
    if (wr_time_any(c, next, "and or to", &end)) next = wr_cursor_gap(c, end);
    else if (next <= at + 1) return at;
  }
  if (wr_time_any(c, next, "the", &end)) next = wr_cursor_gap(c, end);
  return wr_time_any(c, next, "early mid late", &end) ? wr_cursor_join(c, end) : next;
}

/* "and 19th centuries", ", 13th and early 14th centuries BC" behind `at`: the century of an ordinal
   before it is meant too; *before: before Christ. */
static bool shares_century (const wr_cursor *c, uint32_t at, bool *before) {
  for (int i = 0; i < LISTED; i++) {
    int32_t n;
    uint32_t stop, next = century_link(c, at);
    if (next == at || next >= c->end || (at = wr_time_ordinal(c, next, &n)) == 0 || n < 1)
      return false;
    const wr_entry *e = wr_time_word_of(c, wr_cursor_join(c, at), WR_TW_UNIT, &stop);
    if (e == NULL || e->value != WR_TU_CENTURY) continue;
    wr_year_era(c, stop, before);
    return true;
  }
  return false;
}

/* "first", "21st", "second" before "quarter", "half", "century", "week", "Monday", "day". */
static bool nth (const wr_cursor *c, uint32_t at, wr_said *w) {
  int32_t n;
  uint32_t end = wr_time_ordinal(c, at, &n), next = wr_cursor_join(c, end), stop;
  if (end == 0) return false;
  if (n > 1 && wr_time_any(c, next, "to", &stop) &&
      wr_cursor_is(c, wr_cursor_join(c, stop), "last"))
    next = wr_cursor_join(c, stop);
  if (n > 1 && wr_time_any(c, next, "last", &stop)) {        /* "the second last week" */
    n = -n;
    next = wr_cursor_gap(c, stop);
  }
  const wr_entry *e = wr_time_word(c, next, &stop);
  if (wr_cursor_is(c, next, "half") && (n == 1 || n == 2)) {
    w->half = (uint8_t) n;
    w->says = WR_SAYS_HALF;
    w->end = wr_cursor_word(c, next);
    w->weak = true;
    return true;
  }
  bool before = false;
  if (e == NULL && n > 0 && n <= 30 && shares_century(c, end, &before)) {
    set_century(w, n, before, end);
    return true;
  }
  bool centuries = e && e->kind == WR_TW_UNIT && e->value == WR_TU_CENTURY;
  if (e == NULL || ((e->flags & WR_TF_PLURAL) && !(e->flags & WR_TF_SHORT) && !centuries))
    return false;
  w->end = stop;
  w->weak = true;
  if (e->kind == WR_TW_UNIT && e->value == WR_TU_QUARTER && n >= 1 && n <= 4) {
    w->quarter = (uint8_t) n;
    w->says = WR_SAYS_QUARTER;
  } else if (e->kind == WR_TW_UNIT && e->value == WR_TU_CENTURY && n > 0 && n <= 30) {
    uint32_t era = wr_year_era(c, stop, &before);
    set_century(w, n, before, era ? era : stop);
    w->weak = false;
  } else if (n > -54 && n <= 53 && ((e->kind == WR_TW_UNIT && (e->value == WR_TU_DAY ||
             e->value == WR_TU_WEEK || e->value == WR_TU_MONTH || e->value == WR_TU_WEEKEND)) ||
             e->kind == WR_TW_WEEKDAY)) {
    w->nth = (int8_t) n;
    w->says = WR_SAYS_NTH;
    if (e->kind == WR_TW_UNIT) {
      w->nth_unit = (uint8_t) e->value;
    } else {
      w->weekday = (uint8_t) e->value;
      w->says |= WR_SAYS_WEEKDAY;
    }
  } else {
    return false;
  }
  return true;
}

static bool decade_word (const wr_cursor *c, uint32_t at, const wr_entry *e, wr_said *w) {
  uint32_t end, before = wr_cursor_back(c, at, &end);
  w->year = 1900 + e->value * 10;
  w->says = WR_SAYS_DECADE;
  return wr_time_any(c, before, "the early mid late roaring in", &end);
}

static bool weekend (const wr_cursor *c, uint32_t at, const wr_entry *e, wr_said *w) {
  if (e->value != WR_TU_WEEKEND || (e->flags & WR_TF_PLURAL)) return nth(c, at, w);
  w->shift_unit = WR_TU_WEEKEND;
  w->says = WR_SAYS_SHIFT | WR_SAYS_PICK;
  w->weak = true;
  return true;
}

static bool word (const wr_cursor *c, uint32_t at, wr_said *w) {
  uint32_t end;
  const wr_entry *e = wr_time_word(c, at, &end);
  if (e == NULL) return nth(c, at, w);
  w->end = end;
  switch (e->kind) {
    case WR_TW_MONTH: return month_first(c, at, e, end, w);
    case WR_TW_WEEKDAY: return !(e->flags & WR_TF_PLURAL) && weekday(c, at, e, end, w);
    case WR_TW_SEASON:
      w->season = (uint8_t) e->value;
      w->says = WR_SAYS_SEASON;
      w->weak = true;
      return true;
    case WR_TW_HOLIDAY:
      w->holiday = e->value;
      w->says = WR_SAYS_HOLIDAY;
      return true;
    case WR_TW_DAYS:
      w->shift = e->value;
      w->shift_unit = WR_TU_DAY;
      w->says = WR_SAYS_SHIFT;
      return true;
    case WR_TW_UNIT: return weekend(c, at, e, w);
    case WR_TW_TONIGHT:
      w->shift_unit = WR_TU_DAY;
      w->part = WR_PART_NIGHT;
      w->says = WR_SAYS_SHIFT | WR_SAYS_PART;
      return true;
    case WR_TW_PART:
      w->part = (uint8_t) e->value;
      w->says = WR_SAYS_PART;
      w->weak = true;
      if (wr_cursor_is(c, at, "early")) w->mod = WR_MOD_START;
      return !(e->flags & WR_TF_PLURAL);
    case WR_TW_QUARTER:
      w->quarter = (uint8_t) e->value;
      w->says = WR_SAYS_QUARTER;
      w->weak = !wr_is_upper((uint8_t) c->s[at]);
      return true;
    case WR_TW_DECADE: return decade_word(c, at, e, w);
    case WR_TW_EDGE:
      w->shift_unit = (uint8_t) (e->value / 16);
      w->mod = (uint8_t) (e->value % 16);
      w->says = WR_SAYS_SHIFT;
      return true;
    case WR_TW_REF:
      w->ref = (uint8_t) e->value;
      w->says = WR_SAYS_REF;
      return true;
    default: return nth(c, at, w);
  }
}

/* "Q3", "H1". */
static bool quarter_name (const wr_cursor *c, uint32_t at, wr_said *w) {
  char x = (char) (c->s[at] | 32);
  if ((x != 'q' && x != 'h') || at + 2 > c->end || wr_cursor_alnum(c, at + 2)) return false;
  int n = c->s[at + 1] - '0';
  if (n < 1 || n > (x == 'q' ? 4 : 2)) return false;
  if (x == 'q') w->quarter = (uint8_t) n;
  else w->half = (uint8_t) n;
  w->says = x == 'q' ? WR_SAYS_QUARTER : WR_SAYS_HALF;
  w->weak = true;
  w->end = at + 2;
  return true;
}

/* "of next month" behind the day of a month. */
static bool of_month (const wr_cursor *c, uint32_t at) {
  uint32_t end, next = wr_cursor_gap(c, at);
  if (!wr_time_any(c, next, "of", &end)) return false;
  next = wr_cursor_gap(c, end);
  if (!wr_time_any(c, next, "the this next last each every", &end)) return false;
  const wr_entry *e = wr_time_word_of(c, wr_cursor_gap(c, end), WR_TW_UNIT, &end);
  return e && e->value == WR_TU_MONTH && !(e->flags & WR_TF_PLURAL);
}

/* "the 26th", "20 of next month": a day of some month. */
bool wr_date_ordinal (const wr_cursor *c, uint32_t at, wr_said *w) {
  int32_t day;
  bool ordinal;
  uint32_t end = wr_date_day(c, at, &day, &ordinal);
  if (end == 0 || !(ordinal || of_month(c, end))) return false;
  w->day = (uint8_t) day;
  w->says = WR_SAYS_DAY;
  w->weak = true;
  w->end = end;
  return true;
}

bool wr_date_read (const wr_cursor *c, uint32_t at, bool day_first, wr_said *w) {
  const wr_said blank = {.start = at};
  *w = blank;
  if (at >= c->end) return false;
  if (!wr_is_digit((uint8_t) c->s[at])) {
    if (!wr_is_alpha((uint8_t) c->s[at])) return wr_decade_read(c, at, w) ||
        wr_year_read(c, at, w);
    if (quarter_name(c, at, w) || word(c, at, w)) return true;
    *w = blank;
    if (day_month(c, at, w)) return true;       /* "the third of June" */
    return wr_year_read(c, at, w);
  }
  if (year_first(c, at, w)) return true;
  *w = blank;
  if (day_month_figures(c, at, day_first, w)) return true;
  *w = blank;
  if (day_month(c, at, w) || wr_decade_read(c, at, w)) return true;
  *w = blank;
  uint32_t end;
  const wr_entry *e = wr_time_word(c, at, &end);
  if (e && e->kind == WR_TW_HOLIDAY) return word(c, at, w);
  if (nth(c, at, w)) return true;
  *w = blank;
  return wr_date_ordinal(c, at, w) || wr_year_read(c, at, w);
}

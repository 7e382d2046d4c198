/* point.c: a point or stretch of the calendar with all that is said of it */
#include "tag/time/point.h"

#include "segment/character.h"
#include "tag/time/beside.h"
#include "tag/time/clock.h"
#include "tag/time/date.h"
#include "tag/time/digit.h"
#include "tag/time/pick.h"
#include "tag/time/start.h"
#include "tag/time/week.h"
#include "tag/time/year.h"

enum { JOINS = 6 };

typedef enum link {
  LINK_NONE, LINK_COMMA, LINK_OF, LINK_AT, LINK_ON, LINK_OWN
} link;

/* "tomorrow", "last night", "next Monday" at `at`: a day that an hour before it may be of. */
static bool day_near (const wr_cursor *c, uint32_t at) {
  uint32_t stop, end;
  const wr_entry *e = wr_time_word(c, at, &stop);
  if (e && e->kind == WR_TW_DAYS) return e->value > -2 && e->value < 2;
  if (e == NULL || e->kind != WR_TW_SHIFT) return false;
  e = wr_time_word(c, wr_cursor_gap(c, stop), &end);
  return e && (e->kind == WR_TW_PART || e->kind == WR_TW_WEEKDAY) && !(e->flags & WR_TF_PLURAL);
}

/* A word or dash before `at` that only a clock time goes on. */
static bool behind_cue (const wr_cursor *c, uint32_t at) {
  if (at == c->start) return true;
  char x = c->s[at - 1];
  return x == '-' || (uint8_t) x >= 0x80 || wr_time_back(c, at, c->start,
      "at by around until till from before after between and to about through") < at;
}

/* "one in the morning and one at night" counts things: another "one" stands beside [at, end). */
static bool one_of_two (const wr_cursor *c, uint32_t at, uint32_t end) {
  uint32_t stop, next = wr_time_comma(c, end), and_ = wr_time_back(c, at, c->start, "and then");
  if (wr_time_any(c, next, "and", &stop)) next = wr_cursor_gap(c, stop);
  if (next > end && wr_time_any(c, next, "one another two", &stop)) return true;
  uint32_t part = and_ < at ? wr_cursor_back(c, and_, &stop) : at;
  return part < at && wr_time_word_of(c, part, WR_TW_PART, &stop) != NULL;
}

/* An hour alone before "in the morning", "this evening", "at night", "tonight"; behind a cue,
   before "tomorrow" or "next Monday" too. */
static bool before_part (const wr_cursor *c, uint32_t at) {
  uint32_t end = wr_cursor_word(c, at), next, stop;
  int32_t hour;
  if (end == at) end = wr_time_digits(c, at, &hour);
  if (end == at || end > at + 8) return false;
  if (end < c->end && c->s[end] == ':' && wr_is_digit((uint8_t) c->s[at])) return false;
  next = wr_cursor_gap(c, end);
  if (wr_time_word_of(c, next, WR_TW_TONIGHT, &stop)) return true;
  if (day_near(c, next) && behind_cue(c, at)) return true;
  if (!wr_time_any(c, next, "in this at of", &stop)) return false;
  next = wr_cursor_gap(c, stop);
  if (wr_time_any(c, next, "the", &stop)) next = wr_cursor_gap(c, stop);
  if (wr_time_word_of(c, next, WR_TW_PART, &stop) == NULL) return false;
  return !wr_cursor_is(c, at, "one") || !one_of_two(c, at, stop);
}

/* A day or longer, with what makes a weekend of it. */
static bool date_at (const wr_cursor *c, uint32_t at, bool day_first, wr_said *w) {
  if (!wr_date_read(c, at, day_first, w)) return false;
  wr_weekend_behind(c, w);
  return true;
}

/* What begins with a word of time. */
static bool worded (const wr_cursor *c, uint32_t at, const wr_entry *e, bool day_first,
                    wr_said *w) {
  const wr_said blank = {.start = at};
  if (e->kind == WR_TW_SHIFT && wr_pick_read(c, at, w)) return true;
  *w = blank;
  if ((e->kind == WR_TW_UNIT || e->kind == WR_TW_LEAD) && wr_week_read(c, at, day_first, w))
    return true;
  *w = blank;
  bool clock = e->kind == WR_TW_CLOCK || e->kind == WR_TW_UNIT;
  if (clock && wr_clock_read(c, at, false, w)) return true;
  *w = blank;
  return date_at(c, at, day_first, w);
}

/* Four digits with nothing glued to them: most are a year or none. */
static bool bare_four (const wr_cursor *c, uint32_t at) {
  uint32_t end = at + 4;
  uint32_t i = at;
  for (; i < end; i++)
    if (i >= c->end || !wr_is_digit((uint8_t) c->s[i])) return false;
  if (end >= c->end) return true;
  if (wr_time_any(c, wr_cursor_gap(c, end), "am pm", &i)) return false;      /* "1030 am" */
  return c->s[end] == ')' || (c->s[end] == ',' && !(end + 1 < c->end &&
      wr_is_digit((uint8_t) c->s[end + 1]))) || (c->s[end] == ' ' && end + 1 < c->end &&
      wr_is_ascii_alpha((uint8_t) c->s[end + 1]) && c->s[at] != '0');
}

static bool element (const wr_cursor *c, uint32_t at, bool bare, bool day_first, wr_said *w) {
  const wr_said blank = {.start = at};
  uint32_t end;
  bool digit = wr_is_digit((uint8_t) c->s[at]);
  const wr_entry *e = digit ? NULL : wr_time_word(c, at, &end);
  *w = blank;
  if (e) return wr_beside_unit(c, e, end, w) || worded(c, at, e, day_first, w);
  if (digit && !bare && bare_four(c, at)) return wr_clock_military(c, at, w) ||
      wr_year_read(c, at, w);
  if (digit && wr_week_read(c, at, day_first, w)) return true;
  *w = blank;
  if (wr_clock_read(c, at, false, w)) return true;
  if (before_part(c, at) && wr_clock_read(c, at, true, w)) return true;
  if (date_at(c, at, day_first, w) && !(bare && w->weak && (w->says & WR_SAYS_YEAR))) return true;
  return bare && wr_clock_read(c, at, true, w);
}

static bool only (const wr_said *w, uint32_t says) {
  return (w->says & ~says) == 0;
}

static bool is_day (const wr_said *w) {
  return (w->says & WR_SAYS_A_DAY) != 0 || wr_said_grain(w) == WR_TU_DAY;
}

static bool fits_clock (const wr_said *a, const wr_said *b, link by) {
  if (only(a, WR_SAYS_IN_DAY)) return !(a->says & b->says & ~(uint32_t) WR_SAYS_HALF_DAY) &&
      ((b->says & WR_SAYS_PART) || (a->says & WR_SAYS_PART));
  if ((a->says & WR_SAYS_PART) && (b->says & WR_SAYS_HOUR) && !(a->says & WR_SAYS_HOUR))
    return true;
  return is_day(a) && !(a->says & WR_SAYS_IN_DAY) && by != LINK_OWN;
}

/* Whether what b says may be said of a too. */
static bool fits (const wr_said *a, const wr_said *b, link by) {
  const uint32_t year = WR_SAYS_YEAR | WR_SAYS_DECADE | WR_SAYS_CENTURY;
  if (b->says & (WR_SAYS_REF | WR_SAYS_OFFSET)) return false;
  if (only(b, WR_SAYS_PART) && (a->says & WR_SAYS_HOUR))
    return !(a->says & (WR_SAYS_HALF_DAY | WR_SAYS_PART));
  if (only(b, WR_SAYS_IN_DAY)) return fits_clock(a, b, by);
  if (a->says & b->says) return false;
  if (only(a, WR_SAYS_IN_DAY)) return is_day(b) ||
      (b->says & WR_SAYS_SHIFT && b->says & WR_SAYS_PART);
  wr_time_unit fine = wr_said_grain(a), coarse = wr_said_grain(b);
  if (by == LINK_AT) return false;
  if (a->says & WR_SAYS_REF) return false;
  if (only(b, year)) return !(a->says & year) && (fine < WR_TU_YEAR || (a->says & WR_SAYS_HALF))
    &&
      !(a->says & (WR_SAYS_SHIFT | WR_SAYS_PICK)) &&
          (by != LINK_COMMA || !b->weak || is_day(a) ||
          (a->says & (WR_SAYS_MONTH | WR_SAYS_SEASON)));
  bool day = b->says & (WR_SAYS_DAY | WR_SAYS_HOLIDAY);
  if ((a->says & WR_SAYS_WEEKDAY) && !(a->says & (WR_SAYS_PICK | WR_SAYS_NTH)) && day &&
      by != LINK_OF)
    return true;
  if ((a->says & WR_SAYS_DAY) && (a->says & WR_SAYS_MONTH) && b->says == WR_SAYS_WEEKDAY)
    return by == LINK_COMMA;
  if (b->says & WR_SAYS_SHIFT) {
    if (a->says & (WR_SAYS_PICK | WR_SAYS_SHIFT | year)) return false;
    if (coarse == WR_TU_DAY) return (a->says & WR_SAYS_IN_DAY) && !is_day(a);
    return fine < coarse;
  }
  if ((a->says & WR_SAYS_NTH) && by == LINK_OF) return coarse > WR_TU_DAY || wr_said_grain(a)
    < coarse;
  if ((a->says & WR_SAYS_SHIFT) && (b->says & WR_SAYS_WEEKDAY) && a->shift_unit >= WR_TU_WEEK &&
      !(b->says & (WR_SAYS_DAY | WR_SAYS_PICK)))
    return by != LINK_OF;
  bool inward = fine > coarse && (a->says & (year | WR_SAYS_SHIFT)) &&
      !(b->says & (year | WR_SAYS_PICK));
  if (inward) return by == LINK_OWN ||
      (by == LINK_NONE && (b->says & (WR_SAYS_MONTH | WR_SAYS_QUARTER)));
  return by == LINK_OF && fine < coarse && coarse < WR_TU_YEAR && !(b->says & WR_SAYS_IN_DAY) &&
      (b->says & (WR_SAYS_MONTH | WR_SAYS_SEASON | WR_SAYS_QUARTER)) &&
      (a->says & (WR_SAYS_NTH | WR_SAYS_WEEKDAY));
}

/* The joining words behind `at`; *next gets where the next element would begin. */
static link link_at (const wr_cursor *c, uint32_t at, uint32_t *next) {
  uint32_t i = wr_cursor_gap(c, at), end;
  link by = LINK_NONE;
  if (i == at && i + 4 < c->end && (c->s[i] == ':' || c->s[i] == '.') &&
      wr_is_digit((uint8_t) c->s[i + 1]) && c->s[i + 3] == ':') {
    *next = i + 1;                     /* "05/31/2024:14:15" */
    return LINK_AT;
  }
  if (i + 1 < c->end && (c->s[i] == ',' || c->s[i] == '(' || (c->s[i] == '.' && i == at))) {
    if (c->s[i] != ',') {
      *next = c->end;
      return by;
    }
    by = LINK_COMMA;
    i = wr_cursor_gap(c, i + 1);
  } else if (i < c->end && i == at && (c->s[i] == '\'' || (uint8_t) c->s[i] == 0xe2)) {
    wr_char x = wr_char_at(c->s, i, c->end);
    uint32_t s = i + x.n;
    if ((x.code == '\'' || x.code == 0x2019) && s < c->end && c->s[s] == 's' &&
        !wr_cursor_alnum(c, s + 1)) {
      *next = wr_cursor_gap(c, s + 1);
      return LINK_OWN;
    }
  } else if (i == at && i < c->end && c->s[i] == '-') {
    i++;
  } else if (i < c->end && i > at && (c->s[i] == '|' || (uint8_t) c->s[i] >= 0x80)) {
    wr_char x = wr_char_at(c->s, i, c->end);         /* "8:23 AM · Jul 9" */
    if (x.code == '|' || x.code == 0xb7 || x.code == 0x2022 || x.code == 0x2219) {
      *next = wr_cursor_gap(c, i + x.n);
      return LINK_COMMA;
    }
  } else if (i == at && i < c->end && c->s[i] == 'T' && i + 1 < c->end &&
      wr_is_digit((uint8_t) c->s[i + 1])) {
    *next = i + 1;
    return LINK_AT;
  }
  if (i < c->end && c->s[i] == '@') {
    *next = wr_cursor_gap(c, i + 1);
    return LINK_AT;
  }
  if (wr_time_any(c, i, "of in during from", &end)) by = LINK_OF;
  else if (wr_time_any(c, i, "at around about approximately", &end)) by = LINK_AT;
  else if (wr_time_any(c, i, "on for", &end)) by = LINK_ON;
  else end = i;
  i = wr_cursor_gap(c, end);
  if (by == LINK_AT && wr_time_any(c, i, "around about approximately", &end))
    i = wr_cursor_gap(c, end);
  if (by != LINK_AT && wr_time_any(c, i, "the", &end)) i = wr_cursor_gap(c, end);
  *next = i;
  return by;
}

/* A day of the month behind a weekday, where nothing goes on behind it: "Sunday 31". */
static bool weekday_figure (const wr_cursor *c, uint32_t at, wr_said *w) {
  int32_t day;
  uint32_t end = wr_time_digits(c, at, &day), next = wr_cursor_gap(c, end), stop;
  bool ends = next >= c->end || (c->s[end] != '.' ? strchr(",.?!;)", c->s[next]) != NULL
      : end + 1 >= c->end) || wr_time_any(c, next, "at from between", &stop);
  if (end != at + 2 || day < 10 || day > 31 || !ends) return false;
  *w = (wr_said) {.start = at, .end = end, .day = (uint8_t) day, .says = WR_SAYS_DAY};
  return true;
}

/* "19h", "8h PST" behind a day is a clock time. */
static bool hours_glued (const wr_cursor *c, uint32_t at, wr_said *w) {
  int32_t hour;
  uint32_t end = wr_time_digits(c, at, &hour);
  return end > at && end <= at + 2 && hour < 24 && end < c->end && c->s[end] == 'h' &&
      !wr_cursor_alnum(c, end + 1) && wr_clock_read(c, at, true, w);
}

/* What is read only behind w: the unit of "first Monday of the month", the day of "Sunday 31",
   the year of "April of 87", the "pm" of "today pm". */
static bool loose_element (const wr_cursor *c, uint32_t at, link by, const wr_said *w,
                           wr_said *more) {
  uint32_t end;
  int32_t n;
  *more = (wr_said) {.start = at};
  if (by == LINK_OF && (w->says & (WR_SAYS_NTH | WR_SAYS_QUARTER | WR_SAYS_HALF | WR_SAYS_DAY)) &&
      !(w->says & (WR_SAYS_YEAR | WR_SAYS_SHIFT | WR_SAYS_MONTH)))
    return wr_pick_unit(c, at, more);
  if (by == LINK_NONE && w->says == WR_SAYS_WEEKDAY && weekday_figure(c, at, more)) return true;
  if (by != LINK_OF && w->says == WR_SAYS_WEEKDAY && wr_is_alpha((uint8_t) c->s[at]) &&
      wr_date_ordinal(c, at, more)) return true;
  *more = (wr_said) {.start = at};
  if (by == LINK_OF && (w->says & WR_SAYS_MONTH) && wr_is_digit((uint8_t) c->s[at]) &&
      (end = wr_time_digits(c, at, &n)) == at + 2 && n > 31 && !wr_cursor_alnum(c, end)) {
    more->year = wr_year_full(n);
    more->short_year = true;
    more->says = WR_SAYS_YEAR;
    more->end = end;
    return true;
  }
  if (by <= LINK_COMMA && is_day(w) && !(w->says & WR_SAYS_IN_DAY) && hours_glued(c, at, more))
    return true;
  *more = (wr_said) {.start = at};
  bool half = by == LINK_NONE && is_day(w) && !(w->says & WR_SAYS_IN_DAY) &&
      wr_time_any(c, at, "pm am", &end) && !wr_is_upper((uint8_t) c->s[at]);
  uint32_t next = half ? wr_cursor_gap(c, end) : at;
  if (!half || (next < c->end && wr_cursor_alnum(c, next) && !wr_time_any(c, next, "to and or",
      &end))) return false;
  more->end = wr_cursor_word(c, at);
  more->part = (c->s[at] | 32) == 'p' ? WR_PART_AFTERNOON : WR_PART_MORNING;
  more->says = WR_SAYS_PART;
  return true;
}

/* Whether a day in words may be joined: nothing that it could count stands behind. */
static bool ends_there (const wr_cursor *c, const wr_said *w) {
  uint32_t next = wr_cursor_gap(c, w->end), end;
  if (w->says != WR_SAYS_DAY || wr_is_digit((uint8_t) c->s[w->start])) return true;
  return next >= c->end || !wr_cursor_alnum(c, next) || wr_is_digit((uint8_t) c->s[next]) ||
      wr_time_any(c, next, "at from between of in and or to", &end) ||
      wr_clock_read(c, next, false, &(wr_said) {0});
}

/* "to Friday", "-Fri" at `at`: the weekday before it begins a stretch of days. */
static bool to_weekday (const wr_cursor *c, uint32_t at) {
  uint32_t end, next = wr_time_dash(c, at);
  if (next == 0) {
    next = wr_cursor_gap(c, at);
    if (!wr_time_any(c, next, "to through thru till until", &end)) return false;
    next = wr_cursor_gap(c, end);
  }
  return wr_time_word_of(c, next, WR_TW_WEEKDAY, &end) != NULL;
}

static void join_all (const wr_cursor *c, bool day_first, wr_said *w) {
  for (int i = 0; i < JOINS && wr_time_goes_on(c, w->end); i++) {
    uint32_t next;
    link by = link_at(c, w->end, &next);
    wr_said more;
    uint32_t skip;
    const wr_entry *mod = next < c->end && wr_said_grain(w) <= WR_TU_DAY
        ? wr_time_word_of(c, next, WR_TW_MOD, &skip) : NULL;
    if (mod && mod->value <= WR_MOD_END) {
      next = wr_cursor_gap(c, skip);
      w->mod = (uint8_t) mod->value;
    }
    if (next >= c->end || next == w->end) return;
    bool loose = wr_time_any(c, wr_time_comma(c, w->end), "about approximately", &skip);
    if (!element(c, next, by == LINK_AT && !loose, day_first, &more) &&
        !loose_element(c, next, by, w, &more))
      return;
    if (more.says & WR_SAYS_YEAR && more.weak && by == LINK_NONE &&
        wr_char_at(c->s, next, c->end).code == '\'') more.weak = false;
    bool from = by == LINK_OF && wr_cursor_is(c, wr_cursor_gap(c, w->end), "from");
    if (wr_said_in_day(w) && more.says == WR_SAYS_WEEKDAY && to_weekday(c, more.end)) return;
    if (!fits(w, &more, by) || !ends_there(c, &more)) return;
    if (w->weak && w->says == WR_SAYS_WEEKDAY && (more.says & WR_SAYS_SEASON)) return;
    if (from && !(more.says & WR_SAYS_SHIFT)) return;
    if (only(&more, WR_SAYS_PART) && by == LINK_COMMA) return;
    if (more.says == WR_SAYS_WEEKDAY && more.weak && wr_said_in_day(w)) return;  /* noon sun */
    if (more.says & WR_SAYS_PART && (w->says & WR_SAYS_HOUR) && w->hour < 12 &&
        !(w->says & WR_SAYS_HALF_DAY) && more.part >= WR_PART_AFTERNOON &&
            more.part <= WR_PART_NIGHT &&
        (w->hour > 3 || more.part != WR_PART_NIGHT))
      w->hour = (uint8_t) (w->hour + 12);
    w->clock_first |= (w->says & WR_SAYS_HOUR) && (more.says & WR_SAYS_SHIFT);
    wr_said_join(w, &more);
  }
}

/* An hour below twelve behind "evening" or "afternoon" is after noon. */
static void settle_half_day (wr_said *w) {
  bool late = w->part >= WR_PART_AFTERNOON && w->part <= WR_PART_NIGHT;
  if (!(w->says & WR_SAYS_HOUR) || !(w->says & WR_SAYS_PART)) return;
  if (w->part == WR_PART_NIGHT && w->hour == 0) w->hour = 24;        /* midnight tonight */
  if (late && !(w->says & WR_SAYS_HALF_DAY) && w->hour < 12 &&
      (w->hour > 3 || w->part != WR_PART_NIGHT))
    w->hour = (uint8_t) (w->hour + 12);
  w->says |= WR_SAYS_HALF_DAY;
  w->says &= ~(uint32_t) WR_SAYS_PART;
}

/* "the winter of 1941-42" is one winter, named by its first year. */
static void season_of_two_years (const wr_cursor *c, wr_said *w) {
  int32_t n;
  uint32_t at = wr_time_dash(c, w->end), end;
  if (!(w->says & WR_SAYS_SEASON) || !(w->says & WR_SAYS_YEAR)) return;
  if (at == 0 && w->end < c->end && c->s[w->end] == '/') at = w->end + 1;
  if (at == 0 || at > w->end + 3) return;
  end = wr_time_digits(c, at, &n);
  if (end > at && n == (w->year + 1) % (end == at + 2 ? 100 : 10000) && !wr_cursor_alnum(c, end))
    w->end = end;
}

bool wr_point_read (const wr_cursor *c, uint32_t at, bool day_first, wr_said *w) {
  uint32_t end;
  const wr_entry *mod = wr_time_word_of(c, at, WR_TW_MOD, &end);
  if (mod == NULL) {
    if (!element(c, at, false, day_first, w)) return false;
    wr_beside_name(c, w);
    season_of_two_years(c, w);
    join_all(c, day_first, w);
    settle_half_day(w);
    season_of_two_years(c, w);
    return true;
  }
  uint32_t next = wr_cursor_join(c, end), stop;
  const wr_said blank = {.start = next};
  bool of = wr_time_any(c, wr_cursor_gap(c, at),
      "beginning start middle end latter later close", &stop) ;
  if (wr_time_any(c, next, "in on", &stop)) next = wr_cursor_gap(c, stop);
  uint32_t bare = wr_time_any(c, next, "the", &stop) ? wr_cursor_gap(c, stop) : next;
  if (!element(c, bare, false, day_first, w)) {
    *w = blank;
    if (!(of || bare > next) || !wr_pick_unit(c, bare, w)) return false;
  }
  join_all(c, day_first, w);
  settle_half_day(w);
  if (w->weak && (w->says & (WR_SAYS_NTH | WR_SAYS_HALF | WR_SAYS_QUARTER))) return false;
  if (w->says == WR_SAYS_DAY) return false;                  /* "the early 20th" */
  w->start = at;
  w->mod = (uint8_t) mod->value;
  w->weak = false;
  return !(w->says & WR_SAYS_REF);
}

bool wr_point_short (const wr_cursor *c, uint32_t at, const wr_said *a, wr_said *w) {
  int32_t n;
  bool ordinal;
  *w = (wr_said) {.start = at};
  if (at >= c->end || !wr_cursor_alnum(c, at)) return false;
  uint32_t end = wr_time_digits(c, at, &n);
  if (only(a, WR_SAYS_YEAR) && end == at + 2 && n > a->year % 100 && !wr_cursor_alnum(c, end) &&
      n - a->year % 100 < 90) {
    w->year = a->year - a->year % 100 + n;
    w->says = WR_SAYS_YEAR;
    w->end = end;
    return true;
  }
  if (a->says & WR_SAYS_HOUR) return wr_clock_read(c, at, true, w);
  end = wr_date_day(c, at, &n, &ordinal);
  if (!(a->says & WR_SAYS_DAY) || end == 0) return false;
  uint32_t stop;
  if (wr_time_word_of(c, wr_cursor_join(c, end), WR_TW_UNIT, &stop)) return false;
  w->day = (uint8_t) n;
  w->says = WR_SAYS_DAY;
  w->end = end;
  wr_said year;
  uint32_t next = wr_time_comma(c, end);
  if (next > end && (a->says & WR_SAYS_MONTH) && !(a->says & WR_SAYS_YEAR) &&
      wr_year_read(c, next, &year) && wr_is_digit((uint8_t) c->s[next])) {
    w->year = year.year;
    w->says |= WR_SAYS_YEAR;
    w->end = year.end;
  }
  return true;
}

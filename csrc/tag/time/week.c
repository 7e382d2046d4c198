/* week.c: weeks and weekends by a day in them or by their number */
#include "tag/time/week.h"

#include "segment/character.h"
#include "tag/time/date.h"
#include "tag/time/digit.h"
#include "tag/time/year.h"

enum { WEEKS_MOST = 53 };

static bool set_week (wr_said *w, int32_t week, uint32_t end) {
  if (week < 1 || week > WEEKS_MOST) return false;
  w->week = (uint8_t) week;
  w->says |= WR_SAYS_WEEK;
  w->end = end;
  return true;
}

/* "2018-W23", "2018W235": ISO 8601. */
static bool iso (const wr_cursor *c, uint32_t at, wr_said *w) {
  int32_t year, week;
  uint32_t end = wr_time_digits(c, at, &year), from, stop;
  if (end != at + 4 || year < 1000 || end >= c->end) return false;
  from = c->s[end] == '-' ? end + 1 : end;
  if (from >= c->end || c->s[from] != 'W') return false;
  stop = wr_time_digits(c, from + 1, &week);
  int32_t day = 0;
  if (stop == from + 4) {
    day = week % 10;
    week /= 10;
  } else if (stop != from + 3) {
    return false;
  } else if (stop + 1 < c->end && c->s[stop] == '-' && wr_is_digit((uint8_t) c->s[stop + 1])) {
    stop = wr_time_digits(c, stop + 1, &day);
    if (day < 1) return false;
  }
  if (wr_cursor_alnum(c, stop) || day > 7) return false;
  w->year = year;
  w->says = WR_SAYS_YEAR;
  if (day) {
    w->weekday = (uint8_t) day;
    w->says |= WR_SAYS_WEEKDAY;
  }
  return set_week(w, week, stop);
}

/* "23 of 2018", "23, 2018" behind "week": without a year it may be any count of weeks. */
static bool numbered (const wr_cursor *c, uint32_t at, wr_said *w) {
  int32_t week;
  wr_said year;
  uint32_t end = wr_time_digits(c, at, &week), stop;
  if (end == at || end > at + 2) return false;
  uint32_t next = wr_time_comma(c, end);
  if (wr_time_any(c, next, "of in", &stop)) next = wr_cursor_gap(c, stop);
  if (next == end || next >= c->end || !wr_year_read(c, next, &year)) {
    bool whole = end >= c->end || c->s[end] == '.' || c->s[end] == ',';
    w->weak = !(whole && w->start == c->start);
    return set_week(w, week, end) && !w->weak;
  }
  w->year = year.year;
  w->says = WR_SAYS_YEAR;
  return set_week(w, week, year.end);
}

/* The day behind "week of": it may be no more than "the 18th". */
static bool day_behind (const wr_cursor *c, uint32_t at, bool day_first, wr_said *w) {
  uint32_t end;
  if (wr_time_any(c, at, "the", &end)) at = wr_cursor_gap(c, end);
  if (at >= c->end || !wr_date_read(c, at, day_first, w)) return false;
  bool figures = w->says == (WR_SAYS_MONTH | WR_SAYS_DAY), ordinal = w->says == WR_SAYS_DAY;
  return wr_said_grain(w) == WR_TU_DAY && (!w->weak || figures || ordinal) &&
      !(w->says & (WR_SAYS_NTH | WR_SAYS_SHIFT | WR_SAYS_REF));
}

bool wr_week_read (const wr_cursor *c, uint32_t at, bool day_first, wr_said *w) {
  uint32_t end, stop;
  *w = (wr_said) {.start = at};
  if (wr_is_digit((uint8_t) c->s[at])) return iso(c, at, w);
  bool commencing = c->end - at > 4 && (c->s[at] | 32) == 'w' && c->s[at + 1] == '/' &&
      ((c->s[at + 2] | 32) == 'c' || (c->s[at + 2] | 32) == 'b') && !wr_cursor_alnum(c, at + 3);
  wr_time_unit unit = WR_TU_WEEK;
  if (commencing) {
    end = at + 3;
  } else {
    const wr_entry *e = wr_time_word_of(c, at, WR_TW_UNIT, &end);
    if (e == NULL || (e->flags & WR_TF_PLURAL) ||
        (e->value != WR_TU_WEEK && e->value != WR_TU_WEEKEND))
      return false;
    unit = (wr_time_unit) e->value;
    uint32_t next = wr_cursor_gap(c, end);
    if (unit == WR_TU_WEEK && next < c->end && wr_is_digit((uint8_t) c->s[next]))
      return numbered(c, next, w);
    if (!wr_time_any(c, next, "of beginning commencing starting ending from", &stop)) return false;
    end = stop;
    if (wr_time_any(c, wr_cursor_gap(c, end), "on", &stop)) end = stop;
  }
  if (!day_behind(c, wr_cursor_gap(c, end), day_first, w)) return false;
  w->start = at;
  w->hull = (uint8_t) unit;
  w->weak = false;
  return true;
}

bool wr_weekend_behind (const wr_cursor *c, wr_said *w) {
  uint32_t end, next = wr_cursor_gap(c, w->end);
  if (!(w->says & WR_SAYS_HOLIDAY) || w->hull || next == w->end) return false;
  const wr_entry *e = wr_time_word_of(c, next, WR_TW_UNIT, &end);
  if (e == NULL || e->value != WR_TU_WEEKEND || (e->flags & WR_TF_PLURAL)) return false;
  w->hull = WR_TU_WEEKEND;
  w->end = end;
  return true;
}

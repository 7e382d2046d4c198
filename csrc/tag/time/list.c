/* list.c: days of one month in a row: "18 and 19 June", "June 8 and 9" */
#include "tag/time/list.h"

#include "segment/character.h"
#include "tag/time/civil.h"
#include "tag/time/date.h"
#include "tag/time/digit.h"
#include "tag/time/point.h"

enum { REACH = 6, GAP = 8 };

static const uint32_t day_of_month = WR_SAYS_MONTH | WR_SAYS_DAY;

/* Past ",", "and", ", or", "&" behind `at`; `at` when none stands there. */
static uint32_t joined (const wr_cursor *c, uint32_t at) {
  uint32_t end, i = wr_cursor_gap(c, at);
  bool comma = i == at && i + 1 < c->end && c->s[i] == ',' && c->s[i + 1] == ' ';
  if (comma) i = wr_cursor_gap(c, i + 1);
  if (wr_time_any(c, i, "and or", &end)) return wr_cursor_gap(c, end);
  if (i > at && i + 1 < c->end && c->s[i] == '&') return wr_cursor_gap(c, i + 1);
  return comma ? i : at;
}

/* The day in figures at `at`; its end, 0 when there is none. */
static uint32_t day_at (const wr_cursor *c, uint32_t at, int32_t *day, bool *ordinal) {
  if (at >= c->end || !wr_is_digit((uint8_t) c->s[at])) return 0;
  uint32_t end = wr_date_day(c, at, day, ordinal);
  return end && !(end < c->end && (c->s[end] == '/' || c->s[end] == '-')) ? end : 0;
}

static bool make (uint32_t at, uint32_t end, int32_t day, const wr_said *of, wr_phrase *p) {
  wr_said w = {.start = at, .end = end, .day = (uint8_t) day, .month = of->month,
               .year = of->year, .short_year = of->short_year,
               .says = day_of_month | (of->says & WR_SAYS_YEAR)};
  int32_t year = w.says & WR_SAYS_YEAR ? w.year : 2000;
  return day <= wr_civil_month_days(year, w.month) && wr_phrase_point(p, &w);
}

/* "18" of "18 and 19 June". */
static bool before_month (const wr_cursor *c, uint32_t at, const wr_time_context *x,
                          wr_phrase *p) {
  int32_t day, other;
  bool ordinal, other_ordinal;
  uint32_t end = day_at(c, at, &day, &ordinal), i = end, next;
  if (end == 0 || wr_time_back(c, at, x->floor, "between from") < at) return false;
  bool cued = ordinal || at == c->start || wr_time_back(c, at, c->start,
      "on the of by until since for through during dates and or") < at ||
      (at > c->start + 1 && c->s[at - 2] == ',');
  for (int k = 0; cued && k < REACH && (next = joined(c, i)) > i; k++) {
    wr_said w;
    if ((i = day_at(c, next, &other, &other_ordinal)) == 0 || other <= day) return false;
    if (wr_point_read(c, next, x->day_first, &w) && !w.weak && w.day == other &&
        (w.says & day_of_month) == day_of_month && !(w.says & WR_SAYS_IN_DAY))
      return make(at, end, day, &w, p);
  }
  return false;
}

/* "9" of "June 8 and 9": nothing that it could count stands behind. */
static bool behind_month (const wr_cursor *c, uint32_t at, const wr_time_context *x,
                          wr_phrase *p) {
  int32_t day;
  bool ordinal;
  const wr_said *w = x->last;
  uint32_t end, next, stop;
  if (w == NULL || x->date_end == 0 || at <= x->date_end || at - x->date_end > GAP) return false;
  if ((w->says & day_of_month) != day_of_month || (w->says & (WR_SAYS_YEAR | WR_SAYS_IN_DAY)) ||
      joined(c, x->date_end) != at)
    return false;
  bool figure = wr_is_digit((uint8_t) c->s[x->date_end - 1]) ||
      wr_is_digit((uint8_t) c->s[x->date_end - 3]);          /* "May 4", "May 4th" */
  end = day_at(c, at, &day, &ordinal);
  if (!figure || end == 0 || day <= w->day) return false;
  next = wr_cursor_gap(c, end);
  bool ends = next >= c->end || strchr(",.;:?!)", c->s[next]) != NULL ||
      wr_time_any(c, next, "and or in at were was are is when as to by from with", &stop);
  return ends && make(at, end, day, w, p);
}

bool wr_listed_day (const wr_cursor *c, uint32_t at, const wr_time_context *x, wr_phrase *p) {
  return before_month(c, at, x, p) || behind_month(c, at, x, p);
}

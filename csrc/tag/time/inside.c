/* inside.c: weekdays, n-ths and days of the month inside a stretch or near the anchor */
#include "tag/time/work.h"

#include "tag/time/civil.h"
#include "tag/time/text.h"

/* The weekday near the anchor, `day` being that of the anchor's week. */
static int32_t near_weekday (const wr_time_work *k, int32_t day) {
  const wr_said *w = k->w;
  if (w->soon) return day + (day <= k->base ? 7 : 0) + 7 * (w->pick - 1);
  if (w->says & WR_SAYS_PICK) {
    if (w->pick > 0) return day + 7;
    if (w->pick < 0) return day - (day >= k->base ? 7 : 0) + 7 * (w->pick + 1);
    return day < k->base && k->direction == WR_DIRECTION_FUTURE ? day + 7 : day;
  }
  switch (k->direction) {
    case WR_DIRECTION_PAST: return day > k->base ? day - 7 : day;
    case WR_DIRECTION_FUTURE: return day < k->base ? day + 7 : day;
    case WR_DIRECTION_NEAREST:
      return day - k->base > 3 ? day - 7 : k->base - day > 3 ? day + 7 : day;
    default: return day;
  }
}

void wr_time_weekday (wr_time_work *k) {
  const wr_said *w = k->w;
  wr_stretch *s = k->out;
  s->grain = WR_TU_DAY;
  if (!k->anchor.known && !k->set) {
    s->n = 0;
    wr_timex_number(s, "XXXX-WXX-", w->weekday, 1);
    return;
  }
  int32_t in = k->set ? k->from : k->base,
      day = wr_week_of(k, in) + (w->weekday - k->week_start + 7) % 7;
  if (!k->set) {
    s->anchored = true;
    day = near_weekday(k, day);
  }
  wr_put_days(k, day, day + 1, WR_TU_DAY);
  wr_write_day(s, day);
}

/* ISO 8601: the week that holds the stretch's first Thursday is its first; n < 0 from its end. */
static int32_t nth_week (int32_t from, int32_t to, int32_t n) {
  int32_t day = from - wr_civil_weekday(from) + 1;
  if (wr_civil_weekday(from) > 4) day += 7;
  if (n > 0) return day + (n - 1) * 7;
  while (day + 10 < to) day += 7;
  return day + (n + 1) * 7;
}

static int32_t nth_weekday (int32_t from, int32_t to, int32_t weekday, int32_t n) {
  int32_t day = from + (weekday - wr_civil_weekday(from) + 7) % 7;
  if (n > 0) return day + (n - 1) * 7;
  while (day + 7 < to) day += 7;
  return day + (n + 1) * 7;
}

void wr_time_nth (wr_time_work *k) {
  const wr_said *w = k->w;
  wr_stretch *s = k->out;
  int32_t n = w->nth, from = k->from, to = k->to, day;
  s->n = 0;
  if (!k->set) return;
  if (w->says & WR_SAYS_WEEKDAY) {
    day = nth_weekday(from, to, w->weekday, n);
    wr_put_days(k, day, day + 1, WR_TU_DAY);
    wr_write_day(s, day);
    return;
  }
  switch (w->nth_unit) {
    case WR_TU_DAY:
      day = n < 0 ? to + n : from + n - 1;
      wr_put_days(k, day, day + 1, WR_TU_DAY);
      wr_write_day(s, day);
      return;
    case WR_TU_WEEK: case WR_TU_WEEKEND:
      day = nth_week(from, to, n);
      wr_write_week(s, day);
      if (w->nth_unit == WR_TU_WEEK) {
        wr_put_days(k, day, day + 7, WR_TU_WEEK);
      } else {
        wr_put_days(k, day + 5, day + 7, WR_TU_WEEKEND);
        wr_timex_add(s, "-WE");
      }
      return;
    default: {
      wr_civil c = wr_civil_of(n < 0 ? wr_civil_add_months(to, n)
          : wr_civil_add_months(from, n - 1));
      wr_put_months(k, c.year, c.month, 1, WR_TU_MONTH);
      wr_timex_year(s, true, c.year);
      wr_timex_number(s, "-", c.month, 2);
    }
  }
}

/* The day of the month that is said, in the month n months from the one of `in`; false where that
   month has no such day or its weekday is another than is said. */
static bool in_month (const wr_said *w, int32_t in, int32_t n, int32_t *day) {
  wr_civil c = wr_civil_of(in);
  c = wr_civil_of(wr_civil_add_months(wr_civil_days(c.year, c.month, 1), n));
  if (w->day > wr_civil_month_days(c.year, c.month)) return false;
  *day = wr_civil_days(c.year, c.month, w->day);
  return !(w->says & WR_SAYS_WEEKDAY) || wr_civil_weekday(*day) == w->weekday;
}

/* The day of the month nearest in the direction that is wanted. */
static bool near_month_day (const wr_time_work *k, int32_t *day) {
  int step = k->direction == WR_DIRECTION_PAST ? -1 : 1;
  for (int n = 0; n < 14; n++) {
    if (!in_month(k->w, k->base, step * n, day)) continue;
    bool wrong = (k->direction == WR_DIRECTION_PAST && *day > k->base) ||
        (k->direction == WR_DIRECTION_FUTURE && *day < k->base);
    if (!wrong) return true;
  }
  return in_month(k->w, k->base, 0, day);
}

void wr_time_month_day (wr_time_work *k) {
  wr_stretch *s = k->out;
  int32_t day;
  s->grain = WR_TU_DAY;
  if (!k->set && !k->anchor.known) {
    wr_timex_number(s, "XXXX-XX-", k->w->day, 2);
    return;
  }
  if (!k->set) s->anchored = true;
  if (!(k->set ? in_month(k->w, k->from, 0, &day) : near_month_day(k, &day))) return;
  wr_put_days(k, day, day + 1, WR_TU_DAY);
  wr_write_day(s, day);
}

void wr_time_beside (wr_time_work *k) {
  const wr_said *w = k->w;
  wr_stretch *s = k->out;
  int n = w->beside;
  s->grain = WR_TU_DAY;
  s->n = 0;
  if (!k->set) {
    wr_timex_number(s, "XXXX-WXX-", w->beside_weekday, 1);
    return;
  }
  int32_t day = n > 0 ? k->to : k->from - 1, off = wr_civil_weekday(day) - w->beside_weekday;
  day += n > 0 ? (7 - off) % 7 + 7 * (n - 1) : -((7 + off) % 7) + 7 * (n + 1);
  wr_put_days(k, day, day + 1, WR_TU_DAY);
  wr_write_day(s, day);
}

void wr_time_hull (wr_time_work *k) {
  wr_stretch *s = k->out;
  if (!k->set) return;
  int32_t weekday = wr_civil_weekday(k->from), monday = k->from - weekday + 1;
  if (k->w->hull == WR_TU_WEEK) {
    int32_t first = wr_week_of(k, k->from);
    wr_put_days(k, first, first + 7, WR_TU_WEEK);
    wr_write_week(s, first + (8 - k->week_start) % 7);
    return;
  }
  if (weekday < 3) monday -= 7;        /* a Monday is behind its weekend, a Thursday before */
  int32_t from = k->from < monday + 5 ? k->from : monday + 5,
      to = k->to > monday + 7 ? k->to : monday + 7;
  wr_put_days(k, from, to, WR_TU_WEEKEND);
  wr_write_week(s, monday);
  wr_timex_add(s, "-WE");
}

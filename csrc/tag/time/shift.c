/* shift.c: stretches seen from now: "last week", "this year", "next hour" */
#include "tag/time/work.h"

#include "tag/time/civil.h"
#include "tag/time/text.h"

/* How many days on the n-th workday from `day` lies. */
static int32_t work_days (int32_t day, int32_t n) {
  int32_t step = n < 0 ? -1 : 1, at = day;
  for (int32_t left = n < 0 ? -n : n; left > 0;) {
    at += step;
    left -= wr_civil_weekday(at) < 6;
  }
  return at - day;
}

/* "last week", "this year", "tomorrow", "the day". */
static void shift_days (wr_time_work *k) {
  const wr_said *w = k->w;
  wr_civil b = wr_civil_of(k->base);
  int32_t n = w->shift, week = wr_week_of(k, k->base), year, month;
  wr_stretch *s = k->out;
  switch (w->shift_unit) {
    case WR_TU_DAY: case WR_TU_NIGHT:
      if (w->work) n = work_days(k->base, n);
      wr_put_days(k, k->base + n, k->base + n + 1, WR_TU_DAY);
      wr_write_day(s, k->from);
      return;
    case WR_TU_WEEK: case WR_TU_FORTNIGHT:
      wr_put_days(k, week + 7 * n, week + 7 * n + (w->shift_unit == WR_TU_WEEK ? 7 : 14),
                  WR_TU_WEEK);
      wr_write_week(s, k->from + (8 - k->week_start) % 7);
      return;
    case WR_TU_WEEKEND:
      week = k->base - wr_civil_weekday(k->base) + 1;
      if ((w->says & WR_SAYS_PICK) && k->direction == WR_DIRECTION_PAST && week + 5 > k->base)
        n--;
      wr_put_days(k, week + 7 * n + 5, week + 7 * n + 7, WR_TU_WEEKEND);
      wr_write_week(s, k->from);
      wr_timex_add(s, "-WE");
      return;
    case WR_TU_MONTH: case WR_TU_QUARTER:
      month = w->shift_unit == WR_TU_MONTH ? b.month : wr_floor_to(b.month - 1, 3) + 1;
      year = wr_civil_add_months(wr_civil_days(b.year, month, 1),
          n * (w->shift_unit == WR_TU_MONTH ? 1 : 3));
      b = wr_civil_of(year);
      wr_put_months(k, b.year, b.month, w->shift_unit == WR_TU_MONTH ? 1 : 3,
          (wr_time_unit) w->shift_unit);
      wr_timex_year(s, true, b.year);
      if (w->shift_unit == WR_TU_MONTH) wr_timex_number(s, "-", b.month, 2);
      else wr_timex_number(s, "-Q", (b.month + 2) / 3, 1);
      return;
    case WR_TU_YEAR:
      wr_put_months(k, b.year + n, 1, 12, WR_TU_YEAR);
      wr_timex_year(s, true, b.year + n);
      return;
    case WR_TU_DECADE:
      year = wr_floor_to(b.year, 10) + n * 10;
      wr_put_months(k, year, 1, 120, WR_TU_DECADE);
      wr_write_decade(s, year, 3);
      return;
    case WR_TU_CENTURY: case WR_TU_MILLENNIUM:
      year = wr_floor_to(b.year, 100) + n * 100;
      wr_put_months(k, year, 1, 1200, WR_TU_CENTURY);
      wr_write_decade(s, year, 2);
      return;
    default: return;
  }
}

/* Seconds, minutes and hours around now: "this minute" by the clock, "last hour" up to now. */
static bool shift_clock (wr_time_work *k) {
  int32_t unit = k->w->shift_unit == WR_TU_HOUR ? 3600 : k->w->shift_unit == WR_TU_MINUTE ? 60
      : 1;
  if (k->w->shift_unit > WR_TU_HOUR) return false;
  int64_t at = k->w->shift ? k->anchor.at + (k->w->shift < 0 ? (int64_t) k->w->shift * unit : 0)
      : k->anchor.at - k->anchor.at % unit;
  wr_stretch *s = k->out;
  if (k->anchor.grain >= WR_TU_DAY) {  /* the hour that now is, is not known */
    s->grain = (wr_time_unit) k->w->shift_unit;
    wr_write_day(s, k->base);
    wr_timex_add(s, "TXX:XX");
    return true;
  }
  char text[WR_MOMENT_TEXT + 1];
  text[wr_moment_write(at, true, text)] = 0;
  text[k->w->shift_unit == WR_TU_SECOND ? 19 : 16] = 0;
  wr_timex_add(s, text);
  s->from = at;
  s->to = at + unit;
  s->grain = (wr_time_unit) k->w->shift_unit;
  s->known = s->anchored = true;
  return true;
}

void wr_time_shift (wr_time_work *k) {
  if (!shift_clock(k)) shift_days(k);
}

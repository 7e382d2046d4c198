/* choose.c: parts of a year, and which year is meant */
#include "tag/time/work.h"

#include "tag/time/civil.h"
#include "tag/time/holiday.h"
#include "tag/time/text.h"

/* In a story a month that lies further back than this is next year's: January after December. */
enum { THREE_QUARTERS = 275 };

/* Whether [from, to) lies on the wrong side of the anchor: 1 too late, -1 too early. */
static int wrong_side (const wr_time_work *k, int32_t from, int32_t to) {
  if (k->direction == WR_DIRECTION_PAST && from > k->base) return 1;
  if (k->direction == WR_DIRECTION_FUTURE && to <= k->base) return -1;
  return 0;
}

/* The days of a month, season, quarter, half or holiday in a year. */
static bool within_year (const wr_time_work *k, int32_t year, int32_t *from, int32_t *to) {
  static const uint8_t first[] = {0, 3, 6, 9, 12};
  const wr_said *w = k->w;
  int32_t month = 1, n = 12;
  if (w->says & WR_SAYS_HOLIDAY) {
    return wr_holiday_find(w->holiday, year, from, to);
  }
  if (w->says & WR_SAYS_MONTH) {
    month = w->month;
    n = 1;
  } else if (w->says & WR_SAYS_SEASON) {
    month = first[w->season];
    n = 3;
  } else if (w->says & WR_SAYS_QUARTER) {
    month = w->quarter * 3 - 2;
    n = 3;
  } else if (w->says & WR_SAYS_HALF) {
    month = w->half * 6 - 5;
    n = 6;
  }
  *from = wr_civil_days(year, month, 1);
  *to = wr_civil_add_months(*from, n);
  if ((w->says & WR_SAYS_DAY) && (w->says & WR_SAYS_MONTH)) {
    if (w->day > wr_civil_month_days(year, month)) return false;
    *from += w->day - 1;
    *to = *from + 1;
  }
  return true;
}

/* The year of what is said without one: by pick, by weekday, by direction. */
static bool choose_year (wr_time_work *k, int32_t *year) {
  const wr_said *w = k->w;
  int32_t from, to;
  *year = wr_civil_of(k->base).year;
  if (!within_year(k, *year, &from, &to)) {     /* 29 February */
    for (int i = 0; i < 8 && !within_year(k, *year, &from, &to); i++)
      *year += k->direction == WR_DIRECTION_FUTURE ? 1 : -1;
    return true;
  }
  if (w->says & WR_SAYS_PICK) {
    if (w->pick > 0) *year += w->pick - (from > k->base);
    if (w->pick < 0) *year += w->pick + (to <= k->base);
    return true;
  }
  if ((w->says & WR_SAYS_WEEKDAY) && (w->says & WR_SAYS_DAY)) {
    for (int i = 0; i <= 5; i++) {
      static const int8_t tries[] = {0, -1, 1, 2, -2, 3};
      if (within_year(k, *year + tries[i], &from, &to) && wr_civil_weekday(from) == w->weekday) {
        *year += tries[i];
        return true;
      }
    }
  }
  *year -= wrong_side(k, from, to);
  if (k->direction == WR_DIRECTION_AUTO && k->base - to > THREE_QUARTERS) (*year)++;
  if (k->direction == WR_DIRECTION_NEAREST) {
    if (from - k->base > 183) (*year)--;
    else if (k->base - to > 183) (*year)++;
  }
  return true;
}

/* A day, or "(from,to,PnD)" of a feast of many. */
static void write_holiday (wr_time_work *k, int32_t year) {
  wr_stretch *s = k->out, last = {.n = 0};
  int32_t from, to;
  if (!wr_holiday_find(k->w->holiday, year, &from, &to)) return;
  if (to - from == 1) {
    wr_write_day(s, from);
    return;
  }
  wr_timex_add(s, "(");
  wr_stretch first = {.n = 0};
  wr_write_day(&first, from);
  wr_write_day(&last, to);
  first.timex[first.n] = last.timex[last.n] = 0;
  wr_timex_add(s, first.timex);
  wr_timex_add(s, ",");
  wr_timex_add(s, last.timex);
  wr_timex_number(s, ",P", to - from, to - from > 9 ? 2 : 1);
  wr_timex_add(s, "D)");
}

static void write_year_part (wr_time_work *k, bool known, int32_t year) {
  const wr_said *w = k->w;
  wr_stretch *s = k->out;
  static const char *const seasons[] = {"", "-SP", "-SU", "-FA", "-WI"};
  s->n = 0;
  if ((w->says & WR_SAYS_HOLIDAY) && known) {
    write_holiday(k, year);
    return;
  }
  wr_timex_year(s, known, year);
  if (w->says & WR_SAYS_HOLIDAY) {
    wr_timex_number(s, "-", wr_holiday_fixed(w->holiday) ? w->holiday / 100 : -1, 2);
    wr_timex_number(s, "-", wr_holiday_fixed(w->holiday) ? w->holiday % 100 : -1, 2);
  } else if (w->says & WR_SAYS_MONTH) {
    wr_timex_number(s, "-", w->month, 2);
    if (w->says & WR_SAYS_DAY) wr_timex_number(s, "-", w->day, 2);
  } else if (w->says & WR_SAYS_SEASON) {
    wr_timex_add(s, seasons[w->season]);
  } else if (w->says & WR_SAYS_QUARTER) {
    wr_timex_number(s, "-Q", w->quarter, 1);
  } else if (w->says & WR_SAYS_HALF) {
    wr_timex_number(s, "-H", w->half, 1);
  }
}

static wr_time_unit year_part_grain (uint32_t says) {
  if (says & (WR_SAYS_HOLIDAY | WR_SAYS_DAY)) return WR_TU_DAY;
  if (says & WR_SAYS_MONTH) return WR_TU_MONTH;
  return says & (WR_SAYS_SEASON | WR_SAYS_QUARTER) ? WR_TU_QUARTER : WR_TU_YEAR;
}

/* A month, season, holiday … of the year that is said, shifted to, or chosen. */
bool wr_time_year_part (wr_time_work *k) {
  const wr_said *w = k->w;
  int32_t year = w->year, from, to;
  bool known = true;
  if (w->says & WR_SAYS_YEAR) {
    if (!within_year(k, year, &from, &to)) return false;
  } else if (k->set) {
    year = wr_civil_of(k->from).year;
  } else if (k->anchor.known) {
    choose_year(k, &year);
    k->out->anchored = true;
  } else {
    known = false;
  }
  write_year_part(k, known, year);
  k->out->grain = year_part_grain(w->says);
  if (!known) return true;
  if (!within_year(k, year, &from, &to)) return false;
  wr_put_days(k, from, to, k->out->grain);
  return true;
}

/* time_resolve.c: which time is meant by what is said */
#include "tag/time_resolve.h"

#include "tag/time_civil.h"
#include "tag/time_holiday.h"
#include "tag/time_text.h"

/* The work: the days found so far, [from, to), inside which the finer fields are looked for. */
typedef struct work {
  const wr_said *w;
  wr_anchored anchor;
  wr_direction direction;
  wr_stretch *out;
  int32_t base;                        /* the anchor's day */
  int32_t from, to;
  bool set;                            /* from and to are */
  bool year_known;
  int32_t year;
} work;

static int32_t day_of (int64_t at) {
  int64_t second = at % WR_DAY_SECONDS;
  return (int32_t) ((at - (second < 0 ? second + WR_DAY_SECONDS : second)) / WR_DAY_SECONDS);
}

static void put (work *k, int32_t from, int32_t to, wr_time_unit grain) {
  k->from = from;
  k->to = to;
  k->set = true;
  k->out->grain = grain;
}

static void put_months (work *k, int32_t year, int32_t month, int32_t n, wr_time_unit grain) {
  int32_t from = wr_civil_days(year, month, 1);
  put(k, from, wr_civil_add_months(from, n), grain);
}

static int32_t floor_to (int32_t n, int32_t step) {
  return n - (n % step + step) % step;
}

static void write_day (wr_stretch *s, int32_t day) {
  wr_civil c = wr_civil_of(day);
  s->n = 0;
  wr_timex_year(s, true, c.year);
  wr_timex_number(s, "-", c.month, 2);
  wr_timex_number(s, "-", c.day, 2);
}

static void write_week (wr_stretch *s, int32_t day) {
  int32_t year, week = wr_civil_week(day, &year);
  s->n = 0;
  wr_timex_year(s, true, year);
  wr_timex_number(s, "-W", week, 2);
}

static void write_decade (wr_stretch *s, int32_t year, int digits) {
  s->n = 0;
  int32_t n = year;
  if (year <= 0) n = -year;
  wr_timex_number(s, year <= 0 ? "BC" : "", digits == 3 ? n / 10 : n / 100, digits);
}

/* "last week", "this year", "tomorrow", "the day". */
static void shift (work *k) {
  const wr_said *w = k->w;
  wr_civil b = wr_civil_of(k->base);
  int32_t n = w->shift, week = k->base - wr_civil_weekday(k->base) + 1, year, month;
  wr_stretch *s = k->out;
  switch (w->shift_unit) {
    case WR_TU_DAY: case WR_TU_NIGHT:
      put(k, k->base + n, k->base + n + 1, WR_TU_DAY);
      write_day(s, k->from);
      return;
    case WR_TU_WEEK: case WR_TU_FORTNIGHT:
      put(k, week + 7 * n, week + 7 * n + (w->shift_unit == WR_TU_WEEK ? 7 : 14), WR_TU_WEEK);
      write_week(s, k->from);
      return;
    case WR_TU_WEEKEND:
      if ((w->says & WR_SAYS_PICK) && k->direction == WR_DIRECTION_PAST && week + 5 > k->base)
        n--;
      put(k, week + 7 * n + 5, week + 7 * n + 7, WR_TU_WEEKEND);
      write_week(s, k->from);
      wr_timex_add(s, "-WE");
      return;
    case WR_TU_MONTH: case WR_TU_QUARTER:
      month = w->shift_unit == WR_TU_MONTH ? b.month : floor_to(b.month - 1, 3) + 1;
      year = wr_civil_add_months(wr_civil_days(b.year, month, 1),
          n * (w->shift_unit == WR_TU_MONTH ? 1 : 3));
      b = wr_civil_of(year);
      put_months(k, b.year, b.month, w->shift_unit == WR_TU_MONTH ? 1 : 3,
          (wr_time_unit) w->shift_unit);
      wr_timex_year(s, true, b.year);
      if (w->shift_unit == WR_TU_MONTH) wr_timex_number(s, "-", b.month, 2);
      else wr_timex_number(s, "-Q", (b.month + 2) / 3, 1);
      return;
    case WR_TU_YEAR:
      put_months(k, b.year + n, 1, 12, WR_TU_YEAR);
      wr_timex_year(s, true, b.year + n);
      return;
    case WR_TU_DECADE:
      year = floor_to(b.year, 10) + n * 10;
      put_months(k, year, 1, 120, WR_TU_DECADE);
      write_decade(s, year, 3);
      return;
    case WR_TU_CENTURY: case WR_TU_MILLENNIUM:
      year = floor_to(b.year, 100) + n * 100;
      put_months(k, year, 1, 1200, WR_TU_CENTURY);
      write_decade(s, year, 2);
      return;
    default: return;
  }
}

/* Seconds, minutes and hours around now: "this minute", "last hour". */
static bool shift_clock (work *k) {
  int32_t unit = k->w->shift_unit == WR_TU_HOUR ? 3600 : k->w->shift_unit == WR_TU_MINUTE ? 60
      : 1;
  if (k->w->shift_unit > WR_TU_HOUR) return false;
  int64_t at = k->anchor.at - k->anchor.at % unit + (int64_t) k->w->shift * unit;
  wr_stretch *s = k->out;
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

/* Whether [from, to) lies on the wrong side of the anchor: 1 too late, -1 too early. */
static int wrong_side (const work *k, int32_t from, int32_t to) {
  if (k->direction == WR_DIRECTION_PAST && from > k->base) return 1;
  if (k->direction == WR_DIRECTION_FUTURE && to <= k->base) return -1;
  return 0;
}

/* The days of a month, season, quarter, half or holiday in a year. */
static bool within_year (const work *k, int32_t year, int32_t *from, int32_t *to) {
  static const uint8_t first[] = {0, 3, 6, 9, 12};
  const wr_said *w = k->w;
  int32_t month = 1, n = 12;
  if (w->says & WR_SAYS_HOLIDAY) {
    *from = wr_holiday_days(w->holiday, year);
    *to = *from + 1;
    return true;
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
static bool choose_year (work *k, int32_t *year) {
  const wr_said *w = k->w;
  int32_t from, to;
  *year = wr_civil_of(k->base).year;
  if (!within_year(k, *year, &from, &to)) {     /* 29 February */
    for (int i = 0; i < 8 && !within_year(k, *year, &from, &to); i++)
      *year += k->direction == WR_DIRECTION_FUTURE ? 1 : -1;
    return true;
  }
  if (w->says & WR_SAYS_PICK) {
    if (w->pick > 0 && from <= k->base) (*year)++;
    if (w->pick < 0 && to > k->base) (*year)--;
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
  if (k->direction == WR_DIRECTION_NEAREST) {
    if (from - k->base > 183) (*year)--;
    else if (k->base - to > 183) (*year)++;
  }
  return true;
}

static void write_year_part (work *k, bool known, int32_t year) {
  const wr_said *w = k->w;
  wr_stretch *s = k->out;
  static const char *const seasons[] = {"", "-SP", "-SU", "-FA", "-WI"};
  s->n = 0;
  if ((w->says & WR_SAYS_HOLIDAY) && known) {
    write_day(s, wr_holiday_days(w->holiday, year));
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

enum { YEAR_PARTS = WR_SAYS_MONTH | WR_SAYS_SEASON | WR_SAYS_QUARTER | WR_SAYS_HALF |
       WR_SAYS_HOLIDAY };

static wr_time_unit year_part_grain (uint32_t says) {
  if (says & (WR_SAYS_HOLIDAY | WR_SAYS_DAY)) return WR_TU_DAY;
  if (says & WR_SAYS_MONTH) return WR_TU_MONTH;
  return says & (WR_SAYS_SEASON | WR_SAYS_QUARTER) ? WR_TU_QUARTER : WR_TU_YEAR;
}

/* A month, season, holiday … of the year that is said, shifted to, or chosen. */
static bool year_part (work *k) {
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
  put(k, from, to, k->out->grain);
  return true;
}

/* A weekday alone or in a shifted week. */
static void weekday (work *k) {
  const wr_said *w = k->w;
  wr_stretch *s = k->out;
  s->grain = WR_TU_DAY;
  if (!k->anchor.known && !k->set) {
    s->n = 0;
    wr_timex_number(s, "XXXX-WXX-", w->weekday, 1);
    return;
  }
  int32_t day, week;
  if (k->set) {
    week = k->from - wr_civil_weekday(k->from) + 1;
    day = week + w->weekday - 1;
  } else {
    s->anchored = true;
    week = k->base - wr_civil_weekday(k->base) + 1;
    day = week + w->weekday - 1;
    if (w->says & WR_SAYS_PICK) {
      if (w->pick > 0) day = w->weekday + week - 1 + 7;
      if (w->pick < 0 && day >= k->base) day -= 7;
    } else if (k->direction == WR_DIRECTION_PAST && day > k->base) {
      day -= 7;
    } else if (k->direction == WR_DIRECTION_FUTURE && day <= k->base) {
      day += day == k->base ? 0 : 7;
    } else if (k->direction == WR_DIRECTION_NEAREST) {
      if (day - k->base > 3) day -= 7;
      else if (k->base - day > 3) day += 7;
    }
  }
  put(k, day, day + 1, WR_TU_DAY);
  write_day(s, day);
}

/* "the first week of", "the last Monday in", "the third day of" what is found so far. */
static void nth (work *k) {
  const wr_said *w = k->w;
  wr_stretch *s = k->out;
  if (!k->set) {
    s->n = 0;
    return;
  }
  int32_t n = w->nth, from = k->from, to = k->to, day;
  if (w->says & WR_SAYS_WEEKDAY) {
    day = from + (w->weekday - wr_civil_weekday(from) + 7) % 7 + (n > 0 ? n - 1 : 0) * 7;
    if (n < 0) while (day + 7 < to) day += 7;
    put(k, day, day + 1, WR_TU_DAY);
    write_day(s, day);
    return;
  }
  switch (w->nth_unit) {
    case WR_TU_DAY:
      day = n < 0 ? to - 1 : from + n - 1;
      put(k, day, day + 1, WR_TU_DAY);
      write_day(s, day);
      return;
    case WR_TU_WEEK: case WR_TU_WEEKEND:
      /* ISO 8601: the week that holds the stretch's first Thursday is its first */
      day = from - wr_civil_weekday(from) + 1;
      if (wr_civil_weekday(from) > 4) day += 7;
      if (n > 0) day += (n - 1) * 7;
      else while (day + 10 < to) day += 7;
      if (w->nth_unit == WR_TU_WEEKEND) {
        put(k, day + 5, day + 7, WR_TU_WEEKEND);
        write_week(s, day);
        wr_timex_add(s, "-WE");
        return;
      }
      put(k, day, day + 7, WR_TU_WEEK);
      write_week(s, day);
      return;
    default: {
      wr_civil c = wr_civil_of(n < 0 ? wr_civil_add_months(to, -1)
        : wr_civil_add_months(from, n - 1));
      put_months(k, c.year, c.month, 1, WR_TU_MONTH);
      s->n = 0;
      wr_timex_year(s, true, c.year);
      wr_timex_number(s, "-", c.month, 2);
    }
  }
}

/* A day of the month without its month. */
static void bare_day (work *k) {
  wr_stretch *s = k->out;
  s->grain = WR_TU_DAY;
  if (!k->set && !k->anchor.known) {
    wr_timex_number(s, "XXXX-XX-", k->w->day, 2);
    return;
  }
  wr_civil c = wr_civil_of(k->set ? k->from : k->base);
  if (!k->set) s->anchored = true;
  if (k->w->day > wr_civil_month_days(c.year, c.month)) return;
  int32_t day = wr_civil_days(c.year, c.month, k->w->day);
  if (!k->set && k->direction == WR_DIRECTION_PAST && day > k->base) day =
      wr_civil_add_months(day, -1);
  if (!k->set && k->direction == WR_DIRECTION_FUTURE && day < k->base) day =
      wr_civil_add_months(day, 1);
  put(k, day, day + 1, WR_TU_DAY);
  write_day(s, day);
}

static bool calendar (work *k) {
  const wr_said *w = k->w;
  wr_stretch *s = k->out;
  if (w->says & WR_SAYS_SHIFT) {
    if (!k->anchor.known) return true;
    s->anchored = true;
    if (shift_clock(k)) return true;
    shift(k);
  } else if (w->says & WR_SAYS_DECADE) {
    put_months(k, w->year, 1, 120, WR_TU_DECADE);
    write_decade(s, w->year, 3);
  } else if (w->says & WR_SAYS_CENTURY) {
    put_months(k, w->year, 1, 1200, WR_TU_CENTURY);
    write_decade(s, w->year, 2);
  } else if ((w->says & WR_SAYS_YEAR) && !(w->says & YEAR_PARTS)) {
    put_months(k, w->year, 1, 12, WR_TU_YEAR);
    wr_timex_year(s, true, w->year);
  }
  if ((w->says & YEAR_PARTS) && !year_part(k)) return false;
  if ((w->says & WR_SAYS_DAY) && !(w->says & WR_SAYS_MONTH)) bare_day(k);
  if (w->says & WR_SAYS_NTH) nth(k);
  else if ((w->says & WR_SAYS_WEEKDAY) && !(w->says & (WR_SAYS_DAY | WR_SAYS_HOLIDAY)))
    weekday(k);
  return true;
}

/* The hours of a part of the day. */
static void part_hours (int part, int32_t *from, int32_t *to) {
  static const uint8_t hours[][2] = {
    {0, 24}, {0, 12}, {12, 19}, {18, 24}, {18, 24}, {12, 14}, {8, 18}, {4, 7}, {17, 20}
  };
  *from = hours[part][0] * 3600;
  *to = hours[part][1] * 3600;
}

static void write_clock (wr_stretch *s, const wr_said *w, int32_t hour) {
  wr_timex_number(s, "T", hour, 2);
  if (w->says & (WR_SAYS_MINUTE | WR_SAYS_SECOND)) wr_timex_number(s, ":", w->minute, 2);
  if (w->says & WR_SAYS_SECOND) wr_timex_number(s, ":", w->second, 2);
}

/* Hours and parts within the day found, or the anchor's. */
static void in_day (work *k, bool keep_date) {
  static const char *const parts[] = {"", "TMO", "TAF", "TEV", "TNI", "TMI", "TDT", "TDA", "TDU"};
  const wr_said *w = k->w;
  wr_stretch *s = k->out;
  bool bare = !k->set && !(w->says & ~(uint32_t) (WR_SAYS_IN_DAY | WR_SAYS_OFFSET));
  int32_t from, to, day = k->set ? k->from : k->base, hour = w->hour;
  if (hour == 24) {
    hour = 0;
    if (k->set) day++;
  }
  if (w->says & WR_SAYS_HOUR) {
    from = hour * 3600 + (w->says & WR_SAYS_MINUTE ? w->minute * 60 : 0) +
        (w->says & WR_SAYS_SECOND ? w->second : 0);
    s->grain = w->says & WR_SAYS_SECOND ? WR_TU_SECOND : w->says & WR_SAYS_MINUTE ? WR_TU_MINUTE
        : WR_TU_HOUR;
    to = from + (s->grain == WR_TU_SECOND ? 1 : s->grain == WR_TU_MINUTE ? 60 : 3600);
  } else {
    part_hours(w->part, &from, &to);
    s->grain = WR_TU_HOUR;
  }
  if (bare && k->anchor.known) {
    s->anchored = true;
    int64_t now = k->anchor.at - (int64_t) k->base * WR_DAY_SECONDS;
    if (k->direction == WR_DIRECTION_FUTURE && (w->says & WR_SAYS_HOUR) && now > from) day++;
    if (keep_date) write_day(s, day);
  } else if (k->set) {
    write_day(s, day);
  }
  if (w->says & WR_SAYS_HOUR) write_clock(s, w, hour);
  else wr_timex_add(s, parts[w->part]);
  if (!k->set && !(bare && k->anchor.known)) return;
  s->from = (int64_t) day * WR_DAY_SECONDS + from;
  s->to = (int64_t) day * WR_DAY_SECONDS + to;
  s->known = true;
}

int64_t wr_resolve_move (int64_t at, const wr_lapse *l, int sign) {
  static const int32_t seconds[WR_TU_N] = {
    [WR_TU_SECOND] = 1, [WR_TU_MINUTE] = 60, [WR_TU_HOUR] = 3600, [WR_TU_DAY] = WR_DAY_SECONDS,
    [WR_TU_NIGHT] = WR_DAY_SECONDS, [WR_TU_WEEKEND] = 7 * WR_DAY_SECONDS,
    [WR_TU_WEEK] = 7 * WR_DAY_SECONDS, [WR_TU_FORTNIGHT] = 14 * WR_DAY_SECONDS
  };
  static const int32_t months[WR_TU_N] = {
    [WR_TU_MONTH] = 1, [WR_TU_QUARTER] = 3, [WR_TU_YEAR] = 12, [WR_TU_DECADE] = 120,
    [WR_TU_CENTURY] = 1200, [WR_TU_MILLENNIUM] = 12000
  };
  for (uint32_t i = 0; i < l->n; i++) {
    double n;
    int unit = l->part[i].unit;
    if (l->part[i].some || !wr_decimal_double(l->part[i].n, &n) || n > 1e5) continue;
    if (months[unit]) {
      double all = n * months[unit];
      if (all > 120000) all = 120000;
      int32_t day = day_of(at), moved = wr_civil_add_months(day, sign * (int32_t) all);
      at += (int64_t) (moved - day) * WR_DAY_SECONDS;
    } else {
      at += sign * (int64_t) (n * seconds[unit]);
    }
  }
  return at;
}

/* "24 years ago", "two days after Christmas": the stretch moved, as fine as the unit. */
static void offset (work *k, bool base_said) {
  const wr_said *w = k->w;
  wr_stretch *s = k->out;
  wr_time_unit unit = (wr_time_unit) w->offset.part[w->offset.n - 1].unit;
  if (!k->anchor.known && !k->set) {
    s->n = 0;
    s->grain = unit;
    return;
  }
  if (w->offset.part[0].some) {
    s->n = 0;
    s->known = false;
    k->set = false;
    wr_timex_add(s, w->sign < 0 ? "PAST_REF" : "FUTURE_REF");
    return;
  }
  int64_t at = k->set ? (int64_t) k->from * WR_DAY_SECONDS : k->anchor.at;
  if (s->known) at = s->from;
  at = wr_resolve_move(at, &w->offset, w->sign);
  int32_t day = day_of(at);
  wr_civil c = wr_civil_of(day);
  s->n = 0;
  s->anchored |= !base_said;
  s->known = false;
  if (unit <= WR_TU_HOUR) {
    char text[WR_MOMENT_TEXT + 1];
    text[wr_moment_write(at, true, text)] = 0;
    if (unit > WR_TU_SECOND || at % 60 == 0) text[16] = 0;
    wr_timex_add(s, text);
    s->from = at;
    s->to = at + 60;
    s->grain = WR_TU_MINUTE;
    s->known = true;
    k->set = false;
  } else if (unit < WR_TU_MONTH || (base_said && s->grain <= WR_TU_DAY)) {
    put(k, day, day + 1, WR_TU_DAY);
    write_day(s, day);
  } else if (unit < WR_TU_YEAR) {
    put_months(k, c.year, c.month, 1, WR_TU_MONTH);
    wr_timex_year(s, true, c.year);
    wr_timex_number(s, "-", c.month, 2);
  } else {
    put_months(k, c.year, 1, 12, WR_TU_YEAR);
    wr_timex_year(s, true, c.year);
  }
}

/* "early March", "the end of the week": the share of it that is meant. */
static void narrow (work *k) {
  int32_t from = k->from, to = k->to;
  int mod = k->w->mod;
  if (mod != WR_MOD_START && mod != WR_MOD_MID && mod != WR_MOD_END) return;
  wr_civil c = wr_civil_of(from);
  switch (k->out->grain) {
    case WR_TU_MONTH:
      if (mod != WR_MOD_END) k->to = from + (mod == WR_MOD_START ? 10 : 20);
      if (mod != WR_MOD_START) k->from = from + (mod == WR_MOD_MID ? 10 : 20);
      return;
    case WR_TU_WEEK:
      if (mod == WR_MOD_START) k->to = from + 3;
      if (mod == WR_MOD_END) k->from = from + 4;
      return;
    case WR_TU_YEAR:
      if (to - from < 365) return;
      if (mod == WR_MOD_START) k->to = wr_civil_days(c.year, 4, 1);
      if (mod == WR_MOD_MID) k->to = wr_civil_days(c.year, 9, 1);
      if (mod == WR_MOD_MID) k->from = wr_civil_days(c.year, 5, 1);
      if (mod == WR_MOD_END) k->from = wr_civil_days(c.year, 9, 1);
      return;
    default: return;
  }
}

bool wr_resolve (const wr_said *w, const wr_anchored *anchor, wr_direction direction,
                 bool keep_date, wr_stretch *out) {
  static const char *const refs[] = {"", "PRESENT_REF", "PAST_REF", "FUTURE_REF"};
  *out = (wr_stretch) {.grain = WR_TU_NONE};
  work k = {.w = w, .anchor = *anchor, .direction = direction, .out = out};
  if (anchor->known) k.base = day_of(anchor->at);
  if (w->says & WR_SAYS_REF) {
    wr_timex_add(out, refs[w->ref]);
    if (w->ref == WR_REF_PRESENT && anchor->known) {
      out->known = out->anchored = true;
      bool day = anchor->at % WR_DAY_SECONDS == 0;
      out->from = anchor->at;
      out->to = anchor->at + (day ? WR_DAY_SECONDS : 1);
      out->grain = day ? WR_TU_DAY : WR_TU_SECOND;
    }
    return true;
  }
  if (!calendar(&k)) return false;
  if (w->says & WR_SAYS_IN_DAY) in_day(&k, keep_date);
  bool base_said = (w->says & ~(uint32_t) WR_SAYS_OFFSET) != 0;
  if (w->says & WR_SAYS_OFFSET) offset(&k, base_said);
  if (k.set && !(w->says & WR_SAYS_IN_DAY && out->known)) {
    narrow(&k);
    out->from = (int64_t) k.from * WR_DAY_SECONDS;
    out->to = (int64_t) k.to * WR_DAY_SECONDS;
    out->known = true;
  }
  return true;
}

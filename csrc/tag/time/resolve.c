/* resolve.c: which time is meant by what is said */
#include "tag/time/resolve.h"

#include "tag/time/civil.h"
#include "tag/time/text.h"
#include "tag/time/work.h"

static void calendar_year (wr_time_work *k) {
  const wr_said *w = k->w;
  wr_stretch *s = k->out;
  if (w->says & WR_SAYS_DECADE) {
    wr_put_months(k, w->year, 1, 120, WR_TU_DECADE);
    wr_write_decade(s, w->year, 3);
  } else if (w->says & WR_SAYS_CENTURY) {
    wr_put_months(k, w->year, 1, 1200, WR_TU_CENTURY);
    wr_write_decade(s, w->year, 2);
  } else if ((w->says & WR_SAYS_YEAR) && !(w->says & WR_YEAR_PARTS)) {
    wr_put_months(k, w->year, 1, 12, WR_TU_YEAR);
    wr_timex_year(s, true, w->year);
  }
}

/* "week 23", of the year that is said or the anchor's. */
static void week_of_year (wr_time_work *k) {
  wr_stretch *s = k->out;
  s->n = 0;
  s->grain = WR_TU_WEEK;
  if (!k->set && !k->anchor.known) {
    wr_timex_number(s, "XXXX-W", k->w->week, 2);
    return;
  }
  if (!k->set) s->anchored = true;
  int32_t year = k->set ? k->w->year : wr_civil_of(k->base).year,
      monday = wr_civil_week_start(year, k->w->week);
  wr_put_days(k, monday, monday + 7, WR_TU_WEEK);
  wr_write_week(s, monday);
}

static bool calendar (wr_time_work *k) {
  const wr_said *w = k->w;
  if (w->says & WR_SAYS_SHIFT) {
    if (!k->anchor.known) {
      bool finer = w->says & (WR_SAYS_NTH | WR_SAYS_A_DAY);
      wr_write_unknown(k->out, finer ? wr_said_grain(w) : (wr_time_unit) w->shift_unit);
      if ((w->says & WR_SAYS_WEEKDAY) && !(w->says & WR_SAYS_NTH)) wr_time_weekday(k);
      return true;
    }
    k->out->anchored = true;
    wr_time_shift(k);
    if (!k->set) return true;
  } else {
    calendar_year(k);
  }
  if (w->says & WR_SAYS_WEEK) week_of_year(k);
  if ((w->says & WR_YEAR_PARTS) && !wr_time_year_part(k)) return false;
  if ((w->says & WR_SAYS_DAY) && !(w->says & WR_SAYS_MONTH)) wr_time_month_day(k);
  if (w->says & WR_SAYS_NTH) wr_time_nth(k);
  else if ((w->says & WR_SAYS_WEEKDAY) && !(w->says & (WR_SAYS_DAY | WR_SAYS_HOLIDAY)))
    wr_time_weekday(k);
  if (w->hull && !(w->says & WR_SAYS_OFFSET)) wr_time_hull(k);
  if (w->beside) wr_time_beside(k);
  return true;
}

/* The hours of a part of the day: "early morning" is its begin, "late at night" its end. */
static void part_hours (int part, int mod, int32_t *from, int32_t *to) {
  static const uint8_t hours[][4] = {               /* all of it, end of early, begin of late */
    {0, 24, 9, 21}, {0, 12, 9, 9}, {12, 19, 15, 17}, {18, 24, 20, 21}, {18, 24, 20, 21},
    {12, 14, 13, 13}, {8, 18, 11, 15}, {4, 7, 5, 6}, {17, 20, 18, 19}
  };
  *from = hours[part][mod == WR_MOD_END ? 3 : 0] * 3600;
  *to = hours[part][mod == WR_MOD_START ? 2 : 1] * 3600;
}

static void write_clock (wr_stretch *s, const wr_said *w, int32_t hour) {
  wr_timex_number(s, "T", hour, 2);
  if (w->says & (WR_SAYS_MINUTE | WR_SAYS_SECOND)) wr_timex_number(s, ":", w->minute, 2);
  if (w->says & WR_SAYS_SECOND) wr_timex_number(s, ":", w->second, 2);
}

/* Hours and parts within the day found, or the anchor's. */
static void in_day (wr_time_work *k, bool keep_date) {
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
    part_hours(w->part, w->mod, &from, &to);
    s->grain = WR_TU_HOUR;
  }
  if (bare && k->anchor.known) {
    s->anchored = true;
    int64_t now = k->anchor.at - (int64_t) k->base * WR_DAY_SECONDS;
    if (k->direction == WR_DIRECTION_FUTURE && (w->says & WR_SAYS_HOUR) && now > from) day++;
    if (keep_date) wr_write_day(s, day);
  } else if (k->set) {
    wr_write_day(s, day);
  }
  if (w->says & WR_SAYS_HOUR) write_clock(s, w, hour);
  else wr_timex_add(s, parts[w->part]);
  if (!k->set && !(bare && k->anchor.known)) return;
  s->from = (int64_t) day * WR_DAY_SECONDS + from;
  s->to = (int64_t) day * WR_DAY_SECONDS + to;
  s->known = true;
}

/* "early March", "the end of the week": the share of it that is meant. */
static void narrow (wr_time_work *k) {
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

/* "now": the minute, or the day where the anchor is one. */
static void reference (wr_time_work *k) {
  static const char *const refs[] = {"", "PRESENT_REF", "PAST_REF", "FUTURE_REF"};
  wr_stretch *s = k->out;
  int64_t at = k->anchor.at;
  wr_timex_add(s, refs[k->w->ref]);
  if (k->w->ref != WR_REF_PRESENT || !k->anchor.known) return;
  bool day = at % WR_DAY_SECONDS == 0;
  s->known = s->anchored = true;
  s->from = day ? at : at - (at % 60 + 60) % 60;
  s->to = s->from + (day ? WR_DAY_SECONDS : 60);
  s->grain = day ? WR_TU_DAY : WR_TU_MINUTE;
}

/* A year of two digits is not more than twenty years ahead of the anchor. */
static void settle_short_year (wr_said *w, const wr_anchored *anchor) {
  if (anchor->known && w->year > wr_civil_of(wr_day_of(anchor->at)).year + 20) w->year -= 100;
}

/* A fiscal year has no days that are known: it is no more than its name. */
static void name_fiscal (wr_stretch *s) {
  if (s->n == 0 || s->n + 2 > WR_TIMEX_MAX || s->timex[0] > '9') return;
  memmove(s->timex + 2, s->timex, s->n);
  memcpy(s->timex, "FY", 2);
  s->n += 2;
  s->known = false;
}

/* The base of an offset is the nearest of its name; what is moved before is looked for from there
   on, a weekday in that very week. */
static void aim (wr_time_work *k, bool base_said) {
  const wr_said *w = k->w;
  if (!(w->says & WR_SAYS_OFFSET) || !base_said) return;
  k->direction = WR_DIRECTION_NEAREST;
  if (!w->moved) return;
  k->direction = w->says & WR_SAYS_WEEKDAY ? WR_DIRECTION_AUTO : WR_DIRECTION_FUTURE;
  if (!k->anchor.known) return;
  k->anchor.at = wr_resolve_move(k->anchor.at, &w->offset, w->sign);
  k->base = wr_day_of(k->anchor.at);
}

static void finish (wr_time_work *k) {
  const wr_said *w = k->w;
  wr_stretch *s = k->out;
  if (k->set && !(w->says & WR_SAYS_IN_DAY && s->known)) {
    narrow(k);
    s->from = (int64_t) k->from * WR_DAY_SECONDS;
    s->to = (int64_t) k->to * WR_DAY_SECONDS;
    s->known = true;
  }
  if (w->fiscal) name_fiscal(s);
}

bool wr_resolve (const wr_said *said, const wr_anchored *anchor, wr_reading how,
                 wr_stretch *out) {
  wr_said own;
  const wr_said *w = said;
  *out = (wr_stretch) {.grain = WR_TU_NONE};
  if (said->short_year) {
    own = *said;
    settle_short_year(&own, anchor);
    w = &own;
  }
  wr_time_work k = {.w = w, .anchor = *anchor, .direction = how.direction, .out = out,
                    .week_start = how.week_start ? how.week_start : 1};
  if (anchor->known) k.base = wr_day_of(anchor->at);
  if (w->says & WR_SAYS_REF) {
    reference(&k);
    return true;
  }
  bool counted = (w->says & WR_SAYS_OFFSET) && !w->moved;
  bool base_said = (w->says & ~(uint32_t) (WR_SAYS_OFFSET | WR_SAYS_IN_DAY)) != 0;
  bool clock_base = counted && (w->says & WR_SAYS_IN_DAY) &&      /* "2 hours before 9pm" */
      w->offset.part[w->offset.n - 1].unit < WR_TU_DAY;
  aim(&k, base_said);
  if (!calendar(&k)) return false;
  if (w->moved && w->sign < 0 && anchor->known && k.set && k.from > wr_day_of(anchor->at)) {
    *out = (wr_stretch) {.grain = WR_TU_NONE};       /* "3 months ago" is not ahead */
    k = (wr_time_work) {.w = w, .anchor = *anchor, .direction = WR_DIRECTION_PAST, .out = out,
                        .week_start = k.week_start, .base = wr_day_of(anchor->at)};
    if (!calendar(&k)) return false;
  }
  if (counted && !clock_base) wr_time_offset(&k, base_said);
  if (counted && w->hull) wr_time_hull(&k);
  if (w->says & WR_SAYS_IN_DAY) in_day(&k, how.keep_date);
  if (counted && clock_base) wr_time_offset(&k, true);
  finish(&k);
  return true;
}

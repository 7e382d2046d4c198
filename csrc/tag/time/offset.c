/* offset.c: stretches moved by an amount of time: "24 years ago", "a day after Easter" */
#include "tag/time/work.h"

#include "tag/time/civil.h"
#include "tag/time/text.h"

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
      int32_t day = wr_day_of(at), moved = wr_civil_add_months(day, sign * (int32_t) all);
      at += (int64_t) (moved - day) * WR_DAY_SECONDS;
    } else {
      at += sign * (int64_t) (n * seconds[unit]);
    }
  }
  return at;
}

/* Hours and finer: the minute, or the second where seconds are counted. */
static void put_moment (wr_time_work *k, int64_t at, wr_time_unit unit) {
  wr_stretch *s = k->out;
  char text[WR_MOMENT_TEXT + 1];
  text[wr_moment_write(at, true, text)] = 0;
  if (unit > WR_TU_SECOND || at % 60 == 0) text[16] = 0;
  wr_timex_add(s, text);
  s->from = at;
  s->to = at + 60;
  s->grain = WR_TU_MINUTE;
  s->known = true;
  k->set = false;
}

/* A month or year in the value; the days it is counted to as its stretch, when it is counted from
   a day. */
static void put_coarse (wr_time_work *k, int32_t day, wr_time_unit unit, bool from_day) {
  wr_civil c = wr_civil_of(day);
  wr_timex_year(k->out, true, c.year);
  if (unit < WR_TU_YEAR) wr_timex_number(k->out, "-", c.month, 2);
  wr_time_unit grain = unit < WR_TU_YEAR ? WR_TU_MONTH : WR_TU_YEAR;
  if (from_day) wr_put_days(k, day, day + 1, grain);
  else if (unit < WR_TU_YEAR) wr_put_months(k, c.year, c.month, 1, grain);
  else wr_put_months(k, c.year, 1, 12, grain);
}

/* The unit an amount is as fine as: half a year is as fine as a month. */
static wr_time_unit fineness (const wr_lapse *l) {
  static const uint8_t finer[WR_TU_N] = {
    [WR_TU_DAY] = WR_TU_HOUR, [WR_TU_WEEK] = WR_TU_DAY, [WR_TU_FORTNIGHT] = WR_TU_DAY,
    [WR_TU_MONTH] = WR_TU_DAY, [WR_TU_QUARTER] = WR_TU_MONTH, [WR_TU_YEAR] = WR_TU_MONTH,
    [WR_TU_DECADE] = WR_TU_YEAR, [WR_TU_CENTURY] = WR_TU_YEAR, [WR_TU_MILLENNIUM] = WR_TU_YEAR
  };
  int64_t whole;
  wr_time_unit unit = (wr_time_unit) l->part[l->n - 1].unit;
  bool broken = !l->part[l->n - 1].some && !wr_decimal_int(l->part[l->n - 1].n, &whole);
  return broken && finer[unit] ? (wr_time_unit) finer[unit] : unit;
}

void wr_time_offset (wr_time_work *k, bool base_said) {
  const wr_said *w = k->w;
  wr_stretch *s = k->out;
  wr_time_unit unit = fineness(&w->offset);
  if (!k->anchor.known && !k->set) {
    if (w->offset.part[0].some) s->n = 0;
    else wr_write_unknown(s, unit);
    if (s->n == 0) wr_timex_add(s, w->sign < 0 ? "PAST_REF" : "FUTURE_REF");
    return;
  }
  bool clock = (w->says & WR_SAYS_HOUR) != 0;
  if (w->offset.part[0].some) {
    s->n = 0;
    s->known = false;
    k->set = false;
    wr_timex_add(s, w->sign < 0 ? "PAST_REF" : "FUTURE_REF");
    return;
  }
  int64_t at = k->set ? (int64_t) k->from * WR_DAY_SECONDS : k->anchor.at;
  if (s->known && base_said) at = s->from;
  at = wr_resolve_move(at, &w->offset, w->sign);
  int32_t day = wr_day_of(at);
  s->n = 0;
  s->anchored |= !base_said;
  s->known = false;
  bool fine = base_said ? s->grain <= WR_TU_DAY : clock;
  if (unit <= WR_TU_HOUR && !base_said && k->anchor.grain >= WR_TU_DAY) {
    wr_write_day(s, k->base);          /* the hour it is counted from is not known */
    wr_timex_add(s, "TXX:XX");
    s->grain = unit;
    k->set = false;
  } else if (unit <= WR_TU_HOUR) {
    put_moment(k, at, unit);
  } else if (unit < WR_TU_MONTH || fine) {
    wr_put_days(k, day, day + 1, WR_TU_DAY);
    wr_write_day(s, day);
  } else {
    put_coarse(k, day, unit, !base_said && k->anchor.grain <= WR_TU_DAY);
  }
}

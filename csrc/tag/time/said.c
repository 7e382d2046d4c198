/* said.c: a time as it is said, before it is known which one is meant */
#include "tag/time/said.h"

void wr_said_join (wr_said *a, const wr_said *b) {
  uint32_t says = b->says;
  if (says & (WR_SAYS_YEAR | WR_SAYS_DECADE | WR_SAYS_CENTURY)) a->year = b->year;
  if (says & WR_SAYS_MONTH) a->month = b->month;
  if (says & WR_SAYS_DAY) a->day = b->day;
  if (says & WR_SAYS_WEEKDAY) a->weekday = b->weekday;
  if (says & WR_SAYS_WEEK) a->week = b->week;
  if (says & WR_SAYS_QUARTER) a->quarter = b->quarter;
  if (says & WR_SAYS_HALF) a->half = b->half;
  if (says & WR_SAYS_SEASON) a->season = b->season;
  if (says & WR_SAYS_PART) a->part = b->part;
  if (says & WR_SAYS_HOUR) a->hour = b->hour;
  if (says & WR_SAYS_MINUTE) a->minute = b->minute;
  if (says & WR_SAYS_SECOND) a->second = b->second;
  if (says & WR_SAYS_ZONE) a->zone = b->zone;
  if (says & WR_SAYS_HOLIDAY) a->holiday = b->holiday;
  if (says & WR_SAYS_PICK) a->pick = b->pick;
  if (says & WR_SAYS_NTH) {
    a->nth = b->nth;
    a->nth_unit = b->nth_unit;
  }
  if (says & WR_SAYS_SHIFT) {
    a->shift = b->shift;
    a->shift_unit = b->shift_unit;
  }
  a->says |= says;
  a->moved |= b->moved;
  a->soon |= b->soon;
  a->fiscal |= b->fiscal;
  a->work |= b->work;
  if (!a->hull) a->hull = b->hull;
  a->text |= b->text;
  a->ambiguous |= b->ambiguous;
  a->short_year |= b->short_year;
  if (!a->mod) a->mod = b->mod;
  if (b->start < a->start) a->start = b->start;
  if (b->end > a->end) a->end = b->end;
  a->weak = false;
}

wr_time_unit wr_said_grain (const wr_said *w) {
  static const struct { uint32_t says; wr_time_unit unit; } finest[] = {
    {WR_SAYS_SECOND, WR_TU_SECOND}, {WR_SAYS_MINUTE, WR_TU_MINUTE}, {WR_SAYS_HOUR, WR_TU_HOUR},
    {WR_SAYS_PART, WR_TU_HOUR}, {WR_SAYS_A_DAY, WR_TU_DAY}, {WR_SAYS_WEEK, WR_TU_WEEK},
    {WR_SAYS_MONTH, WR_TU_MONTH}, {WR_SAYS_QUARTER | WR_SAYS_SEASON, WR_TU_QUARTER},
    {WR_SAYS_HALF | WR_SAYS_YEAR, WR_TU_YEAR}, {WR_SAYS_DECADE, WR_TU_DECADE},
    {WR_SAYS_CENTURY, WR_TU_CENTURY}
  };
  if (w->says & WR_SAYS_NTH) return w->nth_unit ? (wr_time_unit) w->nth_unit : WR_TU_DAY;
  for (size_t i = 0; i < sizeof finest / sizeof *finest; i++)
    if (w->says & finest[i].says) return finest[i].unit;
  return w->says & WR_SAYS_SHIFT ? (wr_time_unit) w->shift_unit : WR_TU_NONE;
}

/* civil.c: days of the proleptic Gregorian calendar, counted from 1970-01-01 */
#include "tag/time/civil.h"

enum { ERA_DAYS = 146097, EPOCH = 719468 };          /* of 400 years; 0000-03-01 to 1970-01-01 */

static int32_t floor_div (int32_t a, int32_t b) {
  return a / b - (a % b < 0);
}

/* Years begin in March here, so that the leap day is the last. */
int32_t wr_civil_days (int32_t year, int32_t month, int32_t day) {
  int32_t y = month <= 2 ? year - 1 : year, era = floor_div(y, 400), of_era = y - era * 400;
  int32_t of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
  return era * ERA_DAYS + of_era * 365 + of_era / 4 - of_era / 100 + of_year - EPOCH;
}

wr_civil wr_civil_of (int32_t days) {
  int32_t z = days + EPOCH, era = floor_div(z, ERA_DAYS), of_era = z - era * ERA_DAYS;
  int32_t year = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
  int32_t of_year = of_era - (365 * year + year / 4 - year / 100), m = (5 * of_year + 2) / 153;
  int32_t month = m < 10 ? m + 3 : m - 9;
  return (wr_civil) {year + era * 400 + (month <= 2), month, of_year - (153 * m + 2) / 5 + 1};
}

int32_t wr_civil_month_days (int32_t year, int32_t month) {
  static const uint8_t days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  if (month < 1 || month > 12) return 0;
  bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
  return days[month - 1] + (month == 2 && leap);
}

int32_t wr_civil_weekday (int32_t days) {
  return days + 3 - floor_div(days + 3, 7) * 7 + 1;
}

int32_t wr_civil_week_start (int32_t year, int32_t week) {
  int32_t fourth = wr_civil_days(year, 1, 4);
  return fourth - wr_civil_weekday(fourth) + 1 + (week - 1) * 7;
}

int32_t wr_civil_week (int32_t days, int32_t *year) {
  int32_t thursday = days - wr_civil_weekday(days) + 4;
  *year = wr_civil_of(thursday).year;
  return (thursday - wr_civil_days(*year, 1, 1)) / 7 + 1;
}

int32_t wr_civil_add_months (int32_t days, int32_t n) {
  wr_civil c = wr_civil_of(days);
  int32_t months = c.year * 12 + c.month - 1 + n, year = floor_div(months, 12),
      month = months - year * 12 + 1, last = wr_civil_month_days(year, month);
  return wr_civil_days(year, month, c.day < last ? c.day : last);
}

int32_t wr_civil_nth (int32_t year, int32_t month, int32_t weekday, int32_t n) {
  int32_t first = wr_civil_days(year, month, 1), length = wr_civil_month_days(year, month);
  int32_t day = first + (weekday - wr_civil_weekday(first) + 7) % 7 + (n - 1) * 7;
  while (day >= first + length) day -= 7;
  return day;
}

int32_t wr_civil_easter (int32_t year) {
  int32_t a = year % 19, b = year / 100, c = year % 100, d = b / 4, e = b % 4;
  int32_t f = (b + 8) / 25, g = (b - f + 1) / 3, h = (19 * a + b - d - g + 15) % 30;
  int32_t l = (32 + 2 * e + 2 * (c / 4) - h - c % 4) % 7, m = (a + 11 * h + 22 * l) / 451;
  int32_t n = h + l - 7 * m + 114;
  return wr_civil_days(year, n / 31, n % 31 + 1);
}

int32_t wr_civil_easter_orthodox (int32_t year) {
  int32_t a = year % 4, b = year % 7, d = (19 * (year % 19) + 15) % 30;
  int32_t e = (2 * a + 4 * b - d + 34) % 7, n = d + e + 114;
  int32_t behind = year / 100 - year / 400 - 2;              /* days of the Julian calendar */
  return wr_civil_days(year, n / 31, n % 31 + 1) + behind;
}

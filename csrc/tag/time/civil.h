/* civil.h: days of the proleptic Gregorian calendar, counted from 1970-01-01 */
#ifndef WR_TIME_CIVIL_H
#define WR_TIME_CIVIL_H

#include "base/base.h"

/* A calendar day; year 0 is 1 BC. */
typedef struct wr_civil {
  int32_t year, month, day;            /* month and day from 1 */
} wr_civil;

/* The day's number and back, for any year of six digits. */
int32_t wr_civil_days (int32_t year, int32_t month, int32_t day);
wr_civil wr_civil_of (int32_t days);

/* Days in a month; months beyond 1 to 12 give 0. */
int32_t wr_civil_month_days (int32_t year, int32_t month);

/* The weekday of a day, 1 Monday to 7 Sunday (ISO 8601). */
int32_t wr_civil_weekday (int32_t days);

/* The first day of ISO week `week` of a year; the week of a day and its year. */
int32_t wr_civil_week_start (int32_t year, int32_t week);
int32_t wr_civil_week (int32_t days, int32_t *year);

/* A day n months on: the same day of the month, or the month's last. */
int32_t wr_civil_add_months (int32_t days, int32_t n);

/* The n-th weekday of a month; past its last, the last. */
int32_t wr_civil_nth (int32_t year, int32_t month, int32_t weekday, int32_t n);

/* Easter Sunday of the western churches (the anonymous Gregorian algorithm, 1876). */
int32_t wr_civil_easter (int32_t year);

/* Easter Sunday of the eastern churches: by the Julian calendar, as a Gregorian day (Meeus). */
int32_t wr_civil_easter_orthodox (int32_t year);

#endif

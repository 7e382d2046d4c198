/* date_text.h: the days that pages write, found in running text and in addresses */
#ifndef WR_DATE_TEXT_H
#define WR_DATE_TEXT_H

#include "base/base.h"

/* How a day was written. */
typedef enum wr_date_form {
  WR_DATE_ISO,                         /* 2024-05-02 */
  WR_DATE_YEAR_FIRST,                  /* 2024/05/02, 2024.5.2, 2024 May 2, by CJK characters */
  WR_DATE_COMPACT,                     /* 20240502 */
  WR_DATE_NAMED,                       /* 2 May 2024, May 2nd, 2024, 2-May-24 */
  WR_DATE_DAY_FIRST,                   /* 02.05.2024; 24/12/2024: only one order is possible */
  WR_DATE_OPEN,                        /* 02/05/2024: the caller's order was taken */
  WR_DATE_SHORT_YEAR                   /* 02.05.24 */
} wr_date_form;

/* A day between 1990 and 2100 that the calendar has; [start, end) of the text it was read
   in. */
typedef struct wr_date {
  uint16_t year;
  uint8_t month, day, form;
  uint32_t start, end;
} wr_date;

/* The longest text wr_date_write makes. */
#define WR_DATE_TEXT 40

/* The first day written in s at or after *at, which moves behind it: ISO 8601 in its usual
   spellings, months named in some thirty languages, orders with dots, slashes and hyphens.
   `day_first` decides about 02/05/2024.  False: there is none. */
bool wr_date_next (wr_slice s, bool day_first, uint32_t *at, wr_date *out);

/* Writes "2024-05-02", or "2024-05-02T10:00:00+02:00" where a time of day stands behind the day
   in s.  Returns the length. */
uint32_t wr_date_write (wr_slice s, const wr_date *date, char out[WR_DATE_TEXT]);

/* The date in the path of a URL: /2024/05/02/, /2024-05-02-title, /20240502/, /29-10-2021; with day
   0 where only year and month stand there (/2024/05/title, /2024/may/), with month 0 where only
   the year does.  False: none. */
bool wr_date_of_url (wr_slice url, wr_date *out);

#endif

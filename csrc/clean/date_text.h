/* date_text.h: the dates that pages give of themselves, as ISO 8601 */
#ifndef WR_DATE_TEXT_H
#define WR_DATE_TEXT_H

#include "base/base.h"

#define WR_DATE_TEXT 40

/* Reads a date at the start of s, white space skipped: ISO 8601 in its usual spellings with
   time and offset, "2 May 2024", "May 2nd, 2024", "Thu, 02 May 2024 10:00:00 GMT",
   "2024/05/02", "02.05.2024" (day first), "24/12/2024" or "12/24/2024" where only one can be
   meant, "20240502"; months named in English, German, Dutch, French, Spanish, Italian or
   Portuguese.  Writes "2024-05-02" or "2024-05-02T10:00:00+02:00" and returns the length; 0
   where there is no possible date between 1990 and 2100. */
uint32_t wr_date_text_read (wr_slice s, char out[WR_DATE_TEXT]);

/* A text of fewer digits holds no date. */
enum { WR_DATE_DIGITS = 5 };

/* The same anywhere in s: the first date in it. */
uint32_t wr_date_text_find (wr_slice s, char out[WR_DATE_TEXT]);

/* The date of a URL's path: /2024/05/02/, /2024-05-02-title. */
uint32_t wr_date_text_url (wr_slice url, char out[WR_DATE_TEXT]);

#endif

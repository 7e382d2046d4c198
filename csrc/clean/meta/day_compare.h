/* day_compare.h: what the days of a page say of each other */
#ifndef WR_DAY_COMPARE_H
#define WR_DAY_COMPARE_H

#include "base/array.h"
#include "clean/meta/date_text.h"
#include "clean/meta/day.h"

/* What the page tells of its time besides days. */
typedef struct wr_day_frame {
  wr_date url;                         /* what the address is filed under; year 0: nothing */
  wr_date upload;                      /* what the latest of its images is; year 0: nothing */
  uint32_t copyright;                  /* the latest year beside a sign of copyright; 0: none */
} wr_day_frame;

/* The number that a day has among the options. */
static inline uint64_t wr_day_key (const wr_date *d) {
  return (uint64_t) d->year * 512 + d->month * 32u + d->day;
}

/* Whether some option is declared as day of publication or stands beside the title. */
bool wr_days_told (const wr_array *options);

/* Gives the options the signs that come of comparing them with each other and with the frame, and
   those of the page as a whole.  Of the places where a day stands only the best is kept. */
void wr_days_compare (const wr_meta_page *page, const wr_day_frame *frame, wr_array *options);

#endif

/* range.h: two amounts that bound one value: "5–10 km", "between $3 and $5", "5 ± 0.2 mm" */
#ifndef WR_RANGE_H
#define WR_RANGE_H

#include "tag/amount.h"

typedef struct wr_range {
  uint32_t start, end;                 /* "between" and "from" included */
  wr_amount lo, hi;                    /* of one kind and unit */
  /* hi.value is what may be added to or taken from lo.value */
  bool tolerance;
} wr_range;

/* Reads the range whose first end is `first`.  Ends must rise and be of one kind; the
   second's unit, currency and scale hold for a first that has none ("3–5 million tonnes").
   False when there is no range. */
bool wr_range_read (const wr_cursor *c, const wr_amount *first, uint32_t floor, wr_arena *a,
                    wr_range *out);

#endif

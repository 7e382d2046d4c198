/* value.h: what was read, as the value of an annotation */
#ifndef WR_VALUE_H
#define WR_VALUE_H

#include "tag/amount.h"
#include "tag/range.h"

/* A value with nothing in it. */
wr_number wr_value_none (void);

/* The value of an amount in its unit, without bounds. */
wr_number wr_value_of_amount (const wr_amount *x);

/* lo and hi of a range, both inclusive; the value too where it was written with a
   tolerance. */
wr_number wr_value_of_range (const wr_range *r);

#endif

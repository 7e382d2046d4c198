/* amount_list.h: a unit that stands only behind the last of several numbers: "15 and 80 mg" */
#ifndef WR_AMOUNT_LIST_H
#define WR_AMOUNT_LIST_H

#include "tag/amount.h"

/* Gives a bare number the unit, currency or percent of the amount that ends its list: "5, 10 or
   20 km".  Its span stays the number's.  Looks at most four amounts ahead; times are left alone
   ("at 7 and 2 hours later"). */
void wr_amount_list (const wr_cursor *c, wr_arena *a, wr_amount *x);

#endif

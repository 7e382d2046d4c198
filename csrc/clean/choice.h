/* choice.h: chances of blocks, and the choice that promises the best F1 */
#ifndef WR_CHOICE_H
#define WR_CHOICE_H

#include "clean/evidence.h"

/* Sets the score of every block from points[i], those of its surroundings and of its
   neighbours, and gives the chosen ones the verdict CONTENT.  Hidden blocks are left alone,
   except where the page is thin.  Linear.  False: no memory. */
bool wr_choice_run (wr_doc *d, const wr_page *page, int32_t *points);

#endif

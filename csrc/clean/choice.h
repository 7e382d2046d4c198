/* choice.h: chances of blocks, and the choice that promises the best F1 */
#ifndef WR_CHOICE_H
#define WR_CHOICE_H

#include "clean/evidence.h"

/* Sets the score of every block that counts (wr_page_judges) from points[i], those of its
   surroundings and of its neighbours.  Linear.  False: no memory. */
bool wr_choice_score (wr_doc *d, const wr_page *page, const int32_t *points);

/* Gives the blocks that count and that together promise the best F1 of words, by their scores,
   the verdict CONTENT; none where the best promises less than `least`, in thousandths. */
void wr_choice_take (wr_doc *d, const wr_page *page, uint32_t least);

#endif

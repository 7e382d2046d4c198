/* choice.h: chances of blocks, and the choice that promises the best F1 */
#ifndef WR_CHOICE_H
#define WR_CHOICE_H

#include "clean/evidence.h"
#include "clean/tail.h"

/* Sets the score of every block that counts (wr_page_judges) from points[i], those of its
   surroundings and of its neighbours.  Linear.  False: no memory. */
bool wr_choice_score (wr_doc *d, const wr_page *page, const int32_t *points);

/* Gives the blocks that count and that together promise the best F1 of words, by their scores,
   the verdict CONTENT.  learned: the scores are a model's; where even the best promises little,
   none is taken then.  What stands in the tail may be foreign: either some of it is chosen as the
   rest is, or none of it.  Linear. */
void wr_choice_take (wr_doc *d, const wr_page *page, bool learned, const wr_tail *tail);

#endif

/* tail.h: where an article ends on its page: the teasers and other articles behind it are not
 * its content */
#ifndef WR_TAIL_H
#define WR_TAIL_H

#include "clean/page.h"

/* How sure the type must be where no element names itself the body. */
#define WR_TAIL_SURE 0.72f

/* Whether the block leads to another page: its heading or title as a link. */
bool wr_tail_is_lead (const wr_block *b);

/* Finds where the article ends that the page is about: with the element that names itself its body,
   else with the largest element around its first paragraph in which links to other pages are few;
   *end is the block behind it.  It is the page's end on pages of another type, or whose type is
   not sure (type_confidence).  False: no memory. */
bool wr_tail_find (wr_doc *d, const wr_page *page, float type_confidence, uint32_t *end);

/* Lowers the scores of the blocks from `end` on. */
void wr_tail_lower (wr_doc *d, uint32_t end);

#endif

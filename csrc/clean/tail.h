/* tail.h: where an article ends on its page: the teasers and other articles behind it are not
 * its content */
#ifndef WR_TAIL_H
#define WR_TAIL_H

#include "clean/page.h"

/* How sure the type must be where no element names itself the body. */
#define WR_TAIL_SURE 0.72f

/* Whether the block leads to another page: its heading or title as a link. */
bool wr_tail_is_lead (const wr_block *b);

/* Lowers the scores of the blocks behind the article that the page is about.  The article ends
   with the element that names itself its body, else with the largest element around its first
   paragraph in which links to other pages are few.  Nothing happens on pages of another type,
   or whose type is not sure (type_confidence).  False: no memory. */
bool wr_tail_run (wr_doc *d, const wr_page *page, float type_confidence);

#endif

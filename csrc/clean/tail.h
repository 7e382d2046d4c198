/* tail.h: where an article ends on its page: the teasers and other articles behind it are not
 * its content */
#ifndef WR_TAIL_H
#define WR_TAIL_H

#include "clean/page.h"

/* How sure the type must be where no element names itself the body. */
#define WR_TAIL_SURE 0.72f

/* What stands behind an article on its page. */
typedef struct wr_tail {
  uint32_t end;                        /* the block behind the article; the page's end where there
                                          is nothing behind it, or nobody knows */
  bool foreign;                        /* other articles most likely: this one has an <article> to
                                          itself, and links to others follow */
} wr_tail;

/* Whether the block leads to another page: its heading or title as a link. */
bool wr_tail_is_lead (const wr_block *b);

/* Finds where the article ends that the page is about: with the element that names itself its body,
   else with the <article> that holds the title and some text, or the largest element around the
   first paragraph in which links to other pages are few, whichever ends first.  Nothing is found
   on pages of another type, or whose type is not sure (type_confidence).  False: no memory. */
bool wr_tail_find (wr_doc *d, const wr_page *page, float type_confidence, wr_tail *tail);

/* Lowers the scores of the blocks from `end` on. */
void wr_tail_lower (wr_doc *d, uint32_t end);

#endif

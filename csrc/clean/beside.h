/* beside.h: what stands among an article's text and is none of it: links, captions */
#ifndef WR_BESIDE_H
#define WR_BESIDE_H

#include "clean/page.h"

/* Takes the choice back from blocks of an article that a model is not sure of: captions, and, where
   prose outweighs them, titles of other pages.  Nothing happens on pages of another type, or whose
   type is not sure (type_confidence).  Linear. */
void wr_beside_run (wr_doc *d, const wr_page *page, float type_confidence);

#endif

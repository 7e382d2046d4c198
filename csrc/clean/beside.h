/* beside.h: what stands among a page's text and is none of it: links, captions, reviews */
#ifndef WR_BESIDE_H
#define WR_BESIDE_H

#include "clean/page.h"

/* The chance of a model from which on a block is content whatever speaks against it. */
#define WR_CERTAIN 0.7f

/* Takes the choice back from blocks that a model is not sure of: from captions in an article and,
   where prose outweighs them, from titles of other pages; from what readers wrote of a product.
   Articles are left alone where their type is not sure (type_confidence).  Linear. */
void wr_beside_run (wr_doc *d, const wr_page *page, float type_confidence);

#endif

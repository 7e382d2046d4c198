/* context.h: what the blocks around one make of it, once the content is chosen */
#ifndef WR_CONTEXT_H
#define WR_CONTEXT_H

#include "clean/page.h"

/* Mends the choice where a block stands or falls with its neighbours: a term with its
   definition, code with the text that leads to it, a heading at the end with what it headed, a
   hidden panel with the one that shows.  Linear. */
void wr_context_run (wr_doc *d, const wr_page *page);

#endif

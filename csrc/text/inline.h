/* inline.h: the inline content of a block or a cell as a stream of marks and texts */
#ifndef WR_INLINE_H
#define WR_INLINE_H

#include "text/outline.h"

/* Sends what stands in the block to o, without opening or closing it, and the images right before
   and behind its text, in its line. */
void wr_inline_block (wr_outline *o, const wr_block *b);

/* The same of a table's cell. */
void wr_inline_cell (wr_outline *o, const wr_cell *c);

/* Where a link leads: its address without white space around it; empty where it leads nowhere:
   "#", or code to run. */
wr_slice wr_inline_address (const wr_doc *d, wr_node_id link);

#endif

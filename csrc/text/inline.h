/* inline.h: the inline content of a block or a cell as a stream of marks and texts */
#ifndef WR_INLINE_H
#define WR_INLINE_H

#include "text/outline.h"

/* Sends what stands in the block to o, without opening or closing it, and the images right before
   and behind its text, in its line. */
void wr_inline_block (wr_outline *o, const wr_block *b);

/* The first and the last node that it sends. */
wr_node_id wr_inline_first (const wr_doc *d, const wr_block *b);
wr_node_id wr_inline_last (const wr_doc *d, const wr_block *b);

/* Sends an <img> that stands in no block, in the links around it. */
void wr_inline_picture (wr_outline *o, wr_node_id image);

/* The same of a table's cell. */
void wr_inline_cell (wr_outline *o, const wr_cell *c);

/* Where a link leads: its address without white space around it; empty where it leads nowhere:
   "#", or code to run. */
wr_slice wr_inline_address (const wr_doc *d, wr_node_id link);

#endif

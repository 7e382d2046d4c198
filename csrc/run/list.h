/* list.h: how items are found from positions, for the files of this folder */
#ifndef WR_LIST_H
#define WR_LIST_H

#include "run/item.h"

/* Owner bits of NODE items: what the node was listed as. */
enum wr_role { WR_ROLE_NODE, WR_ROLE_LINK, WR_ROLE_IMAGE };

/* The first record of `layer` (records of `size` bytes that begin with their wr_span) that
   starts at or after byte `at`. */
uint32_t wr_list_from (const wr_array *layer, size_t size, uint32_t at);

/* The passage of the part (text ran) that holds byte `at` of d->text, else the last one that
   starts before it; WR_NONE: none does.  Source order is taken for text order. */
uint32_t wr_list_passage (const wr_part *p, uint32_t at);

/* The byte of the part's text that comes from byte `at` of d->text (the next one that does);
   WR_NONE where the part has none. */
uint32_t wr_list_position (const wr_part *p, uint32_t at);

#endif

/* picture.h: pictures of a page: where they are, and which stand between the blocks of a part */
#ifndef WR_PICTURE_H
#define WR_PICTURE_H

#include "clean/block.h"

/* The address of an <img>: of the picture itself where src only keeps its place until a script
   loads it (data-src and the like), else src, else the first of srcset.  Empty where there is none,
   and where the picture stands in the page itself (data:). */
wr_slice wr_picture_address (const wr_doc *d, wr_node_id image);

/* A way through the pictures beside blocks that are read: those that show, are larger than a sign
   and nobody's portrait, in no furniture (navigation, shares, teasers …) and in no element with
   text that was left out, captions aside. */
typedef struct wr_pictures {
  const wr_doc *doc;
  wr_array box_of;                     /* uint32_t by node: its number in WR_BOXES + 1, 0 for
                                          none */
  wr_node_id at, top, stop;            /* the next node, in the subtree of `top`, before `stop` */
  uint32_t next;                       /* the block that `stop` belongs to, or WR_NONE */
  wr_slice last;                       /* the address of the last one, which is not sent twice */
} wr_pictures;

/* Makes ready for a page whose blocks are known.  False: no memory. */
bool wr_pictures_open (wr_pictures *p, const wr_doc *d);
void wr_pictures_close (wr_pictures *p);

/* Goes to the pictures between a block, behind node `behind`, and the block `next`, before node
   `stop`. */
void wr_pictures_between (wr_pictures *p, wr_node_id behind, uint32_t next, wr_node_id stop);

/* Goes to those before the first block of a part and behind its last, in the nearest element that
   also holds `second`, or the last but one. */
void wr_pictures_before (wr_pictures *p, uint32_t first, wr_node_id stop, uint32_t second);
void wr_pictures_behind (wr_pictures *p, uint32_t last, wr_node_id behind, uint32_t previous);

/* The next of them, an <img>; WR_NONE: no more. */
wr_node_id wr_pictures_next (wr_pictures *p);

#endif

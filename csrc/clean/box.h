/* box.h: the block-level elements of a page: what they hold and hand down to the blocks in them */
#ifndef WR_BOX_H
#define WR_BOX_H

#include "clean/block.h"

enum { WR_NAMINGS = 3 };               /* attributes that name an element */

/* A block-level element, shown or not, with what its subtree holds.  In document order: a
   parent stands before its children. Sums are over the shown blocks of the subtree.  An element
   that holds most of the page, or its only title with running text, hands no bits of furniture
   down, so that a class like "content-sidebar" or a form around everything says nothing. */
typedef struct wr_box {
  wr_node_id node;
  uint32_t parent;                     /* the enclosing box; WR_NONE for the first */
  uint32_t first, end;                 /* blocks [first, end) stand in its subtree */
  uint32_t named[WR_NAMINGS];          /* its class, id and role in WR_CLASS_VALUES; WR_NONE where
                                          it has none */
  uint32_t own, tokens;                /* class tokens of the element; those and its
                                          ancestors' */
  uint32_t own_within, within;         /* bits of wr_within, likewise */
  uint32_t signature;
  uint32_t characters, link_characters, words, marks, links;
  uint32_t item;                       /* the innermost box of an <li>, itself included; WR_NONE
                                          outside */
  uint32_t table;                      /* as in wr_block */
  uint16_t depth, list_depth;
  wr_name name;
  uint8_t level;                       /* 1-6 in a heading */
} wr_box;

static inline wr_box *wr_box_at (const wr_doc *d, uint32_t i) {
  return (wr_box *) d->layer[WR_BOXES].at + i;
}

/* The bits of wr_within that hold for a box of this name inside parent, which may be NULL. */
uint32_t wr_box_inherits (const wr_box *parent, wr_name name);

/* Fills the sums of all boxes from their shown blocks.  Linear. */
void wr_box_sum (wr_doc *d);

/* Gives each box, then each block, the class tokens and elements of those above, but furniture's
   of those that hold what is to be read (wr_box).  Needs the sums.  Linear. */
void wr_box_hand_down (wr_doc *d);

#endif

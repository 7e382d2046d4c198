/* place.h: where on the page something stands, as a reader finds a title, a byline, a date */
#ifndef WR_PLACE_H
#define WR_PLACE_H

#include "clean/block.h"

typedef enum wr_place {
  WR_AT_TITLE,                         /* in the title's block */
  WR_AT_OVER,                          /* up to three blocks over it */
  WR_AT_UNDER,                         /* up to three blocks under it */
  WR_AT_NEAR,                          /* up to ten */
  WR_AT_LEAD,                          /* around the first blocks of content, far from a title */
  WR_AT_INSIDE,                        /* between the first and the last block of content */
  WR_AT_END,                           /* up to eight blocks behind the last */
  WR_AT_COMMENT,                       /* in what readers wrote */
  WR_AT_RELATED,                       /* in teasers, lists of other pages, side columns */
  WR_AT_FURNITURE,                     /* navigation, foot */
  WR_AT_REST, WR_PLACE_N
} wr_place;

/* Landmarks of the page: blocks by index, WR_NONE where there are none. */
typedef struct wr_landmarks {
  uint32_t title, first, last;         /* the title's; the first and last block of content */
  uint32_t tokens, within;             /* what title and content stand in themselves: it sets
                                          nothing apart */
} wr_landmarks;

/* Finds the landmarks: the block that is `title`, or the first heading of the first level that
   is no furniture.  Needs blocks with verdicts. */
void wr_landmarks_find (const wr_doc *d, wr_slice title, wr_landmarks *out);

/* Where block i stands. */
wr_place wr_place_of (const wr_doc *d, const wr_landmarks *l, uint32_t i);

/* The block that the node stands in or right before, by its bytes; from `from` on, for walks
   in document order.  The number of blocks where none follows. */
uint32_t wr_block_of_node (const wr_doc *d, wr_node_id id, uint32_t from);

#endif

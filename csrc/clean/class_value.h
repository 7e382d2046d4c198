/* class_value.h: the values of class, id and role attributes, each read once a page */
#ifndef WR_CLASS_VALUE_H
#define WR_CLASS_VALUE_H

#include "base/doc.h"

/* Pages give the same values to element after element.  A value is a list of classes; a class
   is known whole, by its letters joined ("entry-content" as entrycontent), and by its tokens,
   which end at - _ and other signs, digits, and before a capital behind a small letter. */
typedef struct wr_class_value {
  wr_slice value;
  uint32_t bits;                       /* what its words say: of each class whole, else of its
                                          tokens; bits of clean/token_class.h.  Classes that only
                                          tell of a state (has-sidebar, no-comments) say nothing */
  uint32_t stem;                       /* of its first class, whole: equal for "post-123" and
                                          "post-124" */
  uint32_t slot, slots;                /* in WR_CLASS_SLOTS: first, how many: of each class whole
                                          and of its first tokens, in the table of clean/hint.h */
} wr_class_value;

/* Finds the number of a value; lasts while a page is walked. */
typedef struct wr_class_index {
  uint32_t *number;                    /* by hash: number + 1, 0 where free */
  uint32_t mask;
} wr_class_index;

/* Makes room for the values of all attributes of the page.  False: no memory. */
bool wr_class_index_start (wr_doc *d, wr_class_index *x);

/* The number of a value in WR_CLASS_VALUES, where it is read when it is new; WR_NONE: no
   memory. */
uint32_t wr_class_number (wr_doc *d, wr_class_index *x, wr_slice value);

static inline const wr_class_value *wr_class_value_at (const wr_doc *d, uint32_t i) {
  return (const wr_class_value *) d->layer[WR_CLASS_VALUES].at + i;
}

#endif

/* select.h: CSS selectors, compiled once and matched over the flat tree */
#ifndef WR_SELECT_H
#define WR_SELECT_H

#include "html/dom.h"

typedef struct wr_selector wr_selector;

/* Compiles `text` ("div.card > a[href]", lists with commas; an "@name" at the end asks for that
   attribute's value; a lone "@name" for the item's own).  NULL on error: e->at is the offset in
   the selector, e->detail says what is wrong.  Free with wr_selector_free.  Selectors Level 4,
   section numbers in select.c.  Not tied to any document. */
wr_selector *wr_selector_compile (wr_slice text, wr_error *e);
void wr_selector_free (wr_selector *s);

/* The attribute asked for ("" when none). */
wr_slice wr_selector_attribute (const wr_selector *s);

/* Matches of s among the descendants of `top` (the document: 0), in document order: ids
   appended to `out` (array of wr_node_id).  `limit` 0: all.  A lone "@name" gives `top`.  False
   when there is no memory. */
bool wr_select (const wr_doc *d, const wr_selector *s, wr_node_id top, uint32_t limit,
  wr_array *out);

/* Whether s matches this element. */
bool wr_selector_matches (const wr_doc *d, const wr_selector *s, wr_node_id id);

#endif

/* markdown_inline.h: the inside of a Markdown paragraph: emphasis, code, links, images */
#ifndef WR_MARKDOWN_INLINE_H
#define WR_MARKDOWN_INLINE_H

#include "html/markdown_link.h"

/* What the inline parser works with, kept from paragraph to paragraph. */
typedef struct wr_markdown_inline {
  wr_doc *doc;
  wr_array links;                      /* wr_markdown_link, sorted */
  wr_array items, events;              /* scratch */
} wr_markdown_inline;

/* Puts the text of `lines` (slices of d->text, containers' marks left out) with its inline
   elements under `parent`.  CommonMark 0.31 section 6, strikethrough and bare web addresses as
   in GFM; tags of raw HTML are left out, their content stays.  Linear.  False: no memory. */
bool wr_markdown_inline_run (wr_markdown_inline *m, wr_node_id parent, const wr_span *lines,
  uint32_t n);

/* Adds attribute `name` with bytes `value` of d->text to an element that was just built. */
bool wr_markdown_attribute (wr_doc *d, wr_node_id element, wr_name name, wr_span value);

/* Gives the memory back. */
void wr_markdown_inline_free (wr_markdown_inline *m);

#endif

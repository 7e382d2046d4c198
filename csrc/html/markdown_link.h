/* markdown_link.h: link reference definitions of a Markdown document, found by label */
#ifndef WR_MARKDOWN_LINK_H
#define WR_MARKDOWN_LINK_H

#include "html/dom.h"

/* A definition; spans of d->text. */
typedef struct wr_markdown_link {
  wr_span label, target;
  uint64_t hash;                       /* of the label in lower case */
} wr_markdown_link;

/* Adds a definition to `links` (array of wr_markdown_link); false: no memory.  Once all are
   added, wr_markdown_link_sort. */
bool wr_markdown_link_add (wr_array *links, const char *text, wr_span label, wr_span target);
void wr_markdown_link_sort (wr_array *links);

/* The target of the first definition with this label; start WR_NONE where there is none. */
wr_span wr_markdown_link_find (const wr_array *links, const char *text, wr_span label);

#endif

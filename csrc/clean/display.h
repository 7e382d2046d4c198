/* display.h: how an element shows: as a block, inline, or not at all */
#ifndef WR_DISPLAY_H
#define WR_DISPLAY_H

#include "clean/block.h"

enum wr_display {
  WR_D_BLOCK = 1,                      /* cuts the text */
  WR_D_FLOATING = 2,                   /* cuts unless text stands right beside it: buttons,
                                          labels, unknown elements */
  WR_D_MUTED = 4,                      /* its text is not text of the page: script, style, head,
                                          svg */
  WR_D_VERBATIM = 8,                   /* white space counts */
  WR_D_LIST = 16
};

/* What the stylesheet of HTML (html.spec.whatwg.org 15.3) makes of the element, and of elements
   it does not know. */
unsigned wr_display_of (const wr_doc *d, wr_node_id element);

/* Why the element is not shown; WR_SHOWN when nothing says so.  <html> and <body> always show:
   scripts hide them until they are done. */
wr_hiding wr_display_hiding (const wr_doc *d, wr_node_id element);

/* Whether a line that shows goes on without an element inside it that is hidden so.  What is only
   hidden from readers aloud shows, but for a formula drawn behind its source. */
bool wr_display_cuts_run (const wr_doc *d, wr_node_id element, wr_hiding hiding);

/* Whether an element is a tool beside the text it stands at: the sign that links a place to
   itself, <a href="#honey">¶</a>, and in a heading a button behind its words. */
bool wr_display_tool (const wr_doc *d, wr_node_id element, bool in_heading);

/* The bits of wr_within that an element of this name adds, and one of this role. */
uint32_t wr_display_within (wr_name tag);
uint32_t wr_display_role (wr_slice role);

/* Whether a table only lays out the page: it says so (role presentation), or holds a table, a
   heading, or a cell with several paragraphs. */
bool wr_display_layout_table (const wr_doc *d, wr_node_id table);

#endif

/* outline.h: the blocks of a part as a stream of openings, texts and closings, for those who
   write them as markup */
#ifndef WR_OUTLINE_H
#define WR_OUTLINE_H

#include "clean/table.h"
#include "text/note.h"
#include "text/text.h"

typedef enum wr_container {
  WR_C_LIST, WR_C_ORDERED, WR_C_ITEM, WR_C_QUOTE, WR_C_TERMS, WR_C_TERM, WR_C_DEFINITION,
  WR_C_FIGURE, WR_C_CAPTION, WR_C_DETAILS, WR_C_SUMMARY,
  WR_C_NOTE                            /* inside of the container that is the same node, if any */
} wr_container;

typedef enum wr_mark {
  WR_M_STRONG, WR_M_EMPHASIS, WR_M_CODE, WR_M_DELETED, WR_M_LINK, WR_M_SUB, WR_M_SUP
} wr_mark;

/* Who writes.  Openings and closings nest: containers, then one block or table, then cells,
   then marks.  White space in `text` is collapsed, except in blocks of kind CODE; a mark is
   opened only when text follows in it.  What leads from a note back to its mark is not sent.  A
   heading's blocks are one, with line breaks between them. */
typedef struct wr_outline {
  const wr_part *part;
  wr_notes notes;                      /* while it runs */
  bool captioned;                      /* `table` writes the caption: it is no block */
  void (*container) (struct wr_outline *o, wr_container c, wr_node_id node, bool open);
  void (*block) (struct wr_outline *o, const wr_block *b, bool open);
  void (*table) (struct wr_outline *o, const wr_table *t, bool open);
  void (*row) (struct wr_outline *o, const wr_table *t, uint32_t row, bool open);
  void (*cell) (struct wr_outline *o, const wr_cell *c, bool open);   /* NULL: none here */
  void (*mark) (struct wr_outline *o, wr_mark m, wr_node_id node, bool open);
  void (*text) (struct wr_outline *o, wr_slice s);
  void (*image) (struct wr_outline *o, wr_node_id node);
  void (*formula) (struct wr_outline *o, wr_slice tex, bool display);   /* instead of its text */
  void (*note) (struct wr_outline *o, const char *label);   /* a mark, instead of its link */
  void (*line_break) (struct wr_outline *o);
} wr_outline;

/* Sends the part's blocks to o.  Text and tables ran.  False when there is no memory. */
bool wr_outline_run (wr_outline *o);

#endif

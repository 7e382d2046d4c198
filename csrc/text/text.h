/* text.h: the clean text of a part, and the way back to the source */
#ifndef WR_TEXT_H
#define WR_TEXT_H

#include "clean/block.h"
#include "clean/content.h"

/* Where a block lies in the part's text. */
typedef struct wr_passage {
  wr_span text;
  uint32_t block;
} wr_passage;

/* The stage: needs content; makes WR_TEXT, WR_PIECES, WR_PASSAGES of the part: CONTENT blocks
   with verdict content (and comment where options.comments), COMMENTS those with verdict
   comment, PAGE all that are not hidden.  Blocks are parted by a blank line, rows of one table
   by one newline.  Errors: MEMORY. */
int wr_text_run (wr_part *p, wr_error *e);

/* The text of a part, empty before the stage ran. */
wr_slice wr_part_text (const wr_part *p);

static inline const wr_passage *wr_passage_at (const wr_part *p, uint32_t i) {
  return (const wr_passage *) p->layer[WR_PASSAGES].at + i;
}

/* The passage that holds byte `at` of the text, or the last one before it; WR_NONE when there
   is none. */
uint32_t wr_passage_find (const wr_part *p, uint32_t at);

/* Bytes of d->text that bytes s of the part's text come from (see wr_piece_origin). */
wr_span wr_text_origin (const wr_part *p, wr_span s);

#endif

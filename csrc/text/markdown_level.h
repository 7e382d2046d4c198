/* markdown_level.h: what stands before the lines of Markdown inside containers: signs of quotes,
   the markers of items, definitions and notes, and the spaces of their further lines */
#ifndef WR_MARKDOWN_LEVEL_H
#define WR_MARKDOWN_LEVEL_H

#include "base/buf.h"
#include "text/outline.h"

/* Containers deeper than this are written at this level. */
#define WR_MARKDOWN_LEVELS 64

typedef struct wr_markdown_level {
  wr_container kind;
  wr_container last;                   /* of terms and definitions: the kind that came last */
  uint32_t number;                     /* of a list: of its next item; of terms: how many came */
  bool begun;                          /* a line of it was written */
  char marker[WR_NOTE_LABEL + 8];      /* before its first line */
  uint32_t indent;                     /* spaces before every further one */
} wr_markdown_level;

typedef struct wr_markdown_levels {
  wr_markdown_level at[WR_MARKDOWN_LEVELS];
  uint32_t n, deeper;                  /* deeper: containers that found no room */
  bool tight;                          /* no blank line stands before the next block */
} wr_markdown_levels;

/* Opens container c, which is `node`, and closes it.  Lists are tight.  Definitions are written as
   PHP Markdown Extra writes them, a colon before each right below its term, and read well where
   that is not known; notes as GitHub does. */
void wr_markdown_enter (wr_markdown_levels *l, const wr_notes *notes, wr_container c,
  wr_node_id node);
void wr_markdown_leave (wr_markdown_levels *l, wr_container c);

/* Writes what stands before a line. */
void wr_markdown_line (wr_markdown_levels *l, wr_buf *out);

/* Writes the blank line before a block, which is not blank inside quotes. */
void wr_markdown_gap (const wr_markdown_levels *l, wr_buf *out);

#endif

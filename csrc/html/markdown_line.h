/* markdown_line.h: a line of Markdown and what it can begin (CommonMark 0.31, sections 4 and
   5) */
#ifndef WR_MARKDOWN_LINE_H
#define WR_MARKDOWN_LINE_H

#include "html/markdown_link.h"

/* A cursor in a line.  Offsets count in `text`; column is that of `at`, tabs reaching to the
   next multiple of four. */
typedef struct wr_markdown_line {
  wr_slice text;                       /* the document */
  const char *s;                       /* its bytes */
  uint32_t at, end;                    /* the rest of the line, newline left out */
  uint32_t column;
} wr_markdown_line;

/* Reads the line at *at and moves *at behind it; false at the end of the text. */
bool wr_markdown_next (wr_markdown_line *l, uint32_t *at);

/* The rest of the line; the same without white space at its ends; whether that is nothing. */
wr_span wr_markdown_rest (const wr_markdown_line *l);
wr_span wr_markdown_trim (const wr_markdown_line *l, wr_span s);
bool wr_markdown_is_blank (const wr_markdown_line *l);

/* The character at the cursor, NUL at the end. */
char wr_markdown_char (const wr_markdown_line *l);

/* Columns of white space at the cursor. */
uint32_t wr_markdown_indent (const wr_markdown_line *l);

/* Steps over white space of at most `columns`; a tab that reaches further is taken whole. */
void wr_markdown_skip (wr_markdown_line *l, uint32_t columns);

/* What stands at the cursor: a thematic break; the level of an ATX heading, of a setext
   underline; the length of a code fence; the bytes of a list item's mark without the space
   behind it (*mark tells its kind).  False or 0 when it is none. */
bool wr_markdown_is_rule (const wr_markdown_line *l);
uint32_t wr_markdown_atx (const wr_markdown_line *l);
uint32_t wr_markdown_setext (const wr_markdown_line *l);
uint32_t wr_markdown_fence (const wr_markdown_line *l);
uint32_t wr_markdown_item (const wr_markdown_line *l, char *mark);

/* Whether the line is "[label]: target", and both. */
bool wr_markdown_definition (const wr_markdown_line *l, wr_markdown_link *link);

#endif

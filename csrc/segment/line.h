/* line.h: whether a newline inside a passage ends a sentence */
#ifndef WR_LINE_H
#define WR_LINE_H

#include "base/doc.h"

/* How the newlines of one passage are read. */
typedef struct wr_lines {
  wr_newline policy;                   /* never AUTO: wr_lines_of resolves it */
  bool soft;                           /* EACH, but a line that begins in lower case goes on */
} wr_lines;

/* The policy for bytes [start, end).  AUTO looks at the shape of the lines: hard-wrapped
   prose reads as BLANK, others as EACH. */
wr_lines wr_lines_of (const char *s, uint32_t start, uint32_t end, wr_newline policy);

/* Whether the newline at byte i is a sentence edge. */
bool wr_line_edge (wr_lines l, const char *s, uint32_t i, uint32_t end);

#endif

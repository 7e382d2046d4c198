/* line.h: the lines of a passage: their shape, and whether a newline ends a sentence */
#ifndef WR_LINE_H
#define WR_LINE_H

#include "base/doc.h"

/* The shape of a passage's lines, in bytes; of all lines but the last: how many are near the
   widest, and how many go on in lower case. */
typedef struct wr_shape {
  uint32_t lines, widest, long_lines, continued;
} wr_shape;

/* The shape of the lines in bytes [start, end). */
wr_shape wr_line_shape (const char *s, uint32_t start, uint32_t end);

/* How the newlines of one passage are read. */
typedef struct wr_lines {
  wr_newline policy;                   /* never AUTO: wr_lines_of resolves it */
  bool soft;                           /* EACH, but a line that begins in lower case goes on */
  /* hard-wrapped: a line ends a sentence that with the next line's first word would have been
     shorter than this; 0: not wrapped */
  uint32_t wrap;
} wr_lines;

/* The policy for bytes [start, end).  AUTO looks at the shape of the lines: in hard-wrapped
   prose only short lines end a sentence, in other texts all do. */
wr_lines wr_lines_of (const char *s, uint32_t start, uint32_t end, wr_newline policy);

/* Whether the newline at byte i is a sentence edge. */
bool wr_line_edge (wr_lines l, const char *s, uint32_t i, uint32_t end);

/* The line that the newline at byte i ends, and the one behind it, both trimmed. */
wr_span wr_line_before (const char *s, uint32_t start, uint32_t i);
wr_span wr_line_behind (const char *s, uint32_t i, uint32_t end);

/* Whether only white space stands between the newline at byte i and another one or the end. */
bool wr_line_blank_behind (const char *s, uint32_t i, uint32_t end);

#endif

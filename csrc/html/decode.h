/* decode.h: texts that differ from their source: references, CR, NUL */
#ifndef WR_DECODE_H
#define WR_DECODE_H

#include "html/dom.h"

/* What is done to a text. */
enum wr_decode_rule {
  WR_DECODE_REFERENCES = 1,            /* character references mean what they stand for */
  WR_DECODE_ATTRIBUTE = 2,             /* … by the rule for attribute values */
  WR_DECODE_NUL_DROP = 4,              /* NUL goes; else, unless kept, it is U+FFFD */
  WR_DECODE_NUL_KEEP = 8
};

/* Appends the text of bytes s of d->text to WR_DECODED: CR and CR LF as LF, the rest by
   `rules`; and its pieces to WR_TREE_PIECES when `pieces` is set.  s must not end between CR
   and LF.  False: no memory. */
bool wr_decode (wr_doc *d, wr_span s, unsigned rules, bool pieces);

/* Appends bytes s of d->text as they are. */
bool wr_decode_verbatim (wr_doc *d, wr_span s, bool pieces);

/* How many bytes of s, from its start, are white space once decoded (TAB LF FF CR space and
   references to them). */
uint32_t wr_decode_space (const wr_doc *d, wr_span s, unsigned rules);

/* The length of the reference at the start of s (an '&') when it stands for LF, else 0. */
uint32_t wr_decode_newline (const wr_doc *d, wr_span s, unsigned rules);

#endif

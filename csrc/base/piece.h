/* piece.h: where a text that is not a slice of its origin comes from, run by run */
#ifndef WR_PIECE_H
#define WR_PIECE_H

#include "base/array.h"

typedef enum wr_piece_kind {
  WR_VERBATIM,                         /* the same bytes stand in the origin */
  WR_REFERENCE,                        /* a character reference: &eacute; */
  WR_NEWLINE,                          /* CR or CR LF that became LF */
  WR_REPLACED,                         /* a byte that became U+FFFD (NUL in the tree) */
  WR_SPACE,                            /* a run of white space that became one space */
  WR_SEPARATOR,                        /* put in between blocks or cells: origin_n == 0 */
  WR_UNESCAPED                         /* out of a string of the page's data (html/embed.h) */
} wr_piece_kind;

/* Bytes [at, at + n) of a text come from bytes [origin, origin + origin_n) of wr_doc.text (the
   decoded UTF-8). Invariant: the pieces of a text follow each other without gap from its first
   byte to its last; VERBATIM has n == origin_n. */
typedef struct wr_piece {
  uint32_t at, n;
  uint32_t origin, origin_n;
  uint32_t kind;
} wr_piece;

/* The index of the piece that holds byte `at` of the text (the last one for at == the text's
   end); WR_NONE when there are none. */
uint32_t wr_piece_find (const wr_array *pieces, uint32_t at);

/* Appends a piece, or lengthens the last one when the new one continues it (both VERBATIM,
   adjoining on both sides).  False: no memory. */
bool wr_piece_push (wr_array *pieces, wr_piece p);

/* The hull in wr_doc.text of bytes [s.start, s.end) of the text: from the first piece with an
   origin to the last. VERBATIM pieces are cut exactly; others count whole.  {WR_NONE, WR_NONE}
   when nothing of it has an origin. */
wr_span wr_piece_origin (const wr_array *pieces, wr_span s);

#endif

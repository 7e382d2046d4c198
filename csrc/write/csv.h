/* csv.h: cells of comma-separated values */
#ifndef WR_CSV_H
#define WR_CSV_H

#include "base/buf.h"

/* Writes s as one cell (RFC 4180): quoted where it holds a comma, a quote, CR or LF, or begins
   or ends with a space.  `guard`: a text that a spreadsheet would run as a formula (it begins
   with = + - @ TAB or CR) gets an apostrophe in front; lossy, so the caller decides. */
void wr_csv_cell (wr_buf *out, wr_slice s, bool guard);

#endif

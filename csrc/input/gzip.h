/* gzip.h: gzip members inflated, one after another */
#ifndef WR_GZIP_H
#define WR_GZIP_H

#include "base/buf.h"
#include "base/error.h"

/* Appends the contents of all members of `bytes` (RFC 1952) to out, at most `most` bytes.
   Bytes behind the last member that are no member are passed over, as gzip(1) does.  Errors:
   GZIP with the offset where it broke (what came before is in out), TOO_LARGE, MEMORY. */
int wr_gzip_inflate (wr_slice bytes, size_t most, wr_buf *out, wr_error *e);

/* Whether the bytes begin as a gzip member does. */
bool wr_gzip_is (wr_slice bytes);

#endif

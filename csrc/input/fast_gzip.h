/* fast_gzip.h: whole gzip members inflated by libdeflate, in under half of zlib's time */
#ifndef WR_FAST_GZIP_H
#define WR_FAST_GZIP_H

#include "base/buf.h"

/* The library, looked for once, and its state.  Zeroed memory is a good start. */
typedef struct wr_fast_gzip {
  void *library, *state;
  void *(*create) (void);
  void (*destroy) (void *);
  int (*inflate) (void *, const void *, size_t, void *, size_t, size_t *, size_t *);
  bool looked;
} wr_fast_gzip;

/* Appends the contents of the member that `in` begins with to out, at most `room` bytes;
   *used: bytes of the member.  False, and out as it was, without the library, and for members
   that are broken, cut or too large: zlib says more of them. */
bool wr_fast_gzip_member (wr_fast_gzip *f, wr_slice in, uint32_t *used, size_t room, wr_buf *out);

/* Frees what f holds. */
void wr_fast_gzip_close (wr_fast_gzip *f);

#endif

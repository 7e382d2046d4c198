/* pack.h: bytes packed into gzip or Zstandard members */
#ifndef WR_PACK_H
#define WR_PACK_H

#include "base/buf.h"
#include "base/error.h"
#include "input/unpack.h"

/* One packer makes member after member; its memory is kept between them. */
typedef struct wr_packer {
  wr_packing packing;
  void *state;
} wr_packer;

/* Opens a packer: packing GZIP (zlib, level 6) or ZSTD (level 3, with a checksum, by libzstd,
   which is loaded here).  The same bytes give the same members.  Errors: OPTION, LIBRARY,
   MEMORY. */
int wr_pack_open (wr_packer *p, wr_packing packing, wr_error *e);

/* Takes all of `in` and appends what is ready to out; `end` ends the member.  Errors: MEMORY. */
int wr_pack_run (wr_packer *p, wr_slice in, bool end, wr_buf *out, wr_error *e);

/* Frees what p holds; p may be zeroed memory. */
void wr_pack_close (wr_packer *p);

#endif

/* unpack.h: packed bytes unpacked portion by portion: gzip, zlib, deflate, Zstandard, Brotli */
#ifndef WR_UNPACK_H
#define WR_UNPACK_H

#include "base/buf.h"
#include "base/error.h"
#include "input/fast_gzip.h"

/* XX(NAME, name): WR_PACKED_NAME and what scripts call it. */
#define WR_PACKING_MAP(XX) \
  XX(GZIP, gzip)               /* RFC 1952 */ \
  XX(ZLIB, zlib)               /* RFC 1950, or bare deflate as some servers send it */ \
  XX(DEFLATE, deflate)         /* RFC 1951: members of zip archives */ \
  XX(ZSTD, zstd)               /* RFC 8878, by libzstd, which is loaded when it is asked for */ \
  XX(BROTLI, brotli)           /* RFC 7932, by libbrotlidec, loaded likewise */

typedef enum wr_packing {
#define XX(NAME, name) WR_PACKED_##NAME,
  WR_PACKING_MAP(XX)
#undef XX
  WR_PACKING_N
} wr_packing;

/* Where a call of wr_unpack_run stopped. */
typedef enum wr_unpack_state {
  WR_UNPACK_HUNGRY,            /* all of `in` is taken, the member goes on */
  WR_UNPACK_FULL,              /* `room` bytes were written, more may follow */
  WR_UNPACK_END                /* a member ended; the next call begins another */
} wr_unpack_state;

typedef struct wr_unpacker {
  wr_packing packing;
  void *codec;                 /* the library's state */
  bool inside;                 /* a member has begun and not ended */
} wr_unpacker;

/* "gzip" and so on; constant.  The packing of a name, or WR_PACKING_N. */
const char *wr_packing_name (wr_packing p);
wr_packing wr_packing_of (wr_slice name);

/* Whether the bytes begin as a member of this packing does; only gzip and Zstandard tell. */
bool wr_packing_is (wr_packing p, wr_slice bytes);

/* Opens u.  Errors: LIBRARY (detail names the one that is missing), MEMORY. */
int wr_unpack_open (wr_unpacker *u, wr_packing p, wr_error *e);

/* Unpacks `in` until it is taken, a member ends, or `room` bytes were appended to out.  *used
   is how many bytes were taken, *state why it stopped.  Errors: PACKED with the offset in `in`
   (what came before is in out), MEMORY. */
int wr_unpack_run (wr_unpacker *u, wr_slice in, uint32_t *used, size_t room, wr_buf *out,
  wr_unpack_state *state, wr_error *e);

/* Frees what u holds; u may be zeroed memory. */
void wr_unpack_close (wr_unpacker *u);

/* Appends the contents of all members of `bytes` to out, at most `most` bytes; *cut: there was
   more.  *used: bytes of the members; those behind the last that are no member are passed over,
   as gzip(1) does.  fast, used: may be NULL.  Errors: LIBRARY, PACKED (what came before is in
   out), MEMORY. */
int wr_unpack_all (wr_packing p, wr_slice bytes, size_t most, wr_fast_gzip *fast, wr_buf *out,
  bool *cut, uint32_t *used, wr_error *e);

#endif

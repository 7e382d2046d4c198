/* zstd_library.h: the functions of libzstd that windrow uses */
#ifndef WR_ZSTD_LIBRARY_H
#define WR_ZSTD_LIBRARY_H

#include "input/library.h"

/* ZSTD_inBuffer and ZSTD_outBuffer of zstd.h; both have this shape. */
typedef struct wr_zstd_in {
  const void *at;
  size_t n, pos;
} wr_zstd_in;

typedef struct wr_zstd_out {
  void *at;
  size_t n, pos;
} wr_zstd_out;

/* ZSTD_cParameter and ZSTD_EndDirective of zstd.h: the values are part of its stable ABI. */
enum { WR_ZSTD_LEVEL = 100, WR_ZSTD_CHECKSUM = 201, WR_ZSTD_GO_ON = 0, WR_ZSTD_END = 2 };

typedef struct wr_zstd_library {
  void *handle;
  unsigned (*is_error) (size_t);
  void *(*create_d) (void);
  size_t (*free_d) (void *);
  size_t (*decompress) (void *, wr_zstd_out *, wr_zstd_in *);
  void *(*create_c) (void);
  size_t (*free_c) (void *);
  size_t (*set) (void *, int, int);
  size_t (*compress) (void *, wr_zstd_out *, wr_zstd_in *, int);
} wr_zstd_library;

/* Loads libzstd 1.4 or newer.  Errors: LIBRARY. */
int wr_zstd_library_open (wr_zstd_library *z, wr_error *e);

#endif

/* zstd_codec.c: Zstandard, by libzstd, which is loaded when it is asked for */
#include <stdlib.h>

#include "input/codec.h"
#include "input/zstd_library.h"

#define ENTRY(field, name) {name, offsetof(wr_zstd_library, field)}

static const wr_library_entry entries[] = {
  ENTRY(is_error, "ZSTD_isError"), ENTRY(create_d, "ZSTD_createDStream"),
  ENTRY(free_d, "ZSTD_freeDStream"), ENTRY(decompress, "ZSTD_decompressStream"),
  ENTRY(create_c, "ZSTD_createCStream"), ENTRY(free_c, "ZSTD_freeCStream"),
  ENTRY(set, "ZSTD_CCtx_setParameter"), ENTRY(compress, "ZSTD_compressStream2"),
};

static const char *const files[] = {"libzstd.so.1", "libzstd.so", "libzstd.1.dylib",
  "/opt/homebrew/lib/libzstd.1.dylib", "/usr/local/lib/libzstd.1.dylib", NULL};

int wr_zstd_library_open (wr_zstd_library *z, wr_error *e) {
  z->handle = wr_library_open(files, entries, sizeof entries / sizeof *entries, z,
    "libzstd (apt-get install libzstd1)", e);
  return z->handle ? WR_OK : e->code;
}

typedef struct unzstd {
  wr_zstd_library library;
  void *stream;
} unzstd;

static void zstd_close (void *codec) {
  unzstd *u = codec;
  if (u->stream) u->library.free_d(u->stream);
  wr_library_close(u->library.handle);
  free(u);
}

static void *zstd_open (wr_packing p, wr_error *e) {
  (void) p;
  unzstd *u = calloc(1, sizeof *u);
  if (!u) wr_fail(e, WR_E_MEMORY, WR_NONE, NULL);
  else if (wr_zstd_library_open(&u->library, e) == WR_OK && (u->stream = u->library.create_d()))
    return u;
  else if (u->library.handle) wr_fail(e, WR_E_MEMORY, WR_NONE, NULL);
  if (u) zstd_close(u);
  return NULL;
}

/* ZSTD_decompressStream gives 0 when a frame is whole and all of it was written. */
static wr_codec_answer zstd_step (void *codec, wr_codec_step *s) {
  unzstd *u = codec;
  wr_zstd_in in = {s->in, s->in_left, 0};
  wr_zstd_out out = {s->out, s->out_left, 0};
  size_t hint = u->library.decompress(u->stream, &out, &in);
  s->in += in.pos;
  s->in_left -= in.pos;
  s->out += out.pos;
  s->out_left -= out.pos;
  if (u->library.is_error(hint)) return WR_CODEC_BROKEN;
  return hint == 0 ? WR_CODEC_ENDED : WR_CODEC_GOES_ON;
}

const wr_codec wr_codec_zstd = {zstd_open, zstd_step, zstd_close};

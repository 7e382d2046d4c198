/* brotli_codec.c: Brotli, by libbrotlidec, which is loaded when it is asked for */
#include <stdlib.h>

#include "input/codec.h"
#include "input/library.h"

/* BrotliDecoderResult of brotli/decode.h; 2 and 3 ask for more input and more output. */
enum { RESULT_ERROR = 0, RESULT_SUCCESS = 1 };

typedef struct brotli_library {
  void *(*create) (void *, void *, void *);
  void (*destroy) (void *);
  int (*decompress) (void *, size_t *, const char **, size_t *, char **, size_t *);
} brotli_library;

typedef struct unbrotli {
  brotli_library library;
  void *handle, *stream;
} unbrotli;

static const wr_library_entry entries[] = {
  {"BrotliDecoderCreateInstance", offsetof(brotli_library, create)},
  {"BrotliDecoderDestroyInstance", offsetof(brotli_library, destroy)},
  {"BrotliDecoderDecompressStream", offsetof(brotli_library, decompress)},
};

static const char *const files[] = {"libbrotlidec.so.1", "libbrotlidec.so",
  "libbrotlidec.1.dylib", "/opt/homebrew/lib/libbrotlidec.1.dylib",
  "/usr/local/lib/libbrotlidec.1.dylib", NULL};

static void brotli_close (void *codec) {
  unbrotli *u = codec;
  if (u->stream) u->library.destroy(u->stream);
  wr_library_close(u->handle);
  free(u);
}

static void *brotli_open (wr_packing p, wr_error *e) {
  (void) p;
  unbrotli *u = calloc(1, sizeof *u);
  if (!u) {
    wr_fail(e, WR_E_MEMORY, WR_NONE, NULL);
    return NULL;
  }
  u->handle = wr_library_open(files, entries, sizeof entries / sizeof *entries, &u->library,
    "libbrotlidec (apt-get install libbrotli1)", e);
  if (u->handle && (u->stream = u->library.create(NULL, NULL, NULL))) return u;
  if (u->handle) wr_fail(e, WR_E_MEMORY, WR_NONE, NULL);
  brotli_close(u);
  return NULL;
}

/* A stream ends once; unpack.c asks for no second member. */
static wr_codec_answer brotli_step (void *codec, wr_codec_step *s) {
  unbrotli *u = codec;
  int result = u->library.decompress(u->stream, &s->in_left, &s->in, &s->out_left, &s->out, NULL);
  if (result == RESULT_ERROR) return WR_CODEC_BROKEN;
  return result == RESULT_SUCCESS ? WR_CODEC_ENDED : WR_CODEC_GOES_ON;
}

const wr_codec wr_codec_brotli = {brotli_open, brotli_step, brotli_close};

/* zlib_codec.c: gzip, zlib and bare deflate, by zlib */
#include <limits.h>
#include <stdlib.h>
#include <zlib.h>

#include "input/codec.h"

/* zlib's ways to ask for a wrapper (inflateInit2): none, zlib's own, gzip's. */
enum { WINDOW_BARE = -15, WINDOW_ZLIB = 15, WINDOW_GZIP = 15 + 16 };

typedef struct inflater {
  z_stream z;
  bool ended;                  /* the next step begins a member */
  bool unsure;                 /* "deflate" of HTTP: zlib's wrapper, or none; nothing read yet */
} inflater;

static void *inflate_open (wr_packing p, wr_error *e) {
  inflater *f = calloc(1, sizeof *f);
  int window = p == WR_PACKED_GZIP ? WINDOW_GZIP
    : p == WR_PACKED_ZLIB ? WINDOW_ZLIB : WINDOW_BARE;
  if (!f || inflateInit2(&f->z, window) != Z_OK) {
    free(f);
    wr_fail(e, WR_E_MEMORY, WR_NONE, NULL);
    return NULL;
  }
  f->unsure = p == WR_PACKED_ZLIB;
  return f;
}

/* A zlib wrapper's first byte says method 8 and a window of up to 32 KB (RFC 1950, 2.2). */
static void choose_wrapper (inflater *f, char first) {
  if ((first & 0x0f) != 8 || (unsigned char) first >> 4 > 7) inflateReset2(&f->z, WINDOW_BARE);
  f->unsure = false;
}

static uInt portion_of (size_t n) {
  return n > UINT_MAX ? UINT_MAX : (uInt) n;
}

static wr_codec_answer inflate_step (void *codec, wr_codec_step *s) {
  inflater *f = codec;
  if (f->ended) inflateReset(&f->z);
  f->ended = false;
  if (f->unsure && s->in_left) choose_wrapper(f, s->in[0]);
  uInt in = portion_of(s->in_left), out = portion_of(s->out_left);
  f->z.next_in = (Bytef *) (uintptr_t) s->in;
  f->z.avail_in = in;
  f->z.next_out = (Bytef *) s->out;
  f->z.avail_out = out;
  int answer = inflate(&f->z, Z_NO_FLUSH);
  s->in += in - f->z.avail_in;
  s->in_left -= in - f->z.avail_in;
  s->out += out - f->z.avail_out;
  s->out_left -= out - f->z.avail_out;
  f->ended = answer == Z_STREAM_END;
  if (f->ended) return WR_CODEC_ENDED;
  if (answer == Z_MEM_ERROR) return WR_CODEC_NO_MEMORY;
  return answer == Z_OK || answer == Z_BUF_ERROR ? WR_CODEC_GOES_ON : WR_CODEC_BROKEN;
}

static void inflate_close (void *codec) {
  inflater *f = codec;
  inflateEnd(&f->z);
  free(f);
}

const wr_codec wr_codec_zlib = {inflate_open, inflate_step, inflate_close};

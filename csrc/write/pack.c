/* pack.c: bytes packed into gzip or Zstandard members */
#include <stdlib.h>
#include <zlib.h>

#include "write/pack.h"

#include "input/zstd_library.h"

enum {
  PORTION = 1 << 16,           /* bytes that are packed at a time */
  GZIP_LEVEL = 6, GZIP_WINDOW = 15 + 16, GZIP_MEMORY = 8,
  ZSTD_LEVEL = 3
};

typedef struct zstd_packer {
  wr_zstd_library library;
  void *stream;
} zstd_packer;

static void *open_gzip (wr_error *e) {
  z_stream *z = calloc(1, sizeof *z);
  if (z && deflateInit2(z, GZIP_LEVEL, Z_DEFLATED, GZIP_WINDOW, GZIP_MEMORY,
      Z_DEFAULT_STRATEGY) == Z_OK) return z;
  free(z);
  wr_fail(e, WR_E_MEMORY, WR_NONE, NULL);
  return NULL;
}

static void close_zstd (zstd_packer *z) {
  if (z->stream) z->library.free_c(z->stream);
  wr_library_close(z->library.handle);
  free(z);
}

static void *open_zstd (wr_error *e) {
  zstd_packer *z = calloc(1, sizeof *z);
  if (!z) {
    wr_fail(e, WR_E_MEMORY, WR_NONE, NULL);
    return NULL;
  }
  if (wr_zstd_library_open(&z->library, e) == WR_OK) {
    z->stream = z->library.create_c();
    if (!z->stream) wr_fail(e, WR_E_MEMORY, WR_NONE, NULL);
  }
  if (!z->stream) {
    close_zstd(z);
    return NULL;
  }
  z->library.set(z->stream, WR_ZSTD_LEVEL, ZSTD_LEVEL);
  z->library.set(z->stream, WR_ZSTD_CHECKSUM, 1);
  return z;
}

int wr_pack_open (wr_packer *p, wr_packing packing, wr_error *e) {
  *p = (wr_packer) {.packing = packing};
  if (packing != WR_PACKED_GZIP && packing != WR_PACKED_ZSTD)
    return wr_fail(e, WR_E_OPTION, WR_NONE, "packing");
  p->state = packing == WR_PACKED_GZIP ? open_gzip(e) : open_zstd(e);
  return p->state ? WR_OK : e->code;
}

/* One step: true while there is more to write. */
static bool step_gzip (z_stream *z, wr_slice *in, bool end, char *out, size_t *n) {
  z->next_in = (Bytef *) (uintptr_t) in->at;
  z->avail_in = in->n;
  z->next_out = (Bytef *) out;
  z->avail_out = PORTION;
  int answer = deflate(z, end ? Z_FINISH : Z_NO_FLUSH);
  *n = PORTION - z->avail_out;
  *in = (wr_slice) {(const char *) z->next_in, z->avail_in};
  if (answer == Z_STREAM_END) deflateReset(z);
  return answer != Z_STREAM_END && z->avail_out == 0;
}

static bool step_zstd (zstd_packer *z, wr_slice *in, bool end, char *out, size_t *n) {
  wr_zstd_in from = {in->at, in->n, 0};
  wr_zstd_out to = {out, PORTION, 0};
  size_t left = z->library.compress(z->stream, &to, &from, end ? WR_ZSTD_END : WR_ZSTD_GO_ON);
  *n = to.pos;
  *in = (wr_slice) {in->at + from.pos, in->n - (uint32_t) from.pos};
  return in->n || (end && left && !z->library.is_error(left));
}

int wr_pack_run (wr_packer *p, wr_slice in, bool end, wr_buf *out, wr_error *e) {
  bool more = true;
  if (!in.at) in.at = "";
  while (more) {
    size_t n;
    char *room = wr_buf_room(out, PORTION);
    if (!room) return wr_fail(e, WR_E_MEMORY, WR_NONE, NULL);
    more = p->packing == WR_PACKED_GZIP ? step_gzip(p->state, &in, end, room, &n)
      : step_zstd(p->state, &in, end, room, &n);
    out->n += n;
  }
  return WR_OK;
}

void wr_pack_close (wr_packer *p) {
  if (p->state && p->packing == WR_PACKED_ZSTD) close_zstd(p->state);
  if (p->state && p->packing == WR_PACKED_GZIP) {
    deflateEnd(p->state);
    free(p->state);
  }
  p->state = NULL;
}

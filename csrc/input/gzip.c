/* gzip.c: gzip members inflated, one after another, by zlib */
#include <zlib.h>

#include "input/gzip.h"

#define WINDOW_GZIP (15 + 16)          /* zlib's way to ask for the gzip wrapper */
#define PORTION 32768u                 /* bytes inflated at a time */

bool wr_gzip_is (wr_slice bytes) {
  return bytes.n >= 3 && memcmp(bytes.at, "\x1f\x8b\x08", 3) == 0;
}

/* Inflates until the member ends; gives zlib's last answer, or Z_BUF_ERROR where the output
   limit was reached. */
static int inflate_member (z_stream *z, size_t most, wr_buf *out) {
  char portion[PORTION];
  int answer = Z_OK;
  while (answer == Z_OK) {
    z->next_out = (Bytef *) portion;
    z->avail_out = PORTION;
    answer = inflate(z, Z_NO_FLUSH);
    size_t n = PORTION - z->avail_out;
    if (n > most - out->n) return Z_BUF_ERROR;
    wr_buf_put(out, portion, n);
    if (answer == Z_OK && n == 0) return Z_DATA_ERROR;      /* cut inside the member */
    if (answer == Z_BUF_ERROR) return Z_DATA_ERROR;
  }
  return answer;
}

static int status_of (int answer, const wr_buf *out, uint32_t at, wr_error *e) {
  if (out->failed || answer == Z_MEM_ERROR) return wr_fail(e, WR_E_MEMORY, WR_NONE, NULL);
  if (answer == Z_BUF_ERROR) return wr_fail(e, WR_E_TOO_LARGE, at, "inflated");
  return answer == Z_STREAM_END ? WR_OK : wr_fail(e, WR_E_GZIP, at, NULL);
}

int wr_gzip_inflate (wr_slice bytes, size_t most, wr_buf *out, wr_error *e) {
  z_stream z = {0};
  if (inflateInit2(&z, WINDOW_GZIP) != Z_OK) return wr_fail(e, WR_E_MEMORY, WR_NONE, NULL);
  int status = WR_OK;
  uint32_t at = 0;
  while (status == WR_OK && at < bytes.n
    && (at == 0 || wr_gzip_is((wr_slice) {bytes.at + at, bytes.n - at}))) {
    z.next_in = (Bytef *) (uintptr_t) (bytes.at + at);
    z.avail_in = bytes.n - at;
    status = status_of(inflate_member(&z, most, out), out, bytes.n - z.avail_in, e);
    at = bytes.n - z.avail_in;
    inflateReset(&z);
  }
  inflateEnd(&z);
  return status;
}

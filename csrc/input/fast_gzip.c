/* fast_gzip.c: whole gzip members inflated by libdeflate where it is */
#include "input/fast_gzip.h"

#include "input/library.h"

enum { SUCCESS = 0, NO_SPACE = 3, TRAILER = 4, LEAST_ROOM = 1 << 14, MOST_RATIO = 1032 };

static const wr_library_entry entries[] = {
  {"libdeflate_alloc_decompressor", offsetof(wr_fast_gzip, create)},
  {"libdeflate_free_decompressor", offsetof(wr_fast_gzip, destroy)},
  {"libdeflate_gzip_decompress_ex", offsetof(wr_fast_gzip, inflate)},
};

static const char *const files[] = {"libdeflate.so.0", "libdeflate.so", "libdeflate.0.dylib",
  "/opt/homebrew/lib/libdeflate.0.dylib", "/usr/local/lib/libdeflate.0.dylib", NULL};

static bool ready (wr_fast_gzip *f) {
  wr_error e;
  if (!f->looked) {
    f->looked = true;
    f->library = wr_library_open(files, entries, sizeof entries / sizeof *entries, f, NULL, &e);
    f->state = f->library ? f->create() : NULL;
  }
  return f->state != NULL;
}

/* The bytes to make room for: what the last member's trailer says, where it can be true. */
static size_t guess (wr_slice in, size_t room) {
  const unsigned char *t = (const unsigned char *) in.at + in.n - TRAILER;
  size_t said = (size_t) t[0] | (size_t) t[1] << 8 | (size_t) t[2] << 16 | (size_t) t[3] << 24;
  if (said < LEAST_ROOM || said / MOST_RATIO > in.n) said = LEAST_ROOM + (size_t) in.n * 4;
  return said < room ? said : room;
}

bool wr_fast_gzip_member (wr_fast_gzip *f, wr_slice in, uint32_t *used, size_t room, wr_buf *out) {
  if (in.n < 18 || !ready(f)) return false;
  for (size_t space = guess(in, room);; space = space < room / 2 ? space * 2 : room) {
    size_t taken, wrote;
    char *at = wr_buf_room(out, space);
    if (!at) return false;
    int answer = f->inflate(f->state, in.at, in.n, at, space, &taken, &wrote);
    if (answer == SUCCESS) {
      *used = (uint32_t) taken;
      out->n += wrote;
      return true;
    }
    if (answer != NO_SPACE || space == room) return false;
  }
}

void wr_fast_gzip_close (wr_fast_gzip *f) {
  if (f->state) f->destroy(f->state);
  wr_library_close(f->library);
  *f = (wr_fast_gzip) {0};
}

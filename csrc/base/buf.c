/* buf.c: bytes being written: JSON, CSV, HTML, Markdown */
#include <stdlib.h>

#include "base/buf.h"
#include "base/utf8.h"

enum { FIRST_CAP = 256, INT_DIGITS = 20 };

static bool make_room (wr_buf *b, size_t n) {
  if (b->failed) return false;
  if (n <= b->cap - b->n) return true;
  size_t cap = b->cap ? b->cap : FIRST_CAP;
  while (cap - b->n < n && cap <= SIZE_MAX / 2) cap *= 2;
  char *at = cap - b->n < n ? NULL : realloc(b->at, cap);
  if (!at) {
    b->failed = true;
    return false;
  }
  b->at = at;
  b->cap = cap;
  return true;
}

void wr_buf_put (wr_buf *b, const char *s, size_t n) {
  if (n == 0 || !make_room(b, n)) return;
  memcpy(b->at + b->n, s, n);
  b->n += n;
}

void wr_buf_slice (wr_buf *b, wr_slice s) {
  wr_buf_put(b, s.at, s.n);
}

void wr_buf_text (wr_buf *b, const char *s) {
  wr_buf_put(b, s, strlen(s));
}

void wr_buf_char (wr_buf *b, char c) {
  if (b->n < b->cap && !b->failed) b->at[b->n++] = c;
  else wr_buf_put(b, &c, 1);
}

void wr_buf_codepoint (wr_buf *b, uint32_t c) {
  char bytes[4];
  wr_buf_put(b, bytes, wr_utf8_encode(c, bytes));
}

void wr_buf_int (wr_buf *b, int64_t i) {
  char digits[INT_DIGITS];
  size_t at = INT_DIGITS;
  uint64_t rest = i < 0 ? 0 - (uint64_t) i : (uint64_t) i;
  do {
    digits[--at] = (char) ('0' + rest % 10);
    rest /= 10;
  } while (rest);
  if (i < 0) digits[--at] = '-';
  wr_buf_put(b, digits + at, INT_DIGITS - at);
}

char *wr_buf_room (wr_buf *b, size_t n) {
  return make_room(b, n) ? b->at + b->n : NULL;
}

void wr_buf_free (wr_buf *b) {
  free(b->at);
  *b = (wr_buf) {0};
}

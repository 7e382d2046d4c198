/* thrift.c: structures in Thrift's compact protocol */
#include "write/thrift.h"

enum { TRUE_FIELD = 1, FALSE_FIELD = 2, SHORT_LIST = 15, SHORT_STEP = 15 };

void wr_thrift_varint (wr_buf *out, uint64_t n) {
  for (; n >= 0x80; n >>= 7) wr_buf_char(out, (char) (n | 0x80));
  wr_buf_char(out, (char) n);
}

void wr_thrift_zigzag (wr_buf *out, int64_t n) {
  wr_thrift_varint(out, (uint64_t) n << 1 ^ (n < 0 ? UINT64_MAX : 0));
}

/* The step from the field before and the type share a byte where the step is small. */
static void field (wr_thrift *t, int id, int type) {
  int step = id - t->last;
  if (step > 0 && step <= SHORT_STEP) {
    wr_buf_char(t->out, (char) (step << 4 | type));
  } else {
    wr_buf_char(t->out, (char) type);
    wr_thrift_zigzag(t->out, id);
  }
  t->last = id;
}

void wr_thrift_int (wr_thrift *t, int id, int type, int64_t n) {
  field(t, id, type);
  wr_thrift_zigzag(t->out, n);
}

void wr_thrift_bool (wr_thrift *t, int id, bool b) {
  field(t, id, b ? TRUE_FIELD : FALSE_FIELD);
}

void wr_thrift_bytes (wr_buf *out, wr_slice s) {
  wr_thrift_varint(out, s.n);
  wr_buf_slice(out, s);
}

void wr_thrift_binary (wr_thrift *t, int id, wr_slice s) {
  field(t, id, WR_THRIFT_BINARY);
  wr_thrift_bytes(t->out, s);
}

void wr_thrift_list (wr_thrift *t, int id, int type, size_t n) {
  field(t, id, WR_THRIFT_LIST);
  if (n < SHORT_LIST) {
    wr_buf_char(t->out, (char) (n << 4 | (size_t) type));
  } else {
    wr_buf_char(t->out, (char) (0xf0 | type));
    wr_thrift_varint(t->out, n);
  }
}

wr_thrift wr_thrift_struct (wr_thrift *t, int id) {
  field(t, id, WR_THRIFT_STRUCT);
  return (wr_thrift) {t->out, 0};
}

void wr_thrift_end (wr_thrift *t) {
  wr_buf_char(t->out, 0);
}

/* thrift.h: structures in Thrift's compact protocol, which Parquet's metadata are written in */
#ifndef WR_THRIFT_H
#define WR_THRIFT_H

#include "base/buf.h"

/* A structure being written.  Fields go in ascending order of their ids; a structure inside
   another has a wr_thrift of its own over the same buffer.  (Thrift, "Thrift compact protocol
   encoding".) */
typedef struct wr_thrift {
  wr_buf *out;
  int last;                    /* id of the field before */
} wr_thrift;

/* Types of lists' elements and of fields. */
enum {
  WR_THRIFT_I32 = 5, WR_THRIFT_I64 = 6, WR_THRIFT_BINARY = 8, WR_THRIFT_LIST = 9,
  WR_THRIFT_STRUCT = 12
};

/* An unsigned number of variable length, least significant seven bits first. */
void wr_thrift_varint (wr_buf *out, uint64_t n);

/* A signed number by zigzag: elements of lists of I32 and I64. */
void wr_thrift_zigzag (wr_buf *out, int64_t n);

/* Fields: a whole number, a truth, bytes. */
void wr_thrift_int (wr_thrift *t, int id, int type, int64_t n);
void wr_thrift_bool (wr_thrift *t, int id, bool b);
void wr_thrift_binary (wr_thrift *t, int id, wr_slice s);

/* Bytes as an element of a list. */
void wr_thrift_bytes (wr_buf *out, wr_slice s);

/* Begins a field that is a list of n elements, or a structure: give its own wr_thrift. */
void wr_thrift_list (wr_thrift *t, int id, int type, size_t n);
wr_thrift wr_thrift_struct (wr_thrift *t, int id);

/* Ends a structure. */
void wr_thrift_end (wr_thrift *t);

#endif

/* parquet_column.h: the values of a leaf column of a Parquet file, and its chunk in the file */
#ifndef WR_PARQUET_COLUMN_H
#define WR_PARQUET_COLUMN_H

#include "base/array.h"
#include "base/buf.h"
#include "base/error.h"
#include "write/pack.h"

/* Physical types; the numbers are those of the format. */
typedef enum wr_parquet_type {
  WR_PARQUET_BOOL = 0, WR_PARQUET_INT32 = 1, WR_PARQUET_INT64 = 2, WR_PARQUET_DOUBLE = 5,
  WR_PARQUET_BYTES = 6
} wr_parquet_type;

/* How pages are packed; likewise. */
typedef enum wr_parquet_codec {
  WR_PARQUET_PLAIN = 0, WR_PARQUET_GZIP = 2, WR_PARQUET_ZSTD = 6
} wr_parquet_codec;

/* Invariant: n entries; each has a definition level where max_def is not 0 and a repetition level
   where max_rep is not; those with the level max_def have a value in `values`, in the encoding
   PLAIN, but booleans a byte each.  Entries behind `kept` can be taken back. */
typedef struct wr_parquet_column {
  wr_parquet_type type;
  unsigned max_def, max_rep;
  wr_buf def, rep, values;
  size_t n, kept, kept_values;
} wr_parquet_column;

/* What a chunk's metadata say. */
typedef struct wr_parquet_chunk {
  uint64_t dictionary, data;           /* offsets in the file; dictionary 0: there is none */
  uint64_t raw, packed;                /* bytes, headers of pages too */
  size_t n, nulls;
  bool ranged;                         /* there is a least and a greatest value */
  wr_slice least, greatest;            /* in the column's memory, PLAIN without a length */
} wr_parquet_chunk;

/* Memory and state that writing chunks needs, kept between them. */
typedef struct wr_parquet_room {
  wr_parquet_codec codec;
  wr_packer packer;
  wr_buf raw, packed, header, dictionary;
  wr_array slots, indices, levels;     /* uint32_t */
} wr_parquet_room;

/* Adds an entry: nothing at definition level `def`, or a value at the highest. */
void wr_parquet_put_null (wr_parquet_column *c, unsigned rep, unsigned def);
void wr_parquet_put_fixed (wr_parquet_column *c, unsigned rep, const void *bytes, size_t n);
void wr_parquet_put_bytes (wr_parquet_column *c, unsigned rep, wr_slice s);

/* Keeps all entries; takes back those that were not kept; forgets all of them. */
void wr_parquet_column_keep (wr_parquet_column *c);
void wr_parquet_column_undo (wr_parquet_column *c);
void wr_parquet_column_reset (wr_parquet_column *c);

/* Bytes that the column holds; whether memory lacked. */
size_t wr_parquet_column_bytes (const wr_parquet_column *c);
bool wr_parquet_column_failed (const wr_parquet_column *c);

/* Where the value at `at` ends in a column's values. */
size_t wr_parquet_value_end (const wr_parquet_column *c, size_t at);

/* Appends the column as a chunk: a dictionary page where that makes it smaller, and data pages
   of about a megabyte that begin at rows.  `offset`: of out's first byte in the file.
   (Parquet format: data page version 1.)  Errors: MEMORY. */
int wr_parquet_chunk_write (const wr_parquet_column *c, wr_parquet_room *room, uint64_t offset,
  wr_buf *out, wr_parquet_chunk *chunk, wr_error *e);

/* Frees what c holds. */
void wr_parquet_column_free (wr_parquet_column *c);

#endif

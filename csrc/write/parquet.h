/* parquet.h: tables as Parquet files (format 2), nested lists and records too, written to memory */
#ifndef WR_PARQUET_H
#define WR_PARQUET_H

#include "base/arena.h"
#include "write/parquet_column.h"

/* What a leaf's values mean. */
typedef enum wr_parquet_meaning {
  WR_PARQUET_NUMBER,                   /* nothing beyond the type */
  WR_PARQUET_STRING, WR_PARQUET_JSON,
  WR_PARQUET_DATE,                     /* INT32: days since 1970-01-01 */
  WR_PARQUET_INSTANT                    /* INT64: microseconds since 1970-01-01T00:00Z */
} wr_parquet_meaning;

typedef enum wr_parquet_kind {
  WR_PARQUET_LEAF, WR_PARQUET_RECORD, WR_PARQUET_LIST
} wr_parquet_kind;

/* A node of the schema.  Nodes stand depth first, the root (a record) first; the children of one
   begin behind it, and `next` is behind the last of what is in it. */
typedef struct wr_parquet_node {
  wr_slice name;
  wr_parquet_kind kind;
  wr_parquet_type type;                /* of a leaf, as meaning and column are */
  wr_parquet_meaning meaning;
  bool optional;
  uint32_t parent, children, next, column;
  unsigned def, rep;                   /* levels of a value that is there */
} wr_parquet_node;

/* A file being written.  The caller takes the bytes out of each call's `out` and writes them, in
   order and nothing else. */
typedef struct wr_parquet {
  wr_arena names;
  wr_slice maker;                      /* "windrow version 1.0 (build …)" */
  wr_array nodes, columns;             /* wr_parquet_node, wr_parquet_column */
  wr_parquet_room room;
  wr_buf groups, meta;                 /* row groups' and key-value pairs' metadata, encoded */
  uint32_t n_groups, n_meta;
  uint64_t offset;                     /* bytes of the file so far */
  uint64_t rows;                       /* in row groups so far */
  uint64_t pending, kept;              /* rows that wait; of these, kept */
  bool failed;                         /* memory lacked when the schema was made */
} wr_parquet;

/* A writer without columns.  `version` is told to readers.  Errors: LIBRARY for zstd, MEMORY. */
int wr_parquet_open (wr_parquet *w, wr_parquet_codec codec, wr_slice version, wr_error *e);

/* Adds a node of the schema behind all others: its kind, name, type, meaning and optional are
   taken from *node, `parent` is a record or list without its children whole.  Gives its index.
   A list has one child.  The caller sets `next` through wr_parquet_close_node once all that
   is in it was added. */
uint32_t wr_parquet_add_node (wr_parquet *w, const wr_parquet_node *node, uint32_t parent);
void wr_parquet_close_node (wr_parquet *w, uint32_t node);

/* Node or column i. */
wr_parquet_node *wr_parquet_node_at (const wr_parquet *w, uint32_t i);
wr_parquet_column *wr_parquet_column_at (const wr_parquet *w, uint32_t i);

/* Nothing for all leaves in a node: `def` levels are there. */
void wr_parquet_put_nothing (wr_parquet *w, uint32_t node, unsigned rep, unsigned def);

/* Ends a row whose every leaf has its entries. */
void wr_parquet_end_row (wr_parquet *w);

/* Keeps the rows since the last keep, or takes them back. */
void wr_parquet_keep (wr_parquet *w);
void wr_parquet_undo (wr_parquet *w);

/* Bytes that wait to be written in memory. */
size_t wr_parquet_pending (const wr_parquet *w);

/* A pair of the file's metadata. */
void wr_parquet_add_meta (wr_parquet *w, wr_slice key, wr_slice value);

/* Appends the kept rows as a row group, if there are any; before the first the file's magic.
   Errors: MEMORY. */
int wr_parquet_flush (wr_parquet *w, wr_buf *out, wr_error *e);

/* Flushes and appends the footer: the file is whole then. */
int wr_parquet_finish (wr_parquet *w, wr_buf *out, wr_error *e);

/* What a writer of the same schema needs to go on behind the last row group, as bytes; and a
   writer without rows takes it: false when the bytes are not such. */
void wr_parquet_save (const wr_parquet *w, wr_buf *out);
bool wr_parquet_restore (wr_parquet *w, wr_slice saved);

/* Frees what w holds; w may be zeroed memory. */
void wr_parquet_close (wr_parquet *w);

#endif

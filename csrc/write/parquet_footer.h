/* parquet_footer.h: the metadata of a Parquet file (parquet.thrift) */
#ifndef WR_PARQUET_FOOTER_H
#define WR_PARQUET_FOOTER_H

#include "write/parquet.h"
#include "write/thrift.h"

/* What a row group's metadata say. */
typedef struct wr_parquet_group {
  uint64_t rows, raw, packed, offset;
  uint32_t ordinal;
} wr_parquet_group;

/* Appends the ColumnChunk of column i to a row group's list. */
void wr_parquet_footer_chunk (const wr_parquet *w, uint32_t i, const wr_parquet_chunk *chunk,
  wr_buf *out);

/* Ends a RowGroup whose field 1, the list of chunks, is written. */
void wr_parquet_footer_group (wr_thrift *t, const wr_parquet_group *group);

/* Appends a KeyValue. */
void wr_parquet_footer_pair (wr_buf *out, wr_slice key, wr_slice value);

/* Appends the FileMetaData. */
void wr_parquet_footer (const wr_parquet *w, wr_buf *out);

#endif

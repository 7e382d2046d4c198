/* parquet_range.h: the least and the greatest value of a column */
#ifndef WR_PARQUET_RANGE_H
#define WR_PARQUET_RANGE_H

#include "write/parquet_column.h"

/* Fills least, greatest and ranged of a chunk by the order that the format gives the type:
   numbers by size, false before true, bytes unsigned.  None where there is no value, a text is
   long (readers do without), or a double is not a number. */
void wr_parquet_range (const wr_parquet_column *c, wr_parquet_chunk *chunk);

#endif

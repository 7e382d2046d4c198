/* parquet_dictionary.h: the distinct values of a column, and each value as a number */
#ifndef WR_PARQUET_DICTIONARY_H
#define WR_PARQUET_DICTIONARY_H

#include "write/parquet_column.h"

/* Makes room->dictionary (distinct values, PLAIN, in the order they come in) and room->indices
   of c's values.  *n: distinct values; 0 when a dictionary would not make the column smaller, or
   would be larger than a megabyte.  Errors: MEMORY. */
int wr_parquet_dictionary_make (const wr_parquet_column *c, wr_parquet_room *room, uint32_t *n,
  wr_error *e);

#endif

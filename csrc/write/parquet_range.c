/* parquet_range.c: the least and the greatest value of a column */
#include "write/parquet_range.h"

enum { LONGEST = 256, LENGTH = 4 };    /* bytes of a text; of its length before it */

/* Doubles that are equal are told apart by sign: -0.0 is least, 0.0 greatest. */
static int compare_double (const char *a, const char *b) {
  double x, y;
  int64_t i, j;
  memcpy(&x, a, sizeof x);
  memcpy(&y, b, sizeof y);
  if (x < y || x > y) return x < y ? -1 : 1;
  memcpy(&i, a, sizeof i);
  memcpy(&j, b, sizeof j);
  return (j < 0) - (i < 0);
}

static int compare_int (const char *a, const char *b, bool wide) {
  int64_t x = 0, y = 0;
  int32_t i, j;
  if (wide) {
    memcpy(&x, a, sizeof x);
    memcpy(&y, b, sizeof y);
  } else {
    memcpy(&i, a, sizeof i);
    memcpy(&j, b, sizeof j);
    x = i, y = j;
  }
  return (x > y) - (x < y);
}

static int compare_bytes (wr_slice a, wr_slice b) {
  uint32_t n = a.n < b.n ? a.n : b.n;
  int order = n ? memcmp(a.at, b.at, n) : 0;
  return order ? order : (a.n > b.n) - (a.n < b.n);
}

static int compare (wr_parquet_type type, wr_slice a, wr_slice b) {
  switch (type) {
    case WR_PARQUET_DOUBLE: return compare_double(a.at, b.at);
    case WR_PARQUET_INT32: return compare_int(a.at, b.at, false);
    case WR_PARQUET_INT64: return compare_int(a.at, b.at, true);
    default: return compare_bytes(a, b);
  }
}

static bool is_nan (wr_parquet_type type, wr_slice value) {
  double x;
  if (type != WR_PARQUET_DOUBLE) return false;
  memcpy(&x, value.at, sizeof x);
  return x != x;
}

void wr_parquet_range (const wr_parquet_column *c, wr_parquet_chunk *chunk) {
  uint32_t head = c->type == WR_PARQUET_BYTES ? LENGTH : 0;
  chunk->ranged = false;
  for (size_t at = 0, end; at < c->values.n; at = end) {
    end = wr_parquet_value_end(c, at);
    wr_slice value = {c->values.at + at + head, (uint32_t) (end - at) - head};
    if (is_nan(c->type, value)) {
      chunk->ranged = false;
      return;
    }
    if (!chunk->ranged || compare(c->type, value, chunk->least) < 0) chunk->least = value;
    if (!chunk->ranged || compare(c->type, value, chunk->greatest) > 0) chunk->greatest = value;
    chunk->ranged = true;
  }
  if (chunk->ranged && (chunk->least.n > LONGEST || chunk->greatest.n > LONGEST))
    chunk->ranged = false;
}

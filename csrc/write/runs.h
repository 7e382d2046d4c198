/* runs.h: small numbers as runs and packed bits: Parquet's RLE / bit-packing hybrid */
#ifndef WR_RUNS_H
#define WR_RUNS_H

#include "base/buf.h"

/* Bits that hold every number up to `most`. */
unsigned wr_runs_width (uint32_t most);

/* Appends n numbers of `width` bits (0..32): eight and more equal ones as a run, others packed
   in groups of eight. */
void wr_runs_put (wr_buf *out, const uint32_t *numbers, size_t n, unsigned width);

#endif

/* boost.h: trains a forest of clean/model.h by gradient boosting */
#ifndef WR_BOOST_H
#define WR_BOOST_H

#include "base/array.h"
#include "base/buf.h"
#include "clean/model.h"

/* What is learned from: n rows of bytes in columns, what each should be (0 to 1), how much it weighs, and its page:
   pages are drawn whole. */
typedef struct wr_samples {
  uint32_t n, features;
  const uint8_t **column;
  const float *label, *weight;
  const uint32_t *page;
} wr_samples;

typedef struct wr_boost {
  uint32_t trees;
  double rate, lambda;                 /* step; weight that pulls leaves to zero */
  double columns, rows;                /* shares drawn for each tree */
  uint64_t seed;
} wr_boost;

/* Logistic loss; trees that ask one question a level (Prokhorenkova et al. 2018, "CatBoost"), found over histograms.
   Appends the forest as the file has it.  The same samples and seed give the same bytes. */
void wr_boost_train (const wr_samples *s, const wr_boost *b, wr_buf *out);

/* Appends x as two or four bytes, little-endian. */
void wr_put_u16 (wr_buf *out, uint32_t x);
void wr_put_u32 (wr_buf *out, uint32_t x);

#endif

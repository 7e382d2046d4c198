/* block_feature.h: blocks as rows of numbers that the trained decision asks for; the same code feeds its trainer */
#ifndef WR_BLOCK_FEATURE_H
#define WR_BLOCK_FEATURE_H

#include "clean/model.h"
#include "clean/page.h"

/* Every feature is a byte: a flag, a share in hundredths, or a count on a scale that has four steps an octave
   from 8 on.  Their number, order and meaning are part of the model's format: a change asks for new training. */
enum { WR_BLOCK_FEATURES = 243 };

/* A page's features in the document's arena, as wr_forest_sum reads them. */
typedef struct wr_block_features {
  uint8_t *at;
  uint32_t n;                          /* rows; those behind n, up to a whole group, are zeros */
  uint32_t *block;                     /* of each row: the blocks that count (wr_page_judges), in order */
} wr_block_features;

/* Feature k of row r. */
static inline uint8_t wr_block_feature (const wr_block_features *f, uint32_t r, uint32_t k) {
  return f->at[wr_model_at(WR_BLOCK_FEATURES, r, k)];
}

/* Fills `out` from the blocks, the page's figures, the points of evidence.h and the hints of the model.
   False: no memory. */
bool wr_block_feature_run (wr_doc *d, const wr_page *page, const int32_t *points, const wr_model *m, wr_block_features *out);

#endif

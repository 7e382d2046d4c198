/* block_feature.h: blocks as rows of numbers that the trained decision asks for; the same code feeds its trainer */
#ifndef WR_BLOCK_FEATURE_H
#define WR_BLOCK_FEATURE_H

#include "clean/model.h"
#include "clean/page.h"

/* Every feature is a byte: a flag, a share in hundredths, or a count on a scale that has four steps an octave
   from 8 on.  Their number, order and meaning are part of the model's format: a change asks for new training. */
enum { WR_BLOCK_FEATURES = 233 };

/* A page's features in the document's arena: column f starts at `at` + f × stride, a byte a row.
   stride is a multiple of WR_MODEL_LANES; rows behind n are zeros. */
typedef struct wr_block_features {
  uint8_t *at;
  uint32_t n, stride;
  uint32_t *block;                     /* of each row: the blocks that count (wr_page_counts), in order */
} wr_block_features;

/* Fills `out` from the blocks, the page's figures, the points of evidence.h and the hints of the model.
   False: no memory. */
bool wr_block_feature_run (wr_doc *d, const wr_page *page, const int32_t *points, const wr_model *m, wr_block_features *out);

#endif

/* trained.c: the chances of blocks by a model */
#include "clean/trained.h"
#include "clean/evidence.h"
#include "clean/block_feature.h"

enum { LEAST_WORDS = 100 };            /* of a page; the shorter ones are for the rules */

bool wr_trained_fits (const wr_doc *d, const wr_page *page) {
  return page->words >= LEAST_WORDS && (d->type == WR_TYPE_HTML || d->type == WR_TYPE_TEXT);
}

bool wr_trained_score (wr_doc *d, const wr_page *page, const int32_t *points, const wr_model *m) {
  wr_block_features f = {0};
  if (!wr_block_feature_run(d, page, points, m, &f)) return false;
  int32_t *sums = wr_arena_alloc(&d->arena, wr_model_rows(f.n) * sizeof *sums);
  if (!sums) return false;
  wr_forest_sum(page->bare ? &m->bare : &m->markup, f.at, WR_BLOCK_FEATURES, f.n, sums);
  for (uint32_t r = 0; r < f.n; r++) {
    wr_block *b = wr_block_at(d, f.block[r]);
    if (b->verdict == WR_V_UNKNOWN) b->score = (float) wr_model_chance(sums[r]) / WR_CHANCE_ONE;
  }
  return true;
}

/* forest.h: trees of a model asked of groups of rows, as the machine does it best */
#ifndef WR_FOREST_H
#define WR_FOREST_H

#include "clean/model.h"

/* Bytes of a tree in the file: its questions, then its leaves. */
enum {
  WR_TREE_LEAVES = 1 << WR_MODEL_DEPTH, WR_TREE_QUESTIONS = 2 * WR_MODEL_DEPTH,
  WR_TREE = WR_TREE_QUESTIONS + 2 * WR_TREE_LEAVES
};

/* Groups that a tree is asked of in a row: as many as stay in the nearest cache beside it. */
enum { WR_STRETCH_GROUPS = 8, WR_STRETCH_ROWS = WR_STRETCH_GROUPS * WR_MODEL_LANES };

typedef struct wr_stretch {
  const uint8_t *group[WR_STRETCH_GROUPS];
  int32_t *sums[WR_STRETCH_GROUPS];
  uint32_t rows[WR_STRETCH_GROUPS];    /* of each group: how many of its lanes are rows */
  uint32_t n;
} wr_stretch;

/* A byte of each row of a group: a vector of GCC and Clang, which every machine of ours has
   registers for. */
typedef uint8_t wr_lanes __attribute__((vector_size(WR_MODEL_LANES)));

/* A tree as it is asked: what its questions compare with, in all lanes. */
typedef struct wr_asked {
  uint32_t column[WR_MODEL_DEPTH];     /* of the feature, from the start of a group */
  wr_lanes least[WR_MODEL_DEPTH];
  const uint8_t *leaves;
} wr_asked;

/* Reads a tree of the model: WR_TREE_QUESTIONS bytes of features and thresholds, then leaves,
   which stay where they are. */
static inline void wr_ask (wr_asked *a, const uint8_t *tree) {
  for (uint32_t q = 0; q < WR_MODEL_DEPTH; q++) {
    a->column[q] = (uint32_t) tree[2 * q] * WR_MODEL_LANES;
    a->least[q] = (wr_lanes) {0} + tree[2 * q + 1];
  }
  a->leaves = tree + WR_TREE_QUESTIONS;
}

/* A bit of the leaves' numbers. */
#define WR_ANSWER(q) memcpy(&values, group + a->column[q], sizeof values); \
  leaf |= (wr_lanes) (values >= a->least[q]) & ((wr_lanes) {0} + (uint8_t) (1u << (q)))

/* The number of each row's leaf.  Written out, for this is where the model's time goes. */
#define WR_ANSWER_ALL() wr_lanes leaf = {0}, values; \
  WR_ANSWER(0); WR_ANSWER(1); WR_ANSWER(2); WR_ANSWER(3); WR_ANSWER(4); WR_ANSWER(5); \
  _Static_assert(WR_MODEL_DEPTH == 6, "one WR_ANSWER a level")

/* Whether the machine shuffles bytes (SSSE3), and trees `from` to `to` added to the sums by it:
   only where it does. */
bool wr_forest_shuffles (void);
void wr_forest_add_shuffled (const wr_forest *f, uint32_t from, uint32_t to, const wr_stretch *s);

/* The same by shuffles of 64 bytes (AVX-512 VBMI). */
bool wr_forest_widens (void);
void wr_forest_add_wide (const wr_forest *f, uint32_t from, uint32_t to, const wr_stretch *s);

#endif

/* model.h: the trained decision about blocks: a packed file of two tables of hints and two forests */
#ifndef WR_MODEL_H
#define WR_MODEL_H

#include "base/error.h"
#include "clean/hint.h"

/* The file, little-endian, no padding, in this order:

     magic       "WRCLEAN\n"
     u32         version, WR_MODEL_VERSION
     u32         features each block has, WR_BLOCK_FEATURES of the trainer
     u64         wr_hash of all bytes behind it, seed 0
     2 tables    of hints (clean/hint.h), of 1 << WR_HINT_CLASS_BITS and 1 << WR_HINT_WORD_BITS
                 entries: {u8 rest of the slot, i8 hint}
     2 forests   of pages with markup, and of bare texts:
                 u32 trees, i32 start (logit), then each tree: WR_MODEL_DEPTH × {u8 feature, u8 least},
                 i16 leaf[1 << WR_MODEL_DEPTH]

   A tree asks the same question of all blocks at each level: is the feature at least `least`?  The answers,
   first question lowest, are the number of the leaf.  Leaves are logits in 1/WR_MODEL_UNIT, added up over the trees. */
enum { WR_MODEL_VERSION = 2, WR_MODEL_DEPTH = 6, WR_MODEL_UNIT = 1024, WR_MODEL_TREES = 4096 };

#define WR_MODEL_MAGIC "WRCLEAN\n"

typedef struct wr_forest {
  uint32_t trees;
  int32_t start;
  const uint8_t *at;                   /* of the first tree */
} wr_forest;

/* Slices of the file's bytes, which belong to the caller and outlive it. */
typedef struct wr_model {
  wr_hints classes, words;
  wr_forest markup, bare;
} wr_model;

/* Reads a model file: checks magic, version, length, checksum and every feature number.  Errors: MODEL, detail says why. */
int wr_model_read (wr_model *m, wr_slice file, uint32_t features, wr_error *e);

/* Rows come in groups of WR_MODEL_LANES, so that a tree is asked of a group at once: a group is its first feature
   of each of its rows, then the second, and so on. */
enum { WR_MODEL_LANES = 16 };

/* Where feature k of row r stands. */
static inline size_t wr_model_at (uint32_t features, uint32_t r, uint32_t k) {
  return ((size_t) (r / WR_MODEL_LANES) * features + k) * WR_MODEL_LANES + r % WR_MODEL_LANES;
}

/* The rows of whole groups that n rows fill. */
static inline uint32_t wr_model_rows (uint32_t n) {
  return (n + WR_MODEL_LANES - 1) / WR_MODEL_LANES * WR_MODEL_LANES;
}

/* Sums the trees for n rows of so many features; sums has room for wr_model_rows(n).  Allocates nothing. */
void wr_forest_sum (const wr_forest *f, const uint8_t *rows, uint32_t features, uint32_t n, int32_t *sums);

/* The chance, in thousandths, that belongs to a logit in 1/WR_MODEL_UNIT. */
uint32_t wr_model_chance (int32_t logit);

#endif

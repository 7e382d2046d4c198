/* model.c: the trained decision: its file, and the sum of its trees */
#include "clean/model.h"
#include "base/hash.h"
#include "clean/evidence.h"

enum { HEAD = 24, LEAVES = 1 << WR_MODEL_DEPTH, QUESTIONS = 2 * WR_MODEL_DEPTH, TREE = QUESTIONS + 2 * LEAVES };

static uint32_t read_u32 (const uint8_t *s) {
  return (uint32_t) s[0] | (uint32_t) s[1] << 8 | (uint32_t) s[2] << 16 | (uint32_t) s[3] << 24;
}

static int32_t read_i16 (const uint8_t *s) {
  return (int16_t) (uint16_t) (s[0] | s[1] << 8);
}

static bool asks_known (const wr_forest *f, uint32_t features) {
  for (uint32_t i = 0; i < f->trees; i++)
    for (uint32_t q = 0; q < QUESTIONS; q += 2)
      if (f->at[i * TREE + q] >= features) return false;
  return true;
}

/* Reads the forest at *at of n bytes and moves *at behind it; why it is none, or NULL. */
static const char *read_forest (wr_forest *f, const uint8_t *bytes, uint32_t n, uint32_t *at, uint32_t features) {
  if (n - *at < 8) return "the file is cut off";
  f->trees = read_u32(bytes + *at);
  f->start = (int32_t) read_u32(bytes + *at + 4);
  f->at = bytes + *at + 8;
  if (f->trees > WR_MODEL_TREES) return "it has too many trees";
  if ((n - *at - 8) / TREE < f->trees) return "the file is cut off";
  *at += 8 + f->trees * TREE;
  return asks_known(f, features) ? NULL : "a tree asks for a feature that is not there";
}

static const char *check_head (const uint8_t *bytes, uint32_t n, uint32_t features) {
  uint64_t sum;
  if (n < 8 || memcmp(bytes, WR_MODEL_MAGIC, 8) != 0) return "it does not start as a model of `clean` does";
  if (n < HEAD + WR_HINT_CLASSES + WR_HINT_WORDS) return "the file is cut off";
  if (read_u32(bytes + 8) != WR_MODEL_VERSION) return "it is of another version";
  if (read_u32(bytes + 12) != features) return "it was trained on other features";
  sum = read_u32(bytes + 16) | (uint64_t) read_u32(bytes + 20) << 32;
  return sum == wr_hash(bytes + HEAD, n - HEAD, 0) ? NULL : "its checksum is wrong";
}

int wr_model_read (wr_model *m, wr_slice file, uint32_t features, wr_error *e) {
  const uint8_t *bytes = (const uint8_t *) file.at;
  uint32_t at = HEAD + WR_HINT_CLASSES + WR_HINT_WORDS;
  const char *why = check_head(bytes, file.n, features);
  if (!why) {
    m->classes = (const int8_t *) bytes + HEAD;
    m->words = m->classes + WR_HINT_CLASSES;
    why = read_forest(&m->markup, bytes, file.n, &at, features);
  }
  if (!why) why = read_forest(&m->bare, bytes, file.n, &at, features);
  if (!why && at != file.n) why = "bytes follow its end";
  return why ? wr_fail(e, WR_E_MODEL, WR_NONE, why) : WR_OK;
}

/* A byte of each of 16 blocks: a vector of GCC and Clang, which every machine of ours has registers for. */
typedef uint8_t lanes __attribute__((vector_size(WR_MODEL_LANES)));

/* Adds one tree to the sums of a group of rows. */
static void add_tree (const uint8_t *tree, const uint8_t *group, int32_t *sums) {
  lanes leaf = {0}, values;
  uint8_t number[WR_MODEL_LANES];
  const uint8_t *leaves = tree + QUESTIONS;
  for (uint32_t q = 0; q < WR_MODEL_DEPTH; q++) {
    const lanes least = (lanes) {0} + tree[2 * q + 1], bit = (lanes) {0} + (uint8_t) (1u << q);
    memcpy(&values, group + tree[2 * q] * WR_MODEL_LANES, sizeof values);
    leaf |= (lanes) (values >= least) & bit;
  }
  memcpy(number, &leaf, sizeof number);
  for (uint32_t i = 0; i < WR_MODEL_LANES; i++) sums[i] += read_i16(leaves + 2 * number[i]);
}

void wr_forest_sum (const wr_forest *f, const uint8_t *rows, uint32_t features, uint32_t n, int32_t *sums) {
  for (uint32_t from = 0; from < n; from += WR_MODEL_LANES) {
    const uint8_t *group = rows + wr_model_at(features, from, 0);
    for (uint32_t i = 0; i < WR_MODEL_LANES; i++) sums[from + i] = f->start;
    for (uint32_t t = 0; t < f->trees; t++) add_tree(f->at + t * TREE, group, sums + from);
  }
}

/* Between the tenths of a nat of wr_chance the line. */
uint32_t wr_model_chance (int32_t logit) {
  enum { WIDEST = 6 * WR_MODEL_UNIT };
  if (logit < -WIDEST) logit = -WIDEST;
  if (logit > WIDEST) logit = WIDEST;
  int32_t tenths = (logit + WIDEST) * 10, points = tenths / WR_MODEL_UNIT, rest = tenths % WR_MODEL_UNIT;
  int32_t low = wr_chance(points - 60), high = wr_chance(points - 59);
  return (uint32_t) (low + (high - low) * rest / WR_MODEL_UNIT);
}

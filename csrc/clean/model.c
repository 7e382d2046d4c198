/* model.c: the trained decision: its file, and the sum of its trees */
#include "clean/model.h"
#include "base/hash.h"
#include "clean/evidence.h"
#include "clean/forest.h"

enum {
  CLASSES = WR_HINT_ENTRY << WR_HINT_CLASS_BITS, WORDS = WR_HINT_ENTRY << WR_HINT_WORD_BITS,
  TABLES = CLASSES + WORDS, HEAD = 24
};

static uint32_t read_u32 (const uint8_t *s) {
  return (uint32_t) s[0] | (uint32_t) s[1] << 8 | (uint32_t) s[2] << 16 | (uint32_t) s[3] << 24;
}

static int32_t read_i16 (const uint8_t *s) {
  return (int16_t) (uint16_t) (s[0] | s[1] << 8);
}

static bool asks_known (const wr_forest *f, uint32_t features) {
  for (uint32_t i = 0; i < f->trees; i++)
    for (uint32_t q = 0; q < WR_TREE_QUESTIONS; q += 2)
      if (f->at[i * WR_TREE + q] >= features) return false;
  return true;
}

/* Reads the forest at *at of n bytes and moves *at behind it; why it is none, or NULL. */
static const char *read_forest (wr_forest *f, const uint8_t *bytes, uint32_t n, uint32_t *at, uint32_t features) {
  if (n - *at < 8) return "the file is cut off";
  f->trees = read_u32(bytes + *at);
  f->start = (int32_t) read_u32(bytes + *at + 4);
  f->at = bytes + *at + 8;
  if (f->trees > WR_MODEL_TREES) return "it has too many trees";
  if ((n - *at - 8) / WR_TREE < f->trees) return "the file is cut off";
  *at += 8 + f->trees * WR_TREE;
  return asks_known(f, features) ? NULL : "a tree asks for a feature that is not there";
}

static const char *check_head (const uint8_t *bytes, uint32_t n, uint32_t features) {
  uint64_t sum;
  if (n < 8 || memcmp(bytes, WR_MODEL_MAGIC, 8) != 0) return "it does not start as a model of `clean` does";
  if (n < HEAD + TABLES) return "the file is cut off";
  if (read_u32(bytes + 8) != WR_MODEL_VERSION) return "it is of another version";
  if (read_u32(bytes + 12) != features) return "it was trained on other features";
  sum = read_u32(bytes + 16) | (uint64_t) read_u32(bytes + 20) << 32;
  return sum == wr_hash(bytes + HEAD, n - HEAD, 0) ? NULL : "its checksum is wrong";
}

int wr_model_read (wr_model *m, wr_slice file, uint32_t features, wr_error *e) {
  const uint8_t *bytes = (const uint8_t *) file.at;
  uint32_t at = HEAD + TABLES;
  const char *why = check_head(bytes, file.n, features);
  if (!why) {
    m->classes = (wr_hints) {bytes + HEAD, WR_HINT_CLASS_BITS};
    m->words = (wr_hints) {bytes + HEAD + CLASSES, WR_HINT_WORD_BITS};
    why = read_forest(&m->markup, bytes, file.n, &at, features);
  }
  if (!why) why = read_forest(&m->bare, bytes, file.n, &at, features);
  if (!why && at != file.n) why = "bytes follow its end";
  return why ? wr_fail(e, WR_E_MODEL, WR_NONE, why) : WR_OK;
}

#define ADD(i) sums[i] += read_i16(a->leaves + 2 * number[i])
#define ADD_4(i) ADD(i); ADD(i + 1); ADD(i + 2); ADD(i + 3)

/* Adds a tree to the sums of a group of rows. */
static inline void add_tree (const wr_asked *a, const uint8_t *group, int32_t *sums) {
  uint8_t number[WR_MODEL_LANES];
  WR_ANSWER_ALL();
  memcpy(number, &leaf, sizeof number);
  ADD_4(0);
  ADD_4(4);
  ADD_4(8);
  ADD_4(12);
  _Static_assert(WR_MODEL_LANES == 16, "one ADD a row");
}

static void add_trees (const wr_forest *f, uint32_t from, uint32_t to, const wr_stretch *s) {
  wr_asked a;
  if (wr_forest_widens()) {
    wr_forest_add_wide(f, from, to, s);
    return;
  }
  if (wr_forest_shuffles()) {
    wr_forest_add_shuffled(f, from, to, s);
    return;
  }
  for (uint32_t t = from; t < to; t++) {
    wr_ask(&a, f->at + t * WR_TREE);
    for (uint32_t i = 0; i < s->n; i++) add_tree(&a, s->group[i], s->sums[i]);
  }
}

/* Half of a page's groups are navigation or the like, and the first trees are sure of it: below SURE after a
   FIRST_PARTth of them no row comes back.  The others would take them on by about a quarter. */
enum { FIRST_PART = 4, SURE = -3 * WR_MODEL_UNIT };

static bool is_settled (const int32_t *sums, uint32_t rows) {
  for (uint32_t i = 0; i < rows; i++)
    if (sums[i] > SURE) return false;
  return true;
}

static void leave_settled (wr_stretch *s) {
  uint32_t left = 0;
  for (uint32_t i = 0; i < s->n; i++) {
    if (is_settled(s->sums[i], s->rows[i])) {
      for (uint32_t k = 0; k < s->rows[i]; k++) s->sums[i][k] += s->sums[i][k] / 4;
      continue;
    }
    s->group[left] = s->group[i];
    s->sums[left++] = s->sums[i];
  }
  s->n = left;
}

void wr_forest_sum (const wr_forest *f, const uint8_t *rows, uint32_t features, uint32_t n, int32_t *sums) {
  uint32_t first = f->trees / FIRST_PART;
  for (uint32_t i = 0; i < wr_model_rows(n); i++) sums[i] = f->start;
  for (uint32_t from = 0; from < n; from += WR_STRETCH_ROWS) {
    wr_stretch s = {.n = 0};
    for (uint32_t r = from; r < n && s.n < WR_STRETCH_GROUPS; r += WR_MODEL_LANES, s.n++) {
      s.group[s.n] = rows + wr_model_at(features, r, 0);
      s.sums[s.n] = sums + r;
      s.rows[s.n] = n - r < WR_MODEL_LANES ? n - r : WR_MODEL_LANES;
    }
    add_trees(f, 0, first, &s);
    leave_settled(&s);
    add_trees(f, first, f->trees, &s);
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

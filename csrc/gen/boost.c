/* boost.c: gradient boosting of trees that ask one question a level */
#include <math.h>
#include <stdlib.h>

#include "gen/boost.h"
#include "gen/must.h"
#include "base/hash.h"

enum { BINS = 256, LEAVES = 1 << WR_MODEL_DEPTH };

typedef struct sums {
  double g, h;                         /* first and second derivative of the loss */
} sums;

/* Training: of all rows the sum so far, and the rows drawn for the tree at hand, with their leaf. */
typedef struct state {
  const wr_samples *s;
  const wr_boost *b;
  int32_t *sum;
  uint32_t drawn, *row;
  float *g, *h;
  uint8_t *leaf;
  sums *bins;                          /* [LEAVES][BINS] */
} state;

typedef struct question {
  uint32_t feature, least;
  double gain;
} question;

/* A number of [0, 1) for the k-th thing of kind `kind` in tree t. */
static double draw (const wr_boost *b, uint32_t t, uint32_t kind, uint32_t k) {
  uint32_t key[3] = {t, kind, k};
  return (double) (wr_hash(key, sizeof key, b->seed) >> 11) / 9007199254740992.0;
}

static void draw_rows (state *st, uint32_t t) {
  const wr_samples *s = st->s;
  st->drawn = 0;
  for (uint32_t i = 0; i < s->n; i++) {
    if (draw(st->b, t, 1, s->page[i]) >= st->b->rows) continue;
    double p = 1 / (1 + exp(-(double) st->sum[i] / WR_MODEL_UNIT));
    uint32_t k = st->drawn++;
    st->row[k] = i;
    st->g[k] = (float) ((p - (double) s->label[i]) * (double) s->weight[i]);
    st->h[k] = (float) (p * (1 - p) * (double) s->weight[i]);
    st->leaf[k] = 0;
  }
}

static double worth (double g, double h, double lambda) {
  return g * g / (h + lambda);
}

/* The best question about feature f, given the leaves so far. */
static question best_least (state *st, uint32_t f, uint32_t leaves) {
  const uint8_t *column = st->s->column[f];
  double gain[BINS] = {0}, lambda = st->b->lambda;
  memset(st->bins, 0, leaves * BINS * sizeof *st->bins);
  for (uint32_t k = 0; k < st->drawn; k++) {
    sums *bin = &st->bins[st->leaf[k] * BINS + column[st->row[k]]];
    bin->g += (double) st->g[k];
    bin->h += (double) st->h[k];
  }
  for (uint32_t l = 0; l < leaves; l++) {
    const sums *bin = st->bins + l * BINS;
    sums all = {0, 0}, high = {0, 0};
    for (int i = 0; i < BINS; i++) all.g += bin[i].g, all.h += bin[i].h;
    for (int i = BINS - 1; i > 0; i--) {
      high.g += bin[i].g;
      high.h += bin[i].h;
      gain[i] += worth(high.g, high.h, lambda) + worth(all.g - high.g, all.h - high.h, lambda);
    }
  }
  question best = {f, 0, 0};
  for (uint32_t i = 1; i < BINS; i++)
    if (gain[i] > best.gain) best = (question) {f, i, gain[i]};
  return best;
}

static question ask (state *st, uint32_t t, uint32_t level) {
  question best = {0, 0, 0};
  for (uint32_t f = 0; f < st->s->features; f++) {
    if (draw(st->b, t, 2, f) >= st->b->columns) continue;
    question q = best_least(st, f, 1u << level);
    if (q.gain > best.gain) best = q;
  }
  const uint8_t *column = st->s->column[best.feature];
  for (uint32_t k = 0; k < st->drawn; k++)
    if (column[st->row[k]] >= best.least) st->leaf[k] |= (uint8_t) (1u << level);
  return best;
}

static void fill_leaves (const state *st, int32_t *value) {
  sums leaf[LEAVES] = {{0, 0}};
  for (uint32_t k = 0; k < st->drawn; k++) {
    leaf[st->leaf[k]].g += (double) st->g[k];
    leaf[st->leaf[k]].h += (double) st->h[k];
  }
  for (int l = 0; l < LEAVES; l++) {
    double x = -leaf[l].g / (leaf[l].h + st->b->lambda) * st->b->rate * WR_MODEL_UNIT;
    value[l] = (int32_t) (x < -32767 ? -32767 : x > 32767 ? 32767 : floor(x + 0.5));
  }
}

static void add_tree (state *st, const question *q, const int32_t *value) {
  for (uint32_t i = 0; i < st->s->n; i++) {
    uint32_t leaf = 0;
    for (uint32_t l = 0; l < WR_MODEL_DEPTH; l++) leaf |= (uint32_t) (st->s->column[q[l].feature][i] >= q[l].least) << l;
    st->sum[i] += value[leaf];
  }
}

void wr_put_u16 (wr_buf *out, uint32_t x) {
  const char s[2] = {(char) (x & 255), (char) (x >> 8 & 255)};
  wr_buf_put(out, s, 2);
}

void wr_put_u32 (wr_buf *out, uint32_t x) {
  wr_put_u16(out, x & 0xFFFF);
  wr_put_u16(out, x >> 16);
}

static void write_tree (wr_buf *out, const question *q, const int32_t *value) {
  for (int l = 0; l < WR_MODEL_DEPTH; l++) {
    const char s[2] = {(char) q[l].feature, (char) q[l].least};
    wr_buf_put(out, s, 2);
  }
  for (int l = 0; l < LEAVES; l++) wr_put_u16(out, (uint32_t) value[l] & 0xFFFF);
}

/* The logit of the mean label. */
static int32_t start_of (const wr_samples *s) {
  double label = 0, weight = 0;
  for (uint32_t i = 0; i < s->n; i++) {
    label += (double) s->label[i] * (double) s->weight[i];
    weight += (double) s->weight[i];
  }
  double mean = weight > 0 ? label / weight : 0.5;
  mean = mean < 0.01 ? 0.01 : mean > 0.99 ? 0.99 : mean;
  return (int32_t) floor(log(mean / (1 - mean)) * WR_MODEL_UNIT + 0.5);
}

void wr_boost_train (const wr_samples *s, const wr_boost *b, wr_buf *out) {
  state st = {
    .s = s, .b = b, .sum = wr_must_have(s->n, sizeof (int32_t)), .row = wr_must_have(s->n, sizeof (uint32_t)),
    .g = wr_must_have(s->n, sizeof (float)), .h = wr_must_have(s->n, sizeof (float)), .leaf = wr_must_have(s->n, 1), .bins = wr_must_have(LEAVES * BINS, sizeof (sums))
  };
  int32_t start = start_of(s), value[LEAVES];
  question q[WR_MODEL_DEPTH];
  for (uint32_t i = 0; i < s->n; i++) st.sum[i] = start;
  wr_put_u32(out, s->n ? b->trees : 0);
  wr_put_u32(out, (uint32_t) start);
  for (uint32_t t = 0; s->n && t < b->trees; t++) {
    draw_rows(&st, t);
    for (uint32_t level = 0; level < WR_MODEL_DEPTH; level++) q[level] = ask(&st, t, level);
    fill_leaves(&st, value);
    add_tree(&st, q, value);
    write_tree(out, q, value);
  }
  free(st.sum);
  free(st.row);
  free(st.g);
  free(st.h);
  free(st.leaf);
  free(st.bins);
}

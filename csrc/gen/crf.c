/* crf.c: trains the sequence model of names: a linear-chain conditional random field */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "gen/corpus.h"
#include "gen/crf.h"
#include "gen/must.h"
#include "tag/entity/decode.h"

enum { STATES = WR_ENTITY_STATES, STRIDE = WR_CRF_STRIDE, MOST = WR_ENTITY_RUN, MOST_KEPT = 256 };

#define EPSILON 1e-2f

/* One run as it is looked at. */
typedef struct lattice {
  float own[MOST][STATES];             /* exp of scores, the highest 1 */
  float forth[MOST][STATES], back[MOST][STATES];
  float share[MOST][STATES];           /* of each tag */
  float pairs[STATES][STATES];         /* expected steps */
} lattice;

typedef struct trainer {
  wr_crf *crf;
  const wr_crf_data *data;
  const wr_crf_plan *plan;
  uint64_t random;
  float step[STATES][STATES], start[STATES], stop[STATES];     /* exp of them */
  float step_squares[STATES][STATES], start_squares[STATES], stop_squares[STATES];
  float score[MOST][STRIDE];
  uint32_t kept[MOST][MOST_KEPT], kept_n[MOST];
  lattice free, bound;
} trainer;

static uint32_t draw (trainer *t) {
  t->random ^= t->random << 13;
  t->random ^= t->random >> 7;
  t->random ^= t->random << 17;
  return (uint32_t) (t->random >> 32);
}

static float *row (float *of, uint32_t feature) {
  return of + (size_t) feature * STRIDE;
}

/* Scores of a run from a random part of its features. */
static void score_run (trainer *t, const wr_crf_run *r) {
  const wr_crf_token *tokens = (const wr_crf_token *) t->data->tokens.at + r->token;
  const uint32_t *features = t->data->features.at;
  uint32_t least = (uint32_t) (t->plan->drop * 4294967295.0);
  for (uint32_t i = 0; i < r->tokens; i++) {
    uint32_t n = 0;
    memset(t->score[i], 0, sizeof t->score[i]);
    for (uint32_t k = 0; k < tokens[i].features && n < MOST_KEPT; k++) {
      if (draw(t) < least) continue;
      uint32_t f = features[tokens[i].feature + k];
      const float *w = row(t->crf->weight, f);
      t->kept[i][n++] = f;
      for (int y = 0; y < STRIDE; y++) t->score[i][y] += w[y];
    }
    t->kept_n[i] = n;
  }
}

static double normalise (float *x) {
  float sum = 0;
  for (int y = 0; y < STATES; y++) sum += x[y];
  if (!(sum > 0)) return 0;
  for (int y = 0; y < STATES; y++) x[y] /= sum;
  return (double) sum;
}

/* Sums over all paths through the allowed tags; gives the log of their weight, or NAN where there is none. */
static double sum_paths (trainer *t, lattice *l, const wr_crf_run *r, bool bound) {
  const wr_crf_token *tokens = (const wr_crf_token *) t->data->tokens.at + r->token;
  uint32_t n = r->tokens;
  double all = 0;
  for (uint32_t i = 0; i < n; i++) {
    uint32_t tags = bound ? tokens[i].tags : WR_CRF_ALL;
    float most = -1e30f;
    for (int y = 0; y < STATES; y++)
      if ((tags >> y & 1) && t->score[i][y] > most) most = t->score[i][y];
    for (int y = 0; y < STATES; y++) {
      float before = i ? 0 : t->start[y];
      l->own[i][y] = tags >> y & 1 ? expf(t->score[i][y] - most) : 0;
      if (i && l->own[i][y] > 0)
        for (int x = 0; x < STATES; x++) before += l->forth[i - 1][x] * t->step[x][y];
      l->forth[i][y] = before * l->own[i][y];
    }
    double sum = normalise(l->forth[i]);
    if (!(sum > 0)) return NAN;
    all += log(sum) + (double) most;
  }
  double end = 0;
  for (int y = 0; y < STATES; y++) {
    l->back[n - 1][y] = t->stop[y];
    end += (double) (l->forth[n - 1][y] * t->stop[y]);
  }
  return end > 0 ? all + log(end) : NAN;
}

/* Shares of tags and expected steps. */
static void share_out (trainer *t, lattice *l, uint32_t n) {
  memset(l->pairs, 0, sizeof l->pairs);
  for (uint32_t i = n; i-- > 0;) {
    float weighed[STATES], pair[STATES][STATES], sum = 0;
    for (int y = 0; y < STATES; y++) l->share[i][y] = l->forth[i][y] * l->back[i][y];
    normalise(l->share[i]);
    if (!i) break;
    for (int y = 0; y < STATES; y++) weighed[y] = l->own[i][y] * l->back[i][y];
    normalise(weighed);
    for (int x = 0; x < STATES; x++) {
      float back = 0;
      for (int y = 0; y < STATES; y++) {
        float through = t->step[x][y] * weighed[y];
        back += through;
        pair[x][y] = l->forth[i - 1][x] * through;
        sum += pair[x][y];
      }
      l->back[i - 1][x] = back;
    }
    if (!(sum > 0)) continue;
    for (int x = 0; x < STATES; x++)
      for (int y = 0; y < STATES; y++) l->pairs[x][y] += pair[x][y] / sum;
  }
}

static void move (double *w, float *squares, float gradient, double rate) {
  *squares += gradient * gradient;
  *w += rate * (double) gradient / (1e-3 + sqrt((double) *squares));
}

static void move_steps (trainer *t, uint32_t n, double rate) {
  wr_crf_steps *c = &t->crf->steps;
  for (int x = 0; x < STATES; x++) {
    float start = t->bound.share[0][x] - t->free.share[0][x];
    float stop = t->bound.share[n - 1][x] - t->free.share[n - 1][x];
    if (wr_entity_may_start(x) && fabsf(start) > 0) {
      move(&c->start[x], &t->start_squares[x], start, rate);
      t->start[x] = (float) exp(c->start[x]);
    }
    if (wr_entity_may_stop(x) && fabsf(stop) > 0) {
      move(&c->stop[x], &t->stop_squares[x], stop, rate);
      t->stop[x] = (float) exp(c->stop[x]);
    }
    for (int y = 0; n > 1 && y < STATES; y++) {
      float g = t->bound.pairs[x][y] - t->free.pairs[x][y];
      if (!wr_entity_may_follow(x, y) || !(fabsf(g) > 1e-6f)) continue;
      move(&c->step[x][y], &t->step_squares[x][y], g, rate);
      t->step[x][y] = (float) exp(c->step[x][y]);
    }
  }
}

static void move_weights (trainer *t, const wr_crf_run *r, float rate) {
  float l2 = (float) t->plan->l2;
  for (uint32_t i = 0; i < r->tokens; i++) {
    float gradient[STRIDE] = {0}, most = 0;
    for (int y = 0; y < STATES; y++) {
      gradient[y] = t->bound.share[i][y] - t->free.share[i][y];
      if (fabsf(gradient[y]) > most) most = fabsf(gradient[y]);
    }
    if (most < 1e-3f) continue;
    for (int y = 0; y < STATES; y++) gradient[y] *= r->weight;
    for (uint32_t k = 0; k < t->kept_n[i]; k++) {
      float *restrict w = row(t->crf->weight, t->kept[i][k]);
      float *restrict squares = row(t->crf->gradient, t->kept[i][k]);
      for (int y = 0; y < STRIDE; y++) {
        float g = gradient[y] - l2 * w[y];
        squares[y] += g * g;
        w[y] += rate * g / (EPSILON + sqrtf(squares[y]));
      }
    }
  }
}

static void shuffle (trainer *t, uint32_t *order, uint32_t n) {
  for (uint32_t i = n; i > 1; i--) {
    uint32_t j = draw(t) % i, x = order[i - 1];
    order[i - 1] = order[j];
    order[j] = x;
  }
}

static double epoch (trainer *t, const uint32_t *order, double rate) {
  double loss = 0;
  uint64_t tokens = 0;
  for (uint32_t k = 0; k < t->data->runs.n; k++) {
    const wr_crf_run *r = (const wr_crf_run *) t->data->runs.at + order[k];
    if (r->fold == t->plan->without) continue;
    score_run(t, r);
    double all = sum_paths(t, &t->free, r, false), right = sum_paths(t, &t->bound, r, true);
    if (!isfinite(all) || !isfinite(right)) continue;
    loss += all - right;
    tokens += r->tokens;
    share_out(t, &t->free, r->tokens);
    share_out(t, &t->bound, r->tokens);
    move_weights(t, r, (float) rate);
    move_steps(t, r->tokens, rate);
  }
  return tokens ? loss / (double) tokens : 0;
}

static void make_room (wr_crf *c, uint32_t rows) {
  size_t n = (size_t) rows * STRIDE;
  c->rows = rows;
  if (c->room < rows) {
    c->room = rows;
    free(c->weight);
    free(c->gradient);
    free(c->mean);
    c->weight = wr_must_have(n, sizeof (float));
    c->gradient = wr_must_have(n, sizeof (float));
    c->mean = wr_must_have(n, sizeof (float));
  }
  memset(c->mean, 0, n * sizeof (float));
  memset(&c->mean_steps, 0, sizeof c->mean_steps);
}

static void clear (trainer *t) {
  wr_crf *c = t->crf;
  size_t n = (size_t) c->rows * STRIDE;
  memset(c->weight, 0, n * sizeof (float));
  memset(c->gradient, 0, n * sizeof (float));
  memset(&c->steps, 0, sizeof c->steps);
  memset(t->start_squares, 0, sizeof t->start_squares);
  memset(t->stop_squares, 0, sizeof t->stop_squares);
  memset(t->step_squares, 0, sizeof t->step_squares);
  for (int x = 0; x < STATES; x++) {
    t->start[x] = wr_entity_may_start(x);
    t->stop[x] = wr_entity_may_stop(x);
    for (int y = 0; y < STATES; y++) t->step[x][y] = wr_entity_may_follow(x, y);
  }
}

/* Adds a share of the weights as they are to the means. */
static void add_means (wr_crf *c, double share) {
  size_t n = (size_t) c->rows * STRIDE;
  const double *from = (const double *) &c->steps;
  double *to = (double *) &c->mean_steps;
  for (size_t i = 0; i < n; i++) c->mean[i] += (float) share * c->weight[i];
  for (size_t i = 0; i < sizeof c->steps / sizeof *to; i++) to[i] += share * from[i];
}

void wr_crf_train (wr_crf *c, const wr_crf_data *d, const wr_crf_plan *p) {
  trainer *t = wr_must_have(1, sizeof *t);
  uint32_t *order = wr_must_have(d->runs.n, sizeof *order), from = p->epochs / 2;
  make_room(c, d->keys.n);
  t->crf = c;
  t->data = d;
  t->plan = p;
  t->random = p->seed * UINT64_C(0x9E3779B97F4A7C15) + 88172645463325252u;
  for (uint32_t i = 0; i < d->runs.n; i++) order[i] = i;
  for (uint32_t time = 0; time < p->times; time++) {
    clear(t);
    for (uint32_t e = 0; e < p->epochs; e++) {
      shuffle(t, order, d->runs.n);
      double loss = epoch(t, order, p->rate * (1 - 0.8 * e / p->epochs));
      if (p->talk) fprintf(stderr, "  epoch %u: loss %.4f\n", e + 1, loss);
      if (e >= from) add_means(c, 1.0 / ((p->epochs - from) * p->times));
    }
  }
  free(order);
  free(t);
}

static int32_t whole (double x, int32_t most) {
  double y = floor(x + 0.5);
  return y > most ? most : y < -most ? -most : (int32_t) y;
}

/* What a tag scores above no name at all. */
static double above (const wr_crf *c, uint32_t r, int y) {
  const float *w = c->mean + (size_t) r * STRIDE;
  return (double) w[y] - (double) w[WR_ENTITY_OUTSIDE];
}

/* A row that asks for a place: the heavier ones are served first. */
typedef struct claim {
  double weight;
  uint32_t row;
} claim;

static int heavier (const void *a, const void *b) {
  const claim *x = a, *y = b;
  if (x->weight != y->weight) return x->weight < y->weight ? 1 : -1;
  return (x->row > y->row) - (x->row < y->row);
}

/* What a row does on the whole: its weights by how often it stands. */
static claim *claims_of (const wr_crf *c, const wr_crf_data *d) {
  claim *claims = wr_must_have(c->rows, sizeof *claims);
  const uint32_t *features = d->features.at;
  uint32_t *times = wr_must_have(c->rows, sizeof *times);
  for (uint32_t i = 0; i < d->features.n; i++) times[features[i]]++;
  for (uint32_t r = 0; r < c->rows; r++) {
    double sum = 0;
    for (int y = 0; y < WR_ENTITY_TAGS; y++) sum += above(c, r, y) * above(c, r, y);
    claims[r] = (claim) {sum * sqrt((double) times[r]), r};
  }
  free(times);
  qsort(claims, c->rows, sizeof *claims, heavier);
  return claims;
}

static double unit_of (const wr_crf *c) {
  double squares = 0, used = 0;
  for (uint32_t r = 0; r < c->rows; r++)
    for (int y = 0; y < WR_ENTITY_TAGS; y++) {
      double x = above(c, r, y);
      squares += x * x;
      used += fabs(x) > 0;
    }
  return 6 * sqrt(squares / (used + 1)) / 127;
}

static void fill_buckets (const wr_crf *c, const wr_crf_data *d, const wr_entity_model *m, double unit, uint16_t *tags,
                          int8_t *weights) {
  claim *claims = claims_of(c, d);
  const uint32_t *keys = d->keys.at;
  uint32_t kept = 0;
  memset(tags, 0, (size_t) m->buckets * WR_ENTITY_BUCKET * sizeof *tags);
  memset(weights, 0, (size_t) m->buckets * WR_ENTITY_BUCKET * WR_ENTITY_TAGS);
  for (uint32_t i = 0; i < c->rows; i++) {
    uint32_t r = claims[i].row, k = 0;
    uint16_t *bucket = tags + (size_t) wr_entity_bucket(m->buckets, keys[r]) * WR_ENTITY_BUCKET, tag = wr_entity_tag(keys[r]);
    while (k < WR_ENTITY_BUCKET && bucket[k] && bucket[k] != tag) k++;
    if (k == WR_ENTITY_BUCKET || bucket[k]) continue;
    bucket[k] = tag;
    kept++;
    int8_t *w = weights + ((size_t) (bucket - tags) + k) * WR_ENTITY_TAGS;
    for (int y = 0; y < WR_ENTITY_TAGS; y++) w[y] = (int8_t) whole(above(c, r, y) / unit, 127);
  }
  fprintf(stderr, "%u of %u features kept\n", kept, c->rows);
  free(claims);
}

void wr_crf_round (const wr_crf *c, const wr_crf_data *d, wr_entity_model *m, uint16_t *tags, int8_t *weights) {
  const wr_crf_steps *s = &c->mean_steps;
  double unit = unit_of(c);
  fill_buckets(c, d, m, unit, tags, weights);
  for (int x = 0; x < STATES; x++) {
    m->start[x] = whole(s->start[x] / unit, 32767);
    m->stop[x] = whole(s->stop[x] / unit, 32767);
    for (int y = 0; y < STATES; y++) m->step[x][y] = whole(s->step[x][y] / unit, 32767);
  }
  for (int i = 0; i < WR_ENTITY_DECAY; i++)
    m->decay[i] = (uint32_t) whole(65536 * exp(-i * unit), 65536);
}

/* Hashes as they are counted, then numbered. */
typedef struct counted {
  uint32_t key, times, row;
} counted;

static counted *count_key (counted *table, uint32_t mask, uint32_t key) {
  uint32_t at = (key * 0x9E3779B1u) & mask;
  while (table[at].times && table[at].key != key) at = (at + 1) & mask;
  table[at].key = key;
  return &table[at];
}

void wr_crf_index (wr_crf_data *d, uint32_t least) {
  enum { SIZE = 1 << 25 };
  counted *table = wr_must_have(SIZE, sizeof *table);
  uint32_t *features = d->features.at, n = 0;
  for (uint32_t i = 0; i < d->features.n; i++) count_key(table, SIZE - 1, features[i])->times++;
  d->keys.n = 0;
  for (uint32_t i = 0; i < SIZE; i++) {
    if (table[i].times < least) continue;
    uint32_t *key = wr_array_push(&d->keys, sizeof *key);
    if (!key) exit(1);
    *key = table[i].key;
    table[i].row = d->keys.n - 1;
  }
  for (uint32_t i = 0; i < d->tokens.n; i++) {
    wr_crf_token *t = (wr_crf_token *) d->tokens.at + i;
    uint32_t first = n;
    for (uint32_t k = 0; k < t->features; k++) {
      const counted *x = count_key(table, SIZE - 1, features[t->feature + k]);
      if (x->times >= least) features[n++] = x->row;
    }
    t->feature = first;
    t->features = n - first;
  }
  d->features.n = n;
  free(table);
}
